#pragma once
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>

namespace mn::app {

// Whether Caps Lock is on, as the letters that are typed in its window tell: no toolkit asks the keyboard itself on
// every platform. Off until the first letter. CapsLock { id: caps }
class CapsLock : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed)

public:
    explicit CapsLock(QQuickItem *parent = nullptr);
    bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);

    QPointer<QQuickWindow> m_window;
    bool m_isOn = false;
};

} // namespace mn::app
