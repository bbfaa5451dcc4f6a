#include "tests/unit/cli/program.h"
#include <QFile>
#include <QJsonArray>
#include <QTest>

// What scripts rely on (docs/cli.md), with the program as it is installed: memories.
namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QStringList kMemoryKeys = {u"id"_s,         u"id_external"_s, u"title"_s,      u"content"_s,     u"kind"_s,
                                 u"tags"_s,       u"domains"_s,     u"importance"_s, u"occurred_at"_s, u"created_at"_s,
                                 u"updated_at"_s, u"thread"_s,      u"position"_s,   u"author"_s,      u"source"_s,
                                 u"links"_s,      u"attachments"_s, u"pinned"_s,     u"archived"_s,    u"metadata"_s};

} // namespace

class ContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void whatIsAddedComesBackWithEveryKeyInOrder();
    void onlyContentIsNeeded();
    void standardInputIsRead();
    void editChangesWhatWasNamedAndNothingElse();
    void anIdMayBeShortenedOnEitherSideOrForeign();
    void listGivesOneMemoryALineUpToTheLimit();
    void filtersOfListAreExact();
    void trashPurgeAndRestoreDoWhatTheySay();
    void historyGoesBackAndLosesNothing();
    void linksAreSeenFromBothEnds();
    void attachmentsComeBackByteForByte();
    void statusTellsTheTruthInItsKeys();

private:
    QString add(const QStringList &arguments);
    QJsonObject get(const QString &id);

    test::Program m_mnemo;
};

void ContractTest::initTestCase()
{
    const auto made = m_mnemo.json({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)});
    QCOMPARE(made.code, 0);
    QCOMPARE(test::keysInOrder(made.out), (QStringList{u"vault"_s, u"id"_s, u"recovery_phrase"_s}));
    // One derivation of the key instead of one a call.
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void ContractTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

QString ContractTest::add(const QStringList &arguments)
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

QJsonObject ContractTest::get(const QString &id)
{
    return m_mnemo.json({u"get"_s, id}).line();
}

