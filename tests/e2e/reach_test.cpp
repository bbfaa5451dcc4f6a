// Every page for those who do not see it, and for those who have a keyboard alone.
#include "tests/e2e/person.h"
#include <QDir>
#include <QMap>
#include <QTest>
#include <algorithm>
#include <memory>

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
    bool takes(const QString &step);
    QStringList check(const QString &page, Person &person, const QStringList &resting = {});

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Program> m_home;
    std::unique_ptr<Person> m_person;
};

namespace {

constexpr auto kPassphrase = "correct horse battery staple"; // what Program types
constexpr int kMostTabs = 160;
constexpr int kMostEscapes = 4;
// What is no larger is whole in sight when it has the keyboard; of what is larger, so much.
constexpr QSize kEnoughToSee(160, 40);
constexpr QSize kRounding(1, 1);
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
    // Qt says of every text that it can have the keyboard, also of one that is a heading, an alert or a state where QML
    // is not compiled.
    constexpr Role kNone[] = {Role::Frame, Role::Application, Role::Label, Role::Heading, Role::Alert, Role::StatusBar};
    return one.is(State::Showing) && std::ranges::find(kNone, one.role) == std::end(kNone) &&
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
        if (one.name.contains(u"_QMLTYPE_"_s)) // an item of QML where a word was meant
            faults << u"is named after an object: "_s + wordsFor(one) + parent;
        if (isGeneric(one.role))
            faults << u"says nothing of what it is: "_s + wordsFor(one) + parent;
        if (tree.place(one).isEmpty())
            faults << u"is nowhere: "_s + wordsFor(one) + parent;
    }
    QMap<int, int> choices; // of each group of which one is chosen: how many are
    for (const Accessible &one : all)
        if (one.role == Role::RadioButton && one.is(State::Showing))
            choices[one.parent] += one.is(State::Checked) ? 1 : 0;
    for (auto group = choices.cbegin(); group != choices.cend(); ++group)
        if (*group != 1)
            faults << u"%1 are chosen where one is: "_s.arg(*group) +
                          (group.key() < 0 ? QString() : wordsFor(all[group.key()]));
    return faults;
}

// "checked:Name", "not selected:Name": that the control of which the name begins so is in this state, or is not. Qt 6.4
// tells nobody what is disabled (but of fields) or expanded.
bool isSo(const QList<Accessible> &all, const QString &said)
{
    const bool isWanted = !said.startsWith(u"not "_s);
    const State state = said.section(u':', 0, 0).endsWith(u"checked"_s) ? State::Checked : State::Selected;
    const QString name = said.section(u':', 1);
    const auto isMeant = [&name](const Accessible &one) {
        return one.name.startsWith(name) && (isControl(one) || one.role == Role::ListItem);
    };
    const auto isIn = [&](const Accessible &one) { return isMeant(one) && one.is(state); };
    return std::ranges::any_of(all, isMeant) && std::ranges::any_of(all, isIn) == isWanted;
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

// In which it is; -1: in none. Windows stand below the program itself.
int windowOf(const QList<Accessible> &all, const Accessible &one)
{
    auto at = int(all.indexOf(one));
    while (at >= 0 && all[at].depth > 1)
        at = all[at].parent;
    return at;
}

bool isInSight(const AccessibleTree &tree, const QList<Accessible> &all, const Accessible &one)
{
    const int window = windowOf(all, one);
    if (window < 0)
        return false;
    const QRect place = tree.place(one);
    const QSize seen = place.intersected(tree.place(all[window])).size() + kRounding;
    const QSize least = place.size().boundedTo(kEnoughToSee);
    return !place.isEmpty() && seen.width() >= least.width() && seen.height() >= least.height();
}

} // namespace

