import QtQuick

// A page over its view models, one part of which was asked for something: a dialog it opens.
Item {
    id: root
    required property url page
    required property var models            // the page's properties
    required property string part           // its object's name
    required property string call
    property var argument
    property bool loading: true             // until it has been asked

    function named(item, name) {
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = named(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    Loader {
        anchors.fill: parent
        focus: true
        Component.onCompleted: setSource(root.page, root.models)
        onLoaded: ready.start()
    }
    // What is asked about has been read by then.
    Timer {
        id: ready
        interval: 100
        repeat: true
        onTriggered: {
            if (root.models.vault && !root.models.vault.list.isSettled)
                return;
            stop();
            root.loading = false;
            root.named(root, root.part)[root.call](root.argument);
        }
    }
}
