// What one does with an open vault day by day, and what may come between.
#include "tests/e2e/person.h"
#include <QDir>
#include <QTest>
#include <memory>

namespace mn::test {

using namespace Qt::StringLiterals;

class DailyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desktop = std::make_unique<Desktop>(); }
    void cleanupTestCase() { m_desktop.reset(); }
    void init();
    void cleanup();
    void aMemoryIsWrittenFoundAndChanged();
    void twoProgramsChangeOnePlace();
    void fiveThousandNotesComeInWhileOneTypes();
    void theWindowBringsFiveThousandNotesWhileOneTypes();
    void whatWasTypedIsBackAfterACrash();
    void aMemoryThatNobodyHasSavedIsBackAfterACrash();
    void lockingSavesWhatWasTyped();
    void theKeyOfTheSmallWindowIsChanged();

private:
    bool enter();
    QString writeNotes(int lines) const; // 5,000 of them, of so many lines each; their folder
    QString idOf(const QString &title) const;
    QString contentOf(const QString &title) const;
    int drafts() const;

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Program> m_home;
    std::unique_ptr<Person> m_person;
};

namespace {

constexpr auto kPassphrase = "correct horse battery staple"; // what Program types
constexpr int kBetweenKeysMs = 20;                           // of somebody who types fast
constexpr int kNotes = 5'000;
const Sought kTitle = field(u"Title of the memory"_s);
const Sought kText = field(u"Text of the memory"_s);
const Sought kSaved = said(u"Saved on this device"_s);

} // namespace

void DailyTest::init()
{
    m_home = std::make_unique<Program>();
    QCOMPARE(m_home->run({u"init"_s}).code, 0);
    for (const auto &[title, content] : {std::pair(u"Boiler"_s, u"It needs 1.2 bar when it shows F28."_s),
                                         std::pair(u"Piano"_s, u"The piano goes to Ana in the spring."_s)})
        QCOMPARE(m_home->run({u"add"_s, u"--title"_s, title, content}).code, 0);
    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(enter());
}

void DailyTest::cleanup()
{
    m_person.reset();
    m_home.reset();
}

bool DailyTest::enter()
{
    return m_person->typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase) + u'\n') &&
           m_person->sees(shown(Role::List, u"All memories"_s));
}

QString DailyTest::writeNotes(int lines) const
{
    const QString folder = m_home->home(u"notes"_s);
    QDir().mkpath(folder);
    for (int i = 0; i < kNotes; ++i) {
        QByteArray note = "# Note\n\nOf the walk on day " + QByteArray::number(i) + ".\n";
        for (int line = 1; line < lines; ++line)
            note += "Mile " + QByteArray::number(i + line) + " went along the river, and the weather held all day.\n";
        m_home->write(u"notes/note %1.md"_s.arg(i), note);
    }
    return folder;
}

QString DailyTest::idOf(const QString &title) const
{
    for (const QJsonObject &memory : m_home->json({u"list"_s, u"--limit"_s, u"10000"_s}).lines())
        if (memory[u"title"_s].toString() == title)
            return memory[u"id"_s].toString();
    return {};
}

QString DailyTest::contentOf(const QString &title) const
{
    return m_home->json({u"get"_s, idOf(title)}).line()[u"content"_s].toString();
}

int DailyTest::drafts() const
{
    // Not one that is half written: nothing of it is back after a crash.
    return int(QDir(m_home->vault() + u"/drafts"_s).entryList({u"*.draft"_s}, QDir::Files).size());
}

void DailyTest::aMemoryIsWrittenFoundAndChanged()
{
    m_person->press(u"Ctrl+N"_s);
    QVERIFY(m_person->typesInto(kTitle, u"Spare key\n"_s));
    QVERIFY(m_person->typesInto(kText, u"It is with Peig, behind the blue door."_s));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->sees(row(u"Spare key"_s)));

    // Searched by words, opened by keyboard, changed.
    m_person->press(u"Ctrl+F"_s);
    QVERIFY(m_person->typesInto(field(u"Search by word or meaning"_s), u"boiler"_s));
    QVERIFY(m_person->sees(row(u"Boiler"_s)));
    m_person->press(u"Enter"_s);
    QVERIFY(m_person->reads(kTitle, u"Boiler"_s));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s);
    m_person->type(u" Not more than 1.5."_s);
    const QString changed = u"It needs 1.2 bar when it shows F28. Not more than 1.5."_s;
    QVERIFY(m_person->reads(kText, changed));
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"Boiler"_s), changed);
    QCOMPARE(contentOf(u"Spare key"_s), u"It is with Peig, behind the blue door."_s);
}