void ContractTest::whatIsAddedComesBackWithEveryKeyInOrder()
{
    const auto added = m_mnemo.json({u"add"_s,
                                     u"F28 means low pressure"_s,
                                     u"--title"_s,
                                     u"Boiler"_s,
                                     u"--kind"_s,
                                     u"fact"_s,
                                     u"--tag"_s,
                                     u"house"_s,
                                     u"-t"_s,
                                     u"boiler"_s,
                                     u"--domain"_s,
                                     u"home"_s,
                                     u"--importance"_s,
                                     u"0.75"_s,
                                     u"--occurred"_s,
                                     u"2023-05-08T13:56:00+02:00"_s,
                                     u"--thread"_s,
                                     u"repairs"_s,
                                     u"--position"_s,
                                     u"3"_s,
                                     u"--author"_s,
                                     u"Nora"_s,
                                     u"--source"_s,
                                     u"phone"_s,
                                     u"--external-id"_s,
                                     u"x-1"_s,
                                     u"--meta"_s,
                                     u"bar=1.2"_s,
                                     u"--meta"_s,
                                     u"room=attic"_s,
                                     u"--pin"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(test::keysInOrder(added.out), QStringList{u"id"_s});
    const QString id = added.line()[u"id"].toString();

    const auto got = m_mnemo.json({u"get"_s, id});
    QCOMPARE(test::keysInOrder(got.out), kMemoryKeys);
    const QJsonObject memory = got.line();
    QCOMPARE(memory[u"id"].toString(), id);
    QCOMPARE(memory[u"id_external"].toString(), u"x-1"_s);
    QCOMPARE(memory[u"title"].toString(), u"Boiler"_s);
    QCOMPARE(memory[u"content"].toString(), u"F28 means low pressure"_s);
    QCOMPARE(memory[u"kind"].toString(), u"fact"_s);
    QCOMPARE(memory[u"tags"].toArray(), (QJsonArray{u"boiler"_s, u"house"_s}));
    QCOMPARE(memory[u"domains"].toArray(), QJsonArray{u"home"_s});
    QCOMPARE(memory[u"importance"].toDouble(), 0.75);
    QCOMPARE(memory[u"occurred_at"].toString(), u"2023-05-08T13:56:00.000+02:00"_s);
    QCOMPARE(memory[u"thread"].toString(), u"repairs"_s);
    QCOMPARE(memory[u"position"].toInt(), 3);
    QCOMPARE(memory[u"author"].toString(), u"Nora"_s);
    QCOMPARE(memory[u"source"].toString(), u"phone"_s);
    QCOMPARE(memory[u"metadata"].toObject(), (QJsonObject{{u"bar"_s, 1.2}, {u"room"_s, u"attic"_s}}));
    QCOMPARE(memory[u"pinned"].toBool(), true);
    QCOMPARE(memory[u"archived"].toBool(), false);
}

void ContractTest::onlyContentIsNeeded()
{
    const QJsonObject memory = get(add({u"just"_s, u"a"_s, u"few"_s, u"words"_s}));
    QCOMPARE(memory[u"content"].toString(), u"just a few words"_s);
    QCOMPARE(memory[u"kind"].toString(), u"note"_s);
    QVERIFY(memory[u"occurred_at"].isNull());
    QVERIFY(memory[u"position"].isNull());
    QVERIFY(!memory[u"created_at"].toString().isEmpty());
}

void ContractTest::standardInputIsRead()
{
    for (const QStringList &arguments : {QStringList{u"add"_s}, QStringList{u"add"_s, u"-"_s}}) {
        const auto added = m_mnemo.json(arguments, "first line\nsecond line\n");
        QCOMPARE(added.code, 0);
        QCOMPARE(get(added.line()[u"id"].toString())[u"content"].toString(), u"first line\nsecond line"_s);
    }
    const auto content = m_mnemo.run({u"get"_s, add({u"[a,b] {c}"_s}), u"--content"_s});
    QCOMPARE(content.out, QByteArray("[a,b] {c}\n"));
}

void ContractTest::editChangesWhatWasNamedAndNothingElse()
{
    const QString id = add({u"old text"_s, u"--title"_s, u"Title"_s, u"--tag"_s, u"one"_s, u"--tag"_s, u"two"_s});
    QCOMPARE(m_mnemo
                 .run({u"edit"_s, id, u"--content"_s, u"-new text"_s, u"--add-tag"_s, u"three"_s, u"--remove-tag"_s,
                       u"one"_s, u"--importance"_s, u"1"_s, u"--kind"_s, u"task"_s, u"--occurred"_s, u"2024-02-29"_s,
                       u"--pin"_s, u"--archive"_s})
                 .code,
             0);
    QJsonObject memory = get(id);
    QCOMPARE(memory[u"content"].toString(), u"-new text"_s);
    QCOMPARE(memory[u"title"].toString(), u"Title"_s);
    QCOMPARE(memory[u"tags"].toArray(), (QJsonArray{u"three"_s, u"two"_s}));
    QCOMPARE(memory[u"importance"].toDouble(), 1.0);
    QCOMPARE(memory[u"kind"].toString(), u"task"_s);
    QCOMPARE(memory[u"occurred_at"].toString(), u"2024-02-29T00:00:00.000Z"_s);
    QVERIFY(memory[u"pinned"].toBool() && memory[u"archived"].toBool());
    QCOMPARE(
        m_mnemo
            .run({u"edit"_s, id, u"--occurred"_s, u"none"_s, u"--unpin"_s, u"--unarchive"_s, u"--title"_s, QString()})
            .code,
        0);
    memory = get(id);
    QVERIFY(memory[u"occurred_at"].isNull());
    QVERIFY(!memory[u"pinned"].toBool() && !memory[u"archived"].toBool());
    QCOMPARE(memory[u"title"].toString(), QString());
}

void ContractTest::anIdMayBeShortenedOnEitherSideOrForeign()
{
    const QString id = add({u"the one"_s, u"--external-id"_s, u"foreign/7"_s});
    for (const QString &name : {id, id.toUpper(), id.first(30), id.right(8), u"foreign/7"_s})
        QCOMPARE(get(name)[u"id"].toString(), id);
    QCOMPARE(m_mnemo.run({u"get"_s, id.first(3)}).code, 3);
    const auto several = m_mnemo.run({u"get"_s, id.first(4)}); // the same minute for all of this test
    QCOMPARE(several.code, 2);
    QVERIFY(several.err.contains("fits several"));
}

void ContractTest::listGivesOneMemoryALineUpToTheLimit()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!add({u"listed"_s, u"--tag"_s, u"listed"_s, u"--position"_s, QString::number(i)}).isEmpty());
    const auto all = m_mnemo.json({u"list"_s, u"--tag"_s, u"listed"_s});
    QCOMPARE(all.lines().size(), 3);
    QCOMPARE(test::keysInOrder(all.out.split('\n').first()), kMemoryKeys);
    const auto two = m_mnemo.json({u"list"_s, u"--tag"_s, u"listed"_s, u"--limit"_s, u"2"_s}).lines();
    QCOMPARE(two, all.lines().first(2));
    const auto last = m_mnemo.json({u"list"_s, u"--tag"_s, u"listed"_s, u"--offset"_s, u"2"_s}).lines();
    QCOMPARE(last, all.lines().last(1));
    QVERIFY(m_mnemo.run({u"list"_s, u"--limit"_s, u"1"_s}).out.count('\n') == 1);
}

