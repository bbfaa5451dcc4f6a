#include "core/session/key_thread.h"
#include "core/session/recovery_store.h"
#include "core/vault/change_feed.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

namespace {

MemoryChange saying(const QString &content)
{
    MemoryChange change;
    change.content = content;
    return change;
}

} // namespace

class KeyThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aVaultIsMadeClosedAndOpenedAgain();
    void whatWasBegunBeforeClosingIsSaved();
    void aVaultOpenedHereHearsOtherProcesses();
    void theWordsAloneOpenAndAWrongOneIsNamed();
    void aMissingKeychainIsToldAndAllElseIsMade();
    void theKeychainOpensWhatItWasGiven();
    void whatAsksNobodyOpensWithTheKeychainAlone();
    void whatWasCancelledIsNotOpened();
    void aFolderThatCannotTakeAVaultIsToldBefore();
    void aDamagedKeyFileIsDamagedAndADamagedDatabaseToo();
    void callsAreDoneInOrderWhoeverWaits();

private:
    NewVaultOrder order() { return {.passphrase = passphrase(), .hash = cheapHash()}; }
    static SecretBytes passphrase() { return SecretBytes::copyOf("kettle under the lantern"); }
    QString folder() const { return m_folder->filePath(u"vault"_s); }
    void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(40));
    }

    std::optional<QTemporaryDir> m_folder;
    LocalFileSystem m_files;
    ManualClock m_clock;
    MemoryKeychain m_keychain;
    std::optional<KeyThread> m_thread;
};

void KeyThreadTest::init()
{
    m_folder.emplace();
    m_keychain = {};
    m_thread.emplace(KeyServices{m_files, m_clock, m_keychain},
                     VaultServices{m_files, m_clock, m_folder->filePath(u"state"_s)});
}

void KeyThreadTest::cleanup()
{
    m_thread.reset();
}

void KeyThreadTest::aVaultIsMadeClosedAndOpenedAgain()
{
    auto made = wait(m_thread->make(folder(), order()));
    MN_VERIFY(made);
    QCOMPARE(made->keychainFailure, std::nullopt);
    const auto id = wait(made->opened.vault->add(saying(u"the boiler needs 1.2 bar"_s)));
    MN_VERIFY(id);
    MN_VERIFY(wait(m_thread->close(std::move(made->opened))));
    const auto again = wait(m_thread->open(folder(), passphrase()));
    MN_VERIFY(again);
    QVERIFY(again->isListAuthentic);
    QCOMPARE(wait(again->vault->get(ReadView::everything(), *id))->content, u"the boiler needs 1.2 bar"_s);
    QCOMPARE(wait(m_thread->open(folder(), SecretBytes::copyOf("another"))).error(), Error{Errc::WrongKey});
}

void KeyThreadTest::whatWasBegunBeforeClosingIsSaved()
{
    auto made = wait(m_thread->make(folder(), order()));
    MN_VERIFY(made);
    QFuture<Result<RecordId>> saved;
    for (int i = 0; i < 20; ++i)
        saved = made->opened.vault->add(saying(QString::number(i)));
    const auto closed = m_thread->close(std::move(made->opened)); // nobody waited for the saves
    const auto again = wait(m_thread->open(folder(), passphrase()));
    MN_VERIFY(again);
    MN_VERIFY(saved.takeResult());
    QCOMPARE(*wait(again->vault->count(ReadView::everything(), {})), 20);
}

void KeyThreadTest::aVaultOpenedHereHearsOtherProcesses()
{
    const auto made = wait(m_thread->make(folder(), order()));
    MN_VERIFY(made);
    const auto other = wait(m_thread->open(folder(), passphrase()));
    MN_VERIFY(other);
    QSignalSpy heard(&made->opened.vault->changes(), &ChangeFeed::changed);
    MN_VERIFY(wait(other->vault->add(saying(u"from the other side"_s))));
    QTRY_VERIFY(heard.count() > 0);
}

void KeyThreadTest::theWordsAloneOpenAndAWrongOneIsNamed()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    NewVaultOrder withPhrase = order();
    withPhrase.phrase = *RecoveryPhrase::fromEntropy(phrase.entropy().clone());
    withPhrase.isPhraseCheckDue = true;
    MN_VERIFY(wait(m_thread->make(folder(), std::move(withPhrase))));
    const auto opened = wait(m_thread->openWithPhrase(folder(), phrase.words()));
    MN_VERIFY(opened);
    QCOMPARE(*isPhraseCheckDue(*opened->vault), true);
    QCOMPARE(wait(m_thread->openWithPhrase(folder(), RecoveryPhrase::make().words())).error().code, Errc::WrongKey);
    const auto wrong = wait(m_thread->openWithPhrase(folder(), SecretBytes::copyOf("harbour velvet")));
    QCOMPARE(wrong.error().code, Errc::NotUnderstood);
    QVERIFY(wrong.error().context.contains(u"harbor"_s));
}

