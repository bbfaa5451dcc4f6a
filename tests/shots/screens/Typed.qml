import QtQuick

// A page over its view models, with words in its fields as if a person had typed them.
Item {
    id: root
    required property url page
    required property var models            // the page's properties
    property var typed: ({})                // by the object's name
    property string pressed                 // the button of this name, once the page stands

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
        onLoaded: {
            if (root.pressed !== "")
                Qt.callLater(() => root.named(root, root.pressed).clicked());
            for (const name in root.typed) {
                const field = root.named(item, name);
                field.text = root.typed[name];
                if (field.edited)
                    field.edited();
                else if (field.textEdited)
                    field.textEdited();
                field.forceActiveFocus();
            }
        }
    }
}
