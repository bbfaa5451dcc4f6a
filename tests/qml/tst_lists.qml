import QtQuick
import QtTest
import Mnemosyne.Controls

TestCase {
    id: test
    name: "Lists"
    when: windowShown
    width: 600
    height: 600
    visible: true

    Component {
        id: row
        MnMemoryRow {
            width: 360
            title: "Rye at 78 % water"
            snippet: "Held its shape."
            when: "11:20"
            domain: "Home"
            tags: ["bread"]
        }
    }
    Component {
        id: list
        MnList {
            id: view
            name: "Memories"
            width: 360
            height: 500
            model: 10000
            delegate: MnMemoryRow {
                required property int index
                title: "Memory " + index
                current: view.ringed && ListView.isCurrentItem
            }
        }
    }
    Component {
        id: setting
        MnSettingRow { title: "Less motion"; text: "Your system asks for it already."; MnButton { text: "Elsewhere, quite far away" } }
    }
    Component {
        id: settingsPage
        MnSettingsPage {
            width: 600
            height: 400
            current: "b"
            sections: [{ id: "a", text: "Appearance", glyph: "sun" }, { id: "b", text: "Backups", glyph: "history" }]
            MnGroup {
                label: "Motion and time"
                MnSettingRow { title: "Less motion"; MnSwitch { name: "Less motion" } }
            }
        }
    }
    Component { id: kbd; MnKbd { keys: ["Ctrl", "Shift", "P"] } }
    SignalSpy { id: spy }
    SignalSpy { id: clicks }

    function init() {
        failOnWarning(/.+/);
        spy.clear();
        clicks.clear();
    }
    function watch(which, item, signal) {
        which.target = null;
        which.signalName = signal;
        which.target = item;
        which.clear();
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

    function test_aRowSaysWhatWasDoneToIt() {
        const item = createTemporaryObject(row, test);
        watch(spy, item, "chosen");
        mouseClick(item, 100, 20, Qt.LeftButton, Qt.ControlModifier);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], Qt.ControlModifier);
        spy.clear();
        watch(spy, item, "menuRequested");
        mouseClick(item, 100, 20, Qt.RightButton);
        compare(spy.signalArguments[0][0], 100);
        compare(spy.signalArguments[0][1], 20);
        spy.clear();
        watch(spy, item, "opened");
        mouseDoubleClickSequence(item, 100, 20);
        compare(spy.count, 1);
    }

    function test_aTickBoxComesInWhileChoosing() {
        const item = createTemporaryObject(row, test, { choosing: true });
        watch(spy, item, "ticked");
        watch(clicks, item, "chosen");
        const box = find(item, child => child.checkState !== undefined);
        verify(box.visible);
        mouseClick(box);
        compare(spy.count, 1);
        compare(clicks.count, 0);
        verify(!box.checked, "the row ticked itself; its list decides");
        item.selected = true;
        verify(box.checked);
    }

    function test_aRowIsNamedByAllThatItShows() {
        const item = createTemporaryObject(row, test, { pinned: true, sign: "cloud-off", signText: "Only on this device", selected: true });
        compare(item.Accessible.role, Accessible.ListItem);
        compare(item.Accessible.name, "Rye at 78 % water, 11:20, Home, #bread, pinned, Only on this device");
        compare(item.Accessible.description, "Held its shape.");
        verify(item.Accessible.selected);
        item.alarm = "not saved";
        verify(item.Accessible.name.includes("not saved") && !item.Accessible.name.includes("11:20"));
        item.loading = true;
        compare(item.Accessible.name, "Loading");
    }

    function test_aRowIsMirroredWithItsList() {
        const item = createTemporaryObject(row, test, { importance: 0.9 });
        const title = find(item, child => child.text === item.title);
        const left = title.mapToItem(item, 0, 0).x;
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        waitForRendering(item);
        fuzzyCompare(title.mapToItem(item, title.width, 0).x, item.width - left, 1);
    }

    function test_aListMakesFewRowsAndIsWalkedByKeys() {
        const item = createTemporaryObject(list, test);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(item.currentIndex, 1);
        keyClick(Qt.Key_End);
        compare(item.currentIndex, 9999);
        keyClick(Qt.Key_PageUp);
        verify(item.currentIndex < 9999);
        keyClick(Qt.Key_Home);
        compare(item.currentIndex, 0);
        verify(item.contentItem.children.length < 40);
        verify(item.currentItem.current);
        watch(spy, item, "opened");
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], 0);
        compare(item.Accessible.role, Accessible.List);
    }

    function test_aSettingPutsItsControlBelowWhereTheWordsWouldBeShort() {
        const item = createTemporaryObject(setting, test, { width: 900 });
        verify(!item.below);
        const wide = item.implicitHeight;
        item.width = 420;
        verify(item.below);
        tryVerify(() => item.implicitHeight > wide);
    }

    function test_theSettingsShowOneSectionWhereRoomIsShort() {
        const item = createTemporaryObject(settingsPage, test);
        verify(item.narrow);
        watch(spy, item, "back");
        const back = find(item, child => child.name === "Back");
        mouseClick(back);
        compare(spy.count, 1);
        item.width = 1000;
        verify(!item.narrow && !back.visible);
        spy.clear();
        watch(spy, item, "sectionChosen");
        waitForRendering(item);
        mouseClick(find(item, child => child.text === "Appearance" && child.clicked));
        compare(spy.signalArguments[0][0], "a");
    }

    function test_keysKeepTheirOrderInEveryScript() {
        const item = createTemporaryObject(kbd, test);
        item.LayoutMirroring.enabled = true;
        item.LayoutMirroring.childrenInherit = true;
        const first = find(item, child => child.text === "Ctrl");
        const last = find(item, child => child.text === "P");
        verify(first.mapToItem(item, 0, 0).x < last.mapToItem(item, 0, 0).x);
        compare(item.Accessible.name, "Ctrl+Shift+P");
    }
}
