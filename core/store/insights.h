#pragma once
#include "core/store/database.h"
#include "core/store/filter.h"
#include <QDate>
#include <QTimeZone>
#include <array>
#include <optional>
#include <vector>

namespace mn {

struct InsightsQuery {
    struct Days {
        QDate from, to; // both belong to it
        bool operator==(const Days &) const = default;
    };
    std::optional<Days> days = {}; // nothing: from the first memory to the last
    QTimeZone zone = QTimeZone::utc();
    size_t labels = 8; // so many domains and tags are named
};

// Something that memories have, with how many of them have it in each step of the time.
struct CountedOverTime {
    QString name;
    qint64 memories = 0;
    std::vector<qint64> steps;
    bool operator==(const CountedOverTime &) const = default;
};

// What charts show of a vault. When a memory happened counts, else when it was made; days and hours are those of the
// zone. Neither the trash nor the archive.
struct Insights {
    // The time in steps of so many months each: 1, 3, 12, 120 or 1200, the least of which leaves at most kMostSteps.
    int monthsPerStep = 1;
    std::vector<QDate> steps; // the first day of each
    qint64 memories = 0;
    std::vector<qint64> perStep;

    // A memory in two domains counts in both, as in a list of either; a tag counts those below it, once.
    std::vector<CountedOverTime> domains; // most memories first, then by name
    CountedOverTime otherDomains;         // in some domain, and in none of those
    CountedOverTime noDomain;
    std::vector<CountedOverTime> tags;
    std::vector<std::pair<QString, qint64>> kinds; // most first, then by name

    std::array<qint64, 10> importance{}; // tenths; the last has 1 too
    qint64 plainImportance = 0;          // exactly what a memory begins with
    std::array<qint64, 24> hours{};
    std::array<qint64, 7> weekdays{}; // from Monday

    static constexpr size_t kMostSteps = 30;
};

// A statement for what columns say, one for domains, one for tags, each over an index alone; the caller's transaction
// makes them one view.
Result<Insights> readInsights(Database &database, const ReadView &view, const InsightsQuery &query);

} // namespace mn
