#pragma once
#include "core/exchange/import_source.h"
#include <QHash>
#include <QSet>

namespace mn {

// What a person has decided at a look, before anything of a source is taken.
struct ImportPlan {
    QString tag = {};           // for every memory; empty: none
    QSet<QString> leftOut = {}; // whose first domain is one of these does not come; empty: those without a domain
    QHash<QString, QString> renamed = {}; // the source's domains -> ours; empty: no domain at all

    bool isEmpty() const { return tag.isEmpty() && leftOut.isEmpty() && renamed.isEmpty(); }
    bool operator==(const ImportPlan &) const = default;
};

// A source as the plan has it. Positions are those of the source itself: whoever goes on there gives the same plan
// again.
class PlannedSource final : public ImportSource {
public:
    PlannedSource(std::unique_ptr<ImportSource> source, ImportPlan plan)
        : m_source(std::move(source)), m_plan(std::move(plan))
    {
    }

    QString format() const override { return m_source->format(); }
    QString nameSpace() const override { return m_source->nameSpace(); }
    Result<ImportStep> next() override;
    ImportProgress progress() const override { return m_source->progress(); }
    QByteArray position() const override { return m_source->position(); }
    Result<void> resume(const QByteArray &position) override { return m_source->resume(position); }

private:
    std::unique_ptr<ImportSource> m_source;
    ImportPlan m_plan;
};

} // namespace mn
