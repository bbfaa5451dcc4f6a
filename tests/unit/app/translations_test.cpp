// Whether translators have every sentence of the window, and whether the window takes what they make of it.
#include "tests/support/paths.h"
#include "tests/support/pseudo_words.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = test::sourcePath("resources/i18n");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(test::sourcePath(""));
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

struct Sentence {
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    bool isCounted = false;
};

// Writes the file of the pseudo-locale, whole, from one of lupdate's. What it holds.
QList<Sentence> writePseudo(const QByteArray &from, const QString &to)
{
    QList<Sentence> sentences;
    Sentence now;
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QXmlStreamWriter out(&file);
    QXmlStreamReader in(from);
    while (!in.atEnd()) {
        in.readNext();
        if (!in.isStartElement() || in.name() != u"translation"_s) {
            if (in.isStartElement() && in.name() == u"message"_s)
                now = {now.context, {}, {}, in.attributes().value(u"numerus"_s) == u"yes"_s};
            if (in.isStartElement() &&
                (in.name() == u"name"_s || in.name() == u"source"_s || in.name() == u"comment"_s)) {
                const QString name = in.name().toString();
                const QString text = in.readElementText();
                (name == u"name" ? now.context : name == u"source" ? now.source : now.comment) = text.toUtf8();
                out.writeTextElement(name, text);
                continue;
            }
            if (!in.isDTD())
                out.writeCurrentToken(in);
            continue;
        }
        in.skipCurrentElement();
        const QString words = test::pseudoWords(QString::fromUtf8(now.source));
        out.writeStartElement(u"translation"_s);
        if (now.isCounted) {
            out.writeTextElement(u"numerusform"_s, words);
            out.writeTextElement(u"numerusform"_s, words);
        } else {
            out.writeCharacters(words);
        }
        out.writeEndElement();
        sentences += now;
    }
    return in.hasError() ? QList<Sentence>() : sentences;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArabicSentenceBeginsAtTheRight();
    void noFileIsBehindTheSentences();
    void everyEnglishPluralIsWritten();
    void oneIsNotSpokenOfAsMany();
    void everyLanguageIsWholeAndKeepsWhatIsPutIn();
    void aWholeTranslationIsTaken();
};

// A sentence runs as its first letter does. One that begins with what may be a name in Latin letters says how it runs.
void TranslationsTest::anArabicSentenceBeginsAtTheRight()
{
    static const QRegularExpression arabic(u"[\u0620-\u064a]"_s);
    static const QRegularExpression latinFirst(uR"(^[\s(\[«"“]*(%\d|[A-Za-z]))"_s);
    QXmlStreamReader in(bytesOf(kFolder + "/mnemosyne_ar.ts"_L1));
    int looked = 0;
    while (!in.atEnd()) {
        in.readNext();
        if (!in.isCharacters() || in.isWhitespace())
            continue;
        const QString text = in.text().toString();
        looked += text.contains(arabic);
        QVERIFY2(!text.contains(arabic) || !text.contains(latinFirst), qPrintable(text));
    }
    QVERIFY(!in.hasError());
    QVERIFY(looked > 2000);
}

void TranslationsTest::noFileIsBehindTheSentences()
{
    QTemporaryDir work;
    const QStringList names = QDir(kFolder).entryList({u"*.ts"_s});
    QCOMPARE(names.size(), 6);
    for (const QString &name : names)
        QVERIFY(QFile::copy(kFolder + u'/' + name, work.filePath(name)));
    QVERIFY(run(test::sourcePath("tools/update_translations"), {QStringLiteral(MN_LUPDATE), work.path()}));
    for (const QString &name : names)
        QVERIFY2(bytesOf(work.filePath(name)) == bytesOf(kFolder + u'/' + name),
                 qPrintable(name + u" is behind; build the target update_translations"_s));
}

void TranslationsTest::everyEnglishPluralIsWritten()
{
    const QByteArray english = bytesOf(kFolder + u"/mnemosyne_en.ts"_s);
    QVERIFY(english.contains("<numerusform>%Ln memory chosen</numerusform>"));
    QVERIFY(!english.contains("unfinished"));
    QVERIFY(!english.contains("<numerusform></numerusform>"));
}

