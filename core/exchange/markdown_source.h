#pragma once
#include "core/exchange/import_source.h"
#include "core/exchange/markdown_scan.h"
#include <QHash>
#include <QSet>
#include <QStringList>

namespace mn {

struct MarkdownNote;

// A folder of Markdown files: an Obsidian vault, a Logseq graph, or neither (told by .obsidian and logseq/config.edn).
// One memory a file; links between files, embedded and linked files as attachments, folders as domains. Only names are
// kept in mind at once, never contents. What the folder's links lead to outside of it is not read.
class MarkdownSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "markdown";

    static Result<std::unique_ptr<MarkdownSource>> open(const QString &folder);

    MarkdownFlavour flavour() const { return m_flavour; }

    QString format() const override { return QString::fromLatin1(kFormat); }
    QString nameSpace() const override { return m_nameSpace; }
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    MarkdownSource(QString folder, MarkdownFlavour flavour);

    Result<void> list();
    void learnNames(const QString &file);
    void takeFile(ImportStep &step, const QString &file);
    void connect(ImportStep &step, ImportItem &item, const MarkdownNote &note, const QString &file);
    RecordId ownIdOf(const QString &file);
    void attach(ImportStep &step, ImportItem &item, const QString &found, const QString &file,
                const QString &name = {});
    std::optional<QString> findFile(const QHash<QString, QStringList> &byName, const QString &target,
                                    const QString &from) const;

    QString m_folder;
    MarkdownFlavour m_flavour;
    QString m_nameSpace;
    QStringList m_notes;                  // relative paths, sorted
    QHash<QString, QStringList> m_byName; // folded names of notes, with and without folders -> paths, shortest first
    QHash<QString, QStringList> m_files;  // the same of other files
    QHash<QString, QString> m_blocks;     // block id -> note
    QHash<QString, RecordId> m_ownIds;    // of notes that were linked from one of ours
    QStringList m_otherFiles;
    QSet<QString> m_attached;
    QList<ImportRemark> m_remarks;
    qsizetype m_next = 0;
    bool m_resumed = false;
    qint64 m_bytesDone = 0;
    qint64 m_bytesTotal = 0;
};

} // namespace mn
