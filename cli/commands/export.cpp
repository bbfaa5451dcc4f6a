#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/filter_options.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/markdown_exporter.h"
#include <QDir>
#include <QJsonArray>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Format { Jsonl, Markdown };

struct Arguments {
    Format format = Format::Jsonl;
    QString path;
    FilterOptions filter;
};

void say(Output &output, const ExportReport &report, const QString &path)
{
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("path", path)
                        .put("memories", report.memories)
                        .put("attachments", report.attachments)
                        .put("bytes", report.bytes)
                        .put("missing_attachments", QJsonArray::fromStringList(report.missingAttachments)));
        return;
    }
    QString text = u"wrote "_s + counted(report.memories, "memory", "memories");
    if (report.attachments > 0)
        text += u" and "_s + counted(report.attachments, "attachment", "attachments");
    output.remark(text + u", "_s + sizeText(report.bytes) + u", to "_s + path);
    for (const QString &id : report.missingAttachments)
        output.remark(u"an attachment's file is gone: "_s + id);
    output.remark(u"What is exported is not encrypted: anyone who can read the file can read it."_s);
}

Result<void> exportTo(Context &context, const Arguments &arguments)
{
    if (arguments.path == u"-"_s)
        return fail(Errc::Usage, u"PATH: to standard output writes mnemo list --json"_s);
    ExportOptions options;
    MN_TRY(options.filter, arguments.filter.toFilter());
    MN_TRY(Vault *const vault, context.vault());
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(arguments.path));
    ExportReport report;
    {
        Progress progress(context.output(), u"export"_s);
        const ExportProgress tick = [&](qint64 done, qint64 total) {
            progress.show(total > 0 ? double(done) / double(total) : -1,
                          u"%1 of %2"_s.arg(grouped(done), grouped(total)));
        };
        FileSystem &files = context.session().files();
        const auto write = arguments.format == Format::Jsonl ? exportJsonl : exportMarkdown;
        MN_TRY(report, write(*vault, files, path, options, tick, context.stop()));
    }
    say(context.output(), report, path);
    return {};
}

} // namespace

void declareExport(CommandSyntax &command)
{
    Arguments &a = command.runs(exportTo);
    command.details = "jsonl keeps everything: imported into another vault and exported again, the file is the same. "
                      "markdown makes a folder that Obsidian reads. The trash is left out. What leaves the vault this "
                      "way is not encrypted; mnemo backup is.";
    command.chosenWord<Format>("FORMAT", a.format, {{"jsonl", Format::Jsonl}, {"markdown", Format::Markdown}},
                               "What to write");
    command.word("PATH", Count::One, a.path, "The file, or for markdown the new folder").offering(Offers::Files);
    a.filter.declare(command);
    command.example("mnemo export markdown ~/notes --domain work", "A part of the vault as a folder of notes");
}

} // namespace mn::cli
