#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/attachments.h"
#include "cli/view/editor.h"
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

Result<QString> readStandardInput()
{
    QFile input;
    if (!input.open(0, QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable, u"standard input"_s);
    QByteArray bytes = input.read(kMostInputBytes + 1);
    if (bytes.size() > kMostInputBytes)
        return fail(Errc::TooLarge, u"standard input"_s);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

Result<QString> contentOf(const Arguments &arguments)
{
    if (arguments.text == QStringList{u"-"_s})
        return readStandardInput();
    if (!arguments.text.isEmpty())
        return arguments.text.join(u' ');
    if (!isTerminal(StandardStream::In))
        return readStandardInput();
    return editText({}, arguments.allowDisk);
}

Result<void> add(Context &context, const Arguments &arguments)
{
    MemoryChange values;
    MN_TRY(arguments.fields.apply(values, {}));
    MN_TRY(values.content, contentOf(arguments));
    if (values.content->trimmed().isEmpty() && arguments.attachments.isEmpty() && !arguments.fields.title)
        return fail(Errc::Usage, u"TEXT is missing: there is nothing to keep"_s);
    values.addTags = arguments.tags;
    values.addDomains = arguments.domains;
    if (arguments.pin)
        values.pinned = true;
    if (arguments.archive)
        values.archived = true;

    MN_TRY(Vault *const vault, context.vault());
    for (const QString &path : arguments.attachments) {
        MN_TRY(const Attachment attachment, sealFile(*vault, path));
        values.addAttachments += attachment;
    }
    MN_TRY(const RecordId id, await(vault->add(values)));
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
                      "write in your editor. The editor's file lies in memory, never on the disk.";
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
