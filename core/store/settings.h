#pragma once
#include "core/store/database.h"

namespace mn {

// Small named values of the vault itself.
class Settings {
public:
    explicit Settings(Database &database) : m_database(database) {}
    // Empty when it was never set.
    Result<QByteArray> read(const QString &name) const;
    Result<void> write(const QString &name, const QByteArray &value);

private:
    Database &m_database;
};

} // namespace mn
