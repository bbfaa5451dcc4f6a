#include "tests/shots/entrance_scenes.h"
#include "app/capture/capture_model.h"
#include "app/onboarding/first_run_model.h"
#include "app/settings/appearance.h"
#include "app/shell/commands.h"
#include "app/shell/vault_model.h"
#include "app/unlock/unlock_model.h"
#include "core/base/platform/local_file_system.h"
#include "core/exchange/backup.h"
#include "core/session/captures.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include "tests/shots/soon_timers.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;
using namespace mn::test;

namespace {

// Another text each time: what a model takes of it is overwritten.
QString passphrase()
{
    return QString::fromLatin1("kettle under the seventh lantern");
}

class Scene : public QObject {
public:
    Scene(SampleVault &sample, QObject *owner) : QObject(owner), embedder(sample.embedder()) {}
    ~Scene() override { vault.reset(); }

    QString folder() const { return home.filePath(u"Clara’s vault"_s); }
    QVariantMap page(const QString &name, QVariantMap models, const QVariantMap &typed = {}) const
    {
        return {{u"page"_s, u"qrc:/qt-project.org/imports/Mnemosyne/"_s + name + u".qml"_s},
                {u"models"_s, models},
                {u"typed"_s, typed}};
    }

    Embedder &embedder; // one for all: it takes long to load
    QTemporaryDir home;
    LocalFileSystem files;
    SystemClock clock;
    SoonTimers timers;
    MemoryKeychain keychain;
    KeyThread keys{{files, clock, keychain},
                   {.files = files, .clock = clock, .stateFolder = home.filePath(u"state"_s), .embedder = &embedder}};
    VaultKeeper keeper{keys};
    std::unique_ptr<VaultModel> vault;
};

class FirstRun final : public Scene {
public:
    FirstRun(SampleVault &sample, QObject *owner, FirstRunModel::Step step) : Scene(sample, owner)
    {
        if (step >= FirstRunModel::Passphrase)
            run.create();
        if (step < FirstRunModel::Recovery)
            return;
        run.rate(passphrase());
        run.choosePassphrase(passphrase(), passphrase());
        until([this] { return run.step() == FirstRunModel::Recovery; });
        words = run.words();
        if (step == FirstRunModel::Drill)
            run.startDrill();
        if (step < FirstRunModel::FirstMemory)
            return;
        run.checkLater();
        until([this] { return run.step() == FirstRunModel::FirstMemory; });
        vault = std::make_unique<VaultModel>(*keeper.vault(), clock, timers);
    }

    QVariantMap shown(const QVariantMap &typed = {}, const QVariantMap &more = {})
    {
        QVariantMap models{{u"firstRun"_s, QVariant::fromValue(&run)},
                           {u"appearance"_s, QVariant::fromValue(&appearance)},
                           {u"canImport"_s, true}};
        if (vault) {
            models[u"search"_s] = QVariant::fromValue(vault->search());
            models[u"importing"_s] = QVariant::fromValue(vault->importing());
        }
        models.insert(more);
        return page(u"Onboarding/FirstRunPage"_s, models, typed);
    }

    QStringList words;
    DeviceSettings settings{files, home.filePath(u"window.json"_s)};
    Appearance appearance{settings, false};
    FirstRunModel run{keys, keeper, clock, timers, folder()};
};

class Unlock : public Scene {
public:
    Unlock(SampleVault &sample, QObject *owner) : Scene(sample, owner)
    {
        NewVaultOrder order{.passphrase = SecretBytes::copyOf(passphrase().toUtf8()),
                            .hash = cheapHash(),
                            .phrase = RecoveryPhrase::make(),
                            .keychain = true};
        auto made = keys.make(folder(), std::move(order));
        until([&made] { return made.isFinished(); });
        auto opening = made.takeResult();
        if (opening)
            keeper.take(std::move(opening->opened));
        unlock.setFolder(folder());
    }
    void lock(UnlockModel::LockReason reason)
    {
        unlock.lock(reason);
        until([this] { return unlock.hasPhrase() && unlock.state() == UnlockModel::Locked; });
    }
    QVariantMap shown(const QVariantMap &typed = {}, bool usesPhrase = false) const
    {
        return page(u"Unlock/UnlockPage"_s,
                    {{u"unlock"_s, QVariant::fromValue(&unlock)}, {u"usesPhrase"_s, usesPhrase}}, typed);
    }

