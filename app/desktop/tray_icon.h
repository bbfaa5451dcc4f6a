#pragma once
#include <QDBusConnection>
#include <QImage>
#include <QObject>
#include <memory>

namespace mn::app {

// Our sign in the desktop's tray, with what one would do in passing: open, write something down, lock, quit. Where
// there is no tray it is not there, and nobody misses it; it comes when a tray comes. Nothing here waits for the bus.
// Source: StatusNotifierItem (freedesktop.org), com.canonical.dbusmenu 3.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    // `bus`: the session's. `picture`: for desktops that do not have our icon in their theme.
    TrayIcon(QDBusConnection bus, const QImage &picture, QObject *parent = nullptr);
    ~TrayIcon() override;

    // A tray has taken it.
    bool isShown() const { return m_isShown; }
    // Whether there is something to lock.
    void setOpen(bool isOpen);
    // Another language is in force.
    void retranslate();

Q_SIGNALS:
    void shownChanged();
    void openWanted();
    void captureWanted();
    void lockWanted();
    void quitWanted();

private Q_SLOTS:
    void onTrayCameOrWent(const QString &service, const QString &before, const QString &now);

private:
    class Item;
    class Menu;
    void offer();
    void setShown(bool isShown);

    QDBusConnection m_bus;
    std::unique_ptr<Menu> m_menu;
    std::unique_ptr<Item> m_item;
    bool m_isShown = false;
};

} // namespace mn::app
