#include "tests/support/paths.h"
#include "tests/unit/cli/json_shape.h"
#include "tests/unit/cli/sync_programs.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// Every shape of JSON that docs/cli.md writes down is compared with what the programs really print.
namespace mn {

using namespace Qt::StringLiterals;
using test::Ended;
using test::JsonShape;
using test::kPatienceMs;
using test::Program;
using test::Server;

namespace {

// The shapes that stand in a text of the page, in order.
QList<JsonShape> shapesIn(const QString &text)
{
    static const QRegularExpression kShape(u"`(\\{[^`]*\\})`"_s);
    QList<JsonShape> shapes;
    for (const QRegularExpressionMatch &match : kShape.globalMatch(text))
        shapes += JsonShape::of(match.captured(1).toUtf8());
    return shapes;
}

// The list of keys in words: `id` (UUIDv7), `links[{to, type}]`, `metadata{}`, ...
JsonShape listIn(const QString &text)
{
    static const QRegularExpression kKey(u"`([a-z_0-9]+)(?:\\[\\{([^}]*)\\}\\])?[^`]*`"_s);
    JsonShape shape;
    for (const QRegularExpressionMatch &match : kKey.globalMatch(text)) {
        shape.keys += match.captured(1);
        if (!match.captured(2).isEmpty())
            shape.inner[match.captured(1)].keys = match.captured(2).split(u", "_s);
    }
    return shape;
}

} // namespace

class ShapesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    // In this order: each goes on from what those before it left.
    void memories();
    void changes();
    void finding();
    void comingAndGoing();
    void keysAndSettings();
    void syncing();
    void devices();
    void errors();
    void everyShapeWasSeen();

private:
    // The nth shape of this command's section is that of this line.
    void compare(const QString &section, int nth, const QByteArray &line);
    void compareMemory(const QByteArray &line);
    void compareWith(const QString &path, const JsonShape &written, const JsonShape &printed);
    QByteArray said(const Program &mnemo, const QStringList &arguments, const QByteArray &input = {}) const;
    QByteArray said(const QStringList &arguments) const { return said(m_mnemo, arguments); }
    QString add(const QStringList &arguments) const;

    Program m_mnemo;
    QMap<QString, QList<JsonShape>> m_shapes; // by section
    JsonShape m_memory;
    QSet<QString> m_seen; // paths of shapes
};

