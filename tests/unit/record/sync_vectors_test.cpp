// The vectors of the executable design: tests/golden/sync_vectors.json.
#include "core/base/cbor.h"
#include "core/record/memory_record.h"
#include "core/record/memory_values.h"
#include "core/record/record.h"
#include "core/record/text_merge.h"
#include "tests/support/paths.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <map>
#include <set>

namespace mn {

class SyncVectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void joinGivesTheBytesOfTheModel_data();
    void joinGivesTheBytesOfTheModel();
    void mergeGivesTheTextOfTheModel_data();
    void mergeGivesTheTextOfTheModel();
    void severalSiblingsShowWhatTheModelShows_data();
    void severalSiblingsShowWhatTheModelShows();

private:
    QJsonObject m_vectors;
};

namespace {

// "a" is the actor whose bytes are all 'a': it sorts as its name does.
ActorId actorOf(const QString &name)
{
    std::array<quint8, ActorId::kBytes> bytes;
    bytes.fill(quint8(name.at(0).toLatin1()));
    return ActorId(bytes);
}

VersionVector vectorOf(const QJsonObject &json)
{
    VersionVector vector;
    for (auto at = json.begin(); at != json.end(); ++at)
        vector.set(actorOf(at.key()), quint64(at.value().toInteger()));
    return vector;
}

QString linesOf(const QJsonValue &json)
{
    QStringList lines;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &line : array)
        lines.append(line.toString());
    return lines.join(u'\n');
}

// Values of the model begin with the names of edits; the checker of the model needs them, the state does not.
QByteArray valueOf(const QString &field, const QJsonArray &value)
{
    if (field == u"text") {
        QStringList ancestors;
        const QJsonArray lineage = value.at(2).toArray();
        for (const QJsonValue &text : lineage)
            ancestors.append(linesOf(text));
        return contentValue(linesOf(value.at(1)), ancestors);
    }
    CborWriter out;
    if (field == u"d") {
        const bool deleted = value.at(1).toBool();
        out.array(deleted ? 2 : 1);
        out.boolean(deleted);
        if (deleted) {
            VersionVector seen;
            const QJsonArray pairs = value.at(2).toArray();
            for (const QJsonValue &pair : pairs)
                seen.set(actorOf(pair[0].toString()), quint64(pair[1].toInteger()));
            out.item(toCbor(seen));
        }
    } else if (field == u"tags") {
        out.text(value.at(1).toString());
    } else {
        out.integer(value.at(1).toInteger());
    }
    return out.take();
}

QByteArray fieldOf(const QString &name)
{
    return name == u"text" ? QByteArray("content") : name == u"d" ? kDeletedField : name.toUtf8();
}

// Through its CBOR form, written here from its description and not by the code under test.
Record recordOf(const QJsonObject &json)
{
    CborWriter out;
    const bool isPurged = json[u"purge"].isObject();
    out.array(isPurged ? 3 : 4);
    out.unsignedInteger(1);
    const VersionVector seen = vectorOf(json[u"vv"].toObject());
    out.item(toCbor(seen));
    if (isPurged) {
        out.item(toCbor(vectorOf(json[u"purge"].toObject())));
    } else {
        std::map<Dot, int> dots;
        const QJsonObject fields = json[u"fields"].toObject();
        for (const QJsonValue &field : fields) {
            const QJsonArray entries = field.toArray();
            for (const QJsonValue &entry : entries)
                dots[{actorOf(entry[0].toString()), quint64(entry[1].toInteger())}] = 0;
        }
        out.array(dots.size() * 2);
        int place = 0;
        for (auto &[dot, number] : dots) {
            number = place++;
            const auto &actors = seen.entries();
            const auto actor =
                std::find_if(actors.begin(), actors.end(), [&](const Dot &d) { return d.actor == dot.actor; });
            out.unsignedInteger(quint64(actor - actors.begin()));
            out.unsignedInteger(dot.counter);
        }
        QList<std::pair<QByteArray, QByteArray>> pairs;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            std::map<Dot, std::set<QByteArray>> values;
            const QJsonArray entries = field.value().toArray();
            for (const QJsonValue &entry : entries) {
                const QJsonArray written = entry[2].toArray();
                for (const QJsonValue &value : written)
                    values[{actorOf(entry[0].toString()), quint64(entry[1].toInteger())}].insert(
                        valueOf(field.key(), value.toArray()));
            }
            CborWriter items;
            quint64 count = 0;
            for (const auto &[dot, set] : values) {
                for (const QByteArray &value : set) {
                    items.unsignedInteger(quint64(dots[dot]));
                    items.item(value);
                    count += 2;
                }
            }
            CborWriter array;
            array.array(count);
            array.item(items.take());
            pairs.append({fieldOf(field.key()), array.take()});
        }
        out.textMap(pairs);
    }
    const auto record = Record::fromCbor(out.take());
    if (!record)
        qFatal("the vector is no record: %s", qPrintable(record.error().context));
    return *record;
}

