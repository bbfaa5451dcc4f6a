#include "core/record/memory_fields.h"
#include "core/record/memory_cbor.h"
#include <algorithm>

namespace mn {

namespace {

template <auto Member> MemoryField row(const char *name, FieldKind kind)
{
    return {QByteArray::fromRawData(name, qsizetype(qstrlen(name))), kind,
            [](const Memory &a, const Memory &b) { return a.*Member == b.*Member; },
            [](CborWriter &out, const Memory &memory) { put(out, memory.*Member); },
            [](CborReader &in, Memory &memory) { return get(in, memory.*Member); }};
}

} // namespace

std::span<const MemoryField> memoryFields()
{
    using enum FieldKind;
    static const MemoryField table[] = {
        row<&Memory::kind>("kind", Register),
        row<&Memory::tags>("tags", Tags),
        row<&Memory::links>("links", Links),
        row<&Memory::title>("title", Register),
        row<&Memory::author>("author", Register),
        row<&Memory::pinned>("pinned", Register),
        row<&Memory::source>("source", Register),
        row<&Memory::thread>("thread", Register),
        row<&Memory::content>("content", Content),
        row<&Memory::deleted>("deleted", Derived),
        row<&Memory::domains>("domains", Domains),
        row<&Memory::archived>("archived", Register),
        row<&Memory::conflict>("conflict", Derived),
        row<&Memory::metadata>("metadata", Register),
        row<&Memory::position>("position", Register),
        row<&Memory::createdAt>("created_at", Register),
        row<&Memory::importance>("importance", Register),
        row<&Memory::updatedAt>("updated_at", UpdatedAt),
        row<&Memory::attachments>("attachments", Attachments),
        row<&Memory::externalId>("external_id", Register),
        row<&Memory::occurredAt>("occurred_at", Register),
    };
    return table;
}

const MemoryField *memoryField(QByteArrayView name)
{
    const auto fields = memoryFields();
    const auto at = std::lower_bound(fields.begin(), fields.end(), name, [](const MemoryField &f, QByteArrayView n) {
        return f.name.size() != n.size() ? f.name.size() < n.size() : n.compare(f.name) > 0;
    });
    return at != fields.end() && at->name == name ? &*at : nullptr;
}

} // namespace mn
