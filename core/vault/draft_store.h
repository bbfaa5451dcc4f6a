#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include "core/vault/held_drafts.h"
#include <QList>

namespace mn {

// What somebody is typing and no save has taken yet: one sealed file a memory, beside the database and not in it, so
// that it is kept while another process holds the writers' lock, while the database cannot be written, or when the
// memory is refused. The name tells nothing: it is derived from the id under the draft key. What the disk does not take
// is held by this process, and is newer than what lies there. One thread at a time.
class DraftStore {
public:
    // `key`: for drafts alone. The folder is made with the first draft. `held` outlives this; null: nothing is held.
    DraftStore(FileSystem &files, QString folder, SecretBytes key, HeldDrafts *held = nullptr)
        : m_files(files), m_folder(std::move(folder)), m_key(std::move(key)), m_held(held)
    {
    }

    // Replaces the draft of this memory, which need not exist yet. Durable; when it fails the old one stays on the
    // disk, and the new one is held.
    Result<void> keep(const RecordId &id, QByteArrayView bytes);
    // NotFound; Damaged.
    Result<QByteArray> read(const RecordId &id);
    // No error when there is none. Any thread.
    Result<void> drop(const RecordId &id);
    // Whose drafts there are; what cannot be opened is passed over. Before that what is held is put on the disk, where
    // that takes it by now.
    Result<QList<RecordId>> list();

    static constexpr qint64 kLargest = 64 * 1024 * 1024;

private:
    QString nameOf(const RecordId &id) const;
    QString pathOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QHash<QString, QByteArray> held() const { return m_held ? m_held->all() : QHash<QString, QByteArray>(); }
    Result<QByteArray> opened(const QByteArray &sealed) const;
    Result<void> put(const QString &name, const QByteArray &sealed);
    void putHeld();

    FileSystem &m_files;
    QString m_folder;
    SecretBytes m_key;
    HeldDrafts *m_held;
};

} // namespace mn
