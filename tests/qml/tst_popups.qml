import QtQuick
import QtQuick.Templates as T
import QtTest
import Mnemosyne.Theme
import Mnemosyne.Controls

TestCase {
    id: test
    name: "Popups"
    when: windowShown
    width: 700
    height: 600
    visible: true

    MnButton { id: before; text: "Before" }

    Component {
        id: dialog
        MnDialog {
            title: "Erase this memory for good?"
            text: "Its key is destroyed here now."
            acceptText: "Erase"
            rejectText: "Keep it"
        }
    }
    Component {
        id: dialogWithField
        MnDialog {
            property alias field: field
            title: "New domain"
            acceptText: "Make it"
            MnField { id: field; width: parent.width; label: "Name" }
        }
    }
    Component {
        id: menu
        MnMenu {
            title: "Memory"
            MnMenuItem { text: "Open"; glyph: "enter"; keys: ["Enter"] }
            MnMenuSeparator {}
            MnMenuItem { text: "Trash"; danger: true }
            MnMenu {
                title: "Domain"
                glyph: "moveto"
                MnMenuItem { text: "Family"; domain: "Family" }
            }
        }
    }
    Component {
        id: completion
        MnCompletion { rows: [{ text: "#one", off: true }, { text: "#two" }, { text: "#three", off: true }, { text: "#four" }] }
    }
    Component { id: toast; MnToast { time: 300 } }
    Component { id: banner; MnBanner { width: 600; tone: "warn"; title: "A sync would delete 214 memories"; text: "Nothing was deleted yet."; action: "Look"; action2: "Later" } }
    Component { id: progress; MnProgress { width: 400; text: "Importing"; detail: "8 of 20"; value: 0.4 } }
    Component { id: emptyState; MnEmptyState { width: 300; glyph: "library"; title: "Nothing here yet"; text: "Write down one thing."; action: "New memory"; keys: ["Ctrl", "N"] } }
    Component { id: tip; MnText { width: 60; text: "A title that is far too long for its place" } }
    Component { id: cover; T.Popup { width: 300; height: 300; x: 0; y: 150 } }
    Component { id: icon; MnIconButton { glyph: "history"; name: "History"; keys: ["Ctrl", "H"] } }
    SignalSpy { id: spy }
    SignalSpy { id: spy2 }

    function init() {
        failOnWarning(/.+/);
        spy.clear();
        spy2.clear();
        before.forceActiveFocus(Qt.TabFocusReason);
    }
    function watch(which, item, signal) {
        which.target = null;
        which.signalName = signal;
        which.target = item;
        which.clear();
    }
    // The tooltip of a text that is cut off.
    function tipOf(item) {
        const holder = Array.from(item.children).find(child => child.always === true);
        return holder ? Array.from(holder.data).find(child => child.opened !== undefined) : null;
    }
    // The first item below `item` that fits.
    function find(item, fits) {
        for (const child of Array.from(item.children)) {
            const found = fits(child) ? child : find(child, fits);
            if (found)
                return found;
        }
        return null;
    }
    function buttonIn(item, text) {
        return find(item, child => child.text === text && child.clicked !== undefined && child.visible);
    }

    function test_aDialogKeepsTheKeyboardAndGivesItBack() {
        const item = createTemporaryObject(dialog, test);
        item.open();
        tryVerify(() => item.opened);
        const first = buttonIn(item.contentItem, "Erase");
        const second = buttonIn(item.contentItem, "Keep it");
        tryVerify(() => first.activeFocus);
        for (let i of [1, 2, 3, 4, 5]) {
            keyClick(Qt.Key_Tab);
            verify(first.activeFocus || second.activeFocus, "the keyboard left the dialog");
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
        tryVerify(() => before.activeFocus);
    }

    function test_aDangerousDialogRestsOnTheHarmlessButton() {
        const item = createTemporaryObject(dialog, test, { danger: true });
        watch(spy, item, "rejected");
        item.open();
        tryVerify(() => item.opened && buttonIn(item.contentItem, "Keep it").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !item.visible);
        compare(spy.count, 1);
    }

    function test_aDialogIsAcceptedByItsButton() {
        const item = createTemporaryObject(dialog, test);
        watch(spy, item, "accepted");
        item.open();
        tryVerify(() => item.opened);
        mouseClick(buttonIn(item.contentItem, "Erase"));
        tryVerify(() => !item.visible);
        compare(spy.count, 1);
        compare(item.contentItem.Accessible.role, Accessible.Dialog);
        compare(item.contentItem.Accessible.name, "Erase this memory for good?");
    }

    function test_aDialogWithAFieldStartsInIt() {
        const item = createTemporaryObject(dialogWithField, test);
        item.open();
        tryVerify(() => item.opened && item.field.input.activeFocus);
        keyClick(Qt.Key_H);
        compare(item.field.text, "h");
        item.close();
        tryVerify(() => !item.visible);
    }

    function test_aDialogFitsASmallWindowAtDoubleText() {
        Theme.scale = 2;
        const item = createTemporaryObject(dialog, test, { text: "word ".repeat(300) });
        item.open();
        tryVerify(() => item.opened);
        verify(item.width <= 700 && item.height <= 600);
        const button = buttonIn(item.contentItem, "Erase");
        const corner = button.mapToItem(null, 0, button.height);
        verify(corner.y <= 600, "the buttons are outside the window");
        item.close();
        tryVerify(() => !item.visible);
        Theme.scale = 1;
    }

    function test_aMenuIsWalkedAndChosenByKeys() {
        const item = createTemporaryObject(menu, test);
        watch(spy, item.itemAt(0), "triggered");
        watch(spy2, item.itemAt(2), "triggered");
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Down);
        compare(item.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(item.currentIndex, 2);
        keyClick(Qt.Key_Return);
        tryVerify(() => !item.visible);
        tryVerify(() => before.activeFocus);
        compare(spy.count, 0);
        compare(spy2.count, 1);
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        mouseClick(item.itemAt(0));
        tryVerify(() => !item.visible);
        compare(spy.count, 1);
    }

    function test_aFurtherMenuOpensByArrow() {
        const item = createTemporaryObject(menu, test);
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        item.currentIndex = 3;
        keyClick(Qt.Key_Right);
        tryVerify(() => item.menuAt(3).opened);
        compare(item.itemAt(3).glyph, "moveto");
        item.dismiss();
        tryVerify(() => !item.visible);
    }

    function test_aMenuIsAsWideAsItsWords() {
        const item = createTemporaryObject(menu, test);
        item.itemAt(0).text = "A long name of something that one could do here";
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        verify(!find(item.itemAt(0), child => child.truncated === true));
        item.close();
        tryVerify(() => !item.visible);
    }

    function test_aCompletionLeavesTheKeyboardWhereItIs() {
        const item = createTemporaryObject(completion, test);
        watch(spy, item, "chosen");
        item.open();
        tryVerify(() => item.opened);
        verify(before.activeFocus);
        compare(item.current, 1);
        verify(item.take({ key: Qt.Key_Down, accepted: false }));
        compare(item.current, 3);
        verify(item.take({ key: Qt.Key_Down, accepted: false }));
        compare(item.current, 1);
        verify(item.take({ key: Qt.Key_Up, accepted: false }));
        verify(item.take({ key: Qt.Key_Return, accepted: false }));
        compare(spy.signalArguments[0][0], 3);
        verify(!item.take({ key: Qt.Key_A, accepted: false }));
        verify(item.take({ key: Qt.Key_Escape, accepted: false }));
        tryVerify(() => !item.visible);
        verify(!item.take({ key: Qt.Key_Down, accepted: false }));
    }

    function test_aToastGoesByItselfButNotWhileItIsLookedAt() {
        const item = createTemporaryObject(toast, test, { y: 300 });
        watch(spy, item, "closed");
        item.show("Moved to Trash", "Undo", ["Ctrl", "Z"]);
        compare(item.Accessible.name, "Moved to Trash");
        compare(item.Accessible.role, Accessible.AlertMessage);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.held);
        compare(spy.count, 0);
        before.forceActiveFocus();
        spy.wait(5000);
        compare(spy.count, 1);
        verify(!item.shown);
    }

    function test_aToastIsActedOnByKeyAndMouse() {
        const item = createTemporaryObject(toast, test, { y: 300, time: 60000 });
        watch(spy, item, "acted");
        item.show("Moved to Trash", "Undo", []);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        verify(!item.shown);
        item.show("Moved to Trash", "Undo", []);
        tryVerify(() => item.opacity === 1);
        mouseClick(buttonIn(item, "Undo"));
        compare(spy.count, 2);
        item.show("Moved to Trash", "Undo", []);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Escape);
        verify(!item.shown);
    }

    function test_aBannerSaysItsActions() {
        const item = createTemporaryObject(banner, test, { y: 100 });
        watch(spy, item, "acted");
        watch(spy2, item, "acted2");
        mouseClick(buttonIn(item, "Look"));
        buttonIn(item, "Later").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy2.count, 1);
        compare(item.Accessible.role, Accessible.AlertMessage);
        compare(item.Accessible.name, "A sync would delete 214 memories. Nothing was deleted yet.");
    }

    function test_progressIsReadableAndCanBeStopped() {
        const item = createTemporaryObject(progress, test, { y: 100 });
        watch(spy, item, "cancelled");
        compare(item.Accessible.role, Accessible.ProgressBar);
        compare(item.Accessible.name, "Importing");
        const stop = find(item, child => child.name === "Stop");
        mouseClick(stop);
        stop.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(spy.count, 2);
        item.cancellable = false;
        verify(!stop.visible);
        item.value = -1;
        verify(item.unknown);
    }

    function test_anEmptyPlaceOffersTheOneThingToDo() {
        const item = createTemporaryObject(emptyState, test, { y: 100 });
        watch(spy, item, "acted");
        mouseClick(buttonIn(item, "New memory"));
        compare(spy.count, 1);
    }

    function test_whatIsCutOffShowsWholeInATooltip() {
        const item = createTemporaryObject(tip, test, { x: 20, y: 200 });
        verify(item.truncated);
        mouseMove(item, 20, 8);
        tryVerify(() => tipOf(item)?.opened);
        compare(tipOf(item).text, item.text);
        mouseMove(item, 20, 60);
        tryVerify(() => !tipOf(item));
    }

    function test_whatIsCutOffBelowAPopupShowsNothing() {
        const item = createTemporaryObject(tip, test, { x: 20, y: 200 });
        const above = createTemporaryObject(cover, test);
        above.open();
        tryVerify(() => above.opened);
        mouseMove(item, 20, 8);
        mouseMove(item, 21, 8);
        const later = createTemporaryObject(tip, above.contentItem, { y: 60 });
        mouseMove(later, 20, 8);
        tryVerify(() => tipOf(later)?.opened); // longer than the other would have taken
        verify(!tipOf(item));
    }

    function test_anIconIsExplainedByItsTooltip() {
        const item = createTemporaryObject(icon, test, { x: 20, y: 200 });
        verify(!find(item, child => child.sourceComponent !== undefined && child.item), "made before it was wanted");
        item.forceActiveFocus(Qt.TabFocusReason);
        const holder = find(item, child => child.sourceComponent !== undefined && child.item).item;
        const tooltip = Array.from(holder.data).find(child => child.opened !== undefined);
        compare(tooltip.text, "History");
        tryVerify(() => tooltip.opened);
    }
}
