#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/filter_options.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/markdown_exporter.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

enum class Format { Jsonl, Markdown };

struct Arguments {
    Format format = Format::Jsonl;
    QString path;
    FilterOptions filter;
    bool replace = false;
};

constexpr qint64 kMostLineBytes = 64 << 20; // a memory with all that it may hold is shorter

// The first line is a memory as we write it; what was never written to counts too, for there is nothing to lose.
bool isExport(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject first = QJsonDocument::fromJson(file.readLine(kMostLineBytes)).object();
    return file.size() == 0 || (RecordId::fromString(first[u"id"].toString()) && first.contains(u"id_external"_s) &&
                                first.contains(u"content"_s) && first.contains(u"attachments"_s));
}

// AlreadyExists rather than the loss of what is no export: a mistyped name is no wish.
Result<void> checkTarget(const Arguments &arguments, const QString &path)
{
    if (arguments.format != Format::Jsonl || arguments.replace || !QFileInfo::exists(path) || isExport(path))
        return {};
    return failWithAdvice(Errc::AlreadyExists, path, u"Choose another name, or say --replace."_s);
}

void say(Output &output, const ExportReport &report, const QString &path)
{
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("path", path)
                        .put("memories", report.memories)
                        .put("attachments", report.attachments)
                        .put("bytes", report.bytes)
                        .put("missing_attachments", QJsonArray::fromStringList(report.missingAttachments))
                        .put("unreadable", QJsonArray::fromStringList(report.unreadable)));
        return;
    }
    QString text = u"wrote "_s + counted(report.memories, "memory", "memories");
    if (report.attachments > 0)
        text += u" and "_s + counted(report.attachments, "attachment", "attachments");
    output.remark(text + u", "_s + sizeText(report.bytes) + u", to "_s + path);
    for (const QString &id : report.missingAttachments)
        output.remark(u"an attachment's file is gone: "_s + id);
    for (const QString &id : report.unreadable)
        output.remark(u"a memory is damaged and was left out: "_s + id);
    output.remark(u"What is exported is not encrypted: anyone who can read the file can read it."_s);
}

Result<void> exportTo(Context &context, const Arguments &arguments)
{
    if (arguments.path == u"-"_s)
        return fail(Errc::Usage, u"PATH: to standard output writes mnemo list --json"_s);
    ExportOptions options;
    MN_TRY(options.filter, arguments.filter.toFilter());
    if (arguments.replace && arguments.format != Format::Jsonl)
        return fail(Errc::Usage, u"--replace is for jsonl alone"_s);
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(arguments.path));
    MN_TRY(checkTarget(arguments, path));
    MN_TRY(Vault *const vault, context.vault());
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
    if (!report.unreadable.isEmpty())
        context.endWith(exitCode(Errc::Damaged));
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
    command.flag("--replace", a.replace, "Replace the file of jsonl whatever it is (else only an earlier export)");
    command.example("mnemo export markdown ~/notes --domain work", "A part of the vault as a folder of notes");
}

} // namespace mn::cli
