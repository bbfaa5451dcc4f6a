#include "core/portable/memory_json.h"
#include "core/portable/time_text.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// QJsonObject sorts its keys; people read the id and the title first.
class ObjectWriter {
public:
    void put(QByteArrayView name, const QJsonValue &value)
    {
        m_out += m_out.isEmpty() ? "{\"" : ",\"";
        m_out += name;
        m_out += "\":";
        m_out += jsonText(value);
    }
    void putRaw(QByteArrayView name, const QByteArray &json)
    {
        m_out += ",\"";
        m_out += name;
        m_out += "\":";
        m_out += json;
    }
    QByteArray take() { return std::move(m_out) + '}'; }

private:
    QByteArray m_out;
};

template <class T, class ToJson> QByteArray arrayText(const QList<T> &list, ToJson toJson)
{
    QByteArray out = "[";
    for (const T &value : list) {
        if (out.size() > 1)
            out += ',';
        out += toJson(value);
    }
    return out + ']';
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes only arrays and objects.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

QByteArray memoryToJson(const Memory &memory)
{
    ObjectWriter out;
    out.put("id", memory.id.toString());
    out.put("id_external", memory.externalId);
    out.put("title", memory.title);
    out.put("content", memory.content);
    out.put("kind", memory.kind);
    out.put("tags", QJsonArray::fromStringList(memory.tags));
    out.put("domains", QJsonArray::fromStringList(memory.domains));
    out.put("importance", memory.importance);
    out.put("occurred_at", memory.occurredAt ? toJson(*memory.occurredAt) : QJsonValue());
    out.put("created_at", utcToJson(memory.createdAt));
    out.put("updated_at", utcToJson(memory.updatedAt));
    out.put("thread", memory.thread);
    out.put("position", memory.position ? QJsonValue(*memory.position) : QJsonValue());
    out.put("author", memory.author);
    out.put("source", memory.source);
    out.putRaw("links", arrayText(memory.links, [](const Link &link) {
                   ObjectWriter one;
                   one.put("to", link.to.toString());
                   one.put("type", link.type);
                   return one.take();
               }));
    out.putRaw("attachments", arrayText(memory.attachments, [](const Attachment &attachment) {
                   ObjectWriter one;
                   one.put("name", attachment.name);
                   one.put("mime", attachment.mime);
                   one.put("size", attachment.size);
                   one.put("sha256", QString::fromLatin1(attachment.sha256.toHex()));
                   return one.take();
               }));
    out.put("pinned", memory.pinned);
    out.put("archived", memory.archived);
    out.put("metadata", memory.metadata);
    return out.take();
}

} // namespace mn
