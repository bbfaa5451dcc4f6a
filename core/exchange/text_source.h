#pragma once
#include "core/exchange/import_source.h"
#include "core/exchange/line_reader.h"
#include <QStringList>

namespace mn {

// Plain text: a file, a folder of *.txt files, or standard input. One memory a file, or one a block of lines between
// blank lines; blocks of one file are a thread.
class TextSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "text";
    enum class Split { Files, Blocks };

    TextSource(ByteOrigin origin, QString nameSpace, Split split);
    static Result<std::unique_ptr<TextSource>> open(const QString &path, Split split);

    QString format() const override { return QString::fromLatin1(kFormat); }
    QString nameSpace() const override { return m_nameSpace; }
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    TextSource(QString folder, QStringList files, QList<ImportRemark> remarks, QString nameSpace, Split split);

    Result<ByteOrigin> origin(qsizetype file) const;
    QString nameOf(qsizetype file) const;
    Result<void> takeFile(ImportStep &step, const ByteOrigin &origin);
    Result<bool> takeBlock(ImportStep &step, const ByteOrigin &origin);
    void takeText(ImportStep &step, ImportItem item, const QByteArray &bytes, const QString &where) const;

    std::optional<ByteOrigin> m_single;
    QString m_folder;
    QStringList m_files; // relative to the folder
    QList<ImportRemark> m_remarks;
    QString m_nameSpace;
    Split m_split;
    qsizetype m_file = 0;   // the one to come, or being read
    qint64 m_offset = 0;    // in it, where the next block begins
    qint64 m_number = 1;    // of the line there
    qint64 m_block = 1;     // number of the block to come
    qint64 m_bytesDone = 0; // of the files before it
    qint64 m_bytesTotal = -1;
    std::optional<LineReader> m_lines;
};

} // namespace mn
