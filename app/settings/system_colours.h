#pragma once
#include "app/settings/appearance.h"

namespace mn::app {

// Follows the desktop from light to dark and back while the program runs, as far as Qt hears of it: by the colours that
// it gives all programs.
class SystemColours final : public QObject {
    Q_OBJECT
public:
    explicit SystemColours(Appearance &appearance, QObject *parent = nullptr);

    // Now. There must be a QGuiApplication.
    static bool areDark();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    Appearance &m_appearance;
};

} // namespace mn::app
