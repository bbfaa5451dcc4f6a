#include "core/store/filter.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Column, Text, Flag, Exists }; // a flag without a value: set or not, and so withoutHidden() adds none

struct FieldRow {
    Field field;
    Shape shape;
    const char *sql; // a column; or for Exists a subquery that is true when the thing is there
};

constexpr FieldRow kFields[] = {
    {Field::Id, Shape::Column, "memory.id"},
    {Field::Kind, Shape::Text, "memory.kind"},
    {Field::Author, Shape::Text, "memory.author"},
    {Field::Thread, Shape::Text, "memory.thread"},
    {Field::Source, Shape::Text, "memory.source"},
    {Field::Importance, Shape::Column, "memory.importance"},
    {Field::When, Shape::Column, "memory.happened"},
    {Field::Created, Shape::Column, "memory.created"},
    {Field::Updated, Shape::Column, "memory.updated"},
    {Field::Pinned, Shape::Flag, "memory.pinned"},
    {Field::Archived, Shape::Flag, "memory.archived"},
    {Field::Trashed, Shape::Flag, "memory.trashed"},
    {Field::Conflict, Shape::Flag, "memory.conflict"},
    {Field::HasAttachment, Shape::Exists, "EXISTS(SELECT 1 FROM attachment a WHERE a.n = memory.n)"},
    {Field::HasLink, Shape::Exists, "EXISTS(SELECT 1 FROM link l WHERE l.n = memory.n)"},
};

QString labelSql(const Condition &condition, QVariantList &values)
{
    const QString value = condition.value.toString();
    const QString table = condition.field == Field::Tag ? u"tag"_s : u"domain"_s;
    values << value;
    QString match = u"t.name = ?"_s;
    if (condition.field == Field::Tag) {
        // A tag holds those below it. '0' is the character after '/': the range is exactly "value/...".
        match = u"(t.name = ? OR (t.name > ? AND t.name < ?))"_s;
        values << QString(value + u'/') << QString(value + u'0');
    }
    // As a set, not as EXISTS: the planner may then begin with the label's own index.
    return u"memory.n IN (SELECT t.n FROM %1 t WHERE %2)"_s.arg(table, match);
}

QString conditionSql(const Condition &condition, QVariantList &values)
{
    if (condition.field == Field::Tag || condition.field == Field::Domain)
        return labelSql(condition, values);
    const auto row = std::ranges::find(kFields, condition.field, &FieldRow::field);
    const QString sql = QString::fromLatin1(row->sql);
    switch (row->shape) {
    case Shape::Exists:
        return condition.value.toBool() ? sql : u"NOT "_s + sql;
    case Shape::Flag:
        if (condition.value.isNull())
            return u"1"_s;
        values << int(condition.value.toBool());
        return sql + u" = ?"_s;
    case Shape::Text:
        values << condition.value;
        return sql + u" = ? COLLATE MN_NOCASE"_s;
    case Shape::Column:
        break;
    }
    values << condition.value;
    return sql + u' ' + signOf(condition.comparison) + u" ?"_s;
}

} // namespace

QString signOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return u"<"_s;
    case Comparison::LessOrEqual:
        return u"<="_s;
    case Comparison::Greater:
        return u">"_s;
    case Comparison::GreaterOrEqual:
        return u">="_s;
    case Comparison::Equal:
        break;
    }
    return u"="_s;
}

bool Filter::mentions(Field field) const
{
    return std::ranges::any_of(conditions, [&](const Condition &c) { return c.field == field; });
}

// What is in the trash is shown there wherever it was before: nobody would find it in the archive, nor empty it.
Filter withoutHidden(Filter filter)
{
    const bool isOfTrash = std::ranges::any_of(filter.conditions, [](const Condition &c) {
        return c.field == Field::Trashed && c.value.toBool() != c.negated;
    });
    for (const Field field : {Field::Trashed, Field::Archived})
        if (!filter.mentions(field) && !isOfTrash)
            filter.conditions.append({field, Comparison::Equal, false, false});
    return filter;
}

SqlCondition toSql(const Filter &filter)
{
    SqlCondition out{u"1"_s, {}};
    for (const Condition &condition : filter.conditions) {
        const QString sql = conditionSql(condition, out.values);
        // IS NOT TRUE: a memory without an author is not one by Anna.
        out.sql += condition.negated ? u" AND (%1) IS NOT TRUE"_s.arg(sql) : u" AND "_s + sql;
    }
    return out;
}

Filter ReadView::narrowedBy(const Filter &filter) const
{
    return Filter{m_scope.conditions + filter.conditions};
}

} // namespace mn
