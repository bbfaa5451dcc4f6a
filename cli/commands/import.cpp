#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/import_formats.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/exchange/mcp_memory_source.h"
#include <QFile>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownRemarks = 10; // to a person; --report has all

struct Arguments {
    ImportFormat format = ImportFormat::Jsonl;
    QString path;
    QString report;
    bool blocks = false;
};

using SourceResult = Result<std::unique_ptr<ImportSource>>;

TextSource::Split splitOf(const Arguments &arguments)
{
    return arguments.blocks ? TextSource::Split::Blocks : TextSource::Split::Files;
}

// These two are read twice, which a pipe cannot be; and what comes through it must not lie on a disk in clear.
Result<ByteOrigin> keptStandardInput()
{
    const ByteOrigin input = ByteOrigin::standardInput();
    MN_TRY(const auto reader, input.openAt(0));
    MN_TRY(const QByteArray bytes, readAll(*reader, limits::kIndexBytes));
    return ByteOrigin::bytes(input.name, bytes);
}

// What can come through a pipe: one stream of bytes, read once.
SourceResult openStandardInput(const Arguments &arguments)
{
    switch (arguments.format) {
    case ImportFormat::Jsonl:
        return std::make_unique<JsonlSource>(ByteOrigin::standardInput(), u"jsonl:-"_s, QString());
    case ImportFormat::McpMemory: {
        MN_TRY(ByteOrigin kept, keptStandardInput());
        return std::make_unique<McpMemorySource>(std::move(kept), u"mcp-memory:-"_s);
    }
    case ImportFormat::Csv: {
        MN_TRY(ByteOrigin kept, keptStandardInput());
        return std::make_unique<CsvSource>(std::move(kept), u"csv:-"_s);
    }
    case ImportFormat::Text:
        return std::make_unique<TextSource>(ByteOrigin::standardInput(), u"text:-"_s, splitOf(arguments));
    case ImportFormat::Markdown:
    case ImportFormat::Joplin:
    case ImportFormat::ChatGpt:
        break;
    }
    return fail(Errc::Usage, u"PATH: this format is read from a file or folder, not from standard input"_s);
}

SourceResult open(const Arguments &arguments)
{
    if (arguments.path == u"-"_s)
        return openStandardInput(arguments);
    return openSource({arguments.format, arguments.path, splitOf(arguments)});
}

JsonLine countsLine(const ImportCounts &counts)
{
    return JsonLine()
        .put("added", counts.added)
        .put("updated", counts.updated)
        .put("skipped", counts.skipped)
        .put("failed", counts.failed)
        .put("unchanged", counts.unchanged);
}

JsonLine remarkLine(const ImportRemark &remark)
{
    return JsonLine()
        .put("remark", remark.kind == ImportRemark::Kind::Skipped ? u"skipped"_s : u"altered"_s)
        .put("what", remark.what)
        .put("why", sentence(remark.why));
}

// Everything that is told while it runs, whatever form was asked for.
class Teller {
public:
    Teller(Output &output, QFile &report) : m_output(output), m_report(report)
    {
        m_progress.emplace(output, u"import"_s);
    }

    void tick(const ImportTick &tick)
    {
        if (m_output.isJson()) {
            m_untold = tick;
            if (m_progress->isDue())
                tellProgress();
            return;
        }
        const ImportCounts &counts = tick.counts;
        const qint64 looked = counts.added + counts.updated + counts.unchanged + counts.skipped + counts.failed;
        const double part = tick.bytes.total > 0 ? double(tick.bytes.done) / double(tick.bytes.total) : -1;
        m_progress->show(part,
                         u"%1  %2/s"_s.arg(counted(looked, "memory", "memories"), grouped(qint64(tick.perSecond))));
    }

    void remark(const ImportRemark &remark)
    {
        if (m_report.isOpen())
            m_report.write(remarkLine(remark).text() + '\n');
        if (m_output.isJson())
            m_output.line(remarkLine(remark));
        else if (m_remarks.size() < kShownRemarks)
            m_remarks += remark;
        ++m_count;
    }

    // The last tick is told in any case: also an import of less than a second says how far it came.
    void end()
    {
        tellProgress();
        m_progress.reset(); // its line goes before others come
        for (const ImportRemark &remark : m_remarks)
            m_output.remark((remark.kind == ImportRemark::Kind::Skipped ? u"left out  "_s : u"changed   "_s) +
                            onOneLine(remark.what) + u": "_s + onOneLine(sentence(remark.why)));
        if (m_count > m_remarks.size() && !m_output.isJson())
            m_output.remark(u"... and %1 more; all of them with --report FILE"_s.arg(m_count - m_remarks.size()));
    }

private:
    void tellProgress()
    {
        if (m_untold && !m_output.isQuiet())
            m_output.line(JsonLine().put("progress", progressLine(*m_untold)));
        m_untold.reset();
    }

