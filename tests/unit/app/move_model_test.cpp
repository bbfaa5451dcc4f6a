#include "app/settings/move_model.h"
#include "app/shell/app_model.h"
#include "core/base/drawing_thread.h"
#include "core/session/moved_places.h"
#include "tests/support/faulty_database_layer.h"
#include "tests/support/watched_disk.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

namespace {

// The program over one vault that is open, on the disk that it is given.
class Program {
public:
    explicit Program(FileSystem &disk, const char *databaseLayer = nullptr) : files(disk)
    {
        vaults.databaseLayer = databaseLayer;
        vaults.followIndex = false;
        QDir().mkpath(folder());
        keys.emplace(services, vaults);
        keeper.emplace(*keys);
        unlock.emplace(*keys, *keeper, clock);
        app.emplace(*keys, *keeper, *unlock, appearance, commands, clock, timers);
        moving.emplace(MoveModel::Parts{*keys, services, vaults, *keeper, *unlock, log, timers});
        app->setKeeping({.moving = &*moving});
        auto made = wait(keys->make(folder(), {.passphrase = words(), .hash = cheapHash()}));
        if (made)
            keeper->take(std::move(made->opened));
    }

    static SecretBytes words() { return SecretBytes::copyOf("kettle under the seventh lantern"); }
    QString path(const QString &name) const { return home.filePath(name); }
    QString folder() const { return path(u"Clara's vault"_s); }
    QString openFolder() const { return keeper->vault() ? keeper->vault()->paths().folder : QString(); }
    bool isAsked(const QString &name)
    {
        moving->look(QUrl::fromLocalFile(path(name)));
        return QTest::qWaitFor([this] { return moving->state() != MoveModel::Looking; }) &&
               moving->state() == MoveModel::Asking;
    }
    // Moved or not: it is over.
    bool ends()
    {
        return QTest::qWaitFor([this] { return moving->state() == MoveModel::Idle; }, 60'000);
    }

    QTemporaryDir home;
    FileSystem &files;
    LocalFileSystem real; // for what is the device's
    ManualClock clock;
    ManualTimers timers{clock};
    MemoryKeychain keychain;
    const KeyServices services{files, clock, keychain};
    VaultServices vaults{files, clock, home.filePath(u"state"_s)};
    DeviceSettings settings{real, home.filePath(u"window.json"_s)};
    Appearance appearance{settings, false};
    Commands commands{windowPages(), &settings};
    EventLog log{real, home.filePath(u"events.log"_s), clock};
    std::optional<KeyThread> keys;
    std::optional<VaultKeeper> keeper;
    std::optional<UnlockModel> unlock;
    std::optional<AppModel> app;
    std::optional<MoveModel> moving;
    DrawingThread draws; // the last member: the vault is closed by a thread that may wait
};

} // namespace

class MoveModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOpenAtItsNewPlaceWithoutAKey();
    void theBarAndTheWordsCountTheSame();
    void itGoesBelowAFolderThatIsNotEmpty();
    void whereItCannotGoIsSaidBefore_data();
    void whereItCannotGoIsSaidBefore();
    void aFolderThatNobodyMayWriteToIsSaid();
    void whatWasStoppedIsOpenWhereItWas();
    void whatIsOpenElsewhereStaysAndIsSaid();
    void aDiskThatIsFullLeavesItOpenWhereItWas();
    void aListOfMovesThatIsNotUnderstoodIsNamed();
    void whoLocksMeanwhileStopsIt();
    void whoLocksBehindTheSwitchFindsItLockedAtItsNewPlace();
    void whatCannotBeOpenedAgainIsLocked();
    void aSecondVaultIsTold();
};

