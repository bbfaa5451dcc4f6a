#include "tests/sim/rules_of_store.h"
#include "core/base/uuid.h"
#include "core/record/memory_values.h"
#include <algorithm>

namespace mn::sync::test {

namespace {

// One value under each dot, the first.
Record oneOfEachDot(const Record &record)
{
    QList<Record::Entry> entries;
    for (const Record::Entry &entry : record.entries())
        if (entries.isEmpty() || entries.last().field != entry.field || entries.last().dot != entry.dot)
            entries.append(entry);
    return Record::of(record.seen(), entries);
}

// What the devices would show, written down by each of them, under a dot that all of them draw alike.
Record mergedAndWritten(const Record &record)
{
    const auto siblings = readContent(record, record.field("content"));
    const TextView view = viewText(siblings);
    if (siblings.size() < 2 || !view.merged || view.conflict)
        return record;
    QByteArray name;
    for (const Record::Entry &entry : record.field("content"))
        name += entry.dot.actor.toBytes() + QByteArray::number(entry.dot.counter) + ' ';
    const Dot dot{ActorId(makeUuidFromName("merged", name)), 1};
    return writeRegister(record, dot, "content", contentValue(view.text, siblings.first().ancestors));
}

} // namespace

Record storedWithout(const Rules &rules, const Record &record)
{
    if (record.isPurged())
        return record;
    if (!rules.on(Rule::same_dot_union))
        return oneOfEachDot(record);
    return rules.on(Rule::merge_view) ? record : mergedAndWritten(record);
}

QString shownWithout(const Record &record, const QSet<QString> &met)
{
    auto siblings = readContent(record, record.field("content"));
    for (TextSibling &sibling : siblings)
        sibling.ancestors.removeIf([&met](const QString &text) { return !met.contains(text); });
    return viewText(siblings).text;
}

} // namespace mn::sync::test
