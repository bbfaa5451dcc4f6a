import QtQuick
import Mnemosyne.Theme

// How the editor says things: kinds, times, sizes of texts.
QtObject {
    readonly property var kindGlyphs: ({
        "note": "note", "story": "quote", "quote": "quote", "person": "person", "place": "place", "idea": "bulb",
        "decision": "fork", "event": "calendar", "list": "list", "link": "link", "fact": "info", "conversation": "quote"
    })

    readonly property var usualKinds: ["note", "story", "quote", "person", "place", "idea", "decision", "event"]

    function kindGlyph(kind: string): string {
        return kindGlyphs[kind.toLowerCase()] ?? "note";
    }
    // Kinds that everybody has are translated; a person's own stand as they were written.
    function kindName(kind: string): string {
        const names = {
            "note": qsTr("Note"), "story": qsTr("Story"), "quote": qsTr("Quote"), "person": qsTr("Person"), "place": qsTr("Place"),
            "idea": qsTr("Idea"), "decision": qsTr("Decision"), "event": qsTr("Event"), "list": qsTr("List"), "fact": qsTr("Fact")
        };
        return names[kind.toLowerCase()] ?? (kind === "" ? "" : kind.charAt(0).toUpperCase() + kind.slice(1));
    }
    function clock(moment: date): string {
        // Some locales put seconds into their short form.
        return moment.toLocaleTimeString(Theme.locale, Theme.locale.timeFormat(Locale.ShortFormat).replace(/[:.]ss/, ""));
    }
    function day(moment: date): string {
        return moment.toLocaleDateString(Theme.locale, qsTr("d MMM yyyy"));
    }
    // "today, 14:32", "yesterday, 9:10", "15 Nov 2026"
    function moment(at: date): string {
        const now = new Date();
        const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
        if (at >= midnight)
            return qsTr("today, %1").arg(clock(at));
        if (midnight.getTime() - at.getTime() < 86400000)
            return qsTr("yesterday, %1").arg(clock(at));
        return day(at);
    }
    function isKnown(moment: var): bool {
        return moment !== undefined && moment !== null && !isNaN(moment.getTime());
    }
    function number(value: real): string {
        return Number(value).toLocaleString(Theme.locale, "f", 1);
    }
}
