import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// Why the chosen result was found, where there is no room to say it beside the list. Arrows and page keys read on.
MnDialog {
    id: dialog
    property SearchResult found: null

    title: qsTr("Why it was found")
    implicitWidth: 560 * Theme.scale
    acceptText: qsTr("Open")
    acceptEnabled: found !== null
    rejectText: qsTr("Close")
    onAboutToShow: reading.contentY = 0

    Flickable {
        id: reading
        objectName: "whyReading"
        // The focus ring stands around the words, which begin where the title does.
        readonly property real gap: Theme.space.m
        x: -gap
        width: parent.width + 2 * gap
        implicitHeight: Math.min(contentHeight, 420 * Theme.scale, room)
        height: implicitHeight
        // What title and buttons leave of the window.
        readonly property real room: Math.max(120 * Theme.scale, (dialog.parent ? dialog.parent.height : 0) - 200 * Theme.scale)
        contentHeight: words.implicitHeight + 2 * words.y
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        T.ScrollBar.vertical: MnScrollBar {}
        Accessible.role: Accessible.Document
        Accessible.name: dialog.title
        Accessible.focusable: true
        Keys.onUpPressed: scroll(-40 * Theme.scale)
        Keys.onDownPressed: scroll(40 * Theme.scale)
        Keys.onReturnPressed: dialog.accept()
        Keys.onEnterPressed: dialog.accept()
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_PageDown && event.key !== Qt.Key_PageUp)
                return;
            scroll(event.key === Qt.Key_PageDown ? height : -height);
            event.accepted = true;
        }

        function scroll(by: real) {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + by));
        }

        WhyWords {
            id: words
            x: reading.gap
            y: Theme.space.s
            width: reading.width - 2 * reading.gap // beside the scroll bar
            result: dialog.found
        }
        MnFocusRing { parent: reading; visible: reading.activeFocus; gap: -Theme.size.ring }
    }
}
