pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// A file is dropped or chosen, or the program it comes from; before that, what became of the import before.
WizardStep {
    id: root
    required property ImportModel importing
    property bool isDropping: false         // something hangs over the page
    signal sourceWanted(int program, bool isFolder) // -1: whatever it is
    signal exportWanted

    function takeFocus() {
        chooseFile.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Import memories")
    note: qsTr("From another program or another vault. Your files are only read, never changed.")
    current: 0
    footNote: qsTr("First you see what would come in. Nothing is written before you say so.")
    acts: MnButton {
        objectName: "export"
        text: qsTr("Export instead…")
        glyph: "export"
        onClicked: root.exportWanted()
    }

    MnBanner {
        objectName: "problem"
        visible: root.importing.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: root.importing.problem
    }
    MnBanner {
        objectName: "brokenOff"
        visible: root.importing.canResume
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "warn"
        title: root.importing.lastTitle
        text: qsTr("What came in is in your vault. The rest can follow from where it stopped.")
        action: qsTr("Go on")
        action2: qsTr("Leave it at that")
        onActed: root.importing.resume()
        onActed2: root.importing.forgetBrokenOff()
    }
    MnBanner {
        objectName: "last"
        visible: root.importing.hasReport
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        glyph: "check"
        title: root.importing.lastTitle
        text: root.importing.reportNote
        action: qsTr("Show the report")
        onActed: root.importing.showReport()
    }
    MnBanner {
        objectName: "sample"
        visible: root.importing.hasSample
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        glyph: "flask"
        title: qsTr("There are sample memories in your vault")
        text: qsTr("They carry the tag “sample”. Removing moves them to the trash.")
        action: root.importing.isSampleBusy ? "" : qsTr("Remove them")
        onActed: root.importing.removeSample()
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: drop.implicitHeight + 2 * Theme.space.section
        radius: Theme.radius.card
        color: root.isDropping ? Theme.accentSoft : Theme.surface
        border { width: root.isDropping ? 2 : 1; color: root.isDropping ? Theme.accent : Theme.outline }
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Drop a file or a folder here")

        ColumnLayout {
            id: drop
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space.xl }
            spacing: 0

            MnIcon {
                Layout.alignment: Qt.AlignHCenter
                name: "import"
                size: 26
                tint: root.isDropping ? Theme.accent : Theme.ink3
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                horizontalAlignment: Text.AlignHCenter
                text: root.isDropping ? qsTr("Let go to look at it") : qsTr("Drop a file or a folder here")
                style: Theme.type.heading
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Notes, a table, an export: what it is, is found out by itself.")
                style: Theme.type.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Flow {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space.l
                Layout.preferredWidth: Math.min(drop.width, chooseFile.implicitWidth + chooseFolder.implicitWidth + Theme.space.s + 1)
                spacing: Theme.space.s

                MnButton {
                    id: chooseFile
                    objectName: "chooseFile"
                    kind: "primary"
                    focus: true
                    text: qsTr("Choose a file…")
                    onClicked: root.sourceWanted(-1, false)
                }
                MnButton {
                    id: chooseFolder
                    objectName: "chooseFolder"
                    glyph: "folder"
                    text: qsTr("Choose a folder…")
                    onClicked: root.sourceWanted(-1, true)
                }
            }
        }
    }
    MnSectionLabel {
        Layout.topMargin: Theme.space.xxl
        Layout.leftMargin: 2 * Theme.scale
        text: qsTr("Or say where it comes from")
    }
    GridLayout {
        id: programs
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        columns: Math.max(1, Math.min(3, Math.floor(root.bodyWidth / (290 * Theme.scale))))
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m

        Repeater {
            model: root.importing.programs

            ProgramCard {
                required property var modelData
                objectName: "program" + modelData.id
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: (root.bodyWidth - (programs.columns - 1) * programs.columnSpacing) / programs.columns
                text: modelData.name
                detail: modelData.text
                glyph: modelData.glyph
                onClicked: root.sourceWanted(modelData.id, !modelData.takesFile)
            }
        }
    }
}
