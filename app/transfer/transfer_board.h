#pragma once
#include "core/exchange/import_look.h"
#include "core/exchange/importer.h"
#include <mutex>
#include <utility>

namespace mn::app {

// What a worker has to tell, until the thread that draws looks. Neither waits for the other.
template <class News> class TransferBoard {
public:
    template <class Change> void write(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
    }
    News take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_news, {});
    }

private:
    std::mutex m_mutex;
    News m_news;
};

struct ImportNews {
    std::optional<ImportTick> tick;
    QList<ImportRemark> remarks; // not all of them, where there are too many for anybody to read
    qint64 leftOut = 0;
    qint64 changed = 0;
};

struct LookNews {
    qint64 memories = 0;
    ImportProgress bytes;
};

struct ExportNews {
    qint64 done = 0;
    qint64 total = -1;
};

} // namespace mn::app
