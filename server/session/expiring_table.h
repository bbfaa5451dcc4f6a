#pragma once
#include "server/session/session_store.h"
#include <QHash>
#include <list>

namespace mn::server {

// Sessions, or what wants to become one, that are good for a while; at most so many, and at most so many of an account.
// Where there are too many the oldest goes before its time. All live equally long. One thread.
template <class Key> class ExpiringTable {
public:
    ExpiringTable(size_t most, size_t mostOfAccount) : m_most(most), m_mostOfAccount(mostOfAccount) {}

    void put(const Key &key, const Session &session, qint64 expiresAt, qint64 now)
    {
        drop(key);
        while (!m_entries.empty() && (m_entries.front().expiresAt <= now || m_entries.size() >= m_most))
            erase(m_entries.begin());
        if (m_counts.value(session.account) >= m_mostOfAccount)
            erase(std::ranges::find(m_entries, session.account, [](const Entry &one) { return one.session.account; }));
        m_entries.push_back({key, session, expiresAt});
        m_places.insert(key, std::prev(m_entries.end()));
        ++m_counts[session.account];
    }
    struct Found {
        Session session;
        qint64 expiresAt = 0;
    };
    std::optional<Found> find(const Key &key, qint64 now) const
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.constEnd() || (*place)->expiresAt <= now)
            return {};
        return Found{(*place)->session, (*place)->expiresAt};
    }
    void drop(const Key &key)
    {
        const auto place = m_places.constFind(key);
        if (place != m_places.constEnd())
            erase(*place);
    }
    size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        Key key;
        Session session;
        qint64 expiresAt = 0;
    };
    using Place = typename std::list<Entry>::iterator;
    void erase(Place place)
    {
        const auto count = m_counts.find(place->session.account);
        if (--*count == 0)
            m_counts.erase(count);
        m_places.remove(place->key);
        m_entries.erase(place);
    }

    size_t m_most;
    size_t m_mostOfAccount;
    std::list<Entry> m_entries; // oldest first
    QHash<Key, Place> m_places;
    QHash<sync::AccountId, size_t> m_counts;
};

} // namespace mn::server
