// What goes wrong outside: the window stays, says one plain sentence with a way out, and nothing typed is lost.
#include "tests/e2e/person.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace mn::test {

using namespace Qt::StringLiterals;

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desktop = std::make_unique<Desktop>(); }
    void cleanupTestCase() { m_desktop.reset(); }
    void init() { m_home = std::make_unique<Program>(); }
    void cleanup();
    void aFullDiskKeepsWhatIsTyped();
    void aDiskThatIsPulledOutKeepsWhatIsTyped();
    void moreThanAMemoryMayHoldIsSaidAndStays();
    void tenThousandTagsAreJustTags();
    void aHostileMemoryReachesNothingAndOpensNothing();
    void aLinkIsAskedAboutBeforeItIsOpened();
    void aDamagedIndexIsMadeAnew();
    void aKeySlotThatFailsLeavesTheOtherWay();
    void aDamagedVaultIsNeverTakenForNone();
    void aSecondStartBringsTheFirstAndEnds();
    void aMemoryDatedAheadLosesNoEdit();

private:
    bool make(); // the vault, with one memory called "Boiler"
    bool enter();
    bool writeNew(const QString &title, const QString &text);
    void doubleText(int times); // by copying all of it behind itself
    QString contentOf(const QString &title) const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Program> m_home;
    std::unique_ptr<Person> m_person;
};

namespace {

constexpr auto kPassphrase = "correct horse battery staple"; // what Program types
const Sought kTitle = field(u"Title of the memory"_s);
const Sought kText = field(u"Text of the memory"_s);
const Sought kSaved = said(u"Saved on this device"_s);
const Sought kNotSaved{{Role::Alert}, u"Not saved"_s, Sought::Name::Begin};

constexpr int kDoublings = 11; // of some forty letters: eighty thousand

bool hasOwnMounts = false; // main() has them made before there are threads

// Fills what is left of a disk. The file goes with it.
class Filling {
public:
    explicit Filling(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qint64 size = 1 << 20; size >= 512; size /= 2)
            for (const QByteArray block(size, 'x'); m_file.write(block) == size;)
                ;
    }
    ~Filling() { m_file.remove(); }

private:
    QFile m_file;
};

// The file system of this folder answers nothing any more.
bool shutDown(const QString &folder)
{
    constexpr unsigned long kShutDown = _IOR('X', 125, quint32); // FS_IOC_SHUTDOWN of Linux
    constexpr quint32 kWithoutLog = 2;
    const int fd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    const bool isShut = fd >= 0 && ioctl(fd, kShutDown, &kWithoutLog) == 0;
    close(fd);
    return isShut;
}

// Runs a program of the system to its end.
bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

void BadInputTest::cleanup()
{
    m_person.reset();
    umount2(QFile::encodeName(m_home->vault()).constData(), MNT_DETACH); // of those that had a disk of their own
    m_home.reset();
}

bool BadInputTest::make()
{
    return m_home->run({u"init"_s, u"--recovery-out"_s, m_home->home(u"phrase"_s)}).code == 0 &&
           m_home->run({u"add"_s, u"--title"_s, u"Boiler"_s, u"It needs 1.2 bar."_s}).code == 0;
}

bool BadInputTest::enter()
{
    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    return m_person->typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase) + u'\n') &&
           m_person->sees(shown(Role::List, u"All memories"_s));
}

bool BadInputTest::writeNew(const QString &title, const QString &text)
{
    m_person->press(u"Ctrl+N"_s);
    return m_person->typesInto(kTitle, title + u'\n') && m_person->typesInto(kText, text) &&
           m_person->reads(kText, text);
}

void BadInputTest::doubleText(int times)
{
    for (int i = 0; i < times; ++i) {
        m_person->press(u"Ctrl+A"_s);
        m_person->press(u"Ctrl+C"_s);
        m_person->press(u"Ctrl+End"_s);
        m_person->press(u"Ctrl+V"_s);
    }
}

QString BadInputTest::contentOf(const QString &title) const
{
    for (const QJsonObject &memory : m_home->json({u"list"_s, u"--limit"_s, u"100"_s}).lines())
        if (memory[u"title"_s].toString() == title)
            return m_home->json({u"get"_s, memory[u"id"_s].toString()}).line()[u"content"_s].toString();
    return {};
}

