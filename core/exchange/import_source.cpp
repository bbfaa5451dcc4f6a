#include "core/exchange/import_source.h"
#include "core/portable/memory_json.h"
#include <QCryptographicHash>

namespace mn {

QByteArray fingerprintOf(const ImportItem &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // The length keeps fields apart.
    const auto add = [&hash](const QByteArray &part) {
        const qint64 size = part.size();
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(part);
    };
    Memory memory = item.memory;
    if (item.datesAreOfFile)
        memory.createdAt = memory.updatedAt = 0;
    add(memoryToJson(memory));
    for (const PendingLink &link : item.links) {
        add(link.to.toUtf8());
        add(link.type.toUtf8());
    }
    for (const PendingAttachment &attachment : item.attachments) {
        add(attachment.name.toUtf8());
        add(attachment.mime.toUtf8());
        add(QByteArray::number(attachment.size));
        add(attachment.sha256);
        add(attachment.stamp.toUtf8());
    }
    return hash.result();
}

} // namespace mn
