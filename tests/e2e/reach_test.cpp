// Every page for those who do not see it, and for those who have a keyboard alone.
#include "tests/e2e/person.h"
#include <QTest>
#include <algorithm>

namespace mn::test {

using namespace Qt::StringLiterals;

class ReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControlOfTheEntranceIsNamedAndReachedByTab();
    void everyControlOfAPageIsNamedAndReachedByTab_data();
    void everyControlOfAPageIsNamedAndReachedByTab();
    void aTaskIsDoneByKeyboard();
    void theMenusOfThePagesAreNamed();

private:
    bool comeBack();
    QStringList check(const QString &page, Person &person, const QStringList &resting = {});

    std::optional<Desktop> m_desktop;
    std::optional<Program> m_home;
    std::optional<Person> m_person;
};

namespace {

constexpr auto kPassphrase = "correct horse battery staple"; // what Program types
constexpr int kMostTabs = 160;
constexpr int kMostEscapes = 4;
// The box of a task stands over its text, where the keyboard changes it: aTaskIsDoneByKeyboard.
const QStringList kInText{u"To do"_s, u"Done"_s};
const QString kList = u"List of memories"_s;
const Sought kText = field(u"Text of the memory"_s);

// What Tab reaches as one, and the arrows then walk through.
bool isGroup(Role role)
{
    return role == Role::List || role == Role::Menu || role == Role::PopupMenu || role == Role::Panel ||
           role == Role::SpinButton;
}

bool isGeneric(Role role)
{
    return role == Role::Unknown || role == Role::Filler || quint32(role) == 0;
}

// A person does something with it, and does not only read it.
bool isControl(const Accessible &one)
{
    constexpr Role kControls[] = {Role::Button,     Role::CheckBox, Role::ComboBox,     Role::Link,
                                  Role::MenuItem,   Role::PageTab,  Role::RadioButton,  Role::Slider,
                                  Role::SpinButton, Role::Text,     Role::PasswordText, Role::ToggleButton};
    // Qt says of every text that it can have the keyboard.
    return one.is(State::Showing) && one.role != Role::Frame && one.role != Role::Application &&
           one.role != Role::Label &&
           (one.is(State::Focusable) || std::ranges::find(kControls, one.role) != std::end(kControls));
}

QString wordsFor(const Accessible &one)
{
    return one.roleName + u" \""_s + one.name + u'"';
}

// What a screen reader could not say of it.
QStringList faultsOf(const AccessibleTree &tree, const QList<Accessible> &all)
{
    QStringList faults;
    for (const Accessible &one : all) {
        if (!isControl(one))
            continue;
        const QString parent = one.parent < 0 ? QString() : u" in "_s + wordsFor(all[one.parent]);
        if (one.name.trimmed().isEmpty())
            faults << u"has no name: "_s + wordsFor(one) + parent;
        if (isGeneric(one.role))
            faults << u"says nothing of what it is: "_s + wordsFor(one) + parent;
        if (tree.place(one).isEmpty())
            faults << u"is nowhere: "_s + wordsFor(one) + parent;
    }
    return faults;
}

bool isWithin(const QList<Accessible> &all, const Accessible &one, const QList<Accessible> &reached)
{
    // One row of a list that Tab comes to leads to the others.
    const auto hasReachedRow = [&](int list) {
        return all[list].role == Role::List && std::ranges::any_of(reached, [&](const Accessible &there) {
                   const auto row = all.indexOf(there);
                   return row >= 0 && all[row].parent == list;
               });
    };
    for (int at = one.parent; at >= 0; at = all[at].parent)
        if (isGroup(all[at].role) && (reached.contains(all[at]) || hasReachedRow(at)))
            return true;
    const auto self = int(all.indexOf(one));
    return hasReachedRow(self);
}

// -1: there is none.
int innermostDialog(const QList<Accessible> &all)
{
    for (qsizetype i = all.size(); i-- > 0;)
        if (all[i].role == Role::Dialog)
            return int(i);
    return -1;
}

bool isBelow(const QList<Accessible> &all, const Accessible &one, int above)
{
    int at = one.parent;
    while (at >= 0 && at != above)
        at = all[at].parent;
    return at == above;
}

} // namespace

