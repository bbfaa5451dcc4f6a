import QtQuick

// The keys of an open memory.
Item {
    id: keys
    property bool isReadOnly: false
    readonly property bool isWritable: enabled && !isReadOnly
    signal pinWanted
    signal tagsWanted
    signal domainWanted
    signal dateWanted
    signal importanceWanted
    signal linkWanted
    signal attachWanted
    signal historyWanted
    signal saveWanted
    signal focusModeWanted

    Shortcut { sequence: "Ctrl+Shift+P"; enabled: keys.isWritable; onActivated: keys.pinWanted() }
    Shortcut { sequence: "Ctrl+T"; enabled: keys.isWritable; onActivated: keys.tagsWanted() }
    Shortcut { sequence: "Ctrl+D"; enabled: keys.isWritable; onActivated: keys.domainWanted() }
    Shortcut { sequence: "Ctrl+Shift+D"; enabled: keys.isWritable; onActivated: keys.dateWanted() }
    Shortcut { sequence: "Ctrl+I"; enabled: keys.isWritable; onActivated: keys.importanceWanted() }
    Shortcut { sequence: "Ctrl+L"; enabled: keys.isWritable; onActivated: keys.linkWanted() }
    Shortcut { sequence: "Ctrl+Shift+A"; enabled: keys.isWritable; onActivated: keys.attachWanted() }
    Shortcut { sequence: "Ctrl+H"; enabled: keys.enabled; onActivated: keys.historyWanted() }
    Shortcut { sequence: "Ctrl+S"; enabled: keys.isWritable; onActivated: keys.saveWanted() }
    Shortcut { sequence: "F11"; enabled: keys.enabled; onActivated: keys.focusModeWanted() }
}
