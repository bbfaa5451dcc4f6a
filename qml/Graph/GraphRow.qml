import QtQuick
import Mnemosyne.Controls

// One memory of the graph as a row: what it is joined to stands where a list shows the time.
MnMemoryRow {
    required property int index
    required property string joinedText
    required title
    required snippet
    required domain
    required tags
    required pinned

    when: joinedText
}
