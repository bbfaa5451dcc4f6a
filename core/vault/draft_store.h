#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include <QList>

namespace mn {

// What somebody is typing and no save has taken yet: one sealed file a memory, beside the database and not in it, so
// that it is kept while another process holds the writers' lock, while the database cannot be written, or when the
// memory is refused. The name tells nothing: it is derived from the id under the draft key. One thread at a time.
class DraftStore {
public:
    // `key`: for drafts alone. The folder is made with the first draft.
    DraftStore(FileSystem &files, QString folder, SecretBytes key)
        : m_files(files), m_folder(std::move(folder)), m_key(std::move(key))
    {
    }

    // Replaces the draft of this memory, which need not exist yet. Durable; the old one stays when it fails.
    Result<void> keep(const RecordId &id, QByteArrayView bytes);
    // NotFound; Damaged.
    Result<QByteArray> read(const RecordId &id);
    // No error when there is none. Any thread.
    Result<void> drop(const RecordId &id);
    // Whose drafts there are; what cannot be opened is passed over.
    Result<QList<RecordId>> list();

    static constexpr qint64 kLargest = 64 * 1024 * 1024;

private:
    QString pathOf(const RecordId &id) const;

    FileSystem &m_files;
    QString m_folder;
    SecretBytes m_key;
};

} // namespace mn
