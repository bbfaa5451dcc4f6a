#include "app/picture/cut_off_tips.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMilliseconds = 50; // the tooltip waits for half a second of its own

bool isOverlay(const QQuickItem &item)
{
    return item.inherits("QQuickOverlay");
}

// The cut-off text at a point of the item's own coordinates, nullptr if there is none. What a popup covers is not
// there.
QQuickItem *cutOffTextAt(QQuickItem &item, const QPointF &point)
{
    if (!item.isVisible() || (item.clip() && !item.contains(point)))
        return nullptr;
    QList<QQuickItem *> children = item.childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    std::ranges::reverse(children); // as they are drawn, the topmost first
    for (QQuickItem *child : children) {
        const QPointF inChild = item.mapToItem(child, point);
        if (QQuickItem *found = cutOffTextAt(*child, inChild))
            return found;
        if (isOverlay(*child) && child->isVisible() && child->childAt(inChild.x(), inChild.y()))
            return nullptr;
    }
    return item.contains(point) && item.property("truncated").toBool() ? &item : nullptr;
}

class CutOffTips final : public QObject {
public:
    explicit CutOffTips(QObject *parent) : QObject(parent)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(kRestMilliseconds);
        connect(&m_rest, &QTimer::timeout, this, &CutOffTips::look);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type != QEvent::MouseMove && type != QEvent::MouseButtonPress && type != QEvent::Wheel &&
            type != QEvent::KeyPress && type != QEvent::Leave)
            return false;
        auto *const window = qobject_cast<QQuickWindow *>(watched);
        if (!window)
            return false;
        const auto *const mouse = type == QEvent::MouseMove ? static_cast<QMouseEvent *>(event) : nullptr;
        if (!mouse || mouse->buttons() != Qt::NoButton) {
            forget();
            return false;
        }
        m_window = window;
        m_point = mouse->position();
        if (m_text && !m_text->contains(m_text->mapFromScene(m_point)))
            forget();
        if (!m_text)
            m_rest.start();
        return false;
    }

private:
    void look()
    {
        if (!m_window)
            return;
        QQuickItem *const text = cutOffTextAt(*m_window->contentItem(), m_point);
        QQmlEngine *const engine = text ? qmlEngine(text) : nullptr;
        QAccessibleInterface *const spoken = text ? QAccessible::queryAccessibleInterface(text) : nullptr;
        if (!engine || !spoken)
            return;
        QQmlComponent component(engine, QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/Controls/MnTip.qml"_s));
        const QVariantMap properties{{u"parent"_s, QVariant::fromValue(text)},
                                     {u"width"_s, text->width()},
                                     {u"height"_s, text->height()},
                                     {u"text"_s, spoken->text(QAccessible::Name)},
                                     {u"always"_s, true}};
        m_tip = component.createWithInitialProperties(properties);
        if (!m_tip)
            return;
        m_tip->setParent(text); // goes with it
        m_text = text;
    }

    void forget()
    {
        m_rest.stop();
        m_text = nullptr;
        if (m_tip)
            m_tip->deleteLater();
        m_tip = nullptr;
    }

    QPointer<QQuickWindow> m_window;
    QPointF m_point; // of the pointer, in the window
    QPointer<QQuickItem> m_text;
    QPointer<QObject> m_tip;
    QTimer m_rest;
};

} // namespace

void installCutOffTips()
{
    qApp->installEventFilter(new CutOffTips(qApp));
}

} // namespace mn::app
