#pragma once
#include "core/exchange/import_source.h"
#include "core/exchange/line_reader.h"
#include <QHash>

namespace mn {

// The file of the MCP package "server-memory": lines of JSON, each an entity (name, entityType, observations) or a
// relation (from, to, relationType). An entity becomes a memory whose title is its name and whose observations are a
// list; relations become typed links. Names and relations are read first, for relations come after all entities.
class McpMemorySource final : public ImportSource {
public:
    static constexpr char kFormat[] = "mcp-memory";

    McpMemorySource(ByteOrigin origin, QString nameSpace);
    static Result<std::unique_ptr<McpMemorySource>> open(const QString &path);

    QString format() const override { return QString::fromLatin1(kFormat); }
    QString nameSpace() const override { return m_nameSpace; }
    Result<ImportStep> next() override;
    ImportProgress progress() const override;
    QByteArray position() const override;
    Result<void> resume(const QByteArray &position) override;

private:
    Result<void> readAhead();
    void takeLine(ImportStep &step, const LineReader::Line &line) const;
    void takeEntity(ImportStep &step, const QJsonObject &object, const QString &where) const;
    void judgeRelation(ImportStep &step, const QJsonObject &object, const QString &where) const;

    ByteOrigin m_origin;
    QString m_nameSpace;
    qint64 m_offset = 0;
    qint64 m_number = 1;
    struct Known {
        bool isEntity = false;
        QList<PendingLink> relations; // from it
    };
    bool isEntity(const QString &name) const { return m_known.value(name).isEntity; }

    QHash<QString, Known> m_known; // by name
    qint64 m_indexBytes = 0;
    std::optional<LineReader> m_lines;
};

} // namespace mn