void MoveModelTest::itIsOpenAtItsNewPlaceWithoutAKey()
{
    LocalFileSystem disk;
    Program program(disk);
    QCOMPARE(program.openFolder(), program.folder());
    program.app->vault()->openNew(u"The spare key is with Peig"_s);
    QVERIFY(program.isAsked(u"stick"_s));
    QCOMPARE(program.moving->to(), program.path(u"stick"_s));
    QVERIFY2(program.moving->question().contains(program.path(u"stick"_s)), qPrintable(program.moving->question()));
    QSignalSpy locked(&*program.keeper, &VaultKeeper::locked);
    QSignalSpy done(&*program.moving, &MoveModel::done);
    QList<AppModel::Stage> stages;
    connect(&*program.app, &AppModel::stageChanged, this, [&] { stages += program.app->stage(); });
    program.moving->move();
    QVERIFY(program.app->vault()); // whoever asked may be part of what goes
    QVERIFY(program.ends());
    QCOMPARE(stages, (QList{AppModel::Stage::Moving, AppModel::Stage::Open}));
    QCOMPARE(program.openFolder(), program.path(u"stick"_s));
    QCOMPARE(program.unlock->folder(), program.path(u"stick"_s));
    QCOMPARE(program.unlock->state(), UnlockModel::Open);
    QTRY_COMPARE(program.app->vault()->list()->count(), 1); // what was typed was saved
    QVERIFY(!QFileInfo::exists(program.folder()));
    QVERIFY(program.moving->news().contains(program.path(u"stick"_s)));
    QCOMPARE(done.size(), 1);
    QCOMPARE(locked.size(), 0);
    QCOMPARE(program.moving->fraction(), 1);
    program.moving->forgetNews();
    QVERIFY(program.moving->news().isEmpty());
}

void MoveModelTest::theBarAndTheWordsCountTheSame()
{
    WatchedDisk disk;
    std::optional<Program> program;
    double fraction = 0;
    QString bytes;
    disk.opened = [&](const QString &path, OpenMode mode) {
        if (mode != OpenMode::Read || !path.startsWith(program->path(u"stick"_s)) || !bytes.isEmpty())
            return; // all is copied when the first of it is read again
        fraction = program->moving->fraction();
        bytes = program->moving->bytesText();
    };
    program.emplace(disk);
    QVERIFY(program->isAsked(u"stick"_s));
    program->moving->move();
    QVERIFY(program->ends());
    const QStringList sizes = bytes.split(u" of "_s);
    QCOMPARE(sizes.size(), 2);
    QCOMPARE(sizes[0], sizes[1]);
    QCOMPARE(fraction, 1);
}

void MoveModelTest::itGoesBelowAFolderThatIsNotEmpty()
{
    LocalFileSystem disk;
    Program program(disk);
    QVERIFY(QDir().mkpath(program.path(u"stick/photographs"_s)));
    QVERIFY(program.isAsked(u"stick"_s));
    QCOMPARE(program.moving->to(), program.path(u"stick/Clara's vault"_s));
    QVERIFY(QDir().mkpath(program.path(u"stick/Clara's vault/of long ago"_s)));
    QVERIFY(program.isAsked(u"stick"_s));
    QCOMPARE(program.moving->to(), program.path(u"stick/Clara's vault 2"_s));
    program.moving->giveUp();
    QCOMPARE(program.moving->state(), MoveModel::Idle);
    program.moving->move(); // nobody was asked
    QCOMPARE(program.app->stage(), AppModel::Stage::Open);
}

void MoveModelTest::whereItCannotGoIsSaidBefore_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("code");
    QTest::newRow("where it is") << u"Clara's vault"_s << u"Usage"_s;
    QTest::newRow("within itself") << u"Clara's vault/index/deep"_s << u"Usage"_s;
    QTest::newRow("beside itself") << u"."_s << u"Usage"_s;
    QTest::newRow("where another is") << u"other"_s << u"AlreadyExists"_s;
}

void MoveModelTest::whereItCannotGoIsSaidBefore()
{
    QFETCH(QString, folder);
    QFETCH(QString, code);
    LocalFileSystem disk;
    Program program(disk);
    auto other =
        wait(program.keys->make(program.path(u"other"_s), {.passphrase = Program::words(), .hash = cheapHash()}));
    MN_VERIFY(other);
    MN_VERIFY(wait(program.keys->close(std::move(other->opened))));
    QVERIFY(!program.isAsked(folder));
    QCOMPARE(program.moving->problemCode(), code);
    QVERIFY(!program.moving->problem().isEmpty());
    QCOMPARE(program.app->stage(), AppModel::Stage::Open);
    QVERIFY(program.isAsked(u"stick"_s)); // the next try begins anew
    QVERIFY(program.moving->problem().isEmpty());
}

