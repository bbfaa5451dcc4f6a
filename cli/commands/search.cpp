#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/view/hit_view.h"
#include "cli/view/meaning_view.h"
#include "core/portable/time_text.h"
#include "core/session/settings.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <thread>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

// A shorter wait for the model is not worth a word.
constexpr std::chrono::milliseconds kWorthSaying(20);

constexpr int kMostResults = 1000;
constexpr qint64 kMostLineBytes = 1 << 20;
constexpr int kNotSaid = 0;

struct Arguments {
    QStringList query;
    int limit = kNotSaid;
    std::optional<SearchMode> mode;
    bool explain = false;
    QString batch;
};

// What holds for all queries of one call.
struct Asking {
    int limit;
    SearchMode mode;
    bool explain;
};

Result<Asking> askingOf(Vault &vault, const Arguments &arguments)
{
    Asking asking{arguments.limit, arguments.mode.value_or(SearchMode::Hybrid), arguments.explain};
    if (asking.limit == kNotSaid) {
        MN_TRY(const QString usual, readSetting(vault, setting::kResults));
        asking.limit = usual.toInt();
    }
    if (!arguments.mode) {
        MN_TRY(const QString usual, readSetting(vault, setting::kMode));
        asking.mode = usual == u"words"_s     ? SearchMode::Words
                      : usual == u"meaning"_s ? SearchMode::Meaning
                                              : SearchMode::Hybrid;
    }
    return asking;
}

DateContext dateContext(const Context &context)
{
    return {context.now(), QTimeZone::systemTimeZone(), false};
}

Result<SearchAnswer> ask(Vault &vault, const Asking &asking, const QString &text, const DateContext &dates)
{
    SearchRequest request;
    request.text = text;
    request.mode = asking.mode;
    request.limit = asking.limit;
    auto answer = await(vault.search(ReadView::everything(), request));
    // Of several in one query the vault does not say which; a query has one as a rule.
    if (!answer && answer.error().code == Errc::NotFound && answer.error().context.isEmpty())
        return fail(Errc::NotFound, u"like:"_s + Query::parsed(text, dates).like.join(u", like:"_s));
    return answer;
}

QJsonArray marksJson(const QList<TextRange> &marks, qsizetype origin)
{
    QJsonArray out;
    for (const TextRange &mark : marks)
        out += QJsonArray{mark.begin - origin, mark.length};
    return out;
}

JsonLine partsLine(const SearchHit &hit)
{
    const RankedMemory &score = hit.score;
    JsonLine line;
    line.put("words", double(score.words), 4).put("meaning", double(score.meaning), 4);
    if (!hit.memory.thread.isEmpty()) // else there is none that it could have
        line.put("context", double(score.context), 4);
    line.put("turn", double(score.turn), 4)
        .put("people", double(score.people), 4)
        .put("time", double(score.time), 4)
        .put("importance", double(score.importance), 4)
        .put("recency", double(score.recency), 4);
    return line;
}

// A result in a batch: what every evaluation needs, and no more.
JsonLine shortLine(const Query &query, const SearchHit &hit, bool explain)
{
    JsonLine line;
    line.put("id", hit.memory.id.toString())
        .put("id_external", hit.memory.externalId)
        .putJson("score", query.isEmpty() ? QByteArray("null") : QByteArray::number(double(hit.score.score), 'f', 4))
        .put("why", whyShown(query, hit));
    if (explain)
        line.put("parts", partsLine(hit));
    if (hit.awaitsMeaning)
        line.put("awaits_meaning", true);
    return line;
}

// What holds for the whole answer, at the end of a line; none of it is there where meaning has seen all.
void addMeaning(JsonLine &line, const SearchAnswer &answer)
{
    if (answer.whyNoMeaning)
        line.put("words_only", name(*answer.whyNoMeaning));
    if (answer.meaningPending > 0)
        line.put("meaning_pending", answer.meaningPending);
}

JsonLine longLine(const Query &query, const SearchHit &hit, bool explain)
{
    const Memory &memory = hit.memory;
    JsonLine line = shortLine(query, hit, explain);
    line.put("title", memory.title)
        .put("title_marks", marksJson(hit.titleMarks, 0))
        .put("snippet", memory.content.mid(hit.passage.begin, hit.passage.length))
        .put("marks", marksJson(hit.marks, hit.passage.begin))
        .put("kind", memory.kind)
        .put("tags", QJsonArray::fromStringList(memory.tags))
        .put("occurred_at", memory.occurredAt ? toJson(*memory.occurredAt) : QJsonValue())
        .put("created_at", utcToJson(memory.createdAt));
    return line;
}