// Tab from where one is until it is there again; then what it did not come to. `resting`: what cannot be done just now,
// which Qt 6.4 does not tell.
QStringList ReachTest::check(const QString &page, Person &person, const QStringList &resting)
{
    QStringList faults = faultsOf(person.desktop().tree(), person.look());
    QList<Accessible> reached;
    std::optional<Accessible> here = Person::focused(person.look());
    bool comesRound = false;
    for (int tabs = 0; tabs < kMostTabs && !comesRound; ++tabs) {
        person.press(u"Tab"_s);
        std::optional<Accessible> next;
        if (!person.waitsFor(
                [&] {
                    next = Person::focused(person.look());
                    return next && next != here;
                },
                u"Tab to leave "_s + (here ? wordsFor(*here) : u"the page"_s)))
            break;
        comesRound = reached.contains(*next);
        if (!comesRound)
            reached << *next;
        here = next;
    }
    if (!comesRound)
        faults << u"Tab does not come round: it ends at "_s + (here ? wordsFor(*here) : u"nothing"_s);
    const QList<Accessible> all = person.look();
    const int dialog = innermostDialog(all); // what lies behind it rests
    for (const Accessible &one : all)
        if (isControl(one) && isBelow(all, one, dialog) && !kInText.contains(one.name) && !resting.contains(one.name) &&
            !reached.contains(one) && !isWithin(all, one, reached))
            faults << u"Tab does not come to "_s + wordsFor(one) +
                          (one.parent < 0 ? QString() : u" in "_s + wordsFor(all[one.parent]));
    QStringList names;
    for (const Accessible &one : reached)
        names << one.name;
    qInfo("%s: Tab reaches %s", qPrintable(page), qPrintable(names.join(u" | "_s)));
    return faults.isEmpty() ? faults : QStringList{page + u':'} + faults;
}

void ReachTest::initTestCase()
{
    m_desktop.emplace();
    m_home.emplace();
    QCOMPARE(m_home->run({u"init"_s, u"--recovery-out"_s, m_home->home(u"phrase"_s)}).code, 0);
    for (const auto &[title, content] :
         {std::pair(u"Boiler"_s, u"# Pressure\n\nIt needs 1.2 bar. See [[Piano]].\n\n- [ ] call Tom"_s),
          std::pair(u"Piano"_s, u"The piano goes to Ana in the spring."_s)})
        QCOMPARE(m_home->run({u"add"_s, u"--title"_s, title, u"--tag"_s, u"house"_s, u"--domain"_s, u"Home"_s, content})
                     .code,
                 0);
    QCOMPARE(m_home->run({u"add"_s, u"--title"_s, u"Old"_s, u"It is old"_s}).code, 0);
    const Ended thrown = m_home->json({u"add"_s, u"--title"_s, u"Gone"_s, u"Not wanted any more"_s});
    QCOMPARE(m_home->run({u"rm"_s, thrown.line()[u"id"_s].toString()}).code, 0);
}

void ReachTest::cleanupTestCase()
{
    m_person.reset();
    m_home.reset();
    m_desktop.reset();
}

