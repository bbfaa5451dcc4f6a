pragma Singleton
import QtQml

// Keys as they are written on them where the window's language is spoken; what is said in its words already stays.
QtObject {
    readonly property var names: ({
            "Alt": qsTr("Alt"), "Ctrl": qsTr("Ctrl"), "Shift": qsTr("Shift"), "Super": qsTr("Super"),
            "Backspace": qsTr("Backspace"), "Del": qsTr("Del"), "End": qsTr("End"), "Enter": qsTr("Enter"), "Esc": qsTr("Esc"),
            "Home": qsTr("Home"), "Ins": qsTr("Ins"), "Menu": qsTr("Menu"), "PgDown": qsTr("PgDown"), "PgUp": qsTr("PgUp"),
            "Space": qsTr("Space"), "Tab": qsTr("Tab")
        })

    function of(keys: var): var {
        return Array.from(keys).map(key => names[key] ?? key);
    }
}