// By the record's own view, and as the memory that is shown.
void compareShown(const Record &record, const QJsonObject &vector)
{
    QCOMPARE(isDeleted(record), vector[u"deleted"].toBool());
    const TextView view = viewText(readContent(record, record.field("content")));
    QCOMPARE(view.text, linesOf(vector[u"text"]));
    QCOMPARE(view.merged, vector[u"merged"].toBool());
    QCOMPARE(view.conflict, vector[u"conflict"].toBool());
    const Memory memory = memoryOf(RecordId(), record);
    QCOMPARE(memory.content, view.text);
    QCOMPARE(memory.deleted, vector[u"deleted"].toBool());
}

} // namespace

void SyncVectorsTest::initTestCase()
{
    QFile file(test::sourcePath("tests/golden/sync_vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_vectors[u"join"].toArray().size() >= 99);
    QVERIFY(m_vectors[u"merge"].toArray().size() >= 36);
    QVERIFY(m_vectors[u"view"].toArray().size() >= 60);
}

void SyncVectorsTest::joinGivesTheBytesOfTheModel_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = m_vectors[u"join"].toArray();
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
}

void SyncVectorsTest::joinGivesTheBytesOfTheModel()
{
    QFETCH(QJsonObject, vector);
    const Record a = recordOf(vector[u"a"].toObject()), b = recordOf(vector[u"b"].toObject());
    const Record expected = recordOf(vector[u"join"].toObject());
    QCOMPARE(join(a, b).toCbor(), expected.toCbor());
    QCOMPARE(join(b, a).toCbor(), expected.toCbor());
    compareShown(expected, vector);
}

void SyncVectorsTest::mergeGivesTheTextOfTheModel_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = m_vectors[u"merge"].toArray();
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("%d", int(i)) << vectors[i].toObject();
}

void SyncVectorsTest::mergeGivesTheTextOfTheModel()
{
    QFETCH(QJsonObject, vector);
    const auto merged = merge3(linesOf(vector[u"base"]), linesOf(vector[u"a"]), linesOf(vector[u"b"]));
    QCOMPARE(merged.has_value(), vector[u"merged"].isArray());
    if (merged)
        QCOMPARE(*merged, linesOf(vector[u"merged"]));
}

void SyncVectorsTest::severalSiblingsShowWhatTheModelShows_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = m_vectors[u"view"].toArray();
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[u"name"].toString())) << vector.toObject();
}

// Four devices, some of which have seen some of the others: three texts or more stand beside each other.
void SyncVectorsTest::severalSiblingsShowWhatTheModelShows()
{
    QFETCH(QJsonObject, vector);
    const Record expected = recordOf(vector[u"join"].toObject());
    QList<Record> parts;
    const QJsonArray array = vector[u"parts"].toArray();
    for (const QJsonValue &part : array)
        parts.append(recordOf(part.toObject()));
    for (qsizetype first = 0; first < parts.size(); ++first) {
        Record all;
        for (qsizetype i = 0; i < parts.size(); ++i)
            all = join(all, parts[(first + i) % parts.size()]);
        QCOMPARE(all.toCbor(), expected.toCbor());
    }
    compareShown(expected, vector);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SyncVectorsTest)
#include "sync_vectors_test.moc"
