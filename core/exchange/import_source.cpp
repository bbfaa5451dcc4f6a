#include "core/exchange/import_source.h"
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace mn {

QByteArray fingerprintOf(const ImportItem &item)
{
    // QDataStream keeps fields apart, and costs a tenth of writing them as JSON.
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const Memory &memory = item.memory;
    out << memory.id.toBytes() << memory.externalId << memory.title << memory.content << memory.kind << memory.tags
        << memory.domains << memory.importance << memory.thread << memory.position.has_value()
        << memory.position.value_or(0) << memory.author << memory.source << memory.pinned << memory.archived
        << memory.metadata << memory.occurredAt.has_value();
    if (memory.occurredAt)
        out << memory.occurredAt->ms << memory.occurredAt->offset;
    if (!item.datesAreOfFile)
        out << memory.createdAt << memory.updatedAt;
    for (const PendingLink &link : item.links)
        out << link.to << link.type;
    for (const PendingAttachment &attachment : item.attachments)
        out << attachment.name << attachment.mime << attachment.size << attachment.sha256 << attachment.stamp;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace mn
