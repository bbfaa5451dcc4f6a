pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Each domain of a source, how much it holds, and where it goes. The largest; the others on demand.
MnCard {
    id: root
    required property ImportDomains domains
    readonly property bool hasMore: domains.moreCount > 0
    readonly property bool roomy: width >= 470 * Theme.scale

    implicitHeight: rows.implicitHeight

    ColumnLayout {
        id: rows
        anchors { left: parent.left; right: parent.right }
        spacing: 0

        Repeater {
            model: root.domains

            ColumnLayout {
                id: row
                required property string name
                required property int memories
                required property string target
                required property var choices
                required property int chosen
                required property bool isTaken
                required property int index
                readonly property string shownName: name === "" ? qsTr("without a domain") : name

                Layout.fillWidth: true
                spacing: 0

                MnLine {
                    visible: row.index > 0
                    Layout.fillWidth: true
                    Layout.leftMargin: 48 * Theme.scale
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space.xl
                    Layout.rightMargin: Theme.space.xl
                    Layout.topMargin: 6 * Theme.scale
                    Layout.bottomMargin: 6 * Theme.scale
                    columns: root.roomy ? 4 : 2
                    columnSpacing: Theme.space.m
                    rowSpacing: Theme.space.xs

                    MnCheckBox {
                        objectName: "take" + row.index
                        Layout.fillWidth: true
                        text: row.shownName
                        checked: row.isTaken
                        onToggled: root.domains.setTaken(row.index, checked)
                    }
                    MnText {
                        text: Number(row.memories).toLocaleString(Theme.locale, "f", 0)
                        style: Theme.type.caption
                        color: Theme.ink3
                    }
                    MnIcon {
                        visible: root.roomy
                        name: "arrow-right"
                        size: 16
                        tint: Theme.ink3
                    }
                    RowLayout {
                        Layout.columnSpan: root.roomy ? 1 : 2
                        Layout.leftMargin: root.roomy ? 0 : 28 * Theme.scale
                        Layout.fillWidth: !root.roomy
                        Layout.preferredWidth: root.roomy ? Math.max(218 * Theme.scale, Math.min(into.implicitWidth + Theme.space.xl, root.width / 2)) : -1
                        spacing: Theme.space.s

                        MnDomainDot {
                            domain: row.target
                            opacity: row.target === "" ? 0 : 1
                        }
                        MnSelect {
                            id: into
                            objectName: "domain" + row.index
                            Layout.fillWidth: true
                            implicitHeight: 30 * Theme.scale
                            name: qsTr("Domain for %1").arg(row.shownName)
                            enabled: row.isTaken && count > 1
                            model: row.choices
                            currentIndex: row.chosen
                            onActivated: index => root.domains.choose(row.index, index)
                        }
                    }
                }
            }
        }
        MnLine {
            visible: root.hasMore
            Layout.fillWidth: true
            Layout.leftMargin: 48 * Theme.scale
        }
        RowLayout {
            visible: root.hasMore
            Layout.fillWidth: true
            Layout.leftMargin: 48 * Theme.scale
            Layout.rightMargin: Theme.space.m
            spacing: Theme.space.s

            MnText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.m
                Layout.bottomMargin: Theme.space.m
                text: qsTr("%Ln more: each keeps its name", "", root.domains.moreCount)
                style: Theme.type.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnButton {
                objectName: "showMore"
                visible: root.domains.canShowMore
                kind: "link"
                text: qsTr("Show")
                onClicked: root.domains.showMore()
            }
        }
    }
}
