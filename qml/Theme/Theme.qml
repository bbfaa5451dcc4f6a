pragma Singleton
import QtQuick

// One place for colour, space, type, size and motion: a screen holds no number of its own. Its switches are set by the
// window, from the settings. Every length grows with `scale`, so that text of double size is never cut.
QtObject {
    id: theme

    // ---- switches ----
    property string mode: "light"           // "light", "dark", "contrast", "contrast-dark"
    property real scale: 1                  // 1 to 2; text and space grow together
    property bool reducedMotion: false
    property string density: "roomy"        // "roomy" or "compact": how much a row of the list shows
    property var locale: Qt.locale()        // of dates and numbers; Qt's own does not say when it is another one

    readonly property bool dark: mode === "dark" || mode === "contrast-dark"
    // High contrast: every field, chip, card and selection gets a border, and there are no shadows.
    readonly property bool high: mode === "contrast" || mode === "contrast-dark"
    readonly property bool compact: density === "compact"

    function pick(light: color, night: color, contrast: color, contrastNight: color): color {
        switch (mode) {
        case "dark":
            return night;
        case "contrast":
            return contrast;
        case "contrast-dark":
            return contrastNight;
        default:
            return light;
        }
    }

    // A colour made see-through: `opacity` 0 to 1.
    function veil(tone: color, opacity: real): color {
        return Qt.rgba(tone.r, tone.g, tone.b, opacity);
    }

    // ---- grounds, from the back to the front ----
    readonly property color chrome: pick("#F0F2F1", "#121615", "#FFFFFF", "#000000")        // sidebar, status line
    readonly property color list: pick("#F8F9F8", "#161B19", "#FFFFFF", "#000000")          // list pane, pages
    readonly property color surface: pick("#FFFFFF", "#1B211F", "#FFFFFF", "#000000")       // editor, cards
    readonly property color raised: pick("#FFFFFF", "#242B29", "#FFFFFF", "#000000")        // menus, dialogs
    readonly property color sunken: pick("#E9EDEB", "#0E1211", "#FFFFFF", "#000000")        // fields, tracks
    readonly property color scrim: pick("#4218211F", "#7A060A09", "#7A000000", "#8F000000") // behind a dialog

    // ---- lines ----
    readonly property color hairline: pick("#E2E6E4", "#2A312F", "#5C6663", "#8B9894")      // between panes and rows
    readonly property color edge: pick("#CDD4D1", "#38413F", "#000000", "#FFFFFF")          // buttons: their label marks them
    readonly property color outline: pick("#7C8984", "#6C7974", "#000000", "#FFFFFF")       // fields and boxes: >= 3:1

    // ---- ink ----
    readonly property color ink: pick("#17201E", "#E8EDEB", "#000000", "#FFFFFF")
    readonly property color ink2: pick("#4A5753", "#B0BBB7", "#1C2523", "#E3EAE7")
    readonly property color ink3: pick("#5C6965", "#949F9B", "#333D3A", "#C3CDC9")          // captions
    readonly property color inkOff: pick("#9AA5A1", "#5B6763", "#6B7572", "#8C9693")        // disabled, nothing else

    // ---- accent: here, kept, yours, selected ----
    readonly property color accent: pick("#0A6C62", "#62CDBD", "#004D45", "#7FF0DE")
    readonly property color accentHot: pick("#075850", "#7BDBCD", "#00332E", "#B4F8EC")     // under the pointer
    readonly property color accentText: pick("#FFFFFF", "#06211D", "#FFFFFF", "#00201C")    // on the accent
    readonly property color accentInk: pick("#07564E", "#7AD8C9", "#003F38", "#9AF5E6")     // accent as text
    readonly property color accentSoft: pick("#DFEEEB", "#1E3833", "#DDF3EF", "#063B34")

    // ---- egress: what leaves this device, and nothing else ----
    readonly property color egress: pick("#6546B0", "#B9A3F2", "#43249B", "#D0BFFF")
    readonly property color egressHot: pick("#553A99", "#CBB9F7", "#2F1675", "#E4DAFF")
    readonly property color egressNext: pick("#C5B6EC", "#5A4B87", "#8F76D1", "#8A74CC")    // what would be added
    readonly property color egressSoft: pick("#EFEBF9", "#2C2541", "#ECE4FF", "#2B1C52")

    // ---- states ----
    readonly property color ok: pick("#1B6B3D", "#74CE96", "#0B4D27", "#8FF0B0")
    readonly property color okDot: pick("#23894F", "#74CE96", "#0B4D27", "#8FF0B0")         // dots and gauges, never text
    readonly property color okSoft: pick("#E2F2E8", "#1A3325", "#DDF5E6", "#07331B")
    readonly property color warn: pick("#865000", "#E6B45E", "#5E3700", "#FFD27A")          // waits
    readonly property color warnSoft: pick("#FBF1DD", "#372C16", "#FFF0CF", "#3A2900")
    readonly property color danger: pick("#B3261E", "#F2948C", "#8C1009", "#FFB4AB")        // lost, or about to be
    readonly property color dangerHot: pick("#931C15", "#F7B1AB", "#6B0A05", "#FFD3CE")
    readonly property color dangerSoft: pick("#FBE9E7", "#402221", "#FFE3E0", "#560F0A")

    // ---- the two sides of a conflict; neither is the better one, so neither is red or green ----
    readonly property color sideA: pick("#2C5CB8", "#8FB4F7", "#12398A", "#AECBFF")
    readonly property color sideASoft: pick("#E7EEFB", "#1E2B45", "#E0EAFF", "#0F2A5C")
    readonly property color sideB: pick("#9A3570", "#EE9CC8", "#741A4E", "#FFB3DB")
    readonly property color sideBSoft: pick("#FAEAF3", "#3E2233", "#FFE3F2", "#521238")

    readonly property color mark: pick("#FFE9A6", "#504216", "#FFE27A", "#6B5200")          // words that were found

    // ---- toast: dark in every mode, so with inks of its own ----
    readonly property color toast: pick("#202A28", "#313A37", "#000000", "#1A1A1A")
    readonly property color toastInk: "#F0F4F2"
    readonly property color toastInk2: "#C9D3CF"
    readonly property color toastAct: pick("#7BDBCD", "#7BDBCD", "#9AF5E6", "#9AF5E6")

    // ---- veils over any ground ----
    readonly property real hoverOpacity: dark ? 0.06 : 0.045
    readonly property real pressOpacity: dark ? 0.11 : 0.085
    readonly property color hover: veil(ink, hoverOpacity)
    readonly property color press: veil(ink, pressOpacity)
    readonly property color tint: veil(ink, dark ? 0.07 : 0.05)                             // chips, keys, tiles at rest
    readonly property color chosen: veil(ink, dark ? 0.09 : 0.075)                          // the entry one is at
    readonly property color unfilled: veil(ink, high ? 0.42 : dark ? 0.16 : 0.14)           // the rest of a scale
    readonly property color track: high ? veil(ink, 0.14) : dark ? veil(ink, 0.10) : sunken // what a bar runs in
    readonly property color knobTrack: pick("#AAB4B0", "#46514D", "#FFFFFF", "#000000")     // a switch that is off
    readonly property color knob: pick("#FFFFFF", "#FFFFFF", "#000000", "#FFFFFF")          // its knob
    readonly property color rim: high ? edge : veil(ink, 0.12)                              // around what is raised

    // ---- domains: a dot beside the name, never text, never the only sign ----
    readonly property list<color> domainColors: [
        pick("#C4476D", "#E88BA6", "#A0204A", "#FF9FBC"), pick("#B8791A", "#DDAE5F", "#7A4B00", "#FFC466"),
        pick("#3A69C9", "#86A9F0", "#1A429C", "#9DBEFF"), pick("#2C8A55", "#74C795", "#0F5A30", "#86E3A9"),
        pick("#1788A3", "#67C0D6", "#065A6E", "#7ADDF2"), pick("#8A6242", "#C7A083", "#5A3517", "#E0B595"),
        pick("#C75B26", "#EB9A6E", "#8A3508", "#FFAC7E"), pick("#6C8A1C", "#AFC75F", "#445C00", "#CDE86A")
    ]

    // Which of the eight a domain has: by its name alone, so that it is the same on every device, whatever the case. The two
    // numbers were chosen so that the eight names of the design's pictures differ.
    function domainIndex(name: string): int {
        let sum = 37;
        for (const letter of name.toLowerCase())
            sum = (sum * 30823 + letter.charCodeAt(0)) % 65521;
        return sum % 8;
    }
    function domainColor(name: string): color {
        return name === "" ? ink3 : domainColors[domainIndex(name)];
    }

    // ---- the heat map: nothing, then four steps of more ----
    readonly property list<color> heat: [
        pick("#E9EDEB", "#202725", "#E9EDEB", "#1B2321"), pick("#C7E2DC", "#23453F", "#C7E2DC", "#2C5A52"),
        pick("#8FC8BD", "#2E6B61", "#8FC8BD", "#3F8A7D"), pick("#469F91", "#43998B", "#469F91", "#5CC4B3"),
        pick("#0A6C62", "#74D8C8", "#0A6C62", "#9AF5E6")
    ]

    // ---- lengths ----
    component Space: QtObject {
        id: space
        property real scale: 1
        readonly property real xs: 4 * space.scale
        readonly property real s: 8 * space.scale
        readonly property real m: 12 * space.scale
        readonly property real l: 16 * space.scale
        readonly property real xl: 20 * space.scale
        readonly property real xxl: 24 * space.scale
        readonly property real section: 32 * space.scale
        readonly property real page: 40 * space.scale           // the margin of a page
        readonly property real screen: 48 * space.scale
        readonly property real hero: 64 * space.scale
    }
    component Radius: QtObject {
        id: radius
        property real scale: 1
        readonly property real key: 4 * radius.scale
        readonly property real control: 6 * radius.scale
        readonly property real row: 8 * radius.scale
        readonly property real popup: 10 * radius.scale          // menus and toasts
        readonly property real card: 12 * radius.scale
    }
    component Sizes: QtObject {
        id: sizes
        property real scale: 1
        property bool compact: false
        property bool high: false
        readonly property real control: 32 * sizes.scale
        readonly property real target: 28 * sizes.scale         // the least that a pointer is asked to hit
        readonly property real row: 30 * sizes.scale            // menus, navigation
        readonly property real chip: 24 * sizes.scale
        readonly property real listRow: (sizes.compact ? 56 : 98) * sizes.scale
        readonly property real field: 34 * sizes.scale
        readonly property real tallField: 40 * sizes.scale
        readonly property real sidebar: 232 * sizes.scale
        readonly property real rail: 56 * sizes.scale
        readonly property real listPane: 368 * sizes.scale
        readonly property real page: 1120 * sizes.scale         // a page is never wider
        readonly property real text: 600 * sizes.scale          // nor is running text
        readonly property real icon: 20 * sizes.scale
        readonly property real ring: Math.round((sizes.high ? 3 : 2) * sizes.scale) // the focus ring
    }
    readonly property Space space: Space { scale: theme.scale }
    readonly property Radius radius: Radius { scale: theme.scale }
    readonly property Sizes size: Sizes { scale: theme.scale; compact: theme.compact; high: theme.high }

    // ---- type ----
    // Pixels before `scale`: MnText multiplies. `tracking` is letter spacing in pixels.
    component TypeStyle: QtObject {
        required property int size
        required property int line
        property int weight: Font.Normal
        property real tracking: 0
        property string family: "Inter"
    }
    component Types: QtObject {
        readonly property TypeStyle display: TypeStyle { size: 30; line: 38; weight: Font.DemiBold; tracking: -0.6 }
        readonly property TypeStyle title: TypeStyle { size: 22; line: 30; weight: Font.DemiBold; tracking: -0.4 }
        readonly property TypeStyle heading: TypeStyle { size: 15; line: 22; weight: Font.DemiBold; tracking: -0.1 }
        readonly property TypeStyle body: TypeStyle { size: 14; line: 21 }
        readonly property TypeStyle strong: TypeStyle { size: 14; line: 21; weight: Font.DemiBold }
        readonly property TypeStyle rowTitle: TypeStyle { size: 14; line: 21; weight: Font.DemiBold }
        readonly property TypeStyle reading: TypeStyle { size: 16; line: 27 }
        readonly property TypeStyle small: TypeStyle { size: 13; line: 19 }
        readonly property TypeStyle smallStrong: TypeStyle { size: 13; line: 19; weight: Font.Medium }
        readonly property TypeStyle smallBold: TypeStyle { size: 13; line: 19; weight: Font.DemiBold }
        readonly property TypeStyle caption: TypeStyle { size: 12; line: 16; tracking: 0.05 }
        readonly property TypeStyle captionMedium: TypeStyle { size: 12; line: 16; weight: Font.Medium; tracking: 0.05 }
        readonly property TypeStyle captionStrong: TypeStyle { size: 12; line: 16; weight: Font.DemiBold; tracking: 0.05 }
        readonly property TypeStyle micro: TypeStyle { size: 11; line: 14; weight: Font.Medium; tracking: 0.1 }
        readonly property TypeStyle mono: TypeStyle { size: 13; line: 20; family: "JetBrains Mono" }
    }
    readonly property Types type: Types {}
    readonly property string sans: "Inter"
    readonly property string mono: "JetBrains Mono"

    // The side of a field for running text while it is empty: that of its placeholder. Its words go their own way:
    //   horizontalAlignment: Theme.sideOf(length === 0 && preeditText === "", LayoutMirroring.enabled)
    // Said absolutely: a keyboard of the other direction does not turn it, and words are never found to stand where it
    // is said already. Were they, they would not be laid out anew, and stay at the window's side until the next key.
    function sideOf(isEmpty: bool, mirrored: bool): var {
        return !isEmpty ? undefined : (mirrored ? Qt.AlignRight : Qt.AlignLeft) | Qt.AlignAbsolute;
    }

    // A QFont of a style at the present scale, for what is not an MnText.
    function font(style: TypeStyle): font {
        return Qt.font({
            family: style.family,
            pixelSize: Math.round(style.size * scale),
            weight: style.weight,
            letterSpacing: style.tracking * scale,
            hintingPreference: Font.PreferNoHinting
        });
    }

    // ---- motion: milliseconds, all 0 with reduced motion. OutCubic in, InCubic out; only opacity and position move ----
    component Motion: QtObject {
        id: motion
        property bool reduced: false
        readonly property int hover: motion.reduced ? 0 : 90
        readonly property int pane: motion.reduced ? 0 : 160       // panes, chips, toasts
        readonly property int dialog: motion.reduced ? 0 : 240     // dialogs, sheets
    }
    readonly property Motion motion: Motion { reduced: theme.reducedMotion }
    readonly property int toastTime: 8000
}
