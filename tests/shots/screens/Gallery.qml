pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Theme
import Mnemosyne.Controls

// Every component in every state, as the design's pictures `components-light` and `-dark` show them.
// Two columns where there is room, one below the other where there is not.
Rectangle {
    id: page

    readonly property var states: ["rest", "hover", "focus", "pressed", "disabled"]
    readonly property bool narrow: width < 1100 * Theme.scale

    color: Theme.list
    implicitHeight: columns.implicitHeight + 64 * Theme.scale

    component Block: ColumnLayout {
        property alias label: title.text
        Layout.fillWidth: true
        spacing: 12 * Theme.scale
        MnSectionLabel { id: title; Layout.fillWidth: true; wrapMode: Text.Wrap }
    }
    component ButtonRow: Repeater {
        id: buttons
        property string kind
        property string glyph
        property string text
        model: page.states
        MnButton {
            required property string modelData
            kind: buttons.kind
            glyph: buttons.glyph
            text: buttons.text
            lit: modelData === "hover"
            ringed: modelData === "focus"
            down: modelData === "pressed"
            enabled: modelData !== "disabled"
        }
    }

    GridLayout {
        id: columns
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space.page; rightMargin: Theme.space.page; topMargin: Theme.space.section }
        columns: page.narrow ? 1 : 2
        columnSpacing: Theme.space.screen
        rowSpacing: 26 * Theme.scale

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 580
            Layout.alignment: Qt.AlignTop
            spacing: 26 * Theme.scale

            Block {
                label: "Buttons: rest, hover, focus, pressed, disabled"
                GridLayout {
                    columns: page.states.length
                    columnSpacing: 16 * Theme.scale
                    rowSpacing: 12 * Theme.scale
                    ButtonRow { kind: "primary"; text: "Save" }
                    ButtonRow { kind: "plain"; text: "Decide later" }
                    ButtonRow { kind: "quiet"; glyph: "eye"; text: "Show" }
                    ButtonRow { kind: "danger"; text: "Erase" }
                    ButtonRow { kind: "link"; text: "Elsewhere…" }
                    Repeater {
                        model: page.states
                        MnIconButton {
                            required property string modelData
                            glyph: "history"
                            name: "History"
                            lit: modelData === "hover"
                            ringed: modelData === "focus"
                            down: modelData === "pressed"
                            enabled: modelData !== "disabled"
                        }
                    }
                }
            }
            Block {
                label: "Text field: rest, hover, focus, error, disabled, secret"
                GridLayout {
                    columns: 3
                    columnSpacing: 16 * Theme.scale
                    rowSpacing: 12 * Theme.scale
                    MnField { Layout.fillWidth: true; Layout.preferredWidth: 150 * Theme.scale; Layout.alignment: Qt.AlignTop; label: "Vault name"; placeholder: "Clara’s vault" }
                    MnField { Layout.fillWidth: true; Layout.preferredWidth: 150 * Theme.scale; Layout.alignment: Qt.AlignTop; label: "Vault name"; text: "Clara’s vault"; lit: true }
                    MnField { Layout.fillWidth: true; Layout.preferredWidth: 150 * Theme.scale; Layout.alignment: Qt.AlignTop; label: "Vault name"; text: "Clara’s va"; ringed: true }
                    MnField { Layout.fillWidth: true; Layout.preferredWidth: 150 * Theme.scale; Layout.alignment: Qt.AlignTop; label: "Server"; text: "sync.whitfield"; error: "No server answers there" }
                    MnField { Layout.fillWidth: true; Layout.preferredWidth: 150 * Theme.scale; Layout.alignment: Qt.AlignTop; label: "Server"; text: "sync.whitfield"; enabled: false }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 150 * Theme.scale
                        Layout.alignment: Qt.AlignTop
                        spacing: 8 * Theme.scale
                        MnField { Layout.fillWidth: true; label: "Passphrase"; text: "xxxxxxxxxx"; secret: true; ringed: true }
                        MnStrength { Layout.fillWidth: true; level: 3; text: "Strong: centuries to guess" }
                    }
                }
            }
            Block {
                label: "Search field: rest, focus with filters, a filter it does not know"
                MnSearchField { Layout.fillWidth: true }
                MnSearchField {
                    Layout.fillWidth: true
                    ringed: true
                    text: "water comes in"
                    tokens: [{ text: "Home", domain: "Home" }, { text: "after 2023", glyph: "calendar" }, { text: "importance > 0.7" }]
                }
                MnSearchField {
                    Layout.fillWidth: true
                    ringed: true
                    text: "kind:storys boiler"
                    hint: "No kind is called “storys”; it is searched as a word. Did you mean kind:story?"
                }
            }
            Block {
                label: "Chips, switch, tick box, stepper, segments, importance, keys"
                Flow {
                    Layout.fillWidth: true
                    spacing: 8 * Theme.scale
                    MnChip { text: "#boiler" }
                    MnChip { text: "#boiler"; lit: true }
                    MnChip { text: "#boiler"; ringed: true }
                    MnChip { text: "#boiler"; tone: "accent"; closable: true }
                    MnChip { text: "Home"; domain: "Home"; tone: "line" }
                    MnChip { text: "leaves this device"; tone: "egress"; interactive: false }
                    MnChip { text: "Taking part"; tone: "ok"; interactive: false }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 18 * Theme.scale
                    MnSwitch { name: "Off" }
                    MnSwitch { name: "On"; checked: true }
                    MnSwitch { name: "Focus"; checked: true; ringed: true }
                    MnSwitch { name: "Not now"; enabled: false }
                    MnCheckBox { text: "Off" }
                    MnCheckBox { text: "On"; checked: true }
                    MnCheckBox { text: "Focus"; checked: true; ringed: true }
                    MnCheckBox { text: "Some"; tristate: true; checkState: Qt.PartiallyChecked }
                    MnRadio { text: "One"; checked: true }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 14 * Theme.scale
                    MnStepper { name: "Importance"; value: 0.8 }
                    MnStepper { name: "Importance"; value: 1; ringed: true }
                    MnSegmented { name: "Order"; options: ["Best match", "Words", "Meaning"] }
                    MnImportance { height: Theme.size.control; value: 0.2 }
                    MnImportance { height: Theme.size.control; value: 0.6 }
                    MnImportance { height: Theme.size.control; value: 1 }
                    MnSlider { name: "Size of text"; from: 1; to: 2; stepSize: 0.25; value: 1.25 }
                    MnSelect { name: "Language"; model: ["English (United Kingdom)", "Deutsch"] }
                }
            }
            Block {
                label: "Progress: known, unknown, done with a few left"
                MnProgress { Layout.fillWidth: true; text: "Importing from Evernote"; detail: "8,412 of 20,160 · about 5 seconds"; value: 0.42 }
                MnProgress { Layout.fillWidth: true; text: "Asking the server"; detail: "4 seconds so far"; value: -1 }
                MnProgress { Layout.fillWidth: true; text: "Making memories findable by meaning"; detail: "37 left; all are findable by word already"; value: 0.97; cancellable: false }
            }
            Block {
                label: "Toast with undo"
                MnToast {
                    Layout.maximumWidth: parent.width
                    text: "“Parking near the clinic” moved to Trash"
                    action: "Undo"
                    keys: ["Ctrl", "Z"]
                    shown: true
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 572
            Layout.alignment: Qt.AlignTop
            spacing: 26 * Theme.scale

            GridLayout {
                columns: page.narrow && Theme.scale > 1.5 ? 1 : 2
                columnSpacing: 32 * Theme.scale
                rowSpacing: 26 * Theme.scale
                Block {
                    label: "Navigation"
                    Layout.fillWidth: false
                    Layout.alignment: Qt.AlignTop
                    ColumnLayout {
                        spacing: 2
                        MnNavItem { text: "Rest"; glyph: "calendar"; count: "97" }
                        MnNavItem { text: "Hover"; glyph: "calendar"; lit: true }
                        MnNavItem { text: "Focus"; glyph: "calendar"; ringed: true }
                        MnNavItem { text: "Selected"; glyph: "library"; selected: true; count: "1,284" }
                        MnNavItem { text: "Needs a decision"; glyph: "merge"; badge: "1" }
                        MnNavItem { text: "A domain"; domain: "Garden"; count: "121" }
                        MnNavItem { text: "Not known yet"; domain: "Home"; loading: true }
                    }
                }
                Block {
                    label: "Privacy budget: room, low, spent"
                    Layout.alignment: Qt.AlignTop
                    Flow {
                        Layout.fillWidth: true
                        spacing: 15 * Theme.scale
                        MnGauge { thickness: 8 * Theme.scale; spent: 1.2; next: 0.4; text: "2.8"; caption: "left" }
                        MnGauge { thickness: 8 * Theme.scale; spent: 3.5; text: "0.5"; caption: "left" }
                        MnGauge { thickness: 8 * Theme.scale; spent: 4; text: "0"; caption: "left" }
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: 14 * Theme.scale
                        MnNearness { value: 0.95 }
                        MnNearness { value: 0.8 }
                        MnNearness { value: 0.6 }
                        MnNearness { value: 0.4 }
                        MnText { text: "nearness in meaning"; style: Theme.type.caption; color: Theme.ink3 }
                    }
                    MnHeatMap {
                        cell: 12
                        name: "Memories a day"
                        Layout.preferredHeight: 3 * step
                        values: Array.from({ length: 147 }, (_, day) => day % 7 === 0 ? Math.floor(day / 7) % 5 : day % 7 === 1 ? Math.floor(day / 7) * 3 % 5 : day % 7 === 2 ? 0 : -1)
                    }
                }
            }
            Block {
                label: "Memory row: rest, hover, focus, selected and so far only on this device, found, loading"
                MnCard {
                    Layout.fillWidth: true
                    color: Theme.list
                    implicitHeight: rows.implicitHeight + 16 * Theme.scale
                    ColumnLayout {
                        id: rows
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                        spacing: 0
                        MnMemoryRow { Layout.fillWidth: true; title: "Rye at 78 % water"; snippet: "Held its shape for the first time. Longer autolyse, cooler kitchen."; when: "11:20"; domain: "Home"; tags: ["bread"] }
                        MnMemoryRow { Layout.fillWidth: true; lit: true; title: "Tile workshop in Alfama"; snippet: "Second door after the laundry, no sign."; when: "Mon"; domain: "Travel"; tags: ["lisbon", "tiles"] }
                        MnMemoryRow { Layout.fillWidth: true; current: true; title: "Mira’s first long sentence"; snippet: "“The moon came with us in the car.”"; when: "Mon"; domain: "Family"; tags: ["mira"]; importance: 0.9 }
                        MnMemoryRow { Layout.fillWidth: true; selected: true; choosing: true; title: "Dr. Okafor: iron is low, test in March"; snippet: "Ferritin 14. One tablet every other day, not with coffee."; when: "Tue"; domain: "Health"; tags: ["blood-test"]; sign: "cloud-off"; signText: "Only on this device"; importance: 0.8; pinned: true }
                        MnMemoryRow { Layout.fillWidth: true; compact: true; title: "Damp patch above the stairs"; when: "14 Feb 2025"; nearness: 0.87; why: "Very near in meaning"; whyMore: "words rain, west"; importance: 0.8 }
                        MnMemoryRow { Layout.fillWidth: true; loading: true }
                    }
                }
            }
            Block {
                label: "Banners"
                MnBanner { Layout.fillWidth: true; text: "Working without the network. 3 saves wait on this device."; glyph: "cloud-off" }
                MnBanner { Layout.fillWidth: true; tone: "warn"; title: "A sync would delete 214 memories"; text: "Nothing was deleted yet. Look at them first."; action: "Look" }
                MnBanner { Layout.fillWidth: true; tone: "danger"; text: "The disk is full: the last save is not on disk. Your text is still here."; action: "Try again" }
            }
            GridLayout {
                columns: page.narrow && Theme.scale > 1.5 ? 1 : 2
                columnSpacing: 28 * Theme.scale
                rowSpacing: 26 * Theme.scale
                MnEmptyState {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 250
                    glyph: "library"
                    title: "Nothing here yet"
                    text: "Write down one thing from today. It stays on this computer."
                    action: "New memory"
                    keys: ["Ctrl", "N"]
                }
                Item {
                    // A dialog as it looks; the real one, which needs a window, is in the shot `dialog`.
                    Layout.fillWidth: true
                    Layout.preferredWidth: 294
                    implicitHeight: dialogColumn.implicitHeight + 34 * Theme.scale
                    MnRaised { anchors.fill: parent; level: 3; cornerRadius: Theme.radius.card }
                    ColumnLayout {
                        id: dialogColumn
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
                        spacing: 6 * Theme.scale
                        MnText { Layout.fillWidth: true; text: "Erase this memory for good?"; style: Theme.type.heading; wrapMode: Text.Wrap }
                        MnText { Layout.fillWidth: true; text: "Its key is destroyed here now, and on your other devices when they next connect."; style: Theme.type.small; color: Theme.ink2; wrapMode: Text.Wrap }
                        RowLayout {
                            Layout.alignment: Qt.AlignRight
                            Layout.topMargin: 10 * Theme.scale
                            spacing: 8 * Theme.scale
                            MnButton { text: "Keep it"; ringed: true }
                            MnButton { text: "Erase"; kind: "danger"; filled: true }
                        }
                    }
                }
            }
            Block {
                label: "Other scripts"
                MnMemoryRow { Layout.fillWidth: true; title: "ما قاله أبي عن شجرة الكرز"; snippet: "زرعها في الأسبوع الذي ولدت فيه، من طعم شجرة في حديقة جدتي."; when: "١٤:٣٢"; domain: "Family"; domainText: "العائلة"; tags: ["أبي"] }
                MnMemoryRow { Layout.fillWidth: true; title: "桜の木について父が言ったこと"; snippet: "私が生まれた週に、祖母の庭の木から接ぎ木して植えた。"; when: "14:32"; domain: "Home"; domainText: "家族"; tags: ["桜"] }
                MnText { Layout.fillWidth: true; text: "עץ הדובדבן של אבא · 벚나무에 대해 아버지가 한 말 · Вишня · Κερασιά"; style: Theme.type.reading; wrapMode: Text.Wrap }
            }
            Block {
                label: "Parts of a whole, steps, settings"
                MnStack {
                    Layout.fillWidth: true
                    parts: [{ name: "Text", value: 12, text: "12 MB", tone: Theme.accent }, { name: "Attachments", value: 61, text: "61 MB", tone: Theme.okDot }, { name: "Findable", value: 24, text: "24 MB", tone: Theme.outline }]
                }
                MnSteps { Layout.fillWidth: true; steps: ["Choose", "Look", "Import", "Done"]; current: 1 }
                MnGroup {
                    label: "Motion and time"
                    aside: "On this computer"
                    MnSettingRow { title: "Less motion"; text: "Your system asks for it already, so it stays on."; MnSwitch { name: "Less motion"; checked: true } }
                    MnSettingRow { glyph: "calendar"; title: "Week begins on"; text: "Dates and numbers follow the language."; last: true; MnSegmented { name: "Week begins on"; options: ["Monday", "Sunday", "Saturday"] } }
                }
            }
        }
    }
}