void DailyTest::twoProgramsChangeOnePlace()
{
    const QString id = idOf(u"Piano"_s);
    QVERIFY(m_person->click(row(u"Piano"_s)));
    QVERIFY(m_person->reads(kText, u"The piano goes to Ana in the spring."_s));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s);
    // Typed without a pause, and so without a save, until the other program has saved the same line.
    const Sought decision = said(u"This memory was changed elsewhere, in the same place"_s);
    Running other(QStringLiteral(MN_PROGRAM),
                  {u"--vault"_s, m_home->vault(), u"--passphrase-file"_s, m_home->passphraseFile(), u"edit"_s, id,
                   u"--content"_s, u"The piano goes to Nora in the spring."_s},
                  m_home->environment());
    m_person->type(u" Or to"_s);
    while (other.isRunning()) {
        m_person->type(u"o"_s);
        other.process().waitForFinished(kBetweenKeysMs);
    }
    QCOMPARE(other.process().exitCode(), 0);
    m_person->type(u" me"_s);
    QVERIFY(m_person->sees(decision));
    QVERIFY(m_person->click(button(u"Keep both, one below the other"_s)));
    QVERIFY(m_person->seesNot(decision));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    const QString kept = contentOf(u"Piano"_s);
    QVERIFY2(kept.contains(u"goes to Ana in the spring. Or to"_s), qPrintable(kept));
    QVERIFY2(kept.contains(u"goes to Nora in the spring."_s), qPrintable(kept));
}

void DailyTest::fiveThousandNotesComeInWhileOneTypes()
{
    const QString notes = writeNotes(1);
    m_person->press(u"Ctrl+N"_s);
    QVERIFY(m_person->typesInto(kTitle, u"While they come\n"_s));
    QVERIFY(m_person->sees(kText, State::Focused));
    Running import(QStringLiteral(MN_PROGRAM),
                   {u"--vault"_s, m_home->vault(), u"--passphrase-file"_s, m_home->passphraseFile(), u"import"_s,
                    u"markdown"_s, notes},
                   m_home->environment());
    QString typed;
    while (import.isRunning()) {
        const QString next = typed.size() % 9 == 8 ? u" "_s : u"a"_s;
        m_person->type(next);
        typed += next;
        import.process().waitForFinished(kBetweenKeysMs);
    }
    QCOMPARE(import.process().exitCode(), 0);
    m_person->type(u"z"_s);
    typed += u'z';
    // Every letter has come, in its place, and is saved.
    QVERIFY(m_person->reads(kText, typed));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->sees(said(u"5,003"_s))); // and so many are counted above the list
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"While they come"_s), typed);
}

void DailyTest::theWindowBringsFiveThousandNotesWhileOneTypes()
{
    constexpr int kLines = 120; // eight kilobytes: of less there is no time to type
    const Sought isRunning{{Role::Button}, u"Importing"_s, Sought::Name::Begin};
    // The desktop's dialog cannot be had here: the folder is handed over, as by a file manager.
    QVERIFY(m_person->handsOver({writeNotes(kLines)}));
    QVERIFY(m_person->click(button(u"Import 5,000 memories"_s)));
    QVERIFY(m_person->sees(button(u"Go on in the background"_s)));
    m_person->press(u"Ctrl+N"_s);
    QVERIFY(m_person->typesInto(kTitle, u"While they come\n"_s));
    QString typed = u"Tide tables hang by the door. "_s;
    QVERIFY(m_person->typesInto(kText, typed));
    int whileItRan = 0;
    QVERIFY(m_person->waitsFor(
        [&] {
            if (!m_person->find(isRunning))
                return true;
            const QString next = ++whileItRan % 9 == 0 ? u" "_s : u"a"_s;
            m_person->type(next);
            typed += next;
            return false;
        },
        u"the import to end"_s));
    QVERIFY2(whileItRan > 1, "the import was over before one could type");
    m_person->type(u"z"_s);
    typed += u'z';
    // Every letter has come, in its place, is saved, and found by whoever else asks.
    QVERIFY(m_person->reads(kText, typed));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->waitsFor([&] { return contentOf(u"While they come"_s) == typed; },
                               u"what was typed to be in the vault"_s));
    const Ended found = m_home->json({u"search"_s, u"--mode"_s, u"words"_s, u"tide tables"_s});
    QCOMPARE(found.lines().value(0)[u"title"_s].toString(), u"While they come"_s);

    // The import is where it was left, with its report.
    m_person->press(u"Ctrl+K"_s);
    QVERIFY(m_person->typesInto(field(u"An action, a memory or a page"_s), u"import notes"_s));
    QVERIFY(m_person->sees(said(u"Import notes from another program"_s)));
    m_person->press(u"Enter"_s);
    // Not "4,999 of 5,000 memories".
    QVERIFY(m_person->sees({{}, u"5,000 memories are in your vault"_s}));
    QVERIFY(m_person->sees(button(u"Look at what came in"_s)));
    QVERIFY(!m_person->find(isRunning));
    QVERIFY(m_person->click(button(u"Look at what came in"_s)));
    QVERIFY(m_person->sees(shown(Role::List, u"What came in"_s)));
    QVERIFY(m_person->sees({{}, u"5,000"_s})); // none of those that were here
    QCOMPARE(m_home->json({u"status"_s}).line()[u"memories"_s].toInt(), kNotes + 3);
    QVERIFY(m_person->leaves());
    QCOMPARE(contentOf(u"While they come"_s), typed);
}

