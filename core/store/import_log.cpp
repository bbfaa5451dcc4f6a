#include "core/store/import_log.h"
#include "core/crypto/derive.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// No source is called so: their names begin with their format's.
const QString kErased = u"(erased)"_s;

constexpr qsizetype kSaltDigits = 2 * kKeyBytes;
constexpr qsizetype kErasedDigits = kSaltDigits + 2 * kKeyBytes;

QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString erasedKey(const SecretBytes &salt, const QString &source, const QString &key)
{
    const BriefKey hash(salt, purpose::kErasedImport, source.toUtf8() + '\0' + key.toUtf8());
    return hexOf(salt.view()) + hexOf(hash.view());
}

// Nothing when the row of a backup is not what erasedKey() makes.
std::optional<QByteArray> saltIn(const QString &erasedKey)
{
    const QByteArray bytes = QByteArray::fromHex(erasedKey.toLatin1());
    if (erasedKey.size() != kErasedDigits || hexOf(bytes) != erasedKey)
        return std::nullopt;
    return bytes.first(kKeyBytes);
}

} // namespace

QString ImportLog::placeName(const QString &source)
{
    return u"import "_s + source;
}

QString ImportLog::runName(const QString &source)
{
    return u"import run "_s + source;
}

Result<std::optional<ImportLog::Item>> ImportLog::find(const QString &source, const QString &key) const
{
    {
        MN_TRY(
            Statement row,
            m_database.query(u"SELECT record, fingerprint FROM imported WHERE source = ? AND key = ?"_s, source, key));
        MN_TRY(const bool found, row.next());
        if (found) {
            MN_TRY(const RecordId record, RecordId::fromBytes(row.view(0)));
            return std::optional<Item>({record, row.bytes(1)});
        }
    }
    MN_TRY(const Salts *const known, salts());
    for (const SecretBytes &salt : *known) {
        MN_TRY(Statement row, m_database.query(u"SELECT record FROM imported WHERE source = ? AND key = ?"_s, kErased,
                                               erasedKey(salt, source, key)));
        MN_TRY(const bool found, row.next());
        if (found) {
            MN_TRY(const RecordId record, RecordId::fromBytes(row.view(0)));
            return std::optional(Item{record, {}});
        }
    }
    return std::optional<Item>();
}

Result<void> ImportLog::put(const QString &source, const QString &key, const Item &item)
{
    return m_database.run(u"INSERT OR REPLACE INTO imported (source, key, record, fingerprint) VALUES (?, ?, ?, ?)"_s,
                          source, key, item.record.toBytes(), item.fingerprint);
}

Result<void> ImportLog::restore(const QString &source, const QString &key, const Item &item)
{
    if (source == kErased) {
        if (!saltIn(key))
            return {};
        m_salts.reset(); // it may bring another one
        return m_database.run(
            u"INSERT OR IGNORE INTO imported (source, key, record, fingerprint) VALUES (?, ?, ?, ?)"_s, source, key,
            item.record.toBytes(), QByteArray());
    }
    MN_TRY(const auto known, find(source, key));
    if (known)
        return {};
    MN_TRY(const bool isErased, isPurged(item.record));
    return isErased ? putErased(source, key, item.record) : put(source, key, item);
}

Result<QSet<RecordId>> ImportLog::erasePurged()
{
    struct Row {
        QString source;
        QString key;
        RecordId record;
    };
    std::vector<Row> rows;
    {
        MN_TRY(Statement row, m_database.query(u"SELECT source, key, record FROM imported "
                                               "WHERE source <> ? AND record IN (SELECT record FROM purged)"_s,
                                               kErased));
        for (;;) {
            MN_TRY(const bool more, row.next());
            if (!more)
                break;
            MN_TRY(const RecordId record, RecordId::fromBytes(row.view(2)));
            rows.push_back({row.text(0), row.text(1), record});
        }
    }
    QSet<RecordId> out;
    QSet<QString> sources;
    for (const Row &row : rows) {
        MN_TRY(m_database.run(u"DELETE FROM imported WHERE source = ? AND key = ?"_s, row.source, row.key));
        MN_TRY(putErased(row.source, row.key, row.record));
        out.insert(row.record);
        sources.insert(row.source);
    }
    for (const QString &source : std::as_const(sources))
        MN_TRY(forgetSource(source));
    return out;
}

// From one salt to the next along the primary key.
Result<const ImportLog::Salts *> ImportLog::salts() const
{
    if (m_salts)
        return &*m_salts;
    Salts out;
    for (QString last;;) {
        MN_TRY(Statement row,
               m_database.query(u"SELECT min(key) FROM imported WHERE source = ? AND key > ?"_s, kErased, last));
        MN_TRY(const bool found, row.next());
        const QString key = found ? row.text(0) : QString();
        const auto salt = saltIn(key);
        if (!salt)
            break;
        out.push_back(SecretBytes::copyOf(*salt));
        last = key.first(kSaltDigits) + u'~'; // behind all that begins with it
    }
    return &m_salts.emplace(std::move(out));
}

Result<void> ImportLog::putErased(const QString &source, const QString &key, const RecordId &record)
{
    MN_TRY(const Salts *const known, salts());
    if (known->empty())
        m_salts->push_back(SecretBytes::random(kKeyBytes));
    return put(kErased, erasedKey(m_salts->front(), source, key), {record, {}});
}

Result<bool> ImportLog::isPurged(const RecordId &record) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT 1 FROM purged WHERE record = ?"_s, record.toBytes()));
    return row.next();
}

// A source may be one file, and its name what a person wanted gone. An import that was broken off begins anew then.
Result<void> ImportLog::forgetSource(const QString &source)
{
    {
        MN_TRY(Statement row, m_database.query(u"SELECT 1 FROM imported WHERE source = ? LIMIT 1"_s, source));
        MN_TRY(const bool isThere, row.next());
        if (isThere)
            return {};
    }
    return m_database.run(u"DELETE FROM setting WHERE name IN (?, ?)"_s, placeName(source), runName(source));
}

} // namespace mn
