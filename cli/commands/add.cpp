#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/attachments.h"
#include "cli/view/editor.h"
#include "cli/view/foreign_text.h"
#include "cli/view/memory_options.h"
#include "cli/view/memory_view.h"
#include "core/base/platform/terminal.h"
#include <QFile>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostInputBytes = 16 << 20; // the record's own limit is lower; this only bounds what is read

struct Arguments {
    QStringList text;
    MemoryOptions fields;
    QStringList tags, domains, attachments;
    bool pin = false;
    bool archive = false;
    bool allowDisk = false;
};

Result<QString> readStandardInput(Output &output)
{
    QFile input;
    if (!input.open(0, QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable, u"standard input"_s);
    QByteArray bytes = input.read(kMostInputBytes + 1);
    if (bytes.size() > kMostInputBytes)
        return fail(Errc::TooLarge, u"standard input"_s);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return textFrom(output, bytes);
}

// The text, unless it is to be written in an editor.
Result<std::optional<QString>> givenText(Output &output, const Arguments &arguments, const PassphraseSource &passphrase)
{
    const bool namesInput = arguments.text == QStringList{u"-"_s};
    if (!arguments.text.isEmpty() && !namesInput)
        return arguments.text.join(u' ');
    if (!namesInput && isTerminal(StandardStream::In))
        return std::optional<QString>();
    MN_TRY(checkStandardInput(passphrase, namesInput ? u"add -"_s : u"add without a text"_s));
    return readStandardInput(output);
}

Result<void> checkThereIsSomething(const Arguments &arguments, const MemoryChange &values)
{
    if (values.content && values.content->trimmed().isEmpty() && arguments.attachments.isEmpty() &&
        !arguments.fields.title)
        return fail(Errc::Usage, u"TEXT is missing: there is nothing to keep"_s);
    return {};
}

Result<RecordId> keep(Vault &vault, const Arguments &arguments, const MemoryChange &values)
{
    MN_TRY(checkThereIsSomething(arguments, values));
    return await(vault.add(values));
}

Result<RecordId> writeAndKeep(Context &context, Vault &vault, const Arguments &arguments, MemoryChange &values)
{
    MN_TRY(EditedText edited, editText(context.output(), {}, arguments.allowDisk));
    values.content = edited.text();
    auto id = keep(vault, arguments, values);
    if (!id && !edited.text().trimmed().isEmpty())
        return std::unexpected(edited.leaveBehind(id.error()));
    return id;
}

Result<void> add(Context &context, const Arguments &arguments)
{
    MemoryChange values;
    MN_TRY(arguments.fields.apply(values, {}));
    MN_TRY(values.content, givenText(context.output(), arguments, context.session().choice().passphrase));
    MN_TRY(checkThereIsSomething(arguments, values));
    values.addTags = arguments.tags;
    values.addDomains = arguments.domains;
    if (arguments.pin)
        values.pinned = true;
    if (arguments.archive)
        values.archived = true;

    // All that can fail comes before the editor: nobody writes a page for a vault that does not open.
    MN_TRY(Vault *const vault, context.vault());
    for (const QString &path : arguments.attachments) {
        MN_TRY(const Attachment attachment, sealFile(*vault, path));
        values.addAttachments += attachment;
    }
    MN_TRY(const RecordId id,
           values.content ? keep(*vault, arguments, values) : writeAndKeep(context, *vault, arguments, values));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("id", id.toString()));
    else if (output.isQuiet())
        output.line(id.toString());
    else
        output.line(output.paint(Style::Good, u"kept"_s) + u"  "_s + id.toString());
    return {};
}

} // namespace

void declareAdd(CommandSyntax &command)
{
    Arguments &a = command.runs(add);
    command.details = "The text is what stands behind the command, or standard input (-), or, on a terminal, what you "
                      "write in your editor. The editor's file lies in memory, and on the disk only with --allow-disk.";
    command.words("TEXT", Count::Any, a.text, "What to keep, in Markdown; - reads standard input");
    a.fields.declare(command);
    command.list("-t,--tag", "TAG", a.tags, "Give it a tag");
    command.list("--domain", "NAME", a.domains, "Put it in an area of life");
    command.list("--attach", "FILE", a.attachments, "Keep a file with it").offering(Offers::Files);
    command.flag("--pin", a.pin, "Pin it");
    command.flag("--archive", a.archive, "Put it in the archive at once");
    command.flag("--allow-disk", a.allowDisk, "Let the editor's file lie on the disk when no folder is in memory");
    command.example("mnemo add \"The boiler needs 1.2 bar\" --tag house --kind fact", "Keep a fact");
    command.example("date | mnemo add - --title \"Now\"", "Keep what another program writes");
}

} // namespace mn::cli
