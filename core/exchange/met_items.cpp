#include "core/exchange/met_items.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Within this process only.
quint64 hashOf(const QString &key)
{
    return qHash(key, 1);
}

// Of everything but the place: a text that stands in two places is the same text.
quint64 hashOf(const ImportItem &item)
{
    const Memory &m = item.memory;
    size_t hash = qHashMulti(2, m.id, m.externalId, m.title, m.content, m.kind, m.tags, m.domains, m.thread, m.author,
                             m.source, m.metadata, m.importance, m.occurredAt.value_or(Moment()).ms, m.pinned);
    for (const PendingLink &link : item.links)
        hash = qHashMulti(hash, link.to, link.type);
    for (const PendingAttachment &attachment : item.attachments)
        hash = qHashMulti(hash, attachment.name, attachment.size, attachment.sha256, attachment.stamp);
    return hash;
}

} // namespace

bool MetItems::isNew(ImportItem &item, QList<ImportRemark> &remarks)
{
    const quint64 key = hashOf(item.sourceKey);
    const quint64 what = hashOf(item);
    const auto first = m_met.constFind(key);
    if (first == m_met.constEnd()) {
        m_met.insert(key, what);
        return true;
    }
    QList<quint64> &more = m_metMore[key];
    if (*first == what || more.contains(what)) {
        remarks.append({ImportRemark::Kind::Skipped, item.sourceKey, ImportReason::SourceTwice});
        return false;
    }
    more.append(what);
    remarks.append({ImportRemark::Kind::Altered, item.sourceKey, ImportReason::NameTwice});
    item.sourceKey += u"#%1"_s.arg(more.size() + 1);
    item.memory.id = RecordId(); // one memory has it already
    return true;
}

} // namespace mn
