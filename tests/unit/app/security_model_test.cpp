#include "app/base/calendar.h"
#include "app/settings/security_model.h"
#include "app/shell/session_watch.h"
#include "core/crypto/secret_text.h"
#include "core/session/recovery_store.h"
#include "core/session/settings.h"
#include "tests/support/faulty_database_layer.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class SecurityModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWaysAreListedWithTheirDays();
    void thePassphraseIsChangedAndTheOldOneOpensNoMore();
    void aWrongPassphraseChangesNothingAndIsSlowedDown();
    void newOnesThatDifferAreSaidAndOverwritten();
    void theKeyringIsAddedAndRemoved();
    void aKeyringThatDoesNotAnswerIsSaid();
    void theLastWayStays();
    void newWordsOpenOnceTheyWereTried();
    void newWordsThatWereGivenUpLeaveTheOldOnes();
    void whatBecameOfNewWordsIsToldAfterALock();
    void wordsThatALockInterruptedLeaveTheOldOnesAndSaySo();
    void aDrillThatWasPutOffIsDueAtOnce();
    void theTimesOfLockingAreKept();
    void aListThatWasChangedFromOutsideIsAcceptedByItsPerson();
    void aDiskThatFailsInTheMiddleOfAChangeLocksNobodyOut();

private:
    static QString typed(const char *text) { return QString::fromLatin1(text); }
    void open();
    bool opensWith(const char *passphrase);
    QString idOf(SecurityModel::Kind kind) const;
    // Waits until the call that was begun is over.
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(!m_security->isWorking(), 60'000); }

    std::optional<WindowVault> m_window;
    std::optional<UnlockModel> m_unlock;
    std::optional<SessionWatch> m_watch;
    std::optional<AutoLock> m_lock;
    std::optional<EventLog> m_log;
    std::optional<SecurityModel> m_security;
};

void SecurityModelTest::init()
{
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_watch.emplace(QDBusConnection(u"there is none"_s), QString());
    m_lock.emplace(m_window->keys, m_window->keeper, *m_unlock, *m_watch);
    m_log.emplace(m_window->files, m_window->home.filePath(u"state/events.log"_s), m_window->clock);
    m_security.emplace(m_window->keys, KeyServices{m_window->files, m_window->clock, m_window->keychain},
                       m_window->keeper, *m_lock, *m_log, [] { return cheapHash(); });
    open();
}

void SecurityModelTest::cleanup()
{
    m_security.reset();
    m_log.reset();
    m_lock.reset();
    m_watch.reset();
    m_unlock.reset();
    m_window.reset();
}

void SecurityModelTest::open()
{
    m_window->keeper.take(*wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    m_security->read();
    QTRY_VERIFY(!m_security->ways().isEmpty());
}

bool SecurityModelTest::opensWith(const char *passphrase)
{
    const auto keySlots = KeySlots::load(m_window->files, m_window->paths().keys);
    return keySlots && unlockWith(*keySlots, SecretBytes::copyOf(passphrase));
}

QString SecurityModelTest::idOf(SecurityModel::Kind kind) const
{
    for (const QVariant &way : m_security->ways())
        if (way.toMap().value(u"kind"_s).toInt() == kind)
            return way.toMap().value(u"id"_s).toString();
    return {};
}

void SecurityModelTest::theWaysAreListedWithTheirDays()
{
    const QVariantList ways = m_security->ways();
    QCOMPARE(ways.size(), 2);
    const QVariantMap first = ways[0].toMap();
    QCOMPARE(first.value(u"title"_s).toString(), u"Passphrase"_s);
    const QString day = Calendar::dateText(QLocale(), QDateTime::fromMSecsSinceEpoch(m_window->clock.now()).date());
    QVERIFY(first.value(u"text"_s).toString().contains(day));
    QVERIFY(m_security->hasWords());
    QVERIFY(!m_security->hasKeyring());
    m_window->keeper.lock();
    QVERIFY(m_security->ways().isEmpty());
}

void SecurityModelTest::thePassphraseIsChangedAndTheOldOneOpensNoMore()
{
    QSignalSpy done(&*m_security, &SecurityModel::done);
    const QString old = m_window->passphrase();
    const QString next = typed("a boat named after nobody");
    m_security->changePassphrase(old, next, typed("a boat named after nobody"));
    QVERIFY(m_security->isWorking());
    QCOMPARE(old, QString(old.size(), QChar(0))); // the fields' own letters
    QCOMPARE(next, QString(next.size(), QChar(0)));
    settled();
    QCOMPARE(m_security->message(), QString());
    QCOMPARE(done.count(), 1);
    QVERIFY(opensWith("a boat named after nobody"));
    QVERIFY(!opensWith("kettle under the seventh lantern"));
    QVERIFY(opensWith(m_window->words().toLatin1().constData()));
    QTRY_COMPARE(m_security->ways().size(), 2);
}

void SecurityModelTest::aWrongPassphraseChangesNothingAndIsSlowedDown()
{
    const QByteArray before = *readFile(m_window->files, m_window->paths().keys, kMostKeyFileBytes);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_security->waitSeconds(), 0);
        m_security->changePassphrase(typed("wrong"), typed("next"), typed("next"));
        settled();
        QCOMPARE(m_security->message(), u"This passphrase does not open the vault."_s);
        QCOMPARE(m_security->messageCode(), u"WrongKey"_s);
    }
    QCOMPARE(m_security->waitSeconds(), 1);
    m_security->changePassphrase(m_window->passphrase(), typed("next"), typed("next")); // the wait is not over
    QVERIFY(!m_security->isWorking());
    QCOMPARE(*readFile(m_window->files, m_window->paths().keys, kMostKeyFileBytes), before);
    m_window->clock.advance(1000);
    QTRY_COMPARE(m_security->waitSeconds(), 0);
    m_security->changePassphrase(m_window->passphrase(), typed("next"), typed("next"));
    settled();
    QVERIFY(opensWith("next"));
}

