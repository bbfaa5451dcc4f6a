#pragma once
#include "core/exchange/import_batch.h"
#include "core/exchange/import_formats.h"
#include "core/exchange/import_plan.h"
#include "core/store/import_runs.h"
#include <QJsonArray>

namespace mn::app {

// The newest import as the vault remembers it: to go on with after a stop, a lock or a kill, and to look at later.
struct ImportKept {
    enum class State {
        None,
        Running, // by this window; else it was broken off
        Stopped,
        Done
    };
    static constexpr qsizetype kMostRemarks = 200;

    State state = State::None;
    ImportChoice choice = {};
    ImportPlan plan = {};
    // Usually one; another one where the source had changed between a break and going on, or was through already.
    QList<ImportRunId> runs = {};
    ImportCounts counts = {}; // as far as it was written down
    qint64 expected = 0;      // memories, by the look; 0: nobody looked
    qint64 begun = 0;         // ms UTC
    qint64 tookMs = 0;
    qint64 leftOut = 0; // remarks
    qint64 changed = 0;
    QList<ImportRemark> remarks = {}; // the first ones

    bool canGoOn() const { return state == State::Running || state == State::Stopped; }
    QJsonArray toJson() const;
    // What is none gives an empty one.
    static ImportKept fromJson(const QJsonArray &json);
};

} // namespace mn::app
