#include "core/exchange/import_plan.h"
#include "core/exchange/import_fields.h"

namespace mn {

Result<ImportStep> PlannedSource::next()
{
    MN_TRY(ImportStep step, m_source->next());
    if (!step.item)
        return step;
    Memory &memory = step.item->memory;
    if (m_plan.leftOut.contains(memory.domains.value(0))) {
        step.item.reset();
        return step;
    }
    if (!m_plan.renamed.isEmpty()) {
        QStringList domains;
        for (const QString &domain : std::as_const(memory.domains)) {
            const auto other = m_plan.renamed.constFind(domain);
            addLabel(domains, other == m_plan.renamed.constEnd() ? domain : *other);
        }
        domains.sort();
        memory.domains = domains;
    }
    addLabel(memory.tags, m_plan.tag);
    memory.tags.sort();
    return step;
}

} // namespace mn
