import QtQuick
import QtTest
import Mnemosyne.Theme
import Mnemosyne.Controls

TestCase {
    id: test
    name: "Buttons"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component { id: button; MnButton { text: "Save" } }
    Component { id: iconButton; MnIconButton { glyph: "history"; name: "History" } }
    Component { id: navItem; MnNavItem { text: "Library"; glyph: "library"; count: "12" } }
    Component { id: chip; MnChip { text: "#boiler"; closable: true } }
    SignalSpy { id: clicks; signalName: "clicked" }
    SignalSpy { id: removals; signalName: "removed" }

    function init() {
        failOnWarning(/.+/);
        clicks.clear();
        removals.clear();
    }

    function test_aClickAndEveryKeyOfAButtonPressIt_data() {
        return [{ tag: "button", component: button, name: "Save" }, { tag: "icon button", component: iconButton, name: "History" },
            { tag: "navigation", component: navItem, name: "Library, 12" }, { tag: "chip", component: chip, name: "#boiler" }];
    }
    function test_aClickAndEveryKeyOfAButtonPressIt(data) {
        const item = createTemporaryObject(data.component, test);
        clicks.target = item;
        mouseClick(item);
        compare(clicks.count, 1);
        item.focus = false;
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.activeFocus);
        verify(item.ringed);
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
            keyClick(key);
        compare(clicks.count, 4);
        compare(item.Accessible.name, data.name);
        verify(item.Accessible.role === Accessible.Button || item.Accessible.role === Accessible.ListItem);
        item.enabled = false;
        mouseClick(item);
        compare(clicks.count, 4);
    }

    function test_tabGoesThroughButtons() {
        const first = createTemporaryObject(button, test);
        const second = createTemporaryObject(button, test, { y: 60 });
        first.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(second.activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(first.activeFocus);
    }

    function test_aCheckableIconButtonIsToggledByKey() {
        const item = createTemporaryObject(iconButton, test, { checkable: true });
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(item.checked);
        verify(item.Accessible.checked);
    }

    function test_aChipIsRemovedByItsCrossAndByKeys() {
        const item = createTemporaryObject(chip, test);
        removals.target = item;
        clicks.target = item;
        mouseClick(item, item.width - 14, item.height / 2);
        compare(removals.count, 1);
        compare(clicks.count, 0);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        keyClick(Qt.Key_Backspace);
        compare(removals.count, 3);
        item.closable = false;
        keyClick(Qt.Key_Delete);
        compare(removals.count, 3);
    }

    function test_aChipThatIsOnlyReadIsNoStopForTheKeyboard() {
        const item = createTemporaryObject(chip, test, { interactive: false });
        compare(item.focusPolicy, Qt.NoFocus);
        verify(item.Accessible.ignored); // its words are read
    }

    function test_aNavItemSaysThatItIsSelected() {
        const item = createTemporaryObject(navItem, test, { selected: true, badge: "3" });
        verify(item.Accessible.selected);
        compare(item.Accessible.name, "Library, 3");
    }

    function test_everyButtonIsLargeEnoughToHit() {
        for (const component of [button, iconButton, navItem])
            verify(createTemporaryObject(component, test).height >= Theme.size.target);
    }

    function test_focusByMouseShowsNoRing() {
        const item = createTemporaryObject(button, test);
        mouseClick(item);
        verify(item.activeFocus);
        verify(!item.ringed);
    }
}
