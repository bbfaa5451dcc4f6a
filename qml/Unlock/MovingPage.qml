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
        stop.forceActiveFocus(Qt.TabFocusReason);
    }

    component Place: ColumnLayout {
        id: place
        property string label
        property string folder

        Layout.fillWidth: true
        spacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(label).arg(folder)

        MnText {
            Layout.fillWidth: true
            text: place.label
            style: Theme.type.captionStrong
            color: Theme.ink3
            decorative: true
        }
        MnText {
            Layout.fillWidth: true
            text: place.folder
            style: Theme.type.small
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideNone
            decorative: true
        }
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
                text: qsTr("It opens by itself where it goes. Until all of it is there, nothing goes from where it was.")
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnCard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.section
                implicitHeight: inside.implicitHeight + 2 * Theme.space.xl

                ColumnLayout {
                    id: inside
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
                    spacing: Theme.space.l

                    MnProgress {
                        objectName: "moveProgress"
                        Layout.fillWidth: true
                        text: page.moving.progressText
                        detail: page.moving.bytesText
                        value: page.moving.fraction
                        cancellable: false
                    }
                    MnLine { Layout.fillWidth: true }
                    Place {
                        label: qsTr("From", "a folder")
                        folder: page.moving.from
                    }
                    Place {
                        label: qsTr("To", "a folder")
                        folder: page.moving.to
                    }
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
