import QtQuick
import Mnemosyne.Controls

// One memory of the list, from the roles of its model; a placeholder until its row is loaded.
MnMemoryRow {
    required property int index
    required property string whenText
    required property string whenLong
    required property bool conflict
    required property bool isLoaded
    required property bool isDamaged
    required property bool isMarked
    required title
    required snippet
    required domain
    required tags
    required pinned
    required importance

    when: whenText
    loading: !isLoaded
    selected: isMarked
    sign: conflict ? "merge" : ""
    signText: conflict ? qsTr("Needs a decision") : ""
    alarm: isDamaged ? qsTr("cannot be read") : ""
    Accessible.description: whenLong
}
