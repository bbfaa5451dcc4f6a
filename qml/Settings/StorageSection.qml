pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Where the vault is, what takes room in it, and what can be freed.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property StorageModel storage: vault.storage
    readonly property bool isReady: storage.totalBytes > 0

    function size(bytes: real): string {
        return Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeTraditionalFormat);
    }
    function parts(): var {
        const all = [
            { name: qsTr("Attachments"), value: section.storage.attachmentBytes, text: qsTr("%1 in %Ln file(s)", "", section.storage.attachments).arg(section.size(section.storage.attachmentBytes)), tone: Theme.accent },
            { name: qsTr("Memories"), value: section.storage.textBytes, text: qsTr("%1, %Ln memory(s)", "", section.storage.memories).arg(section.size(section.storage.textBytes)), tone: Theme.heat[3] },
            { name: qsTr("Earlier versions"), value: section.storage.versionBytes, text: qsTr("%1, %Ln of them", "", section.storage.versions).arg(section.size(section.storage.versionBytes)), tone: Theme.heat[2] },
            { name: qsTr("Index"), value: section.storage.indexBytes, text: qsTr("%1, can be made anew").arg(section.size(section.storage.indexBytes)), tone: Theme.domainColors[2] },
            { name: qsTr("Drafts"), value: section.storage.draftBytes, text: qsTr("%1, %Ln not saved yet", "", section.storage.drafts).arg(section.size(section.storage.draftBytes)), tone: Theme.domainColors[1] }
        ];
        return Array.from(all).filter(part => part.value > 0);
    }

    Component.onCompleted: section.storage.read()

    Connections {
        target: section.storage
        function onTidied(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "storageProblem"
        visible: section.storage.state === StorageModel.Failed
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: section.storage.problem
        action: qsTr("Try again")
        onActed: section.storage.read()
    }
    MnGroup {
        label: qsTr("Where this vault is")

        MnSettingRow {
            objectName: "folder"
            glyph: "folder"
            title: section.storage.folder
            text: qsTr("One folder, sealed: it can be copied or kept on a stick.")
            MnButton {
                objectName: "showFolder"
                text: qsTr("Show")
                hint: qsTr("Open the folder")
                onClicked: Qt.openUrlExternally(section.storage.folderUrl)
            }
        }
        MnSettingRow {
            objectName: "moving"
            title: qsTr("Move it elsewhere")
            text: qsTr("Lock it first. Copy the whole folder to its new place, then choose “Open another vault…” on the lock screen and open the copy. When your memories are there, remove the old folder.")
            last: true
            MnButton {
                objectName: "lockToMove"
                text: qsTr("Lock")
                glyph: "lock"
                onClicked: section.app.lock()
            }
        }
    }
    MnGroup {
        label: qsTr("What takes room")
        aside: section.isReady ? qsTr("%1 of %2; %3 are free").arg(section.size(section.storage.totalBytes)).arg(section.size(section.storage.diskBytes)).arg(section.size(section.storage.freeBytes)) : ""

        MnStack {
            objectName: "room"
            visible: section.isReady
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            parts: section.parts()
        }
        MnProgress {
            visible: !section.isReady && section.storage.state !== StorageModel.Failed
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            text: qsTr("Counting")
            value: -1
            cancellable: false
        }
    }
    MnGroup {
        visible: section.storage.largest.length > 0
        label: qsTr("Largest attachments")

        Repeater {
            model: section.storage.largest

            MnSettingRow {
                id: file
                required property var modelData
                required property int index

                glyph: modelData.isPicture ? "image" : "note"
                title: modelData.name
                text: qsTr("%1 · %2").arg(section.size(modelData.bytes)).arg(modelData.title)
                last: index === section.storage.largest.length - 1
                MnButton {
                    text: qsTr("Open its memory")
                    onClicked: section.vault.openMemory(file.modelData.memory)
                }
            }
        }
    }
    MnGroup {
        objectName: "sample"
        visible: section.vault.importing.hasSample
        label: qsTr("Sample memories")

        MnSettingRow {
            title: qsTr("Those that you looked around with")
            text: qsTr("They go to the trash together. What you wrote yourself stays.")
            last: true
            MnButton {
                objectName: "removeSample"
                text: qsTr("Remove them")
                enabled: !section.vault.importing.isSampleBusy
                onClicked: section.vault.importing.removeSample()
            }
        }
    }
    MnGroup {
        label: qsTr("Tidy up")

        MnSettingRow {
            title: qsTr("Remove files that nothing refers to")
            text: qsTr("What a crash or an undone import may leave behind. Attachments of the trash and of earlier versions stay.")
            last: true
            MnButton {
                objectName: "tidy"
                text: section.storage.isTidying ? qsTr("Looking…") : qsTr("Tidy up")
                enabled: !section.storage.isTidying
                onClicked: section.storage.tidy()
            }
        }
    }
}
