#pragma once
#include "core/record/record.h"
#include "sync/protocol/rules.h"
#include <QSet>

namespace mn::sync::test {

// What the join of records would have become without a rule of core/record: `same_dot_union`, `merge_view`. With all
// rules it is the record itself.
Record storedWithout(const Rules &rules, const Record &record);

// What is shown of a content where the texts it was written over do not travel with it (`bases_in_state`): of them each
// device knows those alone that it has met.
QString shownWithout(const Record &record, const QSet<QString> &met);

} // namespace mn::sync::test