// Tab from where one is until it is there again, each stop once and in sight; then what it did not come to. `resting`:
// what cannot be done just now, which Qt 6.4 does not tell.
QStringList ReachTest::check(const QString &page, Person &person, const QStringList &resting)
{
    QStringList faults = faultsOf(person.desktop().tree(), person.look());
    QList<Accessible> reached;
    std::optional<Accessible> here = Person::focused(person.look());
    bool comesRound = false;
    for (int tabs = 0; tabs < kMostTabs && !comesRound; ++tabs) {
        person.press(u"Tab"_s);
        QList<Accessible> seen;
        std::optional<Accessible> next;
        if (!person.waitsFor(
                [&] {
                    // Twice the same: a list whose rows are being renewed has the keyboard itself for a moment.
                    const auto first = Person::focused(person.look());
                    seen = person.look();
                    next = Person::focused(seen);
                    return next && next != here && next == first;
                },
                u"Tab to leave "_s + (here ? wordsFor(*here) : u"the page"_s)))
            break;
        if (!next)
            break;
        const Accessible there = *next;
        // What scrolls follows the keyboard, after it has come.
        if (!person.waitsFor([&] { return isInSight(person.desktop().tree(), seen, there); },
                             wordsFor(there) + u" to be in sight"_s)) {
            faults << u"Tab comes to what is out of sight: "_s + wordsFor(there);
            break;
        }
        if (!there.is(State::Enabled))
            faults << u"Tab comes to what is disabled: "_s + wordsFor(there);
        const qsizetype before = reached.indexOf(there);
        comesRound = before >= 0;
        if (before > 0)
            faults << u"Tab comes to "_s + wordsFor(there) + u" a second time before it is round"_s;
        if (!comesRound)
            reached << there;
        here = next;
    }
    if (!comesRound)
        faults << u"Tab does not come round: it ends at "_s + (here ? wordsFor(*here) : u"nothing"_s);
    const QList<Accessible> all = person.look();
    int within = innermostDialog(all); // what lies behind it rests
    if (within < 0 && here)
        within = windowOf(all, *here); // another window has a round of its own
    for (const Accessible &one : all)
        if (isControl(one) && isBelow(all, one, within) && !kInText.contains(one.name) && !resting.contains(one.name) &&
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
    m_desktop = std::make_unique<Desktop>();
    m_home = std::make_unique<Program>();
    QCOMPARE(m_home->run({u"init"_s, u"--recovery-out"_s, m_home->home(u"phrase"_s)}).code, 0);
    for (const auto &[title, content] :
         {std::pair(u"Boiler"_s, u"# Pressure\n\nIt needs 1.2 bar. See [[Piano]].\n\n- [ ] call Tom"_s),
          std::pair(u"Piano"_s, u"The piano goes to Ana in the spring."_s),
          std::pair(u"Bank"_s, u"[Your bank](https://bank.example/)"_s)})
        QCOMPARE(m_home->run({u"add"_s, u"--title"_s, title, u"--tag"_s, u"house"_s, u"--domain"_s, u"Home"_s, content})
                     .code,
                 0);
    QCOMPARE(m_home->run({u"add"_s, u"--title"_s, u"Old"_s, u"It is old"_s}).code, 0);
    const Ended thrown = m_home->json({u"add"_s, u"--title"_s, u"Gone"_s, u"Not wanted any more"_s});
    QCOMPARE(m_home->run({u"rm"_s, thrown.line()[u"id"_s].toString()}).code, 0);
    QDir().mkpath(m_home->home(u"notes"_s));
    m_home->write(u"notes/kettle.md"_s, "# Kettle\n\nIt whistles in G.\n");
    m_home->write(u"notes/ladder.md"_s, "# Ladder\n\nPeig has it until May.\n");
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
    m_person = std::make_unique<Person>(*m_desktop, *m_home);
    QVERIFY(m_person->sees(field(u"Passphrase"_s), State::Focused));
    m_person->type(QString::fromLatin1(kPassphrase));
    faults += check(u"unlock"_s, *m_person);
    QVERIFY(m_person->click(button(u"Unlock"_s)));
    QVERIFY(m_person->sees(row(u"Boiler"_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
}

void ReachTest::everyControlOfAPageIsNamedAndReachedByTab_data()
{
    // From the library: what takes() knows; then what shows that one is there (empty: list and editor have made place),
    // and what is told of states.
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QStringList>("resting");
    QTest::addColumn<QStringList>("states");
    const auto page = [](const char *name, const QStringList &way, const QString &sign = {},
                         const QStringList &resting = {},
                         const QStringList &states = {}) { QTest::newRow(name) << way << sign << resting << states; };
    // The last to come: before, Tab would be walked while they do.
    page("library", {}, u"Near in meaning"_s, {},
         {u"selected:Library"_s, u"not selected:Timeline"_s, u"selected:Piano"_s, u"not selected:Boiler"_s});
    page("memory", {u"click:Boiler"_s}, u"Near in meaning"_s, {},
         {u"selected:Boiler"_s, u"not selected:Piano"_s, u"not checked:To do"_s});
    page("several", {u"Ctrl+A"_s}, u"For all that are chosen"_s, {}, {u"selected:Piano"_s, u"selected:Boiler"_s});
    page("search", {u"Ctrl+F"_s, u"type:boiler"_s}, u"Results"_s);
    page("nothing found", {u"Ctrl+F"_s, u"type:tag:boat \"plum cake\""_s}, u"Nothing was found"_s);
    page("timeline", {u"Ctrl+2"_s}, {}, {}, {u"selected:Timeline"_s, u"not selected:Library"_s});
    page("graph", {u"Ctrl+3"_s}, {}, {}, {u"selected:Graph"_s, u"not selected:Library"_s});
    page("insights", {u"Ctrl+4"_s}, {}, {}, {u"selected:Insights"_s, u"not selected:Library"_s});
    page("trash", {u"button:Trash"_s}, u"Nothing in the trash is erased by itself."_s, {},
         {u"selected:Trash"_s, u"not selected:Library"_s});
    page("history", {u"click:Boiler"_s, u"button:History"_s}, {}, {u"Make this the current one"_s});
    const QStringList toImport{u"Ctrl+K"_s, u"type:import"_s, u"Enter"_s};
    page("import", toImport);
    page("import look", {u"hand over:notes"_s}, u"Import 2 memories"_s, {u"The one before"_s},
         {u"checked:Tag all with"_s});
    page("export", {u"Ctrl+K"_s, u"type:export memories"_s, u"Enter"_s}, u"Which memories"_s,
         {u"Those that are chosen in the list (0)"_s},
         {u"checked:All of them"_s, u"not checked:What the list shows now"_s, u"checked:One file, JSON Lines"_s,
          u"not checked:A folder of Markdown files"_s});
    page("keys", {u"F1"_s, u"button:Change keys…"_s}, u"Keys"_s);
    const auto settings = [](const QString &section) { return QStringList{u"Ctrl+Comma"_s, u"button:"_s + section}; };
    for (const char *name : {"Appearance", "Search", "Storage", "Security", "Backups", "Diagnostics", "About"}) {
        const QString section = QString::fromLatin1(name);
        QStringList states{u"selected:"_s + section};
        if (section == u"Appearance")
            states +=
                QStringList{u"not selected:Security"_s, u"not checked:More contrast"_s, u"checked:Like the system"_s,
                            u"not checked:Dark"_s,      u"checked:Two lines of text"_s, u"not checked:Compact"_s};
        else
            states += u"not selected:Appearance"_s;
        page(name, settings(section), {}, {u"Let it open the vault…"_s}, // there is no keyring on this desktop
             states);
    }
    page("passphrase question", settings(u"Security"_s) + QStringList{u"button:Change…"_s}, u"Change the passphrase"_s,
         {u"Change it"_s}); // once the new one is there
    page("paper question", settings(u"Security"_s) + QStringList{u"button:Check now…"_s},
         u"Type three words from the paper"_s);
    page("erase question", {u"button:Trash"_s, u"click:Gone"_s, u"button:Erase…"_s}, u"Erase 1 memory for good?"_s);
    page("link question", {u"click:Bank"_s, u"write in:bank.example"_s, u"Ctrl+End"_s, u"Left"_s, u"Ctrl+Enter"_s},
         u"Open this address outside?"_s);
    page("capture", {u"hand over:--capture"_s}, u"Kind, domain, date, importance, tags, links, files"_s,
         {u"Save"_s}); // there is nothing to save yet
    // Last, for it leaves a report; its undo comes when all has been counted.
    page("import report", {u"hand over:notes"_s, u"button:Import 2 memories"_s}, u"Undo the import"_s);
}

// To the library, with a memory that the tests leave as it is.
bool ReachTest::comeBack()
{
    for (int i = 0; i < kMostEscapes; ++i)
        m_person->press(u"Esc"_s);
    // What is on its way out takes keys yet.
    if (!m_person->waitsFor([this] { return innermostDialog(m_person->look()) < 0; }, u"questions to be gone"_s))
        return false;
    m_person->press(u"Ctrl+1"_s);
    return m_person->click(row(u"Piano"_s));
}

// A row ("click:"), a button ("button:"), letters ("type:"), the text that has these words ("write in:"), a second
// start of the program with an option or a file of the home ("hand over:"); else keys.
bool ReachTest::takes(const QString &step)
{
    const QString what = step.section(u':', 1);
    if (step.startsWith(u"click:"))
        return m_person->click(row(what));
    if (step.startsWith(u"button:"))
        return m_person->click({{Role::Button}, what, Sought::Name::Begin});
    if (step.startsWith(u"write in:"))
        return m_person->waitsFor([&] { return m_person->textOf(kText).contains(what); }, u"to read "_s + what) &&
               m_person->click(kText) && m_person->sees(kText, State::Focused);
    if (step.startsWith(u"hand over:"))
        return m_person->handsOver({what.startsWith(u"--"_s) ? what : m_home->home(what)});
    if (step.startsWith(u"type:")) {
        const auto isInField = [this] {
            const auto here = Person::focused(m_person->look());
            return here && here->role == Role::Text;
        };
        if (!m_person->waitsFor(isInField, u"a field to have the keyboard"_s))
            return false;
        m_person->type(what);
        return true;
    }
    m_person->press(step);
    return true;
}

void ReachTest::everyControlOfAPageIsNamedAndReachedByTab()
{
    QFETCH(const QStringList, way);
    QFETCH(const QString, sign);
    QFETCH(const QStringList, resting);
    QFETCH(const QStringList, states);
    if (!m_person || !m_person->isThere())
        QSKIP("the vault could not be opened");
    QVERIFY(comeBack());
    for (const QString &step : way)
        QVERIFY2(takes(step), qPrintable(step));
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
    for (const QString &state : states)
        QVERIFY(m_person->waitsFor([&] { return isSo(m_person->look(), state); }, page + u" to be "_s + state));
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