void ReachTest::everyControlOfTheEntranceIsNamedAndReachedByTab()
{
    QStringList faults;
    {
        Program empty;
        Person person(*m_desktop, empty);
        QVERIFY(person.sees(button(u"Create a vault"_s)));
        faults += check(u"welcome"_s, person);
        // What can be on says so.
        const Sought looks = button(u"Text size and contrast"_s);
        QVERIFY(person.click(looks));
        QVERIFY(person.sees(looks, State::Checked));
        faults += check(u"welcome with its looks"_s, person);
        QVERIFY(person.click(button(u"Create a vault"_s)));
        QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase)));
        QVERIFY(person.click(field(u"The same again"_s)));
        QVERIFY(person.typesInto(field(u"The same again"_s), QString::fromLatin1(kPassphrase)));
        QVERIFY(person.sees(said(u"They match"_s)));
        faults += check(u"passphrase"_s, person); // what cannot be done yet, Tab passes over: it is ready here
        QVERIFY(person.click(button(u"Continue"_s)));
        const QHash<int, QString> paper = person.recoveryWords();
        QCOMPARE(paper.size(), 24);
        faults += check(u"recovery words"_s, person);
        QVERIFY(person.click(button(u"I have them on paper"_s)));
        QVERIFY(person.sees(button(u"Show the words again"_s)));
        for (const int number : person.wordsAskedFor())
            QVERIFY(person.typesInto(field(u"Word %1"_s.arg(number)), paper[number] + u'\n'));
        faults += check(u"drill"_s, person);
        QVERIFY(person.click(button(u"Show the words again"_s)));
        QVERIFY(person.click(button(u"I have them on paper"_s)));
        QVERIFY(person.click(button(u"Check later"_s)));
        QVERIFY(person.sees(field(u"Your first memory"_s), State::Focused));
        person.type(u"The blue tin"_s);
        faults += check(u"first memory"_s, person,
                        {u"Something someone said"_s, u"A decision, and why"_s, u"Where you put it"_s});
        QVERIFY(person.leaves());
    }
    m_person.emplace(*m_desktop, *m_home);
    QVERIFY(m_person->sees(field(u"Passphrase"_s), State::Focused));
    m_person->type(QString::fromLatin1(kPassphrase));
    faults += check(u"unlock"_s, *m_person);
    QVERIFY(m_person->click(button(u"Unlock"_s)));
    QVERIFY(m_person->sees(row(u"Boiler"_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
}

void ReachTest::everyControlOfAPageIsNamedAndReachedByTab_data()
{
    // From the library: keys, a row ("click:"), a button ("button:"), what is typed ("type:"); then what shows that one
    // is there. Empty: list and editor have made place.
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QStringList>("resting");
    const auto page = [](const char *name, const QStringList &way, const QString &sign = {},
                         const QStringList &resting = {}) { QTest::newRow(name) << way << sign << resting; };
    page("library", {}, u"Near in meaning"_s); // the last to come: before, Tab would be walked while they do
    page("memory", {u"click:Boiler"_s}, u"Near in meaning"_s);
    page("several", {u"Ctrl+A"_s}, u"For all that are chosen"_s);
    page("search", {u"Ctrl+F"_s, u"type:boiler"_s}, u"Results"_s);
    page("nothing found", {u"Ctrl+F"_s, u"type:tag:boat \"plum cake\""_s}, u"Nothing was found"_s);
    page("timeline", {u"Ctrl+2"_s});
    page("graph", {u"Ctrl+3"_s});
    page("insights", {u"Ctrl+4"_s});
    page("trash", {u"button:Trash"_s}, u"Nothing in the trash is erased by itself."_s);
    page("history", {u"click:Boiler"_s, u"button:History"_s}, {}, {u"Make this the current one"_s});
    page("import", {u"Ctrl+K"_s, u"type:import"_s, u"Enter"_s});
    page("keys", {u"F1"_s, u"button:Change keys…"_s}, u"Keys"_s);
    for (const char *section : {"Appearance", "Search", "Storage", "Security", "Backups", "Diagnostics", "About"})
        page(section, {u"Ctrl+Comma"_s, u"button:"_s + QString::fromLatin1(section)}, {},
             {u"Let it open the vault…"_s}); // there is no keyring on this desktop
}

// To the library, with a memory that the tests leave as it is.
bool ReachTest::comeBack()
{
    for (int i = 0; i < kMostEscapes; ++i)
        m_person->press(u"Esc"_s);
    m_person->press(u"Ctrl+1"_s);
    return m_person->click(row(u"Piano"_s));
}

void ReachTest::everyControlOfAPageIsNamedAndReachedByTab()
{
    QFETCH(const QStringList, way);
    QFETCH(const QString, sign);
    QFETCH(const QStringList, resting);
    if (!m_person || !m_person->isThere())
        QSKIP("the vault could not be opened");
    QVERIFY(comeBack());
    for (const QString &step : way) {
        if (step.startsWith(u"click:")) {
            QVERIFY(m_person->click(row(step.sliced(6))));
        } else if (step.startsWith(u"button:")) {
            QVERIFY(m_person->click({{Role::Button}, step.sliced(7), Sought::Name::Begin}));
        } else if (step.startsWith(u"type:")) {
            QVERIFY(m_person->waitsFor(
                [this] {
                    const auto here = Person::focused(m_person->look());
                    return here && here->role == Role::Text;
                },
                u"a field to have the keyboard"_s));
            m_person->type(step.sliced(5));
        } else {
            m_person->press(step);
        }
    }
    const QString page = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_person->waitsFor(
        [&] {
            const QList<Accessible> all = m_person->look();
            const auto isThere = [&all](const QString &name) {
                return std::ranges::any_of(all, [&name](const Accessible &one) { return one.name == name; });
            };
            return sign.isEmpty() ? !isThere(kList) : isThere(sign);
        },
        page));
    const QStringList faults = check(page, *m_person, resting);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
}

void ReachTest::aTaskIsDoneByKeyboard()
{
    if (!m_person || !m_person->isThere())
        QSKIP("the vault could not be opened");
    QVERIFY(comeBack());
    QVERIFY(m_person->click(row(u"Boiler"_s)));
    QVERIFY(m_person->sees(button(u"To do"_s)));
    QVERIFY(m_person->click(kText));
    QVERIFY(m_person->sees(kText, State::Focused));
    m_person->press(u"Ctrl+End"_s); // in the line of the task
    m_person->press(u"Ctrl+Enter"_s);
    QVERIFY(
        m_person->waitsFor([this] { return m_person->textOf(kText).endsWith(u"- [x] call Tom"_s); }, u"the sign"_s));
    m_person->press(u"Ctrl+Home"_s); // its box stands where one does not write
    QVERIFY(m_person->sees(button(u"Done"_s), State::Checked));
}

void ReachTest::theMenusOfThePagesAreNamed()
{
    if (!m_person || !m_person->isThere())
        QSKIP("the vault could not be opened");
    QVERIFY(comeBack());
    // The palette is one field, whose arrows walk through what it found.
    m_person->press(u"Ctrl+K"_s);
    QVERIFY(m_person->sees(field(u"An action, a memory or a page"_s), State::Focused));
    QStringList faults = faultsOf(m_person->desktop().tree(), m_person->look());
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->seesNot(field(u"An action, a memory or a page"_s)));
    QVERIFY(m_person->rightClick(row(u"Boiler"_s)));
    QVERIFY(m_person->sees(menuItem(u"Move to the trash"_s)));
    faults += faultsOf(m_person->desktop().tree(), m_person->look());
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->seesNot(menuItem(u"Move to the trash"_s)));
    QVERIFY(m_person->click(button(u"More"_s)));
    QVERIFY(m_person->sees(menuItem(u"Focus mode"_s)));
    faults += faultsOf(m_person->desktop().tree(), m_person->look());
    m_person->press(u"Esc"_s);
    QVERIFY(m_person->seesNot(menuItem(u"Focus mode"_s))); // while it goes, it still has the keys
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
    QVERIFY(m_person->leaves());
}

} // namespace mn::test

QTEST_GUILESS_MAIN(mn::test::ReachTest)
#include "reach_test.moc"
