#include "core/record/memory_record.h"
#include "core/record/memory_fields.h"
#include "core/record/memory_values.h"
#include <algorithm>

namespace mn {

namespace {

// Calls `each(field, entries)` for the fields this program knows.
template <class Each> void forEachField(const Record &record, Each each)
{
    const Entries all(record.entries().constData(), size_t(record.entries().size()));
    for (size_t from = 0; from < all.size();) {
        size_t to = from + 1;
        while (to < all.size() && all[to].field == all[from].field)
            ++to;
        if (const MemoryField *field = memoryField(all[from].field))
            each(*field, all.subspan(from, to - from));
        from = to;
    }
}

bool differ(Entries entries)
{
    return std::any_of(entries.begin(), entries.end(), [&](const auto &e) { return e.value != entries[0].value; });
}

// Of one file described twice (renamed on two devices) the newer description is shown, where the older one stood.
QList<Attachment> shownAttachments(const QList<KeptAttachment> &kept)
{
    QList<Attachment> attachments;
    for (const KeptAttachment &each : kept) {
        const auto same = std::find_if(attachments.begin(), attachments.end(),
                                       [&](const Attachment &a) { return a.blob == each.attachment.blob; });
        if (same != attachments.end())
            *same = each.attachment;
        else
            attachments.append(each.attachment);
    }
    return attachments;
}

bool describesAFileTwice(const QList<KeptAttachment> &kept)
{
    return std::any_of(kept.begin(), kept.end(), [&](const KeptAttachment &a) {
        return std::any_of(kept.begin(), kept.end(), [&](const KeptAttachment &b) {
            return a.attachment.blob == b.attachment.blob && a.attachment != b.attachment;
        });
    });
}

void readValue(const MemoryField &field, const QByteArray &value, Memory &memory)
{
    // A value of another type is a newer program's: the default is shown.
    if (auto reader = CborReader::open(value))
        (void)field.read(*reader, memory).has_value();
}

void readGreatest(const MemoryField &field, Entries entries, qint64 Memory::*member, Memory &memory)
{
    std::optional<qint64> greatest;
    for (const Record::Entry &entry : entries) {
        Memory each;
        readValue(field, entry.value, each);
        greatest = std::max(greatest.value_or(each.*member), each.*member);
    }
    memory.*member = *greatest;
}

} // namespace

Memory memoryOf(RecordId id, const Record &record)
{
    Memory memory;
    memory.id = id;
    memory.deleted = isDeleted(record);
    bool wasUpdated = false;
    forEachField(record, [&](const MemoryField &field, Entries entries) {
        switch (field.kind) {
        case FieldKind::Register:
            readValue(field, newestOf(record, entries).value, memory);
            memory.conflict |= differ(entries);
            break;
        case FieldKind::UpdatedAt:
            readGreatest(field, entries, &Memory::updatedAt, memory);
            wasUpdated = true;
            break;
        case FieldKind::Content: {
            TextView view = viewText(readContent(record, entries));
            memory.content = std::move(view.text);
            memory.conflict |= view.conflict;
            break;
        }
        case FieldKind::Tags:
            memory.tags = readLabels(entries);
            break;
        case FieldKind::Domains:
            memory.domains = readLabels(entries);
            break;
        case FieldKind::Links:
            memory.links = readLinks(entries);
            break;
        case FieldKind::Attachments: {
            const QList<KeptAttachment> kept = readAttachments(entries);
            memory.attachments = shownAttachments(kept);
            memory.conflict |= describesAFileTwice(kept);
            break;
        }
        case FieldKind::Derived:
            break;
        }
    });
    if (!(memory.importance >= 0 && memory.importance <= 1)) // no program of ours wrote that
        memory.importance = Memory().importance;
    if (!wasUpdated)
        memory.updatedAt = memory.createdAt; // kept only where it differs
    return memory;
}

QStringList conflictsOf(const Record &record)
{
    QStringList names;
    forEachField(record, [&](const MemoryField &field, Entries entries) {
        const bool conflict = (field.kind == FieldKind::Register && differ(entries)) ||
                              (field.kind == FieldKind::Content && viewText(readContent(record, entries)).conflict) ||
                              (field.kind == FieldKind::Attachments && describesAFileTwice(readAttachments(entries)));
        if (conflict)
            names.append(QString::fromUtf8(field.name));
    });
    names.sort();
    return names;
}

} // namespace mn