void ContractTest::filtersOfListAreExact()
{
    const QString id = add({u"filtered"_s, u"--kind"_s, u"quote"_s, u"--author"_s, u"Ada"_s, u"--domain"_s, u"sea"_s,
                            u"--occurred"_s, u"2019-07-01"_s, u"--thread"_s, u"t9"_s});
    const QList<QStringList> filters = {{u"--kind"_s, u"quote"_s},
                                        {u"--author"_s, u"Ada"_s},
                                        {u"--domain"_s, u"sea"_s},
                                        {u"--thread"_s, u"t9"_s},
                                        {u"--before"_s, u"2020-01-01"_s}};
    for (const QStringList &filter : filters) {
        const auto found = m_mnemo.json(QStringList{u"list"_s} + filter).lines();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"].toString(), id);
    }
    const auto later = m_mnemo.json({u"list"_s, u"--after"_s, u"2019-07-02"_s}).lines();
    QVERIFY(!later.isEmpty());
    for (const QJsonObject &memory : later)
        QVERIFY(memory[u"id"].toString() != id);
}

void ContractTest::trashPurgeAndRestoreDoWhatTheySay()
{
    const QString id = add({u"thrown away"_s, u"--tag"_s, u"thrown"_s});
    const auto listed = [&] { return m_mnemo.json({u"list"_s, u"--tag"_s, u"thrown"_s}).lines().size(); };
    QCOMPARE(m_mnemo.run({u"rm"_s, id}).code, 0);
    QCOMPARE(listed(), 0);
    QCOMPARE(m_mnemo.json({u"trash"_s}).line()[u"id"].toString(), id);
    QCOMPARE(m_mnemo.run({u"restore"_s, id}).code, 0);
    QCOMPARE(listed(), 1);
    QCOMPARE(m_mnemo.run({u"rm"_s, id}).code, 0);
    QCOMPARE(m_mnemo.json({u"trash"_s, u"empty"_s, u"--yes"_s}).line()[u"purged"].toInt(), 1);
    QCOMPARE(m_mnemo.run({u"get"_s, id}).code, 3);
    const QString archived = add({u"thrown out of the archive"_s, u"--archive"_s});
    QCOMPARE(m_mnemo.run({u"rm"_s, archived}).code, 0);
    QCOMPARE(m_mnemo.json({u"trash"_s}).line()[u"id"].toString(), archived);
    QCOMPARE(m_mnemo.json({u"trash"_s, u"empty"_s, u"--yes"_s}).line()[u"purged"].toInt(), 1);
    // What is edited or linked is out of the trash again, and that is said.
    const QString edited = add({u"edited in the trash"_s, u"--tag"_s, u"thrown"_s});
    for (const QStringList &change : {QStringList{u"edit"_s, edited, u"--pin"_s},
                                      QStringList{u"link"_s, u"add"_s, edited, edited, u"--type"_s, u"related"_s}}) {
        QCOMPARE(m_mnemo.run({u"rm"_s, edited}).code, 0);
        const auto changed = m_mnemo.run(change);
        QVERIFY2(changed.code == 0 && changed.err.contains("out of the trash"), changed.err.constData());
        QCOMPARE(listed(), 1);
    }
    const QString other = add({u"destroyed"_s});
    // All or none: the unknown one keeps the known one alive.
    QCOMPARE(m_mnemo.run({u"purge"_s, other, u"nothere"_s, u"--yes"_s}).code, 3);
    QCOMPARE(m_mnemo.run({u"get"_s, other}).code, 0);
    QCOMPARE(m_mnemo.json({u"purge"_s, other, u"--yes"_s}).line()[u"purged"].toInt(), 1);
    QCOMPARE(m_mnemo.run({u"get"_s, other}).code, 3);
}

