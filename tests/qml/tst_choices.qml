import QtQuick
import QtTest
import Mnemosyne.Controls

TestCase {
    id: test
    name: "Choices"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component { id: toggle; MnSwitch { name: "Less motion" } }
    Component { id: box; MnCheckBox { text: "Choose all" } }
    Component { id: stepper; MnStepper { name: "Importance"; value: 0.5 } }
    Component { id: segmented; MnSegmented { name: "Order"; options: ["Best match", "Words", "Meaning"] } }
    Component { id: importance; MnImportance { editable: true; value: 0.4 } }
    Component { id: slider; MnSlider { name: "Size of text"; from: 1; to: 2; stepSize: 0.25 } }
    Component { id: select; MnSelect { name: "Language"; model: ["English", "Deutsch", "日本語"] } }
    Component {
        id: heat
        MnHeatMap { name: "Memories a day"; values: Array.from({ length: 70 }, (_, i) => i % 5); names: values.map((_, i) => "day " + i) }
    }
    SignalSpy { id: moved; signalName: "moved" }
    SignalSpy { id: chosen; signalName: "chosen" }
    SignalSpy { id: toggled; signalName: "toggled" }

    function init() {
        failOnWarning(/.+/);
        for (const spy of [moved, chosen, toggled])
            spy.clear();
    }

    function test_aSwitchIsTurnedByMouseAndKeys() {
        const item = createTemporaryObject(toggle, test, { x: 20, y: 20 });
        toggled.target = item;
        mouseClick(item);
        verify(item.checked);
        item.focus = false;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!item.checked);
        keyClick(Qt.Key_Return);
        verify(item.checked);
        compare(toggled.count, 3);
        compare(item.Accessible.name, "Less motion");
        verify(item.Accessible.checkable && item.Accessible.checked);
        verify(item.ringed);
    }

    function test_aTickBoxIsTickedByMouseAndKeys() {
        const item = createTemporaryObject(box, test);
        mouseClick(item);
        compare(item.checkState, Qt.Checked);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(item.checkState, Qt.Unchecked);
        keyClick(Qt.Key_Return);
        compare(item.checkState, Qt.Checked);
        compare(item.Accessible.role, Accessible.CheckBox);
    }

    function test_aStepperStepsWithinItsEnds() {
        const item = createTemporaryObject(stepper, test);
        moved.target = item;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        compare(item.value, 0.6);
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Up);
        compare(item.value, 1);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Down);
        compare(item.value, 0);
        mouseClick(item, item.width - 12, item.height / 2);
        compare(item.value, 0.1);
        mouseClick(item, 12, item.height / 2);
        compare(item.value, 0);
        compare(moved.count, 5);
        compare(item.Accessible.role, Accessible.SpinBox);
        verify(item.Accessible.name.startsWith("Importance"));
    }

    function test_segmentsAreChosenByMouseAndArrows() {
        const item = createTemporaryObject(segmented, test);
        chosen.target = item;
        mouseClick(item, item.width - 20, item.height / 2);
        compare(item.current, 2);
        keyClick(Qt.Key_Left);
        compare(item.current, 1);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(item.current, 2);
        compare(chosen.count, 3);
        compare(item.Accessible.name, "Order");
    }

    function test_segmentsTurnTheirArrowsWithTheReadingDirection() {
        const item = createTemporaryObject(segmented, test);
        item.LayoutMirroring.enabled = true;
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(item.current, 1);
    }

    function test_importanceIsSetByMouseAndKeys() {
        const item = createTemporaryObject(importance, test, { x: 40, y: 40 });
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.value, 0.5);
        keyClick(Qt.Key_End);
        compare(item.value, 1);
        mouseClick(item, 2, 6);
        compare(item.value, 0.2);
        compare(item.Accessible.role, Accessible.Slider);
    }

    function test_importanceThatIsOnlyShownIsNoStopForTheKeyboard() {
        const item = createTemporaryObject(importance, test, { editable: false });
        verify(!item.activeFocusOnTab);
        compare(item.Accessible.role, Accessible.Indicator);
        mouseClick(item);
        compare(item.value, 0.4);
    }

    function test_aSliderGoesByItsSteps() {
        const item = createTemporaryObject(slider, test);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.value, 1.25);
        mouseClick(item, item.width - 1, item.height / 2);
        compare(item.value, 2);
        compare(item.Accessible.name, "Size of text");
    }

    function test_aSelectOpensChoosesAndCloses() {
        const item = createTemporaryObject(select, test);
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.Accessible.name, "Language: English");
        keyClick(Qt.Key_Space);
        tryVerify(() => item.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !item.popup.visible);
        compare(item.currentIndex, 1);
        mouseClick(item);
        tryVerify(() => item.popup.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.popup.visible);
        compare(item.currentIndex, 1);
    }

    function test_theHeatMapIsWalkedByDayAndWeek() {
        const item = createTemporaryObject(heat, test);
        chosen.target = item;
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.current, 69);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Left);
        compare(item.current, 61);
        compare(item.Accessible.description, "day 61");
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[0][0], 0);
        mouseClick(item, 2 * item.step + 3, 3 * item.step + 3);
        compare(chosen.signalArguments[1][0], 17);
    }
}
