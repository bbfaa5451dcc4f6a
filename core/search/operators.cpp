#include "core/search/operators.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKindNames[] = {"type"_L1};
constexpr QLatin1StringView kAuthorNames[] = {"by"_L1, "from"_L1};
constexpr QLatin1StringView kDuringNames[] = {"on"_L1, "date"_L1};
constexpr QLatin1StringView kLikeNames[] = {"related"_L1};
constexpr QLatin1StringView kIsValues[] = {"pinned"_L1, "archived"_L1, "trashed"_L1, "conflict"_L1};
constexpr QLatin1StringView kHasValues[] = {"attachment"_L1, "link"_L1};

constexpr OperatorRow kOperators[] = {
    {Operator::Tag, "tag"_L1, {}, {}, "tag:home"_L1, "has this tag, or one below it (home/garden)"_L1},
    {Operator::Domain, "domain"_L1, {}, {}, "domain:work"_L1, "belongs to this domain"_L1},
    {Operator::Kind, "kind"_L1, kKindNames, {}, "kind:fact"_L1, "is of this kind"_L1},
    {Operator::Author, "author"_L1, kAuthorNames, {}, "author:\"Ada Lovelace\""_L1, "was written by"_L1},
    {Operator::Thread, "thread"_L1, {}, {}, "thread:standup"_L1, "is part of this conversation or document"_L1},
    {Operator::Source, "source"_L1, {}, {}, "source:phone"_L1, "came from there"_L1},
    {Operator::After, "after"_L1, {}, {}, "after:2023-05-08"_L1, "happened after that day, month or year had ended"_L1},
    {Operator::Before, "before"_L1, {}, {}, "before:2020"_L1, "happened before it began"_L1},
    {Operator::Since, "since"_L1, {}, {}, "since:\"last monday\""_L1, "happened since it began"_L1},
    {Operator::Until, "until"_L1, {}, {}, "until:2022-12"_L1, "happened before it had ended"_L1},
    {Operator::During, "during"_L1, kDuringNames, {}, "during:\"last summer\""_L1, "happened within it"_L1},
    {Operator::Importance, "importance"_L1, {}, {}, "importance>0.7"_L1, "is as important (0 to 1; > >= < <= =)"_L1},
    {Operator::Is, "is"_L1, {}, kIsValues, "is:pinned"_L1, "is in this state"_L1},
    {Operator::Has, "has"_L1, {}, kHasValues, "has:attachment"_L1, "carries one"_L1},
    {Operator::Like, "like"_L1, kLikeNames, {}, "like:018f3a"_L1, "resembles this memory"_L1},
};

} // namespace

std::span<const OperatorRow> operators()
{
    return kOperators;
}

const OperatorRow &row(Operator op)
{
    return *std::ranges::find(kOperators, op, &OperatorRow::op);
}

std::optional<Operator> operatorNamed(QStringView name)
{
    for (const OperatorRow &row : kOperators) {
        const auto isIt = [&](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
        if (isIt(row.name) || std::ranges::any_of(row.otherNames, isIt))
            return row.op;
    }
    return {};
}

bool isDateOperator(Operator op)
{
    return op == Operator::After || op == Operator::Before || op == Operator::Since || op == Operator::Until ||
           op == Operator::During;
}

} // namespace mn
