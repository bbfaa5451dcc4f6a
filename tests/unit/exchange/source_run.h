#pragma once
#include "core/exchange/import_source.h"
#include "tests/support/paths.h"
#include <QMap>

namespace mn::test {

// Everything a source gives, and what it remarked.
struct SourceRun {
    QMap<QString, ImportItem> items; // by key
    QStringList order;
    QList<ImportRemark> remarks;
    std::optional<Error> error;
    int steps = 0;

    const Memory &memory(const QString &key) const
    {
        static const Memory none;
        const auto found = items.find(key);
        return found == items.end() ? none : found->memory;
    }
    // The reasons given for whatever's name holds `what`.
    QStringList whyOf(const QString &what) const
    {
        QStringList out;
        for (const ImportRemark &remark : remarks)
            if (remark.what.contains(what))
                out.append(sentence(remark.why));
        return out;
    }
    qsizetype skipped() const
    {
        return std::count_if(remarks.begin(), remarks.end(),
                             [](const ImportRemark &remark) { return remark.kind == ImportRemark::Kind::Skipped; });
    }
};

inline SourceRun runSource(ImportSource &source, int most = 1'000'000)
{
    SourceRun run;
    for (; run.steps < most; ++run.steps) {
        auto step = source.next();
        if (!step) {
            run.error = step.error();
            return run;
        }
        run.remarks += step->remarks;
        if (step->item) {
            run.order.append(step->item->sourceKey);
            run.items.insert(step->item->sourceKey, *step->item);
        }
        if (step->end)
            return run;
    }
    return run;
}

// What a run with a break after every single step gives: each step is made by a new object that resumes.
template <class Open> SourceRun runBroken(Open open)
{
    SourceRun run;
    QByteArray position;
    for (;; ++run.steps) {
        auto source = open();
        if (!position.isEmpty() && !source->resume(position)) {
            run.error = Error{Errc::NotUnderstood};
            return run;
        }
        auto step = source->next();
        if (!step) {
            run.error = step.error();
            return run;
        }
        run.remarks += step->remarks;
        if (step->item) {
            run.order.append(step->item->sourceKey);
            run.items.insert(step->item->sourceKey, *step->item);
        }
        if (step->end)
            return run;
        position = source->position();
    }
}

inline QByteArray bytesOf(const PendingAttachment &attachment)
{
    auto reader = attachment.open();
    return reader ? readAll(**reader, 1 << 30).value_or("unreadable") : QByteArray("unopened");
}

inline QString dataPath(const QString &name)
{
    return test::sourcePath("tests/data/import/") + name;
}

} // namespace mn::test
