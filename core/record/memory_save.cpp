#include "core/base/cbor.h"
#include "core/record/memory_fields.h"
#include "core/record/memory_limits.h"
#include "core/record/memory_record.h"
#include "core/record/memory_values.h"
#include <algorithm>
#include <cmath>

namespace mn {

namespace {

// One save on its way: the values it will show are set in `m_new`, each field that differs is written.
class Save {
public:
    Save(const Record &old, const MemoryChange &change, const Dot &dot, HlcStamp now)
        : m_old(old), m_change(change), m_now(now), m_shown(memoryOf(RecordId(), old)), m_new(m_shown), m_edit(old, dot)
    {
    }

    struct Made {
        Record record;
        Dot last;
    };
    // Nothing if there was nothing to change.
    Result<std::optional<Made>> make();

private:
    Result<void> takeTexts();
    Result<void> takeNumbers();
    void writeValue(const char *field, bool isSet);
    void writeContent();
    Result<void> writeMetadata();
    Result<void> changeLabels(const char *field, const QStringList &remove, const QStringList &add,
                              const QStringList &shown);
    Result<void> changeLinks();
    Result<void> changeAttachments();
    void writeMoments();

    // Whether the save sets this field to something else than the one version there is.
    bool isNew(const MemoryField &field, bool isSet) const
    {
        return isSet && (!field.same(m_shown, m_new) || m_old.field(field.name).size() > 1);
    }
    void write(const MemoryField &field, QByteArray value)
    {
        m_edit.writeRegister(field.name, std::move(value));
        m_changed = true;
    }
    void remove(const MemoryField &field, QByteArrayView value)
    {
        m_edit.removeFromSet(field.name, value);
        m_changed = true;
    }
    void add(const MemoryField &field, QByteArray value)
    {
        m_edit.addToSet(field.name, std::move(value));
        m_changed = true;
    }

