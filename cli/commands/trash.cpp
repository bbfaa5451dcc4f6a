#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/erasure_view.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"
#include "core/portable/memory_json.h"
#include <limits>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};
struct EmptyArguments {
    bool yes = false;
};

Result<QList<Memory>> trashed(Vault &vault)
{
    ListQuery query;
    query.filter.conditions += Condition{Field::Trashed, Comparison::Equal, true};
    query.order = SortOrder::RecentlyChanged;
    query.limit = std::numeric_limits<int>::max();
    return await(vault.list(ReadView::everything(), query));
}

Result<void> show(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<Memory> memories, trashed(*vault));
    Output &output = context.output();
    for (const Memory &memory : memories) {
        if (output.isJson())
            output.bytes(memoryToJson(memory) + '\n');
        else
            writeRow(output, memory, context.now());
    }
    if (memories.isEmpty())
        output.remark(u"The trash is empty."_s);
    else
        output.remark(u"Take one back: mnemo restore ID   Destroy all: mnemo trash empty"_s);
    return {};
}

Result<void> empty(Context &context, const EmptyArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<Memory> memories, trashed(*vault));
    const QString what = counted(memories.size(), "memory", "memories");
    if (!arguments.yes && !memories.isEmpty()) {
        MN_TRY(const bool agreed, askYes(u"Destroy %1 for good?"_s.arg(what), u"--yes"_s));
        if (!agreed)
            return failWithAdvice(Errc::Cancelled, u"nothing was destroyed"_s, {});
    }
    QList<RecordId> ids;
    for (const Memory &memory : memories)
        ids += memory.id;
    Output &output = context.output();
    if (ids.isEmpty() && !output.isJson()) {
        output.remark(u"The trash is empty."_s);
        return {};
    }
    MN_TRY(const sync::Destruction erasure, sync::eraseForGood(*vault, ids));
    writeErasure(output, erasure);
    return {};
}

} // namespace

void declareTrash(CommandSyntax &command)
{
    command.runs(show);
    CommandSyntax &below = command.command("empty", "Destroy what is in the trash beyond recall");
    EmptyArguments &a = below.runs(empty);
    below.flag("-y,--yes", a.yes, "Do not ask");
}

} // namespace mn::cli
