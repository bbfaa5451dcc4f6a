#include "app/editor/label_completion.h"
#include "app/editor/title_completion.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;

class TitleCompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesThatBeginSoComeFirst();
    void beforeAnythingIsTypedTheNewestAreThere();
    void theNewestQuestionAloneIsAnswered();
    void titlesOfAFormerQuestionAreNotOffered();
    void aTitleIsResolved();
    void labelsFollowTheVault();
    void threadsAreOfferedAsTheyAreKept();

private:
    static RecordId add(AppFixture &f, const QString &title, const QString &content = u"words"_s)
    {
        MemoryChange change;
        change.title = title;
        change.content = content;
        f.vault.clock().set(f.vault.clock().now() + 1000);
        return f.add(change);
    }
    static QStringList names(const QVariantList &found, const QString &key)
    {
        QStringList out;
        for (const QVariant &entry : found)
            out += entry.toMap()[key].toString();
        return out;
    }
};

void TitleCompletionTest::titlesThatBeginSoComeFirst()
{
    AppFixture f;
    add(f, u"A history of the house"_s);
    add(f, u"The house: a history"_s);
    add(f, u"Garden"_s, u"behind the house"_s); // its text alone has it
    TitleCompletion titles(*f.vault);
    titles.ask(u"The ho"_s);
    QTRY_COMPARE(names(titles.found(), u"title"_s),
                 QStringList({u"The house: a history"_s, u"A history of the house"_s}));
    titles.ask(u"history of"_s);
    QTRY_COMPARE(names(titles.found(), u"title"_s), QStringList{u"A history of the house"_s});
    titles.ask(u"OR -tag:x \""_s); // nothing of it is an operator
    QTRY_COMPARE(names(titles.found(), u"title"_s), QStringList());
}

void TitleCompletionTest::beforeAnythingIsTypedTheNewestAreThere()
{
    AppFixture f;
    const RecordId open = add(f, u"Open"_s);
    for (int i = 0; i < TitleCompletion::kMost; ++i)
        add(f, u"Memory %1"_s.arg(i));
    TitleCompletion titles(*f.vault);
    titles.ask(QString(), open.toString());
    QTRY_COMPARE(titles.found().size(), TitleCompletion::kMost);
    QVERIFY(!names(titles.found(), u"title"_s).contains(u"Open"_s));
    QCOMPARE(names(titles.found(), u"title"_s).first(), u"Memory 7"_s);
}

void TitleCompletionTest::theNewestQuestionAloneIsAnswered()
{
    AppFixture f;
    add(f, u"Apple"_s);
    add(f, u"Pear"_s);
    TitleCompletion titles(*f.vault);
    QSignalSpy changed(&titles, &TitleCompletion::changed);
    titles.ask(u"App"_s);
    titles.ask(u"Pea"_s);
    QTRY_COMPARE(names(titles.found(), u"title"_s), QStringList{u"Pear"_s});
    QCOMPARE(changed.count(), 1);
}

void TitleCompletionTest::titlesOfAFormerQuestionAreNotOffered()
{
    AppFixture f;
    add(f, u"Apple"_s);
    add(f, u"Apricot"_s);
    add(f, u"Pear"_s);
    TitleCompletion titles(*f.vault);
    titles.ask(u"Ap"_s);
    QTRY_COMPARE(titles.found().size(), 2);
    titles.ask(u"App"_s); // before anything was read
    QCOMPARE(names(titles.found(), u"title"_s), QStringList{u"Apple"_s});
    titles.ask(u"Pe"_s);
    QCOMPARE(titles.found().size(), 0);
    QTRY_COMPARE(names(titles.found(), u"title"_s), QStringList{u"Pear"_s});
    titles.ask(QString());
    QCOMPARE(titles.found().size(), 0);
    QTRY_COMPARE(titles.found().size(), 3);
}

void TitleCompletionTest::aTitleIsResolved()
{
    AppFixture f;
    add(f, u"The house: a history"_s);
    const RecordId house = add(f, u"The house"_s);
    TitleCompletion titles(*f.vault);
    QSignalSpy resolved(&titles, &TitleCompletion::resolved);
    titles.resolve(u"the House"_s);
    QTRY_COMPARE(resolved.count(), 1);
    QCOMPARE(resolved[0][1].toString(), house.toString());
    titles.resolve(u"Nowhere"_s);
    QTRY_COMPARE(resolved.count(), 2);
    QCOMPARE(resolved[1][1].toString(), QString());
}

void TitleCompletionTest::labelsFollowTheVault()
{
    AppFixture f;
    f.add(u"one"_s, {u"green-tomatoes"_s, u"home/garden"_s});
    f.add(u"two"_s, {u"green-tomatoes"_s});
    LabelCompletion labels(*f.vault);
    labels.ask(LabelCompletion::Of::Tags, u"G"_s);
    QTRY_COMPARE(names(labels.found(), u"name"_s), QStringList({u"green-tomatoes"_s, u"home/garden"_s}));
    QCOMPARE(labels.found().first().toMap()[u"count"_s].toInt(), 2);
    f.add(u"three"_s, {u"grafting"_s});
    QTRY_VERIFY((labels.ask(LabelCompletion::Of::Tags, u"gra"_s),
                 names(labels.found(), u"name"_s) == QStringList{u"grafting"_s}));
}

void TitleCompletionTest::threadsAreOfferedAsTheyAreKept()
{
    AppFixture f;
    const auto addTo = [&f](const QString &thread) {
        MemoryChange change;
        change.content = u"words"_s;
        change.thread = thread;
        return f.add(change);
    };
    addTo(u"Garden letters"_s);
    addTo(u"Garden letters"_s);
    addTo(u"#garden"_s);
    addTo(QString()); // in none
    (void)test::wait(f.vault->trash({addTo(u"Garden of old"_s)}));
    LabelCompletion labels(*f.vault);
    labels.ask(LabelCompletion::Of::Threads, QString());
    QTRY_COMPARE(names(labels.found(), u"name"_s), QStringList({u"Garden letters"_s, u"#garden"_s}));
    QCOMPARE(labels.found().first().toMap()[u"count"_s].toInt(), 2);
    labels.ask(LabelCompletion::Of::Threads, u"#g"_s);
    QTRY_COMPARE(names(labels.found(), u"name"_s), QStringList{u"#garden"_s});
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TitleCompletionTest)
#include "title_completion_test.moc"