void ShapesTest::initTestCase()
{
    QFile file(test::sourcePath("docs/cli.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const QString &section : page.split(QRegularExpression(u"\n##+ "_s)))
        if (const auto shapes = shapesIn(section); !shapes.isEmpty())
            m_shapes[section.section(u'\n', 0, 0)] = shapes;
    m_memory = listIn(page.section(u"## A memory in JSON\n\n"_s, 1).section(u"\n\n"_s, 0, 0));
    QVERIFY(m_shapes.size() > 20); // or the page is written otherwise than this test reads it
    QCOMPARE(m_memory.keys.size(), 20);
    QCOMPARE(m_memory.inner.size(), 2);

    compare(u"init"_s, 0, said({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)}));
    compare(u"unlock"_s, 0, said({u"unlock"_s, u"--for"_s, u"1h"_s}));
}

void ShapesTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

QByteArray ShapesTest::said(const Program &mnemo, const QStringList &arguments, const QByteArray &input) const
{
    const Ended ended = mnemo.json(arguments, input);
    if (ended.code != 0)
        qWarning("%s: %d %s", qPrintable(arguments.join(u' ')), ended.code, ended.err.constData());
    return ended.out;
}

QString ShapesTest::add(const QStringList &arguments) const
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

void ShapesTest::compareWith(const QString &path, const JsonShape &written, const JsonShape &printed)
{
    m_seen.insert(path);
    const QStringList wanted = written.goesOn ? written.keys + m_memory.keys : written.keys;
    QVERIFY2(printed.keys == wanted,
             qPrintable(u"%1 prints %2, the page says %3"_s.arg(path, printed.keys.join(u' '), wanted.join(u' '))));
    for (const auto &[key, inner] : written.inner.asKeyValueRange())
        if (printed.inner.contains(key))
            compareWith(path + u'.' + key, inner, printed.inner[key]);
}

void ShapesTest::compare(const QString &section, int nth, const QByteArray &line)
{
    const auto shapes = m_shapes.value(section);
    QVERIFY2(nth < shapes.size(), qPrintable(section));
    compareWith(u"%1 %2"_s.arg(section).arg(nth), shapes[nth], JsonShape::of(line));
}

void ShapesTest::compareMemory(const QByteArray &line)
{
    compareWith(u"memory"_s, m_memory, JsonShape::of(line));
}

void ShapesTest::memories()
{
    const QString file = m_mnemo.write(u"scan.txt"_s, "bytes");
    const QByteArray added = said({u"add"_s, u"the boiler needs 1.2 bar"_s, u"--attach"_s, file, u"--tag"_s, u"house"_s,
                                   u"--domain"_s, u"home"_s, u"--thread"_s, u"repairs"_s});
    compare(u"add"_s, 0, added);
    const QString id = test::Ended{0, added, {}}.line()[u"id"].toString();
    const QString other = add({u"The boiler wants a pressure of about 1.2 bar, says the manual"_s});
    compare(u"link"_s, 4, said({u"link"_s, u"add"_s, id, other, u"--type"_s, u"relates_to"_s}));
    compare(u"link"_s, 0, said({u"link"_s, id}));
    compareMemory(said({u"get"_s, id}));
    QVERIFY(m_seen.contains(u"memory.links"_s) && m_seen.contains(u"memory.attachments"_s));
    compareMemory(said({u"list"_s, u"--limit"_s, u"1"_s}));
    compare(u"tags"_s, 0, said({u"tags"_s}));
    compare(u"tags"_s, 1, said({u"tags"_s, u"--domains"_s}));
    compare(u"rm"_s, 0, said({u"rm"_s, other}));
    compareMemory(said({u"trash"_s}));
    compare(u"restore"_s, 0, said({u"restore"_s, other}));
    compare(u"purge"_s, 0, said({u"purge"_s, other, u"--yes"_s}));
    compare(u"rm"_s, 0, said({u"rm"_s, add({u"to be thrown away"_s})}));
    compare(u"trash"_s, 0, said({u"trash"_s, u"empty"_s, u"--yes"_s}));
}

void ShapesTest::changes()
{
    const QString id = add({u"first words"_s});
    compare(u"edit"_s, 0, said({u"edit"_s, id, u"--content"_s, u"second words"_s}));
    compare(u"history"_s, 0, said({u"history"_s, id}));
    compare(u"diff"_s, 0, said({u"diff"_s, id}));
    compare(u"history"_s, 1, said({u"history"_s, id, u"--restore"_s, u"1"_s}));
}

void ShapesTest::finding()
{
    const QString sentence = u"The main stopcock is under the stairs, behind the hoover"_s;
    add({sentence});
    add({sentence});
    const QStringList words{u"--mode"_s, u"words"_s};
    compare(u"search"_s, 0, said(QStringList{u"search"_s, u"stopcock"_s} + words));
    const QString queries = m_mnemo.write(u"queries"_s, "stopcock\n");
    compare(u"search"_s, 1, said(QStringList{u"search"_s, u"--batch"_s, queries} + words));
    compare(u"index"_s, 0, said({u"index"_s, u"catch-up"_s}));
    compare(u"index"_s, 0, said({u"index"_s, u"status"_s}));
    compare(u"duplicates"_s, 0, said({u"duplicates"_s}));
    compare(u"status"_s, 0, said({u"status"_s}));
    compare(u"doctor"_s, 0, said({u"doctor"_s}));
    compare(u"version"_s, 0, said({u"version"_s}));

    // What an answer has beyond that where meaning has not caught up, and what --explain adds, stand in words.
    add({u"another stopcock, in the garden"_s, u"--thread"_s, u"garden"_s});
    const auto lines = m_mnemo.json({u"search"_s, u"stopcock"_s, u"--explain"_s, u"--mode"_s, u"hybrid"_s}).lines();
    QVERIFY(!lines.isEmpty());
    bool isAwaited = false;
    for (const QJsonObject &line : lines) {
        QCOMPARE(line[u"meaning_pending"].toInt(), 1);
        QStringList parts = line[u"parts"].toObject().keys();
        const QString text = line[u"snippet"].toString();
        const bool hasThread = text.contains(u"garden"_s) || text.contains(u"boiler"_s);
        QCOMPARE(parts.contains(u"context"_s), hasThread);
        parts.removeAll(u"context"_s);
        QCOMPARE(parts, (QStringList{u"importance"_s, u"meaning"_s, u"people"_s, u"recency"_s, u"time"_s, u"turn"_s,
                                     u"words"_s}));
        if (line.contains(u"awaits_meaning"_s)) {
            QVERIFY(text.contains(u"garden"_s));
            QVERIFY(line[u"why"].toString().contains(u"not compared by meaning yet"_s));
            isAwaited = true;
        }
    }
    QVERIFY(isAwaited);
    const QJsonObject group = m_mnemo.json({u"duplicates"_s}).line();
    QCOMPARE(group[u"meaning_pending"].toInt(), 1);
    const QByteArray plain = m_mnemo.run({u"search"_s, u"stopcock"_s}).err + m_mnemo.run({u"duplicates"_s}).err;
    QCOMPARE(plain.count("Meaning has not caught up: 1 memory is found by its newest words alone"), 2);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s, u"-q"_s}).code, 0);
    QVERIFY(!m_mnemo.json({u"search"_s, u"stopcock"_s}).line().contains(u"meaning_pending"_s));
    QVERIFY(!m_mnemo.run({u"search"_s, u"stopcock"_s}).err.contains("caught up"));
}

