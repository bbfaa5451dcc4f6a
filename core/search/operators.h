#pragma once
#include <QLatin1StringView>
#include <QStringView>
#include <optional>
#include <span>

namespace mn {

enum class Operator {
    Tag,
    Domain,
    Kind,
    Author,
    Thread,
    Source,
    After,
    Before,
    Since,
    Until,
    During,
    Importance,
    Is,
    Has,
    Like
};

// One row a filter word: what help texts, completion and the parser know of it.
struct OperatorRow {
    Operator op;
    QLatin1StringView name;
    std::span<const QLatin1StringView> otherNames;
    std::span<const QLatin1StringView> values; // when only these are possible; the first of equal ones is canonical
    QLatin1StringView example;
    QLatin1StringView meaning;
};

std::span<const OperatorRow> operators();
const OperatorRow &row(Operator op);
// By any of its names, case ignored.
std::optional<Operator> operatorNamed(QStringView name);
bool isDateOperator(Operator op);

} // namespace mn