void ContractTest::historyGoesBackAndLosesNothing()
{
    const QString id = add({u"first words"_s});
    m_mnemo.run({u"edit"_s, id, u"--content"_s, u"second words"_s});
    m_mnemo.run({u"edit"_s, id, u"--add-tag"_s, u"new"_s});
    const auto versions = m_mnemo.json({u"history"_s, id}).lines();
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions[0][u"version"].toInt(), 3);
    QVERIFY(versions[0][u"current"].toBool());
    QCOMPARE(versions[2][u"content"].toString(), u"first words"_s);

    const auto diff = m_mnemo.json({u"diff"_s, id, u"1"_s});
    QCOMPARE(diff.lines().size(), 2); // content and tags
    QCOMPARE(diff.lines()[0][u"field"].toString(), u"content"_s);
    QVERIFY(m_mnemo.run({u"diff"_s, id, u"1"_s, u"2"_s}).out.contains("[-first-]{+second+} words"));

    const QByteArray told = m_mnemo.run({u"history"_s, id}).out;
    QVERIFY2(told.contains("content (+1)") && told.contains("tags") && !told.contains("updated"), told.constData());

    QCOMPARE(m_mnemo.run({u"history"_s, id, u"--restore"_s, u"1"_s}).code, 0);
    QCOMPARE(get(id)[u"content"].toString(), u"first words"_s);
    QCOMPARE(m_mnemo.json({u"history"_s, id}).lines().size(), 4);
    QCOMPARE(m_mnemo.run({u"history"_s, id, u"--restore"_s, u"9"_s}).code, 3);
}

void ContractTest::linksAreSeenFromBothEnds()
{
    const QString from = add({u"from"_s});
    const QString to = add({u"to"_s, u"--title"_s, u"Target"_s});
    QCOMPARE(m_mnemo.run({u"link"_s, u"add"_s, from, to, u"--type"_s, u"corrects"_s}).code, 0);
    QCOMPARE(get(from)[u"links"].toArray(), QJsonArray{(QJsonObject{{u"to"_s, to}, {u"type"_s, u"corrects"_s}})});
    const auto forward = m_mnemo.json({u"link"_s, from});
    QCOMPARE(test::keysInOrder(forward.out), (QStringList{u"direction"_s, u"type"_s, u"id"_s, u"title"_s}));
    QCOMPARE(forward.line()[u"direction"].toString(), u"to"_s);
    QCOMPARE(m_mnemo.json({u"link"_s, to}).line()[u"direction"].toString(), u"from"_s);
    QCOMPARE(m_mnemo.run({u"link"_s, u"remove"_s, from, to}).code, 0);
    QVERIFY(get(from)[u"links"].toArray().isEmpty());
    QCOMPARE(m_mnemo.run({u"link"_s, u"remove"_s, from, to}).code, 3);
}

void ContractTest::attachmentsComeBackByteForByte()
{
    QByteArray bytes;
    for (int i = 0; i < 300'000; ++i)
        bytes += char(i * 7);
    const QString path = m_mnemo.write(u"photo.bin"_s, bytes);
    const QString id = add({u"with a file"_s, u"--attach"_s, path});
    const QJsonObject attachment = get(id)[u"attachments"].toArray()[0].toObject();
    QCOMPARE(attachment.keys(), (QStringList{u"mime"_s, u"name"_s, u"sha256"_s, u"size"_s}));
    QCOMPARE(attachment[u"name"].toString(), u"photo.bin"_s);
    QCOMPARE(attachment[u"size"].toInt(), int(bytes.size()));
    QCOMPARE(m_mnemo.run({u"get"_s, id, u"--attachments"_s, m_mnemo.home(u"saved"_s)}).code, 0);
    QFile saved(m_mnemo.home(u"saved/photo.bin"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    QCOMPARE(m_mnemo.run({u"edit"_s, id, u"--detach"_s, u"photo.bin"_s}).code, 0);
    QVERIFY(get(id)[u"attachments"].toArray().isEmpty());
    QCOMPARE(m_mnemo.run({u"add"_s, u"x"_s, u"--attach"_s, m_mnemo.home(u"missing"_s)}).code, 1);
}

void ContractTest::statusTellsTheTruthInItsKeys()
{
    const qsizetype listed = m_mnemo.json({u"list"_s}).lines().size();
    const auto status = m_mnemo.json({u"status"_s});
    QCOMPARE(test::keysInOrder(status.out),
             (QStringList{u"vault"_s, u"memories"_s, u"trashed"_s, u"words"_s, u"meaning"_s, u"bytes"_s,
                          u"last_backup"_s, u"keys"_s, u"vault_version"_s}));
    const QJsonObject line = status.line();
    QCOMPARE(line[u"memories"].toInt(), int(listed));
    QVERIFY(line[u"words"][u"indexed"].toInt() >= line[u"memories"].toInt());
    for (const char *key : {"indexed", "pending", "model", "next", "service"})
        QVERIFY2(line[u"meaning"].toObject().contains(QLatin1StringView(key)), key);
    QVERIFY(line[u"keys"][u"agent_seconds"].toInt() > 0);
    QCOMPARE(line[u"keys"][u"keychain"].toString(), u"none"_s);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ContractTest)
#include "contract_test.moc"
