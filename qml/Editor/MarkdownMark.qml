import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// What stands behind a line of the text, or in place of its sign: see MarkdownHighlighter.marks.
Item {
    id: root
    required property var mark
    readonly property string kind: mark.kind
    readonly property real start: mark.indent
    signal toggled(int position)

    y: mark.y
    height: mark.height
    LayoutMirroring.enabled: mark.isMirrored
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: root.kind === "code"
        anchors { fill: parent; topMargin: -5 * Theme.scale; bottomMargin: -3 * Theme.scale }
        radius: Theme.radius.row
        color: Theme.veil(Theme.ink, Theme.dark ? 0.06 : 0.04)
        border { width: Theme.high ? 1 : 0; color: Theme.edge }
    }
    Rectangle {
        visible: root.kind === "quote"
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: 3 * Theme.scale; bottomMargin: 3 * Theme.scale }
        width: 3 * Theme.scale
        radius: width / 2
        color: Theme.veil(Theme.accent, Theme.high ? 1 : 0.45)
    }
    Rectangle {
        visible: root.kind === "bullet"
        anchors { left: parent.left; leftMargin: root.start + 6 * Theme.scale; verticalCenter: parent.verticalCenter; verticalCenterOffset: Theme.scale }
        width: 5 * Theme.scale
        height: width
        radius: width / 2
        color: Theme.ink3
    }
    MnLine {
        visible: root.kind === "rule"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
    }
    Rectangle {
        id: box
        visible: root.kind === "task"
        anchors { left: parent.left; leftMargin: root.start; verticalCenter: parent.verticalCenter }
        width: 18 * Theme.scale
        height: width
        radius: 5 * Theme.scale
        color: root.mark.isDone ? Theme.accent : over.containsMouse ? Theme.hover : "transparent"
        border { width: root.mark.isDone ? 0 : 1.5 * Theme.scale; color: Theme.outline }
        Accessible.role: Accessible.CheckBox
        Accessible.name: root.mark.isDone ? qsTr("Done") : qsTr("To do")
        Accessible.description: qsTr("Ctrl Enter in its line changes it")
        Accessible.checkable: true
        Accessible.checked: root.mark.isDone
        Accessible.ignored: !visible
        Accessible.onPressAction: root.toggled(root.mark.position)
        Accessible.onToggleAction: root.toggled(root.mark.position)

        MnIcon {
            visible: root.mark.isDone
            anchors.centerIn: parent
            name: "check"
            size: 14
            tint: Theme.accentText
        }
        MouseArea {
            id: over
            anchors { fill: parent; margins: -5 * Theme.scale }
            enabled: box.visible
            hoverEnabled: true
            cursorShape: Qt.PointingHandCursor
            onClicked: root.toggled(root.mark.position)
        }
    }
}
