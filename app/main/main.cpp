// The window. Options: see --help; a vault's folder comes from --vault, MNEMOSYNE_VAULT, is that of last time, or the
// usual one.
#include "app/capture/capture_model.h"
#include "app/desktop/desktop_model.h"
#include "app/desktop/paper.h"
#include "app/desktop/tray_stay.h"
#include "app/desktop/work_notices.h"
#include "app/picture/window_style.h"
#include "app/settings/diagnostics_model.h"
#include "app/settings/move_model.h"
#include "app/settings/security_model.h"
#include "app/settings/system_colours.h"
#include "app/shell/app_model.h"
#include "app/shell/auto_lock.h"
#include "app/shell/clipboard_guard.h"
#include "app/shell/last_vault.h"
#include "app/shell/session_watch.h"
#include "app/shell/single_instance.h"
#include "app/transfer/backup_model.h"
#include "core/base/drawing_thread.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/crypto/system_keychain.h"
#include "core/embed/minilm_embedder.h"
#include "core/network/system_network.h"
#include "core/session/moved_places.h"
#include "core/session/places.h"
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QScreen>
#include <QTextStream>
#include <QWindow>

using namespace mn;
using namespace mn::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTrayPixels = 48;
constexpr int kIconPixels = 128;

// What the desktop gives to the process that it starts, for the window to come to the front.
QByteArray activation()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

struct Start {
    QString vault; // its folder; empty: not named
    StartOrder order;
};

