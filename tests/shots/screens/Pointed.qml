import QtQuick

// The insights with a part of a chart under the pointer.
Item {
    id: root
    required property url page
    required property var models            // the page's properties
    required property string chart          // by the object's name
    required property point part            // series and step

    function named(item, name) {
        return item.objectName === name ? item : Array.from(item.children).map(child => root.named(child, name)).find(found => found) ?? null;
    }

    Loader {
        anchors.fill: parent
        Component.onCompleted: setSource(root.page, root.models)
        onLoaded: root.named(item, root.chart).hovered = root.part
    }
}
