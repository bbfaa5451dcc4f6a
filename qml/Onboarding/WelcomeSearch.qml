import QtQuick
import QtQuick.Layouts
import Mnemosyne.Controls
import Mnemosyne.Theme

// A question and what it finds without a word in common: a picture, nothing to press.
Item {
    id: root
    readonly property bool isNarrow: width < 420 * Theme.scale

    implicitHeight: found.y + found.height

    Rectangle {
        id: question
        anchors { left: parent.left; right: parent.right; rightMargin: root.isNarrow ? 0 : Math.max(0, root.width - 440 * Theme.scale) }
        height: words.implicitHeight + 17 * Theme.scale
        radius: Theme.radius.row
        color: Theme.surface
        border { width: 2; color: Theme.accent }

        MnIcon {
            id: lens
            anchors { left: parent.left; leftMargin: 11 * Theme.scale; verticalCenter: parent.verticalCenter }
            name: "search"
            size: 16
            tint: Theme.accent
        }
        MnText {
            id: words
            anchors {
                left: lens.right; leftMargin: 9 * Theme.scale
                right: parent.right; rightMargin: 12 * Theme.scale
                verticalCenter: parent.verticalCenter
            }
            text: qsTr("water comes in when it storms")
            style: Theme.type.small
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            decorative: true
        }
        Rectangle {
            anchors { left: words.left; leftMargin: words.contentWidth + 2 * Theme.scale; verticalCenter: parent.verticalCenter }
            visible: words.lineCount === 1
            width: 1.5 * Theme.scale
            height: 18 * Theme.scale
            color: Theme.accent
        }
    }
    Rectangle {
        id: down
        anchors { left: parent.left; leftMargin: (root.isNarrow ? 12 : 36) * Theme.scale; top: question.bottom; bottom: found.verticalCenter }
        width: 1.5 * Theme.scale
        color: Theme.veil(Theme.accent, Theme.high ? 1 : 0.45)
    }
    Rectangle {
        anchors { left: down.left; right: found.left; bottom: down.bottom }
        height: 1.5 * Theme.scale
        color: down.color
    }
    MnShadow {
        target: found
        level: 1
        cornerRadius: Theme.radius.row
    }
    Rectangle {
        id: found
        anchors {
            left: parent.left; leftMargin: (root.isNarrow ? 28 : 64) * Theme.scale
            right: parent.right
            top: question.bottom; topMargin: Theme.space.xxl
        }
        height: memory.implicitHeight + 28 * Theme.scale
        radius: Theme.radius.row
        color: Theme.surface
        border { width: 1; color: Theme.high ? Theme.edge : Theme.hairline }

        ColumnLayout {
            id: memory
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 18 * Theme.scale; topMargin: 14 * Theme.scale }
            spacing: Theme.space.xs

            GridLayout {
                Layout.fillWidth: true
                columns: root.isNarrow ? 1 : 2
                columnSpacing: Theme.space.m
                rowSpacing: 0

                MnText {
                    Layout.fillWidth: true
                    text: qsTr("Bucket under the loft hatch")
                    style: Theme.type.strong
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    decorative: true
                }
                MnText {
                    text: new Date(2024, 10, 24).toLocaleDateString(Theme.locale, "d MMM yyyy")
                    style: Theme.type.caption
                    color: Theme.ink3
                    decorative: true
                }
            }
            MnText {
                Layout.fillWidth: true
                text: qsTr("Half full on Sunday morning. Gale in the night, gutters over the brim.")
                style: Theme.type.small
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                decorative: true
            }
            NearnessLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                value: 0.5
                rest: [qsTr("no word in common")]
                decorative: true
            }
        }
    }
}