void ShapesTest::comingAndGoing()
{
    const QString source = m_mnemo.write(u"two.jsonl"_s, "{\"content\":\"imported\"}\nthis is no JSON\n");
    const QByteArray imported = said({u"import"_s, u"jsonl"_s, source});
    const auto lineWith = [&imported](const QByteArray &begin) {
        for (const QByteArray &line : imported.split('\n'))
            if (line.startsWith(begin))
                return line;
        return QByteArray();
    };
    compare(u"import"_s, 0, lineWith("{\"progress\""));
    compare(u"import"_s, 1, lineWith("{\"remark\""));
    compare(u"import"_s, 2, lineWith("{\"added\""));
    compare(u"export"_s, 0, said({u"export"_s, u"jsonl"_s, m_mnemo.home(u"all.jsonl"_s)}));
    QFile exported(m_mnemo.home(u"all.jsonl"_s));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    compareMemory(exported.readLine());
    const QString backup = m_mnemo.home(u"backup"_s);
    compare(u"backup"_s, 0, said({u"backup"_s, u"create"_s, backup}));
    compare(u"backup"_s, 1, said({u"backup"_s, u"verify"_s, backup}));
    const Program elsewhere;
    compare(u"backup"_s, 2, said(elsewhere, {u"backup"_s, u"restore"_s, backup}));
}

