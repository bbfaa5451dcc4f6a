#pragma once
#include "core/exchange/import_source.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/text_encoding.h"

namespace mn {

// Our own lines of JSON (docs/cli.md), and anyone's that hold at least a `content`. Fields it does not know are kept as
// metadata. The bytes of attachments lie beside the file in FILE.files/<sha256>.
class JsonlSource final : public ImportSource {
public:
    static constexpr char kFormat[] = "jsonl";

    // `filesFolder`: where attachments lie; empty when there are none.
    JsonlSource(ByteOrigin origin, QString nameSpace, QString filesFolder);
    static Result<std::unique_ptr<JsonlSource>> open(const QString &path);

    QString format() const override { return QString::fromLatin1(kFormat); }
    QString nameSpace() const override { return m_nameSpace; }
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    void takeLine(ImportStep &step, const LineReader::Line &line) const;
    void takeAttachments(ImportStep &step, ImportItem &item, const QJsonValue &value, const QString &where) const;

    ByteOrigin m_origin;
    QString m_nameSpace;
    QString m_filesFolder;
    qint64 m_offset = 0; // of the UTF-8 form
    qint64 m_number = 1;
    std::optional<LineReader> m_lines;
};

// One line as JSON. Windows-1252 is turned into UTF-8 first, with a remark. Nothing, and a skip, when it is no object.
std::optional<QJsonObject> objectInLine(ImportStep &step, const QByteArray &line, const QString &where);

} // namespace mn