void SecurityModelTest::newOnesThatDifferAreSaidAndOverwritten()
{
    const QString old = m_window->passphrase();
    const QString again = typed("another");
    m_security->changePassphrase(old, typed("one"), again);
    QVERIFY(!m_security->isWorking());
    QVERIFY(m_security->message().contains(u"differ"_s));
    QCOMPARE(old, QString(old.size(), QChar(0)));
    QCOMPARE(again, QString(again.size(), QChar(0)));
    m_security->changePassphrase(m_window->passphrase(), {}, {});
    QVERIFY(m_security->message().contains(u"empty"_s));
    m_security->changePassphrase({}, typed("one"), typed("one"));
    QVERIFY(!m_security->isWorking());
    QVERIFY(!m_security->message().isEmpty());
    QVERIFY(opensWith("kettle under the seventh lantern"));
}

void SecurityModelTest::theKeyringIsAddedAndRemoved()
{
    m_security->addKeyring(m_window->passphrase());
    settled();
    QTRY_VERIFY(m_security->hasKeyring());
    QCOMPARE(m_window->keychain.items.size(), 1);
    MN_VERIFY(wait(m_window->keys.openWithKeychain(m_window->folder())));
    m_security->remove(m_window->passphrase(), idOf(SecurityModel::Keyring));
    settled();
    QTRY_VERIFY(!m_security->hasKeyring());
    QVERIFY(m_window->keychain.items.isEmpty());
}

void SecurityModelTest::aKeyringThatDoesNotAnswerIsSaid()
{
    m_window->keychain.failure = Errc::NotAvailable;
    m_security->read();
    QTRY_VERIFY(m_security->keyringMessage().contains(u"no keyring"_s));
    m_security->addKeyring(m_window->passphrase());
    settled();
    QCOMPARE(m_security->messageCode(), u"NotAvailable"_s);
    QCOMPARE(m_security->waitSeconds(), 0); // nobody guessed
    QVERIFY(!m_security->hasKeyring());
}

void SecurityModelTest::theLastWayStays()
{
    m_security->remove(m_window->passphrase(), idOf(SecurityModel::Words));
    settled();
    QTRY_VERIFY(!m_security->hasWords());
    QVERIFY(!*keptPhrase(*m_window->keeper.vault())); // forgotten with its slot
    QCOMPARE(m_security->ways()[0].toMap().value(u"removable"_s).toBool(), false);
    m_security->remove(m_window->passphrase(), idOf(SecurityModel::Passphrase));
    settled();
    QCOMPARE(m_security->messageCode(), u"LastKeySlot"_s);
    QVERIFY(opensWith("kettle under the seventh lantern"));
}

