#pragma once
#include <QDBusConnection>
#include <QList>
#include <QRect>
#include <QString>

namespace mn::test {

// What screen readers call a thing (AtspiRole); those that are asked for here.
enum class Role : quint32 {
    Alert = 2,
    CheckBox = 7,
    ComboBox = 11,
    Dialog = 16,
    Filler = 20,
    Frame = 23,
    Image = 27,
    Label = 29,
    List = 31,
    ListItem = 32,
    Menu = 33,
    MenuItem = 35,
    PageTab = 37,
    Panel = 39,
    PasswordText = 40,
    PopupMenu = 41,
    ProgressBar = 42,
    Button = 43,
    RadioButton = 44,
    ScrollBar = 48,
    Slider = 51,
    SpinButton = 52,
    StatusBar = 54,
    Text = 61,
    ToggleButton = 62,
    ToolBar = 63,
    Unknown = 67,
    Window = 69,
    Application = 75,
    Heading = 83,
    Link = 88,
};

// AtspiStateType.
enum class State {
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Selectable = 22,
    Selected = 23,
    Showing = 25,
    Visible = 30,
    Checkable = 41,
};

// One thing of the tree, as it was when it was read.
struct Accessible {
    QString service;
    QString path;
    Role role = Role::Unknown;
    QString roleName = {};
    QString name = {};
    quint64 states = 0;
    int parent = -1; // its place in the list
    int depth = 0;

    bool is(State state) const { return states >> int(state) & 1; }
    bool operator==(const Accessible &other) const { return service == other.service && path == other.path; }
};

// The accessibility bus as a screen reader reads it: org.a11y.atspi.* of at-spi2-core's interface descriptions.
class AccessibleTree {
public:
    explicit AccessibleTree(QDBusConnection bus) : m_bus(std::move(bus)) {}

    // All that the program of this process shows, parents before children; empty while it is not on the bus. What is
    // hidden is left out with all in it.
    QList<Accessible> read(qint64 processId) const;

    QString text(const Accessible &of) const; // of a field; null: it has none
    QRect place(const Accessible &of) const;  // on the display

private:
    QString serviceOf(qint64 processId) const;

    QDBusConnection m_bus;
};

// For a person who reads what a test saw: a line a thing, indented.
QString asText(const QList<Accessible> &tree);

} // namespace mn::test
