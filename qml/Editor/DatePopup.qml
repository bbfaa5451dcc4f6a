// qmllint disable unqualified
// (What a month grid makes cannot be bound in Qt 6.4: it sees the popup by its id.)
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mnemosyne.App
import Mnemosyne.Controls
import Mnemosyne.Theme

// When it happened: a month to point at. Arrows go by day and week, Page Up and Down by month, with Shift or Ctrl by
// year; Home is today. Figures are typed into the field below.
T.Popup {
    id: root
    property date day: new Date()           // where the keyboard is
    property bool isSaid: false             // whether there is a date to take away
    property Item cameFrom                  // where the keyboard goes back to
    readonly property TypedDate typed: TypedDate {}
    // Days of the month before that stand in the first week.
    readonly property int before: (new Date(day.getFullYear(), day.getMonth(), 1).getDay() - Theme.locale.firstDayOfWeek + 7) % 7
    signal chosen(date day)
    signal cleared

    function openAt(from: Item, when: var) {
        root.isSaid = when !== undefined && !isNaN(when.getTime());
        root.day = root.isSaid ? new Date(when.getFullYear(), when.getMonth(), when.getDate()) : new Date();
        root.parent = from;
        field.text = "";
        field.error = "";
        root.open();
        grid.forceActiveFocus(Qt.PopupFocusReason);
    }
    function move(days: int, months: int) {
        const last = new Date(root.day.getFullYear(), root.day.getMonth() + months + 1, 0).getDate();
        root.day = months === 0 ? new Date(root.day.getFullYear(), root.day.getMonth(), root.day.getDate() + days)
            : new Date(root.day.getFullYear(), root.day.getMonth() + months, Math.min(root.day.getDate(), last));
    }
    function takeTyped() {
        const day = field.text.trim() === "" ? root.day : root.typed.read(field.text, new Date());
        if (isNaN(day.getTime()))
            field.error = qsTr("This is no date. Type it like %1.").arg(root.typed.example(new Date()));
        else
            root.take(day);
    }
    function take(day: date) {
        root.chosen(day);
        root.close();
    }

    onAboutToShow: cameFrom = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (cameFrom && cameFrom.visible)
            cameFrom.forceActiveFocus(Qt.PopupFocusReason);
        cameFrom = null;
    }
    x: parent && mirrored ? parent.width - width : 0
    y: parent ? parent.height + Theme.space.xs : 0
    implicitWidth: 7 * grid.cell + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space.s
    padding: Theme.space.m
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space.xs

        RowLayout {
            spacing: 0

            MnText {
                Layout.fillWidth: true
                text: root.day.toLocaleDateString(Theme.locale, qsTr("MMMM yyyy"))
                style: Theme.type.smallBold
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            MnIconButton {
                objectName: "yearBefore"
                size: 26
                glyph: "chevrons-left"
                name: qsTr("The year before")
                onClicked: root.move(0, -12)
            }
            MnIconButton {
                size: 26
                glyph: "chevron-left"
                name: qsTr("The month before")
                onClicked: root.move(0, -1)
            }
            MnIconButton {
                size: 26
                glyph: "chevron-right"
                name: qsTr("The next month")
                onClicked: root.move(0, 1)
            }
            MnIconButton {
                objectName: "yearAfter"
                size: 26
                glyph: "chevrons-right"
                name: qsTr("The next year")
                onClicked: root.move(0, 12)
            }
        }
        Row {
            Repeater {
                model: 7

                MnText {
                    required property int index
                    width: grid.cell
                    text: Qt.locale().standaloneDayName((Qt.locale().firstDayOfWeek + index) % 7, Locale.NarrowFormat)
                    style: Theme.type.micro
                    color: Theme.ink3
                    horizontalAlignment: Text.AlignHCenter
                    decorative: true
                }
            }
        }
        Grid {
            id: grid
            readonly property real cell: 34 * Theme.scale
            readonly property bool isMirrored: LayoutMirroring.enabled

            Layout.fillWidth: true
            columns: 7
            focus: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: root.day.toLocaleDateString(Theme.locale, Locale.LongFormat)

            Keys.onLeftPressed: root.move(isMirrored ? 1 : -1, 0)
            Keys.onRightPressed: root.move(isMirrored ? -1 : 1, 0)
            Keys.onUpPressed: root.move(-7, 0)
            Keys.onDownPressed: root.move(7, 0)
            Keys.onReturnPressed: root.take(root.day)
            Keys.onEnterPressed: root.take(root.day)
            Keys.onSpacePressed: root.take(root.day)
            Keys.onPressed: event => {
                const months = event.modifiers & (Qt.ShiftModifier | Qt.ControlModifier) ? 12 : 1;
                event.accepted = true;
                if (event.key === Qt.Key_PageUp)
                    root.move(0, -months);
                else if (event.key === Qt.Key_PageDown)
                    root.move(0, months);
                else if (event.key === Qt.Key_Home)
                    root.day = new Date();
                else if (/^[0-9]$/.test(event.text))
                    field.begin(event.text);
                else
                    event.accepted = false;
            }

            Repeater {
                model: 42

                Rectangle {
                    id: cell
                    required property int index
                    readonly property date day: new Date(root.day.getFullYear(), root.day.getMonth(), 1 - root.before + index)
                    readonly property bool isHere: day.toDateString() === root.day.toDateString()
                    readonly property bool isToday: day.toDateString() === new Date().toDateString()
                    width: grid.cell
                    height: grid.cell
                    radius: Theme.radius.control
                    color: isHere ? Theme.accent : over.containsMouse ? Theme.hover : "transparent"
                    border { width: isToday && !isHere ? 1 : 0; color: Theme.outline }

                    MnText {
                        anchors.centerIn: parent
                        text: Number(cell.day.getDate()).toLocaleString(Theme.locale, "f", 0)
                        style: cell.isHere ? Theme.type.smallBold : Theme.type.small
                        color: cell.isHere ? Theme.accentText : cell.day.getMonth() === root.day.getMonth() ? Theme.ink : Theme.ink3
                        decorative: true
                    }
                    MouseArea {
                        id: over
                        anchors.fill: parent
                        hoverEnabled: true
                        onClicked: root.take(cell.day)
                    }
                }
            }
        }
        MnField {
            id: field
            objectName: "typedDate"
            Layout.fillWidth: true
            placeholder: qsTr("Date, such as %1").arg(root.typed.example(new Date()))
            onEdited: {
                error = "";
                const day = root.typed.read(text, new Date());
                if (!isNaN(day.getTime()))
                    root.day = day;
            }
            onAccepted: root.takeTyped()

            // What is typed while the month has the keyboard.
            function begin(figure: string) {
                text = figure;
                error = "";
                input.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        RowLayout {
            MnButton {
                kind: "quiet"
                text: qsTr("Today")
                onClicked: root.take(new Date())
            }
            Item { Layout.fillWidth: true }
            MnButton {
                visible: root.isSaid
                kind: "quiet"
                text: qsTr("No date")
                onClicked: {
                    root.cleared();
                    root.close();
                }
            }
        }
    }
    background: MnRaised {}
}
