import QtQuick
import QtQuick.Layouts
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
    signal chosen()
    signal opened()

    implicitHeight: column.implicitHeight + 2 * Theme.space.m
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(title).arg(why)
    Accessible.selected: selected
    Accessible.onPressAction: result.opened()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space.s; rightMargin: Theme.space.s }
        radius: Theme.radius.row
        color: result.selected ? Theme.accentSoft : pointer.hovered ? Theme.hover : "transparent"
        border { width: result.selected && Theme.high ? 2 : 0; color: Theme.accent }
        MnFocusRing { visible: result.ringed; gap: -2; cornerRadius: Theme.radius.row }
    }
    HoverHandler { id: pointer }
    TapHandler {
        onTapped: result.chosen()
        onDoubleTapped: result.opened()
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl; verticalCenter: parent.verticalCenter }
        spacing: 2 * Theme.scale
        RowLayout {
            spacing: Theme.space.m
            MnText { id: heading; text: result.titleStyled; textFormat: Text.StyledText; style: Theme.type.rowTitle; decorative: true; Layout.fillWidth: true }
            MnText { text: result.whenText; style: Theme.type.caption; color: Theme.ink3; decorative: true }
        }
        MarkedText {
            text: result.snippetStyled
            Layout.fillWidth: true
            Layout.maximumHeight: 2 * lineSize
        }
        RowLayout {
            spacing: 7 * Theme.scale
            Layout.topMargin: 6 * Theme.scale
            MnNearness { visible: result.nearness >= 0; value: Math.max(0, result.nearness) }
            MnText { text: result.why; style: Theme.type.caption; color: Theme.ink3; decorative: true; Layout.fillWidth: true }
            MnImportance { visible: result.importance >= 0.7; value: result.importance; tint: result.selected ? Theme.accent : Theme.ink3 }
        }
    }
}
