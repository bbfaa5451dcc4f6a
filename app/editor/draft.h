#pragma once
#include "core/base/result.h"
#include "core/record/memory.h"

namespace mn::app {

// What was typed and not saved: the memory as it was when the typing began, and as it stands in the window.
struct Draft {
    bool isNew = false;
    qint64 at = 0; // ms UTC
    Memory base, now;

    QByteArray toBytes() const;
    // NotUnderstood.
    static Result<Draft> fromBytes(const RecordId &id, QByteArrayView bytes);
};

} // namespace mn::app