// A number that is missing from a sentence, or stands where none is given, is seen by nobody who does not read it.
void TranslationsTest::oneIsNotSpokenOfAsMany()
{
    static const QRegularExpression kMany(u"\\b(they|their|keep them|belong to|way open)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QFile file(kFolder + u"/mnemosyne_en.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader in(&file);
    bool isFirst = false;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == u"translation"_s)
            isFirst = true;
        if (!in.isStartElement() || in.name() != u"numerusform"_s)
            continue;
        const QString form = in.readElementText();
        QVERIFY2(!isFirst || !form.contains(kMany), qPrintable(form));
        isFirst = false;
    }
    QVERIFY(!in.hasError());
}

void TranslationsTest::everyLanguageIsWholeAndKeepsWhatIsPutIn()
{
    static const QRegularExpression anyPlace(u"%L?(?:\\d+|n)"_s);
    const auto places = [](const QString &text) {
        QSet<QString> found;
        for (auto each = anyPlace.globalMatch(text); each.hasNext();)
            found += each.next().captured();
        return found;
    };
    for (const auto &[language, forms] : {std::pair("ar", 6), {"de", 2}, {"es", 2}, {"fr", 2}, {"ja", 1}}) {
        QXmlStreamReader in(bytesOf(kFolder + u"/mnemosyne_%1.ts"_s.arg(QLatin1String(language))));
        QString source;
        int sentences = 0;
        while (!in.atEnd()) {
            in.readNext();
            if (in.isStartElement() && in.name() == u"source"_s)
                source = in.readElementText();
            if (!in.isStartElement() || in.name() != u"translation"_s)
                continue;
            ++sentences;
            const QByteArray what = QByteArray(language) + ": " + source.toUtf8();
            QVERIFY2(!in.attributes().hasAttribute(u"type"_s), what.constData());
            QStringList words;
            QString plain;
            while (!(in.readNext() == QXmlStreamReader::EndElement && in.name() == u"translation"_s))
                if (in.isStartElement() && in.name() == u"numerusform"_s)
                    words += in.readElementText();
                else if (in.isCharacters())
                    plain += in.text();
            const bool isCounted = !words.isEmpty();
            if (isCounted)
                QCOMPARE(words.size(), forms);
            else
                words += plain;
            for (const QString &form : words) {
                QVERIFY2(!form.trimmed().isEmpty(), what.constData());
                const QSet<QString> lacking = places(source) - places(form);
                QVERIFY2((places(form) - places(source)).isEmpty(), what.constData());
                // "one memory" and "two memories" may be said in words.
                QVERIFY2(lacking.isEmpty() || (isCounted && lacking.size() == 1 &&
                                               (lacking.contains(u"%n"_s) || lacking.contains(u"%Ln"_s))),
                         what.constData());
            }
        }
        QVERIFY(!in.hasError());
        QVERIFY(sentences > 1'000);
    }
}

void TranslationsTest::aWholeTranslationIsTaken()
{
    QTemporaryDir work;
    const QString source = work.filePath(u"pseudo.ts"_s);
    const QString compiled = work.filePath(u"pseudo.qm"_s);
    // Of German, for its two forms of number.
    const QList<Sentence> sentences = writePseudo(bytesOf(kFolder + u"/mnemosyne_de.ts"_s), source);
    QVERIFY(sentences.size() > 500);
    QVERIFY(run(QStringLiteral(MN_LRELEASE), {u"-silent"_s, source, u"-qm"_s, compiled}));
    QTranslator translator;
    QVERIFY(translator.load(compiled));
    QCoreApplication::installTranslator(&translator);
    for (const Sentence &sentence : sentences) {
        const QString words = translator.translate(sentence.context, sentence.source,
                                                   sentence.comment.isEmpty() ? nullptr : sentence.comment.constData(),
                                                   sentence.isCounted ? 2 : -1);
        QVERIFY2(words.startsWith(u'[') && words.endsWith(u']'), sentence.source.constData());
        QVERIFY(words.size() * 10 >= QString::fromUtf8(sentence.source).size() * 14);
    }
    QCOMPARE(QCoreApplication::translate("SeveralChosen", "%Ln memories chosen", nullptr, 3),
             u"[3 mémöríéš çhöšéñ········]"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TranslationsTest)
#include "translations_test.moc"
