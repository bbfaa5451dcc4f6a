#include "app/picture/field_accessible.h"
#include <QAccessible>
#include <QAccessibleObject>
#include <QQuickItem>
#include <QQuickWindow>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kName = "spokenName";

class FieldAccessible final : public QAccessibleObject,
                              public QAccessibleTextInterface,
                              public QAccessibleActionInterface {
public:
    explicit FieldAccessible(QQuickItem *item) : QAccessibleObject(item) {}

    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text of) const override;
    QRect rect() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override { return int(children().size()); }
    QAccessibleInterface *child(int index) const override { return children().value(index); }
    int indexOfChild(const QAccessibleInterface *child) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return int(number("selectionStart") != number("selectionEnd")); }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { QMetaObject::invokeMethod(object(), "deselect"); }
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override { return number("cursorPosition"); }
    void setCursorPosition(int position) override { object()->setProperty("cursorPosition", position); }
    QString text(int start, int end) const override { return shown().mid(start, end - start); }
    int characterCount() const override { return int(shown().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QQuickItem *item() const { return static_cast<QQuickItem *>(object()); }
    QString shown() const { return object()->property("displayText").toString(); }
    int number(const char *property) const { return object()->property(property).toInt(); }
    QList<QAccessibleInterface *> children() const;
};

QAccessible::State FieldAccessible::state() const
{
    QAccessible::State state;
    state.passwordEdit = object()->property("echoMode").toInt() != 0; // TextInput.Normal
    state.editable = !object()->property("readOnly").toBool();
    state.readOnly = !state.editable;
    state.focusable = true;
    state.focused = item()->hasActiveFocus();
    state.disabled = !item()->isEnabled();
    state.invisible = !item()->isVisible();
    return state;
}

QString FieldAccessible::text(QAccessible::Text of) const
{
    switch (of) {
    case QAccessible::Name:
        return object()->property(kName).toString();
    case QAccessible::Description:
        return object()->property("spokenDescription").toString();
    case QAccessible::Value:
        return shown();
    default:
        return {};
    }
}

QRect FieldAccessible::rect() const
{
    return QRectF(item()->mapToGlobal({0, 0}), item()->size()).toRect();
}

QAccessibleInterface *FieldAccessible::parent() const
{
    for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem())
        if (QAccessibleInterface *const found = QAccessible::queryAccessibleInterface(above))
            return found;
    return QAccessible::queryAccessibleInterface(item()->window());
}

QList<QAccessibleInterface *> FieldAccessible::children() const
{
    QList<QAccessibleInterface *> all;
    for (QQuickItem *const below : item()->childItems())
        if (QAccessibleInterface *const found = QAccessible::queryAccessibleInterface(below))
            all += found;
    return all;
}

int FieldAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return int(children().indexOf(child));
}

void *FieldAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return QAccessibleObject::interface_cast(type);
}

void FieldAccessible::selection(int, int *start, int *end) const
{
    *start = number("selectionStart");
    *end = number("selectionEnd");
}

void FieldAccessible::setSelection(int, int start, int end)
{
    QMetaObject::invokeMethod(object(), "select", Q_ARG(int, start), Q_ARG(int, end));
}

QString FieldAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void FieldAccessible::doAction(const QString &name)
{
    if (name == setFocusAction())
        item()->forceActiveFocus(Qt::OtherFocusReason);
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != u"QQuickTextInput" || object->metaObject()->indexOfProperty(kName) < 0)
        return nullptr;
    return new FieldAccessible(static_cast<QQuickItem *>(object));
}

} // namespace

void installFieldAccessible()
{
    QAccessible::installFactory(make);
}

} // namespace mn::app
