import QtQuick
import QtTest
import Mnemosyne.Controls
import Mnemosyne.Onboarding

// Lines of text, by where their letters are drawn.
TestCase {
    id: test
    name: "Texts"
    when: windowShown
    width: 400
    height: 300
    visible: true

    function init() {
        failOnWarning(/.+/);
    }

    Component {
        id: wrapped
        MnText { width: 300; wrapMode: Text.Wrap; color: "black" }
    }

    // Where the letter that begins each line ends below.
    function feet(item) {
        const image = grabImage(item);
        const feet = [];
        let isInk = false;
        for (let y = 0; y < image.height; ++y) {
            let dark = false;
            for (let x = 0; x < 6; ++x)
                dark = dark || image.alpha(x, y) > 128 && image.red(x, y) < 128;
            if (isInk && !dark)
                feet.push(y);
            isInk = dark;
        }
        return feet;
    }
    function test_linesAreAsFarFromEachOtherWhateverTheirLetters_data() {
        return [
            { tag: "latin", other: "x" },
            { tag: "arabic digits", other: "x ٤٢" },
            { tag: "arabic", other: "x ذاكرة" },
            { tag: "hebrew", other: "x שלום" },
            { tag: "japanese", other: "x 日本語" }
        ];
    }
    function test_linesAreAsFarFromEachOtherWhateverTheirLetters(data) {
        const text = createTemporaryObject(wrapped, test, { text: ["x", data.other, "x", data.other, "x"].join("\n") });
        const found = feet(text);
        compare(found.length, 5);
        const all = JSON.stringify(found);
        for (let i = 1; i < 5; ++i)
            verify(Math.abs(found[i] - found[i - 1] - text.lineSize) <= 1, all);
        compare(text.height, 5 * text.lineSize);

        // Also when the letters come later, or go.
        text.text = "x\nx\nx\nx\nx";
        compare(feet(text).map(foot => foot - found[0]), [0, 1, 2, 3, 4].map(i => i * text.lineSize));
        text.text = ["x", data.other, "x", data.other, "x"].join("\n");
        compare(JSON.stringify(feet(text)), all);
    }
    function test_theLineThatIsCutOffIsAsFarFromTheOneBefore() {
        const text = createTemporaryObject(wrapped, test, { maximumLineCount: 2, text: "x\nx ٤٢ " + "and on ".repeat(20) });
        compare(text.truncated, true);
        const found = feet(text);
        compare(found.length, 2);
        verify(Math.abs(found[1] - found[0] - text.lineSize) <= 1, JSON.stringify(found));
    }

    Component { id: nearness; NearnessLine { width: 300 } }

    function test_howAMemoryWasFoundIsSaidWhereItIsKnownAlone_data() {
        return [
            { tag: "by meaning", value: 0.4, sharesWords: false, meaning: "Near in meaning" },
            { tag: "by words", value: -1, sharesWords: true, meaning: "Found by its words" },
            { tag: "not compared", value: -1, sharesWords: false, meaning: "Not compared by meaning yet" }
        ];
    }
    function test_howAMemoryWasFoundIsSaidWhereItIsKnownAlone(data) {
        const line = createTemporaryObject(nearness, test, { value: data.value, sharesWords: data.sharesWords });
        compare(line.meaning, data.meaning);
    }
}
