#include "core/base/cbor.h"
#include "core/record/memory_limits.h"
#include "core/record/memory_values.h"
#include "tests/unit/record/device.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <cmath>
#include <limits>

namespace mn {

using namespace test;
using namespace Qt::StringLiterals;

class MemoryLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitsAreToldWithTheFieldsName_data();
    void limitsAreToldWithTheFieldsName();
    void aJoinedRecordMayBeLargerAndCanStillBeMadeSmaller();
    void importanceStaysBetweenZeroAndOne();
    void brokenTextIsRepairedByTheRules_data();
    void brokenTextIsRepairedByTheRules();
    void labelsAreComposedAndNeverEmpty();
    void equalJsonGivesEqualBytes();
    void jsonOfAnyShapeComesBack();
};

void MemoryLimitsTest::limitsAreToldWithTheFieldsName_data()
{
    QTest::addColumn<MemoryChange>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &field, auto set, Errc code = Errc::TooLarge) {
        MemoryChange change;
        set(change);
        QTest::newRow(name) << change << field << int(code);
    };
    const auto text = [](qsizetype size) { return QString(size, u'x'); };
    using C = MemoryChange;
    row("title", u"title"_s, [&](C &c) { c.title = text(1025); });
    row("title in UTF-8", u"title"_s, [&](C &c) { c.title = QString(513, u'\u00e9'); });
    row("content", u"content"_s, [&](C &c) { c.content = text(256 * 1024 + 1); });
    row("content with the rest", u"content"_s, [&](C &c) { c.content = text(256 * 1024 - 10); });
    row("kind", u"kind"_s, [&](C &c) { c.kind = text(65); });
    row("no kind", u"kind"_s, [&](C &c) { c.kind = u" "_s; }, Errc::NotUnderstood);
    row("thread", u"thread"_s, [&](C &c) { c.thread = text(513); });
    row("author", u"author"_s, [&](C &c) { c.author = text(257); });
    row("source", u"source"_s, [&](C &c) { c.source = text(2049); });
    row("external id", u"external_id"_s, [&](C &c) { c.externalId = text(1025); });
    row("tag", u"tags"_s, [&](C &c) { c.addTags = {text(129)}; });
    row("65 tags", u"tags"_s, [&](C &c) {
        for (int i = 0; i < 65; ++i)
            c.addTags.append(QString::number(i));
    });
    row("65 domains", u"domains"_s, [&](C &c) {
        for (int i = 0; i < 65; ++i)
            c.addDomains.append(QString::number(i));
    });
    row("link type", u"links"_s, [&](C &c) { c.addLinks = {{RecordId(), text(65)}}; });
    row("1,025 links", u"links"_s, [&](C &c) {
        for (int i = 0; i < 1025; ++i)
            c.addLinks.append({RecordId(), QString::number(i)});
    });
    row("file name", u"attachments"_s, [&](C &c) {
        c.addAttachments = {file(1)};
        c.addAttachments[0].name = text(256);
    });
    row(
        "file without a key", u"attachments"_s,
        [&](C &c) {
            c.addAttachments = {file(1)};
            c.addAttachments[0].key.clear();
        },
        Errc::NotUnderstood);
    row("257 files", u"attachments"_s, [&](C &c) {
        for (int i = 0; i < 257; ++i) {
            Attachment each = file(1);
            std::array<quint8, 16> id{quint8(i), quint8(i >> 8)};
            each.blob = BlobId(id);
            c.addAttachments.append(each);
        }
    });
    row("metadata", u"metadata"_s, [&](C &c) { c.metadata = QJsonObject{{u"x"_s, text(64 * 1024)}}; });
    row(
        "deep metadata", u"metadata"_s,
        [&](C &c) {
            QJsonValue deep = 1;
            for (int i = 0; i < 17; ++i)
                deep = QJsonObject{{u"x"_s, deep}};
            c.metadata = deep.toObject();
        },
        Errc::NotUnderstood);
    row(
        "keys that become one", u"metadata"_s,
        [&](C &c) { c.metadata = QJsonObject{{QString(QChar(0xd800)), 1}, {QString(QChar(0xdc00)), 2}}; },
        Errc::NotUnderstood);
    row("importance", u"importance"_s, [&](C &c) { c.importance = std::nan(""); }, Errc::NotUnderstood);
}

void MemoryLimitsTest::limitsAreToldWithTheFieldsName()
{
    QFETCH(MemoryChange, change);
    QFETCH(QString, field);
    QFETCH(int, code);
    Device a('a');
    QCOMPARE(a.save(change).error(), (Error{Errc(code), field}));
}

void MemoryLimitsTest::aJoinedRecordMayBeLargerAndCanStillBeMadeSmaller()
{
    auto [a, b] = twoDevices(content(u"x"_s));
    QVERIFY(a.save(content(QString(200 * 1024, u'a'))));
    QVERIFY(b.save(content(QString(200 * 1024, u'b'))));
    Device c('c', join(a.record, b.record));
    QVERIFY(c.record.toCbor().size() > MemoryLimits::kRecord);
    QVERIFY(Record::fromCbor(c.record.toCbor()));
    QCOMPARE(c.save(addTags({u"more"_s})).error().code, Errc::TooLarge);
    QVERIFY(c.save(content(QString(200 * 1024, u'c'))));
    QVERIFY(c.save(addTags({u"more"_s})));
}

