#include "bench/ui_window.h"
#include <QQmlComponent>
#include <QScreen>
#include <QTest>

namespace mn::bench {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

QList<QRect> availableScreens()
{
    QList<QRect> out;
    for (const QScreen *screen : QGuiApplication::screens())
        out += screen->availableGeometry();
    return out;
}

// The page of an open vault is read while somebody types the passphrase, from the first frame on.
bool isReadingAhead(const QQuickWindow &window)
{
    const QVariant ahead = window.property("ahead");
    if (!ahead.isValid())
        qFatal("the window does not tell what it reads ahead");
    const auto *page = qobject_cast<QQmlComponent *>(ahead.value<QObject *>());
    return !page || page->isLoading();
}

} // namespace

Window::Window(const UiVault &of) : vault(of)
{
    qApp->installEventFilter(&autoLock);
    app.setLanguage(&language);
    app.setLastVault(&last);
    diagnostics.useMachine(QStringLiteral(MN_MODEL_DIR), *backups.schedule());
    QObject::connect(&keeper, &VaultKeeper::aboutToLock, &clipboard, &ClipboardGuard::clear);
    app.setKeeping({&security, &backups, &diagnostics, &clipboard, &hotkey, &moving});

    addPictures(engine);
    QObject::connect(&language, &Language::changed, &engine, &QQmlEngine::retranslate);
    QVariantMap properties = place.properties(availableScreens());
    properties.insert({{u"app"_s, QVariant::fromValue(&app)}, {u"desktop"_s, QVariant::fromValue(&desktop)}});
    engine.setInitialProperties(properties);
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/Main.qml"_s));
    window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        qFatal("the window cannot be loaded");
    place.follow(window);
    moving.tidy();
    app.start(vault.folder);
    desktop.take(StartOrder());

    until([this] {
        return app.stage() == AppModel::Stage::FirstRun ||
               (app.stage() == AppModel::Stage::Locked && unlock.hasPassphrase() &&
                unlock.state() != UnlockModel::Working);
    });
    window->requestActivate();
    (void)QTest::qWaitForWindowActive(window);
    until([this] { return !isReadingAhead(*window); });
}

void Window::open()
{
    unlock.unlockWithPassphrase(QString(vault.passphrase.constData(), vault.passphrase.size()));
    until([this] {
        if (app.stage() != AppModel::Stage::Open)
            return false;
        const MemoryListModel *const list = app.vault()->list();
        return list->data(list->index(0), MemoryListModel::LoadedRole).toBool();
    });
}

void Window::lock()
{
    bool isClosed = false;
    const auto closed = QObject::connect(&keeper, &VaultKeeper::locked, [&isClosed] { isClosed = true; });
    unlock.lock();
    until([&isClosed] { return isClosed; });
    QObject::disconnect(closed);
}

QQuickItem *Window::item(const QString &name) const
{
    QList<QQuickItem *> all{window->contentItem()};
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (all[at]->objectName() == name && all[at]->isVisible())
            return all[at];
        all += all[at]->childItems();
    }
    qFatal("the window has no \"%s\"", qPrintable(name));
}

} // namespace mn::bench
