#include "core/base/platform/file_lock.h"
#include "core/base/platform/local_socket.h"
#include "core/base/platform/private_folder.h"
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;

class LocalSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSentArrives();
    void onlyOneListensAtAPlace();
    void theSocketOfADeadProcessIsReplaced();
    void aSocketThatIsBeingMadeIsNotReplaced();
    void nobodyThereIsNotFound();
    void aTooLongPathIsRefused();
    void whoeverBreaksOffIsNoticed();
    void anEditedTextIsGoneWithItsFolder();
};

void LocalSocketTest::whatIsSentArrives()
{
    const QTemporaryDir folder;
    auto listener = LocalListener::listen(folder.filePath(u"s"_s));
    QVERIFY(listener);
    QCOMPARE(QFileInfo(folder.filePath(u"s"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const SecretBytes sent = SecretBytes::random(32);
    std::jthread caller([&] {
        auto connection = LocalConnection::connect(folder.filePath(u"s"_s));
        if (connection && connection->send(sent))
            (void)connection->receive(1);
    });
    auto connection = listener->accept(std::chrono::seconds(30));
    QVERIFY(connection && *connection);
    const auto received = (*connection)->receive(32);
    QVERIFY(received);
    QVERIFY(*received == sent);
    QVERIFY((*connection)->send(SecretBytes(1)));
}

void LocalSocketTest::onlyOneListensAtAPlace()
{
    const QTemporaryDir folder;
    const auto first = LocalListener::listen(folder.filePath(u"s"_s));
    QVERIFY(first);
    QCOMPARE(LocalListener::listen(folder.filePath(u"s"_s)).error().code, Errc::AlreadyExists);
}

void LocalSocketTest::theSocketOfADeadProcessIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    {
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    {
        QVERIFY(LocalListener::listen(path));
    }
    QVERIFY(!QFileInfo::exists(path)); // and it cleans up behind itself
}

void LocalSocketTest::aSocketThatIsBeingMadeIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    {
        QFile bound(path); // but nobody answers there yet
        QVERIFY(bound.open(QIODevice::WriteOnly));
    }
    const auto other = *FileLock::open(path + u".lock"_s);
    QVERIFY(other->lock(std::chrono::milliseconds(0)));
    QCOMPARE(LocalListener::listen(path).error().code, Errc::AlreadyExists);
    QVERIFY(QFileInfo::exists(path));
    other->unlock();
    QVERIFY(LocalListener::listen(path));
}

void LocalSocketTest::nobodyThereIsNotFound()
{
    const QTemporaryDir folder;
    QCOMPARE(LocalConnection::connect(folder.filePath(u"s"_s)).error().code, Errc::NotFound);
}

void LocalSocketTest::aTooLongPathIsRefused()
{
    QCOMPARE(LocalListener::listen(u"/"_s + QString(200, u'x')).error().code, Errc::NotAvailable);
}

void LocalSocketTest::whoeverBreaksOffIsNoticed()
{
    const QTemporaryDir folder;
    auto listener = LocalListener::listen(folder.filePath(u"s"_s));
    QVERIFY(listener);
    std::jthread caller([&] {
        auto connection = LocalConnection::connect(folder.filePath(u"s"_s));
        if (connection)
            (void)connection->send(SecretBytes::random(5));
    });
    auto connection = listener->accept(std::chrono::seconds(30));
    QVERIFY(connection && *connection);
    QCOMPARE((*connection)->receive(32).error().code, Errc::NetworkFailed);
}

void LocalSocketTest::anEditedTextIsGoneWithItsFolder()
{
    auto folder = ScratchFolder::inMemory();
    if (!folder)
        QSKIP("this machine has no folder in memory");
    const QString path = folder->path();
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    for (const QString &name : {u"memory.md"_s, u".memory.md.swp"_s}) {
        QFile file(path + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a secret");
    }
    {
        const ScratchFolder gone = *std::move(folder);
    }
    QVERIFY(!QFileInfo::exists(path));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LocalSocketTest)
#include "local_socket_test.moc"
