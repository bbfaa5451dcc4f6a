#pragma once
#include "core/exchange/import_fields.h"
#include "core/exchange/import_source.h"
#include <QQueue>

struct csv_parser;

namespace mn {

// Comma, semicolon or tab separated values with a header row (RFC 4180; parsed by libcsv). Columns are known by name
// (import_fields.h); one must hold the text. Columns without a field of their own are kept as metadata.
class CsvSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "csv";

    CsvSource(ByteOrigin origin, QString nameSpace);
    ~CsvSource() override;
    static Result<std::unique_ptr<CsvSource>> open(const QString &path);

    QString format() const override { return QString::fromLatin1(kFormat); }
    QString nameSpace() const override { return m_nameSpace; }
    // NotUnderstood when no column holds the text.
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    struct Column {
        QString name;
        std::optional<ImportField> field;
    };
    using Row = QList<QByteArray>;

    Result<void> begin();
    Result<void> openAt(qint64 offset);
    // The next row, nothing at the end; what broke it off is remarked.
    Result<std::optional<Row>> nextRow(ImportStep &step);
    Result<bool> feedLine(ImportStep &step);
    Result<void> restart(ImportStep &step);
    Result<std::optional<QByteArray>> nextLine();
    std::optional<ImportField> meaningOf(const QString &name, std::optional<ImportField> (*fieldOf)(QStringView)) const;
    Result<void> readHeader(ImportStep &step);
    void takeRow(ImportStep &step, const Row &row);

    ByteOrigin m_origin;
    QString m_nameSpace;
    QList<Column> m_columns;
    std::unique_ptr<csv_parser> m_parser;
    std::unique_ptr<ByteReader> m_reader;
    char m_delimiter = ',';
    QByteArray m_buffer;
    qsizetype m_place = 0;
    qint64 m_fedTo = 0;     // offset (of the UTF-8 form) of the first byte that the parser has not seen
    qint64 m_rowStart = 0;  // offset of the row to come
    qint64 m_rowNumber = 1; // of the row to come
    qint64 m_resumeAt = 0;
    qint64 m_resumeNumber = 0;
    int m_restarts = 0;
    bool m_ended = false;
    Row m_row; // as far as it has been parsed
    bool m_rowReady = false;
};

} // namespace mn
