pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the memories look like as a whole: charts, each under a sentence of what it shows.
FocusScope {
    id: page
    required property VaultModel vault
    readonly property InsightsModel insights: vault.insights
    readonly property real room: width / Theme.scale
    readonly property real margin: room < 700 ? Theme.space.l : Math.max(Theme.space.page, (width - Theme.size.page) / 2)
    readonly property int columns: room >= 900 ? 3 : room >= 620 ? 2 : 1
    readonly property var cards: [river, tags, kinds, hours, importance, weekdays]
    property bool asTables: false
    signal searchWanted(string text)
    signal closed()

    function takeFocus() {
        if (failed.visible)
            failed.takeFocus();
        else
            river.takeFocus();
    }
    function showAsTables(asTables: bool) {
        const at = page.cards.find(card => card.activeFocusIn);
        page.asTables = asTables;
        (at ?? river).takeFocus();
    }
    // A chart that the keyboard has reached comes into sight.
    function reveal(item: Item) {
        const top = item.mapToItem(content, 0, 0).y;
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top - Theme.space.l);
        else if (top + item.height > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, top + Math.min(item.height, scroll.height) - scroll.height + Theme.space.l));
    }

    function revealTop(isReached: bool) {
        if (isReached)
            scroll.contentY = 0;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Insights")
    Component.onCompleted: insights.isShown = visible
    onVisibleChanged: insights.isShown = visible
    Component.onDestruction: {
        if (insights)
            insights.isShown = false;
    }

    Keys.onPressed: event => {
        if (event.modifiers !== Qt.NoModifier)
            return;
        switch (event.key) {
        case Qt.Key_L:
            page.showAsTables(!page.asTables);
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
    Flickable {
        id: scroll
        objectName: "scroll"
        anchors.fill: parent
        visible: page.insights.state === InsightsModel.Ready || (page.insights.state === InsightsModel.Failed && page.insights.periods.length > 2)
        contentHeight: content.height
        onContentHeightChanged: { // it was laid out meanwhile
            const at = page.cards.find(card => card.activeFocusIn);
            if (at)
                page.reveal(at);
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: MnScrollBar {}

        Item {
            id: content
            width: scroll.width
            height: column.implicitHeight + Theme.space.xxl + Theme.space.section

            ColumnLayout {
                id: column
                anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: page.margin; rightMargin: page.margin; topMargin: Theme.space.xxl }
                spacing: Theme.space.l

                GridLayout {
                    Layout.fillWidth: true
                    columns: page.room >= 560 ? 2 : 1
                    columnSpacing: Theme.space.s
                    rowSpacing: Theme.space.s

                    MnText {
                        Layout.fillWidth: true
                        text: qsTr("Insights")
                        style: Theme.type.title
                        Accessible.role: Accessible.Heading
                    }
                    RowLayout {
                        spacing: Theme.space.s

                        MnSelect {
                            objectName: "periods"
                            name: qsTr("Time")
                            model: page.insights.periods
                            currentIndex: page.insights.period
                            onActivated: index => page.insights.period = index
                            onActiveFocusChanged: page.revealTop(activeFocus)
                        }
                        MnIconButton {
                            objectName: "asTables"
                            glyph: "list"
                            name: qsTr("Show the charts as tables")
                            keys: ["L"]
                            size: 32
                            checkable: true
                            checked: page.asTables
                            onClicked: page.showAsTables(!page.asTables)
                            onActiveFocusChanged: page.revealTop(activeFocus)
                        }
                    }
                }
                InsightCard {
                    id: river
                    objectName: "river"
                    Layout.fillWidth: true
                    chart: page.insights.river
                    asTable: page.asTables
                    isLine: false
                    plotHeight: water.implicitHeight
                    onSearchWanted: text => page.searchWanted(text)
                    onReached: page.reveal(river)

                    InsightRiver {
                        id: water
                        anchors.fill: parent
                        card: river
                    }
                }
                GridLayout {
                    Layout.fillWidth: true
                    visible: !page.insights.river.isEmpty
                    columns: page.columns
                    columnSpacing: Theme.space.l
                    rowSpacing: Theme.space.l

                    InsightCard {
                        id: tags
                        objectName: "tags"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 356
                        Layout.rowSpan: page.columns > 1 ? 2 : 1
                        chart: page.insights.tags
                        asTable: page.asTables
                        isLine: false
                        isNoteOnPicture: true
                        plotHeight: Math.max(1, seriesCount) * 30 * Theme.scale
                        onSearchWanted: text => page.searchWanted(text)
                        onReached: page.reveal(tags)

                        InsightGrid {
                            anchors.fill: parent
                            card: tags
                        }
                    }
                    InsightCard {
                        id: kinds
                        objectName: "kinds"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 324
                        chart: page.insights.kinds
                        asTable: page.asTables
                        plotHeight: circles.implicitHeight
                        onSearchWanted: text => page.searchWanted(text)
                        onReached: page.reveal(kinds)

                        InsightCircles {
                            id: circles
                            anchors.fill: parent
                            card: kinds
                        }
                    }
                    InsightCard {
                        id: hours
                        objectName: "hours"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 256
                        chart: page.insights.hours
                        asTable: page.asTables
                        plotHeight: 168 * Theme.scale
                        onSearchWanted: text => page.searchWanted(text)
                        onReached: page.reveal(hours)

                        InsightDial {
                            anchors.fill: parent
                            card: hours
                        }
                    }
                    InsightCard {
                        id: importance
                        objectName: "importance"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 324
                        chart: page.insights.importance
                        asTable: page.asTables
                        plotHeight: 112 * Theme.scale
                        onSearchWanted: text => page.searchWanted(text)
                        onReached: page.reveal(importance)

                        InsightBars {
                            anchors.fill: parent
                            card: importance
                            accentFrom: 7
                        }
                    }
                    InsightCard {
                        id: weekdays
                        objectName: "weekdays"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 256
                        chart: page.insights.weekdays
                        asTable: page.asTables
                        plotHeight: 112 * Theme.scale
                        onSearchWanted: text => page.searchWanted(text)
                        onReached: page.reveal(weekdays)

                        InsightBars {
                            anchors.fill: parent
                            card: weekdays
                        }
                    }
                }
                MnText {
                    visible: !page.insights.river.isEmpty
                    Layout.fillWidth: true
                    text: page.asTables ? qsTr("As pictures: L") : qsTr("The same as tables: L")
                    style: Theme.type.caption
                    color: Theme.ink3
                }
            }
        }
    }
    // Of the page without its charts: while they are counted, and where there are none.
    MnText {
        id: pageTitle
        objectName: "title"
        visible: !scroll.visible
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: page.margin; rightMargin: page.margin; topMargin: Theme.space.xxl }
        text: qsTr("Insights")
        style: Theme.type.title
        Accessible.role: Accessible.Heading
    }
    MnEmptyState {
        objectName: "empty"
        visible: page.insights.state === InsightsModel.Empty
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * page.margin, 380 * Theme.scale)
        glyph: "chart"
        title: qsTr("Nothing to count yet")
        text: qsTr("With some memories this page shows when they happened, what they are about and how much they matter to you. It is counted here, on this device.")
        action: qsTr("New memory")
        keys: ["Ctrl", "N"]
        onActed: page.vault.openNew("")
    }
    // What takes no longer than people notice shows nothing on its way.
    Timer {
        id: patience
        interval: 300
        running: page.insights.state === InsightsModel.Loading
    }
    MnProgress {
        visible: page.insights.state === InsightsModel.Loading && !patience.running
        anchors { left: parent.left; right: parent.right; top: pageTitle.bottom; leftMargin: page.margin; rightMargin: page.margin; topMargin: Theme.space.xl }
        objectName: "counting"
        value: -1
        text: qsTr("Counting memories")
        onCancelled: page.closed()
    }
    MnEmptyState {
        id: failed
        objectName: "failed"
        visible: page.insights.state === InsightsModel.Failed && !scroll.visible
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * page.margin, 380 * Theme.scale)
        isAlarm: true
        glyph: "warn"
        title: qsTr("Your memories cannot be counted")
        text: page.insights.problem
        action: qsTr("Try again")
        onActed: page.insights.retry()
    }
    MnBanner {
        objectName: "problem"
        visible: page.insights.state === InsightsModel.Failed && scroll.visible
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space.l }
        tone: "danger"
        title: qsTr("This could not be counted anew")
        text: page.insights.problem
        action: qsTr("Try again")
        onActed: page.insights.retry()
    }
}
