#pragma once
#include "core/store/memory_order.h"
#include <memory>

namespace mn::app {

// What some imports have added, and is still there: which rows a list of it keeps.
struct ImportedMemories {
    qint64 added = 0;             // as the runs count it
    std::vector<quint32> numbers; // ascending

    // `runs`: their ids, parted by blanks; none: null. `before` itself where nothing has come or gone since.
    static Result<std::shared_ptr<const ImportedMemories>> read(Database &database, const QString &runs,
                                                                const std::shared_ptr<const ImportedMemories> &before);
    void keepAlone(std::vector<OrderedMemory> &memories) const;
};

} // namespace mn::app
