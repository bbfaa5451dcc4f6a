#include "core/base/platform/process.h"
#include "core/embed/minilm_embedder.h"
#include "tests/support/paths.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <latch>
#include <numeric>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;

class MiniLmEmbedderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makingOneLoadsNothing();
    void withoutItsFolderItIsNotAvailableAndSaysWhere();
    void filesOfTheWrongSizeAreNotUnderstood();
    void verifyingNoticesOneChangedByte();
    void aKnownSentenceHasItsKnownVector();
    void isCloseToTheFloatModelForEveryReferenceText();
    void aTextHasOneVectorWhateverIsEmbeddedBesideIt();
    void manyThreadsMayAskAtOnce();
    void documentsStopWhenAsked();
    void aQueryEndsWhileDocumentsAreBeingEmbedded();
    void memoryStaysBoundedWhateverTheLengthsAre();

private:
    MiniLmEmbedder m_embedder{test::modelPath()};
};

namespace {

float dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

struct Reference {
    QString text;
    Vector vector;
};

std::vector<Reference> references()
{
    QFile file(test::sourcePath("tests/golden/reference_vectors.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no reference vectors");
    std::vector<Reference> out;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray bytes = QByteArray::fromBase64(object["vector"_L1].toString().toLatin1());
        Vector vector;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            vector.push_back(float(qFromLittleEndian<qint16>(bytes.data() + i)) / 32767);
        out.push_back({object["text"_L1].toString(), std::move(vector)});
    }
    return out;
}

std::vector<QString> sentences(size_t count, int words)
{
    std::vector<QString> out;
    out.reserve(count);
    for (size_t i = 0; i < count; ++i)
        out.push_back(u"the boiler in house %1 needs water "_s.arg(i).repeated(words / 6 + 1));
    return out;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void MiniLmEmbedderTest::makingOneLoadsNothing()
{
    MiniLmEmbedder embedder(test::modelPath());
    QVERIFY(!embedder.isReady());
    QCOMPARE(embedder.model().dimensions, 384);
    QCOMPARE(embedder.model().maxTokens, 256);
}

void MiniLmEmbedderTest::withoutItsFolderItIsNotAvailableAndSaysWhere()
{
    QTemporaryDir folder;
    MiniLmEmbedder embedder(folder.path());
    const auto query = embedder.embedQuery(u"where is the key"_s, {});
    QCOMPARE(query.error().code, Errc::NotAvailable);
    QVERIFY(query.error().context.contains(folder.path()));
    QVERIFY(!query.error().context.contains(u"where is the key"));
    const QString text = u"a"_s;
    QCOMPARE(embedder.embedDocuments({&text, 1}, {}).error().code, Errc::NotAvailable);
    QCOMPARE(embedder.countTokens(text).error().code, Errc::NotAvailable);
    QCOMPARE(embedder.load().error().code, Errc::NotAvailable);
    QVERIFY(!embedder.isReady());
    QCOMPARE(verifyMiniLmFiles(folder.path()).error().code, Errc::NotAvailable);
}

void MiniLmEmbedderTest::filesOfTheWrongSizeAreNotUnderstood()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(test::modelPath() + u"/vocab.txt"_s, folder.filePath(u"vocab.txt"_s)));
    MiniLmEmbedder embedder(folder.path());
    QCOMPARE(embedder.load().error().code, Errc::NotAvailable);
    QVERIFY(write(folder.filePath(u"model.safetensors"_s), "short"));
    QCOMPARE(embedder.load().error().code, Errc::NotUnderstood);
    // The right size, but no model: the head is refused.
    QFile weights(folder.filePath(u"model.safetensors"_s));
    QVERIFY(weights.resize(0) && weights.resize(90868376));
    QCOMPARE(embedder.load().error().code, Errc::NotUnderstood);
}

