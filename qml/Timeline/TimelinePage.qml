pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Memories by the day: a year as a map, and what the chosen day, week or month holds.
FocusScope {
    id: page
    required property VaultModel vault
    readonly property TimelineModel timeline: vault.timeline
    readonly property real room: width / Theme.scale
    readonly property real margin: room < 700 ? Theme.space.l : Math.max(Theme.space.page, (width - Theme.size.page) / 2)
    readonly property bool hasSide: room >= 880
    readonly property real sideWidth: hasSide ? 276 * Theme.scale : 0
    property bool asList: false
    signal closed()

    function takeFocus() {
        if (failed.visible)
            failed.takeFocus();
        else
            header.takeFocus();
    }
    function open(id: string) {
        if (id !== "")
            page.vault.openMemory(id);
    }
    function showAsList(asList: bool) {
        page.asList = asList;
        page.takeFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Timeline")
    Component.onCompleted: timeline.isShown = visible
    onVisibleChanged: timeline.isShown = visible
    Component.onDestruction: {
        if (timeline)
            timeline.isShown = false;
    }

    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier)
            return;
        switch (event.key) {
        case Qt.Key_T:
            page.timeline.goToToday();
            break;
        case Qt.Key_L:
            page.showAsList(!page.asList);
            break;
        case Qt.Key_Escape:
            page.closed();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    // It lies over the room that the list leaves for it, and goes with it.
    TimelineHeader {
        id: header
        anchors { left: parent.left; right: parent.right }
        y: -(rows.contentY - rows.originY) - height
        height: implicitHeight
        z: 1
        visible: rows.visible
        timeline: page.timeline
        margin: page.margin
        asList: page.asList
        showsEarlier: !page.hasSide
        onListWanted: asList => page.showAsList(asList)
        onOpened: id => page.open(id)
        onActiveFocusChanged: {
            if (activeFocus)
                rows.toTop();
        }
    }
    MnList {
        id: rows
        objectName: "rows"
        anchors.fill: parent
        visible: page.timeline.state === TimelineModel.Ready
        name: page.timeline.heading
        model: page.timeline.list
        section.property: "day"
        currentIndex: -1
        topMargin: header.height
        bottomMargin: Theme.space.section
        onTopMarginChanged: {
            if (contentY < originY)
                toTop();
        }
        onOpened: index => page.open(page.timeline.list.idAt(index))
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0 && count > 0)
                currentIndex = 0;
        }

        function toTop() {
            contentY = originY - topMargin;
        }
        Connections {
            target: page.timeline.list
            function onRearranged() {
                rows.currentIndex = rows.activeFocus && rows.count > 0 ? 0 : -1;
                rows.toTop();
            }
        }
        delegate: Item {
            id: slot
            required property int index
            required property string id
            required property string title
            required property string snippet
            required property string domain
            required property string day
            required property string time
            required property bool pinned
            required property bool isLoaded
            required property bool isDamaged

            width: rows.width
            implicitHeight: row.implicitHeight

            TimelineRow {
                id: row
                anchors { left: parent.left; leftMargin: page.margin; right: parent.right; rightMargin: page.margin + (page.hasSide ? page.sideWidth + Theme.space.section : 0) }
                index: slot.index
                title: slot.title
                snippet: slot.snippet
                domain: slot.domain
                day: slot.day
                time: slot.time
                pinned: slot.pinned
                isLoaded: slot.isLoaded
                isDamaged: slot.isDamaged
                isFirstOfDay: slot.ListView.previousSection !== slot.ListView.section
                isLastOfDay: slot.ListView.nextSection !== slot.ListView.section
                isLast: slot.index === rows.count - 1
                ringed: rows.ringed && slot.ListView.isCurrentItem
                onChosen: {
                    rows.currentIndex = slot.index;
                    page.open(slot.id);
                }
            }
        }
    }
    MnText {
        objectName: "nothing"
        anchors { left: parent.left; leftMargin: page.margin; right: parent.right; rightMargin: page.margin + page.sideWidth; top: header.bottom }
        visible: rows.visible && page.timeline.list.state === MemoryListModel.Empty
        text: qsTr("Nothing happened here that you kept.")
        style: Theme.type.small
        color: Theme.ink3
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    // Beside the rows, and in sight while they scroll.
    EarlierYears {
        visible: page.hasSide && rows.visible
        anchors { right: parent.right; rightMargin: page.margin; top: parent.top; topMargin: Math.max(Theme.space.xxl, header.y + header.height) }
        width: page.sideWidth
        timeline: page.timeline
        onOpened: id => page.open(id)
    }
    // Of the page without its days: while they are counted, and where there are none.
    MnText {
        id: pageTitle
        objectName: "title"
        visible: !rows.visible
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: page.margin; rightMargin: page.margin; topMargin: Theme.space.xxl }
        text: qsTr("Timeline")
        style: Theme.type.title
        Accessible.role: Accessible.Heading
    }
    MnEmptyState {
        objectName: "empty"
        visible: page.timeline.state === TimelineModel.Empty
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * page.margin, 380 * Theme.scale)
        glyph: "calendar"
        title: qsTr("No day has a memory yet")
        text: qsTr("Each memory gets its place on the day it happened. This page then shows a year of them at once.")
        action: qsTr("New memory")
        keys: page.vault.commands.hints["memory.new"]
        onActed: page.vault.openNew("")
    }
    // What takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: page.timeline.state === TimelineModel.Loading
    }
    MnProgress {
        objectName: "counting"
        visible: page.timeline.state === TimelineModel.Loading && !patience.running
        anchors { left: parent.left; right: parent.right; top: pageTitle.bottom; leftMargin: page.margin; rightMargin: page.margin; topMargin: Theme.space.xl }
        value: -1
        text: qsTr("Counting days")
        onCancelled: page.closed()
    }
    MnEmptyState {
        id: failed
        objectName: "failed"
        visible: page.timeline.state === TimelineModel.Failed
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * page.margin, 380 * Theme.scale)
        isAlarm: true
        glyph: "warn"
        title: qsTr("The days cannot be counted")
        text: page.timeline.problem
        action: qsTr("Try again")
        onActed: page.timeline.retry()
    }
    MnBanner {
        objectName: "problem"
        visible: rows.visible && page.timeline.list.state === MemoryListModel.Failed
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.l }
        tone: "danger"
        title: qsTr("These memories cannot be read")
        text: page.timeline.list.problem
        action: qsTr("Try again")
        onActed: page.timeline.retry()
    }
}
