pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// The frame of one step: heading, what is done here, what is to be said, the ways back and on. Scrolls where the window is
// low, and follows the keyboard; the ways stay in sight, unless they would take too much of it.
FocusScope {
    id: root
    property string heading
    property string text
    property string message                 // what went wrong; empty: nothing
    property string workingText             // what takes its time; empty: nothing
    property real contentWidth: 640
    property bool canGoBack: true
    property Item restsOn: null             // has the keyboard at first while the page is read from its beginning
    default property alias content: body.data
    property alias ways: waysOn.data        // the buttons at the end
    signal backWanted

    // What has the keyboard comes into sight.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (focused && focused !== restsOn && holds(focused))
            restsOn = null;
        later.restart();
    }

    // What nobody can come to by Tab is read by scrolling.
    Keys.onPressed: event => {
        const steps = { [Qt.Key_Up]: -60 * Theme.scale, [Qt.Key_Down]: 60 * Theme.scale,
            [Qt.Key_PageUp]: -0.8 * flick.height, [Qt.Key_PageDown]: 0.8 * flick.height };
        if (!flick.interactive || steps[event.key] === undefined)
            return;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + steps[event.key]));
        event.accepted = true;
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === flick.contentItem || (at === actBar && !actBar.isFixed))
                return true;
        }
        return false;
    }
    function reveal() {
        if (!focused || focused === restsOn || !holds(focused))
            return;
        const top = focused.mapToItem(flick.contentItem, 0, 0).y - Theme.space.xxl;
        const bottom = top + Math.min(focused.height, flick.height / 2) + 2 * Theme.space.xxl;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top);
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, bottom - flick.height);
    }

    // When the step has found its size.
    Timer {
        id: later
        interval: 0
        onTriggered: root.reveal()
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: parent.bottom; bottomMargin: actBar.isFixed ? actBar.height : 0 }
        contentHeight: actBar.isFixed ? column.y + column.implicitHeight + Theme.space.xl : Math.max(height, column.y + column.implicitHeight + Theme.space.m + actBar.height)
        interactive: contentHeight > height
        onContentHeightChanged: later.restart() // what has the keyboard has moved
        onHeightChanged: later.restart()
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        ColumnLayout {
            id: column
            anchors {
                horizontalCenter: parent.horizontalCenter
                top: parent.top
                topMargin: Math.min(76 * Theme.scale, Math.max(Theme.space.xxl, root.height * 0.095))
            }
            width: Math.min(root.contentWidth * Theme.scale, flick.width - 2 * Theme.space.xxl)
            spacing: 0

            MnText {
                Layout.fillWidth: true
                text: root.heading
                style: Theme.type.display
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                visible: text !== ""
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.size.text
                Layout.topMargin: Theme.space.s
                text: root.text
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            ColumnLayout {
                id: body
                Layout.fillWidth: true
                Layout.topMargin: 28 * Theme.scale
                spacing: 0
            }
            MnBanner {
                visible: root.message !== ""
                objectName: "message"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                tone: "danger"
                text: root.message
            }
            MnProgress {
                visible: root.workingText !== ""
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xl
                text: root.workingText
                value: -1
                cancellable: false
            }
        }
    }
    Rectangle {
        id: actBar
        readonly property bool isFixed: height <= root.height * 0.36
        anchors { left: parent.left; right: parent.right }
        y: isFixed ? root.height - height : flick.contentHeight - height - flick.contentY
        height: foot.implicitHeight + Theme.space.m + Math.min(36 * Theme.scale, Math.max(Theme.space.l, root.height * 0.045))
        color: Theme.surface

        MnLine {
            visible: actBar.isFixed && flick.interactive
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        GridLayout {
            id: foot
            readonly property bool beside: back.implicitWidth + waysOn.singleLine + Theme.space.l <= width
            anchors { left: parent.left; leftMargin: column.x; top: parent.top; topMargin: Theme.space.m }
            width: column.width
            columns: beside ? 3 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.s

            MnButton {
                id: back
                objectName: "back"
                visible: root.canGoBack
                Layout.leftMargin: -10 * Theme.scale
                Layout.row: foot.beside ? 0 : 1
                Layout.column: 0
                implicitHeight: 36 * Theme.scale
                kind: "quiet"
                glyph: "arrow-left"
                text: qsTr("Back")
                onClicked: root.backWanted()
            }
            Item {
                Layout.row: foot.beside ? 0 : 2
                Layout.column: foot.beside ? 1 : 0
                Layout.fillWidth: true
            }
            GridLayout {
                id: waysOn
                readonly property real singleLine: {
                    let sum = -columnSpacing;
                    for (let i = 0; i < children.length; ++i)
                        sum += children[i].visible ? children[i].implicitWidth + columnSpacing : 0;
                    return sum;
                }
                Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                Layout.row: 0
                Layout.column: foot.beside ? 2 : 0
                columns: singleLine <= column.width ? Math.max(1, children.length) : 1
                columnSpacing: Theme.space.s
                rowSpacing: Theme.space.s
            }
        }
    }
}
