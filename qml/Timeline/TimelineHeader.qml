import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What stands above the list: which time and which domains, the map of it, and what the list below holds.
FocusScope {
    id: header
    required property TimelineModel timeline
    required property real margin           // of the page, at both sides
    property bool asList: false
    property bool showsEarlier: false       // there is no room for them beside the list
    readonly property bool isTight: width / Theme.scale < 760
    signal listWanted(bool asList)
    signal opened(string id)

    function takeFocus() {
        map.takeFocus();
    }

    implicitHeight: column.implicitHeight + Theme.space.xxl + Theme.space.m

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: header.margin; rightMargin: header.margin; topMargin: Theme.space.xxl }
        spacing: Theme.space.l

        GridLayout {
            Layout.fillWidth: true
            columns: header.isTight ? 1 : 2
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s

            MnText {
                Layout.fillWidth: true
                text: qsTr("Timeline")
                style: Theme.type.title
                Accessible.role: Accessible.Heading
            }
            Flow {
                Layout.fillWidth: header.isTight
                Layout.preferredWidth: header.isTight ? -1 : zoom.implicitWidth + periods.implicitWidth + rest.implicitWidth + 2 * spacing
                spacing: Theme.space.s

                MnSegmented {
                    id: zoom
                    objectName: "zoom"
                    name: qsTr("How much the list shows")
                    options: [qsTr("Day"), qsTr("Week"), qsTr("Month")]
                    current: header.timeline.zoom
                    height: Theme.size.control
                    onChosen: index => header.timeline.zoom = index
                }
                MnSelect {
                    id: periods
                    objectName: "periods"
                    name: qsTr("Time")
                    model: header.timeline.periods
                    currentIndex: header.timeline.period
                    onActivated: index => header.timeline.period = index
                }
                // Together, so that the last never stands alone in a line.
                Row {
                    id: rest
                    spacing: parent.spacing

                    MnSelect {
                        objectName: "domains"
                        visible: header.timeline.domains.length > 1
                        name: qsTr("Domain")
                        model: header.timeline.domains
                        currentIndex: header.timeline.domain
                        onActivated: index => header.timeline.domain = index
                    }
                    MnIconButton {
                        objectName: "asList"
                        glyph: "list"
                        name: qsTr("Show the days as a list")
                        keys: ["L"]
                        size: 32
                        checkable: true
                        checked: header.asList
                        onClicked: header.listWanted(!header.asList)
                    }
                }
            }
        }
        TimelineMap {
            id: map
            Layout.fillWidth: true
            timeline: header.timeline
            asList: header.asList
        }
        EarlierYears {
            visible: header.showsEarlier && header.timeline.earlier.length > 0
            Layout.fillWidth: true
            timeline: header.timeline
            onOpened: id => header.opened(id)
        }
        RowLayout {
            Layout.topMargin: Theme.space.s
            Layout.minimumHeight: Theme.size.control // also without its button, so that the list stays where it is
            spacing: 10 * Theme.scale

            MnText {
                objectName: "heading"
                text: header.timeline.heading
                style: Theme.type.heading
                font.pixelSize: Math.round(17 * Theme.scale)
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Accessible.role: Accessible.Heading
            }
            MnText {
                objectName: "count"
                visible: header.timeline.list.state === MemoryListModel.Ready
                text: header.timeline.list.count === 1 ? qsTr("1 memory") : qsTr("%Ln memories", "", header.timeline.list.count)
                style: Theme.type.caption
                color: Theme.ink3
                Layout.fillWidth: true
            }
            Item {
                visible: header.timeline.list.state !== MemoryListModel.Ready
                Layout.fillWidth: true
            }
            MnButton {
                objectName: "today"
                visible: !header.timeline.isToday
                Layout.rightMargin: -10 * Theme.scale // its letters end where the map does
                kind: "link"
                text: qsTr("Today")
                hint: "T"
                onClicked: header.timeline.goToToday()
            }
        }
    }
}
