#pragma once
#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>

namespace mn::app {

// The same by KDE's Plasma, where its portal is older than keys: the program names its wish, and its person finds and
// changes it in the settings of the desktop. Nothing here waits for the bus, and nothing is started for it.
// Source: KDE/kglobalaccel, src/org.kde.KGlobalAccel.xml and org.kde.kglobalaccel.Component.xml.
class PlasmaHotkey final : public QObject {
    Q_OBJECT
public:
    // `bus`: the session's.
    explicit PlasmaHotkey(QDBusConnection bus, QObject *parent = nullptr);
    // The key is free again; what its person chose is kept for the next start.
    ~PlasmaHotkey() override;

Q_SIGNALS:
    // `key`: as a person reads it. Again whenever it is changed.
    void granted(const QString &key);
    void heldByAnother(); // and nobody has given it another one
    void absent();        // no Plasma
    void pressed();

private Q_SLOTS:
    void onChanged(const QStringList &action, const QList<int> &keys);
    void onPressed(const QString &component, const QString &action, qlonglong time);

private:
    void bind();
    void settle(const QList<int> &keys);

    QDBusConnection m_bus;
    bool m_isRegistered = false;
};

} // namespace mn::app
