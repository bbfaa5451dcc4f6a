#pragma once
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include "core/store/database.h"
#include <QSet>
#include <vector>

namespace mn {

// Which record came from which item of which foreign source, so that a second import of it adds nothing, and so that a
// link to an item that has not come yet has a target. Of what was purged it keeps no name and no hash of the item: only
// whoever asks by the same source and key again learns that it was here.
class ImportLog {
public:
    explicit ImportLog(Database &database) : m_database(database) {}

    struct Item {
        RecordId record;
        // Of the item as it was imported; empty while it is only a link's target, and once it was purged.
        QByteArray fingerprint;
    };
    // Also what was purged.
    Result<std::optional<Item>> find(const QString &source, const QString &key) const;
    Result<void> put(const QString &source, const QString &key, const Item &item);
    // A row of a backup, of this vault or of another. What is known here stays as it is, and what was purged here gets
    // no name back.
    Result<void> restore(const QString &source, const QString &key, const Item &item);
    // Takes source, key and fingerprint from all whose records were purged, and what is left of a source of which
    // nothing else is here. In the transaction of the purge; looks at every row. Which records those were.
    Result<QSet<RecordId>> erasePurged();

    // Settings that name a source: the place that an import has reached in it, and the run to which that belongs.
    static QString placeName(const QString &source);
    static QString runName(const QString &source);

private:
    // How a purged item is found again: in place of its source a word that is none, in place of its key the salt and
    // the hash of both under it. The salt lies beside the hash, so that a backup's rows speak for themselves in another
    // vault: whoever can read them has this vault's key, and could try names in any case. A salt of a vault keeps
    // them from being looked up in a list that was made for all vaults.
    using Salts = std::vector<SecretBytes>; // one, and one more of each other vault whose backup came here
    Result<const Salts *> salts() const;
    Result<void> putErased(const QString &source, const QString &key, const RecordId &record);
    Result<bool> isPurged(const RecordId &record) const;
    Result<void> forgetSource(const QString &source);

    Database &m_database;
    mutable std::optional<Salts> m_salts; // read when the first item is not found
};

} // namespace mn
