#pragma once
#include "core/index/search_indexes.h"
#include "core/search/query.h"
#include "core/store/memory_store.h"
#include <memory>
#include <mutex>
#include <vector>

namespace mn {

// The memories a reader may know of, and those a query's clauses leave, as sets of numbers. Worked out by the database
// and, for words and phrases, by an index that has followed all of its view: so they are exact. Kept until something
// changes. Any thread.
class AllowedSets {
public:
    using Set = std::shared_ptr<const NumberSet>; // null: everything

    // The trash included.
    Result<Set> scope(Database &database, const ReadView &view);
    // Without the trash unless the query asks for it. Null when the query has no clauses. `generation`: of the words,
    // from before they were followed; when they are begun anew meanwhile the answer is void.
    Result<Set> eligible(Database &database, const SearchIndexes &indexes, quint64 generation, const ReadView &view,
                         const Query &query, const DateContext &context);

private:
    template <class Make, class IsSound>
    Result<Set> cached(Database &database, const QString &key, quint64 generation, Make make, IsSound isSound);

    struct Entry {
        QString key;
        qint64 head;        // of the change log
        quint64 generation; // of the words; 0 where none were asked
        Set set;
    };
    std::mutex m_mutex;
    std::vector<Entry> m_entries; // the newest last
};

} // namespace mn
