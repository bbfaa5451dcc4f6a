pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Where the memories of this vault are beside here: nowhere yet, or on a server that other devices share.
FocusScope {
    id: page
    objectName: "devicesPage"
    required property VaultModel vault
    readonly property SyncModel sync: vault.sync
    readonly property ShelfModel shelf: vault.shelf
    readonly property bool isLinked: sync.state === SyncModel.Linked
    readonly property bool hasDecisions: isLinked && sync.conflicts > 0
    readonly property bool hasSetAside: shelf.count > 0
    readonly property real room: width / Theme.scale
    readonly property real margin: room < 700 ? Theme.space.l : Math.max(Theme.space.page, (width - Theme.size.page) / 2)
    signal closed()
    signal decisionsWanted()
    signal shelfWanted()
    signal said(string sentence)            // for a toast

    function takeFocus() {
        if (page.isLinked && page.sync.isPaused)
            pause.forceActiveFocus(Qt.TabFocusReason);
        else if (page.isLinked)
            ask.forceActiveFocus(Qt.TabFocusReason);
        else if (form.visible)
            form.forceActiveFocus(Qt.TabFocusReason);
        else
            page.forceActiveFocus(Qt.TabFocusReason);
    }
    // Into the account of another one.
    function linkThis() {
        form.join();
    }
    function dotColor(mark: int): color {
        switch (mark) {
        case SyncModel.Well: return Theme.okDot;
        case SyncModel.Asks: return Theme.danger;
        default: return Theme.warn;
        }
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Devices & sync")
    Keys.onEscapePressed: page.closed()
    // The form has gone, and the keyboard with it.
    onIsLinkedChanged: if (page.activeFocus) settled.start()
    Timer {
        id: settled // what is shown, by then
        interval: 0
        onTriggered: page.takeFocus()
    }
    // That the server is being told something shows from 300 ms on.
    Timer {
        id: patience
        interval: 300
        running: page.sync.ending.isBusy || page.sync.vectors.isBusy
    }
    Component.onCompleted: {
        page.sync.lookAgain();
        page.sync.deviceList.isShown = true;
        page.sync.vectors.isShown = true;
        page.sync.metered.look();
    }
    Component.onDestruction: {
        page.sync.deviceList.isShown = false;
        page.sync.vectors.isShown = false;
        page.sync.linking.end();
    }

    Connections {
        target: page.sync.deviceList
        function onSaid(sentence: string) {
            page.said(sentence);
        }
    }

    Connections {
        target: page.sync.vectors
        function onSaid(sentence: string) {
            page.said(sentence);
        }
    }

    Connections {
        target: page.sync.metered
        function onFailed(sentence: string) {
            page.said(sentence);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnScroller {
        id: scroller
        readonly property real gutter: Theme.space.s // the ring around what has the keyboard is in sight
        anchors { fill: parent; leftMargin: page.margin - gutter; rightMargin: page.margin - gutter }
        contentHeight: column.implicitHeight + Theme.space.page

        ColumnLayout {
            id: column
            x: scroller.gutter
            width: parent.width - 2 * x
            spacing: Theme.space.l

            RowLayout {
                Layout.topMargin: (page.room < 700 ? 16 : 24) * Theme.scale
                Layout.fillWidth: true
                spacing: Theme.space.s

                MnIconButton {
                    visible: page.room < 700
                    Layout.leftMargin: -8 * Theme.scale
                    glyph: "arrow-left"
                    name: qsTr("Back")
                    onClicked: page.closed()
                }
                MnText {
                    Layout.fillWidth: true
                    text: qsTr("Devices & sync")
                    style: Theme.type.title
                    Accessible.role: Accessible.Heading
                    elide: Text.ElideNone
                    wrapMode: Text.Wrap
                }
            }
            Flow {
                visible: page.isLinked
                Layout.fillWidth: true
                spacing: Theme.space.s

                MnButton {
                    id: ask
                    objectName: "askNow"
                    visible: !page.sync.isPaused
                    glyph: "sync"
                    text: qsTr("Ask the server now")
                    onClicked: page.sync.askNow()
                }
                MnButton {
                    objectName: "linkDevice"
                    kind: "primary"
                    glyph: "qr"
                    text: qsTr("Link a device")
                    onClicked: linkDialog.begin()
                }
            }
            MnBanner {
                objectName: "removals"
                visible: page.sync.removals > 0
                Layout.fillWidth: true
                tone: "warn"
                title: page.sync.headline
                text: page.sync.detail
                action: qsTr("Agree to the removals")
                onActed: page.sync.acceptRemovals()
            }
            MnCard {
                objectName: "standing"
                visible: page.sync.removals === 0
                Layout.fillWidth: true
                implicitHeight: standing.implicitHeight + 2 * Theme.space.xl
                Accessible.role: Accessible.Note
                Accessible.name: page.sync.headline + ". " + page.sync.detail

                ColumnLayout {
                    id: standing
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.space.xl }
                    spacing: Theme.space.xs

                    // By hand: a wrapped text in a row within a column asks for its place more than once.
                    Item {
                        Layout.fillWidth: true
                        implicitHeight: headline.implicitHeight

                        Rectangle {
                            id: dot
                            visible: page.isLinked
                            anchors.left: parent.left
                            y: Math.round((headline.lineSize - height) / 2)
                            width: 9 * Theme.scale
                            height: width
                            radius: width / 2
                            color: page.dotColor(page.sync.mark)
                        }
                        MnText {
                            id: headline
                            anchors { left: parent.left; leftMargin: page.isLinked ? dot.width + Theme.space.s : 0; right: parent.right }
                            text: page.sync.headline
                            style: Theme.type.smallBold
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                            decorative: true
                        }
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: page.sync.detail
                        style: Theme.type.small
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                        decorative: true
                    }
                    MnText {
                        visible: text !== ""
                        Layout.fillWidth: true
                        text: page.sync.heardText
                        style: Theme.type.caption
                        color: Theme.ink3
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                    MnProgress {
                        objectName: "progress"
                        visible: page.isLinked && page.sync.progress >= 0
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space.s
                        text: page.sync.progressText
                        detail: page.sync.progressDetail
                        value: page.sync.progress
                        cancellable: false
                    }
                    MnButton {
                        id: pause
                        objectName: "pause"
                        visible: page.isLinked && (page.sync.progress >= 0 || page.sync.isPaused)
                        Layout.topMargin: Theme.space.s
                        text: page.sync.isPaused ? qsTr("Go on") : qsTr("Pause")
                        onVisibleChanged: if (!visible && activeFocus) settled.start()
                        onClicked: {
                            if (page.sync.isPaused)
                                page.sync.resume();
                            else
                                page.sync.pause();
                        }
                    }
                    MnButton {
                        id: keep
                        objectName: "keepAccount"
                        visible: page.isLinked && page.sync.ending.isComing
                        Layout.topMargin: Theme.space.s
                        text: qsTr("Keep the account")
                        onVisibleChanged: if (!visible && activeFocus) settled.start()
                        onClicked: page.sync.ending.takeBack()
                    }
                    MnProgress {
                        visible: (page.sync.ending.isBusy || page.sync.vectors.isBusy) && !patience.running
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space.s
                        text: qsTr("This takes as long as the server does")
                        value: -1
                        cancellable: false
                    }
                    MnProgress {
                        visible: page.sync.state === SyncModel.Linking
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.space.s
                        text: page.sync.number !== "" ? qsTr("Waiting for your yes on the other device")
                            : form.signsIn ? qsTr("It goes on once you are signed in") : qsTr("This takes as long as the server does")
                        value: -1
                        cancellable: false
                    }
                }
            }
            LinkForm {
                id: form
                visible: page.sync.state === SyncModel.Alone || page.sync.state === SyncModel.Linking
                onVisibleChanged: if (visible && page.activeFocus) settled.start()
                Layout.fillWidth: true
                sync: page.sync
            }
            MnGroup {
                visible: page.hasDecisions || page.hasSetAside
                label: qsTr("Waiting for you")

                MnSettingRow {
                    objectName: "decisions"
                    visible: page.hasDecisions
                    glyph: "merge"
                    title: qsTr("%Ln memory(s) need a decision", "", page.sync.conflicts)
                    text: qsTr("Two devices changed the same words. Both versions are kept.")
                    last: !page.hasSetAside
                    MnButton {
                        text: qsTr("Look at them")
                        onClicked: page.decisionsWanted()
                    }
                }
                MnSettingRow {
                    objectName: "setAside"
                    visible: page.hasSetAside
                    glyph: "note"
                    title: qsTr("%Ln version(s) were set aside", "", page.shelf.count)
                    text: qsTr("Erased elsewhere by somebody who had not seen all that is here. What waits is on this device alone.")
                    last: true
                    MnButton {
                        objectName: "lookAtShelf"
                        text: qsTr("Look at them")
                        onClicked: page.shelfWanted()
                    }
                }
            }
            Repeater {
                model: page.isLinked ? page.sync.notices : []

                MnBanner {
                    required property int index
                    required property string modelData
                    objectName: "notice" + index
                    Layout.fillWidth: true
                    tone: "warn"
                    text: modelData
                }
            }
            MnBanner {
                objectName: "endingProblem"
                visible: page.isLinked && text !== ""
                Layout.fillWidth: true
                tone: "warn"
                text: page.sync.ending.problem
            }
            MnBanner {
                objectName: "vectorsProblem"
                visible: page.isLinked && text !== ""
                Layout.fillWidth: true
                tone: "warn"
                text: page.sync.vectors.problem
            }
            MnBanner {
                objectName: "deviceProblem"
                // Of a device that was cut off the page has said so already.
                visible: page.isLinked && text !== "" && (page.sync.mark !== SyncModel.Asks || page.sync.deviceList.count > 0)
                Layout.fillWidth: true
                tone: "warn"
                text: page.sync.deviceList.problem
            }
            MnGroup {
                visible: page.isLinked && page.sync.deviceList.count > 0
                label: qsTr("Your devices")

                Repeater {
                    model: page.sync.deviceList

                    DeviceRow {
                        id: device
                        objectName: "device" + index
                        sync: page.sync
                        onMenuWanted: from => questions.about(device, from)
                    }
                }
            }
            MnGroup {
                visible: page.isLinked
                label: qsTr("Server")

                MnSettingRow {
                    objectName: "server"
                    glyph: "server"
                    title: page.sync.server
                    text: page.sync.vectors.isAllowed
                        ? qsTr("It knows sizes and times, which device wrote, and by their vectors what your memories are about.")
                        : qsTr("It knows sizes and times, and which device wrote. It cannot read a word.")
                    last: page.sync.ending.isComing && !page.sync.vectors.isOffered
                }
                MnSettingRow {
                    objectName: "vectors"
                    visible: page.sync.vectors.isOffered
                    glyph: "search"
                    title: page.sync.vectors.isAllowed ? qsTr("It may search by meaning") : qsTr("Let it search by meaning")
                    text: page.sync.vectors.detail
                    last: page.sync.ending.isComing
                    MnButton {
                        objectName: "allowVectors"
                        visible: !page.sync.vectors.isHere
                        text: page.sync.vectors.isAllowed ? qsTr("Allow it here…") : qsTr("Allow it…")
                        onVisibleChanged: if (!visible && activeFocus) settled.start()
                        onClicked: vectorsDialog.open()
                    }
                    MnButton {
                        objectName: "withdrawVectors"
                        visible: page.sync.vectors.isAllowed
                        text: qsTr("Take it back")
                        onVisibleChanged: if (!visible && activeFocus) settled.start()
                        onClicked: page.sync.vectors.withdraw()
                    }
                }
                MnSettingRow {
                    visible: !page.sync.ending.isComing
                    glyph: "trash"
                    title: qsTr("Erase the account there")
                    text: qsTr("All that the server has of it, for all its devices. What is on them stays.")
                    last: true
                    MnButton {
                        objectName: "endAccount"
                        kind: "danger"
                        text: qsTr("Erase it…")
                        onVisibleChanged: if (!visible && activeFocus) settled.start()
                        onClicked: endingDialog.open()
                    }
                }
            }
            MnGroup {
                visible: page.isLinked
                label: qsTr("Metered networks")

                MnSettingRow {
                    id: metered
                    glyph: "clip"
                    title: qsTr("Attachments go over metered networks, too")
                    text: qsTr("Otherwise they wait for another network. Memories never wait.")
                    last: true
                    MnSwitch {
                        objectName: "meteredAttachments"
                        name: metered.title
                        checked: page.sync.metered.takesAttachments
                        onToggled: page.sync.metered.takesAttachments = checked
                    }
                }
            }
            RowLayout {
                visible: page.isLinked
                spacing: Theme.space.s
                MnIcon {
                    name: "info"
                    size: 16
                    tint: Theme.ink3
                }
                MnText {
                    Layout.fillWidth: true
                    text: qsTr("A server could hide the newest saves of a device from you. That is why “last seen” stands beside every device.")
                    style: Theme.type.caption
                    color: Theme.ink3
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
    DeviceQuestions {
        id: questions
        devices: page.sync.deviceList
    }
    MnDialog {
        id: endingDialog
        objectName: "endingDialog"
        glyph: "trash"
        danger: true
        implicitWidth: 520 * Theme.scale
        title: qsTr("Erase the account on the server?")
        text: qsTr("It happens a week from now, for all devices of the account. Until then everything goes on, and any of them can take it back.\n\nWhat is on your devices stays on them.")
        acceptText: qsTr("Erase it in a week")
        rejectText: qsTr("Keep the account")
        onAccepted: page.sync.ending.begin()
        onClosed: if (page.sync.ending.isComing) settled.start() // what asked has gone
    }
    MnDialog {
        id: vectorsDialog
        objectName: "vectorsDialog"
        glyph: "search"
        cautious: true
        implicitWidth: 520 * Theme.scale
        title: qsTr("Let the server search by meaning?")
        text: qsTr("This device sends it vectors of your memories. They are not sealed: whoever runs %1 can tell by them what your memories are about.\n\nAny device of the account can take that back, and the server erases them then. Copies that somebody made of them are beyond that.").arg(page.sync.server)
        acceptText: qsTr("Let it")
        rejectText: qsTr("Do not let it")
        onAccepted: page.sync.vectors.allow()
        onClosed: if (page.sync.vectors.isHere) settled.start() // what asked has gone
    }
    LinkDialog {
        id: linkDialog
        linking: page.sync.linking
    }
}
