pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What this is, in one screen, and the one main act. The promises stand beside it; below it where the window is narrow.
FocusScope {
    id: root
    required property FirstRunModel firstRun
    property Appearance appearance: null
    signal existingWanted
    signal restoreWanted
    signal linkWanted

    readonly property bool isWide: width >= 900 * Theme.scale
    readonly property real leftWidth: isWide ? Math.min(720 * Theme.scale, width * 0.4375) : width
    readonly property real margin: isWide ? Math.max(Theme.space.screen, leftWidth - 488 * Theme.scale) : Math.min(72 * Theme.scale, Math.max(Theme.space.xxl, width * 0.06))

    function takeFocus() {
        create.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: takeFocus()

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: root.isWide ? Math.max(height, left.implicitHeight, promises.implicitHeight + 2 * Theme.space.screen)
            : left.implicitHeight + promises.implicitHeight + 2 * Theme.space.screen
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        Rectangle {
            id: right
            anchors {
                left: parent.left; leftMargin: root.isWide ? root.leftWidth : 0
                right: parent.right
                top: parent.top; topMargin: root.isWide ? 0 : left.implicitHeight
            }
            height: root.isWide ? flick.contentHeight : promises.implicitHeight + 2 * Theme.space.screen
            color: Theme.chrome

            MnLine {
                visible: Theme.high
                anchors { left: parent.left; right: root.isWide ? undefined : parent.right; top: parent.top; bottom: root.isWide ? parent.bottom : undefined }
            }
            ColumnLayout {
                id: promises
                anchors.centerIn: parent
                width: Math.min(576 * Theme.scale, right.width - 2 * Math.min(root.margin, Theme.space.hero))
                spacing: 44 * Theme.scale

                WelcomePromise {
                    title: qsTr("It knows what you meant")
                    text: qsTr("Searched by word and by meaning, in a few milliseconds, without asking anyone.")
                    WelcomeSearch { Layout.fillWidth: true }
                }
                WelcomePromise {
                    title: qsTr("Only you can read it")
                    text: qsTr("One folder, sealed. Without your passphrase it is noise, for us too.")
                    WelcomeSeal { Layout.fillWidth: true }
                }
                WelcomePromise {
                    title: qsTr("No account, no network needed")
                    text: qsTr("Everything works on a mountain. Other devices, if you want them, come later.")

                    RowLayout {
                        spacing: 10 * Theme.scale

                        Repeater {
                            model: ["desktop", "laptop", "phone"]

                            RowLayout {
                                id: device
                                required property string modelData
                                required property int index
                                readonly property bool here: index === 0
                                spacing: 10 * Theme.scale

                                Rectangle {
                                    visible: !device.here
                                    implicitWidth: 34 * Theme.scale
                                    implicitHeight: 1.5 * Theme.scale
                                    color: Theme.unfilled
                                }
                                Rectangle {
                                    implicitWidth: 40 * Theme.scale
                                    implicitHeight: implicitWidth
                                    radius: width / 2
                                    color: device.here ? Theme.accentSoft : "transparent"
                                    border { width: device.here && !Theme.high ? 0 : 1.5; color: device.here ? Theme.accent : Theme.unfilled }

                                    MnIcon {
                                        anchors.centerIn: parent
                                        name: device.modelData
                                        tint: device.here ? Theme.accent : Theme.ink3
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        ColumnLayout {
            id: left
            anchors { left: parent.left; leftMargin: root.margin; top: parent.top }
            width: root.leftWidth - root.margin - (root.isWide ? 56 * Theme.scale : root.margin)
            height: Math.max(implicitHeight, root.isWide ? flick.height : 0)
            spacing: 0

            MnLogo {
                Layout.topMargin: root.isWide ? Math.max(Theme.space.page, Math.min(96 * Theme.scale, flick.height * 0.12)) : Theme.space.page
                size: 52
            }
            MnText {
                Layout.fillWidth: true
                Layout.topMargin: 30 * Theme.scale
                text: qsTr("Write it down once.\nFind it in your own words.")
                style: Theme.type.display
                font.pixelSize: Math.round((root.isWide ? 34 : 30) * Theme.scale)
                lineSize: Math.round((root.isWide ? 43 : 38) * Theme.scale)
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Accessible.role: Accessible.Heading
            }
            MnText {
                Layout.fillWidth: true
                Layout.maximumWidth: 408 * Theme.scale
                Layout.topMargin: Theme.space.l
                text: qsTr("Mnemosyne keeps what you want to remember, on this computer, sealed. What was said, decided, tried, noticed.")
                style: Theme.type.reading
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: 36 * Theme.scale
                spacing: 10 * Theme.scale

                MnButton {
                    id: create
                    objectName: "create"
                    width: Math.max(148 * Theme.scale, implicitWidth)
                    height: Theme.size.tallField
                    kind: "primary"
                    text: qsTr("Create a vault")
                    enabled: !root.firstRun.working
                    onClicked: root.firstRun.create()
                }
                MnButton {
                    objectName: "openExisting"
                    height: Theme.size.tallField
                    glyph: "folder"
                    text: qsTr("Open a vault…")
                    enabled: !root.firstRun.working
                    onClicked: root.existingWanted()
                }
            }
            MnBanner {
                visible: root.firstRun.message !== ""
                objectName: "message"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.l
                tone: "danger"
                text: root.firstRun.message
            }
            RowLayout {
                Layout.topMargin: 18 * Theme.scale
                spacing: 7 * Theme.scale

                MnIcon {
                    name: "clock"
                    size: 16
                    tint: Theme.ink3
                }
                MnText {
                    Layout.fillWidth: true
                    text: qsTr("About a minute to your first memory")
                    style: Theme.type.caption
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.space.xxl
            }
            MnButton {
                objectName: "restore"
                Layout.leftMargin: -10 * Theme.scale
                implicitHeight: 30 * Theme.scale
                kind: "link"
                glyph: "import"
                text: qsTr("I have a backup to restore")
                enabled: !root.firstRun.working
                onClicked: root.restoreWanted()
            }
            MnButton {
                objectName: "linkFirst"
                Layout.leftMargin: -10 * Theme.scale
                implicitHeight: 30 * Theme.scale
                kind: "link"
                glyph: "devices"
                text: qsTr("I have a vault on another device")
                enabled: !root.firstRun.working
                onClicked: root.linkWanted()
            }
            MnButton {
                id: looks
                objectName: "looks"
                visible: root.appearance !== null
                Layout.leftMargin: -10 * Theme.scale
                implicitHeight: 30 * Theme.scale
                kind: "link"
                glyph: "sun"
                checkable: true
                text: qsTr("Text size and contrast")
            }
            WelcomeLooks {
                visible: looks.checked && root.appearance !== null
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                appearance: root.appearance
            }
            Item { implicitHeight: root.isWide ? 36 * Theme.scale : Theme.space.xxl }
        }
    }
}