void MemoryLimitsTest::importanceStaysBetweenZeroAndOne()
{
    for (const auto &[given, kept] : {std::pair{-3.0, 0.0},
                                      {-0.0, 0.0},
                                      {0.25, 0.25},
                                      {1.5, 1.0},
                                      {std::numeric_limits<double>::infinity(), 1.0}}) {
        Device a('a');
        MemoryChange change;
        change.importance = given;
        QVERIFY(a.save(change));
        QCOMPARE(a.memory().importance, kept);
        QVERIFY(!std::signbit(a.memory().importance));
    }
}

void MemoryLimitsTest::brokenTextIsRepairedByTheRules_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("asContent");
    QTest::addColumn<QString>("asTitle");
    QTest::newRow("plain") << u"Tea at 5"_s << u"Tea at 5"_s << u"Tea at 5"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s << u"a  b c d"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\tb"_s << u"a b"_s;
    QTest::newRow("blanks at the ends") << u"  a \n"_s << u"  a \n"_s << u"a"_s;
    QTest::newRow("escape") << u"a\x1b[31mb"_s << u"a\ufffd[31mb"_s << u"a\ufffd[31mb"_s;
    QTest::newRow("nul") << QString::fromUtf16(u"a\0b", 3) << u"a\ufffdb"_s << u"a\ufffdb"_s;
    QTest::newRow("C1 and DEL") << u"a\u009b\u007fb"_s << u"a\ufffd\ufffdb"_s << u"a\ufffd\ufffdb"_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"a\ufffdb"_s << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\u2028b"_s << u"a b"_s;
    const char16_t lone[] = {u'a', 0xd83d, u'b', 0xde00, 0xd83d, 0xde00, 0xd83d};
    QTest::newRow("surrogates") << QString::fromUtf16(lone, 7) << u"a\ufffdb\ufffd\U0001f600\ufffd"_s
                                << u"a\ufffdb\ufffd\U0001f600\ufffd"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s << u"\ufeffa"_s << u"\ufeffa"_s;
}

void MemoryLimitsTest::brokenTextIsRepairedByTheRules()
{
    QFETCH(QString, given);
    QFETCH(QString, asContent);
    QFETCH(QString, asTitle);
    Device a('a');
    MemoryChange change = title(given);
    change.content = given;
    QVERIFY(a.save(change));
    QCOMPARE(a.memory().content, asContent);
    QCOMPARE(a.memory().title, asTitle);
    const Record before = a.record;
    QVERIFY(a.save(change)); // repaired the same way, so nothing changes
    QCOMPARE(a.record, before);
}

void MemoryLimitsTest::labelsAreComposedAndNeverEmpty()
{
    Device a('a');
    QVERIFY(a.save(addTags({u"cafe\u0301"_s, u"caf\u00e9"_s, u" caf\u00e9\n"_s})));
    QCOMPARE(a.memory().tags, QStringList(u"caf\u00e9"_s));
    MemoryChange change;
    change.removeTags = {u"cafe\u0301"_s};
    QVERIFY(a.save(change));
    QVERIFY(a.memory().tags.isEmpty());
    QCOMPARE(a.save(addTags({u" \n"_s})).error(), (Error{Errc::NotUnderstood, u"tags"_s}));
}

void MemoryLimitsTest::equalJsonGivesEqualBytes()
{
    const auto bytes = [](const char *json) { return *metadataValue(QJsonDocument::fromJson(json).object()); };
    QCOMPARE(bytes(R"({"b": 1, "a": [1.0, 2.5, null], "aa": {}})"),
             bytes(R"({"aa": {}, "a": [1, 25e-1, null], "b": 1.0})"));
    QVERIFY(bytes(R"({"a": 1})") != bytes(R"({"a": "1"})"));
    QVERIFY(bytes(R"({"a": 1})") != bytes(R"({"a": true})"));
    QCOMPARE(bytes("{}"), QByteArray("\xa0"));
}

void MemoryLimitsTest::jsonOfAnyShapeComesBack()
{
    for (const char *json : {R"({"a": 9007199254740993, "b": -9223372036854775808, "c": 1e300, "d": -0.1, "e": ""})",
                             R"({"\ufeff": "\ufeffx", "": [[], {}, [null, true, false]], "z": {"y": {"x": 1e15}}})"}) {
        Device a('a');
        MemoryChange change;
        change.metadata = QJsonDocument::fromJson(json).object();
        QVERIFY(a.save(change));
        QCOMPARE(a.memory().metadata, *change.metadata);
        QCOMPARE(Record::fromCbor(a.record.toCbor()).value(), a.record);
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryLimitsTest)
#include "memory_limits_test.moc"
