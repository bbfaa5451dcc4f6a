pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The vault is closed and on its way to another folder. It opens by itself, there or where it was.
FocusScope {
    id: page
    required property MoveModel moving

    function takeFocus() {
        stop.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: sentence.text
    Component.onCompleted: page.takeFocus()
    Keys.onEscapePressed: page.moving.stop()

    Rectangle {
        anchors.fill: parent
        color: Theme.chrome
    }
    MnScroller {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space.page)

        ColumnLayout {
            id: column
            anchors {
                horizontalCenter: parent.horizontalCenter
                top: parent.top
                topMargin: Math.max(Theme.space.page, Math.min(flick.height * 0.22, flick.contentHeight - implicitHeight - Theme.space.page))
            }
            width: Math.min(440 * Theme.scale, page.width - 2 * Theme.space.xxl)
            spacing: 0

            MnLogo {
                Layout.alignment: Qt.AlignHCenter
                size: 56
            }
            MnText {
                id: sentence
                objectName: "movingSentence"
                Layout.fillWidth: true
                Layout.topMargin: 22 * Theme.scale
                text: qsTr("The vault is moving")
                style: Theme.type.title
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                text: qsTr("To %1. It opens by itself there. Until all of it is there, nothing goes from %2.").arg(page.moving.to).arg(page.moving.from)
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.section
                implicitHeight: progress.implicitHeight + 2 * Theme.space.l

                MnProgress {
                    id: progress
                    objectName: "moveProgress"
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.xl }
                    text: page.moving.progressText
                    detail: page.moving.bytesText
                    value: page.moving.fraction
                    cancellable: false
                }
            }
            MnButton {
                id: stop
                objectName: "stopMoving"
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space.l
                text: qsTr("Stop")
                hint: qsTr("It stays where it was")
                enabled: !page.moving.isStopping
                focus: true
                onClicked: page.moving.stop()
            }
        }
    }
}
