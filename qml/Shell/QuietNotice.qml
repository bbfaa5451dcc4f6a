import QtQuick
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// What the program asks for by itself, one thing at a time, above what is shown. It comes and goes while nobody writes, so
// that no line moves under the hand.
Item {
    id: root
    property AppModel app: null
    property bool isWriting: false
    readonly property bool asksForDrill: app !== null && app.security !== null && app.security.drillIsDue
    readonly property bool asksForBackup: !asksForDrill && app !== null && app.backups !== null && app.backups.reminds
    property string shown                   // "drill", "backup" or nothing
    signal settingsWanted(string section)
    signal putAway()                        // by its person: the keyboard wants another place

    function act() {
        root.settingsWanted(root.shown === "drill" ? "security" : "backups");
    }
    function putOff() {
        if (root.shown === "drill")
            root.app.security.check.putOff();
        else if (root.shown === "backup")
            root.app.backups.putOff();
        if (root.shown === "")
            root.putAway();
    }

    visible: shown !== ""
    height: visible ? banner.height + Theme.space.m : 0

    Binding {
        target: root
        property: "shown"
        value: root.asksForDrill ? "drill" : root.asksForBackup ? "backup" : ""
        when: !root.isWriting
        restoreMode: Binding.RestoreNone
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.list
    }
    MnBanner {
        id: banner
        objectName: "notice"
        anchors {
            left: parent.left
            leftMargin: Theme.space.m
            right: parent.right
            rightMargin: Theme.space.m
            top: parent.top
            topMargin: Theme.space.m
        }
        height: implicitHeight
        tone: "warn"
        glyph: root.shown === "drill" ? "clock" : "history"
        title: root.shown === "drill" ? qsTr("Are your recovery words where you can read them?") : root.app?.backups?.reminder ?? ""
        text: root.shown === "drill" ? qsTr("Type three of them to be sure. It takes a minute.")
            : isNaN(root.app?.backups?.lastBackup) ? qsTr("If this computer is lost, so is what you have written.")
            : qsTr("What was written since is in no backup.")
        action: root.shown === "drill" ? qsTr("Check them") : qsTr("Open backups")
        action2: qsTr("Later")
        onActed: root.act()
        onActed2: root.putOff()
    }
}