void MiniLmEmbedderTest::verifyingNoticesOneChangedByte()
{
    QVERIFY(verifyMiniLmFiles(test::modelPath()));
    QTemporaryDir folder;
    for (const auto &name : {u"vocab.txt"_s, u"model.safetensors"_s})
        QVERIFY(QFile::copy(test::modelPath() + u'/' + name, folder.filePath(name)));
    QFile weights(folder.filePath(u"model.safetensors"_s));
    QVERIFY(weights.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(weights.open(QIODevice::ReadWrite));
    QVERIFY(weights.seek(weights.size() - 1));
    const char last = weights.read(1).at(0);
    QVERIFY(weights.seek(weights.size() - 1));
    QVERIFY(weights.putChar(char(last ^ 1)));
    weights.close();
    QCOMPARE(verifyMiniLmFiles(folder.path()).error().code, Errc::Damaged);
}

void MiniLmEmbedderTest::aKnownSentenceHasItsKnownVector()
{
    const auto vector = m_embedder.embedQuery(u"This is an example sentence"_s, {});
    QVERIFY2(vector, qPrintable(vector ? QString() : vector.error().context));
    QVERIFY(m_embedder.isReady());
    QCOMPARE(vector->size(), size_t(384));
    QVERIFY(std::abs(dot(*vector, *vector) - 1) < 1e-4F);
    // Of the float model. A cosine of .992 to it leaves .0065 a component, and processors round to int8 in their own
    // ways.
    const float known[] = {.068F, .064F, .049F, .080F};
    for (size_t i = 0; i < std::size(known); ++i)
        QVERIFY2(std::abs((*vector)[i] - known[i]) < .0065F, qPrintable(QString::number((*vector)[i])));
}

void MiniLmEmbedderTest::isCloseToTheFloatModelForEveryReferenceText()
{
    const auto wanted = references();
    QVERIFY(wanted.size() >= 100);
    std::vector<QString> texts;
    texts.reserve(wanted.size());
    for (const Reference &reference : wanted)
        texts.push_back(reference.text);
    const auto vectors = m_embedder.embedDocuments(texts, {});
    QVERIFY(vectors);
    double sum = 0;
    float worst = 1;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const float cosine = dot((*vectors)[i], wanted[i].vector);
        QVERIFY2(cosine >= .992F, qPrintable(u"%1: %2"_s.arg(wanted[i].text.left(40)).arg(cosine)));
        sum += cosine;
        worst = std::min(worst, cosine);
    }
    qInfo("cosine to the float model over %zu texts: worst %.4f, mean %.4f", wanted.size(), double(worst),
          sum / double(wanted.size()));
    QVERIFY(sum / double(wanted.size()) >= .998);
}

void MiniLmEmbedderTest::aTextHasOneVectorWhateverIsEmbeddedBesideIt()
{
    std::vector<QString> texts = sentences(20, 3);
    for (const QString &text : sentences(6, 60))
        texts.push_back(text);
    texts.push_back(QString());
    texts.push_back(sentences(1, 900).front());
    const auto together = m_embedder.embedDocuments(texts, {});
    QVERIFY(together);
    QCOMPARE(together->size(), texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto alone = m_embedder.embedQuery(texts[i], {});
        QVERIFY(alone);
        QVERIFY2(dot((*together)[i], *alone) > .9999F, qPrintable(QString::number(i)));
    }
    QCOMPARE(m_embedder.embedDocuments({}, {})->size(), size_t(0));
}

void MiniLmEmbedderTest::manyThreadsMayAskAtOnce()
{
    MiniLmEmbedder embedder(test::modelPath()); // loaded by whoever comes first
    const std::vector<QString> texts = sentences(40, 6);
    std::vector<int> wrong(4, 0);
    {
        std::vector<std::jthread> threads;
        threads.reserve(wrong.size());
        for (int &count : wrong) {
            threads.emplace_back([&] {
                const auto documents = embedder.embedDocuments(texts, {});
                for (size_t i = 0; i < texts.size(); i += 5) {
                    const auto query = embedder.embedQuery(texts[i], {});
                    count += !query || !documents || dot(*query, (*documents)[i]) < .9999F;
                }
            });
        }
    }
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

void MiniLmEmbedderTest::documentsStopWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<QString> texts = sentences(10, 6);
    QCOMPARE(m_embedder.embedDocuments(texts, stop.get_token()).error().code, Errc::Cancelled);
}

void MiniLmEmbedderTest::aQueryEndsWhileDocumentsAreBeingEmbedded()
{
    QVERIFY(m_embedder.load());
    const std::vector<QString> texts = sentences(3000, 12);
    std::latch begun(1);
    std::stop_source stop;
    Result<std::vector<Vector>> documents = fail(Errc::Failed);
    std::jthread background([&] {
        begun.count_down();
        documents = m_embedder.embedDocuments(texts, stop.get_token());
    });
    begun.wait();
    for (int i = 0; i < 20; ++i)
        QVERIFY(m_embedder.embedQuery(texts[size_t(i)], {}));
    // All queries are answered, and the documents (seconds of work) are not done: only now are they stopped.
    stop.request_stop();
    background.join();
    QCOMPARE(documents.error().code, Errc::Cancelled);
}

void MiniLmEmbedderTest::memoryStaysBoundedWhateverTheLengthsAre()
{
    QVERIFY(m_embedder.embedDocuments(sentences(60, 12), {}));
    const qint64 before = residentBytes();
    if (before == 0)
        QSKIP("this system does not tell");
    for (int words = 1; words < 300; words += 3) {
        const QString text = u"a "_s.repeated(words);
        QVERIFY(m_embedder.embedQuery(text, {}));
    }
    // A shape of its own for each of these lengths would be 100 MB.
    QVERIFY2(residentBytes() - before < 50'000'000, qPrintable(QString::number(residentBytes() - before)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MiniLmEmbedderTest)
#include "minilm_embedder_test.moc"
