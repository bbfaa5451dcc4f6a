pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Backups: made by themselves or now, proven, brought back.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property BackupModel backups: app.backups
    readonly property BackupSchedule schedule: app.backups.schedule
    readonly property bool hasFolder: schedule.folder !== ""
    readonly property bool isBusy: backups.state !== BackupModel.Idle
    readonly property var months: [3, 6, 12, 24]
    readonly property var days: [14, 30, 90, 0]

    function placeDialogs(): PlaceDialogs {
        places.active = true;
        return places.item as PlaceDialogs;
    }
    function chooseFolder() {
        section.placeDialogs().chooseFolder(qsTr("A folder for backups"), folder => section.backups.chooseFolder(folder));
    }
    function backUp() {
        if (section.hasFolder)
            section.backups.backUpNow();
        else
            section.chooseFolder();
    }
    function lastText(): string {
        const last = section.backups.lastBackupText;
        return last === "" ? qsTr("There is none yet.") : qsTr("The last one: %1.").arg(last);
    }

    spacing: Theme.space.s
    Component.onCompleted: section.backups.read()

    Connections {
        target: section.backups
        function onDone(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "reminder"
        visible: section.backups.reminder !== "" && !section.isBusy
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "warn"
        title: section.backups.reminder
        text: section.hasFolder && !section.backups.isFolderThere ? qsTr("The folder of the backups is not there. Connect its disk.")
            : qsTr("What was written since is in no backup.")
        action: section.hasFolder ? qsTr("Back up now") : qsTr("Choose a folder…")
        onActed: section.backUp()
    }
    MnBanner {
        objectName: "backupProblem"
        visible: section.backups.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: section.backups.problem
    }
    MnCard {
        visible: section.isBusy
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.xl
        implicitHeight: progress.implicitHeight + 2 * Theme.space.l

        MnProgress {
            id: progress
            objectName: "progress"
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.xl }
            text: section.backups.progressText
            detail: section.backups.rateText
            value: section.backups.fraction
            cancellable: !section.backups.isStopping
            onCancelled: section.backups.stop()
        }
    }
    MnGroup {
        label: qsTr("By itself")

        MnSettingRow {
            title: qsTr("Make a backup")
            text: qsTr("In the background, while the vault is open and the folder is there. %1").arg(section.lastText())
            MnSegmented {
                objectName: "every"
                name: qsTr("Make a backup")
                options: [qsTr("Daily"), qsTr("Weekly"), qsTr("Monthly"), qsTr("By hand")]
                current: (section.schedule.every + 3) % 4
                onChosen: index => section.schedule.every = (index + 1) % 4
            }
        }
        MnSettingRow {
            glyph: "folder"
            title: section.hasFolder ? section.schedule.folder : qsTr("No folder yet")
            text: !section.hasFolder ? qsTr("Best on another disk: a stick, or a drive that is not always here.")
                : section.backups.isFolderThere ? qsTr("Sealed with the vault’s keys: passphrase or recovery words open it.")
                : qsTr("Not connected. It is tried again by itself.")
            MnButton {
                objectName: "folder"
                text: section.hasFolder ? qsTr("Change…") : qsTr("Choose…")
                enabled: !section.isBusy
                onClicked: section.chooseFolder()
            }
        }
        MnSettingRow {
            title: qsTr("Keep")
            text: qsTr("One file a month, which only grows. Older ones are erased only after the newest was opened and compared in full.")
            MnSelect {
                objectName: "keep"
                name: qsTr("Keep")
                model: section.months.map(months => qsTr("%Ln month(s)", "", months))
                currentIndex: section.months.indexOf(section.schedule.keep)
                onActivated: index => section.schedule.keep = section.months[index]
            }
        }
        MnSettingRow {
            title: qsTr("Remind me when the last one is older than")
            last: true
            MnSegmented {
                objectName: "remind"
                name: qsTr("Remind me when the last one is older than")
                options: [qsTr("2 weeks"), qsTr("1 month"), qsTr("3 months"), qsTr("Never")]
                current: section.days.indexOf(section.schedule.remindDays)
                onChosen: index => section.schedule.remindDays = section.days[index]
            }
        }
    }
    MnGroup {
        label: qsTr("Backups")
        aside: section.backups.backups.length > 0 ? qsTr("%Ln file(s)", "", section.backups.backups.length) : ""

        Repeater {
            model: section.backups.backups

            BackupRow {
                required property var modelData
                required property int index

                objectName: "backup" + index
                when: modelData.when
                size: modelData.size
                text: modelData.text
                verdict: modelData.verdict
                readable: modelData.readable
                busy: section.isBusy
                onVerifyWanted: section.backups.verify(modelData.path)
                onRestoreWanted: {
                    restoring.path = modelData.path;
                    restoring.when = modelData.when;
                    restoring.open();
                }
            }
        }
        MnSettingRow {
            title: section.backups.backups.length > 0 ? qsTr("Another one now") : qsTr("No backup in this folder")
            text: qsTr("Adds what has changed, and reads it again before it counts.")
            last: true
            MnButton {
                objectName: "backUpNow"
                kind: section.backups.backups.length > 0 ? "plain" : "primary"
                text: qsTr("Back up now")
                enabled: !section.isBusy
                onClicked: section.backUp()
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 2
        spacing: Theme.space.s

        MnIcon {
            Layout.alignment: Qt.AlignTop
            name: "info"
            size: 16
            tint: Theme.ink3
        }
        MnText {
            Layout.fillWidth: true
            text: qsTr("A restored vault lies beside this one. Brought back here, a backup is joined with what is here: nothing written since is lost.")
            style: Theme.type.caption
            color: Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }

    MnDialog {
        id: restoring
        property string path
        property string when
        objectName: "restoring"
        glyph: "history"
        title: qsTr("Restore the backup of %1").arg(when)
        text: qsTr("As a second vault in an empty folder you can look at it first. Joined with this vault, what was purged since stays purged, and what differs waits for your decision.")
        acceptText: qsTr("Into a new folder…")
        onAccepted: section.placeDialogs().chooseFolder(qsTr("An empty folder for the restored vault"), folder => section.backups.restoreBeside(restoring.path, folder))

        MnButton {
            objectName: "restoreHere"
            text: qsTr("Join it with this vault")
            onClicked: {
                restoring.close();
                section.backups.restoreHere(restoring.path);
            }
        }
    }
    Loader {
        id: places
        active: false
        source: "PlaceDialogs.qml"
    }
}
