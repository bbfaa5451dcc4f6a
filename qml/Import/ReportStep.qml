pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What came of it, what did not come and why, and the way back: one undo for all of it.
WizardStep {
    id: root
    required property ImportModel importing
    property real meaningPending: 0         // memories that are not found by meaning yet
    signal showWanted
    signal saveWanted

    readonly property bool isWhole: !importing.wasStopped

    function takeFocus() {
        on.forceActiveFocus(Qt.TabFocusReason);
    }
    function counted(count: int): string {
        return Number(count).toLocaleString(Theme.locale, "f", 0);
    }
    function foundBy(): string {
        if (!isWhole)
            return qsTr("You stopped it. What came in stays, and the next import goes on from there.");
        return meaningPending > 0 ? qsTr("All are found by word now. %Ln will be found by meaning, too, while you work.", "", meaningPending)
            : qsTr("All are found by word and by meaning.");
    }

    heading: qsTr("Import from %1").arg(importing.programName)
    note: importing.reportNote
    current: isWhole ? 4 : 2
    acts: [
        MnButton {
            objectName: "undo"
            visible: root.importing.canUndo || root.importing.isUndoing
            enabled: root.importing.canUndo
            text: qsTr("Undo the import")
            glyph: "undo"
            hint: qsTr("All that it added goes to the trash")
            onClicked: root.importing.undo()
        },
        MnButton {
            objectName: "saveReport"
            text: qsTr("Save this report…")
            glyph: "export"
            onClicked: root.saveWanted()
        }
    ]
    ways: [
        MnButton {
            objectName: "another"
            implicitHeight: 36 * Theme.scale
            text: qsTr("Import another file")
            onClicked: root.importing.chooseAnother()
        },
        MnButton {
            id: on
            objectName: "on"
            implicitHeight: 36 * Theme.scale
            kind: "primary"
            text: root.isWhole ? qsTr("Look at what came in") : qsTr("Go on")
            onClicked: {
                if (root.isWhole)
                    root.showWanted();
                else
                    root.importing.resume();
            }
        }
    ]

    MnBanner {
        objectName: "problem"
        visible: root.importing.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: root.importing.problem
    }
    MnCard {
        Layout.fillWidth: true
        implicitHeight: inside.implicitHeight + 2 * 26 * Theme.scale

        ColumnLayout {
            id: inside
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 28 * Theme.scale; rightMargin: 28 * Theme.scale }
            spacing: Theme.space.xl

            RowLayout {
                Layout.fillWidth: true
                spacing: 18 * Theme.scale

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: 44 * Theme.scale
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: root.isWhole ? Theme.okSoft : Theme.warnSoft
                    border { width: Theme.high ? 1 : 0; color: root.isWhole ? Theme.ok : Theme.warn }

                    MnIcon {
                        anchors.centerIn: parent
                        name: root.isWhole ? "check" : "warn"
                        size: 24
                        tint: root.isWhole ? Theme.ok : Theme.warn
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.scale

                    MnText {
                        objectName: "reportTitle"
                        Layout.fillWidth: true
                        text: root.importing.reportTitle
                        style: Theme.type.heading
                        font.pixelSize: Math.round(18 * Theme.scale)
                        lineSize: Math.round(26 * Theme.scale)
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.role: Accessible.Heading
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: root.foundBy()
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
            MnLine { Layout.fillWidth: true }
            NumberTiles {
                Layout.fillWidth: true
                tiles: root.importing.reportTiles
            }
        }
    }
    MnSegmented {
        objectName: "kinds"
        visible: root.importing.remarks.leftOutCount + root.importing.remarks.changedCount > 0
        Layout.topMargin: Theme.space.xl
        Layout.maximumWidth: root.bodyWidth
        name: qsTr("What did not come as it stood")
        options: [qsTr("Not imported %1").arg(root.counted(root.importing.remarks.leftOutCount)),
                  qsTr("Changed on the way %1").arg(root.counted(root.importing.remarks.changedCount))]
        current: root.importing.remarks.shown
        onChosen: index => root.importing.remarks.shown = index
    }
    RemarkList {
        visible: count > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.m
        remarks: root.importing.remarks
    }
    FootNote {
        Layout.topMargin: Theme.space.l
        text: qsTr("The report stays here, in your vault, until the next import.")
    }
}
