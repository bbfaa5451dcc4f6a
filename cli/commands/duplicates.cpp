#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/meaning_view.h"
#include "cli/view/memory_view.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {};

JsonLine memoryLine(const Memory &memory)
{
    return JsonLine().put("id", memory.id.toString()).put("id_external", memory.externalId).put("title", memory.title);
}

JsonLine groupLine(const DuplicateGroup &group, qint64 meaningPending)
{
    JsonLine line;
    line.put("exact", group.exact)
        .put("cosine", double(group.cosine), 4)
        .put("overlap", double(group.overlap), 4)
        .putJson("memories", jsonArray(group.memories, memoryLine));
    if (meaningPending > 0)
        line.put("meaning_pending", meaningPending);
    return line;
}

void write(Output &output, const DuplicateGroup &group, qint64 now)
{
    const QString alike = group.exact ? u"The same text"_s
                                      : u"Near: %1 in meaning, %2 % of the words"_s.arg(double(group.cosine), 0, 'f', 2)
                                            .arg(qRound(100 * group.overlap));
    output.line(output.paint(Style::Dim, alike));
    for (const Memory &memory : group.memories)
        writeRow(output, memory, now);
    output.line();
}

Result<void> duplicates(Context &context, const Arguments &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Duplicates found, await(vault->duplicates(ReadView::everything())));
    const QList<DuplicateGroup> &groups = found.groups;
    Output &output = context.output();
    for (const DuplicateGroup &group : groups)
        if (output.isJson())
            output.line(groupLine(group, found.meaningPending));
        else
            write(output, group, context.now());
    if (output.isJson())
        return {};
    output.remark(groups.isEmpty()
                      ? u"Nothing is there twice."_s
                      : u"%1 may be one memory each. Nothing was changed: mnemo rm moves one to the trash."_s.arg(
                            counted(groups.size(), "group", "groups")));
    if (found.meaningPending > 0)
        output.remark(meaningPendingText(found.meaningPending));
    return {};
}

} // namespace

void declareDuplicates(CommandSyntax &command)
{
    command.runs(duplicates);
    command.details =
        "Memories with the same text, and memories that are near in meaning and share most words. Near ones "
        "are known as far as meaning is indexed (mnemo status).";
}

} // namespace mn::cli