void MoveModelTest::aFolderThatNobodyMayWriteToIsSaid()
{
    LocalFileSystem disk;
    Program program(disk);
    const QString folder = program.path(u"read only"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable())
        QSKIP("for this user nothing is read only");
    QVERIFY(!program.isAsked(u"read only"_s));
    QCOMPARE(program.moving->problemCode(), u"ReadOnly"_s);
}

void MoveModelTest::whatWasStoppedIsOpenWhereItWas()
{
    LocalFileSystem disk;
    Program program(disk);
    QVERIFY(program.isAsked(u"stick"_s));
    QSignalSpy done(&*program.moving, &MoveModel::done);
    program.moving->move();
    program.moving->stop();
    QVERIFY(program.moving->isStopping());
    QVERIFY(program.ends());
    QCOMPARE(program.app->stage(), AppModel::Stage::Open);
    QCOMPARE(program.openFolder(), program.folder());
    QVERIFY(program.moving->problem().isEmpty());
    QVERIFY(program.moving->news().isEmpty());
    QCOMPARE(done.size(), 1);
    QVERIFY(!QFileInfo::exists(program.path(u"stick"_s)));
}

void MoveModelTest::whatIsOpenElsewhereStaysAndIsSaid()
{
    LocalFileSystem disk;
    Program program(disk);
    auto other = wait(program.keys->open(program.folder(), Program::words()));
    MN_VERIFY(other);
    QVERIFY(program.isAsked(u"stick"_s));
    program.moving->move();
    QVERIFY(program.ends());
    QCOMPARE(program.moving->problemCode(), u"Busy"_s);
    QCOMPARE(program.app->stage(), AppModel::Stage::Open);
    QCOMPARE(program.openFolder(), program.folder());
    MN_VERIFY(wait(program.keys->close(*std::move(other))));
}

void MoveModelTest::aDiskThatIsFullLeavesItOpenWhereItWas()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Program program(disk, layer.name());
    QVERIFY(QDir().mkpath(program.path(u"stick"_s)));
    QVERIFY(program.isAsked(u"stick"_s));
    qint64 used = 0;
    for (const auto &[path, bytes] : disk.image())
        used += bytes.size();
    disk.setFaults({.capacity = used + used / 2});
    program.moving->move();
    QVERIFY(program.ends());
    disk.setFaults({});
    QCOMPARE(program.moving->problemCode(), u"DiskFull"_s);
    QVERIFY(disk.list(program.path(u"stick"_s)).isEmpty());
    QCOMPARE(program.openFolder(), program.folder());
    QVERIFY(QDir().mkpath(program.path(u"stick"_s))); // for the lock, which is a real file
    QVERIFY(program.isAsked(u"stick"_s));
    program.moving->move(); // there is room by now
    QVERIFY(program.ends());
    QCOMPARE(program.moving->problem(), QString());
    QCOMPARE(program.openFolder(), program.path(u"stick"_s));
}

void MoveModelTest::aListOfMovesThatIsNotUnderstoodIsNamed()
{
    LocalFileSystem disk;
    Program program(disk);
    const QString list = program.path(u"state/moved-vaults"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("of another kind") > 0);
    file.close();
    QVERIFY(program.isAsked(u"stick"_s));
    program.moving->move();
    QVERIFY(program.ends());
    QCOMPARE(program.moving->problemCode(), u"NotUnderstood"_s);
    QVERIFY2(program.moving->problem().contains(list), qPrintable(program.moving->problem()));
    QCOMPARE(program.openFolder(), program.folder());
}

