#include "cli/view/resolve.h"
#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/view/contested.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString id;
    QString take;
    std::optional<QString> content;
};

Result<Memory> chosen(const Contested &contested, const Arguments &arguments)
{
    if (const auto &content = arguments.content) {
        Memory version = contested.versions.first().memory;
        version.content = *content;
        return version;
    }
    const auto named = std::ranges::find(contested.versions, arguments.take, nameOf);
    if (named == contested.versions.end())
        return failWithAdvice(Errc::NotFound, u"version "_s + arguments.take,
                              u"Run: mnemo conflicts --json shows what there is to take"_s);
    return named->memory;
}

Result<void> resolveOne(Context &context, const Arguments &arguments)
{
    if (arguments.take.isEmpty() == !arguments.content)
        return fail(Errc::Usage, u"one of --take and --content is needed"_s);
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecordId id, resolve(*vault, arguments.id));
    MN_TRY(const Contested contested, contestedMemory(*vault, id));
    if (contested.fields.isEmpty())
        return failWithAdvice(Errc::NotFound, u"nothing to decide about "_s + id.toString(), u"Run: mnemo conflicts"_s);
    MN_TRY(const Memory version, chosen(contested, arguments));
    MN_TRY(await(vault->save(Durability::Full, [&](Saving &saving) { return saving.decide(id, version); })));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("id", id.toString()));
    else
        output.remark(u"Decided. The other versions stay in its history: mnemo history "_s + id.toString());
    return {};
}

} // namespace

void declareResolve(CommandSyntax &command)
{
    Arguments &arguments = command.runs(resolveOne);
    command.word("ID", Count::One, arguments.id, "The memory");
    command.option("--take", "DOT", arguments.take, "This version, named as mnemo conflicts names it");
    command.option("--content", "TEXT", arguments.content, "This text, in place of all versions");
    command.details =
        "The other devices follow with their next sync. Nothing is lost: what was not taken is in the history.";
}

} // namespace mn::cli
