#include "app/editor/open_memory.h"
#include "core/record/memory_limits.h"
#include "core/record/text_merge.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// As the vault keeps it: a blank at the end, which somebody who types on has just put there, is none.
QString kept(const QString &title)
{
    return cleanLine(title, MemoryLimits::kTitle, "title"_L1).value_or(title);
}

// One text of three; nothing when a person must decide.
std::optional<QString> merged(const QString &base, const QString &now, const QString &theirs)
{
    if (theirs == base || theirs == now)
        return now;
    if (now == base)
        return theirs;
    return merge3(base, now, theirs);
}

template <class Value> void take(Value &now, const Value &base, const Value &theirs)
{
    if (now == base)
        now = theirs;
}

template <class Value> void keepChanged(std::optional<Value> &change, const Value &now, const Value &base)
{
    if (now == base)
        change.reset();
}

template <class List, class Same> List both(const List &now, const List &base, const List &theirs, Same same)
{
    const auto has = [&](const List &list, const auto &value) {
        return std::ranges::any_of(list, [&](const auto &other) { return same(value, other); });
    };
    List out;
    for (const auto &value : theirs)
        if (has(now, value) || !has(base, value))
            out += value;
    for (const auto &value : now)
        if (!has(base, value) && !has(out, value))
            out += value;
    return out;
}

} // namespace

MemoryChange changesIn(const Memory &now, const Memory &base)
{
    MemoryChange change = MemoryChange::between(base, now);
    change.createdAt.reset();
    keepChanged(change.externalId, now.externalId, base.externalId);
    if (kept(now.title) == kept(base.title))
        change.title.reset();
    keepChanged(change.content, now.content, base.content);
    keepChanged(change.kind, now.kind, base.kind);
    keepChanged(change.thread, now.thread, base.thread);
    keepChanged(change.author, now.author, base.author);
    keepChanged(change.source, now.source, base.source);
    keepChanged(change.importance, now.importance, base.importance);
    keepChanged(change.occurredAt, now.occurredAt, base.occurredAt);
    keepChanged(change.position, now.position, base.position);
    keepChanged(change.pinned, now.pinned, base.pinned);
    keepChanged(change.archived, now.archived, base.archived);
    keepChanged(change.metadata, now.metadata, base.metadata);
    return change;
}

bool isChanged(const Memory &now, const Memory &base)
{
    Memory same = now;
    if (kept(now.title) == kept(base.title))
        same.title = base.title;
    same.createdAt = base.createdAt;
    same.updatedAt = base.updatedAt;
    same.conflict = base.conflict;
    same.deleted = base.deleted;
    return same != base;
}

Rebased rebased(const Memory &now, const Memory &base, const Memory &theirs)
{
    Rebased out{now};
    Memory &memory = out.memory;
    take(memory.externalId, base.externalId, theirs.externalId);
    take(memory.kind, base.kind, theirs.kind);
    take(memory.thread, base.thread, theirs.thread);
    take(memory.author, base.author, theirs.author);
    take(memory.source, base.source, theirs.source);
    take(memory.importance, base.importance, theirs.importance);
    take(memory.occurredAt, base.occurredAt, theirs.occurredAt);
    take(memory.position, base.position, theirs.position);
    take(memory.pinned, base.pinned, theirs.pinned);
    take(memory.archived, base.archived, theirs.archived);
    take(memory.metadata, base.metadata, theirs.metadata);
    memory.createdAt = theirs.createdAt;
    memory.updatedAt = theirs.updatedAt;
    memory.deleted = theirs.deleted;
    memory.conflict = theirs.conflict;
    memory.tags = both(now.tags, base.tags, theirs.tags, std::equal_to());
    memory.domains = both(now.domains, base.domains, theirs.domains, std::equal_to());
    memory.links = both(now.links, base.links, theirs.links, std::equal_to());
    memory.attachments = both(now.attachments, base.attachments, theirs.attachments,
                              [](const Attachment &a, const Attachment &b) { return a.blob == b.blob; });

    if (kept(now.title) == kept(theirs.title)) { // what is being typed stays as it is
    } else if (const auto title = merged(kept(base.title), kept(now.title), kept(theirs.title))) {
        if (*title != kept(now.title))
            memory.title = *title;
    } else {
        out.isContested = true;
    }
    if (const auto content = merged(base.content, now.content, theirs.content))
        memory.content = *content;
    else
        out.isContested = true;
    return out;
}

Result<SavedMemory> saveOpen(Saving &saving, const Memory &now, const Memory &base, bool isNew)
{
    if (isNew) {
        MemoryChange values = MemoryChange::all(now);
        values.createdAt.reset();
        values.updatedAt.reset();
        MN_TRY(saving.add(now.id, values));
    } else {
        MN_TRY(const Memory theirs, saving.get(now.id));
        const Rebased mine = rebased(now, base, theirs);
        if (mine.isContested)
            return SavedMemory{theirs, true};
        MN_TRY(saving.edit(now.id, changesIn(mine.memory, theirs)));
    }
    MN_TRY(Memory saved, saving.get(now.id));
    return SavedMemory{std::move(saved)};
}

} // namespace mn::app
