#include "tests/unit/app/window_vault.h"
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class UnlockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itTellsHowTheVaultCanBeOpened();
    void thePassphraseOpensAndIsOverwritten();
    void aWrongPassphraseSaysAlwaysTheSame();
    void afterThreeWrongOnesTheNextWaits();
    void theWordsOpenAndAWrongOneIsNamed();
    void theWordsOfAnotherVaultDoNotOpen();
    void theKeychainOpensAndAMissingOneIsSaid();
    void silentlyNothingIsSaid();
    void whatIsGivenUpOpensNothing();
    void aModelThatGoesAtWorkHarmsNothing();
    void aDamagedVaultOffersABackup();
    void aFolderWithoutAVaultSaysSo();
    void aListThatWasChangedIsToldAndOpensAllTheSame();
    void aSlotThatFailsIsToldAndTheOtherWayOpens();
    void lockedItHoldsNeitherVaultNorKeyAndSaysWhy();
    void whatIsBeingSavedWhileItLocksIsSaved();

private:
    using State = UnlockModel::State;
    // The letters a field shares with what it gave.
    static QString field(const QString &text) { return QString(text.constData(), text.size()); }
    void spoil(const QString &path, qint64 at);

    std::optional<WindowVault> m_window;
    std::optional<UnlockModel> m_unlock;
};

void UnlockTest::init()
{
    m_window.emplace();
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
}

void UnlockTest::cleanup()
{
    m_unlock.reset();
    m_window.reset();
}

void UnlockTest::spoil(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    const char old = *file.read(1).constData();
    QVERIFY(file.seek(at));
    file.putChar(char(old ^ 0x55));
}

void UnlockTest::itTellsHowTheVaultCanBeOpened()
{
    MN_VERIFY(m_window->make());
    QVERIFY(!m_unlock->hasPassphrase());
    m_unlock->setFolder(m_window->folder());
    QTRY_VERIFY(m_unlock->hasPassphrase());
    QVERIFY(m_unlock->hasPhrase());
    QVERIFY(!m_unlock->hasKeychain());
    QCOMPARE(m_unlock->passphraseSetAt().toMSecsSinceEpoch(), m_window->clock.now());
    QCOMPARE(m_unlock->vaultName(), u"Clara's vault"_s);
    QCOMPARE(m_unlock->state(), State::Locked);
    QCOMPARE(m_unlock->lockReason(), UnlockModel::NotYetOpened);
}

void UnlockTest::thePassphraseOpensAndIsOverwritten()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    const QString typed = m_window->passphrase();
    m_unlock->unlockWithPassphrase(typed);
    QCOMPARE(m_unlock->state(), State::Working);
    QCOMPARE(typed, QString(typed.size(), QChar(0))); // the field's own letters
    QTRY_COMPARE(m_unlock->state(), State::Open);
    QVERIFY(m_window->keeper.vault());
    QVERIFY(m_unlock->message().isEmpty());
    QVERIFY(m_unlock->warning().isEmpty());
}

void UnlockTest::aWrongPassphraseSaysAlwaysTheSame()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(field(u"KETTLE UNDER THE SEVENTH LANTERN"_s));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    const QString said = m_unlock->message();
    QCOMPARE(said, u"This passphrase does not open the vault."_s);
    QVERIFY(!m_unlock->offersBackup());
    QCOMPARE(m_unlock->waitSeconds(), 0);
    m_unlock->unlockWithPassphrase(field(u"another"_s));
    QCOMPARE(m_unlock->state(), State::Working);
    QVERIFY(m_unlock->message().isEmpty());
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->message(), said);
}

void UnlockTest::afterThreeWrongOnesTheNextWaits()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_unlock->waitSeconds(), i < 3 ? 0 : 1);
        if (i == 3)
            m_window->clock.advance(1000);
        QTRY_COMPARE(m_unlock->waitSeconds(), 0);
        m_unlock->unlockWithPassphrase(field(u"wrong"_s));
        QTRY_COMPARE(m_unlock->state(), State::Failed);
    }
    QCOMPARE(m_unlock->waitSeconds(), 2);
    m_unlock->unlockWithPassphrase(m_window->passphrase()); // not taken: the wait is not over
    m_unlock->unlockWithPhrase(m_window->words());
    QCOMPARE(m_unlock->state(), State::Failed);
    m_window->clock.advance(1000);
    QTRY_COMPARE(m_unlock->waitSeconds(), 1);
    m_window->clock.advance(1000);
    QTRY_COMPARE(m_unlock->waitSeconds(), 0);
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    m_unlock->lock(); // who has opened it begins anew
    QTRY_COMPARE(m_unlock->state(), State::Locked);
    m_unlock->unlockWithPassphrase(field(u"wrong"_s));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->waitSeconds(), 0);
}

void UnlockTest::theWordsOpenAndAWrongOneIsNamed()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPhrase(field(u"harbour velvet"_s));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->message(), u"These are not the 24 words."_s);
    QVERIFY(m_unlock->advice().contains(u"Word 1"_s) && m_unlock->advice().contains(u"harbor"_s));
    QVERIFY(!m_unlock->offersBackup());
    m_unlock->unlockWithPhrase(field(m_window->words().toUpper()));
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockTest::theWordsOfAnotherVaultDoNotOpen()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPhrase(QString::fromLatin1(RecoveryPhrase::make().words().view()));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->message(), u"These words do not open the vault."_s);
}

