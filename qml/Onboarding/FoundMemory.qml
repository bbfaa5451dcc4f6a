pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// The first memory, found again: the best answer to a question, how it was found, and how long that took.
Rectangle {
    id: root
    required property SearchModel search

    implicitHeight: column.implicitHeight + 26 * Theme.scale
    radius: Theme.radius.row
    color: Theme.accentSoft
    border { width: Theme.high ? 1 : 0; color: Theme.edge }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 18 * Theme.scale; rightMargin: 18 * Theme.scale }

        Repeater {
            model: root.search

            ColumnLayout {
                id: hit
                required property int index
                required property string title
                required property string whenText
                required property double nearness
                required property int howNear
                required property double words

                visible: index === 0
                Layout.fillWidth: true
                spacing: Theme.space.s

                RowLayout {
                    spacing: Theme.space.m

                    MnText {
                        objectName: "foundTitle"
                        Layout.fillWidth: true
                        text: hit.title
                        style: Theme.type.strong
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                    }
                    MnText {
                        Layout.alignment: Qt.AlignTop
                        text: hit.whenText
                        style: Theme.type.caption
                        color: Theme.ink3
                    }
                }
                NearnessLine {
                    Layout.fillWidth: true
                    value: hit.nearness
                    howNear: hit.howNear
                    sharesWords: hit.words > 0
                    rest: [
                        ...(hit.nearness >= 0 && hit.words <= 0 ? [qsTr("no word in common")] : []),
                        qsTr("%1 ms").arg(Number(root.search.tookMs).toLocaleString(Theme.locale, "f", root.search.tookMs < 10 ? 1 : 0))
                    ]
                }
            }
        }
    }
}
