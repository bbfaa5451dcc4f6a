pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// How far the index is, and what understands meaning: this computer, or a service that its owner chose.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property IndexState index: vault.index
    readonly property MeaningService service: vault.meaningService
    readonly property bool hasService: service.state === MeaningService.Service

    function number(count: real): string {
        return count.toLocaleString(Theme.locale, "f", 0);
    }
    function portion(part: real, all: real): string {
        return qsTr("%1 of %2").arg(section.number(part)).arg(section.number(all));
    }
    function meaningNote(): string {
        if (section.index.model === "")
            return qsTr("There is no model of meaning here: memories are found by their words.");
        if (section.index.meaningPending > 0)
            return qsTr("The other %Ln are found by their words until then.", "", section.index.meaningPending);
        return qsTr("All of them are found in other words, too.");
    }
    function meaningCount(): string {
        const reached = section.portion(section.index.meaningIndexed, section.index.meaningIndexed + section.index.meaningPending);
        if (section.index.secondsLeft <= 0)
            return reached;
        const rate = qsTr("%Ln a second", "", Math.round(section.index.perSecond));
        const left = section.index.secondsLeft < 90 ? qsTr("about %Ln second(s)", "", section.index.secondsLeft)
            : qsTr("about %Ln minute(s)", "", Math.round(section.index.secondsLeft / 60));
        return qsTr("%1 · %2 · %3").arg(reached).arg(rate).arg(left);
    }

    spacing: Theme.space.s

    // Looked at only while this is in sight.
    Binding {
        target: section.index
        property: "isWatched"
        value: section.visible
    }
    Component.onDestruction: section.index.isWatched = false

    Connections {
        target: section.index
        function onRebuilt(sentence: string) {
            section.vault.said(sentence, false);
        }
    }

    MnBanner {
        objectName: "indexProblem"
        visible: section.index.problem !== ""
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.l
        tone: "danger"
        text: section.index.problem
    }
    MnGroup {
        label: qsTr("How far the index is")
        aside: section.index.isKnown ? qsTr("looked at %1").arg(section.index.lookedAt.toLocaleTimeString(Theme.locale, Locale.ShortFormat)) : ""

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            spacing: Theme.space.l

            IndexReach {
                name: qsTr("Findable by word")
                count: section.index.isKnown ? section.portion(section.index.wordsIndexed, section.index.memories) : ""
                value: section.index.memories > 0 ? section.index.wordsIndexed / section.index.memories : section.index.isKnown ? 1 : 0
                note: qsTr("Always current: whoever asks waits for what was just saved.")
            }
            IndexReach {
                objectName: "meaning"
                name: qsTr("Findable by meaning")
                count: section.index.isKnown && section.index.model !== "" ? section.meaningCount() : ""
                value: section.index.meaningIndexed + section.index.meaningPending > 0 ? section.index.meaningIndexed / (section.index.meaningIndexed + section.index.meaningPending) : 0
                note: section.index.isKnown ? section.meaningNote() : ""
            }
        }
        MnLine { Layout.fillWidth: true }
        MnSettingRow {
            visible: !section.index.isRebuilding
            title: qsTr("Make the index anew")
            text: qsTr("Only if results look wrong. It takes %1 on the disk, sealed; search is slower until it is whole.")
                .arg(Theme.locale.formattedDataSize(section.index.bytes, 1, Locale.DataSizeTraditionalFormat))
            last: true
            MnButton {
                objectName: "rebuild"
                text: qsTr("Make anew")
                enabled: section.index.isKnown
                onClicked: section.index.rebuild()
            }
        }
        MnProgress {
            objectName: "rebuilding"
            visible: section.index.isRebuilding
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            text: qsTr("Making the index anew")
            detail: section.meaningCount()
            value: section.index.progress
            onCancelled: section.index.stopRebuild()
        }
    }
    MnGroup {
        label: qsTr("What understands meaning")

        MnSettingRow {
            glyph: "near"
            tint: section.hasService ? Theme.ink2 : Theme.accent
            title: qsTr("Built-in model")
            text: section.hasService ? qsTr("Runs on this computer. Nothing leaves it.")
                : section.index.model !== "" ? qsTr("%1, on this computer. Nothing leaves it. Best in English.").arg(section.index.model)
                : qsTr("It is not installed here.")
            MnChip {
                visible: !section.hasService && section.index.model !== ""
                text: qsTr("answers now")
                tone: "ok"
                interactive: false
            }
            MnButton {
                objectName: "useBuiltIn"
                visible: section.hasService
                text: qsTr("Use this one")
                onClicked: section.service.useBuiltIn()
            }
        }
        MnSettingRow {
            visible: section.index.nextModel !== ""
            glyph: "clock"
            title: qsTr("Is being read in")
            text: qsTr("%1 has read %2. It answers once it has read all.").arg(section.index.nextModel)
                .arg(section.portion(section.index.nextIndexed, section.index.nextIndexed + section.index.nextPending))
            MnBar {
                Layout.preferredWidth: 70 * Theme.scale
                value: section.index.nextIndexed / Math.max(1, section.index.nextIndexed + section.index.nextPending)
            }
        }
        ServiceChoice {
            Layout.fillWidth: true
            service: section.service
        }
    }
}
