#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/meaning_view.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};

Result<void> writeState(Context &context, Vault &vault)
{
    MN_TRY(const VaultStatus status, await(vault.status()));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(
            JsonLine()
                .put("words", JsonLine().put("indexed", status.wordsIndexed).put("pending", status.wordsPending))
                .put("meaning", meaningLine(status)));
        return {};
    }
    output.line(u"words    "_s + grouped(status.wordsIndexed) + u" indexed, "_s + grouped(status.wordsPending) +
                u" pending"_s);
    output.line(u"meaning  "_s + grouped(status.meaningIndexed) + u" indexed, "_s + grouped(status.meaningPending) +
                u" pending"_s);
    if (status.nextModel)
        output.line(u"next     "_s + nextModelText(*status.nextModel));
    return {};
}

// Ctrl+C stops it; the next one goes on there.
Result<void> work(Context &context, bool fromTheBeginning)
{
    MN_TRY(Vault *const vault, context.vault());
    const std::stop_token stop = context.stop();
    {
        Progress progress(context.output(), u"meaning"_s);
        const auto begun = std::chrono::steady_clock::now();
        const auto tick = [&](qint64 done, qint64 total) {
            const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
            progress.show(double(done) / double(std::max<qint64>(total, 1)),
                          u"%1 of %2  %3/s"_s.arg(grouped(done), grouped(total),
                                                  grouped(qint64(double(done) / std::max(seconds, 0.001)))));
        };
        MN_TRY(await(fromTheBeginning ? vault->rebuildIndex(tick, stop) : vault->catchUpIndex(tick, stop)));
    }
    // The line of JSON is what was asked for.
    const bool saysNothing = context.output().isQuiet() && !context.output().isJson();
    return saysNothing ? Result<void>() : writeState(context, *vault);
}

Result<void> catchUp(Context &context, const Nothing &)
{
    return work(context, false);
}

Result<void> rebuild(Context &context, const Nothing &)
{
    return work(context, true);
}

Result<void> state(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    return writeState(context, *vault);
}

} // namespace

void declareIndex(CommandSyntax &command)
{
    command.details =
        "Words are indexed with each save; meaning by mnemo index catch-up, and until then a search looks at what "
        "was saved since by its words. The index "
        "can be deleted at any time: it comes back from the memories. After another model was chosen (mnemo config "
        "model) the old index answers until the new one is whole.";
    command.command("catch-up", "Compute the meaning of everything saved so far").runs(catchUp);
    command.command("rebuild", "Forget the index and make it anew").runs(rebuild);
    command.command("status", "Say how far it is").runs(state);
}

} // namespace mn::cli