void KeyThreadTest::aMissingKeychainIsToldAndAllElseIsMade()
{
    m_keychain.failure = Errc::NotAvailable;
    NewVaultOrder withKeychain = order();
    withKeychain.keychain = true;
    const auto made = wait(m_thread->make(folder(), std::move(withKeychain)));
    MN_VERIFY(made);
    QCOMPARE(made->keychainFailure, std::optional(Errc::NotAvailable));
    QCOMPARE(wait(m_thread->askKeychain()).error().code, Errc::NotAvailable);
    QVERIFY(!wait(m_thread->ways(folder()))->has(SlotKind::Keychain));
}

void KeyThreadTest::theKeychainOpensWhatItWasGiven()
{
    NewVaultOrder withKeychain = order();
    withKeychain.keychain = true;
    MN_VERIFY(wait(m_thread->make(folder(), std::move(withKeychain))));
    MN_VERIFY(wait(m_thread->askKeychain()));
    MN_VERIFY(wait(m_thread->openWithKeychain(folder())));
    m_keychain.items.clear();
    QCOMPARE(wait(m_thread->openWithKeychain(folder())).error().code, Errc::NotFound);
}

void KeyThreadTest::whatAsksNobodyOpensWithTheKeychainAlone()
{
    MN_VERIFY(wait(m_thread->make(folder(), order())));
    QCOMPARE(wait(m_thread->openSilently(folder())).error().code, Errc::NotFound);
    const VaultKeys keys(folder(), {m_files, m_clock, m_keychain});
    const auto opened = wait(m_thread->open(folder(), passphrase()));
    MN_VERIFY(keys.change(
        [&](KeySlots &keySlots) { return keySlots.addKeychain(opened->key, m_keychain, keychainLabel(), m_clock); }));
    MN_VERIFY(wait(m_thread->openSilently(folder())));
}

void KeyThreadTest::whatWasCancelledIsNotOpened()
{
    MN_VERIFY(wait(m_thread->make(folder(), order())));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(wait(m_thread->open(folder(), passphrase(), stop.get_token())).error().code, Errc::Cancelled);
    QCOMPARE(wait(m_thread->openWithKeychain(folder(), stop.get_token())).error().code, Errc::NotFound);
}

void KeyThreadTest::aFolderThatCannotTakeAVaultIsToldBefore()
{
    MN_VERIFY(wait(m_thread->checkNewFolder(folder())));
    QVERIFY(!m_files.exists(folder())); // looking makes nothing
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(wait(m_thread->checkNewFolder(file.fileName() + u"/vault"_s)).error().code, Errc::FileUnwritable);
    MN_VERIFY(wait(m_thread->make(folder(), order())));
    QCOMPARE(wait(m_thread->checkNewFolder(folder())).error().code, Errc::AlreadyExists);
}

void KeyThreadTest::aDamagedKeyFileIsDamagedAndADamagedDatabaseToo()
{
    MN_VERIFY(wait(m_thread->make(folder(), order())));
    const VaultPaths paths(folder());
    const QByteArray keys = *readFile(m_files, paths.keys, 1 << 20);
    damage(paths.keys);
    const auto opened = wait(m_thread->open(folder(), passphrase()));
    QVERIFY(!opened);
    QVERIFY(opened.error().code != Errc::WrongKey); // nobody is told to type again what was right
    MN_VERIFY(replaceFile(m_files, paths.keys, keys));
    damage(paths.database);
    QCOMPARE(wait(m_thread->open(folder(), passphrase())).error().code, Errc::Damaged);
}

void KeyThreadTest::callsAreDoneInOrderWhoeverWaits()
{
    QList<int> order;
    auto first = m_thread->post([&]() -> Result<void> {
        order += 1;
        return {};
    });
    auto second = m_thread->post([&]() -> Result<void> {
        order += 2;
        return {};
    });
    MN_VERIFY(wait(second));
    QCOMPARE(order, (QList{1, 2}));
    MN_VERIFY(wait(first));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::KeyThreadTest)
#include "key_thread_test.moc"
