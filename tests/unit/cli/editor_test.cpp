#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QTest>

// The person's own editor: what they write is kept or left where they find it, and nothing else stays behind.
namespace mn {

using namespace Qt::StringLiterals;

class EditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void theEditorsFileLeavesNoTrace();
    void theEditorIsAskedLast_data();
    void theEditorIsAskedLast();
    void whatCannotBeKeptStaysWhereTheErrorSays();
    void ctrlCIsTheEditorsAndEndsNothing();
    void aSignalThatIsIgnoredStaysIgnored();
    void beingAskedToEndLeavesNoTrace_data();
    void beingAskedToEndLeavesNoTrace();
    void whatAKilledOneLeftIsRemoved();
    void textThatIsNotUtf8IsReadAsWhatItIs();

private:
    // From now on the editor is this shell script; it notes where its file lay.
    void useEditor(const QByteArray &script);
    QString edited() const; // the path that the editor was given; empty: it never ran
    bool hasMemory() const;

    test::Program m_mnemo;
};

void EditorTest::initTestCase()
{
    if (!hasMemory())
        QSKIP("this machine has no folder in memory");
    m_mnemo.environment().insert(u"NO_COLOR"_s, u"1"_s);
    QCOMPARE(m_mnemo.run({u"init"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void EditorTest::cleanupTestCase()
{
    m_mnemo.run({u"lock"_s});
}

void EditorTest::cleanup()
{
    if (const QString path = edited(); !path.isEmpty())
        QDir(path.section(u'/', 0, -2)).removeRecursively(); // of a test that failed
    QFile::remove(m_mnemo.home(u"where"_s));
}

bool EditorTest::hasMemory() const
{
    return QDir(u"/dev/shm"_s).exists();
}

void EditorTest::useEditor(const QByteArray &script)
{
    const QString editor = m_mnemo.write(u"editor"_s, "#!/bin/sh\necho \"$1\" >\"$HOME/where\"\n" + script);
    QFile::setPermissions(editor, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    m_mnemo.environment().insert(u"EDITOR"_s, editor);
}

QString EditorTest::edited() const
{
    QFile where(m_mnemo.home(u"where"_s));
    return where.open(QIODevice::ReadOnly) ? QString::fromUtf8(where.readAll().trimmed()) : QString();
}

void EditorTest::theEditorsFileLeavesNoTrace()
{
    // It leaves a copy beside the file, as editors do.
    useEditor("cp \"$1\" \"$1~\"\nprintf 'edited text\\n' >\"$1\"\n");
    const QString id = m_mnemo.json({u"add"_s, u"before"_s}).line()[u"id"].toString();
    QCOMPARE(m_mnemo.onTerminal({u"edit"_s, id}).code, 0);
    QCOMPARE(m_mnemo.json({u"get"_s, id}).line()[u"content"].toString(), u"edited text"_s);
    const QString path = edited();
    QVERIFY(!path.isEmpty() && !QFile::exists(path) && !QFile::exists(path + u'~'));
    QVERIFY(!path.startsWith(m_mnemo.vault()));
}

void EditorTest::theEditorIsAskedLast_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("no vault") << QStringList{u"--vault"_s, m_mnemo.home(u"nowhere"_s), u"add"_s}
                              << QByteArray("NoVault");
    QTest::newRow("no such file") << QStringList{u"add"_s, u"--attach"_s, m_mnemo.home(u"nofile"_s)}
                                  << QByteArray("FileUnreadable");
}

void EditorTest::theEditorIsAskedLast()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    useEditor("echo 'a long thought' >\"$1\"\n");
    const auto ended = m_mnemo.onTerminal(arguments);
    QVERIFY2(ended.out.contains(error), ended.out.constData());
    QCOMPARE(edited(), QString());
}

void EditorTest::whatCannotBeKeptStaysWhereTheErrorSays()
{
    // More than a memory takes.
    useEditor("head -c 9000000 /dev/zero | tr '\\0' x >\"$1\"\n");
    const QString id = m_mnemo.json({u"add"_s, u"before"_s}).line()[u"id"].toString();
    for (const QStringList &arguments : {QStringList{u"add"_s}, QStringList{u"edit"_s, id}}) {
        const auto ended = m_mnemo.onTerminal(arguments);
        QCOMPARE(ended.code, 1);
        const QByteArray mark = "what you wrote is in ";
        QVERIFY2(ended.out.contains(mark), ended.out.constData());
        const QString path = QString::fromUtf8(
            ended.out.mid(ended.out.indexOf(mark) + mark.size()).split('\n').first().split(' ').first().trimmed());
        QFile kept(path);
        QVERIFY2(kept.size() == 9'000'000, qPrintable(path));
        // Another editor, which removes what was left behind by accident, leaves it.
        useEditor("echo short >\"$1\"\n");
        QCOMPARE(m_mnemo.onTerminal({u"add"_s}).code, 0);
        QVERIFY(kept.exists());
        QVERIFY(QDir(path.section(u'/', 0, -2)).removeRecursively());
        useEditor("head -c 9000000 /dev/zero | tr '\\0' x >\"$1\"\n");
    }
}

void EditorTest::ctrlCIsTheEditorsAndEndsNothing()
{
    useEditor("trap '' INT QUIT\nkill -INT $PPID\nkill -QUIT $PPID\necho 'written after Ctrl+C' >\"$1\"\n");
    const auto ended = m_mnemo.onTerminal({u"add"_s, u"--tag"_s, u"interrupted"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(m_mnemo.json({u"list"_s, u"--tag"_s, u"interrupted"_s}).line()[u"content"].toString(),
             u"written after Ctrl+C"_s);
    QVERIFY(!edited().isEmpty() && !QFile::exists(edited()));
    // An editor that does end by it ends mnemo's call, and the text with it.
    useEditor("echo secret >\"$1\"\nkill -INT $PPID\nkill -INT $$\n");
    QVERIFY(m_mnemo.onTerminal({u"add"_s}).out.contains("Cancelled"));
    QVERIFY(!edited().isEmpty() && !QDir(edited().section(u'/', 0, -2)).exists());
}

void EditorTest::aSignalThatIsIgnoredStaysIgnored()
{
    // The editor notes what it ignores itself: bit 0 is SIGHUP.
    useEditor("kill -HUP $PPID\ngrep SigIgn /proc/self/status >\"$1\"\n");
    const auto ended = m_mnemo.shell(
        u"export MNEMO VAULT; script -qec 'trap \"\" HUP; exec \"$MNEMO\" --vault \"$VAULT\" add --tag hup' "
        "/dev/null </dev/null"_s);
    QVERIFY2(ended.code == 0, ended.out.constData());
    const QString ignored = m_mnemo.json({u"list"_s, u"--tag"_s, u"hup"_s}).line()[u"content"].toString();
    QVERIFY2(ignored.right(1).toInt(nullptr, 16) & 1, qPrintable(ignored));
}

void EditorTest::beingAskedToEndLeavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("TERM") << QByteArray("TERM");
    QTest::newRow("HUP") << QByteArray("HUP");
}

void EditorTest::beingAskedToEndLeavesNoTrace()
{
    QFETCH(QByteArray, signal);
    useEditor("echo secret >\"$1\"\nkill -" + signal + " $PPID\nexec tail -f /dev/null\n");
    const auto ended = m_mnemo.onTerminal({u"add"_s});
    QVERIFY2(ended.code == 1 && ended.out.contains("Cancelled"), ended.out.constData());
    QVERIFY(!edited().isEmpty() && !QDir(edited().section(u'/', 0, -2)).exists());
}

void EditorTest::whatAKilledOneLeftIsRemoved()
{
    useEditor("echo secret >\"$1\"\nkill -KILL $PPID\n");
    QVERIFY(m_mnemo.onTerminal({u"add"_s}).code != 0);
    const QString left = edited();
    QVERIFY(QFile::exists(left));
    // One that is in use stays: this editor starts another mnemo, with an editor of its own.
    const QString inner =
        m_mnemo.write(u"inner"_s, "#!/bin/sh\ntest -e \"$(cat $HOME/where)\" && echo inner >\"$1\"\n");
    QFile::setPermissions(inner, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    useEditor("echo outer >\"$1\"\nEDITOR=\"$HOME/inner\" " + QByteArray(MN_PROGRAM) +
              " --vault \"$HOME/vault\" add\n");
    QCOMPARE(m_mnemo.onTerminal({u"add"_s}).code, 0);
    QVERIFY(!QDir(left.section(u'/', 0, -2)).exists());
    QStringList contents;
    for (const QJsonObject &memory : m_mnemo.json({u"list"_s, u"--limit"_s, u"2"_s}).lines())
        contents += memory[u"content"].toString();
    QVERIFY2(contents.contains(u"outer"_s) && contents.contains(u"inner"_s), qPrintable(contents.join(u'|')));
}

void EditorTest::textThatIsNotUtf8IsReadAsWhatItIs()
{
    useEditor("printf 'caf\\351' >\"$1\"\n");
    const auto ended = m_mnemo.onTerminal({u"add"_s, u"--tag"_s, u"latin"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains("read as"), ended.out.constData());
    const auto added = m_mnemo.run({u"add"_s, u"-"_s, u"--tag"_s, u"latin"_s}, "caf\xe9\n");
    QVERIFY2(added.err.contains("read as"), added.err.constData());
    const auto utf16 = m_mnemo.run({u"add"_s, u"-"_s, u"--tag"_s, u"latin"_s}, QByteArray("\xff\xfe"
                                                                                          "c\0a\0f\0\xe9\0",
                                                                                          10));
    QCOMPARE(utf16.code, 0);
    const auto listed = m_mnemo.json({u"list"_s, u"--tag"_s, u"latin"_s}).lines();
    QCOMPARE(listed.size(), 3);
    for (const QJsonObject &memory : listed)
        QCOMPARE(memory[u"content"].toString(), u"café"_s);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::EditorTest)
#include "editor_test.moc"