void UnlockTest::theKeychainOpensAndAMissingOneIsSaid()
{
    MN_VERIFY(m_window->make(WindowVault::Keyring::With));
    m_unlock->setFolder(m_window->folder());
    QTRY_VERIFY(m_unlock->hasKeychain());
    for (const Errc failure : {Errc::NotAvailable, Errc::Locked}) {
        m_window->keychain.failure = failure;
        m_unlock->unlockWithKeychain();
        QTRY_COMPARE(m_unlock->state(), State::Failed);
        QVERIFY(m_unlock->message().contains(u"keyring"_s));
        QCOMPARE(m_unlock->advice(), u"Open it with the passphrase."_s);
    }
    m_window->keychain.failure.reset();
    m_unlock->unlockWithKeychain();
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockTest::silentlyNothingIsSaid()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockSilently();
    QCOMPARE(m_unlock->state(), State::Working);
    QTRY_COMPARE(m_unlock->state(), State::Locked);
    QVERIFY(m_unlock->message().isEmpty());
}

void UnlockTest::whatIsGivenUpOpensNothing()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    QSignalSpy opened(&m_window->keeper, &VaultKeeper::openedNow);
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    m_unlock->cancel();
    QCOMPARE(m_unlock->state(), State::Locked);
    // What the key thread does next comes after it.
    m_unlock->unlockWithPassphrase(field(u"wrong"_s));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!m_window->keeper.vault());
}

void UnlockTest::aModelThatGoesAtWorkHarmsNothing()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    m_unlock.reset();
    MN_VERIFY(wait(m_window->keys.ways(m_window->folder()))); // the key thread is through with it
    QCoreApplication::processEvents();
    QVERIFY(!m_window->keeper.vault());
}

void UnlockTest::aDamagedVaultOffersABackup()
{
    MN_VERIFY(m_window->make());
    QFile keys(m_window->paths().keys);
    QVERIFY(keys.open(QIODevice::ReadWrite));
    QVERIFY(keys.resize(30));
    keys.close();
    m_unlock->setFolder(m_window->folder());
    QTRY_COMPARE(m_unlock->state(), State::Failed); // told before anybody has typed
    QVERIFY(m_unlock->offersBackup());
    QVERIFY(m_unlock->advice().contains(u"backup"_s));
}

void UnlockTest::aFolderWithoutAVaultSaysSo()
{
    m_unlock->setFolder(m_window->folder());
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->message(), u"There is no vault in this folder."_s);
    QVERIFY(!m_unlock->offersBackup());
}

void UnlockTest::aListThatWasChangedIsToldAndOpensAllTheSame()
{
    MN_VERIFY(m_window->make());
    // A byte of the recovery slot, which lies behind the passphrase's: the disk, or somebody, has changed the list.
    const qint64 size = QFileInfo(m_window->paths().keys).size();
    spoil(m_window->paths().keys, size - 60);
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    QVERIFY(!m_unlock->warning().isEmpty());
}

void UnlockTest::aSlotThatFailsIsToldAndTheOtherWayOpens()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(field(u"another"_s));
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QVERIFY(!m_unlock->advice().contains(u"file of keys"_s)); // nothing is the matter with it
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    // A byte of the salt of the passphrase's slot, which is the first: as if another passphrase had been typed.
    constexpr qint64 kHeader = 24, kSaltInSlot = 101;
    spoil(m_window->paths().keys, kHeader + kSaltInSlot);
    m_unlock->setFolder(m_window->folder());
    QTRY_VERIFY(m_unlock->hasPhrase());
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Failed);
    QCOMPARE(m_unlock->message(), u"This passphrase does not open the vault."_s);
    QVERIFY(m_unlock->advice().contains(u"file of keys"_s));
    m_unlock->unlockWithPhrase(m_window->words());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    QVERIFY(!m_unlock->warning().isEmpty());
}

void UnlockTest::lockedItHoldsNeitherVaultNorKeyAndSaysWhy()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    bool hadVault = false;
    connect(&m_window->keeper, &VaultKeeper::aboutToLock, this, [&] { hadVault = m_window->keeper.vault(); });
    QSignalSpy locked(&m_window->keeper, &VaultKeeper::locked);
    m_window->clock.advance(60'000);
    m_unlock->lock(UnlockModel::Idle);
    QCOMPARE(m_unlock->state(), State::Locked);
    QVERIFY(hadVault); // whoever used it could still save
    QVERIFY(!m_window->keeper.vault());
    QVERIFY(m_window->keeper.opened().key.isEmpty());
    QCOMPARE(m_unlock->lockReason(), UnlockModel::Idle);
    QCOMPARE(m_unlock->lockedAt().toMSecsSinceEpoch(), m_window->clock.now());
    QTRY_COMPARE(locked.count(), 1);
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void UnlockTest::whatIsBeingSavedWhileItLocksIsSaved()
{
    MN_VERIFY(m_window->make());
    m_unlock->setFolder(m_window->folder());
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    QList<QFuture<Result<RecordId>>> saves;
    for (int i = 0; i < 50; ++i) {
        MemoryChange change;
        change.content = QString::number(i);
        saves += m_window->keeper.vault()->add(std::move(change));
    }
    m_unlock->lock();
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_unlock->state(), State::Open);
    for (auto &save : saves)
        MN_VERIFY(save.takeResult());
    QCOMPARE(*wait(m_window->keeper.vault()->count(ReadView::everything(), {})), 50);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::UnlockTest)
#include "unlock_test.moc"
