import QtQuick
import QtTest
import Mnemosyne.Theme
import Mnemosyne.Controls

TestCase {
    id: test
    name: "Fields"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component { id: field; MnField { width: 300; label: "Vault name"; placeholder: "Clara’s vault" } }
    Component { id: search; MnSearchField { width: 500; tokens: [{ text: "Home", domain: "Home" }, { text: "after 2023" }] } }
    Component { id: strength; MnStrength { width: 200 } }
    SignalSpy { id: edits; signalName: "edited" }
    SignalSpy { id: accepted; signalName: "accepted" }
    SignalSpy { id: submitted; signalName: "submitted" }
    SignalSpy { id: escaped; signalName: "escaped" }
    SignalSpy { id: removed; signalName: "tokenRemoved" }

    function init() {
        failOnWarning(/.+/);
        for (const spy of [edits, accepted, submitted, escaped, removed])
            spy.clear();
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

    function test_typingIsSaidAndEnterAccepts() {
        const item = createTemporaryObject(field, test);
        edits.target = item;
        accepted.target = item;
        mouseClick(item.input);
        verify(item.input.activeFocus);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_B);
        compare(item.text, "ab");
        compare(edits.count, 2);
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }

    function test_aFieldIsNamedByItsLabelAndDescribedByWhatIsWrong() {
        const item = createTemporaryObject(field, test, { caption: "Shown in the sidebar" });
        compare(item.input.Accessible.name, "Vault name");
        compare(item.input.Accessible.role, Accessible.EditableText);
        compare(item.input.Accessible.description, "Shown in the sidebar");
        item.error = "A folder of that name is there already";
        compare(item.input.Accessible.description, "A folder of that name is there already");
        const error = find(item, child => child.text === item.error);
        verify(error && error.visible);
        compare(error.color, Theme.danger);
    }

    function test_aSecretIsShownOnlyWhileItIsAskedFor() {
        const item = createTemporaryObject(field, test, { secret: true });
        item.forceActiveFocus();
        keyClick(Qt.Key_X);
        compare(item.input.displayText, "•");
        compare(item.input.Accessible.name, "Vault name");
        const eye = find(item, child => child.glyph === "eye" && child.clicked);
        keyClick(Qt.Key_Tab);
        verify(eye.activeFocus);
        keyClick(Qt.Key_Space);
        compare(item.input.displayText, "x");
        compare(item.input.echoMode, TextInput.Normal);
        mouseClick(eye);
        compare(item.input.displayText, "•");
    }

    function test_aFieldOfTextTwiceTheSizeHoldsItsText() {
        Theme.scale = 2;
        const item = createTemporaryObject(field, test, { text: "Ågåp" });
        verify(item.input.height >= item.input.contentHeight);
        Theme.scale = 1;
    }

    function test_backspaceAtTheStartRemovesTheLastFilter() {
        const item = createTemporaryObject(search, test);
        removed.target = item;
        edits.target = item;
        item.forceActiveFocus();
        keyClick(Qt.Key_Backspace);
        compare(removed.count, 1);
        compare(removed.signalArguments[0][0], 1);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Backspace);
        compare(removed.count, 1);
        compare(item.text, "");
    }

    function test_escapeClearsThenLetsGo() {
        const item = createTemporaryObject(search, test);
        escaped.target = item;
        submitted.target = item;
        item.forceActiveFocus();
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(submitted.count, 1);
        keyClick(Qt.Key_Escape);
        compare(item.text, "");
        compare(escaped.count, 0);
        keyClick(Qt.Key_Escape);
        compare(escaped.count, 1);
    }

    function test_aClickAnywhereInTheSearchFieldStartsIt() {
        const item = createTemporaryObject(search, test, { tokens: [] });
        mouseClick(item, 20, 16);
        verify(item.input.activeFocus);
        compare(item.input.Accessible.name, item.placeholder);
    }

    function test_manyFiltersLeaveRoomToType() {
        const item = createTemporaryObject(search, test, { width: 300, tokens: Array.from({ length: 9 }, (_, i) => ({ text: "filter number " + i })) });
        waitForRendering(item);
        verify(item.input.width >= 80);
        const corner = item.input.mapToItem(item, 0, 0);
        verify(corner.x + item.input.width <= item.width);
    }

    function test_strengthSaysItsSentence() {
        const item = createTemporaryObject(strength, test, { level: 1, text: "Weak: an hour to guess" });
        compare(item.Accessible.name, "Weak: an hour to guess");
        compare(item.tone, Theme.danger);
    }
}
