#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/attachments.h"
#include "cli/view/editor.h"
#include "cli/view/memory_options.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"
#include "core/base/platform/terminal.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString id;
    std::optional<QString> content;
    MemoryOptions fields;
    QStringList addTags, removeTags, addDomains, removeDomains, attach, detach;
    bool pin = false, unpin = false, archive = false, unarchive = false;
    bool allowDisk = false;

    bool operator==(const Arguments &) const = default;
    // Only the memory was named.
    bool askForNothing() const
    {
        Arguments bare;
        bare.id = id;
        bare.allowDisk = allowDisk;
        return *this == bare;
    }
};

Result<void> applySwitches(const Arguments &arguments, MemoryChange &change)
{
    if (arguments.pin && arguments.unpin)
        return fail(Errc::Usage, u"--pin and --unpin say the opposite"_s);
    if (arguments.archive && arguments.unarchive)
        return fail(Errc::Usage, u"--archive and --unarchive say the opposite"_s);
    if (arguments.pin || arguments.unpin)
        change.pinned = arguments.pin;
    if (arguments.archive || arguments.unarchive)
        change.archived = arguments.archive;
    return {};
}

// By its name, where only one has it, or its SHA-256.
Result<BlobId> attachmentNamed(const Memory &memory, const QString &typed)
{
    QList<Attachment> found;
    for (const Attachment &one : memory.attachments) {
        if (QString::fromLatin1(one.sha256.toHex()) == typed)
            return one.blob;
        if (one.name == typed)
            found += one;
    }
    if (found.isEmpty())
        return failWithAdvice(Errc::NotFound, u"attachment "_s + typed, u"Run: mnemo get "_s + memory.id.toString());
    QStringList sums;
    for (const Attachment &one : found)
        sums += QString::fromLatin1(one.sha256.toHex());
    sums.removeDuplicates();
    if (sums.size() > 1)
        return fail(Errc::Usage, u"'%1' is the name of several attachments; say which by its SHA-256: %2"_s.arg(
                                     typed, sums.join(u", "_s)));
    return found.first().blob;
}

Result<void> applyAttachments(Vault &vault, const Arguments &arguments, const Memory &memory, MemoryChange &change)
{
    for (const QString &name : arguments.detach) {
        MN_TRY(const BlobId blob, attachmentNamed(memory, name));
        change.removeAttachments += blob;
    }
    for (const QString &path : arguments.attach) {
        MN_TRY(const Attachment attachment, sealFile(vault, path));
        change.addAttachments += attachment;
    }
    return {};
}

// The person edits the text.
Result<void> editContent(Context &context, Vault &vault, const Memory &memory, bool allowDisk)
{
    if (!isTerminal(StandardStream::In))
        return fail(Errc::Usage, u"--content or another option is needed, for there is no terminal to edit on"_s);
    MN_TRY(EditedText edited, editText(context.output(), memory.content, allowDisk));
    MemoryChange change;
    change.content = edited.text();
    auto done = await(vault.edit(memory.id, change));
    if (!done)
        return std::unexpected(edited.leaveBehind(done.error()));
    return {};
}

Result<void> edit(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecordId id, resolve(*vault, arguments.id));
    MN_TRY(const Memory memory, await(vault->get(ReadView::everything(), id)));

    MemoryChange change;
    MN_TRY(arguments.fields.apply(change, memory.metadata));
    MN_TRY(applySwitches(arguments, change));
    change.content = arguments.content;
    change.addTags = arguments.addTags;
    change.removeTags = arguments.removeTags;
    change.addDomains = arguments.addDomains;
    change.removeDomains = arguments.removeDomains;
    MN_TRY(applyAttachments(*vault, arguments, memory, change));
    MN_TRY(arguments.askForNothing() ? editContent(context, *vault, memory, arguments.allowDisk)
                                     : await(vault->edit(id, change)));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("id", id.toString()));
    else
        output.remark(u"changed \""_s + cutTo(headline(memory), 60) + u'"' +
                      (memory.deleted ? u"; it is out of the trash again"_s : QString()));
    return {};
}

} // namespace

void declareEdit(CommandSyntax &command)
{
    Arguments &a = command.runs(edit);
    command.details = "Without options, on a terminal, your editor opens with the content. Earlier versions stay: "
                      "mnemo history ID. What is edited is out of the trash again.";
    command.word("ID", Count::One, a.id, "Which memory (as for get)");
    command.option("--content", "TEXT", a.content, "Its whole new content");
    a.fields.declare(command);
    command.list("--add-tag", "TAG", a.addTags, "Give it a tag");
    command.list("--remove-tag", "TAG", a.removeTags, "Take a tag from it");
    command.list("--add-domain", "NAME", a.addDomains, "Put it in an area of life");
    command.list("--remove-domain", "NAME", a.removeDomains, "Take it out of one");
    command.list("--attach", "FILE", a.attach, "Keep a file with it").offering(Offers::Files);
    command.list("--detach", "NAME", a.detach, "Take an attachment from it, by its name or SHA-256");
    command.flag("--pin", a.pin, "Pin it");
    command.flag("--unpin", a.unpin, "Unpin it");
    command.flag("--archive", a.archive, "Put it in the archive");
    command.flag("--unarchive", a.unarchive, "Take it out of the archive");
    command.flag("--allow-disk", a.allowDisk, "Let the editor's file lie on the disk when no folder is in memory");
    command.example("mnemo edit 3f2a9c1e --add-tag house --importance 0.8", "Change a tag and a number");
}

} // namespace mn::cli
