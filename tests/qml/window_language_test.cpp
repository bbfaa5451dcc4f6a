#include "app/search/token_words.h"
#include "tests/qml/page_window.h"
#include "tests/qml/whole_window.h"
#include <QFile>
#include <QQmlProperty>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

// Another language, chosen while the window is open: words, numbers, days, months and keys are of it at once.
class WindowLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void numbersOfTheListAndTheSidebarAreWrittenItsWay();
    void chartsAreToldInIt();
    void theTimelineIsToldInIt();
    void keysAreCalledAsTheyAreWrittenOnThem();
    void filtersAreProposedInIt();
    void whatAnImportSaysIsSaidInIt();

private:
    WholeWindow &w() { return *m_whole; }
    VaultModel &shown() { return *w().app.vault(); }
    void speak(const QString &language);
    // So many more, on this day.
    void add(int count, const QDate &day, const QString &tag = u"house"_s);
    QStringList caps(const char *name);

    std::optional<WindowVault> m_vault;
    std::optional<WholeWindow> m_whole;
};

void WindowLanguageTest::init()
{
    failOnWarnings();
    m_vault.emplace();
    MN_VERIFY(m_vault->make());
    m_whole.emplace(*m_vault, WholeWindow::Speaks::WhatIsChosen);
    speak(u"English"_s);
    QVERIFY(w().isReady());
    QVERIFY(w().open());
    w().backups.putOff();
}

void WindowLanguageTest::cleanup()
{
    m_whole.reset();
    m_vault.reset();
}

void WindowLanguageTest::speak(const QString &language)
{
    w().language->setCurrent(int(w().language->names().indexOf(language)));
}

void WindowLanguageTest::add(int count, const QDate &day, const QString &tag)
{
    const auto work = [&](Saving &saving) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            MemoryChange memory;
            memory.content = u"Memory %1"_s.arg(i);
            memory.addTags = {tag};
            memory.occurredAt = Moment{day.startOfDay().addSecs(36'000).toMSecsSinceEpoch(), 0};
            MN_TRY(saving.add({}, memory));
        }
        return {};
    };
    MN_VERIFY(wait(m_vault->keeper.vault()->save(Durability::Full, work)));
    QTRY_VERIFY(w().passes() && shown().list()->isSettled() && shown().list()->count() >= count);
}

// What stands on the caps of an item's keys.
QStringList WindowLanguageTest::caps(const char *name)
{
    QStringList words;
    QList<QQuickItem *> all{w().item(name)};
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (const QVariant word = all[at]->property("modelData");
            all[at]->isVisible() && word.typeId() == QMetaType::QString)
            words += word.toString();
        all += all[at]->childItems();
    }
    return words;
}

void WindowLanguageTest::numbersOfTheListAndTheSidebarAreWrittenItsWay()
{
    add(1'234, QDate(2023, 5, 8));
    const auto count = [this] { return w().item("listCount")->property("text").toString(); };
    QTRY_COMPARE(count(), u"1,234"_s);
    speak(u"Deutsch"_s);
    QCOMPARE(count(), u"1.234"_s);
    speak(u"English"_s);
    QCOMPARE(count(), u"1,234"_s);
}

void WindowLanguageTest::chartsAreToldInIt()
{
    add(3, QDate(2023, 5, 8));
    InsightsModel &insights = *shown().insights();
    insights.setShown(true);
    QTRY_VERIFY(w().passes() && insights.state() == InsightsModel::State::Ready);
    insights.setPeriod(1); // all years
    QTRY_VERIFY(w().passes() && !insights.weekdays()->isEmpty());
    QVERIFY(insights.weekdays()->stepNames().contains(u"Monday"_s));
    speak(u"Deutsch"_s);
    QTRY_VERIFY(w().passes() && insights.weekdays()->stepNames().contains(u"Montag"_s));
    QVERIFY(insights.periods().contains(u"Alle Jahre"_s));
}

void WindowLanguageTest::theTimelineIsToldInIt()
{
    add(3, QDate(2023, 5, 8));
    w().commands.run(u"go.timeline"_s);
    TimelineModel &timeline = *shown().timeline();
    QTRY_VERIFY(w().passes() && timeline.state() == TimelineModel::State::Ready);
    timeline.setPeriod(1); // 2023
    const auto isDrawn = [this](const QString &word) {
        QList<QQuickItem *> all{w().item("host")};
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all[at]->isVisible() && all[at]->property("text").toString() == word)
                return true;
            all += all[at]->childItems();
        }
        return false;
    };
    QTRY_VERIFY(isDrawn(u"May"_s));
    QVERIFY(timeline.weekdays().contains(u"Tue"_s));
    QTRY_VERIFY(isDrawn(timeline.weekdays().first()));
    QVERIFY(timeline.sentence().contains(u"memories"_s));
    speak(u"Deutsch"_s);
    QTRY_VERIFY(isDrawn(u"Mai"_s));
    QVERIFY(!isDrawn(u"May"_s));
    QVERIFY(timeline.weekdays().first().startsWith(u"Mo"_s)); // as weeks begin there
    QTRY_VERIFY(isDrawn(timeline.weekdays().first()));
    QVERIFY(!timeline.sentence().contains(u"memories"_s));
}

