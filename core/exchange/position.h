#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QList>

namespace mn {

// A place in a source as a few numbers, kept as text: "jsonl:1:4711:23".
QByteArray positionOf(QByteArrayView format, std::initializer_list<qint64> numbers);
// NotUnderstood unless it is `count` numbers >= 0 of this format.
Result<QList<qint64>> numbersOf(QByteArrayView position, QByteArrayView format, int count);

} // namespace mn
