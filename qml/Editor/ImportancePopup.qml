pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.Controls
import Mnemosyne.Theme

// How important it is, 0 to 1 in tenths.
T.Popup {
    id: root
    property real value: 0.5
    property Item cameFrom                  // where the keyboard goes back to
    signal moved(real value)

    function openAt(from: Item, value: real) {
        root.parent = from;
        slider.value = value;
        root.value = value;
        root.open();
        slider.forceActiveFocus(Qt.PopupFocusReason);
    }

    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        cameFrom = null;
    }
    x: parent && mirrored ? parent.width - width : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    padding: Theme.space.m
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space.xs

        RowLayout {
            MnText {
                Layout.fillWidth: true
                text: qsTr("Importance")
                style: Theme.type.smallBold
                decorative: true
            }
            MnImportance {
                value: root.value
                Accessible.ignored: true
            }
            MnText {
                text: Number(root.value).toLocaleString(Theme.locale, "f", 1)
                style: Theme.type.captionMedium
                color: Theme.ink2
                decorative: true
            }
        }
        MnSlider {
            id: slider
            objectName: "importanceSlider"
            Layout.fillWidth: true
            name: qsTr("Importance")
            from: 0
            to: 1
            stepSize: 0.1
            onMoved: {
                root.value = Math.round(value * 10) / 10;
                root.moved(root.value);
            }
            Keys.onReturnPressed: root.close()
            Keys.onEnterPressed: root.close()
        }
    }
    background: MnRaised {}
}
