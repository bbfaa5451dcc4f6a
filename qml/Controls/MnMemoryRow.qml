// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the row by its id.)
import QtQuick
import Mnemosyne.Theme

// A memory in a list. The list has the keyboard and says which row is `current`; the row has the pointer.
// Made for a ListView with reuseItems: it keeps nothing of its own.
Item {
    id: root

    property string title
    property string snippet
    property string when                    // as it is shown: "14:32", "Mon"
    property string domain
    property string domainText: domain
    property var tags: []                   // without the sign
    property bool pinned: false
    property real importance: 0             // drawn from 0.7 on
    property string sign                    // an icon for what is not so yet ("cloud-off", "merge"); "" = nothing to say
    property string signText                // the same as a sentence
    property string alarm                   // stands in place of the time: "not saved"
    property real nearness: -1              // a search result: circles and `why` in place of domain and tags
    property string why
    property string whyMore                 // the words in common
    property int snippetFormat: Text.PlainText // Text.RichText where found words are marked
    property bool selected: false
    property bool current: false            // the keyboard is here
    property bool choosing: false           // several are being chosen: a tick box comes in
    property bool loading: false            // its text is not there yet
    property bool compact: Theme.compact
    property bool lit: pointer.hovered
    property bool down: area.pressed

    readonly property real lead: (choosing ? 50 : 20) * Theme.scale
    readonly property real tail: 20 * Theme.scale
    readonly property bool roomy: !compact
    readonly property bool found: nearness >= 0
    readonly property string tagText: tags.map(tag => "#" + tag).join("  ")

    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }

    signal chosen(int modifiers)            // clicked, with the keyboard's modifiers
    signal opened()                         // double-clicked
    signal ticked()                         // its tick box
    signal menuRequested(real x, real y)    // the right button, in the row's coordinates

    implicitWidth: ListView.view ? ListView.view.width : 340 * Theme.scale
    implicitHeight: (roomy ? 98 : 56) * Theme.scale
    width: implicitWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: loading ? qsTr("Loading") : root.joined([title, alarm || when, domainText, tagText,
        pinned ? qsTr("pinned") : "", signText, why])
    Accessible.description: snippetFormat === Text.PlainText ? snippet : snippet.replace(/<[^>]*>/g, "")
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.onPressAction: root.chosen(Qt.NoModifier)

    HoverHandler { id: pointer }
    MouseArea {
        id: area
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                root.menuRequested(mouse.x, mouse.y);
            else
                root.chosen(mouse.modifiers);
        }
        onDoubleClicked: mouse => {
            if (mouse.button === Qt.LeftButton)
                root.opened();
        }
    }

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: 10 * Theme.scale } // beside the scroll bar
        radius: Theme.radius.row
        color: root.selected ? Theme.accentSoft : root.down ? Theme.press : root.lit ? Theme.hover : "transparent"
        border { width: root.selected && Theme.high ? 2 : 0; color: Theme.accent }
        MnFocusRing { visible: root.current; gap: -Theme.size.ring; cornerRadius: Theme.radius.row }
    }
    Loader {
        visible: !root.loading
        anchors { left: parent.left; leftMargin: root.tail; top: parent.top; topMargin: 8 * Theme.scale }
        active: root.choosing
        sourceComponent: MnCheckBox {
            focusPolicy: Qt.NoFocus
            checked: root.selected
            Accessible.name: qsTr("Choose %1").arg(root.title)
            onClicked: {
                checked = Qt.binding(() => root.selected);
                root.ticked();
            }
        }
    }
    MnText {
        id: heading
        visible: !root.loading
        anchors {
            left: parent.left; leftMargin: root.lead
            right: whenRow.left; rightMargin: 10 * Theme.scale
            top: parent.top; topMargin: 8 * Theme.scale
        }
        text: root.title
        style: Theme.type.rowTitle
        decorative: true
    }
    Row {
        id: whenRow
        visible: !root.loading
        anchors { right: parent.right; rightMargin: root.tail; verticalCenter: heading.verticalCenter }
        spacing: 6 * Theme.scale

        MnIcon {
            visible: root.pinned
            anchors.verticalCenter: parent.verticalCenter
            name: "pin"
            size: 14
            tint: Theme.accent
        }
        MnText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.alarm || root.when
            style: root.alarm ? Theme.type.captionStrong : Theme.type.caption
            color: root.alarm ? Theme.danger : Theme.ink3
            decorative: true
        }
    }
    MnText {
        visible: root.roomy && !root.loading
        anchors { left: heading.left; right: parent.right; rightMargin: root.tail; top: heading.bottom; topMargin: 1 }
        height: 2 * lineSize
        text: root.snippet
        textFormat: root.snippetFormat
        style: Theme.type.small
        color: Theme.ink2
        wrapMode: Text.Wrap
        maximumLineCount: 2
        clip: root.snippetFormat === Text.RichText
        decorative: true
    }
    Row {
        id: place
        visible: !root.loading
        anchors { left: heading.left; bottom: parent.bottom; bottomMargin: (root.roomy ? 9 : 7) * Theme.scale }
        spacing: 6 * Theme.scale

        Loader {
            visible: root.found
            anchors.verticalCenter: parent.verticalCenter
            active: root.found
            sourceComponent: MnNearness {
                value: Math.max(0, root.nearness)
                Accessible.ignored: true
            }
        }
        MnDomainDot {
            visible: !root.found && root.domain !== ""
            anchors.verticalCenter: parent.verticalCenter
            domain: root.domain
        }
        MnText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - root.lead - root.tail - signs.width - 40 * Theme.scale)
            text: root.found ? root.why : root.domainText
            style: root.found ? Theme.type.captionMedium : Theme.type.caption
            color: root.found ? Theme.accentInk : Theme.ink2
            decorative: true
        }
    }
    MnText {
        // One text for all tags: a row of a reused list makes nothing while it is scrolled.
        visible: !root.loading
        anchors {
            left: place.right; leftMargin: 6 * Theme.scale
            right: signs.left; rightMargin: Theme.space.s
            verticalCenter: place.verticalCenter
        }
        text: root.found ? (root.whyMore ? "·  " + root.whyMore : "") : root.tagText
        style: Theme.type.caption
        color: root.found ? Theme.ink2 : Theme.ink3
        maximumLineCount: 1                 // its person's words: there may be more of them than room
        decorative: true
    }
    Row {
        id: signs
        visible: !root.loading
        anchors { right: parent.right; rightMargin: root.tail; bottom: parent.bottom; bottomMargin: (root.roomy ? 10 : 8) * Theme.scale }
        spacing: 8 * Theme.scale

        MnIcon {
            visible: root.sign !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.sign
            size: 14
            tint: root.sign === "merge" ? Theme.warn : Theme.ink3
        }
        MnStrokes {
            visible: root.importance >= 0.7
            anchors.verticalCenter: parent.verticalCenter
            value: root.importance
            tint: root.selected ? Theme.accent : Theme.ink3
        }
    }
    // Always there: a row of a reused list makes nothing while it is scrolled.
    component Bar: Rectangle {
        property real share
        anchors { left: parent.left; leftMargin: root.tail }
        visible: root.loading
        width: (root.width - 2 * root.tail) * share
        height: 10 * Theme.scale
        radius: Theme.radius.key
        color: Theme.veil(Theme.ink, Theme.high ? 0.25 : 0.05)
    }
    Bar { share: 0.5; y: (root.roomy ? 13 : 12) * Theme.scale; height: 12 * Theme.scale; color: Theme.veil(Theme.ink, Theme.high ? 0.42 : 0.08) }
    Bar { share: 0.8; y: (root.roomy ? 36 : 34) * Theme.scale }
    Bar { share: 0.3; y: 60 * Theme.scale; visible: root.loading && root.roomy }
}
