#include "core/store/settings.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<QByteArray> Settings::read(const QString &name) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT value FROM setting WHERE name = ?"_s, name));
    MN_TRY(const bool found, row.next());
    return found ? row.bytes(0) : QByteArray();
}

Result<void> Settings::write(const QString &name, const QByteArray &value)
{
    return m_database.run(u"INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"_s, name, value);
}

} // namespace mn
