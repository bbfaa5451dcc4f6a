import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Theme

// A question, or a small task, before everything else. It keeps the keyboard; Escape closes it; then the keyboard is back
// where it was. What it holds beside title and text stands between them and the buttons:
//   MnDialog { title: qsTr("Erase?"); text: ...; acceptText: qsTr("Erase"); danger: true; onAccepted: ... }
// In a dangerous or a cautious one the harmless button has the keyboard.
T.Dialog {
    id: root

    property string text
    property string glyph
    property string acceptText              // none: no such button
    property string rejectText: qsTr("Cancel")
    property bool danger: false
    property bool cautious: danger          // the harmless button has the keyboard at first
    property bool acceptEnabled: true
    property Item first: null               // has the keyboard at first; null: the first of what it holds, or a button
    property bool tries: false              // the button asks; who uses it closes the dialog when it is done
    default property alias content: slot.data

    signal tried()

    // The keyboard goes back to where it came from; the template does so only within an ApplicationWindow.
    property Item cameFrom
    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.TabFocusReason);
        cameFrom = null;
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    implicitWidth: 420 * Theme.scale
    width: parent ? Math.min(implicitWidth, parent.width - 2 * Theme.space.l) : implicitWidth
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.space.l) : implicitHeight
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.xl
    topPadding: 18 * Theme.scale
    bottomPadding: Theme.space.l
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    function takeKeyboard() {
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
        else if (cautious || acceptText === "")
            rejectButton.forceActiveFocus(Qt.TabFocusReason);
        else if (slot.children.length > 0)
            slot.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            acceptButton.forceActiveFocus(Qt.TabFocusReason);
    }
    // At once, so that who types on is heard; and again where a menu that was on its way out has taken it back.
    onVisibleChanged: if (visible) takeKeyboard()
    onOpened: if (!contentItem.activeFocus) takeKeyboard()

    // Nobody replaces the content item: what a dialog holds goes into `content`.
    contentItem: FocusScope { // qmllint disable deferred-property-id
        implicitHeight: column.implicitHeight
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: 0

            RowLayout {
                spacing: Theme.space.m

                MnIcon {
                    visible: root.glyph !== ""
                    Layout.alignment: Qt.AlignTop
                    name: root.glyph
                    size: 22
                    tint: root.danger ? Theme.danger : Theme.ink2
                }
                MnText {
                    Layout.fillWidth: true
                    text: root.title
                    style: Theme.type.heading
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    Accessible.role: Accessible.Heading
                }
            }
            Flickable {
                id: middle
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: 6 * Theme.scale
                Layout.rightMargin: -Theme.space.l
                implicitHeight: inner.implicitHeight
                contentHeight: inner.implicitHeight
                interactive: contentHeight > height
                clip: interactive
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: MnScrollBar { policy: middle.interactive ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff }

                ColumnLayout {
                    id: inner
                    anchors { left: parent.left; right: parent.right; rightMargin: Theme.space.l }
                    spacing: Theme.space.m

                    MnText {
                        visible: root.text !== ""
                        Layout.fillWidth: true
                        text: root.text
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    FocusScope {
                        id: slot
                        visible: children.length > 0
                        Layout.fillWidth: true
                        implicitHeight: childrenRect.height
                    }
                }
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                layoutDirection: Qt.RightToLeft // mirroring turns it by itself
                spacing: Theme.space.s

                MnButton {
                    id: acceptButton
                    objectName: "act"
                    visible: root.acceptText !== ""
                    text: root.acceptText
                    kind: root.danger ? "danger" : "primary"
                    filled: true
                    enabled: root.acceptEnabled
                    onClicked: root.tries ? root.tried() : root.accept()
                }
                MnButton {
                    id: rejectButton
                    visible: root.rejectText !== ""
                    text: root.rejectText
                    onClicked: root.reject()
                }
            }
        }
    }
    background: MnRaised { level: 3; cornerRadius: Theme.radius.card }
    T.Overlay.modal: MnScrim {}

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.dialog; easing.type: Easing.InCubic }
    }
}
