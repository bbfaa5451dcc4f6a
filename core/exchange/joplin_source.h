#pragma once
#include "core/exchange/archive_reader.h"
#include "core/exchange/import_source.h"
#include "core/exchange/joplin_item.h"
#include <QHash>
#include <QSet>

namespace mn {

// A Joplin export file (JEX: a tar). Notes become memories, notebooks their domains, tags their tags, files their
// attachments, links between notes links; to-dos are of kind task. Read twice: first names, tags and where the files
// lie, then note by note.
class JoplinSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "joplin";

    explicit JoplinSource(ByteOrigin origin) : m_origin(std::move(origin)) {}
    static Result<std::unique_ptr<JoplinSource>> open(const QString &path);

    QString format() const override { return QString::fromLatin1(kFormat); }
    // Joplin's ids are unique in the world: a later export is the same source.
    QString nameSpace() const override { return format(); }
    // NotUnderstood when it is no JEX.
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    struct Notebook {
        QString title;
        QByteArray parent;
    };
    struct Resource {
        QString name;
        QString mime;
        QString stamp;
        QString path; // in the archive; empty when its bytes are not there
        qint64 header = 0;
        qint64 size = -1;
        bool isEncrypted = false;
        bool isUsed = false;
    };

    Result<void> readAhead();
    void learn(const JoplinItem &item);
    void advance();
    void takeEntry(ImportStep &step, const ArchiveReader::Entry &entry);
    void takeNote(ImportStep &step, const JoplinItem &note, const QString &where);
    void connect(ImportStep &step, ImportItem &item, const JoplinItem &note, const QString &where);
    QString domainOf(const JoplinItem &note) const;
    Result<std::optional<JoplinItem>> readItem(ArchiveReader &archive, const ArchiveReader::Entry &entry) const;
    void finish(ImportStep &step);

    ByteOrigin m_origin;
    QHash<QByteArray, Notebook> m_notebooks;
    QHash<QByteArray, QString> m_tags;
    QHash<QByteArray, QList<QByteArray>> m_tagsOfNote;
    QHash<QByteArray, Resource> m_resources;
    QSet<QByteArray> m_notes;
    QSet<QByteArray> m_taken; // notes that have come: an id that comes twice is told
    qint64 m_indexBytes = 0;
    bool m_isResumed = false;
    std::unique_ptr<ArchiveReader> m_archive;
    std::optional<ArchiveReader::Entry> m_entry; // the one to come
    qint64 m_next = 0;                           // where it begins
    bool m_isBroken = false;                     // the archive does not go on as it should
};

} // namespace mn
