pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// The frame of a step: heading, where one is, what is done here, and at the foot what is to be known and the ways on. Scrolls
// where the window is low, and follows the keyboard.
FocusScope {
    id: root
    property string heading
    property string note
    property var steps: [qsTr("Choose"), qsTr("Look"), qsTr("Import"), qsTr("Done")]
    property int current: 0
    property string footNote
    default property alias content: body.data
    property alias acts: actsRow.data       // buttons beside the heading
    property alias ways: waysOn.data        // buttons at the foot
    readonly property bool narrow: width < 700 * Theme.scale
    readonly property real margin: narrow ? Theme.space.xl : Math.max(Theme.space.page, (width - Theme.size.page) / 2)
    readonly property real bodyWidth: column.width

    // Each step says where its keyboard begins.
    function takeFocus() {
        root.forceActiveFocus(Qt.TabFocusReason);
    }

    // What has the keyboard comes into sight.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: later.restart()

    function widthOf(items: Item): real {
        let sum = -Theme.space.s;
        for (let i = 0; i < items.children.length; ++i)
            sum += items.children[i].visible ? items.children[i].implicitWidth + Theme.space.s : 0;
        return Math.max(0, sum);
    }
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === flick.contentItem)
                return true;
        }
        return false;
    }
    function reveal() {
        if (!focused || !holds(focused))
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
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        contentHeight: column.implicitHeight + column.anchors.topMargin + Theme.space.xl
        interactive: contentHeight > height
        onHeightChanged: later.restart()
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        ColumnLayout {
            id: column
            anchors { left: parent.left; leftMargin: root.margin; top: parent.top; topMargin: (root.narrow ? 16 : 24) * Theme.scale }
            width: Math.min(Theme.size.page, flick.width - 2 * root.margin)
            spacing: 0

            Item {
                id: head
                readonly property bool beside: root.widthOf(actsRow) + Math.min(title.implicitWidth, 360 * Theme.scale) + Theme.space.xl <= column.width
                Layout.fillWidth: true
                implicitHeight: beside ? Math.max(words.implicitHeight, actsRow.height)
                    : words.implicitHeight + (actsRow.height > 0 ? Theme.space.m + actsRow.height : 0)

                ColumnLayout {
                    id: words
                    anchors { left: parent.left; right: parent.right; top: parent.top; rightMargin: head.beside ? actsRow.width + Theme.space.l : 0 }
                    spacing: 2 * Theme.scale

                    MnText {
                        id: title
                        Layout.fillWidth: true
                        text: root.heading
                        style: Theme.type.title
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.role: Accessible.Heading
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: root.note
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
                Flow {
                    id: actsRow
                    anchors { right: parent.right; rightMargin: head.beside ? -1 : 0; top: parent.top; topMargin: head.beside ? 0 : words.implicitHeight + Theme.space.m }
                    width: head.beside ? Math.ceil(root.widthOf(actsRow)) + 1 : head.width
                    spacing: Theme.space.s
                }
            }
            MnSteps {
                visible: root.steps.length > 0
                Layout.fillWidth: true
                Layout.topMargin: 18 * Theme.scale
                steps: root.steps
                current: root.current
            }
            ColumnLayout {
                id: body
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.xxl
                spacing: 0
            }
        }
    }
    Rectangle {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: footRow.implicitHeight + (root.narrow ? 16 : 24) * Theme.scale + Theme.space.m
        color: Theme.list

        MnLine {
            visible: flick.interactive
            anchors { left: parent.left; right: parent.right; top: parent.top }
        }
        GridLayout {
            id: footRow
            readonly property bool beside: root.widthOf(waysOn) + Math.min(footText.implicitWidth, 280 * Theme.scale) + Theme.space.screen <= width
            anchors { left: parent.left; leftMargin: root.margin; top: parent.top; topMargin: Theme.space.m }
            width: column.width
            columns: beside ? 2 : 1
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.s

            FootNote {
                id: footText
                visible: root.footNote !== ""
                text: root.footNote
            }
            Item {
                visible: root.footNote === "" && footRow.beside
                Layout.fillWidth: true
            }
            Flow {
                id: waysOn
                Layout.alignment: Qt.AlignRight
                Layout.rightMargin: -1      // by which it is wider than its buttons
                Layout.preferredWidth: Math.min(root.widthOf(waysOn) + 1, column.width)
                spacing: Theme.space.s
            }
        }
    }
}
