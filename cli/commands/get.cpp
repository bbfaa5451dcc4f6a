#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/view/attachments.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"
#include "core/portable/memory_json.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QStringList ids;
    bool content = false;
    QString attachmentFolder;
};

Result<MemoryCard> cardOf(Vault &vault, const Memory &memory)
{
    MemoryCard card{memory, {}, {}};
    for (const Link &link : memory.links)
        if (auto there = await(vault.get(ReadView::everything(), link.to)))
            card.linked.emplaceBack(*std::move(there), link.to);
    MN_TRY(card.backlinks, await(vault.backlinks(ReadView::everything(), memory.id)));
    return card;
}

Result<void> saveAttachments(Context &context, const Memory &memory, const QString &folder, UniqueNames &names)
{
    for (const Attachment &attachment : memory.attachments) {
        MN_TRY(const QString path, saveAttachment(context, memory.id, attachment, folder, names));
        context.output().remark(u"saved "_s + path);
    }
    return {};
}

Result<void> get(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<RecordId> ids, resolveAll(*vault, arguments.ids));
    Output &output = context.output();
    UniqueNames names; // of all that this call saves
    for (const RecordId &id : ids) {
        MN_TRY(const Memory memory, await(vault->get(ReadView::everything(), id)));
        if (!arguments.attachmentFolder.isEmpty())
            MN_TRY(saveAttachments(context, memory, arguments.attachmentFolder, names));
        if (output.isJson()) {
            output.bytes(memoryToJson(memory) + '\n');
        } else if (arguments.content) {
            output.bytes(memory.content.toUtf8() + '\n');
        } else {
            if (id != ids.first())
                output.line();
            MN_TRY(const MemoryCard card, cardOf(*vault, memory));
            writeCard(output, card, context.now());
        }
    }
    return {};
}

} // namespace

void declareGet(CommandSyntax &command)
{
    Arguments &a = command.runs(get);
    command.words("ID", Count::OneOrMore, a.ids,
                  "Its id, four or more of its first characters, the eight that lists show, or "
                  "the id it had elsewhere");
    command.flag("--content", a.content, "Only the content, as it was kept, and a line's end");
    command.option("--attachments", "DIR", a.attachmentFolder, "Save its attachments in this folder")
        .offering(Offers::Folders);
}

} // namespace mn::cli