// Help and version are given, and the program ended, before there is a window: they must not need a display.
Result<Start> readArguments(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"mnemosyne"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MN_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(QCoreApplication::translate("main", "Keep what you want to remember."));
    const QCommandLineOption vaultOption(u"vault"_s, QCoreApplication::translate("main", "The vault in this folder."),
                                         u"FOLDER"_s);
    const QCommandLineOption captureOption(
        u"capture"_s, QCoreApplication::translate("main", "The small window alone, to write something down."));
    options.addOption(vaultOption);
    options.addOption(captureOption);
    options.addPositionalArgument(
        u"WHAT"_s, QCoreApplication::translate("main", "Links mnemosyne://memory/ID to open, files to import."),
        u"[WHAT...]"_s);
    const QCommandLineOption help = options.addHelpOption();
    const QCommandLineOption version = options.addVersionOption();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    // An application that ends takes along how Qt Quick is read aloud: there is one here only if it is the last.
    if (!options.parse(arguments) || options.isSet(help) || options.isSet(u"help-all"_s) || options.isSet(version)) {
        const QCoreApplication application(argc, argv);
        options.process(application);
    }
    MN_TRY(StartOrder order, StartOrder::from(options.positionalArguments(), options.isSet(captureOption)));
    order.activation = activation().left(StartOrder::kMostActivationBytes);
    return Start{options.value(vaultOption), std::move(order)};
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

// In a debug build, and for whoever asks: a call that waits ends the program.
bool isGuarded()
{
#ifdef NDEBUG
    return qEnvironmentVariable("MN_GUARD") == u"1"_s;
#else
    return true;
#endif
}

int endWith(int code, const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return code;
}

QList<QRect> availableScreens()
{
    QList<QRect> out;
    for (const QScreen *screen : QGuiApplication::screens())
        out += screen->availableGeometry();
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    MiniLmEmbedder::quietRuntime();
    const auto start = readArguments(argc, argv);
    if (!start)
        return endWith(2, u"This is neither a file nor a link to a memory: "_s + start.error().context);
    LocalFileSystem files;
    DeviceSettings settings(files, stateFolder() + u"/window.json"_s);
    LastVault last(settings, defaultVaultFolder(),
                   [&files](const QString &place) { return MovedPlaces(files, stateFolder()).follow(place); });
    const QString folder = vaultFolder(start->vault, last.folder());
    std::unique_ptr<SingleInstance> instance; // null: there is no private place to be asked at
    if (const auto place = SingleInstance::placeOf(folder)) {
        instance = std::make_unique<SingleInstance>(*place);
        const auto begun = instance->begin(start->order);
        if (begun && *begun == SingleInstance::Start::HandedOver)
            return 0;
        if (!begun && begun.error().code == Errc::Busy)
            return endWith(
                6, u"Mnemosyne is open already, but does not answer. Wait a moment and try again, or end it."_s);
        if (!begun)
            instance.reset();
    }
    if (!hasDisplay())
        return endWith(1, u"There is no display to open a window on. Without one, use the command: mnemo help"_s);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Mnemosyne"_s);
    QGuiApplication::setDesktopFileName(u"mnemosyne"_s);
    QGuiApplication::setWindowIcon(QIcon(QPixmap::fromImage(programSign(kIconPixels))));

    useWindowStyle();
    const SystemClock clock;
    SystemKeychain keychain;
    SystemNetwork network;
    MiniLmEmbedder embedder(modelFolder());
    Commands commands(windowPages(), &settings);
    Language language(settings);
    Appearance appearance(settings, SystemColours::areDark());
    const SystemColours systemColours(appearance);
    SystemTimers timers;
    EventLog log(files, stateFolder() + u"/events.log"_s, clock);
    HeldDrafts heldDrafts;
    const VaultServices vaults{
        .files = files, .clock = clock, .stateFolder = stateFolder(), .embedder = &embedder, .heldDrafts = &heldDrafts};
    const KeyServices keyServices{files, clock, keychain};
    KeyThread keys(keyServices, vaults);
    VaultKeeper keeper(keys);
    UnlockModel unlock(keys, keeper, clock);
    SessionWatch watch(QDBusConnection::systemBus(), qEnvironmentVariable("XDG_SESSION_ID"));
    AutoLock autoLock(keys, keeper, unlock, watch);
    qApp->installEventFilter(&autoLock);
    AppModel app(keys, keeper, unlock, appearance, commands, clock, timers);
    app.setLanguage(&language);
    app.setLastVault(&last);
    app.setNetwork(&network);
    SecurityModel security(keys, keyServices, keeper, autoLock, log);
    BackupModel backups(keys, vaults, keeper, log, timers);
    DiagnosticsModel diagnostics(keeper, log, files, clock, timers);
    diagnostics.useMachine(modelFolder(), *backups.schedule());
    MoveModel moving({keys, keyServices, vaults, keeper, unlock, log, timers});
    ClipboardGuard clipboard(settings, timers);
    QObject::connect(&keeper, &VaultKeeper::aboutToLock, &clipboard, &ClipboardGuard::clear);

    const QDBusConnection session = QDBusConnection::sessionBus();
    CaptureModel capture(keys, keeper, unlock, files, clock, timers);
    WindowPlace place(settings, timers);
    GlobalHotkey hotkey(QGuiApplication::platformName(), qgetenv("DISPLAY"), session, settings, commands);
    Paper paper(session);
    TrayIcon tray(session, programSign(kTrayPixels));
    Notifier notifier(session);
    TrayStay trayStay({tray, notifier, commands, settings, timers});
    app.setKeeping({&security, &backups, &diagnostics, &clipboard, &hotkey, &moving, &trayStay, &paper});
    const WorkNotices notices(app, notifier, clock);
    DesktopModel desktop({app, capture, hotkey, tray, place, notifier});
    if (instance && instance->listen()) {
        QObject::connect(instance.get(), &SingleInstance::ordered, &desktop, &DesktopModel::take);
        QObject::connect(&unlock, &UnlockModel::folderChanged, instance.get(),
                         [&] { instance->goTo(keys, unlock.folder()); });
    }

    std::optional<DrawingThread> draws; // until the window has gone
    if (isGuarded())
        draws.emplace();
    QQmlEngine engine; // not QQmlApplicationEngine, which looks on the disk whether a file has variants: ours have none
    addPictures(engine);
    QObject::connect(&engine, &QQmlEngine::quit, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&language, &Language::changed, &engine, &QQmlEngine::retranslate);
    QObject::connect(&language, &Language::changed, &hotkey, &GlobalHotkey::retranslate);
    QObject::connect(&language, &Language::changed, &tray, &TrayIcon::retranslate);
    QVariantMap properties = place.properties(availableScreens());
    properties.insert({{u"app"_s, QVariant::fromValue(&app)}, {u"desktop"_s, QVariant::fromValue(&desktop)}});
    if (start->order.captures) {
        properties.remove(u"visibility"_s);
        properties[u"visible"_s] = false;
    }
    QQmlComponent page(&engine, QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/Main.qml"_s));
    const std::unique_ptr<QObject> root(page.createWithInitialProperties(properties));
    auto *const window = qobject_cast<QWindow *>(root.get());
    if (!window) {
        qCritical("%s", qPrintable(page.errorString()));
        return 1;
    }
    place.follow(window);
    trayStay.follow(window);
    moving.tidy(); // first of all: see tidyMovedPlaces()
    app.start(folder);
    desktop.take(start->order);
    const int code = QGuiApplication::exec();
    app.end();
    return code;
}
