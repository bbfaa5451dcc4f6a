#include "core/record/memory_cbor.h"
#include <QJsonArray>
#include <limits>

namespace mn {

namespace {

QByteArray jsonItem(const QJsonValue &value);

QByteArray jsonMap(const QJsonObject &object)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    pairs.reserve(object.size());
    for (auto at = object.begin(); at != object.end(); ++at)
        pairs.append({utf8Of(at.key()), jsonItem(at.value())});
    CborWriter out;
    out.textMap(std::move(pairs));
    return out.take();
}

QByteArray jsonItem(const QJsonValue &value)
{
    CborWriter out;
    switch (value.type()) {
    case QJsonValue::Bool:
        out.boolean(value.toBool());
        break;
    case QJsonValue::Double:
        // A whole number is written as one, however it was written in JSON.
        if (const qint64 whole = value.toInteger(0); whole == value.toInteger(1))
            out.integer(whole);
        else
            out.real(value.toDouble());
        break;
    case QJsonValue::String:
        out.text(value.toString());
        break;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        out.array(quint64(array.size()));
        for (const QJsonValue &each : array)
            out.item(jsonItem(each));
        break;
    }
    case QJsonValue::Object:
        return jsonMap(value.toObject());
    default:
        out.null();
    }
    return out.take();
}

// The depth is bounded by the reader's.
Result<QJsonValue> readJson(CborReader &in)
{
    if (in.isNull()) {
        MN_TRY(in.null());
        return QJsonValue(QJsonValue::Null);
    }
    switch (in.type()) {
    case CborType::Unsigned:
    case CborType::Negative: {
        MN_TRY(const qint64 number, in.integer());
        return QJsonValue(number);
    }
    case CborType::Float: {
        MN_TRY(const double number, in.real());
        return QJsonValue(number);
    }
    case CborType::Text: {
        MN_TRY(const QString text, in.text());
        return QJsonValue(text);
    }
    case CborType::Array: {
        MN_TRY(const quint64 size, in.array());
        QJsonArray array;
        for (quint64 i = 0; i < size; ++i) {
            MN_TRY(const QJsonValue each, readJson(in));
            array.append(each);
        }
        return QJsonValue(array);
    }
    case CborType::Map: {
        QJsonObject object;
        MN_TRY(get(in, object));
        return QJsonValue(object);
    }
    default: {
        MN_TRY(const bool yes, in.boolean());
        return QJsonValue(yes);
    }
    }
}

} // namespace

void put(CborWriter &out, const QString &value)
{
    out.text(value);
}

void put(CborWriter &out, bool value)
{
    out.boolean(value);
}

void put(CborWriter &out, double value)
{
    out.real(value);
}

void put(CborWriter &out, qint64 value)
{
    out.integer(value);
}

void put(CborWriter &out, const Moment &value)
{
    out.array(2);
    out.integer(value.ms);
    out.integer(value.offset);
}

void put(CborWriter &out, const Link &value)
{
    out.array(2);
    out.bytes(QByteArrayView(value.to.bytes().data(), RecordId::kBytes));
    out.text(value.type);
}

void put(CborWriter &out, const Attachment &value)
{
    out.array(6);
    out.bytes(QByteArrayView(value.blob.bytes().data(), BlobId::kBytes));
    out.text(value.name);
    out.text(value.mime);
    out.integer(value.size);
    out.bytes(value.sha256);
    out.bytes(value.key);
}

void put(CborWriter &out, const QJsonObject &value)
{
    out.item(jsonMap(value));
}

Result<void> get(CborReader &in, QString &value)
{
    MN_TRY(value, in.text());
    return {};
}

Result<void> get(CborReader &in, bool &value)
{
    MN_TRY(value, in.boolean());
    return {};
}

Result<void> get(CborReader &in, double &value)
{
    MN_TRY(value, in.real());
    return {};
}

Result<void> get(CborReader &in, qint64 &value)
{
    MN_TRY(value, in.integer());
    return {};
}

Result<void> get(CborReader &in, Moment &value)
{
    MN_TRY(in.array(2));
    MN_TRY(value.ms, in.integer());
    MN_TRY(const qint64 offset, in.integer());
    if (offset < std::numeric_limits<qint16>::min() || offset > std::numeric_limits<qint16>::max())
        return fail(Errc::NotUnderstood, QStringLiteral("a time zone"));
    value.offset = qint16(offset);
    return {};
}

Result<void> get(CborReader &in, Link &value)
{
    MN_TRY(in.array(2));
    MN_TRY(const QByteArrayView to, in.bytes());
    MN_TRY(value.to, RecordId::fromBytes(to));
    MN_TRY(value.type, in.text());
    return {};
}

Result<void> get(CborReader &in, Attachment &value)
{
    MN_TRY(in.array(6));
    MN_TRY(const QByteArrayView blob, in.bytes());
    MN_TRY(value.blob, BlobId::fromBytes(blob));
    MN_TRY(value.name, in.text());
    MN_TRY(value.mime, in.text());
    MN_TRY(value.size, in.integer());
    MN_TRY(const QByteArrayView sha256, in.bytes());
    MN_TRY(const QByteArrayView key, in.bytes());
    value.sha256 = sha256.toByteArray();
    value.key = key.toByteArray();
    return {};
}

Result<void> get(CborReader &in, QJsonObject &value)
{
    MN_TRY(const quint64 pairs, in.map());
    QJsonObject object;
    for (quint64 i = 0; i < pairs; ++i) {
        MN_TRY(const QString key, in.text());
        MN_TRY(const QJsonValue each, readJson(in));
        object.insert(key, each);
    }
    value = std::move(object);
    return {};
}

} // namespace mn
