import QtQuick
import QtQuick.Layouts
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// Text size, colours and contrast before anything else has to be read.
GridLayout {
    id: root
    property Appearance appearance: null

    columns: width < 380 * Theme.scale ? 1 : 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.m

    MnText {
        text: qsTr("Text size")
        style: Theme.type.small
    }
    MnStepper {
        objectName: "textSize"
        name: qsTr("Text size")
        unit: "%"
        decimals: 0
        from: 80
        to: 200
        stepSize: 10
        value: root.appearance ? Math.round(root.appearance.textScale * 100) : 100
        onMoved: value => root.appearance.textScale = value / 100
    }
    MnText {
        text: qsTr("Colours")
        style: Theme.type.small
    }
    MnSegmented {
        name: qsTr("Colours")
        options: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
        current: root.appearance ? root.appearance.colours : 0
        onChosen: index => root.appearance.colours = index
    }
    MnText {
        Layout.fillWidth: true
        text: qsTr("High contrast")
        style: Theme.type.small
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    MnSwitch {
        name: qsTr("High contrast")
        checked: root.appearance !== null && root.appearance.highContrast
        onToggled: root.appearance.highContrast = checked
    }
}