void WindowLanguageTest::keysAreCalledAsTheyAreWrittenOnThem()
{
    QCOMPARE(w().commands.hints()[u"list.trash"_s].toStringList(), QStringList{u"Del"_s});
    QCOMPARE(caps("listSearchField"), (QStringList{u"Ctrl"_s, u"F"_s}));
    speak(u"Deutsch"_s);
    QCOMPARE(w().commands.hints()[u"list.trash"_s].toStringList(), QStringList{u"Entf"_s});
    QCOMPARE(caps("listSearchField"), (QStringList{u"Strg"_s, u"F"_s}));
    QVERIFY(w().hotkey.sentence() != QString());
    // Those that a menu names itself.
    add(1, QDate(2023, 5, 8));
    shown().openRow(0);
    w().find<QQuickItem>("rows")->forceActiveFocus();
    w().press(Qt::Key_Menu);
    QTRY_VERIFY(w().find("actionsMenu")->property("opened").toBool());
    QStringList described;
    for (QObject *act : w().find("actionsMenu")->findChildren<QObject *>())
        if (const QVariant keys = act->property("keys"); keys.isValid() && act->inherits("QQuickItem"))
            described += QQmlProperty(act, u"Accessible.description"_s, qmlContext(act)).read().toString();
    QVERIFY2(described.contains(u"Umschalt+Entf"_s), qPrintable(described.join(u' ')));
    w().press(Qt::Key_Escape);
}

void WindowLanguageTest::filtersAreProposedInIt()
{
    SearchModel &search = *shown().search();
    const auto rows = [&](const QString &text) {
        search.setText(text);
        search.setCaret(int(text.size()));
        QStringList all;
        for (const QVariant &row : search.completion()->rows())
            all += row.toMap()[u"text"_s].toString() + u": "_s + row.toMap()[u"note"_s].toString();
        return all;
    };
    QCOMPARE(rows(u"befo"_s), QStringList{u"before: happened before it began"_s});
    QVERIFY(rows(u"since:"_s).contains(u"last week: happened since it began"_s));
    speak(u"Deutsch"_s);
    QVERIFY(!rows(u"befo"_s).first().contains(u"happened"_s));
    QVERIFY(rows(u"since:letzte w"_s).isEmpty()); // the blank has ended it
    const QStringList german = rows(u"since:\"letzte w"_s);
    QCOMPARE(german.size(), 1);
    QVERIFY(german.first().startsWith(u"letzte Woche: "_s));
    search.complete(0);
    QCOMPARE(search.text().trimmed(), u"since:\"last week\""_s); // as it is read in every language
    QCOMPARE(wordOf(Operator::Since, u"last week"_s), u"letzte Woche"_s);
    QVERIFY(rows(u"is:"_s).first().startsWith(u"angeheftet: "_s));
}

void WindowLanguageTest::whatAnImportSaysIsSaidInIt()
{
    QFile file(m_vault->home.filePath(u"many.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 1'234; ++i)
        file.write("{\"content\":\"memory " + QByteArray::number(i) + "\"}\n");
    file.close();
    ImportModel &importing = *shown().importing();
    importing.open(QUrl::fromLocalFile(file.fileName()));
    QTRY_VERIFY(w().passes() && importing.step() == ImportModel::Step::Look && !importing.isLooking());
    const auto value = [&] { return importing.tiles().first().toMap()[u"value"_s].toString(); };
    QCOMPARE(value(), u"1,234"_s);
    QTRY_VERIFY(importing.sourceNote().endsWith(u"never changed."_s));
    speak(u"Deutsch"_s);
    QCOMPARE(value(), u"1.234"_s);
    QTRY_VERIFY(!importing.sourceNote().isEmpty() && !importing.sourceNote().contains(u"never"_s));
}

} // namespace mn::app

QTEST_MAIN(mn::app::WindowLanguageTest)
#include "window_language_test.moc"
