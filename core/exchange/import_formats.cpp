#include "core/exchange/import_formats.h"
#include "core/exchange/chatgpt_source.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/joplin_source.h"
#include "core/exchange/jsonl_source.h"
#include "core/exchange/markdown_source.h"
#include "core/exchange/mcp_memory_source.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookedAtFiles = 2000;       // of a folder
constexpr qint64 kLookedAtBytes = 1 << 20; // of a file
constexpr qint64 kTarMark = 257;           // where "ustar" stands in a tar

template <class Source> Result<std::unique_ptr<ImportSource>> upcast(Result<std::unique_ptr<Source>> source)
{
    if (!source)
        return std::unexpected(source.error());
    return std::unique_ptr<ImportSource>(std::move(*source));
}

std::optional<ImportFormat> guessFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists(u".obsidian"_s) || folder.exists(u"logseq/config.edn"_s))
        return ImportFormat::Markdown;
    if (!folder.entryList({u"conversations*.json"_s}, QDir::Files).isEmpty())
        return ImportFormat::ChatGpt;
    bool hasText = false;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    for (int looked = 0; files.hasNext() && looked < kLookedAtFiles; ++looked) {
        const QString name = files.next().toLower();
        if (name.endsWith(".md"_L1) || name.endsWith(".markdown"_L1))
            return ImportFormat::Markdown;
        hasText = hasText || name.endsWith(".txt"_L1);
    }
    return hasText ? std::optional(ImportFormat::Text) : std::nullopt;
}

// By the first line: what each of these writes has a look of its own.
std::optional<ImportFormat> guessJson(QByteArrayView head)
{
    if (head.trimmed().startsWith('[')) // one array of conversations; nothing else that is read here is one
        return head.contains("\"mapping\"") ? std::optional(ImportFormat::ChatGpt) : std::nullopt;
    const QByteArray line = head.first(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n')).toByteArray();
    const QJsonObject first = QJsonDocument::fromJson(line).object();
    const QString type = first["type"_L1].toString();
    if (type == "entity"_L1 || type == "relation"_L1)
        return ImportFormat::McpMemory;
    if (first.contains("content"_L1))
        return ImportFormat::Jsonl;
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<ImportSource>> openSource(const ImportChoice &choice)
{
    switch (choice.format) {
    case ImportFormat::Jsonl:
        return upcast(JsonlSource::open(choice.path));
    case ImportFormat::Markdown:
        return upcast(MarkdownSource::open(choice.path));
    case ImportFormat::Joplin:
        return upcast(JoplinSource::open(choice.path));
    case ImportFormat::McpMemory:
        return upcast(McpMemorySource::open(choice.path));
    case ImportFormat::ChatGpt:
        return upcast(ChatGptSource::open(choice.path));
    case ImportFormat::Csv:
        return upcast(CsvSource::open(choice.path));
    case ImportFormat::Text:
        break;
    }
    return upcast(TextSource::open(choice.path, choice.split));
}

std::optional<ImportFormat> guessFormat(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return guessFolder(path);
    const QString suffix = info.suffix().toLower();
    if (suffix == "jex"_L1)
        return ImportFormat::Joplin;
    if (suffix == "csv"_L1 || suffix == "tsv"_L1)
        return ImportFormat::Csv;
    if (suffix == "txt"_L1 || suffix == "md"_L1 || suffix == "markdown"_L1)
        return ImportFormat::Text;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(kLookedAtBytes);
    if (head.mid(kTarMark, 5) == "ustar")
        return ImportFormat::Joplin;
    if (head.startsWith("PK\x03\x04"))
        return ImportFormat::ChatGpt; // the only export that comes as a zip
    if (const auto json = guessJson(head))
        return json;
    return suffix == "jsonl"_L1 ? std::optional(ImportFormat::Jsonl) : std::nullopt;
}

} // namespace mn
