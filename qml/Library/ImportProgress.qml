import QtQuick
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// An import that runs while something else is shown: how far it is, the way to its page, and to its end.
T.AbstractButton {
    id: root
    required property ImportModel importing
    property bool isRail: false
    // The vault can go while it is shown.
    readonly property real fraction: importing?.fraction ?? -1
    readonly property bool isStopping: importing?.isStopping ?? false
    readonly property string far: fraction < 0 ? "" : qsTr("%1%").arg(Math.floor(fraction * 100).toLocaleString(Theme.locale, "f", 0))
    readonly property string words: isStopping ? qsTr("Stopping the import") : qsTr("Importing")

    implicitHeight: isRail ? Theme.size.row : progress.implicitHeight + Theme.space.l
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: far === "" ? words : qsTr("%1, %2").arg(words).arg(far)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        MnProgress {
            id: progress
            visible: !root.isRail
            anchors {
                left: parent.left
                leftMargin: Theme.space.s
                right: parent.right
                rightMargin: Theme.space.s
                verticalCenter: parent.verticalCenter
            }
            text: root.words
            detail: root.far
            value: root.fraction
            cancellable: !root.isStopping
            onCancelled: {
                root.importing.stop();
                root.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        MnIcon {
            visible: root.isRail
            anchors.centerIn: parent
            name: "import"
            size: 18
            tint: Theme.accent
        }
        MnBar {
            visible: root.isRail
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            value: Math.max(0, root.fraction)
        }
    }
    background: Rectangle {
        radius: Theme.radius.control
        color: root.down ? Theme.press : root.hovered ? Theme.hover : "transparent"
        MnFocusRing { visible: root.visualFocus; gap: 0 }
    }
    MnTip {
        anchors.fill: parent
        beside: true
        always: root.visualFocus
        text: root.isRail ? root.Accessible.name : ""
    }
}
