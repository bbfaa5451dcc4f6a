#include "core/vault/storage_use.h"
#include "core/base/disk_space.h"
#include <QDirIterator>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

struct Amount {
    qint64 bytes = 0;
    qint64 files = 0;
};

Amount amountIn(const QString &folder)
{
    Amount amount;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        amount.bytes += each.fileInfo().size();
        ++amount.files;
    }
    return amount;
}

} // namespace

QFuture<Result<StorageUse>> storageUse(const Vault &vault, int largest)
{
    return vault.read([paths = vault.paths(), largest](Database &database) -> Result<StorageUse> {
        StorageUse use;
        MN_TRY(use.stored, storedSizes(database, largest));
        for (const QString &path : {paths.database, QString(paths.database + u"-wal"_s)})
            use.databaseBytes += QFileInfo(path).size();
        use.blobBytes = amountIn(paths.blobs).bytes;
        use.indexBytes = amountIn(paths.index).bytes;
        const Amount drafts = amountIn(paths.drafts);
        use.draftBytes = drafts.bytes;
        use.drafts = drafts.files;
        const DiskSpace disk = diskSpaceAt(paths.folder).value_or(DiskSpace{});
        use.diskBytes = disk.total;
        use.freeBytes = disk.free;
        return use;
    });
}

} // namespace mn