void DailyTest::whatWasTypedIsBackAfterACrash()
{
    QVERIFY(m_person->click(row(u"Boiler"_s)));
    QVERIFY(m_person->reads(kTitle, u"Boiler"_s));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s);
    m_person->type(u"\nNever saved: "_s);
    // Typed on without a pause, until a draft is there; the save waits for a pause.
    QVERIFY(m_person->waitsFor(
        [this] {
            m_person->type(u"x"_s);
            return drafts() > 0;
        },
        u"a draft"_s));
    m_person->kill();
    QCOMPARE(m_person->complaints(), QByteArray()); // up to its end
    // A window that was slow for a moment has saved the beginning; not what came after it.
    const QString saved = contentOf(u"Boiler"_s);

    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(enter());
    QVERIFY(m_person->sees(said(u"What you had written is back"_s)));
    QVERIFY(m_person->reads(kTitle, u"Boiler"_s));
    const QString back = m_person->textOf(kText);
    QVERIFY(back.contains(u"Never saved: x"_s));
    QVERIFY(back.size() > saved.size());
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    QVERIFY(contentOf(u"Boiler"_s).contains(u"Never saved: x"_s));
    QCOMPARE(drafts(), 0);
}

void DailyTest::aMemoryThatNobodyHasSavedIsBackAfterACrash()
{
    m_person->press(u"Ctrl+N"_s);
    QVERIFY(m_person->sees(kTitle, State::Focused));
    m_person->type(u"Only a draft\n"_s);
    QVERIFY(m_person->sees(kText, State::Focused));
    QVERIFY(m_person->waitsFor(
        [this] {
            m_person->type(u"y"_s);
            return drafts() > 0;
        },
        u"a draft"_s));
    m_person->kill();
    QCOMPARE(m_person->complaints(), QByteArray()); // up to its end

    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(enter());
    QVERIFY(m_person->sees(said(u"What you had written is back"_s)));
    QVERIFY(m_person->reads(kTitle, u"Only a draft"_s));
    QVERIFY(m_person->sees(kSaved));
    QVERIFY(m_person->leaves());
    QVERIFY(contentOf(u"Only a draft"_s).startsWith(u'y'));
}

void DailyTest::lockingSavesWhatWasTyped()
{
    m_person->press(u"Ctrl+N"_s);
    QVERIFY(m_person->typesInto(kTitle, u"Before the lock\n"_s));
    QVERIFY(m_person->typesInto(kText, u"Said in one breath"_s));
    m_person->press(u"Ctrl+Shift+X"_s);
    QVERIFY(m_person->sees(field(u"Passphrase"_s), State::Focused));
    QVERIFY(!m_person->find(kText));
    QVERIFY(m_person->waitsFor([this] { return contentOf(u"Before the lock"_s) == u"Said in one breath"; },
                               u"what was typed to be in the vault"_s));
    QVERIFY(enter());
    QVERIFY(m_person->click(row(u"Before the lock"_s)));
    QVERIFY(m_person->reads(kText, u"Said in one breath"_s));
    QVERIFY(m_person->leaves());
}

void DailyTest::theKeyOfTheSmallWindowIsChanged()
{
    m_person->press(u"Ctrl+K"_s);
    QVERIFY(m_person->typesInto(field(u"An action, a memory or a page"_s), u"settings: keys"_s));
    QVERIFY(m_person->sees(said(u"Settings: keys"_s)));
    m_person->press(u"Enter"_s);
    QVERIFY(m_person->click(button(u"Change…"_s)));
    QVERIFY(m_person->sees(button(u"Press the new keys"_s)));
    m_person->press(u"F"_s);
    QVERIFY(m_person->sees(said(u"Alone, this key is for typing."_s)));
    m_person->press(u"Ctrl+Alt+J"_s);
    QVERIFY(m_person->sees(said(u"Ctrl Alt J opens the small window"_s)));
    m_person->press(u"Ctrl+Alt+J"_s);
    QVERIFY(m_person->typesInto(field(u"Text"_s), u"By a key"_s));
    QVERIFY(m_person->reads(field(u"Text"_s), u"By a key"_s));
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->sees(button(u"Change…"_s), State::Focused)); // it has closed
    QVERIFY(m_person->leaves());
}

} // namespace mn::test

QTEST_GUILESS_MAIN(mn::test::DailyTest)
#include "daily_test.moc"
