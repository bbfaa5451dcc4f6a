#include "core/record/memory.h"
#include <algorithm>

namespace mn {

MemoryChange MemoryChange::all(const Memory &memory)
{
    MemoryChange change;
    change.externalId = memory.externalId;
    change.title = memory.title;
    change.content = memory.content;
    change.kind = memory.kind;
    change.thread = memory.thread;
    change.author = memory.author;
    change.source = memory.source;
    change.importance = memory.importance;
    change.occurredAt = memory.occurredAt;
    change.position = memory.position;
    change.pinned = memory.pinned;
    change.archived = memory.archived;
    change.metadata = memory.metadata;
    change.createdAt = memory.createdAt;
    change.updatedAt = memory.updatedAt;
    change.addTags = memory.tags;
    change.addDomains = memory.domains;
    change.addLinks = memory.links;
    change.addAttachments = memory.attachments;
    return change;
}

namespace {

template <class List, class Same> List missingIn(const List &there, const List &wanted, Same same)
{
    List out;
    for (const auto &value : wanted)
        if (std::ranges::none_of(there, [&](const auto &other) { return same(value, other); }))
            out += value;
    return out;
}

template <class List> List missingIn(const List &there, const List &wanted)
{
    return missingIn(there, wanted, std::equal_to<>());
}

} // namespace

MemoryChange MemoryChange::between(const Memory &from, const Memory &to)
{
    const auto sameBlob = [](const Attachment &a, const Attachment &b) { return a.blob == b.blob; };
    MemoryChange change = all(to); // what is the same is not written
    change.updatedAt.reset();
    change.addTags = missingIn(from.tags, to.tags);
    change.removeTags = missingIn(to.tags, from.tags);
    change.addDomains = missingIn(from.domains, to.domains);
    change.removeDomains = missingIn(to.domains, from.domains);
    change.addLinks = missingIn(from.links, to.links);
    change.removeLinks = missingIn(to.links, from.links);
    change.addAttachments = missingIn(from.attachments, to.attachments, sameBlob);
    for (const Attachment &attachment : missingIn(to.attachments, from.attachments, sameBlob))
        change.removeAttachments += attachment.blob;
    return change;
}

} // namespace mn
