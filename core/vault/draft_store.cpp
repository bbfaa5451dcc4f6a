#include "core/vault/draft_store.h"
#include "core/crypto/aead.h"
#include "core/crypto/derive.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnding = ".draft"_L1;
constexpr qsizetype kNameBytes = 16;
// The draft's own id stands before its bytes, for the name does not tell it.
constexpr qsizetype kIdBytes = RecordId::kBytes;

} // namespace

QString DraftStore::nameOf(const RecordId &id) const
{
    const SecretBytes name = deriveKey(m_key, purpose::kDraftName, id.toBytes());
    return QString::fromLatin1(name.view().first(kNameBytes).toByteArray().toHex()) + kEnding;
}

// The id, then what was kept.
Result<QByteArray> DraftStore::opened(const QByteArray &sealed) const
{
    MN_TRY(QByteArray plain, openBytes(m_key, sealed, {}));
    if (plain.size() < kIdBytes)
        return fail(Errc::Damaged);
    return plain;
}

Result<void> DraftStore::put(const QString &name, const QByteArray &sealed)
{
    MN_TRY(m_files.makeFolder(m_folder));
    return replaceFile(m_files, pathOf(name), sealed);
}

Result<void> DraftStore::keep(const RecordId &id, QByteArrayView bytes)
{
    const QString name = nameOf(id);
    MN_TRY(const QByteArray sealed, sealBytes(m_key, id.toBytes() + bytes.toByteArray(), {}));
    const auto kept = put(name, sealed);
    if (m_held && kept)
        m_held->drop(name);
    else if (m_held)
        m_held->put(name, sealed);
    return kept;
}

Result<QByteArray> DraftStore::read(const RecordId &id)
{
    const QString name = nameOf(id);
    QByteArray sealed = held().value(name);
    if (sealed.isEmpty()) {
        if (!m_files.exists(pathOf(name)))
            return fail(Errc::NotFound, id.toString());
        MN_TRY(sealed, readFile(m_files, pathOf(name), kLargest));
    }
    MN_TRY(const QByteArray plain, opened(sealed));
    if (!plain.startsWith(id.toBytes()))
        return fail(Errc::Damaged, id.toString());
    return plain.sliced(kIdBytes);
}

Result<void> DraftStore::drop(const RecordId &id)
{
    const QString name = nameOf(id);
    if (m_held)
        m_held->drop(name);
    return m_files.remove(pathOf(name));
}

void DraftStore::putHeld()
{
    const auto drafts = held();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        if (opened(*draft) &&
            put(draft.key(), *draft)) // else another vault's, or the disk takes it no more than before
            m_held->drop(draft.key());
}

Result<QList<RecordId>> DraftStore::list()
{
    putHeld();
    QHash<QString, QByteArray> sealed = held();
    for (const QString &name : m_files.list(m_folder)) {
        if (!name.endsWith(kEnding) || sealed.contains(name))
            continue;
        if (auto bytes = readFile(m_files, pathOf(name), kLargest))
            sealed.insert(name, *std::move(bytes));
    }
    QList<RecordId> out;
    for (const QByteArray &draft : std::as_const(sealed)) {
        const auto plain = opened(draft);
        if (!plain)
            continue;
        MN_TRY(const RecordId id, RecordId::fromBytes(plain->first(kIdBytes)));
        out += id;
    }
    return out;
}

} // namespace mn