void MoveModelTest::whoLocksMeanwhileStopsIt()
{
    LocalFileSystem disk;
    Program program(disk);
    QVERIFY(program.isAsked(u"stick"_s));
    const auto locks = connect(&*program.app, &AppModel::stageChanged, this, [&] {
        if (program.app->stage() == AppModel::Stage::Moving)
            program.unlock->lock(UnlockModel::BeforeSleep);
    });
    program.moving->move();
    QVERIFY(program.ends());
    disconnect(locks);
    QVERIFY(!program.keeper->vault());
    QCOMPARE(program.app->stage(), AppModel::Stage::Locked);
    QCOMPARE(program.unlock->lockReason(), UnlockModel::BeforeSleep);
    QCOMPARE(program.unlock->folder(), program.folder());
    QVERIFY(!QFileInfo::exists(program.path(u"stick"_s)));
    QTRY_VERIFY(program.unlock->hasPassphrase());
    program.unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(program.app->stage(), AppModel::Stage::Open);
    QCOMPARE(program.openFolder(), program.folder());
    QCOMPARE(program.moving->problemCode(), u"Cancelled"_s); // to be read by whoever is there again
    QVERIFY(!program.moving->problem().isEmpty());
    QVERIFY(program.isAsked(u"stick"_s));
    program.moving->move();
    QVERIFY(program.ends());
    QCOMPARE(program.openFolder(), program.path(u"stick"_s));
    QVERIFY(program.moving->problem().isEmpty());
}

void MoveModelTest::whoLocksBehindTheSwitchFindsItLockedAtItsNewPlace()
{
    WatchedDisk disk;
    std::optional<Program> program;
    disk.renamed = [&](const QString &path) {
        if (path.endsWith(u"stick/vault.keys"_s))
            QMetaObject::invokeMethod(
                &*program->unlock, [&] { program->unlock->lock(UnlockModel::WithScreen); },
                Qt::BlockingQueuedConnection);
    };
    program.emplace(disk);
    QVERIFY(program->isAsked(u"stick"_s));
    program->moving->move();
    QVERIFY(program->ends());
    QVERIFY(!program->keeper->vault());
    QCOMPARE(program->app->stage(), AppModel::Stage::Locked);
    QCOMPARE(program->unlock->lockReason(), UnlockModel::WithScreen);
    QCOMPARE(program->unlock->folder(), program->path(u"stick"_s));
    QVERIFY(program->moving->problem().isEmpty());
    QVERIFY(program->moving->news().contains(program->path(u"stick"_s)));
    QVERIFY(!QFileInfo::exists(VaultPaths(program->folder()).keys)); // though the rest waits for the next start
    QTRY_VERIFY(program->unlock->hasPassphrase());
    program->unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(program->app->stage(), AppModel::Stage::Open);
    QCOMPARE(program->openFolder(), program->path(u"stick"_s));
}

void MoveModelTest::whatCannotBeOpenedAgainIsLocked()
{
    LocalFileSystem disk;
    Program program(disk);
    QVERIFY(program.isAsked(u"stick"_s));
    QVERIFY(QFile::rename(VaultPaths(program.folder()).keys, program.path(u"keys"_s)));
    program.moving->move();
    QVERIFY(program.ends());
    QVERIFY(!program.moving->problem().isEmpty());
    QCOMPARE(program.app->stage(), AppModel::Stage::Locked);
    QCOMPARE(program.unlock->folder(), program.folder());
    QVERIFY(program.unlock->state() != UnlockModel::Open);
}

void MoveModelTest::aSecondVaultIsTold()
{
    LocalFileSystem disk;
    Program program(disk);
    program.moving->tidy();
    const auto id = program.keeper->vault()->id();
    program.keeper->lock();
    QTRY_VERIFY(program.unlock->hasPassphrase());
    QVERIFY(program.moving->secondVault().isEmpty());
    QVERIFY(QDir().mkpath(program.path(u"stick"_s)));
    for (const QString &name : {u"vault.keys"_s, u"vault.db"_s})
        QVERIFY(QFile::copy(program.folder() + u'/' + name, program.path(u"stick/"_s) + name));
    MN_VERIFY(wait(program.keys->post([&] {
        return MovedPlaces(disk, program.vaults.stateFolder)
            .begin({program.folder(), program.path(u"stick"_s), id, "as it was before"});
    })));
    program.moving->tidy();
    QTRY_VERIFY2(program.moving->secondVault().contains(program.folder()), qPrintable(program.moving->secondVault()));
    QVERIFY(QFileInfo::exists(VaultPaths(program.folder()).keys));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MoveModelTest)
#include "move_model_test.moc"
