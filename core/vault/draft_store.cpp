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

QString DraftStore::pathOf(const RecordId &id) const
{
    const SecretBytes name = deriveKey(m_key, purpose::kDraftName, id.toBytes());
    return m_folder + u'/' + QString::fromLatin1(name.view().first(kNameBytes).toByteArray().toHex()) + kEnding;
}

Result<void> DraftStore::keep(const RecordId &id, QByteArrayView bytes)
{
    MN_TRY(m_files.makeFolder(m_folder));
    MN_TRY(const QByteArray sealed, sealBytes(m_key, id.toBytes() + bytes.toByteArray(), {}));
    return replaceFile(m_files, pathOf(id), sealed);
}

Result<QByteArray> DraftStore::read(const RecordId &id)
{
    const QString path = pathOf(id);
    if (!m_files.exists(path))
        return fail(Errc::NotFound, id.toString());
    MN_TRY(const QByteArray sealed, readFile(m_files, path, kLargest));
    MN_TRY(const QByteArray plain, openBytes(m_key, sealed, {}));
    if (!plain.startsWith(id.toBytes()))
        return fail(Errc::Damaged, id.toString());
    return plain.sliced(kIdBytes);
}

Result<void> DraftStore::drop(const RecordId &id)
{
    return m_files.remove(pathOf(id));
}

Result<QList<RecordId>> DraftStore::list()
{
    QList<RecordId> out;
    for (const QString &name : m_files.list(m_folder)) {
        if (!name.endsWith(kEnding))
            continue;
        const auto sealed = readFile(m_files, m_folder + u'/' + name, kLargest);
        const auto plain = sealed ? openBytes(m_key, *sealed, {}) : Result<QByteArray>(fail(Errc::Damaged));
        if (!plain || plain->size() < kIdBytes)
            continue;
        MN_TRY(const RecordId id, RecordId::fromBytes(plain->first(kIdBytes)));
        out += id;
    }
    return out;
}

} // namespace mn
