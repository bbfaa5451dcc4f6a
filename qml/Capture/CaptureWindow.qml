import QtQuick
import Mnemosyne.App
import Mnemosyne.Theme

// The small window of its own, over whatever is on the screen.
Window {
    id: window
    required property CaptureModel capture
    required property Commands commands

    function bring() {
        window.show();
        window.raise();
        window.requestActivate();
        page.takeFocus();
    }

    width: page.implicitWidth
    height: page.implicitHeight
    minimumWidth: 360 * Theme.scale
    minimumHeight: 240 * Theme.scale
    transientParent: null                   // it is there without the large one
    flags: Qt.Dialog
    title: qsTr("Write something down")
    color: Theme.raised
    LayoutMirroring.enabled: Theme.locale.textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    CapturePage {
        id: page
        anchors.fill: parent
        capture: window.capture
        commands: window.commands
        onClosed: window.close()
    }
}
