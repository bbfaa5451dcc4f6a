pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Several memories are chosen: what they share, and what is done to all of them at once.
FocusScope {
    id: several
    required property VaultModel vault
    readonly property MemorySelection chosen: several.vault.selection
    readonly property bool isTrash: several.chosen.trashed === Qt.Checked
    readonly property bool isTight: width / Theme.scale < 560
    readonly property EditorWords words: EditorWords {}
    property alias tagsButton: tags
    property alias domainButton: domain
    property alias importanceButton: importance
    signal tagWanted(Item from)
    signal domainWanted(Item from)
    signal importanceWanted(Item from)

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    function takeFocus() {
        acts.forceActiveFocus(Qt.TabFocusReason);
    }

    Flickable {
        id: sheet
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: note.top; bottomMargin: Theme.space.s }
        contentHeight: column.height + 2 * Theme.space.screen
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        ColumnLayout {
            id: column
            y: Theme.space.screen + 30 * Theme.scale
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(480 * Theme.scale, sheet.width - 2 * Theme.space.xxl)
            spacing: 0

            // A loose stack of sheets, whatever is on them.
            Item {
                id: pile
                visible: sheet.height >= 420 * Theme.scale // else the words need its place
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.space.section
                implicitWidth: 240 * Theme.scale
                implicitHeight: 112 * Theme.scale
                Accessible.ignored: true

                Repeater {
                    model: [{ turn: -4, drop: 0 }, { turn: 2.2, drop: 6 }, { turn: -1.1, drop: 12 }, { turn: 0, drop: 20 }]

                    Rectangle {
                        id: card
                        required property var modelData
                        required property int index
                        visible: index > 3 - Math.min(4, several.chosen.count)
                        anchors.horizontalCenter: pile.horizontalCenter
                        y: modelData.drop * Theme.scale
                        width: 210 * Theme.scale
                        height: 88 * Theme.scale
                        rotation: modelData.turn
                        antialiasing: true
                        radius: Theme.radius.card
                        color: Theme.raised
                        border { width: 1; color: Theme.edge }

                        MnText {
                            visible: card.index === 3
                            anchors.centerIn: parent
                            text: Number(several.chosen.count).toLocaleString(Theme.locale, "f", 0)
                            style: Theme.type.display
                            color: Theme.ink2
                            decorative: true
                        }
                    }
                }
            }
            MnText {
                id: heading
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%Ln memories chosen", "", several.chosen.count)
                style: Theme.type.title
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space.xxl
                horizontalAlignment: Text.AlignHCenter
                text: several.chosen.isShareKnown ? several.chosen.span : ""
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }

            component Share: ColumnLayout {
                id: share
                property string name
                property string text
                property var common: []
                property var others: []
                property string sign
                property bool isDomain: false
                property bool isLast: false
                signal removed(string label)

                Layout.fillWidth: true
                spacing: 0

                RowLayout {
                    Layout.minimumHeight: 46 * Theme.scale
                    spacing: Theme.space.m

                    MnText {
                        Layout.preferredWidth: 96 * Theme.scale
                        text: share.name
                        style: Theme.type.smallStrong
                        color: Theme.ink2
                    }
                    MnText {
                        visible: share.text !== ""
                        Layout.fillWidth: true
                        text: share.text
                        style: Theme.type.small
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    Flow {
                        visible: share.text === ""
                        Layout.fillWidth: true
                        Layout.topMargin: 6 * Theme.scale
                        Layout.bottomMargin: 6 * Theme.scale
                        spacing: 6 * Theme.scale

                        Repeater {
                            model: share.common.slice(0, 8)
                            MnChip {
                                required property string modelData
                                text: share.sign + modelData
                                domain: share.isDomain ? modelData : ""
                                tone: share.isDomain ? "line" : "plain"
                                closable: true
                                count: qsTr("all")
                                onRemoved: share.removed(modelData)
                            }
                        }
                        Repeater {
                            model: share.others.slice(0, 8)
                            MnChip {
                                required property string modelData
                                text: share.sign + modelData
                                domain: share.isDomain ? modelData : ""
                                tone: share.isDomain ? "line" : "plain"
                                count: qsTr("some")
                                interactive: false
                            }
                        }
                        MnText {
                            readonly property int more: Math.max(0, share.common.length - 8) + Math.max(0, share.others.length - 8)
                            visible: more > 0
                            text: "+" + more
                            style: Theme.type.caption
                            color: Theme.ink3
                        }
                    }
                }
                MnLine {
                    visible: !share.isLast
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                visible: several.chosen.isShareKnown
                Layout.fillWidth: true
                spacing: 0

                Share {
                    name: qsTr("Domain")
                    isDomain: true
                    common: several.chosen.commonDomains
                    others: several.chosen.otherDomains
                    text: common.length + others.length === 0 ? qsTr("None") : ""
                    onRemoved: label => several.chosen.removeDomain(label)
                }
                Share {
                    name: qsTr("Tags")
                    sign: "#"
                    common: several.chosen.commonTags
                    others: several.chosen.otherTags
                    text: common.length + others.length === 0 ? qsTr("None") : ""
                    onRemoved: label => several.chosen.removeTag(label)
                }
                Share {
                    name: qsTr("Importance")
                    text: several.chosen.importance < 0 ? qsTr("Not the same on all") : qsTr("%1 on all").arg(several.words.number(several.chosen.importance))
                }
                Share {
                    name: qsTr("Kind")
                    text: several.chosen.kind === "" ? qsTr("Several") : several.words.kindName(several.chosen.kind)
                    isLast: true
                }
            }
            MnText {
                visible: !several.chosen.isShareKnown
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: several.chosen.count > 1000 ? qsTr("What they share is not compared for so many.") : qsTr("Comparing them …")
                style: Theme.type.small
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    MnText {
        id: note
        anchors { left: parent.left; right: parent.right; bottom: bar.top; bottomMargin: Theme.space.m; leftMargin: Theme.space.xl; rightMargin: Theme.space.xl }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Each of these can be undone for all of them at once.")
        style: Theme.type.caption
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Item {
        id: bar
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.space.xxl }
        width: Math.min(acts.implicitWidth + 2 * Theme.space.s, parent.width - 2 * Theme.space.m)
        height: acts.implicitHeight + 2 * Theme.space.s

        MnRaised {
            anchors.fill: parent
            cornerRadius: Theme.radius.card
        }
        FocusScope {
            id: acts
            anchors { fill: parent; margins: Theme.space.s }
            focus: true
            implicitWidth: flow.oneLine
            implicitHeight: flow.implicitHeight
            Accessible.role: Accessible.ToolBar
            Accessible.name: qsTr("For all that are chosen")

            Flow {
                id: flow
                readonly property real oneLine: {
                    let sum = 0;
                    for (let i = 0; i < visibleChildren.length; ++i)
                        sum += visibleChildren[i].implicitWidth + spacing;
                    return sum;
                }
                width: parent.width
                spacing: 2 * Theme.scale

                MnButton {
                    id: tags
                    objectName: "bulkTags"
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "tag"; text: qsTr("Tags"); focus: true
                    enabled: !several.chosen.isBusy
                    onClicked: several.tagWanted(tags)
                }
                MnButton {
                    id: domain
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "moveto"; text: qsTr("Domain")
                    enabled: !several.chosen.isBusy
                    onClicked: several.domainWanted(domain)
                }
                MnButton {
                    id: importance
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "sort"; text: qsTr("Importance")
                    enabled: !several.chosen.isBusy
                    onClicked: several.importanceWanted(importance)
                }
                MnButton {
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "pin"; text: several.chosen.pinned === Qt.Checked ? qsTr("Unpin") : qsTr("Pin")
                    enabled: !several.chosen.isBusy
                    onClicked: several.chosen.setPinned(several.chosen.pinned !== Qt.Checked)
                }
                MnButton {
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "folder"; text: several.chosen.archived === Qt.Checked ? qsTr("Out of the archive") : qsTr("Archive")
                    enabled: !several.chosen.isBusy
                    onClicked: several.chosen.setArchived(several.chosen.archived !== Qt.Checked)
                }
                MnButton {
                    objectName: "bulkTrash"
                    visible: !several.isTrash
                    kind: "quiet"; glyph: "trash"; text: qsTr("Trash")
                    enabled: !several.chosen.isBusy
                    onClicked: several.chosen.trash()
                }
                MnButton {
                    visible: several.isTrash
                    kind: "quiet"; glyph: "undo"; text: qsTr("Put back")
                    enabled: !several.chosen.isBusy
                    onClicked: several.chosen.restore()
                }
                MnButton {
                    kind: "quiet"; glyph: "x"; text: qsTr("Choose none")
                    hint: KeyWords.of(["Esc"])[0]
                    onClicked: several.chosen.clear()
                }
            }
        }
    }
}
