#include "app/picture/window_style.h"

#include <QQmlEngine>
#include <QtQuickTest>

// Each tst_<what>.qml begins its tests with failOnWarning(/.+/): a warning of QML, of an icon that is not there or of a
// binding loop fails the test during which it comes.
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { mn::app::useWindowStyle(); }
    void qmlEngineAvailable(QQmlEngine *engine) { mn::app::addPictures(*engine); }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)

#include "main.moc"
