pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A vault out of a backup: the file, what opens it, where it will lie. Broken off, it is gone on with by doing it again.
StepPage {
    id: root
    required property FirstRunModel firstRun
    signal fileWanted
    signal folderWanted

    readonly property RestoreModel restoring: firstRun.restoring
    readonly property bool isWorking: restoring.isWorking
    readonly property bool mayStart: !isWorking && restoring.backupName !== "" && secret.text !== ""

    function takeFocus() {
        if (restoring.backupName === "")
            file.forceActiveFocus(Qt.TabFocusReason);
        else
            secret.forceActiveFocus();
    }
    function start() {
        if (!mayStart)
            return;
        restoring.start(secret.text, firstRun.folder);
        secret.text = "";
    }

    heading: qsTr("Restore from a backup")
    text: qsTr("Everything that was in the vault comes back: memories, their history, attachments. The backup itself is only read.")
    message: root.restoring.message !== "" ? root.restoring.message : root.firstRun.folderProblem
    canGoBack: !root.isWorking
    Component.onCompleted: takeFocus()

    Connections {
        target: root.restoring

        function onChanged() {
            if (!root.restoring.isWorking && root.restoring.backupName !== "" && (file.activeFocus || stop.activeFocus))
                secret.forceActiveFocus();
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        MnButton {
            id: file
            objectName: "backupFile"
            height: Theme.size.tallField
            glyph: "folder"
            text: root.restoring.backupName === "" ? qsTr("Choose the backup…") : qsTr("Another file…")
            enabled: !root.isWorking
            onClicked: root.fileWanted()
        }
        MnText {
            objectName: "backupName"
            visible: text !== ""
            height: Theme.size.tallField
            text: root.restoring.backupName
            style: Theme.type.strong
        }
    }
    MnField {
        id: secret
        objectName: "backupSecret"
        Layout.fillWidth: true
        Layout.maximumWidth: 480 * Theme.scale
        Layout.topMargin: Theme.space.xl
        label: qsTr("Its passphrase, or its 24 recovery words")
        caption: qsTr("Those that the vault had when the backup was last added to.")
        secret: true
        tall: true
        enabled: !root.isWorking && root.restoring.backupName !== ""
        onAccepted: root.start()
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        spacing: Theme.space.m

        MnIcon {
            name: "folder"
            size: 16
            tint: Theme.ink3
        }
        MnText {
            objectName: "restoreFolder"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: qsTr("It will lie in %1").arg(root.firstRun.folder)
            style: Theme.type.small
            color: Theme.ink2
            elide: Text.ElideMiddle
        }
        MnButton {
            objectName: "restorePlace"
            kind: "link"
            text: qsTr("Another folder…")
            enabled: !root.isWorking
            onClicked: root.folderWanted()
        }
    }
    MnProgress {
        objectName: "restoreProgress"
        visible: root.isWorking
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xxl
        text: root.restoring.progressText
        value: root.restoring.fraction
        cancellable: false
    }

    ways: [
        MnButton {
            id: stop
            objectName: "restoreStop"
            visible: root.isWorking
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            text: qsTr("Stop")
            enabled: !root.restoring.isStopping
            onClicked: root.restoring.stop()
        },
        MnButton {
            objectName: "restoreStart"
            visible: !root.isWorking
            Layout.alignment: Qt.AlignRight
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: qsTr("Restore")
            enabled: root.mayStart
            onClicked: root.start()
        }
    ]
}
