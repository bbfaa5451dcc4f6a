pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What would come, before anything is written: how much, where it goes, what needs a look, and some of it as it will be.
WizardStep {
    id: root
    required property ImportModel importing
    property int sample: 0
    signal anotherFileWanted

    readonly property bool isWide: bodyWidth >= 820 * Theme.scale
    readonly property var shownSample: importing.samples[Math.min(sample, importing.samples.length - 1)] ?? null
    readonly property bool hasWarnings: importing.warnings.length > 0

    function takeFocus() {
        if (start.enabled)
            start.forceActiveFocus(Qt.TabFocusReason);
        else
            cancel.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Import from %1").arg(importing.programName)
    note: importing.sourceNote
    current: 1
    footNote: qsTr("Nothing is in your vault yet. The whole import can be undone.")
    acts: [
        MnButton {
            objectName: "anotherFile"
            text: qsTr("Another file…")
            onClicked: root.anotherFileWanted()
        },
        MnSelect {
            objectName: "anotherProgram"
            name: qsTr("Read as")
            model: Array.from(root.importing.programs).map(one => one.name)
            currentIndex: Array.from(root.importing.programs).findIndex(one => one.id === root.importing.program)
            onActivated: index => root.importing.lookAs(root.importing.programs[index].id)
        }
    ]
    ways: [
        MnButton {
            id: cancel
            objectName: "cancel"
            implicitHeight: 36 * Theme.scale
            text: qsTr("Cancel")
            onClicked: root.importing.chooseAnother()
        },
        MnButton {
            id: start
            objectName: "start"
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: root.importing.isLooking ? qsTr("Import") : qsTr("Import %Ln memories", "", root.importing.importCount)
            enabled: !root.importing.isLooking && root.importing.importCount > 0
            onClicked: root.importing.start()
        }
    ]

    MnBanner {
        objectName: "problem"
        visible: root.importing.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "warn"
        title: qsTr("It could be read only in part")
        text: root.importing.problem
    }
    MnCard {
        Layout.fillWidth: true
        implicitHeight: (root.importing.isLooking ? reading.implicitHeight : numbers.implicitHeight) + 2 * Theme.space.xxl

        MnProgress {
            id: reading
            visible: root.importing.isLooking
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 28 * Theme.scale }
            text: qsTr("Reading, without writing anything")
            detail: root.importing.lookText
            value: root.importing.lookFraction
            onCancelled: root.importing.chooseAnother()
        }
        NumberTiles {
            id: numbers
            visible: !root.importing.isLooking
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 28 * Theme.scale }
            tiles: root.importing.tiles
        }
    }
    GridLayout {
        visible: !root.importing.isLooking
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.l
        columns: root.isWide ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 560
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.s

            MnSectionLabel {
                visible: root.importing.domains.count > 0
                Layout.leftMargin: 2 * Theme.scale
                text: qsTr("Where each of them goes")
            }
            DomainMap {
                visible: root.importing.domains.count > 0
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.s
                domains: root.importing.domains
            }
            MnSectionLabel {
                Layout.leftMargin: 2 * Theme.scale
                text: qsTr("What they are")
            }
            MnCard {
                Layout.fillWidth: true
                implicitHeight: what.implicitHeight + 2 * Theme.space.l

                ColumnLayout {
                    id: what
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.l; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
                    spacing: Theme.space.m

                    MnText {
                        Layout.fillWidth: true
                        text: root.importing.kinds
                        style: Theme.type.smallStrong
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    Flow {
                        visible: root.importing.commonTags.length > 0
                        Layout.fillWidth: true
                        spacing: 6 * Theme.scale

                        Repeater {
                            model: root.importing.commonTags

                            MnChip {
                                required property var modelData
                                text: "#" + modelData.text
                                count: modelData.count
                                tone: "line"
                                interactive: false
                            }
                        }
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: root.importing.undated
                        style: Theme.type.caption
                        color: Theme.ink3
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 390
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.s

            MnSectionLabel {
                visible: root.hasWarnings
                Layout.leftMargin: 2 * Theme.scale
                text: qsTr("Need a look")
            }
            WarningCard {
                visible: root.hasWarnings
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.s
                warnings: root.importing.warnings
            }
            MnSectionLabel {
                visible: root.shownSample !== null
                Layout.leftMargin: 2 * Theme.scale
                text: qsTr("One of them, as it will be")
            }
            SampleCard {
                visible: root.shownSample !== null
                Layout.fillWidth: true
                memory: root.shownSample
                number: root.sample
                count: root.importing.samples.length
                onWanted: number => root.sample = number
            }
        }
    }
    ColumnLayout {
        visible: !root.importing.isLooking
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xl
        spacing: Theme.space.m

        MnSegmented {
            objectName: "blocks"
            visible: root.importing.program === 6 // plain text
            name: qsTr("What becomes a memory")
            options: [qsTr("One memory a file"), qsTr("One memory a block")]
            current: root.importing.splitsBlocks ? 1 : 0
            onChosen: index => root.importing.splitsBlocks = index === 1
        }
        MnCheckBox {
            objectName: "tagAll"
            Layout.fillWidth: true
            text: qsTr("Tag all with #%1").arg(root.importing.tag)
            checked: root.importing.tagsAll
            onToggled: root.importing.tagsAll = checked
        }
        FootNote {
            glyph: "merge"
            text: qsTr("What you have already does not come twice. Changes made there come in; what you changed here stays.")
        }
    }
}
