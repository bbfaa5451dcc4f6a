pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// The place of one word in the drill: a field where it is asked for, dots where it is not. What the letters can only become
// stands behind them; Tab or Enter takes it.
FocusScope {
    id: root
    required property int number
    property bool asked: false
    property bool isRight: false
    property bool isWrong: false
    property bool readOnly: false
    property string completion              // the whole word; empty: more than one, or none
    property alias typed: input.text        // an alias: `textEdited` comes before bindings to the text are renewed
    readonly property bool whole: isRight && (completion === "" || completion === typed.trim().toLowerCase())
    readonly property bool offers: completion !== "" && completion !== typed.trim().toLowerCase()
    property bool isTaken: false            // as it is written: from then on Tab goes through the page
    signal edited
    signal settled                          // Tab or Enter

    function takeFocus() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }
    function settle() {
        if (offers) {
            input.text = completion;
            root.edited();
        }
        root.isTaken = true;
        root.settled();
    }

    implicitHeight: Math.max(44 * Theme.scale, input.implicitHeight + Theme.space.l)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Word %1, not asked for").arg(number)
    Accessible.ignored: asked

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.row
        color: !root.asked ? Theme.veil(Theme.ink, 0.03) : root.whole && !input.activeFocus ? Theme.accentSoft : Theme.surface
        border {
            width: input.activeFocus ? Theme.size.ring : root.isWrong ? 2 : root.asked && (!root.whole || Theme.high) ? 1 : 0
            color: root.isWrong ? Theme.danger : input.activeFocus ? (Theme.high ? Theme.ink : Theme.accent) : Theme.outline
        }
    }
    WordNumber {
        number: root.number
        asked: root.asked
    }
    Row {
        visible: !root.asked
        anchors { left: parent.left; leftMargin: 44 * Theme.scale; verticalCenter: parent.verticalCenter }
        spacing: 5 * Theme.scale

        Repeater {
            model: root.asked ? 0 : 5

            Rectangle {
                width: 5 * Theme.scale
                height: width
                radius: width / 2
                color: Theme.veil(Theme.ink, Theme.high ? 0.6 : 0.2)
            }
        }
    }
    T.TextField {
        id: input
        objectName: "word" + root.number
        visible: root.asked
        enabled: root.asked
        focus: true
        anchors {
            left: parent.left; leftMargin: 44 * Theme.scale
            right: tab.visible ? tab.left : tick.visible ? tick.left : parent.right; rightMargin: Theme.space.s
            verticalCenter: parent.verticalCenter
        }
        implicitHeight: contentHeight
        readOnly: root.readOnly
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhLowercaseOnly | Qt.ImhSensitiveData
        font.family: Theme.sans
        font.pixelSize: Math.round(Theme.type.body.size * Theme.scale)
        font.weight: Font.Medium
        font.hintingPreference: Font.PreferNoHinting
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        horizontalAlignment: TextInput.AlignLeft    // where its placeholder begins, mirrored with the window
        Accessible.name: qsTr("Word %1").arg(root.number)
        Accessible.description: root.isWrong ? qsTr("Another one is on the paper") : root.whole ? qsTr("Right")
            : root.offers ? qsTr("Tab completes it to %1").arg(root.completion) : ""

        onTextEdited: {
            root.isTaken = false;
            root.edited();
        }
        onAccepted: root.settle()
        Keys.onTabPressed: event => {
            event.accepted = root.offers || (root.isRight && root.typed !== "" && !root.isTaken);
            if (event.accepted)
                root.settle();
        }

        cursorDelegate: Rectangle {
            visible: input.cursorVisible
            width: 1.5 * Theme.scale
            color: Theme.accent
        }
        MnText {
            visible: root.offers && input.activeFocus
            anchors { left: parent.left; leftMargin: input.contentWidth + 1.5 * Theme.scale; verticalCenter: parent.verticalCenter }
            text: root.completion.slice(root.typed.trim().length)
            color: Theme.ink3
            elide: Text.ElideNone
            decorative: true
        }
    }
    MnKbd {
        id: tab
        visible: root.offers && input.activeFocus
        anchors { right: parent.right; rightMargin: 10 * Theme.scale; verticalCenter: parent.verticalCenter }
        keys: ["Tab"]
        Accessible.ignored: true
    }
    MnIcon {
        id: tick
        visible: root.asked && root.whole
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        name: "check"
        size: 18
        tint: Theme.accent
    }
}
