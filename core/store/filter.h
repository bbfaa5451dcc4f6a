#pragma once
#include "core/base/uuid.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace mn {

// What a memory can be limited by. One row of a table in filter.cpp says how each becomes SQL.
enum class Field {
    Id,            // RecordId as 16 bytes
    Tag,           // text; `a` also finds `a/b`
    Domain,        // text
    Kind,          // text
    Author,        // text
    Thread,        // text
    Source,        // text
    Importance,    // number 0..1
    When,          // ms UTC: when it happened, else when it was made
    Created,       // ms UTC
    Updated,       // ms UTC
    Pinned,        // bool
    Archived,      // bool
    Trashed,       // bool
    Conflict,      // bool
    HasAttachment, // bool
    HasLink,       // bool
};

enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
// As SQL and the query language write it: = < <= > >=
QString signOf(Comparison comparison);

// Text is compared without regard to case, in every script.
struct Condition {
    Field field;
    Comparison comparison = Comparison::Equal;
    QVariant value;
    bool negated = false;
    bool operator==(const Condition &) const = default;
};

// All of its conditions hold. Empty: every memory, the trash included.
struct Filter {
    QList<Condition> conditions;

    bool mentions(Field field) const;
    bool operator==(const Filter &) const = default;
};

// The same, and neither trash nor (outside of it) archive unless it mentions them: what a list shows.
Filter withoutHidden(Filter filter);

// A piece of a WHERE clause over the table `memory`, with its values in order.
struct SqlCondition {
    QString sql;
    QVariantList values;

    bool isAlwaysTrue() const { return sql == u"1"; }
};

SqlCondition toSql(const Filter &filter);

// Who reads, and so what there is for them to read: ANDed into every plan, statistic, count and neighbour, so that an
// answer equals that of a vault which holds only the scope. Today the owner's; later also a grant's.
class ReadView {
public:
    static ReadView everything() { return ReadView(Filter{}); }
    static ReadView limitedTo(Filter scope) { return ReadView(std::move(scope)); }

    const Filter &scope() const { return m_scope; }
    bool isEverything() const { return m_scope.conditions.isEmpty(); }
    // Both the scope and the filter.
    Filter narrowedBy(const Filter &filter) const;

private:
    explicit ReadView(Filter scope) : m_scope(std::move(scope)) {}
    Filter m_scope;
};

} // namespace mn
