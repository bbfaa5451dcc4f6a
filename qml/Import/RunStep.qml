pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What runs: how far, how fast, how long yet, and what did not come so far. One may leave; it goes on.
WizardStep {
    id: root
    required property ImportModel importing
    signal leaveWanted

    function takeFocus() {
        background.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Import from %1").arg(importing.programName)
    note: importing.sourceNote
    current: 2
    ways: [
        MnButton {
            objectName: "stop"
            implicitHeight: 36 * Theme.scale
            text: root.importing.isStopping ? qsTr("Stopping") : qsTr("Stop here")
            enabled: !root.importing.isStopping
            onClicked: root.importing.stop()
        },
        MnButton {
            id: background
            objectName: "background"
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: qsTr("Go on in the background")
            onClicked: root.leaveWanted()
        }
    ]

    MnCard {
        Layout.fillWidth: true
        implicitHeight: inside.implicitHeight + 2 * 26 * Theme.scale

        ColumnLayout {
            id: inside
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 28 * Theme.scale; rightMargin: 28 * Theme.scale }
            spacing: Theme.space.xl

            MnProgress {
                objectName: "progress"
                Layout.fillWidth: true
                text: root.importing.progressText
                detail: root.importing.progressDetail
                value: root.importing.fraction
                cancellable: !root.importing.isStopping
                onCancelled: root.importing.stop()
            }
            MnLine { Layout.fillWidth: true }
            NumberTiles {
                Layout.fillWidth: true
                tiles: root.importing.reportTiles
            }
        }
    }
    FootNote {
        Layout.topMargin: Theme.space.l
        text: qsTr("You can go on working. If you stop now, the %Ln memories that came in stay, and the next import goes on from there.", "",
                   root.importing.inVault)
    }
    MnSectionLabel {
        visible: remarks.count > 0
        Layout.topMargin: Theme.space.xxl
        Layout.leftMargin: 2 * Theme.scale
        text: qsTr("Not imported so far")
    }
    RemarkList {
        id: remarks
        visible: count > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        remarks: root.importing.remarks
    }
}