void writeParse(Output &output, const SearchAnswer &answer, const DateContext &dates)
{
    for (const QString &line : answer.query.explained(dates))
        output.line(output.paint(Style::Dim, u"    "_s + onOneLine(line)));
    output.line();
}

QString whyNoMeaning(Errc why)
{
    switch (why) {
    case Errc::NotAvailable:
        return u"the model of meaning is not there"_s;
    case Errc::NetworkForbidden:
        return u"the model that was chosen is still being indexed, and the one before may not be asked any more"_s;
    case Errc::NetworkFailed:
    case Errc::Busy:
    case Errc::NotUnderstood:
    case Errc::TooLarge:
        return u"the embedding service does not answer as it should"_s;
    default:
        return u"the model of meaning failed"_s;
    }
}

// `loading`: how long the answer had to wait for the model before it began.
QString summary(const SearchAnswer &answer, std::chrono::microseconds loading)
{
    QString text = answer.hits.isEmpty() ? u"Nothing found"_s : counted(answer.hits.size(), "result", "results");
    text += u" in "_s + durationText(std::chrono::microseconds(answer.microseconds));
    if (loading > kWorthSaying)
        text += u", after "_s + durationText(loading) + u" to load the model of meaning"_s;
    if (answer.whyNoMeaning)
        text += u", by words alone: "_s + whyNoMeaning(*answer.whyNoMeaning);
    if (!answer.corrected.isEmpty())
        text += u"; read as: "_s + onOneLine(answer.corrected.join(u", "_s));
    return text;
}

void writeAnswer(Context &context, const SearchAnswer &answer, const Asking &asking,
                 std::chrono::microseconds loading = {})
{
    Output &output = context.output();
    if (asking.explain)
        writeParse(output, answer, dateContext(context));
    HitStyle style{1, asking.explain, context.now(), !answer.query.words.isEmpty() || !answer.query.like.isEmpty()};
    for (const SearchHit &hit : answer.hits) {
        if (style.rank > 1)
            output.line();
        writeHit(output, answer.query, hit, style);
        ++style.rank;
    }
    if (!answer.hits.isEmpty() && !output.isQuiet())
        output.line();
    if (answer.query.isEmpty())
        output.remark(u"There is no word to look for: these are the newest."_s);
    output.remark(summary(answer, loading));
    if (answer.meaningPending > 0)
        output.remark(meaningPendingText(answer.meaningPending));
}

void writeBatchLine(Context &context, const QString &text, const Result<SearchAnswer> &answer, const Asking &asking)
{
    Output &output = context.output();
    if (!output.isJson()) {
        output.line(output.paint(Style::Title, onOneLine(text)));
        if (answer)
            writeAnswer(context, *answer, asking);
        else
            output.error(answer.error());
        output.line();
        return;
    }
    JsonLine line;
    line.put("query", text).put("took_ms", answer ? double(answer->microseconds) / 1000 : 0.0, 3);
    line.putJson("results",
                 answer ? jsonArray(answer->hits,
                                    [&](const SearchHit &hit) { return shortLine(answer->query, hit, asking.explain); })
                        : QByteArray("[]"));
    if (answer)
        addMeaning(line, *answer);
    if (answer && asking.explain)
        line.put("parse", QJsonArray::fromStringList(answer->query.explained(dateContext(context))));
    if (!answer)
        line.put("error", name(answer.error().code));
    output.line(line);
}