void SecurityModelTest::newWordsOpenOnceTheyWereTried()
{
    NewWords *const words = m_security->newWords();
    QSignalSpy kept(words, &NewWords::kept);
    m_security->makeNewWords(typed("wrong"));
    settled();
    QCOMPARE(words->step(), NewWords::Idle);
    m_security->makeNewWords(m_window->passphrase());
    settled();
    QCOMPARE(words->step(), NewWords::Words);
    const QStringList shown = words->words();
    QCOMPARE(shown.size(), 24);
    const QString kit = m_window->home.filePath(u"kit.txt"_s);
    words->saveKit(QUrl::fromLocalFile(kit));
    QTRY_COMPARE(words->kitSavedAt(), u"kit.txt"_s);
    QFile file(kit);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(shown[5].toLatin1()));
    words->startDrill();
    QVERIFY(words->words().isEmpty()); // to be read from the paper
    words->finish();
    QVERIFY(!words->isWorking()); // not passed yet
    QVERIFY(opensWith(m_window->words().toLatin1().constData()));
    for (const int position : words->positions())
        QVERIFY(words->answer(position, shown[position - 1]));
    words->finish();
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(words->step(), NewWords::Idle);
    QVERIFY(opensWith(shown.join(u' ').toLatin1().constData()));
    QVERIFY(!opensWith(m_window->words().toLatin1().constData()));
    QVERIFY(!m_security->drillIsDue());
}

void SecurityModelTest::newWordsThatWereGivenUpLeaveTheOldOnes()
{
    m_security->makeNewWords(m_window->passphrase());
    settled();
    m_security->newWords()->giveUp();
    QCOMPARE(m_security->newWords()->step(), NewWords::Idle);
    m_security->newWords()->checkLater();
    QVERIFY(!m_security->newWords()->isWorking());
    QVERIFY(opensWith(m_window->words().toLatin1().constData()));
    m_security->makeNewWords(m_window->passphrase());
    settled();
    m_window->keeper.lock(); // with the words on the screen
    QVERIFY(m_security->newWords()->words().isEmpty());
}

void SecurityModelTest::whatBecameOfNewWordsIsToldAfterALock()
{
    NewWords *const words = m_security->newWords();
    QSignalSpy kept(words, &NewWords::kept);
    QSignalSpy told(words, &NewWords::toldLate);
    m_security->makeNewWords(m_window->passphrase());
    settled();
    const QString shown = words->words().join(u' ');
    words->checkLater();
    QVERIFY(words->isWorking());
    m_window->keeper.lock(); // before anybody was told that they count
    QCOMPARE(words->step(), NewWords::Idle);
    QTRY_VERIFY(!words->isWorking());
    open();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(kept.count(), 0);
    QVERIFY(told[0][0].toString().contains(u"The old paper does not"_s));
    QVERIFY(opensWith(shown.toLatin1().constData()));
    QVERIFY(!opensWith(m_window->words().toLatin1().constData()));
    QTRY_VERIFY(m_security->drillIsDue()); // as it was wanted
    m_window->keeper.lock();
    open();
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 1); // once
}

void SecurityModelTest::wordsThatALockInterruptedLeaveTheOldOnesAndSaySo()
{
    NewWords *const words = m_security->newWords();
    QSignalSpy told(words, &NewWords::toldLate);
    m_security->makeNewWords(m_window->passphrase());
    settled();
    const QString shown = words->words().join(u' ');
    words->startDrill();
    m_window->keeper.lock();
    open();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains(u"the old ones open it"_s));
    QVERIFY(!opensWith(shown.toLatin1().constData()));
    QVERIFY(opensWith(m_window->words().toLatin1().constData()));
}

void SecurityModelTest::aDrillThatWasPutOffIsDueAtOnce()
{
    QVERIFY(!m_security->drillIsDue());
    m_security->makeNewWords(m_window->passphrase());
    settled();
    m_security->newWords()->checkLater();
    QTRY_VERIFY(m_security->drillIsDue());
}

