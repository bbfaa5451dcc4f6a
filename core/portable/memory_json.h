#pragma once
#include "core/record/memory.h"
#include <QByteArray>

namespace mn {

// A memory as one line of JSON, without the line's end: the fields of docs/cli.md in their order, every one of them
// there, so that scripts need not ask. The same bytes for the same memory.
QByteArray memoryToJson(const Memory &memory);

// A value of JSON on one line.
QByteArray jsonText(const QJsonValue &value);

} // namespace mn