    const Record &m_old;
    const MemoryChange &m_change;
    const HlcStamp m_now;
    const Memory m_shown;
    Memory m_new;
    RecordEdit m_edit;
    bool m_changed = false;
};

Result<void> takeLine(const std::optional<QString> &from, QString &to, qsizetype limit, const char *field)
{
    if (from) {
        MN_TRY(to, cleanLine(*from, limit, QLatin1StringView(field)));
    }
    return {};
}

Result<void> Save::takeTexts()
{
    MN_TRY(takeLine(m_change.title, m_new.title, MemoryLimits::kTitle, "title"));
    MN_TRY(takeLine(m_change.externalId, m_new.externalId, MemoryLimits::kExternalId, "external_id"));
    MN_TRY(takeLine(m_change.thread, m_new.thread, MemoryLimits::kThread, "thread"));
    MN_TRY(takeLine(m_change.author, m_new.author, MemoryLimits::kAuthor, "author"));
    MN_TRY(takeLine(m_change.source, m_new.source, MemoryLimits::kSource, "source"));
    if (m_change.kind) {
        MN_TRY(m_new.kind, cleanLabel(*m_change.kind, MemoryLimits::kKind, QLatin1StringView("kind")));
    }
    if (m_change.content) {
        MN_TRY(m_new.content, cleanContent(*m_change.content));
    }
    return {};
}

Result<void> Save::takeNumbers()
{
    if (m_change.importance) {
        if (std::isnan(*m_change.importance))
            return fail(Errc::NotUnderstood, QStringLiteral("importance"));
        m_new.importance = std::clamp(*m_change.importance, 0.0, 1.0) + 0.0; // -0 becomes 0
    }
    m_new.occurredAt = m_change.occurredAt.value_or(m_shown.occurredAt);
    m_new.position = m_change.position.value_or(m_shown.position);
    m_new.pinned = m_change.pinned.value_or(m_shown.pinned);
    m_new.archived = m_change.archived.value_or(m_shown.archived);
    return {};
}

void Save::writeValue(const char *name, bool isSet)
{
    const MemoryField &field = *memoryField(name);
    if (!isNew(field, isSet))
        return;
    CborWriter out(48);
    field.write(out, m_new);
    write(field, out.take());
}

void Save::writeContent()
{
    const MemoryField &field = *memoryField("content");
    if (!isNew(field, m_change.content.has_value()))
        return;
    // Written over what was shown, and over what the first of its versions was written over.
    QStringList ancestors;
    if (const auto siblings = readContent(m_old, m_old.field(field.name)); !siblings.isEmpty())
        ancestors = QStringList(m_shown.content) + siblings[0].ancestors;
    write(field, contentValue(m_new.content, ancestors));
}

Result<void> Save::writeMetadata()
{
    if (!m_change.metadata)
        return {};
    MN_TRY(QByteArray value, metadataValue(*m_change.metadata));
    m_new.metadata = *m_change.metadata;
    if (const MemoryField &field = *memoryField("metadata"); isNew(field, true))
        write(field, std::move(value));
    return {};
}

Result<void> Save::changeLabels(const char *name, const QStringList &toRemove, const QStringList &toAdd,
                                const QStringList &shown)
{
    const MemoryField &field = *memoryField(name);
    const QLatin1StringView fieldName(name);
    QStringList now = shown;
    for (const QString &label : toRemove) {
        const auto clean = cleanLabel(label, MemoryLimits::kLabel, fieldName);
        if (clean && now.removeOne(*clean)) // what cannot be a label is not there
            remove(field, textValue(*clean));
    }
    for (const QString &label : toAdd) {
        MN_TRY(const QString clean, cleanLabel(label, MemoryLimits::kLabel, fieldName));
        if (now.contains(clean))
            continue;
        if (now.size() >= MemoryLimits::kLabels)
            return fail(Errc::TooLarge, fieldName);
        now.append(clean);
        add(field, textValue(clean));
    }
    return {};
}

Result<void> Save::changeLinks()
{
    const MemoryField &field = *memoryField("links");
    const QLatin1StringView name("links");
    QList<Link> now = m_shown.links;
    for (const Link &link : m_change.removeLinks) {
        if (now.removeOne(link))
            remove(field, linkValue(link));
    }
    for (Link link : m_change.addLinks) {
        MN_TRY(link.type, cleanLine(link.type, MemoryLimits::kLinkType, name));
        if (now.contains(link))
            continue;
        if (now.size() >= MemoryLimits::kLinks)
            return fail(Errc::TooLarge, name);
        now.append(link);
        add(field, linkValue(link));
    }
    return {};
}

Result<void> Save::changeAttachments()
{
    if (m_change.removeAttachments.isEmpty() && m_change.addAttachments.isEmpty())
        return {};
    const MemoryField &field = *memoryField("attachments");
    const QLatin1StringView name("attachments");
    const QList<KeptAttachment> kept = readAttachments(m_old.field(field.name));
    QList<BlobId> now;
    for (const Attachment &attachment : m_shown.attachments)
        now.append(attachment.blob);
    const auto removeBlob = [&](BlobId blob) {
        if (!now.removeOne(blob))
            return;
        for (const KeptAttachment &each : kept) {
            if (each.attachment.blob == blob)
                remove(field, each.value);
        }
    };
    for (const BlobId &blob : m_change.removeAttachments)
        removeBlob(blob);
    quint64 place = 0;
    for (Attachment attachment : m_change.addAttachments) {
        MN_TRY(attachment.name, cleanLine(attachment.name, MemoryLimits::kFileName, name));
        MN_TRY(attachment.mime, cleanLine(attachment.mime, MemoryLimits::kMime, name));
        if (attachment.sha256.size() != 32 || attachment.key.size() != 32 || attachment.size < 0)
            return fail(Errc::NotUnderstood, name);
        if (now.contains(attachment.blob) && m_shown.attachments.contains(attachment))
            continue;
        removeBlob(attachment.blob); // described anew
        if (now.size() >= MemoryLimits::kAttachments)
            return fail(Errc::TooLarge, name);
        now.append(attachment.blob);
        add(field, attachmentValue(m_now, place++, attachment));
    }
    return {};
}

void Save::writeMoments()
{
    const bool isFirst = m_old.seen().isEmpty();
    m_new.createdAt = m_change.createdAt.value_or(isFirst ? m_now.ms() : m_shown.createdAt);
    writeValue("created_at", isFirst || m_change.createdAt.has_value());
    m_changed |= isFirst;

    m_new.updatedAt = m_change.updatedAt.value_or(m_changed ? m_now.ms() : m_shown.updatedAt);
    const MemoryField &field = *memoryField("updated_at");
    const bool isKept = !m_old.field(field.name).empty();
    if (m_new.updatedAt == (isKept ? m_shown.updatedAt : m_new.createdAt))
        return;
    CborWriter out(9);
    field.write(out, m_new);
    write(field, out.take());
}

Result<std::optional<Save::Made>> Save::make()
{
    MN_TRY(takeTexts());
    MN_TRY(takeNumbers());
    // In the order of the table, so that a first save appends.
    writeValue("kind", m_change.kind.has_value());
    MN_TRY(changeLabels("tags", m_change.removeTags, m_change.addTags, m_shown.tags));
    MN_TRY(changeLinks());
    writeValue("title", m_change.title.has_value());
    writeValue("author", m_change.author.has_value());
    writeValue("pinned", m_change.pinned.has_value());
    writeValue("source", m_change.source.has_value());
    writeValue("thread", m_change.thread.has_value());
    writeContent();
    MN_TRY(changeLabels("domains", m_change.removeDomains, m_change.addDomains, m_shown.domains));
    writeValue("archived", m_change.archived.has_value());
    MN_TRY(writeMetadata());
    writeValue("position", m_change.position.has_value());
    writeValue("importance", m_change.importance.has_value());
    MN_TRY(changeAttachments());
    writeValue("external_id", m_change.externalId.has_value());
    writeValue("occurred_at", m_change.occurredAt.has_value());
    writeMoments();
    if (!m_changed)
        return std::optional<Made>();
    const Dot last = m_edit.last();
    Record record = std::move(m_edit).stamped(m_now);

    // A joined record may be larger: a save that does not add to it is still taken.
    if (const qsizetype size = record.sizeBound(); size > MemoryLimits::kRecord && size > m_old.sizeBound()) {
        const auto largest =
            std::max_element(record.entries().begin(), record.entries().end(),
                             [](const auto &a, const auto &b) { return a.value.size() < b.value.size(); });
        return fail(Errc::TooLarge, QString::fromUtf8(largest->field));
    }
    return std::optional(Made{std::move(record), last});
}

} // namespace

Result<Record> apply(const Record &old, const MemoryChange &change, DotSource &dots, HlcStamp now)
{
    if (old.isPurged())
        return fail(Errc::NotFound, QStringLiteral("purged"));
    DotSource next = dots;
    MN_TRY(auto made, Save(old, change, next.next(), now).make());
    if (!made)
        return old;
    dots.spentUpTo(made->last);
    return std::move(made->record);
}

} // namespace mn
