import QtQuick
import QtTest
import Mnemosyne.Theme

// The gallery in every mode, at both scales, in both directions, at two widths: no warning of QML, no text cut off, none
// over another, none outside its control.
TestCase {
    id: test
    name: "Gallery"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Item {
        id: stage
        property bool rtl: false
        LayoutMirroring.enabled: rtl
        LayoutMirroring.childrenInherit: true
    }

    function init() {
        failOnWarning(/.+/);
    }
    function cleanup() {
        Theme.mode = "light";
        Theme.scale = 1;
        stage.rtl = false;
    }

    // All visible texts below `item` with the sides of their lines in the coordinates of the stage. Scripts with tall fonts
    // reach over their lines with room that no letter fills.
    function texts(item) {
        let found = [];
        for (const child of Array.from(item.children)) {
            if (!child.visible || child.opacity === 0 || child.width === 0)
                continue;
            if (child.truncated !== undefined && child.text !== "") {
                const corner = child.mapToItem(stage, 0, 0);
                const left = child.effectiveHorizontalAlignment === Text.AlignHCenter ? (child.width - child.contentWidth) / 2
                    : child.effectiveHorizontalAlignment === Text.AlignRight ? child.width - child.contentWidth : 0;
                found.push({ text: child.text, item: child, left: corner.x + left, right: corner.x + left + child.contentWidth,
                    top: corner.y + Math.max(0, child.topPadding),
                    bottom: corner.y + child.implicitHeight - Math.max(0, child.bottomPadding) });
            }
            found = found.concat(texts(child));
        }
        return found;
    }

    function test_nothingIsCutOffOrOverAnother_data() {
        const rows = [];
        for (const mode of ["light", "dark", "contrast", "contrast-dark"])
            for (const scale of [1, 2])
                for (const rtl of [false, true])
                    for (const width of [1280, 640])
                        rows.push({ tag: [mode, scale, rtl ? "rtl" : "ltr", width].join(" "), mode: mode, scale: scale, rtl: rtl, width: width * scale });
        return rows;
    }
    function test_nothingIsCutOffOrOverAnother(data) {
        Theme.mode = data.mode;
        Theme.scale = data.scale;
        stage.rtl = data.rtl;
        const component = Qt.createComponent("../shots/screens/Gallery.qml");
        compare(component.status, Component.Ready, component.errorString());
        const gallery = createTemporaryObject(component, stage, { width: data.width });
        gallery.height = gallery.implicitHeight;
        waitForRendering(gallery);

        const all = texts(gallery);
        verify(all.length > 100);
        for (const one of all) {
            // A snippet of two lines ends in dots by design.
            verify(!one.item.truncated || one.item.maximumLineCount === 2, "cut off: " + one.text);
            verify(one.left >= -1 && one.right <= data.width + 1, "outside the page: " + one.text);
            verify(one.item.contentWidth <= one.item.width + 1, "wider than its place: " + one.text);
        }
        for (const [i, a] of all.entries()) {
            for (const b of all.slice(i + 1)) {
                const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
                verify(apart, "“" + a.text + "” is over “" + b.text + "”");
            }
        }
    }

    function stops(item) {
        let found = [];
        for (const child of Array.from(item.children)) {
            if (!child.visible)
                continue;
            if (child.activeFocusOnTab)
                found.push(child);
            found = found.concat(stops(child));
        }
        return found;
    }

    function test_everyStopOfTheKeyboardHasARoleAndAName() {
        const component = Qt.createComponent("../shots/screens/Gallery.qml");
        const gallery = createTemporaryObject(component, stage, { width: 1280 });
        const all = stops(gallery);
        verify(all.length > 60);
        for (const stop of all) {
            verify(stop.Accessible.name !== "", "no name: " + stop);
            verify(stop.Accessible.role !== Accessible.NoRole, "no role: " + stop.Accessible.name);
        }
    }
}
