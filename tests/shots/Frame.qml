import QtQuick
import Mnemosyne.Theme

// What a screen stands in while its picture is taken: mirrored as its language asks for.
Item {
    id: frame

    required property url source
    required property string theme
    required property real scaling
    required property bool rtl
    property var properties: ({})
    readonly property real wholeHeight: (screen.item as Item)?.implicitHeight ?? 0

    // Called when the window is there: a screen may open a dialog at once.
    function load() {
        Theme.mode = frame.theme;
        Theme.scale = frame.scaling;
        Theme.locale = Qt.locale();
        Theme.reducedMotion = true;
        // What lies over the page is beside this in the window.
        frame.parent.LayoutMirroring.enabled = frame.rtl;
        frame.parent.LayoutMirroring.childrenInherit = true;
        screen.setSource(frame.source, frame.properties);
    }

    onThemeChanged: Theme.mode = frame.theme // changed by the person while the screen is shown

    LayoutMirroring.enabled: rtl
    LayoutMirroring.childrenInherit: true

    Loader {
        id: screen
        anchors.fill: parent
    }
}
