import QtQuick
import QtTest
import Mnemosyne.Controls

// A list beside an edge that can be moved, as the window has them.
TestCase {
    id: test
    name: "Splitter"
    when: windowShown
    width: 800
    height: 300
    visible: true

    Component {
        id: panes
        Item {
            width: 800
            height: 300
            property real listWidth: 368
            readonly property alias edge: edge
            Rectangle {
                id: list
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: parent.listWidth
            }
            MnSplitter {
                id: edge
                anchors { right: list.right; rightMargin: -width / 2; top: parent.top; bottom: parent.bottom }
                value: parent.listWidth
                from: 300
                to: 480
                onMoved: value => parent.listWidth = value
            }
        }
    }

    function init() {
        failOnWarning(/.+/);
    }

    // Seen from what does not move.
    function drag(item: Item, from: real, to: real) {
        mousePress(item, from, 100);
        for (const part of [0.2, 0.5, 1])
            mouseMove(item, from + part * (to - from), 100);
        mouseRelease(item, to, 100);
    }

    function test_itIsDraggedWithinItsLimits() {
        const item = createTemporaryObject(panes, test);
        test.drag(item, 368, 428);
        verify(item.listWidth > 400 && item.listWidth <= 428);
        test.drag(item, item.listWidth, 700);
        compare(item.listWidth, 480);
        test.drag(item, 480, 50);
        compare(item.listWidth, 300);
    }

    function test_itIsMovedByKeys() {
        const item = createTemporaryObject(panes, test);
        item.edge.forceActiveFocus(Qt.TabFocusReason);
        verify(item.edge.ringed);
        keyClick(Qt.Key_Right);
        compare(item.listWidth, 384);
        keyClick(Qt.Key_Left);
        compare(item.listWidth, 368);
        keyClick(Qt.Key_End);
        compare(item.listWidth, 480);
        keyClick(Qt.Key_Right);
        compare(item.listWidth, 480);
        keyClick(Qt.Key_Home);
        compare(item.listWidth, 300);
        compare(item.edge.Accessible.name, "Width of the list");
        compare(item.edge.Accessible.role, Accessible.Splitter);
    }

    function test_mirroredItGoesTheOtherWay() {
        const item = createTemporaryObject(panes, test);
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        item.edge.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(item.listWidth, 384);
        const edge = item.width - item.listWidth; // the list is at the right
        test.drag(item, edge, edge - 300);
        compare(item.listWidth, 480);
    }
}
