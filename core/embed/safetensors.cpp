#include "core/embed/safetensors.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <algorithm>
#include <bit>

namespace mn {

using namespace Qt::StringLiterals;

// The format is little endian, and so is every machine this runs on: tensors are used where they lie.
static_assert(std::endian::native == std::endian::little);

namespace {

constexpr qint64 kLengthBytes = 8;
constexpr qint64 kMaxHeaderBytes = 1 << 20;
constexpr int kMaxDimensions = 8;
// A double holds whole numbers exactly up to here; JSON numbers arrive as doubles.
constexpr double kMaxWhole = 9007199254740992.0;

std::unexpected<Error> notUnderstood(const QString &why)
{
    return fail(Errc::NotUnderstood, u"safetensors: "_s + why);
}

Result<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kMaxWhole || number != double(qint64(number)))
        return notUnderstood(u"not a whole number"_s);
    return qint64(number);
}

qint64 bytesOf(const QString &type)
{
    static const QHash<QString, qint64> sizes = {
        {u"F64"_s, 8}, {u"I64"_s, 8},  {u"U64"_s, 8}, {u"F32"_s, 4}, {u"I32"_s, 4}, {u"U32"_s, 4},
        {u"F16"_s, 2}, {u"BF16"_s, 2}, {u"I16"_s, 2}, {u"U16"_s, 2}, {u"I8"_s, 1},  {u"U8"_s, 1},
    };
    return sizes.value(type);
}

Result<TensorPlace> readPlace(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue shape = object.value("shape"_L1);
    const QJsonArray offsets = object.value("data_offsets"_L1).toArray();
    TensorPlace place{.type = object.value("dtype"_L1).toString(), .shape = {}, .begin = 0, .end = 0};
    qint64 bytes = bytesOf(place.type);
    if (bytes == 0 || !shape.isArray() || shape.toArray().size() > kMaxDimensions || offsets.size() != 2)
        return notUnderstood(u"a tensor without type, shape or place"_s);
    for (const QJsonValue &length : shape.toArray()) {
        MN_TRY(const qint64 n, wholeNumber(length));
        place.shape.append(n);
        if (__builtin_mul_overflow(bytes, n, &bytes))
            return notUnderstood(u"a tensor larger than any file"_s);
    }
    MN_TRY(place.begin, wholeNumber(offsets.at(0)));
    MN_TRY(place.end, wholeNumber(offsets.at(1)));
    if (place.end - place.begin != bytes)
        return notUnderstood(u"shape and size of a tensor differ"_s);
    return place;
}

Result<void> mustFill(const QHash<QString, TensorPlace> &tensors, qint64 dataSize)
{
    QList<TensorPlace> places = tensors.values();
    std::ranges::sort(places, {}, [](const TensorPlace &place) { return std::pair(place.begin, place.end); });
    qint64 end = 0;
    for (const TensorPlace &place : std::as_const(places)) {
        if (place.begin != end)
            return notUnderstood(u"tensors overlap or leave holes"_s);
        end = place.end;
    }
    if (end != dataSize)
        return notUnderstood(u"the tensors do not fill the file"_s);
    return {};
}

} // namespace

Result<SafetensorsHeader> readSafetensorsHeader(QByteArrayView bytes, qint64 fileSize)
{
    if (bytes.size() < kLengthBytes)
        return notUnderstood(u"shorter than its own length field"_s);
    const quint64 length = qFromLittleEndian<quint64>(bytes.data());
    if (length > quint64(kMaxHeaderBytes))
        return fail(Errc::TooLarge, u"safetensors: a head of %1 bytes"_s.arg(length));
    SafetensorsHeader header{.dataBegin = kLengthBytes + qint64(length), .tensors = {}};
    if (header.dataBegin > bytes.size() || header.dataBegin > fileSize)
        return notUnderstood(u"the head is cut off"_s);

    const QByteArrayView text = bytes.sliced(kLengthBytes, qsizetype(length));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    if (!document.isObject())
        return notUnderstood(u"the head is not a JSON object"_s);
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == "__metadata__"_L1)
            continue;
        MN_TRY(const TensorPlace place, readPlace(entry.value()));
        header.tensors.insert(entry.key(), place);
    }
    MN_TRY(mustFill(header.tensors, fileSize - header.dataBegin));
    return header;
}

Result<Safetensors> Safetensors::open(const QString &path)
{
    Safetensors out;
    out.m_file = std::make_unique<QFile>(path);
    if (!out.m_file->open(QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable, path);
    const qint64 size = out.m_file->size();
    out.m_bytes = out.m_file->map(0, size);
    if (!out.m_bytes)
        return fail(Errc::FileUnreadable, path);
    MN_TRY(out.m_header, readSafetensorsHeader(QByteArrayView(out.m_bytes, size), size));
    return out;
}

Result<TensorPlace> Safetensors::place(const QString &name, const QList<qint64> &shape) const
{
    const auto place = m_header.tensors.constFind(name);
    if (place == m_header.tensors.cend() || place->type != "F32"_L1 || place->shape != shape)
        return notUnderstood(u"no such tensor: "_s + name);
    return *place;
}

Result<std::span<const float>> Safetensors::floats(const QString &name, const QList<qint64> &shape) const
{
    MN_TRY(const TensorPlace found, place(name, shape));
    const uchar *begin = m_bytes + m_header.dataBegin + found.begin;
    if (quintptr(begin) % alignof(float) != 0)
        return notUnderstood(u"a tensor is not aligned: "_s + name);
    return std::span(reinterpret_cast<const float *>(begin), size_t(found.end - found.begin) / sizeof(float));
}

Result<qint64> Safetensors::offset(const QString &name, const QList<qint64> &shape) const
{
    MN_TRY(const TensorPlace found, place(name, shape));
    return m_header.dataBegin + found.begin;
}

} // namespace mn