void SecurityModelTest::theTimesOfLockingAreKept()
{
    QTRY_COMPARE(m_security->lockMinutes(), 15);
    m_security->setLockMinutes(60);
    QTRY_COMPARE(m_security->lockMinutes(), 60);
    QVERIFY(m_lock->idleTime() == std::chrono::hours(1));
    m_security->setLockMinutes(0);
    QTRY_COMPARE(m_security->lockMinutes(), 0);
    QVERIFY(!m_lock->idleTime());
    m_security->setLocksWithScreen(false);
    QTRY_VERIFY(!m_security->locksWithScreen());
    QCOMPARE(*readSetting(*m_window->keeper.vault(), setting::kLockAfter), u"never"_s);
    QVERIFY(!m_security->screenSentence().isEmpty());
}

void SecurityModelTest::aListThatWasChangedFromOutsideIsAcceptedByItsPerson()
{
    m_window->keeper.lock();
    QFile file(m_window->paths().keys);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 60)); // in the list's signature
    const char old = *file.read(1).constData();
    QVERIFY(file.seek(file.size() - 60));
    file.putChar(char(old ^ 0x55));
    file.close();
    open();
    QVERIFY(!m_security->isListAuthentic());
    m_security->addKeyring(m_window->passphrase());
    settled();
    QCOMPARE(m_security->messageCode(), u"Damaged"_s);
    m_security->accept(m_window->passphrase());
    settled();
    QVERIFY(m_security->isListAuthentic());
    m_security->addKeyring(m_window->passphrase());
    settled();
    QTRY_VERIFY(m_security->hasKeyring());
}

// At each operation of the disk, once failing and once the end of the power: the old passphrase opens, or the new one.
void SecurityModelTest::aDiskThatFailsInTheMiddleOfAChangeLocksNobodyOut()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"vault"_s);
    QDir().mkpath(VaultPaths(folder).index);
    FaultyFileSystem disk;
    const FaultyDatabaseLayer layer(disk);
    ManualClock clock;
    MemoryKeychain keychain;
    const KeyServices services{disk, clock, keychain};
    const VaultServices vaults{.files = disk,
                               .clock = clock,
                               .stateFolder = home.filePath(u"state"_s),
                               .followIndex = false,
                               .databaseLayer = layer.name()};
    KeyThread keys(services, vaults);
    VaultKeeper keeper(keys);
    {
        auto made = wait(keys.make(folder, {.passphrase = SecretBytes::copyOf("old"), .hash = cheapHash()}));
        MN_VERIFY(made);
        MN_VERIFY(wait(keys.close(std::move(made->opened))));
    }
    const FaultyFileSystem::Image whole = disk.image();
    const auto opens = [&](const char *passphrase) {
        const auto keySlots = KeySlots::load(disk, VaultPaths(folder).keys);
        return keySlots && keySlots->unlockWithPassphrase(SecretBytes::copyOf(passphrase));
    };
    for (const bool isCrash : {false, true}) {
        bool wasTaken = false;
        int refused = 0;
        for (int at = 0; !wasTaken && at < 200; ++at) {
            disk.setImage(whole);
            UnlockModel unlock(keys, keeper, clock);
            AutoLock lock(keys, keeper, unlock, *m_watch);
            LocalFileSystem elsewhere;
            EventLog log(elsewhere, home.filePath(u"events.log"_s), clock);
            SecurityModel security(keys, services, keeper, lock, log, [] { return cheapHash(); });
            auto opened = wait(keys.open(folder, SecretBytes::copyOf("old")));
            MN_VERIFY(opened);
            keeper.take(std::move(*opened));
            QSignalSpy done(&security, &SecurityModel::done);
            disk.setFaults(isCrash ? FaultyFileSystem::Faults{.crashAtOperation = at}
                                   : FaultyFileSystem::Faults{.failAtOperation = at});
            security.changePassphrase(typed("old"), typed("new"), typed("new"));
            QTRY_VERIFY(!security.isWorking());
            wasTaken = done.count() == 1;
            refused += !wasTaken;
            QVERIFY(wasTaken == security.message().isEmpty());
            keeper.lock();
            MN_VERIFY(wait(keys.post([]() -> Result<void> { return {}; }))); // closed
            if (isCrash)
                disk.crash();
            else
                disk.setFaults({});
            QVERIFY(opens("old") != opens("new"));
            if (wasTaken)
                QVERIFY(opens("new"));
        }
        QVERIFY(wasTaken);
        QVERIFY(refused > 2);
    }
}

} // namespace mn::app

QTEST_MAIN(mn::app::SecurityModelTest)
#include "security_model_test.moc"
