pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// The vault that was open last is not there, as on a disk that is not connected: nobody is led to begin with an empty one.
FocusScope {
    id: page
    required property string folder
    property bool isStillMissing: false     // it was looked for again
    signal lookAgainWanted()
    signal anotherVaultWanted()
    signal newVaultWanted()

    function takeFocus() {
        again.forceActiveFocus(Qt.TabFocusReason);
    }
    function sayStillMissing() {
        page.isStillMissing = true;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: sentence.text
    Component.onCompleted: page.takeFocus()

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
                objectName: "missingSentence"
                Layout.fillWidth: true
                Layout.topMargin: 22 * Theme.scale
                text: qsTr("The vault at %1 is not there.").arg(page.folder)
                style: Theme.type.title
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                objectName: "missingAdvice"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                text: page.isStillMissing ? qsTr("It is still not there. Is its disk connected, and the folder called as before?")
                    : qsTr("Connect its disk, then try again.")
                color: Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: page.isStillMissing ? Accessible.AlertMessage : Accessible.StaticText
            }
            MnButton {
                id: again
                objectName: "lookAgain"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.section
                implicitHeight: Theme.size.tallField
                kind: "primary"
                text: qsTr("Try again")
                focus: true
                onClicked: page.lookAgainWanted()
            }
            MnLine {
                Layout.fillWidth: true
                Layout.topMargin: 22 * Theme.scale
                Layout.bottomMargin: Theme.space.m
            }
            UnlockWay {
                objectName: "another"
                glyph: "folder"
                text: qsTr("Open another vault…")
                onClicked: page.anotherVaultWanted()
            }
            UnlockWay {
                objectName: "createNew"
                glyph: "plus"
                text: qsTr("Create a new one")
                onClicked: page.newVaultWanted()
            }
        }
    }
}
