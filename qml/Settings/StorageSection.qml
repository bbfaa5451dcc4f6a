pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Where the vault is, what takes room in it, and what can be freed.
ColumnLayout {
    id: section
    objectName: "storageSection"
    required property VaultModel vault
    required property AppModel app
    readonly property StorageModel storage: vault.storage
    readonly property MoveModel moving: app.moving  // null where nobody moves it
    readonly property bool isReady: storage.totalBytes > 0

    function size(bytes: real): string {
        return Theme.locale.formattedDataSize(bytes, 1, Locale.DataSizeTraditionalFormat);
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

    function ask() {
        asking.open();
    }
    function tidy() {
        if (!section.storage.isTidying)
            section.storage.tidy();
    }
    function chooseFolder() {
        if (section.moving?.state !== MoveModel.Idle)
            return;
        places.active = true;
        (places.item as PlaceDialogs).chooseFolder(qsTr("A folder for the vault"), folder => section.moving.look(folder));
    }

    spacing: Theme.space.s
    Component.onCompleted: section.storage.read()
    // Nobody is asked by a page that is not there.
    Component.onDestruction: if (section.moving)
        section.moving.giveUp()

    Connections {
        target: section.moving
        function onChanged() {
            if (section.moving.state === MoveModel.Asking)
                section.ask();
        }
    }
    MnDialog {
        id: asking
        objectName: "moveQuestion"
        glyph: "folder"
        title: qsTr("Move the vault?")
        text: section.moving?.question ?? ""
        acceptText: qsTr("Move it")
        onAccepted: section.moving.move()
        onRejected: section.moving.giveUp()
    }
    Connections {
        target: section.storage
        function onTidied(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "moveProblem"
        visible: section.moving !== null && section.moving.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        title: qsTr("The vault was not moved")
        text: section.moving?.problem ?? ""
        action: qsTr("Choose a folder…")
        action2: qsTr("Leave it here")
        onActed: section.chooseFolder()
        onActed2: section.moving.forgetNews()
    }
    MnBanner {
        objectName: "moveNews"
        visible: section.moving !== null && section.moving.news !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "ok"
        text: section.moving?.news ?? ""
        action: qsTr("Good")
        onActed: section.moving.forgetNews()
    }
    MnBanner {
        objectName: "secondVault"
        visible: section.moving !== null && section.moving.secondVault !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "warn"
        text: section.moving?.secondVault ?? ""
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
            last: true
            RowLayout {
                spacing: Theme.space.s
                MnButton {
                    objectName: "showFolder"
                    text: qsTr("Show")
                    hint: qsTr("Open the folder")
                    onClicked: Qt.openUrlExternally(section.storage.folderUrl)
                }
                MnButton {
                    objectName: "moveVault"
                    visible: section.moving !== null
                    text: qsTr("Move…")
                    hint: qsTr("Move the vault to another folder")
                    enabled: section.moving?.state === MoveModel.Idle
                    onClicked: section.chooseFolder()
                }
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
                onClicked: section.tidy()
            }
        }
    }
    // At the end: it is seen by no one, but has a place in the column.
    Loader {
        id: places
        active: false
        source: "PlaceDialogs.qml"
    }
}
