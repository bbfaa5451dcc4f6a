#pragma once
#include "core/exchange/import_merge.h"
#include "core/exchange/import_source.h"
#include "core/store/import_log.h"
#include "core/store/memory_store.h"

namespace mn {

// What the vault knows of an item.
struct KnownItem {
    RecordId record; // null: nothing
    ImportBase base;
    std::optional<StoredMemory> stored; // also in the trash, or as the marker of one that was erased
    // It came by another way (a moved folder, a renamed file, an export of ours) and is met here for the first time.
    bool isAdopted = false;
    RecordId promised; // another id that links to it were given before its own was known
};

// Finds the memory of an item: by the import log of this source; by that of other sources of the format, where the very
// same item stands under the same key; else by the id it had where it came from. Keys are unique in the world only
// where the name space is the format alone: elsewhere the text must be the same, too, or two folders that both have a
// "plan.md" would become one.
class ImportLookup {
public:
    // The other sources of this format that were ever imported.
    static Result<QStringList> otherNameSpaces(Database &database, const QString &nameSpace);

    ImportLookup(Database &database, QString nameSpace, QStringList others)
        : m_database(database), m_log(database), m_nameSpace(std::move(nameSpace)), m_others(std::move(others))
    {
    }

    Result<KnownItem> find(const ImportItem &item, const QByteArray &fingerprint) const;

private:
    Result<bool> findInOtherLogs(const ImportItem &item, const QByteArray &fingerprint, KnownItem &known) const;
    Result<bool> findByForeignId(const ImportItem &item, KnownItem &known) const;

    Database &m_database;
    ImportLog m_log;
    QString m_nameSpace;
    QStringList m_others;
};

} // namespace mn
