// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the row by its id.)
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One memory that was found: the passage with the words marked, and how near it is.
Item {
    id: result
    required property int index
    required property string id
    required property string title
    required property string titleStyled
    required property string snippetStyled
    required property string why
    required property var parts
    required property double nearness       // -1: not compared
    required property string whenText
    required property var tags
    required property string domain
    required property string thread
    required property double importance
    property bool selected: false
    property bool ringed: false
    property bool offersMenu: false         // by a button, where nothing beside the list does
    signal chosen()
    signal opened()
    signal menuRequested(Item from, real x, real y)

    implicitHeight: heading.height + twoLines.height + why.height + 8 * Theme.scale + 2 * Theme.space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(result.title).arg(result.why) // `why` alone is the item of this id
    Accessible.selected: selected
    Accessible.onPressAction: result.opened()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: 10 * Theme.scale } // beside the scroll bar
        radius: Theme.radius.row
        color: result.selected ? Theme.accentSoft : pointer.hovered ? Theme.hover : "transparent"
        border { width: result.selected && Theme.high ? 2 : 0; color: Theme.accent }
        MnFocusRing { visible: result.ringed; gap: -2; cornerRadius: Theme.radius.row }
    }
    HoverHandler { id: pointer }
    // No handler of taps: it would take those on the button for its own.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                result.menuRequested(result, mouse.x, mouse.y);
            else
                result.chosen();
        }
        onDoubleClicked: mouse => {
            if (mouse.button === Qt.LeftButton)
                result.opened();
        }
    }
    // Anchored, for a layout asks each text how wide it would like to be, and so for one more arrangement of its words.
    MnText {
        id: heading
        anchors {
            left: parent.left; leftMargin: Theme.space.xl
            right: when.left; rightMargin: Theme.space.m
            top: parent.top; topMargin: Theme.space.m
        }
        text: result.titleStyled
        textFormat: Text.StyledText
        style: Theme.type.rowTitle
        decorative: true
    }
    MnText {
        id: when
        anchors { right: parent.right; rightMargin: Theme.space.xl; verticalCenter: heading.verticalCenter }
        text: result.whenText
        style: Theme.type.caption
        color: Theme.ink3
        decorative: true
    }
    Item {
        id: twoLines
        anchors {
            left: heading.left
            right: when.right
            top: heading.bottom
        }
        height: result.snippetStyled === "" ? 0 : Math.min(passage.wholeHeight, 2 * passage.lineSize)
        clip: true

        MarkedText {
            id: passage
            width: parent.width
            height: wholeHeight
            text: cutter.cut(result.snippetStyled, font, width, 2)
        }
        PassageCut { id: cutter }
    }
    MnNearness {
        id: circles
        visible: result.nearness >= 0
        anchors { left: heading.left; verticalCenter: why.verticalCenter }
        value: Math.max(0, result.nearness)
    }
    Item {
        id: why
        anchors {
            left: heading.left; leftMargin: circles.visible ? circles.width + 7 * Theme.scale : 0
            right: strokes.left; rightMargin: strokes.visible || more.visible ? 7 * Theme.scale : 0
            top: twoLines.bottom; topMargin: 8 * Theme.scale
        }
        height: first.height + (isStacked ? rest.height : 0)
        readonly property int cut: result.why.indexOf(" · ") // what comes first is what speaks most for it
        readonly property bool isStacked: cut >= 0 && first.implicitWidth + dot.width + rest.implicitWidth > width

        MnText {
            id: first
            anchors.left: parent.left
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            text: why.cut < 0 ? result.why : result.why.slice(0, why.cut)
            style: Theme.type.captionMedium
            color: Theme.accentInk
            decorative: true
        }
        MnText {
            id: dot
            visible: why.cut >= 0 && !why.isStacked
            anchors { left: first.right; baseline: first.baseline }
            width: implicitWidth + 10 * Theme.scale
            horizontalAlignment: Text.AlignHCenter
            text: "·"
            style: Theme.type.caption
            color: Theme.ink2
            decorative: true
        }
        MnText {
            id: rest
            visible: why.cut >= 0
            anchors { left: why.isStacked ? parent.left : dot.right; right: parent.right }
            y: why.isStacked ? first.height : (first.height - height) / 2
            text: why.cut < 0 ? "" : result.why.slice(why.cut + 3)
            wrapMode: why.isStacked ? Text.Wrap : Text.NoWrap
            style: Theme.type.caption
            color: Theme.ink2
            decorative: true
        }
    }
    Loader {
        id: strokes
        anchors { right: more.visible ? more.left : when.right; verticalCenter: why.verticalCenter }
        visible: active
        active: result.importance >= 0.7
        sourceComponent: MnImportance {
            value: result.importance
            tint: result.selected ? Theme.accent : Theme.ink3
        }
    }
    MnIconButton {
        id: more
        objectName: "moreOfResult"
        visible: result.offersMenu && (result.selected || pointer.hovered || hovered)
        anchors { right: when.right; rightMargin: -6 * Theme.scale; verticalCenter: why.verticalCenter }
        size: 26
        glyph: "more"
        name: qsTr("What can be done with “%1”").arg(result.title)
        onClicked: result.menuRequested(more, 0, height)
    }
}
