#pragma once
#include "core/base/uuid.h"
#include "core/store/database.h"

namespace mn {

// Which record came from which item of which foreign source, so that a second import of it adds nothing, and so that a
// link to an item that has not come yet has a target.
class ImportLog {
public:
    explicit ImportLog(Database &database) : m_database(database) {}

    struct Item {
        RecordId record;
        QByteArray fingerprint; // of the item as it was imported; empty while it is only a link's target
    };
    Result<std::optional<Item>> find(const QString &source, const QString &key) const;
    Result<void> put(const QString &source, const QString &key, const Item &item);

private:
    Database &m_database;
};

} // namespace mn
