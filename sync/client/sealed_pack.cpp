#include "sync/client/sealed_pack.h"
#include "core/base/fixed_fields.h"
#include "core/crypto/aead.h"
#include "sync/device/padding.h"
#include <algorithm>

namespace mn::sync {

namespace {

constexpr char kNameKey[] = "mnemosyne vector pack name 1";
constexpr char kNameTag[] = "mnemosyne vector pack name 1 tag";
constexpr char kNameMask[] = "mnemosyne vector pack name 1 mask";
constexpr char kSealKey[] = "mnemosyne vector pack 1";
constexpr qsizetype kHalf = BlobName::kBytes / 2;

QByteArray bytesOf(const PackLabel &label)
{
    QByteArray out;
    for (const quint32 number : {label.model, label.memories, label.purged, label.drawn})
        appendNumber(out, number);
    return out;
}

// The first half of what is derived.
QByteArray halfOf(const SecretBytes &key, const char *purpose, QByteArrayView about)
{
    return BriefKey(key, purpose, about).view().first(kHalf).toByteArray();
}

QByteArray masked(QByteArray bytes, const QByteArray &mask)
{
    std::ranges::transform(bytes, mask, bytes.begin(), [](char a, char b) { return char(a ^ b); });
    return bytes;
}

} // namespace

VectorModel vectorModelOf(const EmbeddingModel &model)
{
    QByteArray about = model.name.toUtf8() + '\0';
    appendNumber(about, quint32(model.version));
    appendNumber(about, quint32(model.dimensions));
    return *VectorModel::fromBytes(hashOf(hashed::kVectorModel, {about}).view());
}

quint32 PackLabel::markOf(const EmbeddingModel &model)
{
    return FieldCutter(vectorModelOf(model).view()).number<quint32>();
}

PackSeal::PackSeal(const AccountId &account, const SecretBytes &spaceKey)
    : m_account(account), m_nameKey(deriveKey(spaceKey, kNameKey, account.view())),
      m_sealKey(deriveKey(spaceKey, kSealKey, account.view()))
{
}

// tag | label under a mask that the tag gives: two labels have two masks, and what is no name has another tag.
BlobName PackSeal::nameOf(const PackLabel &label) const
{
    const QByteArray plain = bytesOf(label);
    const QByteArray tag = halfOf(m_nameKey, kNameTag, plain);
    return *BlobName::fromBytes(tag + masked(plain, halfOf(m_nameKey, kNameMask, tag)));
}

std::optional<PackLabel> PackSeal::labelOf(const BlobName &name) const
{
    const QByteArray tag = name.view().first(kHalf).toByteArray();
    const QByteArray plain = masked(name.view().sliced(kHalf).toByteArray(), halfOf(m_nameKey, kNameMask, tag));
    if (halfOf(m_nameKey, kNameTag, plain) != tag)
        return {};
    FieldCutter cut(plain);
    PackLabel label;
    for (quint32 *number : {&label.model, &label.memories, &label.purged, &label.drawn})
        *number = cut.number<quint32>();
    return label;
}

Result<QByteArray> PackSeal::seal(const BlobName &name, QByteArrayView pack) const
{
    return sealBytes(m_sealKey, padded(pack), m_account.toBytes() + name.toBytes());
}

Result<QByteArray> PackSeal::open(const BlobName &name, QByteArrayView sealed) const
{
    MN_TRY(const QByteArray plain, openBytes(m_sealKey, sealed, m_account.toBytes() + name.toBytes()));
    auto pack = unpadded(plain);
    if (!pack)
        return fail(Errc::Damaged, QStringLiteral("a pack of vectors"));
    return pack;
}

} // namespace mn::sync
