#include "sync/device/padding.h"
#include "core/base/fixed_fields.h"
#include <algorithm>
#include <bit>

namespace mn::sync {

namespace {

constexpr qsizetype kLengthBytes = 4;
constexpr qsizetype kLeast = 256;

} // namespace

qsizetype paddedSize(qsizetype bytes)
{
    const auto length = quint64(std::max(kLeast, bytes + kLengthBytes));
    const int exponent = std::bit_width(length) - 1;
    const int said = std::bit_width(unsigned(exponent));
    const quint64 unsaid = (quint64(1) << (exponent - said)) - 1;
    return qsizetype((length + unsaid) & ~unsaid);
}

QByteArray padded(QByteArrayView bytes)
{
    const qsizetype size = paddedSize(bytes.size());
    QByteArray out;
    out.reserve(size);
    appendNumber(out, quint32(bytes.size()));
    out.append(bytes);
    out.append(size - out.size(), '\0');
    return out;
}

Result<QByteArray> unpadded(QByteArrayView padded)
{
    const auto refused = [] { return fail(Errc::NotUnderstood, QStringLiteral("padding of another kind")); };
    if (padded.size() < kLengthBytes)
        return refused();
    FieldCutter cut(padded);
    const qsizetype size = cut.number<quint32>();
    if (size > padded.size() - kLengthBytes || paddedSize(size) != padded.size())
        return refused();
    const QByteArrayView bytes = cut.take(size);
    const QByteArrayView rest = cut.take(padded.size() - kLengthBytes - size);
    if (!std::ranges::all_of(rest, [](char byte) { return byte == 0; }))
        return refused();
    return bytes.toByteArray();
}

} // namespace mn::sync
