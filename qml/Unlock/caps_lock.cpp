#include "qml/Unlock/caps_lock.h"
#include <QKeyEvent>

namespace mn::app {

CapsLock::CapsLock(QQuickItem *parent) : QQuickItem(parent) {}

void CapsLock::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = data.window;
        if (m_window)
            m_window->installEventFilter(this);
    }
    QQuickItem::itemChange(change, data);
}

bool CapsLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock && m_isOn)
            setOn(false); // it was pressed while it was on
        else if (text.size() == 1 && text.front().isLetter() && text.front().isUpper() != text.front().isLower())
            setOn(text.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QQuickItem::eventFilter(watched, event);
}

void CapsLock::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    Q_EMIT changed();
}

} // namespace mn::app
