#pragma once
#include "core/base/cbor.h"
#include "core/record/memory.h"
#include <span>

namespace mn {

// The one table of what a memory has, and how each field is kept as CBOR. A further field is a further row.

// How a field lies in the record, and so what happens when devices wrote it without knowing of each other.
enum class FieldKind : quint8 {
    Register,  // the version written last is shown, the others stay: a conflict if they differ
    UpdatedAt, // the greatest is shown, never a conflict; kept only where it differs from the moment of making
    Content,   // merged for showing, text_merge.h
    Tags,      // sets: all that were added, without those removed by someone who had seen them
    Domains,
    Links,
    Attachments,
    Derived, // kept nowhere under this name: follows from the state
};

struct MemoryField {
    QByteArray name; // in records, in the history, in what people read
    FieldKind kind;
    bool (*same)(const Memory &, const Memory &);
    // The whole field as it is shown; the value of a register is kept in the same form.
    void (*write)(CborWriter &, const Memory &);
    // Errc::NotUnderstood for another type; the memory is unchanged then.
    Result<void> (*read)(CborReader &, Memory &);
};

// In the order of records (shorter names first), so that writing them one after another appends.
std::span<const MemoryField> memoryFields();
const MemoryField *memoryField(QByteArrayView name);

} // namespace mn
