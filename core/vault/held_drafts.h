#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <mutex>

namespace mn {

// Sealed drafts that no disk took, under the names of the files that they would be: in this process, so that a vault
// that is locked while its disk is full or gone has what was typed when it is opened again. Its key goes with the
// vault's; what is here is as sealed as on the disk. Any thread.
class HeldDrafts {
public:
    void put(const QString &name, const QByteArray &sealed)
    {
        const std::lock_guard lock(m_mutex);
        m_drafts.insert(name, sealed);
    }
    void drop(const QString &name)
    {
        const std::lock_guard lock(m_mutex);
        m_drafts.remove(name);
    }
    QHash<QString, QByteArray> all() const // shared, not copied
    {
        const std::lock_guard lock(m_mutex);
        return m_drafts;
    }
    bool isEmpty() const { return all().isEmpty(); }

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_drafts;
};

} // namespace mn
