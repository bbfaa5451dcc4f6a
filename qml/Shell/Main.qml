// qmllint disable unqualified
// (Components of a Loader cannot be bound in Qt 6.4: they see the window by its id.)
import QtQuick
import Mnemosyne.App
import Mnemosyne.Palette
import Mnemosyne.Theme

// The window: the page of the stage that the program is in.
Window {
    id: window
    required property AppModel app
    // What the window does whatever it shows; the page of an open vault does the rest.
    readonly property var acts: ({
            "text.larger": () => window.app.appearance.stepTextScale(1),
            "text.smaller": () => window.app.appearance.stepTextScale(-1),
            "text.normal": () => window.app.appearance.stepTextScale(0),
            "window.density": () => window.app.appearance.compact = !window.app.appearance.compact,
            "colours.system": () => window.app.appearance.colours = Appearance.AsSystem,
            "colours.light": () => window.app.appearance.colours = Appearance.Light,
            "colours.dark": () => window.app.appearance.colours = Appearance.Dark,
            "window.motion": () => window.app.appearance.reducedMotion = !window.app.appearance.reducedMotion,
            "colours.contrast": () => window.app.appearance.highContrast = !window.app.appearance.highContrast,
            "capture.open": () => window.desktop.captureWanted(),
            "window.lock": () => window.app.lock(),
            "window.close": () => window.close(),
            "window.quit": () => window.app.quit()
        })
    required property DesktopModel desktop
    property string firstPage               // the first run ends there
    property Component ahead: null          // the page of an open vault, read while somebody types the passphrase
    property bool closesAlone: false        // the window was closed, nobody said that the program is to end
    property bool isLetGo: false            // nothing is left to save or to ask

    function end() {
        window.isLetGo = true;
        if (!window.closesAlone)
            return Qt.quit();
        window.close();
        window.isLetGo = false; // it may be shown again
        window.closesAlone = false;
    }

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    title: app.stage === AppModel.Open ? qsTr("%1 – Mnemosyne").arg(app.vault.name) : qsTr("Mnemosyne")
    color: Theme.chrome
    onClosing: close => {
        if (window.isLetGo || window.app.isAllKept())
            return;
        close.accepted = false;
        window.closesAlone = true;
        window.app.quit();
    }
    onFrameSwapped: {
        if (!ahead)
            ahead = Qt.createComponent("OpenStage.qml", Component.Asynchronous, window);
    }
    LayoutMirroring.enabled: app.language ? app.language.isRightToLeft : Theme.locale.textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "mode"; value: window.app.appearance.theme }
    Binding { target: Theme; property: "scale"; value: window.app.appearance.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.appearance.reducedMotion }
    Binding { target: Theme; property: "density"; value: window.app.appearance.compact ? "compact" : "roomy" }

    // To lock, to read and to leave one need not close a popup first: these are the window's own, for what is among its
    // content rests while a popup is open over it.
    readonly property CommandKeys ownKeys: CommandKeys {
        commands: window.app.commands
        hasRest: false
    }
    Item {
        CommandKeys {
            commands: window.app.commands
            hasWindow: false
        }
    }
    Connections {
        target: window.app.commands
        function onWanted(id: string) {
            if (id in window.acts)
                window.acts[id]();
        }
    }

    Connections {
        target: window.app.language
        function onChanged() {
            Theme.locale = Qt.locale();
        }
    }
    Connections {
        target: window.app
        function onMayQuit() {
            window.end();
        }
        function onQuitLoses() {
            if (window.visibility === Window.Minimized || !window.visible) { // the tray asked
                window.show();
                window.raise();
            }
            lossAhead.open();
        }
    }
    Connections {
        target: window.desktop
        function onWindowWanted() {
            if (window.visibility === Window.Minimized)
                window.show();
            window.visible = true;          // as large as it was when it was closed
            window.raise();
            window.requestActivate();
        }
        function onCaptureWanted() {
            if (!small.item)
                small.setSource("qrc:/qt-project.org/imports/Mnemosyne/Capture/CaptureWindow.qml",
                                { capture: window.desktop.capture, commands: window.app.commands });
            small.shown.bring();
        }
    }
    // What is not shown at once is named by its file: the first frame does not wait for its types.
    Loader {
        id: small
        readonly property var shown: item
    }
    Loader {
        id: otherVault
        readonly property var shown: item
        function open() {
            if (!item)
                setSource("OtherVaultDialog.qml", { app: window.app });
            shown.open();
        }
    }
    Loader {
        id: lossAhead
        readonly property var shown: item
        function open() {
            if (!item)
                setSource("LossDialog.qml", { app: window.app });
            shown.open();
        }
        Connections {
            target: lossAhead.item
            function onAccepted() {
                window.end();
            }
            function onRejected() {
                window.closesAlone = false;
            }
        }
    }
    Loader {
        id: firstRun
        readonly property bool isWanted: window.app.stage === AppModel.FirstRun
        anchors.fill: parent
        onIsWantedChanged: setSource(isWanted ? "FirstRunStage.qml" : "", isWanted ? { app: window.app } : {})

        Connections {
            target: firstRun.item
            function onImportWanted() {
                window.firstPage = "import";
                window.app.firstRun.finish();
            }
            function onLinkWanted() {
                window.firstPage = "devices";
                window.app.firstRun.finish();
            }
        }
    }
    Loader {
        id: locked
        readonly property bool isWanted: window.app.stage === AppModel.Locked
        anchors.fill: parent
        onIsWantedChanged: setSource(isWanted ? "LockedStage.qml" : "", isWanted ? { app: window.app } : {})

        Connections {
            target: locked.item
            function onAnotherVaultWanted() {
                otherVault.open();
            }
        }
    }
    Loader {
        id: missing
        readonly property bool isWanted: window.app.stage === AppModel.Missing
        anchors.fill: parent
        onIsWantedChanged: setSource(isWanted ? "MissingStage.qml" : "", isWanted ? { app: window.app } : {})

        Connections {
            target: missing.item
            function onAnotherVaultWanted() {
                otherVault.open();
            }
        }
    }
    Loader {
        readonly property bool isWanted: window.app.stage === AppModel.Moving
        anchors.fill: parent
        onIsWantedChanged: setSource(isWanted ? "qrc:/qt-project.org/imports/Mnemosyne/Unlock/MovingPage.qml" : "",
                                     isWanted ? { moving: window.app.moving } : {})
    }
    Loader {
        id: open
        readonly property bool isWanted: window.app.stage === AppModel.Open
        anchors.fill: parent
        onIsWantedChanged: {
            if (!isWanted) {
                setSource("");
                return;
            }
            setSource("OpenStage.qml", { app: window.app, desktop: window.desktop, firstPage: window.firstPage });
            window.firstPage = "";
        }
    }
}
