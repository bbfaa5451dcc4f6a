#pragma once
#include "app/base/timers.h"
#include "app/settings/device_settings.h"
#include <QObject>
#include <QRect>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QWindow;

namespace mn::app {

// Where the window stands on this device and how wide its list is: kept a moment after it was changed, so that a crash
// loses nothing of it. What is shown in it is the vault's business (VaultSession).
class WindowPlace final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // Without the text's scale: kNarrowest to kWidest.
    Q_PROPERTY(double listPane READ listPane WRITE setListPane NOTIFY listPaneChanged)

public:
    static constexpr double kNarrowest = 300;
    static constexpr double kUsual = 368;
    static constexpr double kWidest = 480;

    WindowPlace(DeviceSettings &settings, Timers &timers, QObject *parent = nullptr);

    // Properties of a Window, as it was left; where no screen of `available` shows enough of it, on the first one.
    // Empty: it was never kept.
    QVariantMap properties(const QList<QRect> &available) const;
    // From now on.
    void follow(QWindow *window);

    double listPane() const;
    void setListPane(double width);

    // Moved in and made smaller, if it must be, so that its title can be reached.
    static QRect fitted(const QRect &window, const QList<QRect> &available);

Q_SIGNALS:
    void listPaneChanged();

private:
    void note();
    void keep();

    DeviceSettings &m_settings;
    std::unique_ptr<Alarm> m_pause;
    QWindow *m_window = nullptr;
    QRect m_normal; // as it is when it is neither maximised nor hidden
    double m_listPane;
};

} // namespace mn::app
