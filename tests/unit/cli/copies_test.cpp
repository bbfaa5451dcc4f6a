#include "tests/unit/cli/sync_programs.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <functional>

// A vault that was copied or set back goes on as somebody else, or what it writes would pass for what another copy
// wrote (SYNC.md 1, Actor). With real programs and a real server.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

// Who the vaults write as that this machine remembers.
QSet<QByteArray> writersOn(const Program &machine)
{
    constexpr qsizetype kActorBytes = 16;
    QSet<QByteArray> writers;
    QDirIterator files(machine.home(u"state"_s), {u"witness-*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            writers += file.read(kActorBytes);
    }
    return writers;
}

void copyFolder(const QString &from, const QString &to)
{
    if (QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

void moveFolder(const QString &from, const QString &to)
{
    if (!QDir().rename(from, to))
        qFatal("cannot move %s", qPrintable(from));
}

// One of two copies, wherever it lies.
struct Copy {
    QString name;
    std::function<Ended(const QStringList &)> json;
    QString file; // that it exports to

    QByteArray exported() const
    {
        QFile::remove(file);
        QFile read(file);
        return json({u"export"_s, u"jsonl"_s, file}).code == 0 && read.open(QIODevice::ReadOnly) ? read.readAll()
                                                                                                 : QByteArray();
    }
};

Copy copyOf(const QString &name, const Program &machine)
{
    return {name, [&machine](const QStringList &arguments) { return machine.json(arguments); },
            machine.home(u"export.jsonl"_s)};
}

} // namespace

class CopiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void onAnotherMachine();
    void inAnotherFolder();
    void ofAWholeMachine();
    void ofAWholeMachineWhoseKeyWasChanged();
    void aVaultThatWasSetBack_data();
    void aVaultThatWasSetBack();

private:
    std::pair<Copy, Copy> wholeMachines();
    void swapMachines();
    void write(const Copy &copy) const;
    static void syncInTurn(const Copy &one, const Copy &two);
    void verifyNothingIsLost(const Copy &one, const Copy &two) const;
    void verifyTheServerHasIt(const QByteArray &exported) const;

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_machine;
    bool m_isSwapped = false; // the second whole machine lies at the place of the first
    QString m_shared;         // a memory that both copies have
};

void CopiesTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_machine = std::make_unique<Program>();
    m_isSwapped = false;
    QCOMPARE(m_machine->run({u"init"_s, u"--recovery-out"_s, m_machine->home(u"phrase"_s)}).code, 0);
    QCOMPARE(m_machine->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    const Ended created = m_machine->json({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    QVERIFY2(created.code == 0, created.err);
    m_shared = add(*m_machine, u"before it was copied"_s);
    QCOMPARE(test::sync(*m_machine).code, 0);
    // Not sent when it was copied: both copies will bring it.
    QCOMPARE(m_machine->run({u"edit"_s, m_shared, u"--add-tag"_s, u"unsent"_s}).code, 0);
}

// What the other copy does not do, and what it does otherwise.
void CopiesTest::write(const Copy &copy) const
{
    QCOMPARE(copy.json({u"add"_s, u"new in "_s + copy.name}).code, 0);
    QCOMPARE(copy.json({u"edit"_s, m_shared, u"--content"_s, u"as %1 has it"_s.arg(copy.name)}).code, 0);
    QCOMPARE(copy.json({u"edit"_s, m_shared, u"--add-tag"_s, copy.name}).code, 0);
}

void CopiesTest::syncInTurn(const Copy &one, const Copy &two)
{
    for (const Copy *copy : {&one, &two, &one, &two}) {
        const Ended ended = copy->json({u"sync"_s});
        QVERIFY2(ended.code == 0, ended.err + copy->name.toUtf8());
    }
}

void CopiesTest::verifyNothingIsLost(const Copy &one, const Copy &two) const
{
    const QByteArray file = one.exported();
    QVERIFY(!file.isEmpty());
    QCOMPARE(two.exported(), file);
    for (const Copy *copy : {&one, &two})
        QVERIFY2(file.contains("new in " + copy->name.toUtf8()), file);
    const QJsonObject shared = one.json({u"get"_s, m_shared}).line();
    QSet<QString> tags;
    for (const QJsonValue tag : shared[u"tags"].toArray())
        tags += tag.toString();
    QCOMPARE(tags, (QSet<QString>{u"unsent"_s, one.name, two.name}));
    // Two versions by two writers.
    QSet<QString> contents, writers;
    for (const QJsonValue sibling : one.json({u"conflicts"_s}).line()[u"siblings"].toArray()) {
        contents += sibling[u"memory"][u"content"].toString();
        writers += sibling[u"dot"].toString().section(u':', 0, 0);
    }
    QCOMPARE(contents, (QSet<QString>{u"as %1 has it"_s.arg(one.name), u"as %1 has it"_s.arg(two.name)}));
    QCOMPARE(writers.size(), 2);
    verifyTheServerHasIt(file);
}

// A vault that had nothing joins, and has all of it.
void CopiesTest::verifyTheServerHasIt(const QByteArray &exported) const
{
    Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const Ended joined =
        third.json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_machine->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err);
    QCOMPARE(test::exported(third), exported);
}

// That remembers nothing of it.
void CopiesTest::onAnotherMachine()
{
    Program other;
    copyFolder(m_machine->vault(), other.vault());
    const Copy one = copyOf(u"one"_s, *m_machine), two = copyOf(u"two"_s, other);
    const auto before = writersOn(*m_machine);
    write(one);
    write(two);
    QCOMPARE(writersOn(*m_machine), before);
    QCOMPARE(writersOn(other).size(), 1);
    QVERIFY(writersOn(other) != before);
    syncInTurn(one, two);
    verifyNothingIsLost(one, two);
}

void CopiesTest::inAnotherFolder()
{
    const QString folder = m_machine->home(u"copy"_s);
    copyFolder(m_machine->vault(), folder);
    const Copy one = copyOf(u"one"_s, *m_machine);
    const Copy two{u"two"_s,
                   [&](const QStringList &arguments) {
                       return m_machine->bare(QStringList{u"--json"_s, u"--vault"_s, folder, u"--passphrase-file"_s,
                                                          m_machine->passphraseFile()} +
                                              arguments);
                   },
                   m_machine->home(u"copy.jsonl"_s)};
    write(one);
    write(two);
    QCOMPARE(writersOn(*m_machine).size(), 2);
    syncInTurn(one, two);
    verifyNothingIsLost(one, two);
}

// A machine and its image: each of them is at its place while it runs, and finds what it remembers.
std::pair<Copy, Copy> CopiesTest::wholeMachines()
{
    QDir().mkdir(m_machine->home(u"image"_s));
    for (const QString &folder : {u"vault"_s, u"state"_s})
        copyFolder(m_machine->home(folder), m_machine->home(u"image/"_s + folder));
    const auto at = [this](bool isSecond) {
        return [this, isSecond](const QStringList &arguments) {
            if (m_isSwapped != isSecond)
                swapMachines();
            return m_machine->json(arguments);
        };
    };
    const QString file = m_machine->home(u"export.jsonl"_s);
    return {Copy{u"one"_s, at(false), file}, Copy{u"two"_s, at(true), file}};
}

void CopiesTest::swapMachines()
{
    for (const QString &folder : {u"vault"_s, u"state"_s}) {
        moveFolder(m_machine->home(folder), m_machine->home(u"image/aside"_s));
        moveFolder(m_machine->home(u"image/"_s + folder), m_machine->home(folder));
        moveFolder(m_machine->home(u"image/aside"_s), m_machine->home(u"image/"_s + folder));
    }
    m_isSwapped = !m_isSwapped;
}

// Nothing on it tells that there is another one: both write under one name, until the server shows a commit that the
// second did not make.
void CopiesTest::ofAWholeMachine()
{
    const auto [one, two] = wholeMachines();
    write(one);
    const auto writer = writersOn(*m_machine);
    write(two);
    QCOMPARE(writersOn(*m_machine), writer);
    QCOMPARE(one.json({u"sync"_s}).code, 0);
    QCOMPARE(two.json({u"sync"_s}).code, 0);
    QVERIFY(writersOn(*m_machine) != writer);
    syncInTurn(one, two);
    verifyNothingIsLost(one, two);
    QCOMPARE(one.json({u"list"_s}).code, 0);
    QCOMPARE(writersOn(*m_machine), writer);
}

// The first changed the account's key and its own, and sent nothing since: the second finds that the key published in
// its name is none of its own.
void CopiesTest::ofAWholeMachineWhoseKeyWasChanged()
{
    QCOMPARE(test::sync(*m_machine).code, 0);
    Program lost;
    QCOMPARE(lost.run({u"init"_s, u"--recovery-out"_s, lost.home(u"phrase"_s)}).code, 0);
    QCOMPARE(
        lost.run({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_machine->home(u"phrase"_s)}).code,
        0);
    QCOMPARE(test::sync(*m_machine).code, 0);
    const auto [one, two] = wholeMachines();
    const QString device = one.json({u"devices"_s}).lines().last()[u"id"].toString();
    const Ended revoked = one.json({u"devices"_s, u"revoke"_s, device, u"--yes"_s});
    QVERIFY2(revoked.code == 0, revoked.err);
    const auto writer = writersOn(*m_machine);
    write(two);
    QCOMPARE(writersOn(*m_machine), writer);
    (void)two.json({u"sync"_s}); // it has no key of the account yet: the first has to give it one
    QVERIFY(writersOn(*m_machine) != writer);
    write(one);
    QCOMPARE(writersOn(*m_machine), writer);
    QCOMPARE(one.json({u"sync"_s}).code, 0);
    syncInTurn(two, one);
    verifyNothingIsLost(one, two);
}

void CopiesTest::aVaultThatWasSetBack_data()
{
    QTest::addColumn<bool>("wasForgotten");
    QTest::newRow("this machine saw it further on") << false;
    QTest::newRow("this machine saw it as somebody else") << true;
}

// Its owner puts an older copy of the folder in its place.
void CopiesTest::aVaultThatWasSetBack()
{
    QFETCH(const bool, wasForgotten);
    const QString older = m_machine->home(u"older"_s);
    copyFolder(m_machine->vault(), older);
    const auto first = writersOn(*m_machine);
    if (wasForgotten)
        QVERIFY(QDir(m_machine->home(u"state"_s)).removeRecursively());
    const Copy one = copyOf(u"one"_s, *m_machine), two = copyOf(u"two"_s, *m_machine);
    write(one);
    const auto second = writersOn(*m_machine);
    QCOMPARE(second != first, wasForgotten);
    QCOMPARE(one.json({u"sync"_s}).code, 0);

    QVERIFY(QDir(m_machine->vault()).removeRecursively());
    moveFolder(older, m_machine->vault());
    write(two);
    const auto third = writersOn(*m_machine);
    QCOMPARE(third.size(), 1);
    QVERIFY(third != first && third != second);
    syncInTurn(two, two);
    verifyNothingIsLost(one, two);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::CopiesTest)
#include "copies_test.moc"
