#pragma once
#include "core/exchange/import_source.h"
#include <QHash>

namespace mn {

// The items of one source that have come in one run, so that what stands in it twice is told from what only has the
// same name. Costs some 40 bytes an item, and knows nothing of what was read before a break.
class MetItems {
public:
    // Two items of one key would replace each other in turn at every import. The second gets a key of its own, by the
    // order in which they stand, and is remarked; false when it is the same once more.
    bool isNew(ImportItem &item, QList<ImportRemark> &remarks);

private:
    QHash<quint64, quint64> m_met;            // hash of a key -> of the item
    QHash<quint64, QList<quint64>> m_metMore; // other items under the same key
};

} // namespace mn
