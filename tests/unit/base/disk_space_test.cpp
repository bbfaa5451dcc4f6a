#include "core/base/disk_space.h"
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class DiskSpaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFolderLiesOnADiskOfSomeSize()
    {
        const QTemporaryDir folder;
        const auto space = diskSpaceAt(folder.path());
        QVERIFY(space && space->total > 0);
        QVERIFY(space->free >= 0 && space->free <= space->total);
    }

    void whatIsNotThereLiesOnNoDisk()
    {
        const QTemporaryDir folder;
        QVERIFY(!diskSpaceAt(folder.filePath(u"not/there"_s)));
    }
};

} // namespace mn

QTEST_GUILESS_MAIN(mn::DiskSpaceTest)
#include "disk_space_test.moc"