void BadInputTest::aFullDiskKeepsWhatIsTyped()
{
    QDir().mkdir(m_home->vault());
    if (!hasOwnMounts || mount("none", QFile::encodeName(m_home->vault()).constData(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("this machine lets nobody mount a disk of their own");
    QVERIFY(make());
    QVERIFY(enter());
    const QString line = u"There is room for this, but not often.\n"_s;
    QVERIFY(writeNew(u"In time"_s, line));
    QVERIFY(m_person->sees(kSaved));
    const QString all = line.repeated(1 << kDoublings);
    {
        const Filling filling(m_home->vault() + u"/filling"_s);
        doubleText(kDoublings); // more than the database has room for without growing
        QVERIFY(m_person->sees(kNotSaved));
        QVERIFY(m_person->sees(said(u"There is no room left on the disk"_s)));
        QVERIFY(m_person->sees(button(u"Copy the text"_s)));
        QVERIFY(m_person->reads(kText, all));
    }
    QVERIFY(m_person->click(button(u"Try again now"_s)));
    QVERIFY(m_person->seesNot(kNotSaved));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"In time"_s), all);
}

void BadInputTest::aDiskThatIsPulledOutKeepsWhatIsTyped()
{
    // A file system in a file that is shut down: every read and write of it fails, as of a stick that is gone.
    const QString disk = m_home->home(u"disk"_s);
    QDir().mkdir(m_home->vault());
    if (!hasOwnMounts || !run(u"truncate"_s, {u"-s"_s, u"64M"_s, disk}) || !run(u"mkfs.ext4"_s, {u"-q"_s, disk}) ||
        !run(u"mount"_s, {u"-o"_s, u"loop"_s, disk, m_home->vault()}))
        QSKIP("this machine lets nobody mount a disk of their own");
    QDir(m_home->vault()).rmdir(u"lost+found"_s);
    QVERIFY(make());
    QVERIFY(enter());
    QVERIFY(writeNew(u"On the stick"_s, u"Written while it was there."_s));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(shutDown(m_home->vault()));
    m_person->type(u" And this after."_s);
    QVERIFY(m_person->sees(kNotSaved));
    // More of it where what fails first is not a write but a page that is read.
    QVERIFY(m_person->sees(said(u"The vault’s disk does not answer"_s)));
    QVERIFY(m_person->sees(button(u"Copy the text"_s)));
    QVERIFY(m_person->reads(kText, u"Written while it was there. And this after."_s));
    m_person->type(u" One writes on."_s);
    QVERIFY(m_person->reads(kText, u"Written while it was there. And this after. One writes on."_s));
    QVERIFY(m_person->isThere());
    QCOMPARE(m_person->complaints(), QByteArray());
}

void BadInputTest::moreThanAMemoryMayHoldIsSaidAndStays()
{
    QVERIFY(make());
    QVERIFY(enter());
    const QString line = u"A line that is copied over and over"_s.leftJustified(79, u'.') + u'\n';
    QVERIFY(writeNew(u"Five megabytes"_s, line));
    QVERIFY(m_person->sees(kSaved)); // so that it stands in the list
    constexpr int kUntilFiveMegabytes = 16;
    doubleText(kUntilFiveMegabytes);
    m_person->type(u"the end"_s);
    QVERIFY(m_person->sees(kNotSaved));
    QVERIFY(m_person->sees(said(u"This is larger than the program accepts."_s)));
    QVERIFY(m_person->sees(button(u"Copy the text"_s)));
    const auto hasAll = [this] { return m_person->textOf(kText).endsWith(u"the end"); };
    QVERIFY(m_person->waitsFor(hasAll, u"all of it to be there"_s));
    QCOMPARE(m_person->textOf(kText).size(), (line.size() << kUntilFiveMegabytes) + 7);
    // Another memory is opened and read meanwhile; what no save took is there when one comes back to it.
    QVERIFY(m_person->click(row(u"Boiler"_s)));
    QVERIFY(m_person->reads(kText, u"It needs 1.2 bar."_s));
    QVERIFY(m_person->click(row(u"Five megabytes"_s)));
    QVERIFY(m_person->waitsFor(hasAll, u"all of it to be there again"_s));
    QCOMPARE(m_person->textOf(kText).size(), (line.size() << kUntilFiveMegabytes) + 7);
    QVERIFY(m_person->click(row(u"Boiler"_s)));
    QVERIFY(m_person->reads(kText, u"It needs 1.2 bar."_s));
    QVERIFY(m_person->leaves());
}

void BadInputTest::tenThousandTagsAreJustTags()
{
    QVERIFY(make());
    QByteArray lines;
    for (int memory = 0; memory < 200; ++memory) {
        QByteArrayList tags;
        for (int tag = 0; tag < 50; ++tag)
            tags << "\"t" + QByteArray::number(memory * 50 + tag) + '"';
        lines += "{\"title\": \"Tagged " + QByteArray::number(memory) + "\", \"content\": \"x\", \"tags\": [" +
                 tags.join(',') + "]}\n";
    }
    QCOMPARE(m_home->run({u"import"_s, u"jsonl"_s, m_home->write(u"tags.jsonl"_s, lines)}).code, 0);
    QVERIFY(enter());
    m_person->press(u"Ctrl+F"_s);
    QVERIFY(m_person->typesInto(field(u"Search by word or meaning"_s), u"tag:t9999 "_s));
    QVERIFY(m_person->sees(row(u"Tagged 199"_s)));
    m_person->press(u"Enter"_s);
    QVERIFY(m_person->reads(kTitle, u"Tagged 199"_s));
    m_person->press(u"Ctrl+T"_s);
    QVERIFY(m_person->typesInto(field(u"Add a tag"_s), u"t7777"_s));
    QVERIFY(m_person->sees(menuItem(u"#t7777"_s)));
    m_person->press(u"Enter"_s);
    QVERIFY(m_person->sees(shown(Role::Button, u"Tag t7777"_s)));
    QVERIFY(m_person->leaves());
}

void BadInputTest::aHostileMemoryReachesNothingAndOpensNothing()
{
    QTcpServer listener; // what a picture of the web would be asked of
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1/"_s.arg(listener.serverPort());
    QVERIFY(make());
    const QString hostile = u"![a picture](%1a.png) ![a file](file:///etc/passwd) ![a pipe](/dev/zero)\n\n"
                            "<img src=\"%1b.png\"><script>while(true){}</script>\n\n"
                            "[press me](javascript:alert(1)) [or me](file:///etc/passwd)\n\n"
                            "\u202Egnp.tnelis\u202C and a word that is long: "_s.arg(address) +
                            QString(20'000, u'w');
    const Ended added =
        m_home->run({u"add"_s, u"--title"_s, u"<b>Hostile</b> &amp; \"title\""_s, u"-"_s}, hostile.toUtf8());
    QCOMPARE(added.code, 0);
    QVERIFY(enter());
    QVERIFY(m_person->click(row(u"<b>Hostile</b> &amp; \"title\""_s)));
    QVERIFY(m_person->reads(kTitle, u"<b>Hostile</b> &amp; \"title\""_s));
    QVERIFY(m_person->textOf(kText).startsWith(u"![a picture]("));
    // Found and shown in the results too, then opened again.
    m_person->press(u"Ctrl+F"_s);
    QVERIFY(m_person->typesInto(field(u"Search by word or meaning"_s), u"press me"_s));
    QVERIFY(m_person->sees({{Role::ListItem}, u"Hostile"_s, Sought::Name::Part}));
    m_person->press(u"Enter"_s);
    QVERIFY(m_person->sees(kText));
    QVERIFY(!listener.hasPendingConnections());
    QVERIFY(m_person->leaves());
    QVERIFY(!listener.waitForNewConnection(0));
}

void BadInputTest::aLinkIsAskedAboutBeforeItIsOpened()
{
    // What the desktop opens addresses with, as long as this test runs: it writes them down. Qt looks for it on the
    // thread that draws, among programs, which are no memories: in a folder that is not watched.
    QVERIFY(QDir(m_home->home({})).mkpath(u".programs"_s));
    const QString opener =
        m_home->write(u".programs/xdg-open"_s, "#!/bin/sh\nprintf '%s\\n' \"$1\" >>\"$HOME/opened\"\n");
    QVERIFY(QFile::setPermissions(opener, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcessEnvironment &environment = m_home->environment();
    environment.insert(u"PATH"_s, m_home->home(u".programs"_s) + u':' + environment.value(u"PATH"_s));
    const auto opened = [this] {
        QFile file(m_home->home(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(make());
    const QString address = u"https://thief.example/take?all=1"_s;
    const QByteArray written = QString(address + u'\n').toUtf8();
    const QString hostile = u"[your bank](%1)\n\n[your papers](file:///etc/passwd)"_s.arg(address);
    QCOMPARE(m_home->run({u"add"_s, u"--title"_s, u"Links"_s, u"-"_s}, hostile.toUtf8()).code, 0);
    QVERIFY(enter());
    QVERIFY(m_person->click(row(u"Links"_s)));
    QVERIFY(m_person->reads(kText, hostile));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));

    // Only of the web and of mail is anything opened at all.
    const Sought refused = shown(Role::Dialog, u"This link is not opened"_s);
    m_person->press(u"Ctrl+End"_s);
    m_person->press(u"Left"_s);
    m_person->press(u"Ctrl+Enter"_s);
    QVERIFY(m_person->sees(refused));
    QVERIFY(m_person->sees(said(u"file:///etc/passwd"_s)));
    QVERIFY(!m_person->find(button(u"Open it"_s)));
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->seesNot(refused));

    // The question says where the link leads, whatever it calls itself.
    const Sought question = shown(Role::Dialog, u"Open this address outside?"_s);
    QVERIFY(!m_person->find(said(address)));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+Home"_s);
    m_person->press(u"End"_s);
    m_person->press(u"Left"_s);
    m_person->press(u"Ctrl+Enter"_s);
    QVERIFY(m_person->sees(question));
    QVERIFY(m_person->sees(said(address)));
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->seesNot(question));
    QVERIFY(m_person->sees(kText, State::Focused));
    QCOMPARE(opened(), QByteArray());

    // Once, and only for who says so: it would have been written down.
    m_person->press(u"Ctrl+Enter"_s);
    QVERIFY(m_person->click(button(u"Open it"_s)));
    QVERIFY(m_person->waitsFor([&] { return opened() == written; }, u"the address to be opened"_s));
    QVERIFY(m_person->leaves());
    QCOMPARE(opened(), written);
    QCOMPARE(contentOf(u"Links"_s), hostile);
}

void BadInputTest::aDamagedIndexIsMadeAnew()
{
    QVERIFY(make());
    QCOMPARE(m_home->run({u"index"_s, u"catch-up"_s}).code, 0);
    int damaged = 0;
    for (QDirIterator files(m_home->vault() + u"/index"_s, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        if (file.size() < 64 || !file.open(QIODevice::ReadWrite))
            continue;
        file.seek(file.size() / 2);
        file.write(QByteArray(16, '\xff'));
        ++damaged;
    }
    QVERIFY(damaged > 0);
    QVERIFY(enter());
    m_person->press(u"Ctrl+F"_s);
    QVERIFY(m_person->typesInto(field(u"Search by word or meaning"_s), u"boiler"_s));
    QVERIFY(m_person->sees(row(u"Boiler"_s)));
    // It mends itself, and whoever asks is told.
    m_person->press(u"Ctrl+Comma"_s);
    QVERIFY(m_person->click(button(u"Diagnostics"_s)));
    QVERIFY(m_person->click(button(u"Look now"_s)));
    QVERIFY(m_person->sees(said(u"The saved index was damaged; it was left out and is being made anew."_s)));
    QVERIFY(m_person->leaves());
}

void BadInputTest::aKeySlotThatFailsLeavesTheOtherWay()
{
    QVERIFY(make());
    // A byte of the salt in the first slot, that of the passphrase: the right one is refused as if it were wrong.
    QFile keys(m_home->vault() + u"/vault.keys"_s);
    QVERIFY(keys.open(QIODevice::ReadWrite));
    keys.seek(keys.size() / 4);
    char byte = 0;
    keys.getChar(&byte);
    keys.seek(keys.size() / 4);
    keys.putChar(char(~byte));
    keys.close();

    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(m_person->sees(field(u"Passphrase"_s), State::Focused));
    m_person->type(QString::fromLatin1(kPassphrase) + u'\n');
    QVERIFY(m_person->sees({{Role::Alert}, u"This passphrase does not open the vault."_s, Sought::Name::Begin}));
    QVERIFY(m_person->sees(said(u"The disk has changed the vault’s file of keys"_s)));
    QVERIFY(m_person->click(button(u"Use the 24 recovery words"_s)));
    QFile sheet(m_home->home(u"phrase"_s));
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QStringList words;
    for (const QByteArray &one : sheet.readAll().simplified().split(' '))
        if (!one.isEmpty() && std::ranges::all_of(one, [](char letter) { return letter >= 'a' && letter <= 'z'; }))
            words << QString::fromLatin1(one);
    QVERIFY(m_person->waitsFor(
        [this] {
            const auto here = Person::focused(m_person->look());
            return here && here->role == Role::Text;
        },
        u"the field of the words"_s));
    m_person->type(words.join(u' ') + u'\n');
    QVERIFY(m_person->sees(row(u"Boiler"_s)));
    QVERIFY(m_person->leaves());
}

void BadInputTest::aDamagedVaultIsNeverTakenForNone()
{
    QVERIFY(make());
    QVERIFY(QFile::resize(m_home->vault() + u"/vault.keys"_s, 20));
    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(m_person->sees(said(u"Locked vault"_s)));
    QVERIFY(m_person->sees(said(u"A part of the vault is damaged, so it cannot be opened."_s)));
    QVERIFY(m_person->sees(said(u"the newest backup"_s)));
    QVERIFY(!m_person->find(button(u"Create a vault"_s)));
    QVERIFY(m_person->leaves());
}

void BadInputTest::aSecondStartBringsTheFirstAndEnds()
{
    QVERIFY(make());
    QVERIFY(enter());
    QVERIFY(writeNew(u"In the first"_s, u"Begun"_s));
    // Out of sight, as when somebody starts the program because they do not see it.
    Display &display = m_desktop->display();
    const auto window = display.window();
    QVERIFY(window);
    display.hide(window.value_or(0));
    QVERIFY(m_person->waitsFor([&] { return !display.window(); }, u"the window to be minimised"_s));
    QProcessEnvironment environment = m_home->environment();
    m_desktop->addTo(environment);
    {
        Running second(QStringLiteral(MN_WINDOW), {u"--vault"_s, m_home->vault()}, environment);
        QVERIFY(m_person->waitsFor([&] { return !second.isRunning(); }, u"the second start to end"_s));
        QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process().exitCode(), 0);
        QCOMPARE(second.process().readAllStandardError(), QByteArray());
    }
    QVERIFY(m_person->waitsFor([&] { return display.window().has_value(); }, u"the window to come back"_s));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s);
    m_person->type(u" and ended"_s);
    QVERIFY(m_person->reads(kText, u"Begun and ended"_s));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"In the first"_s), u"Begun and ended"_s);
}

