#include "sync/client/named_attachments.h"
#include "core/crypto/derive.h"
#include "core/store/change_log.h"
#include "core/store/memory_store.h"
#include "core/vault/vault.h"
#include "sync/client/sealed_blob.h"
#include <algorithm>
#include <span>

namespace mn::sync {

namespace {

constexpr int kPage = 500;

// What another device wrote is not believed: nothing else can be opened.
bool isUsable(const Attachment &attachment)
{
    return attachment.key.size() == kKeyBytes && attachment.sha256.size() == 32 && attachment.size >= 0;
}

Result<std::vector<quint32>> changedAfter(Database &database, qint64 seq)
{
    std::vector<quint32> numbers;
    for (;;) {
        MN_TRY(const QList<Change> changes, ChangeLog(database).after(seq, kPage));
        if (changes.isEmpty())
            break;
        for (const Change &change : changes)
            if (change.number != 0)
                numbers.push_back(change.number);
        seq = changes.last().seq;
    }
    std::ranges::sort(numbers);
    const auto again = std::ranges::unique(numbers);
    numbers.erase(again.begin(), again.end());
    return numbers;
}

} // namespace

Result<bool> NamedAttachments::refresh(Vault &vault)
{
    struct News {
        qint64 head = 0;
        std::vector<quint32> numbers;
        std::vector<std::pair<quint32, Named>> there;
        qint64 readable = 0;
    };
    auto read = vault.read([since = m_head](Database &database) -> Result<News> {
        News news;
        const MemoryStore store(database);
        const auto everything = ReadView::everything();
        MN_TRY(news.head, ChangeLog(database).head());
        if (since < 0) {
            MN_TRY(news.numbers,
                   store.numbers(everything, {{{mn::Field::HasAttachment, Comparison::Equal, true, false}}}));
        } else {
            MN_TRY(news.numbers, changedAfter(database, since));
        }
        const std::span<const quint32> all(news.numbers);
        for (size_t begin = 0; begin < all.size(); begin += kPage) {
            MN_TRY(const auto memories,
                   store.loadReadable(everything, all.subspan(begin, std::min<size_t>(kPage, all.size() - begin))));
            news.readable += qint64(memories.size());
            for (const auto &[number, memory] : memories)
                if (!memory.attachments.isEmpty())
                    news.there.emplace_back(number, Named{memory.id, memory.attachments});
        }
        return news;
    });
    MN_TRY(News news, read.takeResult());
    const bool isFirst = m_head < 0;
    m_head = news.head;
    if (isFirst)
        m_isWhole = news.readable == qint64(news.numbers.size());
    bool hasChanged = isFirst;
    for (const quint32 number : news.numbers)
        hasChanged = m_memories.remove(number) || hasChanged;
    for (auto &[number, named] : news.there)
        m_memories.insert(number, std::move(named));
    hasChanged = hasChanged || !news.there.empty();
    if (hasChanged)
        group();
    return hasChanged;
}

void NamedAttachments::group()
{
    m_contents.clear();
    const QHash<BlobId, BlobName> before = std::exchange(m_names, {});
    for (const Named &named : std::as_const(m_memories)) {
        for (const Attachment &attachment : named.attachments) {
            if (!isUsable(attachment) || m_names.contains(attachment.blob))
                continue;
            const auto known = before.constFind(attachment.blob);
            const BlobName name = known != before.cend() ? *known : blobNameOf(attachment);
            m_names.insert(attachment.blob, name);
            m_contents[attachment.sha256 + QByteArray::number(attachment.size)].push_back({attachment, name});
        }
    }
    for (auto &[content, copies] : m_contents)
        std::ranges::sort(copies, {}, &NamedAttachment::blob);
}

QSet<BlobId> NamedAttachments::of(const QSet<RecordId> &memories) const
{
    QSet<BlobId> blobs;
    for (const Named &named : std::as_const(m_memories))
        if (memories.contains(named.memory))
            for (const Attachment &attachment : named.attachments)
                blobs += attachment.blob;
    return blobs;
}

} // namespace mn::sync
