import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls

// Another name for a saved search. It closes when it has it; else it says why not.
MnDialog {
    id: dialog
    required property SavedSearches searches
    property string called

    function openFor(called: string) {
        dialog.called = called;
        field.text = called;
        field.error = "";
        dialog.open();
        field.selectAll();
    }
    function rename() {
        if (!dialog.acceptEnabled)
            return;
        const row = dialog.searches.rowOf(dialog.called);
        if (row < 0 || dialog.searches.rename(row, field.text))
            dialog.close();
        else
            field.error = qsTr("Another saved search has this name.");
    }

    title: qsTr("Rename the saved search")
    acceptText: qsTr("Rename")
    acceptEnabled: field.text.trim() !== ""
    tries: true
    onTried: rename()

    MnField {
        id: field
        objectName: "searchName"
        width: parent.width
        label: qsTr("Name")
        onEdited: error = ""
        onAccepted: dialog.rename()
    }
}
