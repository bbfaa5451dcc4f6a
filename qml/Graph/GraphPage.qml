pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Graph
import Mnemosyne.Theme

// Memories and what joins them: as a picture, and the same as a list.
FocusScope {
    id: page
    required property VaultModel vault
    readonly property GraphModel graph: vault.graph
    readonly property var domains: Array.from(graph.domains)
    property bool isList: false
    // Little room for the size of the text: what is shown is chosen in a menu, and the chosen one stands in a strip.
    readonly property bool isCompact: width / Theme.scale < 760 || height / Theme.scale < 560
    readonly property real margin: isCompact ? Theme.space.m : Theme.space.xxl
    signal closed()

    function takeFocus() {
        if (failed.visible)
            failed.takeFocus();
        else if (isList)
            list.forceActiveFocus(Qt.ShortcutFocusReason);
        else
            canvas.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function coloursOf(domains: var): var {
        const colours = {};
        domains.forEach(name => colours[name] = Theme.domainColor(name));
        return colours;
    }
    function open(row: int) {
        if (row >= 0)
            page.vault.openMemory(graph.data(graph.index(row, 0), GraphModel.IdRole));
    }
    function go(x: int, y: int) {
        graph.current = graph.towards(x, y);
        canvas.show(graph.current);
    }
    function showAsList(list: bool) {
        page.isList = list;
        page.takeFocus();
    }
    // One thing at a time: the chosen one, the part, the page.
    function leaveOne() {
        if (graph.around !== "")
            graph.around = "";
        else if (graph.current >= 0 && !isList)
            graph.current = -1;
        else
            page.closed();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Graph")
    Keys.onEscapePressed: page.leaveOne()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_L || event.modifiers !== Qt.NoModifier)
            return;
        page.showAsList(!page.isList);
        event.accepted = true;
    }

    // It is read while somebody looks, and not before.
    Component.onCompleted: graph.isShown = true
    Component.onDestruction: graph.isShown = false
    Binding { target: page.graph; property: "isCalm"; value: Theme.reducedMotion; restoreMode: Binding.RestoreNone }

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    GraphCanvas {
        id: canvas
        objectName: "canvas"
        anchors.fill: parent
        // The strip's room is kept also while there is none: what is pointed at stays where it is.
        readonly property real below: page.isCompact ? card.implicitHeight : foot.height
        visible: !page.isList && page.graph.state === GraphModel.Ready
        focus: true
        activeFocusOnTab: true
        graph: page.graph
        ground: Theme.list
        ink: Theme.ink
        caption: Theme.ink3
        line: Theme.high ? Theme.outline : Qt.tint(Theme.list, Theme.veil(Theme.ink, 0.4))
        nearLine: Theme.high ? Theme.hairline : Qt.tint(Theme.list, Theme.veil(Theme.ink, 0.26))
        accent: Theme.accent
        plain: Theme.ink3
        domainColors: page.coloursOf(page.domains)
        font: Theme.font(Theme.type.caption)
        textScale: Theme.scale
        isRinged: activeFocus
        ring: Theme.high ? Theme.ink : Theme.accent
        ringWidth: Theme.size.ring
        area: Qt.rect(page.margin, head.height + Theme.space.xl, Math.max(1, width - 2 * page.margin),
            Math.max(1, height - head.height - below - 2 * Theme.space.xxl))
        heading: Qt.rect(head.x, head.y, head.width, head.height)
        covered: card.visible ? Qt.rect(card.x, card.y, card.width, card.height) : Qt.rect(0, 0, 0, 0)
        onChosen: row => page.graph.current = row
        onOpened: row => page.open(row)
        onHoveredChanged: resting.restart()

        Accessible.role: Accessible.Chart
        Accessible.name: page.graph.sentence
        Accessible.description: card.visible ? card.sentence : ""
        Accessible.focusable: true
        Keys.onLeftPressed: page.go(-1, 0)
        Keys.onRightPressed: page.go(1, 0)
        Keys.onUpPressed: page.go(0, -1)
        Keys.onDownPressed: page.go(0, 1)
        Keys.onReturnPressed: page.open(page.graph.current)
        Keys.onEnterPressed: page.open(page.graph.current)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
                canvas.zoomBy(1.25);
            else if (event.key === Qt.Key_Minus)
                canvas.zoomBy(0.8);
            else if (event.key === Qt.Key_0)
                canvas.fit();
            else
                return;
            event.accepted = true;
        }
    }
    // Titles are short and dots are close: where the pointer rests, the card says what a click would open.
    Timer {
        id: resting
        objectName: "resting"
        interval: 250
        onTriggered: if (canvas.hovered >= 0) page.graph.current = canvas.hovered
    }
    RowLayout {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: page.isCompact ? Theme.space.m : Theme.space.xl; leftMargin: Theme.space.xxl }
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            MnText {
                text: page.graph.around === "" ? qsTr("Graph") : qsTr("Graph around one memory")
                style: Theme.type.title
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            MnText {
                objectName: "sentence"
                visible: page.graph.state === GraphModel.Ready
                text: page.graph.sentence
                style: Theme.type.caption
                color: Theme.ink3
                wrapMode: page.isCompact ? Text.NoWrap : Text.Wrap
                elide: page.isCompact ? Text.ElideRight : Text.ElideNone
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.space.s

            MnButton {
                visible: page.graph.around !== ""
                text: qsTr("Show all")
                onClicked: page.graph.around = ""
            }
            MnSegmented {
                objectName: "joining"
                visible: !page.isCompact
                name: qsTr("What joins memories")
                options: [qsTr("Links"), qsTr("Near in meaning"), qsTr("Both")]
                current: page.graph.joining
                onChosen: index => page.graph.joining = index
            }
            MnSelect {
                objectName: "domain"
                visible: !page.isCompact && page.domains.length > 0
                name: qsTr("Domain")
                model: [qsTr("All domains"), ...page.domains]
                currentIndex: page.domains.indexOf(page.graph.domain) + 1
                onActivated: index => page.graph.domain = index === 0 ? "" : page.domains[index - 1]
            }
            MnIconButton {
                objectName: "asList"
                visible: page.isCompact && page.graph.state === GraphModel.Ready
                glyph: page.isList ? "graph" : "list"
                name: page.isList ? qsTr("The same as a picture") : qsTr("The same as a list")
                keys: ["L"]
                onClicked: page.showAsList(!page.isList)
            }
            MnIconButton {
                id: shown
                objectName: "shown"
                visible: page.isCompact
                glyph: "filter"
                name: qsTr("What is shown")
                lit: hovered || menu.opened
                onClicked: menu.popup(shown, 0, shown.height + Theme.space.xs)
            }
        }
    }
    GraphMenu {
        id: menu
        objectName: "shownMenu"
        graph: page.graph
        domains: page.domains
    }
    MnList {
        id: list
        objectName: "list"
        name: page.graph.sentence
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: page.isCompact ? page.bottom : foot.top; topMargin: Theme.space.l; leftMargin: Theme.space.xs; rightMargin: Math.max(0, page.width - Theme.size.page) }
        visible: page.isList && page.graph.state === GraphModel.Ready
        model: page.graph
        onOpened: index => page.open(index)
        onCurrentIndexChanged: if (activeFocus) page.graph.current = currentIndex
        onVisibleChanged: if (visible) currentIndex = Math.max(0, page.graph.current)
        delegate: GraphRow {
            width: list.width
            selected: ListView.isCurrentItem
            current: list.ringed && ListView.isCurrentItem
            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
                page.graph.current = index;
                page.open(index);
            }
        }
    }
    Item {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.xl }
        height: hint.height
        MnButton {
            id: hint
            anchors { right: parent.right; rightMargin: -10 * Theme.scale; bottom: parent.bottom } // its letters end where the page does
            visible: !page.isCompact && page.graph.state === GraphModel.Ready
            kind: "link"
            text: page.isList ? qsTr("The same as a picture: L") : qsTr("The same as a list: L")
            onClicked: page.showAsList(!page.isList)
        }
    }
    GraphCard {
        id: card
        anchors { left: parent.left; bottom: parent.bottom; margins: page.margin }
        width: page.isCompact ? page.width - 2 * page.margin : 300 * Theme.scale
        visible: !page.isList && page.graph.state === GraphModel.Ready && page.graph.current >= 0
        graph: page.graph
        isStrip: page.isCompact
        onOpenWanted: page.open(page.graph.current)
    }
    // What takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: page.graph.state === GraphModel.Loading
    }
    MnProgress {
        anchors.centerIn: parent
        width: Math.min(320 * Theme.scale, parent.width - 2 * Theme.space.xxl)
        visible: page.graph.state === GraphModel.Loading && !patience.running
        text: qsTr("Looking at what joins your memories")
        value: -1
        onCancelled: page.closed()
    }
    MnEmptyState {
        anchors.centerIn: parent
        width: Math.min(420 * Theme.scale, parent.width - 2 * Theme.space.xxl)
        visible: page.graph.state === GraphModel.Empty
        glyph: "graph"
        title: page.graph.joining === GraphModel.Links ? qsTr("Nothing here links to anything yet") : qsTr("Nothing here is near anything yet")
        text: page.graph.joining === GraphModel.Links ? qsTr("Write [[ in a memory and choose another one: that is a link.")
            : qsTr("Memories appear here when their meaning has been read.")
        action: page.graph.joining === GraphModel.Links ? qsTr("Show what is near in meaning") : ""
        onActed: page.graph.joining = GraphModel.Near
    }
    MnEmptyState {
        id: failed
        objectName: "failed"
        anchors.centerIn: parent
        width: Math.min(420 * Theme.scale, parent.width - 2 * Theme.space.xxl)
        visible: page.graph.state === GraphModel.Failed
        isAlarm: true
        glyph: "warn"
        title: qsTr("What joins your memories cannot be read")
        text: page.graph.problem
        action: qsTr("Try again")
        onActed: page.graph.retry()
    }
}
