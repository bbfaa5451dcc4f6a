import QtQuick
import QtTest
import Mnemosyne.Controls
import Mnemosyne.Editor

TestCase {
    id: test
    name: "Dates"
    when: windowShown
    width: 600
    height: 700
    visible: true

    MnButton { id: before; text: "Before" }
    Component { id: popup; DatePopup {} }
    SignalSpy { id: spy; signalName: "chosen" }

    function init() {
        failOnWarning(/.+/);
        before.forceActiveFocus(Qt.TabFocusReason);
    }
    function open() {
        const made = createTemporaryObject(popup, test);
        spy.target = made;
        spy.clear();
        made.openAt(before, new Date(2026, 10, 20));
        tryCompare(made, "opened", true);
        return made;
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }
    function compareDay(day, year, month, date) {
        compare([day.getFullYear(), day.getMonth() + 1, day.getDate()], [year, month, date]);
    }

    function test_pageKeysGoByMonthAndWithAModifierByYear() {
        const dates = open();
        keyClick(Qt.Key_PageUp);
        compareDay(dates.day, 2026, 10, 20);
        keyClick(Qt.Key_PageUp, Qt.ShiftModifier);
        compareDay(dates.day, 2025, 10, 20);
        for (let i = 0; i < 38; ++i)
            keyClick(Qt.Key_PageUp, Qt.ControlModifier);
        compareDay(dates.day, 1987, 10, 20);
        keyClick(Qt.Key_PageDown, Qt.ControlModifier);
        compareDay(dates.day, 1988, 10, 20);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compareDay(spy.signalArguments[0][0], 1988, 10, 20);
        tryCompare(dates, "visible", false);
        verify(before.activeFocus);
    }
    function test_aLeapDayStaysInItsMonth() {
        const dates = open();
        dates.day = new Date(2024, 1, 29);
        keyClick(Qt.Key_PageDown, Qt.ShiftModifier);
        compareDay(dates.day, 2025, 2, 28);
    }
    function test_yearsHaveButtons() {
        const dates = open();
        mouseClick(findChild(dates.contentItem, "yearBefore"));
        compareDay(dates.day, 2025, 11, 20);
        mouseClick(findChild(dates.contentItem, "yearAfter"));
        mouseClick(findChild(dates.contentItem, "yearAfter"));
        compareDay(dates.day, 2027, 11, 20);
    }
    function test_aDateIsTyped() {
        const dates = open();
        type("1987-02-03"); // from the month on: the first figure goes to the field
        const field = findChild(dates.contentItem, "typedDate");
        compare(field.text, "1987-02-03");
        compareDay(dates.day, 1987, 2, 3); // and the month follows
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compareDay(spy.signalArguments[0][0], 1987, 2, 3);
        tryCompare(dates, "visible", false);
    }
    function test_whatIsNoDateIsSaid() {
        const dates = open();
        const field = findChild(dates.contentItem, "typedDate");
        type("1987-02-31");
        compareDay(dates.day, 1987, 2, 3); // the last that was one
        keyClick(Qt.Key_Return);
        compare(spy.count, 0);
        verify(dates.opened);
        verify(field.error !== "");
        keyClick(Qt.Key_Backspace);
        compare(field.error, "");
        keyClick(Qt.Key_Backspace);
        type("28");
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compareDay(spy.signalArguments[0][0], 1987, 2, 28);
    }
}
