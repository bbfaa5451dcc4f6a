pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// How the window looks on this device: every choice is in force at once, so that the window is its own preview.
ColumnLayout {
    id: section
    required property VaultModel vault
    required property AppModel app
    readonly property Appearance appearance: app.appearance
    readonly property Language language: app.language
    readonly property var hints: vault.commands.hints // keys, by the ids of the command table

    function keysOf(command: string): string {
        return (section.hints[command] ?? []).join(" ");
    }

    spacing: Theme.space.s

    MnGroup {
        label: qsTr("Colours")

        ColourChoice {
            objectName: "colours"
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            Layout.bottomMargin: Theme.space.m
            appearance: section.appearance
        }
        MnLine { Layout.fillWidth: true }
        MnSettingRow {
            title: qsTr("More contrast")
            text: qsTr("Darker words, a border around everything, no shadows.")
            last: true
            MnSwitch {
                objectName: "contrast"
                name: qsTr("More contrast")
                checked: section.appearance.highContrast
                onToggled: section.appearance.highContrast = checked
            }
        }
    }
    MnGroup {
        label: qsTr("Text")

        MnSettingRow {
            title: qsTr("Size of text")
            text: qsTr("Everything grows with it, up to double. %1 and %2 do the same.").arg(section.keysOf("text.larger")).arg(section.keysOf("text.smaller"))
            MnText {
                text: "A"
                style: Theme.type.caption
                color: Theme.ink2
                decorative: true
            }
            MnSlider {
                objectName: "textSize"
                name: qsTr("Size of text")
                from: 0.8
                to: 2
                stepSize: 0.1
                value: section.appearance.textScale
                // Not while it is dragged: it would grow away from under the pointer.
                onPressedChanged: if (!pressed)
                    section.appearance.textScale = value
                onMoved: if (!pressed)
                    section.appearance.textScale = value
            }
            MnText {
                text: "A"
                style: Theme.type.title
                color: Theme.ink2
                decorative: true
            }
            MnText {
                Layout.preferredWidth: Math.max(48 * Theme.scale, Math.ceil(implicitWidth))
                horizontalAlignment: Text.AlignRight
                text: qsTr("%1%").arg(Math.round(section.appearance.textScale * 100).toLocaleString(Theme.locale, "f", 0))
                style: Theme.type.smallStrong
            }
        }
        MnSettingRow {
            title: qsTr("Memories in the list")
            text: qsTr("Compact shows the title and the date only.")
            last: !section.language
            MnSegmented {
                objectName: "density"
                name: qsTr("Memories in the list")
                options: [qsTr("Two lines of text"), qsTr("Compact")]
                current: section.appearance.compact ? 1 : 0
                onChosen: index => section.appearance.compact = index === 1
            }
        }
        MnSettingRow {
            visible: section.language !== null
            title: qsTr("Language")
            text: section.language && !section.language.isTranslated
                ? qsTr("Dates and numbers are written its way. The words are not translated yet, so they stay English.")
                : qsTr("Menus and messages. What you write is never translated.")
            last: true
            MnSelect {
                objectName: "language"
                name: qsTr("Language")
                model: section.language ? section.language.names : []
                currentIndex: section.language ? section.language.current : 0
                onActivated: index => section.language.current = index
            }
        }
    }
    MnGroup {
        label: qsTr("Motion")

        MnSettingRow {
            title: qsTr("Less motion")
            text: qsTr("Panes and dialogs are there at once instead of moving in.")
            last: true
            MnSwitch {
                objectName: "motion"
                name: qsTr("Less motion")
                checked: section.appearance.reducedMotion
                onToggled: section.appearance.reducedMotion = checked
            }
        }
    }
    MnGroup {
        visible: section.app.trayStay !== null && section.app.trayStay.hasTray
        label: qsTr("Window")

        MnSettingRow {
            title: qsTr("Keep running in the tray when the window is closed")
            text: qsTr("Quick capture and automatic backups go on. %1 ends the program.").arg(section.keysOf("window.quit"))
            last: true
            MnSwitch {
                objectName: "trayStay"
                name: qsTr("Keep running in the tray when the window is closed")
                checked: section.app.trayStay ? section.app.trayStay.isWanted : false
                onToggled: section.app.trayStay.isWanted = checked
            }
        }
    }
}