    UnlockModel unlock{keys, keeper, clock};
};

class Capture final : public Unlock {
public:
    Capture(SampleVault &sample, QObject *owner) : Unlock(sample, owner)
    {
        for (const QString &tag : {u"tiles"_s, u"tiles"_s, u"timber"_s, u"lisbon"_s})
            add(tag, {tag});
        // From when on it takes notes while it is locked.
        until([this] { return CaptureBox(files, folder()).isPublished(); });
    }
    void add(const QString &content, const QStringList &tags)
    {
        MemoryChange change;
        change.content = content;
        change.addTags = tags;
        change.createdAt = clock.now() - 3LL * 24 * 3600 * 1000;
        auto added = keeper.vault()->add(change);
        until([&added] { return added.isFinished(); });
    }
    void attach(const QString &name, const QByteArray &bytes)
    {
        QFile file(home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            return;
        file.close();
        const int before = capture.files()->count();
        capture.files()->add(QUrl::fromLocalFile(file.fileName()));
        until([&] { return capture.files()->count() > before || !capture.problem().isEmpty(); });
    }
    QVariantMap shown(const QString &text)
    {
        capture.setText(text);
        return page(u"Capture/CapturePage"_s, models(), {{u"captureField"_s, text}});
    }
    QVariantMap models()
    {
        return {{u"capture"_s, QVariant::fromValue(&capture)}, {u"commands"_s, QVariant::fromValue(&commands)}};
    }

    Commands commands{{}, nullptr};
    CaptureModel capture{keys, keeper, unlock, files, clock, timers};
};

} // namespace

QVariantMap firstRunWelcome(SampleVault &sample, QObject *owner)
{
    return (new FirstRun(sample, owner, FirstRunModel::Welcome))->shown();
}

QVariantMap firstRunPassphrase(SampleVault &sample, QObject *owner)
{
    return (new FirstRun(sample, owner, FirstRunModel::Passphrase))
        ->shown({{u"again"_s, passphrase()}, {u"passphrase"_s, passphrase()}});
}

QVariantMap firstRunRecovery(SampleVault &sample, QObject *owner)
{
    return (new FirstRun(sample, owner, FirstRunModel::Recovery))->shown();
}

QVariantMap firstRunDrill(SampleVault &sample, QObject *owner)
{
    auto *const scene = new FirstRun(sample, owner, FirstRunModel::Drill);
    const QList<int> asked = scene->run.drillPositions();
    return scene->shown({{u"word%1"_s.arg(asked[0]), scene->words[asked[0] - 1]},
                         {u"word%1"_s.arg(asked[1]), scene->words[asked[1] - 1].left(3)}});
}

QVariantMap firstRunFirstMemory(SampleVault &sample, QObject *owner)
{
    auto *const scene = new FirstRun(sample, owner, FirstRunModel::FirstMemory);
    const QString memory =
        u"Mum on the phone about the flat\nShe will give it up in the spring, not before the magnolia. "
        "The piano goes to Ana; the recipe tin I am to fetch myself."_s;
    scene->run.saveFirstMemory(memory);
    until([scene] { return scene->run.firstMemorySaved(); });
    const QString question = u"when is my mother moving out"_s;
    // Asked until the index has caught up, so that the picture shows what a moment later is so.
    until([scene, question] {
        scene->vault->search()->setText(scene->vault->search()->text().isEmpty() ? question : QString());
        until([scene] { return !scene->vault->search()->isSearching(); });
        return scene->vault->search()->count() > 0;
    });
    return scene->shown({{u"memory"_s, memory}, {u"question"_s, question}});
}

// With a backup of another vault of the same person.
QVariantMap firstRunRestore(SampleVault &sample, QObject *owner)
{
    auto *const scene = new FirstRun(sample, owner, FirstRunModel::Welcome);
    const QString backup = scene->home.filePath(u"Clara’s vault.mnbackup"_s);
    auto made = scene->keys.make(scene->home.filePath(u"old"_s),
                                 {.passphrase = SecretBytes::copyOf(passphrase().toUtf8()), .hash = cheapHash()});
    made.waitForFinished();
    auto opening = made.takeResult();
    if (!opening || !Backup(*opening->opened.vault, scene->files, scene->clock).create(backup, opening->opened.key))
        qFatal("no backup for the pictures");
    scene->keys.close(std::move(opening->opened));
    scene->run.restoring()->chooseBackup(QUrl::fromLocalFile(backup));
    return scene->shown({{u"backupSecret"_s, passphrase()}}, {{u"restores"_s, true}});
}

QVariantMap unlockLocked(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Unlock(sample, owner);
    scene->lock(UnlockModel::Idle);
    return scene->shown({{u"secret"_s, u"kettle under th"_s}});
}

QVariantMap unlockWrong(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Unlock(sample, owner);
    scene->lock(UnlockModel::ByPerson);
    scene->unlock.unlockWithPassphrase(QString::fromLatin1("KETTLE UNDER THE SEVENTH"));
    until([scene] { return scene->unlock.state() == UnlockModel::Failed; });
    return scene->shown();
}

QVariantMap unlockWords(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Unlock(sample, owner);
    scene->lock(UnlockModel::WithScreen);
    return scene->shown({}, true);
}

QVariantMap vaultMissing(SampleVault &, QObject *)
{
    return {{u"folder"_s, u"/media/clara/Blue stick/Clara’s vault"_s}};
}

QVariantMap vaultMissingStill(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = vaultMissing(vault, owner);
    shown.insert(u"isStillMissing"_s, true);
    return shown;
}

QVariantMap captureOpen(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Capture(sample, owner);
    scene->capture.setDomain(u"Travel"_s);
    scene->capture.setWhen(QDateTime(QDate::currentDate(), QTime(0, 0)));
    scene->add(
        u"# Tile workshop in Alfama\nSecond door after the laundry, no sign. Senhor Brito fires on Thursdays and "
        "keeps the seconds under the stairs: blue tiles, two euros each."_s,
        {u"lisbon"_s});
    auto indexed = scene->keeper.vault()->catchUpIndex();
    until([&indexed] { return indexed.isFinished(); });
    const QVariantMap shown = scene->shown(
        u"Tile workshop: the blue is cobalt, not indigo\nSenhor Brito mixes it himself, twice a year. He would "
        "sell forty of the plain ones if we fetch them before Easter. Ask Ana about the van. #lisbon #ti"_s);
    until([scene] { return scene->capture.links()->hasNear(); });
    return shown;
}

QVariantMap captureLinked(SampleVault &vault, QObject *owner)
{
    QVariantMap shown = captureOpen(vault, owner);
    auto *const capture = shown[u"models"_s].toMap()[u"capture"_s].value<CaptureModel *>();
    capture->links()->linkNear();
    return shown;
}

QVariantMap captureLocked(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Capture(sample, owner);
    scene->lock(UnlockModel::Idle);
    return scene->shown(u"The spare key is with Peig, behind the blue jug #home"_s);
}

QVariantMap captureFiles(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Capture(sample, owner);
    scene->lock(UnlockModel::Idle);
    scene->attach(u"Blue jug in the window.png"_s, QByteArray(1'260'000, '.'));
    scene->attach(u"List of all keys, with a name that goes on and on until it has to be cut.txt"_s, "keys");
    scene->capture.setDomain(u"home"_s);
    scene->capture.setKind(u"place"_s);
    scene->capture.setImportance(0.9);
    scene->capture.addTag(u"keys"_s);
    return scene->shown(u"The spare key is with Peig, behind the blue jug #home"_s);
}

QVariantMap captureTooLarge(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Capture(sample, owner);
    scene->lock(UnlockModel::Idle);
    QFile film(scene->home.filePath(u"The launching, all of it.mp4"_s));
    if (film.open(QIODevice::WriteOnly) && film.resize(CaptureBox::kMostFileBytes + 1))
        scene->capture.files()->add(QUrl::fromLocalFile(film.fileName()));
    until([scene] { return !scene->capture.problem().isEmpty(); });
    return scene->page(u"Capture/CapturePage"_s, scene->models());
}

QVariantMap captureNotSaved(SampleVault &sample, QObject *owner)
{
    auto *const scene = new Capture(sample, owner);
    scene->lock(UnlockModel::Idle);
    QDir(scene->folder() + u"/captures"_s).removeRecursively(); // as of a vault from before there were captures
    const QVariantMap shown = scene->shown(u"The spare key is with Peig, behind the blue jug #home"_s);
    scene->capture.save();
    until([scene] { return scene->capture.state() == CaptureModel::State::NotSaved; });
    return shown;
}

} // namespace mn::shots
