#pragma once
#include "core/portable/memory_json.h"
#include "core/vault/vault.h"
#include "tests/support/test_vault.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mn::test {

// All that a person can see of a vault, trash and archive included: a line of JSON for each memory, by id.
inline Result<QByteArray> describe(Vault &vault)
{
    MN_TRY(QList<Memory> memories, wait(vault.read([](Database &database) -> Result<QList<Memory>> {
               const MemoryStore store(database);
               MN_TRY(const auto numbers, store.numbers(ReadView::everything(), {}));
               MN_TRY(const auto loaded, store.load(ReadView::everything(), numbers));
               QList<Memory> all;
               for (const auto &[number, memory] : loaded)
                   all += memory;
               return all;
           })));
    std::ranges::sort(memories, {}, &Memory::id);
    const auto object = [](const Memory &memory) { return QJsonDocument::fromJson(memoryToJson(memory)).object(); };
    QByteArray lines;
    for (const Memory &memory : std::as_const(memories)) {
        QJsonArray history;
        MN_TRY(const auto entries, wait(vault.history(ReadView::everything(), memory.id, 100)));
        for (const HistoryEntry &entry : entries)
            history += QJsonObject{{QStringLiteral("saved"), entry.saved},
                                   {QStringLiteral("trashed"), entry.memory.deleted},
                                   {QStringLiteral("memory"), object(entry.memory)}};
        QJsonArray backlinks;
        MN_TRY(const auto links, wait(vault.backlinks(ReadView::everything(), memory.id)));
        for (const auto &[from, type] : links)
            backlinks += QJsonArray{from.id.toString(), type};
        QJsonObject files;
        for (const Attachment &attachment : memory.attachments) {
            QByteArray bytes;
            MN_TRY(wait(vault.readAttachment(ReadView::everything(), memory.id, attachment.blob,
                                             [&bytes](QByteArrayView piece) -> Result<void> {
                                                 bytes += piece;
                                                 return {};
                                             })));
            files[attachment.name] = QString::fromUtf8(bytes);
        }
        const QJsonObject line{
            {QStringLiteral("memory"), object(memory)},    {QStringLiteral("trashed"), memory.deleted},
            {QStringLiteral("conflict"), memory.conflict}, {QStringLiteral("history"), history},
            {QStringLiteral("backlinks"), backlinks},      {QStringLiteral("files"), files}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace mn::test
