#include "core/base/platform/memory_file.h"
#include <QFile>
#include <QTest>
#include <unistd.h>

namespace mn {

using namespace Qt::StringLiterals;

class MemoryFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadFromItsBeginningByWhoeverHasTheDescriptor();
    void itIsOnNoDisk();
    void itIsGoneWithItsOwner();
};

void MemoryFileTest::itIsReadFromItsBeginningByWhoeverHasTheDescriptor()
{
    const QByteArray bytes("twenty-four words\n");
    const auto file = MemoryFile::make(bytes);
    QVERIFY(file);
    QFile opened;
    QVERIFY(opened.open((*file)->descriptor(), QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), bytes);
    QFile again((*file)->path());
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), bytes);
}

void MemoryFileTest::itIsOnNoDisk()
{
    const auto file = MemoryFile::make("words");
    QVERIFY(file);
    char place[256] = {};
    QVERIFY(::readlink(QFile::encodeName((*file)->path()).constData(), place, sizeof place - 1) > 0);
    QVERIFY2(QByteArray(place).startsWith("/memfd:"), place);
}

void MemoryFileTest::itIsGoneWithItsOwner()
{
    QString path;
    {
        const auto file = MemoryFile::make("words");
        QVERIFY(file);
        path = (*file)->path();
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFile::exists(path));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryFileTest)
#include "memory_file_test.moc"
