#pragma once
#include "core/record/memory.h"
#include <QJsonValue>
#include <QString>
#include <optional>

namespace mn {

// Times in files that leave or enter the vault. ISO 8601 to the millisecond with the offset, such as
// 2023-05-08T13:56:00.000+02:00 (years 0001 to 9999); whatever lies outside is an object {"ms", "offset"}.
QJsonValue toJson(const Moment &moment);
// The same at offset 0, written with Z.
QJsonValue utcToJson(qint64 ms);
// The ISO form alone; empty when there is none.
QString isoText(const Moment &moment);

// Reads what toJson() writes, and what people and programs write: ISO 8601 (without an offset: UTC), 2023/05/08,
// 8 May 2023, May 8, 2023, RFC 2822, and Unix time in seconds or milliseconds (told apart by size). Nothing when it is
// none of these; a form like 05/08/2023 is refused, for nobody knows which is the month.
std::optional<Moment> momentFromText(QStringView text);
std::optional<Moment> momentFromJson(const QJsonValue &value);

} // namespace mn
