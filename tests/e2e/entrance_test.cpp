// The way in: from a first start to the first memory, and in again.
#include "tests/e2e/person.h"
#include <QTest>
#include <memory>

namespace mn::test {

using namespace Qt::StringLiterals;

class EntranceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desktop = std::make_unique<Desktop>(); }
    void cleanupTestCase() { m_desktop.reset(); }
    void fromTheFirstStartToTheFirstMemoryFoundInOtherWords();
    void thePassphraseOpensAndTheLockCloses();
    void aWrongPassphraseIsSaidAndTheNextOneTaken();
    void aSecondStartIsHandedOverToTheFirst();

private:
    std::unique_ptr<Desktop> m_desktop;
};

namespace {

constexpr auto kPassphrase = "correct horse battery staple"; // what Program types

} // namespace

void EntranceTest::fromTheFirstStartToTheFirstMemoryFoundInOtherWords()
{
    Program home;
    Person person(*m_desktop, home);
    QVERIFY(person.click(button(u"Create a vault"_s)));

    QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase)));
    // What is secret is not told to those who read windows.
    QVERIFY(!person.textOf(field(u"Passphrase"_s)).contains(u"horse"_s));
    QVERIFY(person.click(field(u"The same again"_s)));
    QVERIFY(person.typesInto(field(u"The same again"_s), QString::fromLatin1(kPassphrase)));
    QVERIFY(person.sees(said(u"They match"_s)));
    QVERIFY(person.click(button(u"Continue"_s)));

    const QHash<int, QString> paper = person.recoveryWords();
    QCOMPARE(paper.size(), 24);
    QVERIFY(person.click(button(u"I have them on paper"_s)));

    // Three are asked for, each in its field.
    const QList<int> asked = person.wordsAskedFor();
    QCOMPARE(asked.size(), 3);
    for (const int number : asked)
        QVERIFY(person.typesInto(field(u"Word %1"_s.arg(number)), paper[number] + u'\n'));
    QVERIFY(person.click(button(u"Continue"_s)));

    const QString memory = u"The wireless key is on the back of the blue tin in the hall."_s;
    QVERIFY(person.typesInto(field(u"Your first memory"_s), memory));
    QVERIFY(person.click(button(u"Save"_s)));
    QVERIFY(person.sees(said(u"Saved on this device"_s)));
    // Found in other words, as soon as it is found by meaning.
    const Sought question = field(u"As you would ask a friend who was there"_s);
    QVERIFY(person.sees(question, State::Focused));
    person.type(u"password for the internet"_s);
    QVERIFY(person.sees(said(u"wireless key"_s)));
    QVERIFY(person.click(button(u"Open my library"_s)));
    QVERIFY(person.sees(row(u"The wireless key"_s)));
    // The first run is over: locked, it opens into the library.
    person.press(u"Ctrl+Shift+X"_s);
    QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase) + u'\n'));
    QVERIFY(person.sees(row(u"The wireless key"_s)));
    QVERIFY(person.leaves());

    // It is in the vault that the passphrase opens, for another program too.
    const Ended listed = home.json({u"list"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.contains(memory.toUtf8()));
}

void EntranceTest::thePassphraseOpensAndTheLockCloses()
{
    Program home;
    QCOMPARE(home.run({u"init"_s}).code, 0);
    QCOMPARE(home.run({u"add"_s, u"The boiler needs 1.2 bar"_s}).code, 0);
    Person person(*m_desktop, home);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase)));
        person.press(u"Enter"_s);
        QVERIFY(person.sees(row(u"The boiler needs 1.2 bar"_s)));
        person.press(u"Ctrl+Shift+X"_s);
        QVERIFY(person.sees(said(u"What you were writing was saved first"_s)));
        QVERIFY(!person.find(row(u"The boiler"_s)));
        QCOMPARE(person.textOf(field(u"Passphrase"_s)), QString());
    }
    QVERIFY(person.leaves());
}

void EntranceTest::aWrongPassphraseIsSaidAndTheNextOneTaken()
{
    Program home;
    QCOMPARE(home.run({u"init"_s}).code, 0);
    Person person(*m_desktop, home);
    QVERIFY(person.typesInto(field(u"Passphrase"_s), u"correct horse battery stable\n"_s));
    QVERIFY(person.sees(said(u"This passphrase does not open the vault."_s)));
    QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase) + u'\n'));
    QVERIFY(person.sees(shown(Role::List, u"All memories"_s)));
    QVERIFY(person.leaves());
}

void EntranceTest::aSecondStartIsHandedOverToTheFirst()
{
    Program home;
    QCOMPARE(home.run({u"init"_s}).code, 0);
    const auto linkTo = [&home](const QString &title, const QString &content) {
        const Ended added = home.json({u"add"_s, u"--title"_s, title, content});
        return QString(u"mnemosyne://memory/"_s + added.line()[u"id"_s].toString());
    };
    const QString boiler = linkTo(u"Boiler"_s, u"It needs 1.2 bar."_s);
    const QString piano = linkTo(u"Piano"_s, u"It goes to Ana."_s);
    const Sought title = field(u"Title of the memory"_s);
    Person person(*m_desktop, home);
    QVERIFY(person.sees(field(u"Passphrase"_s), State::Focused));

    // A link that comes to a locked vault waits for the passphrase.
    QVERIFY(person.handsOver({boiler}));
    QVERIFY(!person.find(title));
    QVERIFY(person.typesInto(field(u"Passphrase"_s), QString::fromLatin1(kPassphrase) + u'\n'));
    QVERIFY(person.reads(title, u"Boiler"_s));

    // No manager of windows is here that could tell which is the front one; one that was put away is brought back.
    Display &display = m_desktop->display();
    const auto window = display.window();
    QVERIFY(window);
    display.hide(*window);
    QVERIFY(person.waitsFor([&] { return !display.window(); }, u"the window to go"_s));
    QVERIFY(person.handsOver({piano}));
    QVERIFY(person.waitsFor([&] { return display.window() == window; }, u"the window to come back"_s));
    QVERIFY(person.reads(title, u"Piano"_s));
    QVERIFY(person.leaves());
}

} // namespace mn::test

QTEST_GUILESS_MAIN(mn::test::EntranceTest)
#include "entrance_test.moc"
