#include "core/record/memory_versions.h"
#include "core/record/memory_fields.h"
#include "core/record/memory_values.h"
#include <algorithm>

namespace mn {

namespace {

// A field of which one version is shown, and how a save sets it.
struct Choice {
    const char *name;
    bool (*isSet)(const MemoryChange &);
    void (*set)(MemoryChange &, const Memory &);
};

template <auto Change, auto Member> constexpr Choice choice(const char *name)
{
    return {name, [](const MemoryChange &change) { return (change.*Change).has_value(); },
            [](MemoryChange &change, const Memory &memory) { change.*Change = memory.*Member; }};
}

constexpr Choice kChoices[] = {
    choice<&MemoryChange::kind, &Memory::kind>("kind"),
    choice<&MemoryChange::title, &Memory::title>("title"),
    choice<&MemoryChange::author, &Memory::author>("author"),
    choice<&MemoryChange::pinned, &Memory::pinned>("pinned"),
    choice<&MemoryChange::source, &Memory::source>("source"),
    choice<&MemoryChange::thread, &Memory::thread>("thread"),
    choice<&MemoryChange::content, &Memory::content>("content"),
    choice<&MemoryChange::archived, &Memory::archived>("archived"),
    choice<&MemoryChange::metadata, &Memory::metadata>("metadata"),
    choice<&MemoryChange::position, &Memory::position>("position"),
    choice<&MemoryChange::createdAt, &Memory::createdAt>("created_at"),
    choice<&MemoryChange::importance, &Memory::importance>("importance"),
    choice<&MemoryChange::externalId, &Memory::externalId>("external_id"),
    choice<&MemoryChange::occurredAt, &Memory::occurredAt>("occurred_at"),
};

QList<Choice> choicesOf(const Record &record)
{
    const QStringList names = conflictsOf(record);
    QList<Choice> choices;
    std::ranges::copy_if(kChoices, std::back_inserter(choices),
                         [&](const Choice &each) { return names.contains(QLatin1StringView(each.name)); });
    return choices;
}

// What one device has written, laid over what is shown.
void take(const Record &record, const MemoryField &field, const Record::Entry &entry, Memory &memory)
{
    if (field.kind == FieldKind::Content) {
        if (const auto siblings = readContent(record, Entries(&entry, 1)); !siblings.isEmpty())
            memory.content = siblings[0].text;
    } else if (auto reader = CborReader::open(entry.value)) {
        (void)field.read(*reader, memory).has_value();
    }
}

bool isSame(const QList<Choice> &choices, const Memory &a, const Memory &b)
{
    return std::ranges::all_of(choices, [&](const Choice &each) { return memoryField(each.name)->same(a, b); });
}

} // namespace

QList<MemoryVersion> namedVersionsOf(RecordId id, const Record &record)
{
    const QList<Choice> choices = choicesOf(record);
    QList<MemoryVersion> versions{{memoryOf(id, record), {}}};
    QList<ActorId> devices;
    for (const Choice &each : choices)
        for (const Record::Entry &entry : record.field(each.name))
            if (!devices.contains(entry.dot.actor))
                devices += entry.dot.actor;
    for (const ActorId &device : std::as_const(devices)) {
        Memory version = versions.first().memory;
        Dot newest{device, 0};
        for (const Choice &each : choices)
            for (const Record::Entry &entry : record.field(each.name))
                if (entry.dot.actor == device) {
                    take(record, *memoryField(each.name), entry, version);
                    newest.counter = std::max(newest.counter, entry.dot.counter);
                }
        const auto same = std::ranges::find_if(
            versions, [&](const MemoryVersion &known) { return isSame(choices, known.memory, version); });
        if (same == versions.end())
            versions.append({version, newest});
        else if (!same->dot)
            same->dot = newest;
    }
    return versions;
}

QList<Memory> versionsOf(RecordId id, const Record &record)
{
    QList<Memory> versions;
    for (const MemoryVersion &version : namedVersionsOf(id, record))
        versions += version.memory;
    return versions;
}

std::optional<QString> contentBefore(const Record &record)
{
    return commonText(readContent(record, record.field("content")));
}

MemoryChange decided(const Record &record, const Memory &version)
{
    MemoryChange change;
    for (const Choice &each : choicesOf(record))
        each.set(change, version);
    return change;
}

QList<MemoryChange> replacedUnseen(const Record &record, const MemoryChange &change)
{
    QList<Choice> choices = choicesOf(record);
    choices.removeIf([&](const Choice &each) { return !each.isSet(change); });
    QList<MemoryChange> out;
    if (choices.isEmpty())
        return out;
    QList<Memory> versions = versionsOf(RecordId(), record);
    const Memory shown = versions.takeFirst();
    for (const Memory &version : std::as_const(versions)) {
        if (isSame(choices, version, shown))
            continue;
        MemoryChange aside;
        for (const Choice &each : std::as_const(choices))
            each.set(aside, version);
        out += aside;
    }
    return out;
}

} // namespace mn
