#include "tests/shots/text_check.h"
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

namespace mn::shots {

using namespace Qt::StringLiterals;

// What passes for readable and what does not.
class TextCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
};

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
    QQuickView view;
    view.resize(400, 300);
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\n" + qml, QUrl(u"file:///Sample.qml"_s));
    std::unique_ptr<QObject> made(component.create());
    QVERIFY2(made, qPrintable(component.errorString()));
    qobject_cast<QQuickItem *>(made.get())->setParentItem(view.contentItem());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QStringList faults = unreadable(view);
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.size() == 1 && faults.first().contains(fault), qPrintable(faults.join(u'\n')));
}

} // namespace mn::shots

QTEST_MAIN(mn::shots::TextCheckTest)
#include "text_check_test.moc"
