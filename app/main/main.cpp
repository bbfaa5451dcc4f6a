// The window. Options: see --help; a vault's folder comes from --vault, MNEMOSYNE_VAULT, or is the usual one.
#include "app/picture/window_style.h"
#include "app/shell/app_model.h"
#include "app/shell/auto_lock.h"
#include "app/shell/session_watch.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/crypto/system_keychain.h"
#include "core/embed/minilm_embedder.h"
#include "core/session/places.h"
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlApplicationEngine>
#include <QTextStream>

using namespace mn;
using namespace mn::app;
using namespace Qt::StringLiterals;

namespace {

// The vault that was named, or nothing. Help and version are given, and the program ended, before there is a window:
// they must not need a display.
QString namedVault(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mnemosyne"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MN_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(QCoreApplication::translate("main", "Keep what you want to remember."));
    const QCommandLineOption vaultOption(u"vault"_s, QCoreApplication::translate("main", "The vault in this folder."),
                                         u"FOLDER"_s);
    options.addOption(vaultOption);
    options.addHelpOption();
    options.addVersionOption();
    options.process(application);
    return options.value(vaultOption);
}

// Qt would end the program with a list of its plugins.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    MiniLmEmbedder::quietRuntime();
    const QString vault = namedVault(argc, argv);
    if (!hasDisplay()) {
        QTextStream(stderr) << "There is no display to open a window on. Without one, use the command: mnemo help\n";
        return 1;
    }
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Mnemosyne"_s);

    useWindowStyle();
    LocalFileSystem files;
    const SystemClock clock;
    SystemKeychain keychain;
    MiniLmEmbedder embedder(modelFolder());
    DeviceSettings settings(files, stateFolder() + u"/window.json"_s);
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    Appearance appearance(settings, isDark);
    SystemTimers timers;
    KeyThread keys({files, clock, keychain},
                   VaultServices{.files = files, .clock = clock, .stateFolder = stateFolder(), .embedder = &embedder});
    VaultKeeper keeper(keys);
    UnlockModel unlock(keys, keeper, clock);
    SessionWatch watch(QDBusConnection::systemBus(), qEnvironmentVariable("XDG_SESSION_ID"));
    AutoLock autoLock(keys, keeper, unlock, watch);
    qApp->installEventFilter(&autoLock);
    AppModel app(keys, keeper, unlock, appearance, clock, timers);

    QQmlApplicationEngine engine;
    addPictures(engine);
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&app)}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    app.start(vaultFolder(vault));
    return QGuiApplication::exec();
}
