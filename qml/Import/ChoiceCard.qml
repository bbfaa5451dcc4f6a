pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// One of a few, each with a word on what it means.
MnCard {
    id: root
    property string title
    property var names: []                  // of the objects, for whoever looks for one
    property var options: []
    property var details: []
    property var possible: []
    property int current: 0
    signal chosen(int index)

    implicitHeight: column.implicitHeight + 2 * Theme.space.l
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.l; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
        spacing: Theme.space.m

        MnText {
            Layout.fillWidth: true
            text: root.title
            style: Theme.type.smallBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.options.length

            // By hand: a layout in a layout in a grid does not see in time how high the words have become.
            Item {
                id: option
                required property int index
                Layout.fillWidth: true
                implicitHeight: radio.implicitHeight + (detail.visible ? detail.implicitHeight : 0)

                MnRadio {
                    id: radio
                    objectName: root.names[option.index]
                    anchors { left: parent.left; right: parent.right; top: parent.top }
                    text: root.options[option.index]
                    enabled: root.possible[option.index]
                    autoExclusive: false
                    checkable: false
                    checked: root.current === option.index
                    onClicked: root.chosen(option.index)
                }
                MnText {
                    id: detail
                    visible: text !== ""
                    anchors { left: parent.left; leftMargin: 28 * Theme.scale; right: parent.right; top: radio.bottom }
                    text: root.details[option.index]
                    style: Theme.type.caption
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
}