    static JsonLine progressLine(const ImportTick &tick)
    {
        return countsLine(tick.counts)
            .put("bytes", tick.bytes.done)
            .put("bytes_total", tick.bytes.total < 0 ? QJsonValue() : QJsonValue(tick.bytes.total))
            .put("per_second", tick.perSecond, 0)
            .put("seconds_left", tick.left ? QJsonValue(double(tick.left->count()) / 1000) : QJsonValue());
    }

    Output &m_output;
    QFile &m_report;
    std::optional<Progress> m_progress;
    std::optional<ImportTick> m_untold; // the newest, with --json alone
    QList<ImportRemark> m_remarks;
    qsizetype m_count = 0;
};

void sum(Output &output, const ImportCounts &counts, std::chrono::steady_clock::duration spent)
{
    if (output.isJson()) {
        output.line(countsLine(counts));
        return;
    }
    QStringList parts;
    const std::pair<qint64, const char *> all[] = {{counts.added, "added"},
                                                   {counts.updated, "updated"},
                                                   {counts.unchanged, "there already"},
                                                   {counts.skipped, "left out"},
                                                   {counts.failed, "refused"}};
    for (const auto &[count, what] : all)
        if (count > 0)
            parts += grouped(count) + u' ' + QLatin1StringView(what);
    if (parts.isEmpty())
        parts += u"nothing to import"_s;
    output.line(output.paint(Style::Bold, parts.join(u", "_s)) +
                output.paint(Style::Dim,
                             u"  in "_s + durationText(std::chrono::duration_cast<std::chrono::microseconds>(spent))));
    if (counts.added + counts.updated > 0)
        output.remark(u"Found by their words from now on; by their meaning after: mnemo index catch-up"_s);
}

Result<void> import(Context &context, const Arguments &arguments)
{
    if (arguments.blocks && arguments.format != ImportFormat::Text)
        return fail(Errc::Usage, u"--blocks is for text alone"_s);
    if (arguments.path == u"-"_s)
        MN_TRY(checkStandardInput(context.session().choice().passphrase, u"import -"_s));
    MN_TRY(const auto source, open(arguments));
    MN_TRY(Vault *const vault, context.vault());
    // Made only now: a wrong passphrase must not leave a file that stands in the way of the next try. It names
    // memories, so it is for its owner alone.
    QFile report(arguments.report);
    if (!arguments.report.isEmpty() &&
        !report.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(report.exists() ? Errc::AlreadyExists : Errc::FileUnwritable, arguments.report);

    const auto begun = std::chrono::steady_clock::now();
    ImportReport done;
    {
        Teller teller(context.output(), report);
        Importer importer(*vault, {.tick = [&](const ImportTick &tick) { teller.tick(tick); },
                                   .remark = [&](const ImportRemark &remark) { teller.remark(remark); }});
        MN_TRY(done, importer.run(*source, context.stop()));
        teller.end();
    }
    sum(context.output(), done.counts, std::chrono::steady_clock::now() - begun);
    if (report.isOpen() && !report.flush())
        return fail(Errc::FileUnwritable, arguments.report);
    if (done.wasCancelled)
        return fail(Errc::Cancelled);
    if (done.counts.failed > 0)
        context.endWith(exitCode(Errc::Failed));
    return {};
}

} // namespace

void declareImport(CommandSyntax &command)
{
    Arguments &a = command.runs(import);
    command.details = "Importing the same again adds nothing, and brings what has changed. What is interrupted goes on "
                      "where it stopped. Ids, dates, tags, links and attachments are kept.";
    command.chosenWord<ImportFormat>("FORMAT", a.format,
                                     {{"jsonl", ImportFormat::Jsonl},
                                      {"markdown", ImportFormat::Markdown},
                                      {"joplin", ImportFormat::Joplin},
                                      {"mcp-memory", ImportFormat::McpMemory},
                                      {"chatgpt", ImportFormat::ChatGpt},
                                      {"csv", ImportFormat::Csv},
                                      {"text", ImportFormat::Text}},
                                     "What it is");
    command.word("PATH", Count::One, a.path, "The file or folder; - reads standard input").offering(Offers::Files);
    command.option("--report", "FILE", a.report, "Write what was left out, and why, as JSON Lines into this new file")
        .offering(Offers::Files);
    command.flag("--blocks", a.blocks, "Of text: what stands between blank lines is a memory of its own");
    command.example("mnemo import markdown ~/notes", "A folder of Obsidian or Logseq");
    command.example("mnemo import joplin notes.jex", "An export of Joplin");
}

} // namespace mn::cli
