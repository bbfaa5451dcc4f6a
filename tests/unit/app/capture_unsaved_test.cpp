#include "app/capture/capture_model.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using namespace mn::app::test;

// What becomes of that which is not saved: sealed drafts on their way into the vault, and files that are given up.
class CaptureUnsavedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsGivenUpIsNotWaitedFor();
    void aFileThatIsGivenUpLeavesNothing();
    void aSealedDraftGoesWhenTheVaultHasIt();
    void aSealedDraftThatCouldNotBeDroppedComesBackOnce();
    void draftsOfSeveralStartsAllComeBack();

private:
    void start();
    void open();
    void lock();
    bool passes()
    {
        m_timers->advance(1s);
        return true;
    }
    QList<Memory> memories() { return *wait(m_window->keeper.vault()->list(ReadView::everything(), {})); }
    QStringList sealed() const { return QDir(m_window->folder() + u"/captures"_s).entryList({u"*.capture"_s}); }
    // All that lies among the vault's attachments.
    QStringList blobs() const
    {
        QStringList out;
        for (QDirIterator file(m_window->paths().blobs, QDir::Files, QDirIterator::Subdirectories); file.hasNext();)
            out += file.next();
        return out;
    }
    // The program is killed; what lies there is there once more when it starts again.
    void killAndStart(const QMap<QString, QByteArray> &again = {});
    QMap<QString, QByteArray> sealedFiles() const
    {
        QMap<QString, QByteArray> out;
        for (const QString &name : sealed()) {
            QFile file(m_window->folder() + u"/captures/"_s + name);
            if (file.open(QIODevice::ReadOnly))
                out[file.fileName()] = file.readAll();
        }
        return out;
    }
    // In the vault and nowhere else.
    bool isDraftTaken() { return sealed().isEmpty() && wait(m_window->keeper.vault()->drafts())->size() == 1; }

    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<UnlockModel> m_unlock;
    std::optional<CaptureModel> m_capture;
    std::optional<DrawingThread> m_draws;
};

void CaptureUnsavedTest::init()
{
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    start();
    m_draws.emplace();
}

void CaptureUnsavedTest::cleanup()
{
    m_draws.reset();
    m_capture.reset();
    m_unlock.reset();
    m_timers.reset();
    m_window.reset();
}

void CaptureUnsavedTest::start()
{
    m_capture.emplace(m_window->keys, m_window->keeper, *m_unlock, m_window->files, m_window->clock, *m_timers);
}

void CaptureUnsavedTest::open()
{
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Open);
    (void)wait(m_window->keys.askKeychain()); // behind what was asked of the key thread
}

void CaptureUnsavedTest::lock()
{
    QSignalSpy closed(&m_window->keeper, &VaultKeeper::locked);
    m_unlock->lock();
    QTRY_COMPARE(closed.count(), 1);
}

void CaptureUnsavedTest::killAndStart(const QMap<QString, QByteArray> &again)
{
    m_timers->forget();
    m_capture.reset();
    for (auto it = again.begin(); it != again.end(); ++it) {
        QFile file(it.key());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*it) == it->size());
    }
    start();
}

void CaptureUnsavedTest::whatIsGivenUpIsNotWaitedFor()
{
    std::counting_semaphore<> begun(0), answers(0);
    std::atomic<int> given = 0, refused = 0;
    const auto sealing = [&]() -> CaptureFiles::Seal {
        return [&](const FileSource &file) -> Result<Attachment> {
            begun.release();
            answers.acquire(); // a slow disk
            const auto piece = file.bytes();
            (piece ? given : refused) += 1;
            return fail(Errc::Cancelled);
        };
    };
    std::vector<std::unique_ptr<VaultWork>> ending;
    std::optional<CaptureFiles> files;
    files.emplace(sealing, [&](std::unique_ptr<VaultWork> work) { ending.push_back(std::move(work)); });
    QFile gauge(m_window->home.filePath(u"gauge.txt"_s));
    QVERIFY(gauge.open(QIODevice::WriteOnly));
    files->add(QUrl::fromLocalFile(gauge.fileName()));
    begun.acquire();
    files->clear();
    QCOMPARE(files->pending(), 0);
    files->add(QUrl::fromLocalFile(gauge.fileName()));
    begun.acquire();
    files.reset();
    answers.release(2);
    QCOMPARE(ending.size(), 2U);
    m_draws.reset(); // here the test may wait
    ending.clear();
    QCOMPARE(given.load(), 0); // no piece after that
    QCOMPARE(refused.load(), 2);
}

