pragma ComponentBehavior: Bound
import QtQuick
import Mnemosyne.Controls
import Mnemosyne.Theme

// Words above or below their places on a line: each as near to its place as the others let it be. Where there is no room
// for all and `mayDrop` is set, those in the middle go first.
Item {
    id: root
    property var labels: []                 // { text, place: 0 to 1, strong: true for the one that counts }
    property bool mayDrop: false
    readonly property real gap: Theme.space.m

    implicitHeight: 16 * Theme.scale

    // Where each begins, from the start of the line; -1: there is no room for it.
    readonly property var starts: {
        const wide = [];
        for (let i = 0; i < repeater.count; ++i) {
            const label = repeater.itemAt(i);
            wide.push(label ? label.implicitWidth : 0);
        }
        return arranged(wide);
    }

    function arranged(wide: var): var {
        const kept = labels.map((label, index) => index).sort((a, b) => labels[a].place - labels[b].place);
        const room = () => kept.reduce((sum, index) => sum + wide[index] + gap, -gap);
        while (mayDrop && kept.length > 2 && (room() > width || crowded(kept, wide)))
            kept.splice(Math.floor(kept.length / 2), 1);
        const at = labels.map(() => -1);
        let least = 0;
        for (const index of kept) {
            at[index] = Math.max(least, Math.min(width - wide[index], labels[index].place * width - wide[index] / 2));
            least = at[index] + wide[index] + gap;
        }
        // Pushed beyond the end: back from there.
        let most = width;
        for (const index of kept.reverse()) {
            at[index] = Math.max(0, Math.min(at[index], most - wide[index]));
            most = at[index] - gap;
        }
        return at;
    }
    // Whether one would stand beside its own mark.
    function crowded(kept: var, wide: var): bool {
        let end = -1e9;
        for (const index of kept) {
            const centre = labels[index].place * width;
            const begin = Math.min(width - wide[index], Math.max(0, centre - wide[index] / 2));
            if (begin < end + gap / 2)
                return true;
            end = begin + wide[index];
        }
        return false;
    }

    Repeater {
        id: repeater
        model: root.labels

        MnText {
            required property var modelData
            required property int index
            readonly property real start: root.starts[index] ?? -1

            visible: start >= 0
            anchors {
                left: parent ? parent.left : undefined // none while it goes
                leftMargin: Math.max(0, start)
                verticalCenter: parent ? parent.verticalCenter : undefined
            }
            text: modelData.text
            style: modelData.strong ? Theme.type.captionStrong : Theme.type.caption
            color: modelData.strong ? Theme.ink : root.mayDrop ? Theme.ink3 : Theme.ink2
            elide: Text.ElideNone
            decorative: true
        }
    }
}