void ShapesTest::keysAndSettings()
{
    compare(u"key"_s, 0, said({u"key"_s, u"list"_s}));
    const QString another = m_mnemo.write(u"another"_s, "another passphrase\n");
    compare(u"key"_s, 1, said({u"key"_s, u"add"_s, u"passphrase"_s, u"--new-passphrase-file"_s, another}));
    compare(u"key"_s, 2, said({u"key"_s, u"accept"_s}));
    compare(u"recovery"_s, 0, said({u"recovery"_s, u"show"_s, u"--out"_s, m_mnemo.home(u"shown"_s)}));
    compare(u"recovery"_s, 1, said({u"recovery"_s, u"check"_s, u"--phrase-file"_s, m_mnemo.home(u"shown"_s)}));
    compare(u"config"_s, 0, said({u"config"_s, u"list"_s}));
    compare(u"config"_s, 1, said({u"config"_s, u"model"_s}));
    // Nobody is asked as long as nothing is to be embedded: the one chosen waits for its turn.
    compare(u"config"_s, 1,
            said({u"config"_s, u"model"_s, u"remote"_s, u"--address"_s, u"http://127.0.0.1:9"_s, u"--name"_s,
                  u"letters"_s, u"--dimensions"_s, u"8"_s}));
    const QByteArray status = said({u"status"_s});
    const JsonShape next = JsonShape::of(status).inner[u"meaning"_s].inner[u"next"_s];
    compareWith(u"status 1"_s, m_shapes[u"status"_s].value(1), next);
    QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"bundled"_s}).code, 0);
    compare(u"lock"_s, 0, said({u"lock"_s}));
}