void CaptureUnsavedTest::aFileThatIsGivenUpLeavesNothing()
{
    open();
    QFile film(m_window->home.filePath(u"film.mp4"_s));
    QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(1LL << 30));
    m_capture->setText(u"see the film"_s);
    m_capture->files()->add(QUrl::fromLocalFile(film.fileName()));
    QTRY_VERIFY(!blobs().isEmpty());
    lock();
    QCOMPARE(blobs(), QStringList());
    QVERIFY(m_capture->problem().contains(u"Attach them again"_s));
    open();
    QTRY_COMPARE(m_capture->text(), u"see the film"_s);
    QCOMPARE(m_capture->files()->count(), 0);
}

void CaptureUnsavedTest::aSealedDraftGoesWhenTheVaultHasIt()
{
    open();
    lock();
    m_capture->setText(u"half a sentence"_s);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    QFile inTheWay(m_window->paths().drafts); // where the vault's drafts would lie: it can keep none
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    killAndStart();
    open();
    QTRY_COMPARE(m_capture->text(), u"half a sentence"_s);
    const RecordId behind(makeUuidV7(m_window->clock));
    QVERIFY(!wait(m_window->keeper.vault()->keepDraft(behind, "x")));
    QCoreApplication::processEvents();
    (void)wait(m_window->keys.askKeychain());
    QCOMPARE(sealed().size(), 1);
    QVERIFY(inTheWay.remove());
    MN_VERIFY(wait(m_window->keeper.vault()->dropDraft(behind)));
    killAndStart();
    QTRY_VERIFY(isDraftTaken());
    QCOMPARE(m_capture->text(), u"half a sentence"_s);
}

void CaptureUnsavedTest::aSealedDraftThatCouldNotBeDroppedComesBackOnce()
{
    open();
    lock();
    m_capture->setText(u"half a sentence"_s);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    const auto draft = sealedFiles();
    open();
    QTRY_VERIFY(isDraftTaken());
    killAndStart(draft); // before it was dropped
    QTRY_VERIFY(isDraftTaken());
    QCOMPARE(m_capture->text(), u"half a sentence"_s);
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
    killAndStart(draft);
    QTRY_VERIFY(sealed().isEmpty());
    QCOMPARE(m_capture->text(), QString());
    QCOMPARE(memories().size(), 1);
}

void CaptureUnsavedTest::draftsOfSeveralStartsAllComeBack()
{
    open();
    lock();
    m_capture->setText(u"first"_s);
    m_capture->setDomain(u"Home"_s);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    killAndStart();
    m_capture->setText(u"second"_s);
    QTRY_VERIFY(passes() && sealed().size() == 2);
    const auto drafts = sealedFiles();
    killAndStart();
    open();
    QTRY_VERIFY(isDraftTaken());
    QCOMPARE(m_capture->text(), u"first\n\nsecond"_s);
    QCOMPARE(m_capture->domain(), u"Home"_s);
    killAndStart(drafts); // before they were dropped
    QTRY_VERIFY(isDraftTaken());
    QCOMPARE(m_capture->text(), u"first\n\nsecond"_s);
}

} // namespace mn::app

QTEST_MAIN(mn::app::CaptureUnsavedTest)
#include "capture_unsaved_test.moc"
