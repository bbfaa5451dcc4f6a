import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// One device: its name and when it was last there; how far it has read, and the fingerprint of its key beside it, below
// it where the room is short.
Item {
    id: row
    required property string deviceId
    required property string called
    required property bool isThis
    required property bool hasAll
    required property string standing
    required property string seen
    required property string fingerprint
    required property int index
    required property SyncModel sync
    readonly property bool last: index === sync.deviceList.count - 1
    readonly property bool roomy: width >= 660 * Theme.scale
    // Of this one the head of the page knows more, unless it speaks of the account.
    readonly property bool isAsHead: isThis && !sync.ending.isComing
    readonly property string standingText: isAsHead ? sync.headline : standing
    readonly property bool isWell: isAsHead ? sync.mark === SyncModel.Well : hasAll
    signal menuWanted(from: Item)

    implicitHeight: Math.max(76 * Theme.scale, body.implicitHeight + 2 * Theme.space.l)
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "a device and when it was last seen").arg(called).arg(seen)
    Accessible.description: qsTr("%1. Fingerprint %2").arg(standingText).arg(fingerprint)

    Rectangle {
        id: tile
        anchors { left: parent.left; leftMargin: Theme.space.xl; top: body.top }
        width: 44 * Theme.scale
        height: width
        radius: Theme.radius.row
        color: Theme.tint
        border { width: Theme.high ? 1 : 0; color: Theme.edge }

        MnIcon {
            anchors.centerIn: parent
            name: row.isThis ? "desktop" : "laptop"
            size: 20
            tint: Theme.ink2
        }
    }
    Item {
        id: body
        anchors {
            left: tile.right; leftMargin: Theme.space.l
            right: more.left; rightMargin: Theme.space.m
            verticalCenter: parent.verticalCenter
        }
        implicitHeight: Math.max(tile.height, row.roomy ? Math.max(who.implicitHeight, how.implicitHeight) : who.implicitHeight + Theme.space.s + how.implicitHeight)
        height: implicitHeight

        ColumnLayout {
            id: who
            anchors { left: parent.left; top: parent.top }
            width: row.roomy ? Math.round(parent.width * 0.4) : parent.width
            spacing: 0

            MnText {
                Layout.fillWidth: true
                text: row.called
                style: Theme.type.rowTitle
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
            MnText {
                Layout.fillWidth: true
                text: row.seen
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
        ColumnLayout {
            id: how
            anchors {
                left: parent.left; leftMargin: row.roomy ? who.width + Theme.space.l : 0
                right: parent.right
                top: parent.top; topMargin: row.roomy ? 0 : who.implicitHeight + Theme.space.s
            }
            spacing: 0

            // By hand: a wrapped text in a row within a column asks for its place more than once.
            Item {
                Layout.fillWidth: true
                implicitHeight: what.implicitHeight

                Rectangle {
                    id: dot
                    anchors.left: parent.left
                    y: Math.round((what.lineSize - height) / 2)
                    width: 9 * Theme.scale
                    height: width
                    radius: width / 2
                    color: row.isWell ? Theme.okDot : Theme.warn
                }
                MnText {
                    id: what
                    anchors { left: dot.right; leftMargin: Theme.space.s; right: parent.right }
                    text: row.standingText
                    style: Theme.type.small
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
            }
            MnText {
                Layout.fillWidth: true
                Layout.leftMargin: dot.width + Theme.space.s
                text: row.fingerprint
                style: Theme.type.caption
                font.family: Theme.mono
                color: Theme.ink3
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
        }
    }
    MnIconButton {
        id: more
        objectName: "deviceMenu" + row.index
        anchors { right: parent.right; rightMargin: Theme.space.m; top: body.top }
        glyph: "more"
        name: qsTr("What can be done with “%1”").arg(row.called)
        enabled: !row.sync.deviceList.isBusy
        onClicked: row.menuWanted(more)
    }
    MnLine {
        visible: !row.last
        anchors { left: body.left; right: parent.right; bottom: parent.bottom }
    }
}
