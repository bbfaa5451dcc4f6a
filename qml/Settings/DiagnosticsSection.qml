pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Whether the vault is whole, what mends it, and a report for whoever helps.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property DiagnosticsModel doctor: app.diagnostics
    readonly property bool isBusy: doctor.state !== DiagnosticsModel.Idle
    readonly property color tone: doctor.worst === DiagnosticsModel.Bad ? Theme.danger : doctor.worst === DiagnosticsModel.Notice ? Theme.warn : Theme.ok
    readonly property color softTone: doctor.worst === DiagnosticsModel.Bad ? Theme.dangerSoft : doctor.worst === DiagnosticsModel.Notice ? Theme.warnSoft : Theme.okSoft

    function makeReport() {
        section.doctor.makeReport();
    }
    function saveReport() {
        places.active = true;
        (places.item as PlaceDialogs).chooseFile(qsTr("Save the report"), "txt", qsTr("Text (*.txt)"), file => section.doctor.saveReport(file));
    }

    spacing: Theme.space.s

    Connections {
        target: section.doctor
        function onDone(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "doctorProblem"
        visible: section.doctor.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: section.doctor.problem
        action: qsTr("Try again")
        onActed: section.doctor.check()
    }
    MnGroup {
        label: qsTr("Doctor")
        aside: section.doctor.checkedText === "" ? "" : qsTr("looked %1").arg(section.doctor.checkedText)

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(84 * Theme.scale, head.implicitHeight + 2 * Theme.space.l)

            GridLayout {
                id: head
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
                columns: width < 480 * Theme.scale ? 2 : 3
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.m

                Rectangle {
                    implicitWidth: 44 * Theme.scale
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: section.softTone
                    border { width: Theme.high ? 1 : 0; color: section.tone }
                    MnIcon {
                        anchors.centerIn: parent
                        name: "doctor"
                        size: 22
                        tint: section.tone
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    MnText {
                        objectName: "verdict"
                        Layout.fillWidth: true
                        text: section.doctor.title
                        style: Theme.type.heading
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        Accessible.role: Accessible.Heading
                    }
                    MnText {
                        Layout.fillWidth: true
                        text: section.doctor.text
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
                MnButton {
                    objectName: "check"
                    Layout.columnSpan: head.columns === 2 ? 2 : 1
                    glyph: "sync"
                    text: section.doctor.checkedText === "" ? qsTr("Look now") : qsTr("Look again")
                    enabled: !section.isBusy
                    onClicked: section.doctor.check()
                }
            }
        }
        MnLine {
            visible: section.isBusy || section.doctor.findings.length > 0
            Layout.fillWidth: true
        }
        MnProgress {
            visible: section.isBusy
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            text: section.doctor.state === DiagnosticsModel.Mending ? qsTr("Mending") : qsTr("Looking at all of the vault")
            value: section.doctor.fraction
            cancellable: !section.doctor.isStopping
            onCancelled: section.doctor.stop()
        }
        Repeater {
            model: section.doctor.findings

            MnSettingRow {
                id: finding
                required property var modelData
                required property int index

                objectName: "finding" + index
                glyph: modelData.state === DiagnosticsModel.Good ? "check" : "warn"
                tint: modelData.state === DiagnosticsModel.Good ? Theme.ok : modelData.state === DiagnosticsModel.Bad ? Theme.danger : Theme.warn
                title: modelData.title
                text: modelData.advice === "" ? modelData.text : qsTr("%1 %2", "what is so, and what to do").arg(modelData.text).arg(modelData.advice)
                last: index === section.doctor.findings.length - 1
                MnButton {
                    objectName: "mend"
                    visible: finding.modelData.mend !== DiagnosticsModel.NoMend
                    text: finding.modelData.mend === DiagnosticsModel.RebuildIndex ? qsTr("Make the index anew") : qsTr("Remove them")
                    enabled: !section.isBusy
                    onClicked: section.doctor.mend(finding.modelData.mend)
                }
            }
        }
    }
    MnGroup {
        label: qsTr("A report for someone who helps you")

        Rectangle {
            visible: section.doctor.report !== ""
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            Layout.bottomMargin: 0
            implicitHeight: Math.min(220 * Theme.scale, scroll.contentHeight)
            radius: Theme.radius.row
            color: Theme.veil(Theme.ink, 0.05)
            border { width: reader.activeFocus ? Theme.size.ring : Theme.high ? 1 : 0; color: !reader.activeFocus ? Theme.edge : Theme.high ? Theme.ink : Theme.accent }

            Flickable {
                id: scroll
                anchors.fill: parent
                contentHeight: shown.implicitHeight + 2 * Theme.space.m
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: MnScrollBar {}

                MnText {
                    id: shown
                    objectName: "report"
                    LayoutMirroring.enabled: false // columns of code words
                    horizontalAlignment: Text.AlignLeft
                    y: Theme.space.m    // an MnText has its own padding above and below
                    width: scroll.width
                    leftPadding: Theme.space.l // beside a scroll bar, at either side
                    rightPadding: Theme.space.l
                    text: section.doctor.report
                    style: Theme.type.mono
                    color: Theme.ink2
                    wrapMode: Text.WrapAnywhere
                    elide: Text.ElideNone
                }
            }
            FocusScope {
                id: reader
                anchors.fill: parent
                activeFocusOnTab: true
                Accessible.role: Accessible.StaticText
                Accessible.name: section.doctor.report
                Keys.onUpPressed: scroll.contentY = Math.max(0, scroll.contentY - 40 * Theme.scale)
                Keys.onDownPressed: scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + 40 * Theme.scale))
            }
        }
        MnSettingRow {
            title: section.doctor.reportSavedAt !== "" ? qsTr("Saved as “%1”").arg(section.doctor.reportSavedAt) : qsTr("What happened, and on what system")
            text: qsTr("Times, names of errors, counts and versions. No word you wrote, no name, no path. Nothing is sent; you see all of it before it is saved.")
            MnButton {
                objectName: "saveReport"
                visible: section.doctor.report !== ""
                kind: "primary"
                text: qsTr("Save…")
                onClicked: section.saveReport()
            }
            MnButton {
                objectName: "makeReport"
                text: section.doctor.report === "" ? qsTr("Make the report") : qsTr("Make it again")
                onClicked: section.makeReport()
            }
        }
        MnSettingRow {
            title: qsTr("This system")
            text: section.doctor.facts.trim()
            last: true
            MnButton {
                objectName: "copyFacts"
                glyph: "copy"
                text: qsTr("Copy")
                onClicked: {
                    facts.selectAll();
                    facts.copy();
                }
            }
        }
    }

    TextEdit {
        id: facts
        visible: false
        text: section.doctor.facts
    }
    Loader {
        id: places
        active: false
        source: "PlaceDialogs.qml"
    }
}
