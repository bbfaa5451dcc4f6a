#include "cli/commands/commands.h"
#include "cli/output/text.h"
#include "cli/view/contested.h"
#include "cli/view/memory_view.h"
#include "core/portable/memory_json.h"
#include <QJsonArray>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {};

JsonLine siblingLine(const MemoryVersion &version)
{
    return JsonLine().put("dot", nameOf(version)).putJson("memory", memoryToJson(version.memory));
}

void write(Output &output, const Contested &contested)
{
    const QString id = contested.id.toString();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("id", id)
                        .put("fields", QJsonArray::fromStringList(contested.fields))
                        .putJson("siblings", jsonArray(contested.versions, siblingLine)));
        return;
    }
    output.line(output.paint(Style::Bold, headline(contested.versions.first().memory)) + u"  "_s +
                output.paint(Style::Dim, id));
    for (const MemoryVersion &version : contested.versions)
        output.line(u"  %1  %2"_s.arg(output.paint(Style::Dim, nameOf(version)),
                                      cutTo(harmless(version.memory.content).simplified(), 60)));
}

Result<void> conflicts(Context &context, const Arguments &)
{
    MN_TRY(Vault *const vault, context.vault());
    const Filter filter{{{Field::Conflict, Comparison::Equal, true}}};
    MN_TRY(const QList<Memory> memories,
           await(vault->list(ReadView::everything(), {.filter = filter, .limit = std::numeric_limits<int>::max()})));
    Output &output = context.output();
    for (const Memory &memory : memories) {
        MN_TRY(const Contested contested, contestedMemory(*vault, memory.id));
        write(output, contested);
    }
    if (!output.isJson())
        output.remark(memories.isEmpty() ? u"There is nothing to decide."_s
                                         : u"All versions are kept until you decide: mnemo resolve ID --take DOT"_s);
    return {};
}

} // namespace

void declareConflicts(CommandSyntax &command)
{
    command.runs(conflicts);
    command.details =
        "What devices wrote at the same time is merged where it can be. Where it cannot, all versions stay, "
        "and a person decides. Each is named by the write that made it.";
}

} // namespace mn::cli
