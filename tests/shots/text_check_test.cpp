#include "tests/shots/own_texts.h"
#include "tests/shots/text_check.h"
#include "tests/support/pseudo_words.h"
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <memory>

namespace mn::shots {

using namespace Qt::StringLiterals;

// What passes for readable and what does not.
class TextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void whatNobodyTranslatedIsFound_data();
    void whatNobodyTranslatedIsFound();
    void whatCodeSaysIsReadFromIt();
    void theProgramSaysSomething();
};

namespace {

// A window that shows this; null: `error` says why.
std::unique_ptr<QQuickView> windowOf(const QByteArray &qml, QString &error)
{
    auto view = std::make_unique<QQuickView>();
    view->resize(400, 300);
    QQmlComponent component(view->engine());
    component.setData("import QtQuick\n" + qml, QUrl(u"file:///Sample.qml"_s));
    auto *const made = qobject_cast<QQuickItem *>(component.create());
    error = component.errorString();
    if (!made)
        return {};
    made->setParent(view->contentItem());
    made->setParentItem(view->contentItem());
    view->show();
    return view;
}

} // namespace

void TextCheckTest::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("qml");
    QTest::addColumn<QString>("fault"); // none: all can be read
    QTest::newRow("whole") << QByteArray("Text { text: 'whole' }") << u""_s;
    QTest::newRow("cut") << QByteArray("Text { width: 40; elide: Text.ElideRight; text: 'much too long for this' }")
                         << u"cut off"_s;
    QTest::newRow("snippet") << QByteArray("Text { width: 90; wrapMode: Text.Wrap; maximumLineCount: 2; elide: "
                                           "Text.ElideRight; text: 'of a memory, of any length at all, in two lines' }")
                             << u""_s;
    QTest::newRow("wide") << QByteArray("Text { width: 40; text: 'much too long for this' }")
                          << u"wider than its place"_s;
    QTest::newRow("outside") << QByteArray("Text { x: 380; text: 'half of it outside' }") << u"at a side"_s;
    QTest::newRow("below") << QByteArray("Text { y: 295; text: 'below the edge' }") << u"above or below"_s;
    QTest::newRow("clipped") << QByteArray("Item { clip: true; width: 400; height: 8; Text { text: 'half a line' } }")
                             << u"above or below"_s;
    QTest::newRow("scrolled") << QByteArray("Flickable { clip: true; width: 400; height: 8; contentHeight: 90; "
                                            "Text { text: 'one scrolls' } }")
                              << u""_s;
    QTest::newRow("over") << QByteArray("Item { Text { text: 'below' } Text { y: 3; text: 'above' } }") << u"is over"_s;
    QTest::newRow("hidden") << QByteArray("Item { Text { text: 'below' } Text { visible: false; text: 'above' } }")
                            << u""_s;
}

void TextCheckTest::faultsAreFound()
{
    QFETCH(QByteArray, qml);
    QFETCH(QString, fault);
    QString error;
    const auto view = windowOf(qml, error);
    QVERIFY2(view, qPrintable(error));
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const QStringList faults = unreadable(*view);
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.size() == 1 && faults.first().contains(fault), qPrintable(faults.join(u'\n')));
}

void TextCheckTest::whatNobodyTranslatedIsFound_data()
{
    QTest::addColumn<QString>("qml"); // %1: where the text stands
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFault");
    const QString seen = u"Text { text: '%1' }"_s;
    const QString spoken = u"Item { width: 9; height: 9; Accessible.role: Accessible.Button; Accessible.name: '%1' }"_s;
    QTest::newRow("word") << seen << u"Save"_s << true;
    QTest::newRow("sentence") << seen << u"Nothing here yet."_s << true;
    QTest::newRow("counted") << seen << u"3 memories in 12 days"_s << true;
    QTest::newRow("spoken") << spoken << u"Save"_s << true;
    QTest::newRow("translated") << seen << test::pseudoWords(u"Save"_s) << false;
    QTest::newRow("spoken, translated") << spoken << test::pseudoWords(u"Save"_s) << false;
    QTest::newRow("a person's") << seen << u"Save the date"_s << false;
    QTest::newRow("a tag") << seen << u"#history"_s << false;
    QTest::newRow("a file") << seen << u"state/events.log"_s << false;
    QTest::newRow("a shortcut") << seen << u"Ctrl+Save"_s << false;
    QTest::newRow("a query") << seen << u"since:2020"_s << false;
    QTest::newRow("a number") << seen << u"367"_s << false;
    QTest::newRow("unseen") << u"Text { visible: false; text: '%1' }"_s << u"Save"_s << false;
}

void TextCheckTest::whatNobodyTranslatedIsFound()
{
    QFETCH(QString, qml);
    QFETCH(QString, text);
    QFETCH(bool, isFault);
    const OwnTexts own({u"Save"_s, u"Nothing here yet."_s, u"%Ln memories in %1 days"_s, u"history"_s, u"events.log"_s,
                        u"state events log"_s, u"Ctrl Save"_s, u"since:%1"_s, u"%1"_s},
                       {u"history"_s});
    QString error;
    const auto view = windowOf(qml.arg(text).toUtf8(), error);
    QVERIFY2(view, qPrintable(error));
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const QStringList faults = untranslated(*view, own);
    QCOMPARE(faults.size(), isFault ? 1 : 0);
    QVERIFY(!isFault || faults.first().contains(text));
}

void TextCheckTest::whatCodeSaysIsReadFromIt()
{
    const QString code = uR"(// "not this"
        /* nor "this" */ tr("One, ’" // and
           "two"), u"thr\"ee"_s; const int n = 10'000; 'x'; '"'; f("four", "five");)"_s;
    QCOMPARE(literalsOf(code), QStringList({u"One, ’two"_s, u"thr\"ee"_s, u"four"_s, u"five"_s}));
    QCOMPARE(literalsOf(u"tr(\"One, \"\n   u\"two\"_s)"_s), QStringList{u"One, two"_s});
}

// Else nothing could ever be found.
void TextCheckTest::theProgramSaysSomething()
{
    const OwnTexts own = OwnTexts::ofTheProgram();
    QVERIFY(own.holdPlainly(u"Nothing here yet"_s));     // QML
    QVERIFY(own.holdPlainly(u"The vault is locked."_s)); // a table of the core
    QVERIFY(own.holdPlainly(u"3 memories chosen"_s));    // with a number
    QVERIFY(!own.holdPlainly(u"Why I am still keeping this"_s));
    QVERIFY(!own.holdPlainly(u"family"_s));
}

} // namespace mn::shots

QTEST_MAIN(mn::shots::TextCheckTest)
#include "text_check_test.moc"
