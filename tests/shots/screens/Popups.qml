import QtQuick
import Mnemosyne.Theme
import Mnemosyne.Controls

// What floats above the window: a context menu with a further one, and a completion list.
Rectangle {
    id: page

    color: Theme.surface

    Component.onCompleted: {
        menu.popup(page, 40 * Theme.scale, 40 * Theme.scale);
        menu.currentIndex = 4;
        domains.popup(page, 330 * Theme.scale, 160 * Theme.scale);
        completion.open();
    }

    MnMenu {
        id: menu
        modal: false
        closePolicy: MnMenu.NoAutoClose
        MnMenuItem { text: "Open"; glyph: "enter"; keys: ["Enter"] }
        MnMenuItem { text: "Open in its own window"; glyph: "panel"; keys: ["Ctrl", "Enter"] }
        MnMenuSeparator {}
        MnMenuItem { text: "Pin"; glyph: "pin"; keys: ["Ctrl", "Shift", "P"] }
        MnMenu {
            title: "Domain"
            glyph: "moveto"
            MnMenuItem { text: "None" }
        }
        MnMenuItem { text: "Who saw this"; glyph: "eye"; enabled: false }
        MnMenuSeparator {}
        MnMenuItem { text: "Move to Trash"; glyph: "trash"; keys: ["Del"] }
        MnMenuItem { text: "Erase for good…"; glyph: "ban"; danger: true }
    }
    MnMenu {
        id: domains
        closePolicy: MnMenu.NoAutoClose
        MnMenuItem { text: "Family"; domain: "Family"; count: "212" }
        MnMenuItem { text: "Work"; domain: "Work"; count: "431" }
        MnMenuItem { text: "Home"; domain: "Home"; count: "now"; lit: true }
        MnMenuSeparator {}
        MnMenuItem { text: "New domain…" }
    }
    MnCompletion {
        id: completion
        x: 40 * Theme.scale
        y: 400 * Theme.scale
        implicitWidth: 300 * Theme.scale
        closePolicy: MnCompletion.NoAutoClose
        rows: [{ text: "#grafting", note: "near what you write", count: "11" }, { text: "#grandmother", note: "already on it", count: "23", off: true },
            { text: "#green-tomatoes", count: "4" }, { text: "New tag #gr", keys: ["Ctrl", "Enter"] }]
    }
}