void ShapesTest::syncing()
{
    Server server;
    const QString url = server.start();
    QVERIFY(!url.isEmpty());
    const Program first;
    const Program second;
    for (const Program *mnemo : {&first, &second}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    const QString id = first.json({u"add"_s, u"one line"_s}).line()[u"id"].toString();
    compare(u"account"_s, 0, said(first, {u"account"_s, u"create"_s, u"--server"_s, url}));
    compare(u"account"_s, 1, said(first, {u"account"_s, u"show"_s}));
    compare(u"sync"_s, 0, said(second, {u"join"_s, u"--server"_s, url, u"--recovery-file"_s, first.home(u"phrase"_s)}));
    compare(u"sync"_s, 0, said(first, {u"sync"_s}));
    // Each rewrites the same line.
    for (const Program *mnemo : {&first, &second})
        QCOMPARE(mnemo->run({u"edit"_s, id, u"--content"_s, mnemo == &first ? u"here"_s : u"there"_s}).code, 0);
    for (const Program *mnemo : {&first, &second, &first})
        QCOMPARE(mnemo->run({u"sync"_s}).code, 0);
    const QByteArray contested = said(first, {u"conflicts"_s});
    compare(u"conflicts"_s, 0, contested);
    compareMemory(contested.sliced(contested.indexOf("\"memory\":") + 9));
    compare(u"resolve"_s, 0, said(first, {u"resolve"_s, id, u"--content"_s, u"both"_s}));
    compare(u"sync"_s, 2, said(first, {u"sync"_s, u"state"_s, id}));
    QProcess watching;
    first.begin(watching, {u"sync"_s, u"--watch"_s});
    QByteArray line;
    while (!line.startsWith("{\"link\"")) {
        if (!watching.canReadLine())
            QVERIFY(watching.waitForReadyRead(kPatienceMs));
        line = watching.readLine();
    }
    compare(u"sync"_s, 1, line);
    watching.terminate();
    QVERIFY(watching.waitForFinished(kPatienceMs));
    // Each is erased by the first while the second goes on with it.
    QStringList ids{id, first.json({u"add"_s, u"another line"_s}).line()[u"id"].toString()};
    for (const Program *mnemo : {&first, &second})
        QCOMPARE(mnemo->run({u"sync"_s}).code, 0);
    for (const QString &each : std::as_const(ids)) {
        QCOMPARE(first.run({u"purge"_s, each, u"--yes"_s}).code, 0);
        QCOMPARE(second.run({u"edit"_s, each, u"--content"_s, u"gone on with"_s}).code, 0);
    }
    for (const Program *mnemo : {&first, &second})
        QCOMPARE(mnemo->run({u"sync"_s}).code, 0);
    const QByteArray shelf = said(second, {u"shelf"_s});
    compare(u"shelf"_s, 0, shelf.first(shelf.indexOf('\n')));
    compare(u"shelf"_s, 0, said(second, {u"shelf"_s, u"show"_s, u"1"_s}));
    compare(u"shelf"_s, 1, said(second, {u"shelf"_s, u"keep"_s, u"1"_s}));
    compare(u"shelf"_s, 2, said(second, {u"shelf"_s, u"erase"_s, u"2"_s, u"--yes"_s}));
    for (const Program *mnemo : {&first, &second})
        QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

void ShapesTest::devices()
{
    Server server;
    server.set(u"MNEMOSYNED_VECTORS"_s, u"memory"_s);
    const QString url = server.start();
    QVERIFY(!url.isEmpty());
    const Program host;
    const Program guest;
    const Program rescuer;
    for (const Program *mnemo : {&host, &guest, &rescuer}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    QCOMPARE(host.run({u"account"_s, u"create"_s, u"--server"_s, url}).code, 0);
    const auto lineOf = [](QProcess &process) {
        while (!process.canReadLine())
            if (!process.waitForReadyRead(kPatienceMs))
                return QByteArray();
        return process.readLine();
    };
    QProcess letting;
    host.begin(letting, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    const QByteArray code = lineOf(letting);
    compare(u"link"_s, 1, code);
    QProcess joining;
    guest.begin(joining, {u"join"_s, u"--code"_s, Ended{0, code, {}}.line()[u"uri"].toString()});
    const QByteArray number = lineOf(joining);
    compare(u"join"_s, 0, number);
    compare(u"link"_s, 2, lineOf(letting));
    letting.write(Ended{0, number, {}}.line()[u"number"].toString().toLatin1() + '\n');
    letting.waitForBytesWritten(kPatienceMs);
    letting.closeWriteChannel();
    const QByteArray let = lineOf(letting);
    compare(u"link"_s, 3, let);
    QVERIFY(letting.waitForFinished(kPatienceMs) && joining.waitForFinished(kPatienceMs));

    compare(u"devices"_s, 0, said(host, {u"devices"_s}).split('\n').first());
    const QString id = Ended{0, let, {}}.line()[u"id"].toString();
    compare(u"devices"_s, 1, said(host, {u"devices"_s, u"rename"_s, id, u"the tablet"_s}));
    compare(u"devices"_s, 2, said(host, {u"devices"_s, u"revoke"_s, id, u"--yes"_s}));
    compare(
        u"account"_s, 2,
        said(rescuer, {u"account"_s, u"recover"_s, u"--server"_s, url, u"--recovery-file"_s, host.home(u"phrase"_s)}));
    compare(u"server"_s, 0, said(rescuer, {u"server"_s, u"status"_s}));
    compare(u"account"_s, 3, said(rescuer, {u"account"_s, u"delete"_s, u"--yes"_s}));
    compare(u"account"_s, 4, said(rescuer, {u"account"_s, u"export"_s, rescuer.home(u"account.cbor"_s)}));
    compare(u"account"_s, 5, said(rescuer, {u"account"_s, u"audit"_s}).split('\n').first());
    compare(u"account"_s, 6, said(rescuer, {u"account"_s, u"vectors"_s, u"allow"_s, u"--yes"_s}));
    compare(u"account"_s, 6, said(rescuer, {u"account"_s, u"vectors"_s}));
    compare(u"account"_s, 7, said(rescuer, {u"account"_s, u"vectors"_s, u"withdraw"_s}));
    for (const Program *mnemo : {&host, &guest, &rescuer})
        QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

void ShapesTest::errors()
{
    compare(u"Exit codes"_s, 0, m_mnemo.json({u"get"_s, u"nothere"_s}).err);
}

void ShapesTest::everyShapeWasSeen()
{
    const std::function<void(const QString &, const JsonShape &)> look = [&](const QString &path,
                                                                             const JsonShape &shape) {
        QVERIFY2(m_seen.contains(path), qPrintable(path));
        for (const auto &[key, inner] : shape.inner.asKeyValueRange())
            look(path + u'.' + key, inner);
    };
    for (const auto &[section, shapes] : m_shapes.asKeyValueRange())
        for (qsizetype nth = 0; nth < shapes.size(); ++nth)
            look(u"%1 %2"_s.arg(section).arg(nth), shapes[nth]);
    look(u"memory"_s, m_memory);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ShapesTest)
#include "shapes_test.moc"
