import QtQuick
import QtTest
import Mnemosyne.Theme

// The tokens: every ink on every ground it may stand on, in every mode, and that lengths grow with the scale.
TestCase {
    id: test
    name: "Theme"

    readonly property var modes: ["light", "dark", "contrast", "contrast-dark"]
    readonly property var grounds: ["chrome", "list", "surface", "raised", "sunken", "accentSoft"]

    function init() {
        failOnWarning(/.+/);
    }
    function cleanup() {
        Theme.mode = "light";
        Theme.scale = 1;
        Theme.reducedMotion = false;
        Theme.density = "roomy";
    }

    // WCAG 2: relative luminance and contrast ratio.
    function luminance(tone: color): real {
        const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(tone.r) + 0.7152 * part(tone.g) + 0.0722 * part(tone.b);
    }
    function ratio(a: color, b: color): real {
        const high = Math.max(luminance(a), luminance(b));
        const low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }
    // "list+hover": the ground under a veil of ink.
    function ground(name: string): color {
        const parts = name.split("+");
        return parts.length === 1 ? Theme[name] : Qt.tint(Theme[parts[0]], Theme[parts[1]]);
    }
    function least(inks: var, floor: real) {
        for (const ink in inks) {
            for (const on of inks[ink]) {
                const contrast = ratio(Theme[ink], ground(on));
                verify(contrast >= floor, ink + " on " + on + " in " + Theme.mode + ": " + contrast.toFixed(2));
            }
        }
    }

    function test_everyTextIsReadableOnEveryGroundItMayStandOn_data() {
        return modes.map(mode => ({ tag: mode }));
    }
    function test_everyTextIsReadableOnEveryGroundItMayStandOn(data) {
        Theme.mode = data.tag;
        const softs = ["okSoft", "warnSoft", "dangerSoft", "egressSoft"];
        least({
            ink: grounds.concat(softs, ["mark", "sideASoft", "sideBSoft", "surface+chosen", "chrome+chosen"]),
            ink2: grounds.concat(softs, ["mark", "chrome+press", "list+press", "surface+press", "list+tint", "surface+tint"]),
            ink3: grounds.concat(["chrome+hover", "list+hover", "surface+hover", "egressSoft"]),
            accentInk: grounds,
            accentText: ["accent", "accentHot", "egress", "egressHot", "danger", "dangerHot"],
            egress: ["surface", "raised", "list", "egressSoft"],
            ok: ["surface", "list", "okSoft"],
            warn: ["surface", "list", "chrome", "warnSoft"],
            danger: ["surface", "raised", "list", "dangerSoft"],
            sideA: ["surface", "sideASoft"],
            sideB: ["surface", "sideBSoft"],
            toastInk: ["toast"],
            toastInk2: ["toast"],
            toastAct: ["toast"]
        }, 4.5);
    }

    function test_everyShapeThatSaysSomethingStandsOut_data() {
        return modes.map(mode => ({ tag: mode }));
    }
    function test_everyShapeThatSaysSomethingStandsOut(data) {
        Theme.mode = data.tag;
        const panes = ["surface", "list", "chrome"];
        least({ accent: panes, okDot: panes, outline: panes, warn: panes, egress: panes, danger: panes }, 3);
        for (let i of [0, 1, 2, 3, 4, 5, 6, 7]) {
            for (const on of panes)
                verify(ratio(Theme.domainColors[i], Theme[on]) >= 3, "domain " + i + " on " + on);
        }
    }

    function test_aDomainKeepsItsColourWhateverTheCase() {
        compare(Theme.domainIndex("Garden"), Theme.domainIndex("GARDEN"));
        compare(Theme.domainColor(""), Theme.ink3);
        const names = ["Family", "Home", "Work", "Health", "Travel", "Reading", "Kitchen", "Garden"];
        compare(names.map(name => Theme.domainIndex(name)), [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    function test_domainsOfAnyLanguageAreSpreadOverAllColours() {
        const seen = new Set();
        for (const name of ["Familie", "Beruf", "Küche", "仕事", "家族", "旅行", "سفر", "عمل", "حديقة", "Jardin", "Travail", "Santé",
            "Lecture", "Música", "Viajes", "Casa", "Projects", "Finance", "Recipes", "Ideas", "Health log", "Books", "Kids", "Band"]) {
            const index = Theme.domainIndex(name);
            verify(index >= 0 && index < 8);
            seen.add(index);
        }
        verify(seen.size >= 7, "only " + seen.size);
    }

    function test_lengthsGrowWithTheScale() {
        const before = [Theme.space.m, Theme.size.control, Theme.radius.card, Theme.size.listRow];
        Theme.scale = 2;
        compare([Theme.space.m, Theme.size.control, Theme.radius.card, Theme.size.listRow], before.map(length => 2 * length));
        compare(Theme.font(Theme.type.body).pixelSize, 28);
    }

    function test_aCompactListHasLowerRows() {
        Theme.density = "compact";
        compare(Theme.size.listRow, 56);
    }

    function test_reducedMotionIsNoMotion() {
        verify(Theme.motion.dialog > Theme.motion.pane && Theme.motion.pane > Theme.motion.hover && Theme.motion.hover > 0);
        Theme.reducedMotion = true;
        compare([Theme.motion.hover, Theme.motion.pane, Theme.motion.dialog], [0, 0, 0]);
    }

    function test_highContrastHasNoSoftRims() {
        Theme.mode = "contrast";
        verify(Theme.high);
        compare(Theme.rim, Theme.edge);
    }
}
