import QtQuick
import Mnemosyne.Theme

// A page over its view models, of which something was asked, one thing after the other: a menu, a dialog, words typed.
Item {
    id: root
    required property url page
    required property var models            // the page's properties
    // [[a part by its object's name, what is called of it, arguments...]]; or, of a part in sight, "set", a property
    // and what it shows.
    required property var steps
    property bool loading: true             // until all has been asked

    // Menus and dialogs are no children of what they belong to; what they show lies over the whole window.
    function named(item, name) {
        if (!item || item.objectName === name)
            return item;
        for (const list of [item.children ?? [], item.resources ?? []]) {
            for (let i = 0; i < list.length; ++i) {
                const found = root.named(list[i], name);
                if (found)
                    return found;
            }
        }
        return null;
    }

    function inSight(item, name) {
        if (!item.visible || item.objectName === name)
            return item.visible ? item : null;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.inSight(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }
    function ask(part, call, values) {
        if (call === "set")
            root.inSight(root.Window.contentItem, part)[values[0]] = values[1];
        else
            root.named(root.Window.contentItem, part)[call](...values);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Loader {
        anchors.fill: parent
        focus: true
        Component.onCompleted: setSource(root.page, root.models)
        onLoaded: ready.start()
    }
    // What is asked about has been read by then, and what was asked before has opened.
    Timer {
        id: ready
        property int next: 0
        interval: 100
        repeat: true
        onTriggered: {
            if (root.models.vault && !root.models.vault.list.isSettled)
                return;
            do {
                const [part, call, ...values] = root.steps[next];
                root.ask(part, call, values);
            } while (++next < root.steps.length && root.steps[next][1] === "set" && root.steps[next - 1][1] === "set");
            if (next < root.steps.length)
                return;
            stop();
            root.loading = false;
        }
    }
}
