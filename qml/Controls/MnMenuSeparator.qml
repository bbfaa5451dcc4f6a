import QtQuick
import QtQuick.Templates as T
import Mnemosyne.Theme

T.MenuSeparator {
    implicitWidth: 40
    implicitHeight: 9 * Theme.scale
    horizontalPadding: 6 * Theme.scale
    verticalPadding: 4 * Theme.scale
    contentItem: MnLine {}
}
