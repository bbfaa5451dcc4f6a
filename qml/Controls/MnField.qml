pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// A line of text with its label above and, below it, what is wrong or what it is for.
//   MnField { label: qsTr("Vault name"); placeholder: qsTr("Clara’s vault"); error: model.nameError }
FocusScope {
    id: root

    property string label
    property alias text: input.text
    property string placeholder
    property string caption                 // what it is for
    property string error                   // what is wrong; takes the caption's place
    property bool secret: false             // dots, with an eye that shows the text
    property bool revealed: false
    property string glyph                   // an icon at its start
    property bool tall: false
    property bool readOnly: false
    property bool mono: false               // words, keys, paths: letters of one width
    property alias input: input             // the T.TextField itself
    property bool lit: input.hovered
    property bool ringed: input.activeFocus

    signal edited()                         // the owner typed
    signal accepted()                       // Enter

    function selectAll() {
        input.selectAll();
    }

    implicitWidth: 240 * Theme.scale
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 5 * Theme.scale

        MnText {
            visible: root.label !== ""
            Layout.fillWidth: true
            text: root.label
            style: Theme.type.captionStrong
            color: root.enabled ? Theme.ink2 : Theme.inkOff
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        T.TextField {
            id: input
            Layout.fillWidth: true
            implicitWidth: 100 * Theme.scale
            implicitHeight: Math.max(root.tall ? Theme.size.tallField : Theme.size.field, contentHeight + topPadding + bottomPadding)
            leftPadding: mirrored ? tail : head
            rightPadding: mirrored ? head : tail
            readonly property bool mirrored: LayoutMirroring.enabled
            readonly property real head: (root.glyph === "" ? 12 : 36) * Theme.scale
            readonly property real tail: (root.secret ? 40 : 12) * Theme.scale
            focus: true
            readOnly: root.readOnly
            echoMode: root.secret && !root.revealed ? TextInput.Password : TextInput.Normal
            passwordCharacter: "•"
            passwordMaskDelay: 0
            inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
            placeholderText: root.placeholder
            font.family: root.mono ? Theme.mono : Theme.sans
            font.pixelSize: Math.round((echoMode === TextInput.Password ? 16 : Theme.type.small.size) * Theme.scale)
            font.letterSpacing: echoMode === TextInput.Password ? 2 * Theme.scale : 0
            font.hintingPreference: Font.PreferNoHinting
            color: enabled ? Theme.ink : Theme.inkOff
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
            verticalAlignment: TextInput.AlignVCenter
            readonly property string spokenName: root.label !== "" ? root.label : root.placeholder
            readonly property string spokenDescription: root.error !== "" ? root.error : root.caption
            // Read aloud by app/picture/field_accessible.h. The role here is for Qt alone: of editable text it would send
            // each change, and what is secret with it.
            Accessible.role: root.secret ? Accessible.Pane : Accessible.EditableText
            Accessible.name: spokenName
            Accessible.description: spokenDescription

            onTextEdited: root.edited()
            onAccepted: root.accepted()

            cursorDelegate: Rectangle {
                visible: input.cursorVisible
                width: 1.5 * Theme.scale
                color: Theme.accent
            }
            background: Rectangle {
                radius: Theme.radius.control
                color: input.enabled ? Theme.surface : Theme.sunken
                border {
                    width: root.ringed || root.error !== "" ? Theme.size.ring : 1
                    color: root.error !== "" ? Theme.danger : root.ringed ? (Theme.high ? Theme.ink : Theme.accent)
                        : !input.enabled ? Theme.hairline : root.lit ? Theme.ink3 : Theme.outline
                }
            }

            MnText {
                visible: input.length === 0 && input.preeditText === ""
                anchors { fill: parent; leftMargin: input.head; rightMargin: input.tail }
                text: root.placeholder
                style: Theme.type.small
                color: input.enabled ? Theme.ink3 : Theme.inkOff
                decorative: true
            }
            MnIcon {
                visible: root.glyph !== ""
                anchors { left: parent.left; leftMargin: 11 * Theme.scale; verticalCenter: parent.verticalCenter }
                name: root.glyph
                size: 16
                tint: Theme.ink3
            }
            MnIconButton {
                visible: root.secret
                anchors { right: parent.right; rightMargin: 3 * Theme.scale; verticalCenter: parent.verticalCenter }
                glyph: "eye"
                glyphSize: 16
                size: 28
                name: root.revealed ? qsTr("Hide what is typed") : qsTr("Show what is typed")
                tint: root.revealed ? Theme.accent : Theme.ink3
                checked: root.revealed
                onClicked: root.revealed = !root.revealed
            }
        }
        MnText {
            visible: text !== ""
            Layout.fillWidth: true
            text: root.error !== "" ? root.error : root.caption
            style: Theme.type.caption
            color: root.error !== "" ? Theme.danger : Theme.ink3
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
        }
    }
}
