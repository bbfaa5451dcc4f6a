import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// A licence in full. A line at a time, for some are as long as a book: arrows and page keys read on.
MnDialog {
    id: dialog
    property var lines: []

    function show(name: string, text: string) {
        dialog.title = name;
        dialog.lines = text.split("\n");
        dialog.open();
        page.positionViewAtBeginning();
    }

    implicitWidth: 720 * Theme.scale
    rejectText: qsTr("Close")
    first: page

    Rectangle {
        width: parent.width
        implicitHeight: 420 * Theme.scale
        height: implicitHeight
        radius: Theme.radius.control
        color: Theme.sunken
        border { width: Theme.high ? 1 : 0; color: Theme.outline }

        ListView {
            id: page
            objectName: "licenceText"
            anchors { fill: parent; margins: Theme.space.m }
            clip: true
            reuseItems: true
            model: dialog.lines
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            T.ScrollBar.vertical: MnScrollBar {}
            Accessible.role: Accessible.Document
            Accessible.name: dialog.title
            Accessible.focusable: true
            Keys.onUpPressed: flick(0, 600)
            Keys.onDownPressed: flick(0, -600)
            Keys.onPressed: event => {
                const step = event.key === Qt.Key_PageDown ? height : event.key === Qt.Key_PageUp ? -height : 0;
                if (step === 0)
                    return;
                contentY = Math.max(originY, Math.min(originY + Math.max(0, contentHeight - height), contentY + step));
                event.accepted = true;
            }

            delegate: MnText {
                required property string modelData
                width: ListView.view.width
                text: modelData
                style: Theme.type.mono
                color: Theme.ink2
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnFocusRing { visible: page.activeFocus }
        }
    }
}
