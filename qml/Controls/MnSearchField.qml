pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// Words to search, and the filters that were recognised in them, as chips before the words.
//   MnSearchField { tokens: [{ text: "Home", domain: "Home" }]; onEdited: model.query = text; onTokenRemoved: i => ... }
// Backspace at the start removes the last chip. Escape clears, then lets go (`escaped`).
FocusScope {
    id: root

    property alias text: input.text         // what is left beside the tokens
    property string placeholder: qsTr("Search by word or meaning")
    property var tokens: []                 // { text, domain, glyph }: each but text may be missing
    property var keys: ["Ctrl", "F"]        // how one gets here; while it is used: Esc
    property string hint                    // what about a filter it does not know; below the field
    property bool large: false
    property bool busy: false
    property alias input: input
    property bool lit: pointer.hovered
    property bool ringed: input.activeFocus

    signal edited()
    signal submitted()                      // Enter
    signal escaped()                        // Escape, when it was empty already
    signal tokenRemoved(int index)
    signal downPressed()                    // on to the results

    function clear() {
        input.clear();
        root.edited();
    }

    implicitWidth: 280 * Theme.scale
    implicitHeight: column.implicitHeight

    HoverHandler { id: pointer }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 6 * Theme.scale

        Rectangle {
            id: box
            Layout.fillWidth: true
            implicitHeight: (root.large ? 42 : 34) * Theme.scale
            radius: Theme.radius.row
            color: root.ringed ? Theme.surface : Theme.sunken
            border {
                width: root.ringed ? Theme.size.ring : Theme.high || root.lit ? 1 : 0
                color: root.ringed ? (Theme.high ? Theme.ink : Theme.accent) : Theme.outline
            }

            TapHandler { onTapped: input.forceActiveFocus(Qt.MouseFocusReason) }
            RowLayout {
                anchors { fill: parent; leftMargin: 10 * Theme.scale; rightMargin: 9 * Theme.scale }
                spacing: Theme.space.s

                MnIcon {
                    name: "search"
                    size: 18
                    tint: root.ringed ? Theme.accent : Theme.ink3
                }
                ListView {
                    id: chips
                    visible: count > 0
                    Layout.preferredWidth: contentWidth
                    Layout.maximumWidth: Math.max(0, box.width - 160 * Theme.scale)
                    Layout.preferredHeight: Theme.size.chip
                    Layout.fillWidth: false
                    orientation: ListView.Horizontal
                    boundsBehavior: Flickable.StopAtBounds
                    clip: contentWidth > width
                    spacing: 6 * Theme.scale
                    model: root.tokens
                    onCountChanged: positionViewAtEnd()

                    delegate: MnChip {
                        required property var modelData
                        required property int index

                        text: modelData.text
                        domain: modelData.domain ?? ""
                        glyph: modelData.glyph ?? ""
                        tone: "accent"
                        closable: true
                        onRemoved: {
                            root.tokenRemoved(index);
                            input.forceActiveFocus();
                        }
                    }
                }
                T.TextField {
                    id: input
                    Layout.fillWidth: true
                    Layout.minimumWidth: 80 * Theme.scale
                    implicitHeight: contentHeight
                    focus: true
                    font.family: Theme.sans
                    font.pixelSize: Math.round((root.large ? 14 : 13) * Theme.scale)
                    font.hintingPreference: Font.PreferNoHinting
                    color: Theme.ink
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentText
                    selectByMouse: true
                    horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
                    placeholderText: root.placeholder
                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.placeholder
                    Accessible.description: root.hint
                    Accessible.searchEdit: true

                    onTextEdited: root.edited()
                    onAccepted: root.submitted()
                    Keys.onDownPressed: root.downPressed()
                    Keys.onEscapePressed: {
                        if (text !== "")
                            root.clear();
                        else
                            root.escaped();
                    }
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_Backspace && cursorPosition === 0 && selectedText === "" && root.tokens.length > 0) {
                            root.tokenRemoved(root.tokens.length - 1);
                            event.accepted = true;
                        }
                    }

                    cursorDelegate: Rectangle {
                        visible: input.cursorVisible
                        width: 1.5 * Theme.scale
                        color: Theme.accent
                    }
                    MnText {
                        id: hollow
                        visible: input.length === 0 && input.preeditText === "" && root.tokens.length === 0
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
                        text: root.placeholder
                        style: root.large ? Theme.type.body : Theme.type.small
                        color: Theme.ink3
                        decorative: true
                    }
                }
                MnKbd {
                    visible: keys.length > 0 && (input.length > 0 || box.width >= hollow.implicitWidth + implicitWidth + 64 * Theme.scale)
                    keys: root.ringed && root.keys.length > 0 ? ["Esc"] : root.keys
                    Accessible.ignored: true
                }
            }
        }
        MnText {
            visible: root.hint !== ""
            Layout.fillWidth: true
            Layout.leftMargin: 4 * Theme.scale
            Layout.rightMargin: 4 * Theme.scale
            text: root.hint
            style: Theme.type.caption
            color: Theme.warn
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
