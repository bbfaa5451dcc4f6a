#include "core/vault/vector_pack.h"
#include "core/base/fixed_fields.h"
#include <bit>
#include <cmath>
#include <sodium.h>

namespace mn {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kHashBytes = 16;
constexpr qsizetype kScaleBytes = 4;
constexpr qsizetype kMostNameBytes = 255;
constexpr int kMostDimensions = 8192;

qsizetype rowBytes(int dimensions)
{
    return kHashBytes + kScaleBytes + dimensions;
}

QByteArray hashOf(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(kHashBytes),
                       reinterpret_cast<const unsigned char *>(utf8.constData()), size_t(utf8.size()), nullptr, 0);
    return hash;
}

float scaleOf(QByteArrayView row)
{
    return std::bit_cast<float>(qFromBigEndian<quint32>(row.sliced(kHashBytes).data()));
}

std::unexpected<Error> noPack()
{
    return fail(Errc::NotUnderstood, QStringLiteral("a pack of vectors"));
}

} // namespace

QByteArrayView VectorPack::row(qsizetype at) const
{
    const qsizetype bytes = rowBytes(m_model.dimensions);
    return QByteArrayView(m_bytes).sliced(m_begin + at * bytes, bytes);
}

Result<VectorPack> VectorPack::fromBytes(QByteArray bytes)
{
    constexpr qsizetype kNumbers = 3 * 4;
    if (bytes.size() < 2 || bytes.size() > kMostBytes || bytes[0] != kVersion)
        return noPack();
    const auto nameBytes = qsizetype(quint8(bytes[1]));
    if (bytes.size() < 2 + nameBytes + kNumbers)
        return noPack();
    FieldCutter fields(QByteArrayView(bytes).sliced(2));
    VectorPack pack;
    const QByteArrayView name = fields.take(nameBytes);
    pack.m_model.name = QString::fromUtf8(name);
    const auto version = fields.number<quint32>();
    const auto dimensions = fields.number<quint32>();
    const auto count = fields.number<quint32>();
    if (nameBytes == 0 || pack.m_model.name.toUtf8() != name || version > quint32(std::numeric_limits<int>::max()) ||
        dimensions == 0 || dimensions > quint32(kMostDimensions) || count > quint32(kMostTexts))
        return noPack();
    pack.m_model.version = int(version);
    pack.m_model.dimensions = int(dimensions);
    pack.m_begin = 2 + nameBytes + kNumbers;
    pack.m_count = qsizetype(count);
    if (bytes.size() != pack.m_begin + pack.m_count * rowBytes(int(dimensions)))
        return noPack();
    pack.m_bytes = std::move(bytes);
    for (qsizetype i = 0; i < pack.m_count; ++i) {
        const QByteArrayView row = pack.row(i);
        const float scale = scaleOf(row);
        const bool isAscending = i == 0 || pack.row(i - 1).first(kHashBytes) < row.first(kHashBytes);
        if (!isAscending || !std::isfinite(scale) || scale < 0)
            return noPack();
    }
    return pack;
}

std::optional<Int8Vector> VectorPack::find(QStringView text) const
{
    const QByteArray wanted = hashOf(text);
    qsizetype low = 0;
    qsizetype high = m_count;
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (row(middle).first(kHashBytes) < QByteArrayView(wanted))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == m_count || row(low).first(kHashBytes) != QByteArrayView(wanted))
        return {};
    return Int8Vector{row(low).sliced(kHashBytes + kScaleBytes).toByteArray(), scaleOf(row(low))};
}

void VectorPackBuilder::add(QStringView text, const Int8Vector &vector)
{
    if (vector.dimensions() == m_model.dimensions && count() < VectorPack::kMostTexts)
        m_rows.insert_or_assign(hashOf(text), vector);
}

QByteArray VectorPackBuilder::toBytes() const
{
    const QByteArray name = m_model.name.toUtf8().first(std::min(m_model.name.toUtf8().size(), kMostNameBytes));
    QByteArray bytes;
    bytes.reserve(2 + name.size() + 3 * 4 + count() * rowBytes(m_model.dimensions));
    bytes.append(kVersion);
    bytes.append(char(name.size()));
    bytes.append(name);
    appendNumber(bytes, quint32(m_model.version));
    appendNumber(bytes, quint32(m_model.dimensions));
    appendNumber(bytes, quint32(count()));
    for (const auto &[hash, vector] : m_rows) {
        bytes.append(hash);
        appendNumber(bytes, std::bit_cast<quint32>(vector.scale));
        bytes.append(vector.values);
    }
    return bytes;
}

} // namespace mn