// As it comes from a device whose clock is ahead. A clock that is set back here: app.editor_clock_test.
void BadInputTest::aMemoryDatedAheadLosesNoEdit()
{
    QVERIFY(make());
    const QByteArray ahead = QDateTime::currentDateTimeUtc().addYears(2).toString(Qt::ISODate).toLatin1();
    QCOMPARE(m_home
                 ->run({u"import"_s, u"jsonl"_s,
                        m_home->write(u"ahead.jsonl"_s, "{\"title\": \"From then\", \"content\": \"Written ahead\", "
                                                        "\"created_at\": \"" +
                                                            ahead + "\", \"updated_at\": \"" + ahead + "\"}\n")})
                 .code,
             0);
    QVERIFY(enter());
    QVERIFY(m_person->click(row(u"From then"_s)));
    QVERIFY(m_person->reads(kText, u"Written ahead"_s));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s);
    m_person->type(u", changed now"_s);
    QVERIFY(m_person->reads(kText, u"Written ahead, changed now"_s));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"From then"_s), u"Written ahead, changed now"_s);
}

} // namespace mn::test

int main(int argc, char **argv)
{
    // Root by right; others have no mounts of their own here, and those tests say so. Nothing is seen outside, and all
    // goes with this process.
    mn::test::hasOwnMounts =
        unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    QCoreApplication application(argc, argv);
    mn::test::BadInputTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "bad_input_test.moc"
