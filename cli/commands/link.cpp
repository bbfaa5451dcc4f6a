#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/link_device.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct ShowArguments {
    QString id;
    LinkDeviceArguments device;
};
struct ChangeArguments {
    QString from, to;
    QString type;
};

struct Arrow {
    bool outwards;
    QString type;
    RecordId id;
    std::optional<Memory> memory;
};

void write(Output &output, const Arrow &arrow, qint64 now)
{
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("direction", arrow.outwards ? u"to"_s : u"from"_s)
                        .put("type", arrow.type)
                        .put("id", arrow.id.toString())
                        .put("title", arrow.memory ? QJsonValue(arrow.memory->title) : QJsonValue()));
        return;
    }
    constexpr int kTypeColumns = 14;
    output.line((arrow.outwards ? u"→ "_s : u"← "_s) + padTo(cutTo(onOneLine(arrow.type), kTypeColumns), kTypeColumns) +
                u"  "_s + output.paint(Style::Dim, shortId(arrow.id)) + u"  "_s +
                (arrow.memory ? headline(*arrow.memory) + output.paint(Style::Dim, u"  "_s + dayOf(*arrow.memory, now))
                              : output.paint(Style::Dim, u"(not here)"_s)));
}

Result<void> show(Context &context, const ShowArguments &arguments)
{
    if (arguments.id.isEmpty())
        return linkDevice(context, arguments.device);
    MN_TRY(Vault *const vault, context.vault());
    const auto everything = ReadView::everything();
    MN_TRY(const RecordId id, resolve(*vault, arguments.id));
    MN_TRY(const Memory memory, await(vault->get(everything, id)));
    QList<Arrow> arrows;
    for (const Link &link : memory.links) {
        auto there = await(vault->get(everything, link.to));
        arrows += Arrow{true, link.type, link.to, there ? std::optional(*std::move(there)) : std::nullopt};
    }
    MN_TRY(const auto backlinks, await(vault->backlinks(everything, id)));
    for (const auto &[from, type] : backlinks)
        arrows += Arrow{false, type, from.id, from};
    for (const Arrow &arrow : arrows)
        write(context.output(), arrow, context.now());
    if (arrows.isEmpty())
        context.output().remark(u"Nothing is linked with it."_s);
    return {};
}

Result<void> change(Context &context, const ChangeArguments &arguments, bool adds)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecordId from, resolve(*vault, arguments.from));
    MN_TRY(const RecordId to, resolve(*vault, arguments.to));
    MN_TRY(const Memory memory, await(vault->get(ReadView::everything(), from)));
    MemoryChange edit;
    if (adds) {
        edit.addLinks += Link{to, arguments.type.isEmpty() ? u"related"_s : arguments.type};
    } else {
        for (const Link &link : memory.links)
            if (link.to == to && (arguments.type.isEmpty() || link.type == arguments.type))
                edit.removeLinks += link;
        if (edit.removeLinks.isEmpty())
            return failWithAdvice(Errc::NotFound, u"no such link"_s, u"Run: mnemo link "_s + from.toString());
    }
    MN_TRY(await(vault->edit(from, edit)));
    if (context.output().isJson())
        context.output().line(JsonLine().put("id", from.toString()));
    else
        context.output().remark((adds ? u"linked"_s : u"unlinked"_s) +
                                (memory.deleted ? u"; it is out of the trash again"_s : QString()));
    return {};
}

Result<void> add(Context &context, const ChangeArguments &arguments)
{
    return change(context, arguments, true);
}

Result<void> remove(Context &context, const ChangeArguments &arguments)
{
    return change(context, arguments, false);
}

} // namespace

void declareLink(CommandSyntax &command)
{
    ShowArguments &a = command.runs(show);
    command.word("ID", Count::Optional, a.id,
                 "Show what this memory links to, and what links to it; without it, let a new device into the account");
    declareLinkDevice(command, a.device);

    CommandSyntax &adding = command.command("add", "Link one memory to another");
    ChangeArguments &added = adding.runs(add);
    adding.word("FROM", Count::One, added.from, "The memory that links");
    adding.word("TO", Count::One, added.to, "The memory that it links to");
    adding.option("--type", "TYPE", added.type, "related, supports, contradicts, follows, ... or your own word");

    CommandSyntax &removing = command.command("remove", "Take a link away");
    ChangeArguments &removed = removing.runs(remove);
    removing.word("FROM", Count::One, removed.from, "The memory that links");
    removing.word("TO", Count::One, removed.to, "The memory that it links to");
    removing.option("--type", "TYPE", removed.type, "Only the link of this type");
}

} // namespace mn::cli