// One query a line, each answered by one line, in order, also when it is blank or names something unknown.
Result<void> searchBatch(Context &context, Vault &vault, const Asking &asking, const QString &path)
{
    QFile file(path);
    if (!(path == u"-"_s ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return fail(Errc::FileUnreadable, path);
    for (qint64 number = 1;; ++number) {
        QByteArray bytes = file.readLine(kMostLineBytes + 1);
        if (bytes.isEmpty())
            return file.error() == QFile::NoError ? Result<void>() : fail(Errc::FileUnreadable, path);
        if (bytes.size() > kMostLineBytes)
            return fail(Errc::TooLarge, u"line %1"_s.arg(number));
        while (bytes.endsWith('\n') || bytes.endsWith('\r'))
            bytes.chop(1);
        const QString text = QString::fromUtf8(bytes);
        const auto answer = ask(vault, asking, text, dateContext(context));
        // An unknown id in a query is that query's; anything else is the vault's, and ends the batch.
        if (!answer && answer.error().code != Errc::NotFound && answer.error().code != Errc::Usage)
            return std::unexpected(answer.error());
        writeBatchLine(context, text, answer, asking);
        MN_TRY(context.output().flush()); // whoever asks may wait for it before asking on
    }
}

Result<void> searchOne(Context &context, Vault &vault, const Asking &asking, const QString &text,
                       std::chrono::microseconds loading)
{
    MN_TRY(const SearchAnswer answer, ask(vault, asking, text, dateContext(context)));
    Output &output = context.output();
    if (!output.isJson()) {
        writeAnswer(context, answer, asking, loading);
        return {};
    }
    for (const SearchHit &hit : answer.hits) {
        JsonLine line = longLine(answer.query, hit, asking.explain);
        addMeaning(line, answer);
        if (asking.explain)
            line.put("parse", QJsonArray::fromStringList(answer.query.explained(dateContext(context))));
        output.line(line);
    }
    return {};
}

// A search would do it too, but in silence: after a large import by another process, or without its index, it takes as
// long as reading all of the vault.
Result<void> catchUpWords(Context &context, Vault &vault)
{
    Progress progress(context.output(), u"words"_s);
    const auto tick = [&](qint64 done, qint64 total) {
        progress.show(double(done) / double(std::max<qint64>(total, 1)),
                      u"%1 of %2"_s.arg(grouped(done), grouped(total)));
    };
    return await(vault.catchUpWords(tick, context.stop()));
}

Result<void> search(Context &context, const Arguments &arguments)
{
    const QString text = arguments.query.join(u' ');
    if (arguments.batch.isEmpty() && arguments.query.isEmpty())
        return fail(Errc::Usage, u"QUERY is missing"_s);
    if (!arguments.batch.isEmpty() && !arguments.query.isEmpty())
        return fail(Errc::Usage, u"--batch: the queries come from the file, so none may stand here"_s);

    if (arguments.batch == u"-"_s) {
        MN_TRY(checkStandardInput(context.session().choice().passphrase, u"--batch -"_s));
        context.session().stay(); // for as long as somebody asks
    }

    // The model is read from the disk while the vault is opened: neither waits for the other.
    std::jthread loading;
    const bool asksForMeaning = !Query::parsed(text, dateContext(context)).spoken().trimmed().isEmpty();
    if (arguments.mode != SearchMode::Words && (asksForMeaning || !arguments.batch.isEmpty()))
        loading = std::jthread([&embedder = context.session().embedder()] { (void)embedder.load(); });
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Asking asking, askingOf(*vault, arguments));
    MN_TRY(catchUpWords(context, *vault));
    // What an answer takes does not count what it takes to load the model: a program that stays open loads it once.
    QElapsedTimer waited;
    waited.start();
    if (loading.joinable() && asking.mode != SearchMode::Words)
        loading.join();
    const std::chrono::microseconds spent(waited.nsecsElapsed() / 1000);
    if (!arguments.batch.isEmpty())
        return searchBatch(context, *vault, asking, arguments.batch);
    return searchOne(context, *vault, asking, text, spent);
}

} // namespace

void declareSearch(CommandSyntax &command)
{
    Arguments &a = command.runs(search);
    command.details =
        "Any text is a query, and none is wrong. Words and their meaning are looked for; filters are exact:\n"
        "  \"a phrase\"   -word   -\"not this\"   begin*   one OR other\n"
        "  tag:house   domain:work   kind:fact   author:Ada   thread:repairs   has:attachment\n"
        "  after:2022   before:2020   importance>0.7   is:pinned   is:archived   like:ID\n"
        "Dates in words are understood: last week, in May 2023, before 2020. What begins with a minus comes behind --";
    command.words("QUERY", Count::Any, a.query, "What to look for");
    command.number("-k,--limit", "N", a.limit, 1, kMostResults, "At most so many (else the setting search.results)");
    command.choice<std::optional<SearchMode>>(
        "--mode", a.mode,
        {{"hybrid", SearchMode::Hybrid}, {"words", SearchMode::Words}, {"meaning", SearchMode::Meaning}},
        "How to look (else the setting search.mode)");
    command.flag("--explain", a.explain, "Show how the query was read, and what each score is made of");
    command
        .option("--batch", "FILE", a.batch,
                "Answer the queries in this file, one a line, in order; - reads standard "
                "input")
        .offering(Offers::Files);
    command.example("mnemo search what does F28 mean", "A question");
    command.example("mnemo search 'tag:boat after:2022 sail'", "A word, within a filter");
    command.example("mnemo search -- '-kids holiday'", "Without a word");
}

} // namespace mn::cli
