#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QFile>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// Acts elsewhere that lead to a place of the list, in windows of one, two and three panes.
class ListPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void whatCameInIsShownAndNothingElse_data() { widths(); }
    void whatCameInIsShownAndNothingElse();
    void allOfATagIsShown_data() { widths(); }
    void allOfATagIsShown();
    void allOfATagIsShownFromTheFocusModeToo();

private:
    static void widths();
    WholeWindow &w() { return *m_whole; }
    MemoryListModel &list() { return *w().app.vault()->list(); }
    void add(const QString &content, const QString &tag);
    void openTagged();
    void writeInIt();
    void chooseAllOfTheTag();
    bool shows(MemoryListModel::Place place, int count);

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void ListPlacesTest::widths()
{
    QTest::addColumn<int>("width");
    QTest::newRow("one pane") << 640;
    QTest::newRow("two panes") << 960;
    QTest::newRow("three panes") << 1400;
}

void ListPlacesTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault);
    QVERIFY(w().isReady());
    QVERIFY(w().open());
    w().backups.putOff();
}

void ListPlacesTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

void ListPlacesTest::add(const QString &content, const QString &tag)
{
    MemoryChange memory;
    memory.content = content;
    memory.addTags = {tag};
    MN_VERIFY(wait(m_vault->keeper.vault()->add(memory)));
}

bool ListPlacesTest::shows(MemoryListModel::Place place, int count)
{
    const auto isShown = [&] {
        return w().passes() && list().place() == place && list().isSettled() && list().count() == count &&
               w().page().isEmpty() && w().isSeen("rows") && w().isIn("memoryList");
    };
    return QTest::qWaitFor(isShown);
}

void ListPlacesTest::whatCameInIsShownAndNothingElse()
{
    QFETCH(const int, width);
    w().window()->resize(width, 700);
    add(u"Was here before"_s, u"home"_s);
    add(u"So was this"_s, u"garden"_s);
    QFile file(m_vault->home.filePath(u"three.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char *content : {"one", "two", "three"})
        file.write("{\"content\":\"" + QByteArray(content) + "\",\"tags\":[\"home\"]}\n");
    file.close();
    QVERIFY(w().app.vault()->filters()->add(u"tag:garden"_s)); // would hide all of it
    ImportModel &importing = *w().app.vault()->importing();
    w().commands.run(u"go.import"_s);
    importing.open(QUrl::fromLocalFile(file.fileName()));
    QTRY_VERIFY(w().passes() && importing.step() == ImportModel::Step::Look && !importing.isLooking());
    QVERIFY(!importing.tagsAll()); // no tag would find it
    importing.start();
    QTRY_VERIFY(w().passes() && importing.step() == ImportModel::Step::Done && !importing.cameIn().isEmpty());
    QTRY_VERIFY(w().isIn("on"));
    w().press(Qt::Key_Return);
    QVERIFY(shows(MemoryListModel::Place::Imported, 3));
    // And once more, from elsewhere.
    w().commands.run(u"go.library"_s);
    QVERIFY(shows(MemoryListModel::Place::Everything, 5));
    w().commands.run(u"go.import"_s);
    QTRY_VERIFY(w().isIn("on"));
    w().press(Qt::Key_Return);
    QVERIFY(shows(MemoryListModel::Place::Imported, 3));
}

// The newest, which has the tag.
void ListPlacesTest::openTagged()
{
    add(u"The gutter leaks"_s, u"home"_s);
    add(u"Beans are in"_s, u"garden"_s);
    add(u"The boiler needs 1.2 bar"_s, u"home"_s);
    QVERIFY(w().app.vault()->filters()->add(u"importance>0.9"_s)); // would hide all of them
    QTRY_VERIFY(w().passes() && list().isSettled() && list().count() == 0);
    const auto found = wait(m_vault->keeper.vault()->list(ReadView::everything(), {}));
    MN_VERIFY(found);
    w().app.vault()->openMemory(found->first().id.toString());
    QTRY_VERIFY(w().passes() && w().app.vault()->editor()->state() == MemoryEditor::State::Open &&
                w().isSeen("tagChip"));
}

void ListPlacesTest::writeInIt()
{
    w().find<QQuickItem>("bodyField")->forceActiveFocus();
    QTRY_VERIFY(w().isIn("bodyField"));
}

void ListPlacesTest::chooseAllOfTheTag()
{
    w().click(w().item("tagChip"));
    QTRY_VERIFY(w().find("tagMenu")->property("opened").toBool());
    w().press(Qt::Key_Down);
    w().press(Qt::Key_Return);
    QVERIFY(shows(MemoryListModel::Place::Tag, 2));
    QCOMPARE(list().label(), u"home"_s);
    // The keyboard is in the list, and stays there when the menu has gone.
    QTRY_VERIFY(!w().find("tagMenu")->property("visible").toBool());
    QVERIFY(w().isIn("memoryList"));
}

void ListPlacesTest::allOfATagIsShown()
{
    QFETCH(const int, width);
    w().window()->resize(width, 700);
    openTagged();
    writeInIt();
    chooseAllOfTheTag();
}

void ListPlacesTest::allOfATagIsShownFromTheFocusModeToo()
{
    w().window()->resize(1400, 700);
    openTagged();
    w().press(Qt::Key_F11);
    QTRY_VERIFY(!w().isSeen("rows"));
    QMetaObject::invokeMethod(w().find("editorQuestions"), "placeWanted", Q_ARG(int, int(MemoryListModel::Place::Tag)),
                              Q_ARG(QString, u"home"_s));
    QVERIFY(shows(MemoryListModel::Place::Tag, 2));
}

} // namespace mn::app

QTEST_MAIN(mn::app::ListPlacesTest)
#include "list_places_test.moc"
