#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/resolve.h"
#include "cli/view/versions.h"
#include "core/portable/memory_json.h"
#include "core/portable/time_text.h"
#include "core/record/text_merge.h"
#include <QJsonArray>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString id;
    QStringList versions;
};

struct FieldChange {
    const char *field;
    QString before, now;
};

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString linksText(const Memory &memory)
{
    QStringList links;
    for (const Link &link : memory.links)
        links += link.type + u' ' + link.to.toString();
    return links.join(u", "_s);
}

QString attachmentsText(const Memory &memory)
{
    QStringList names;
    for (const Attachment &attachment : memory.attachments)
        names += attachment.name;
    return names.join(u", "_s);
}

// Every field as text, in the order of docs/cli.md.
QList<FieldChange> fieldsOf(const Memory &before, const Memory &now)
{
    const auto when = [](const Memory &memory) { return memory.occurredAt ? isoText(*memory.occurredAt) : QString(); };
    const auto position = [](const Memory &memory) {
        return memory.position ? QString::number(*memory.position) : QString();
    };
    QList<FieldChange> fields = {
        {"title", before.title, now.title},
        {"content", before.content, now.content},
        {"kind", before.kind, now.kind},
        {"tags", before.tags.join(u", "_s), now.tags.join(u", "_s)},
        {"domains", before.domains.join(u", "_s), now.domains.join(u", "_s)},
        {"importance", QString::number(before.importance), QString::number(now.importance)},
        {"occurred_at", when(before), when(now)},
        {"thread", before.thread, now.thread},
        {"position", position(before), position(now)},
        {"author", before.author, now.author},
        {"source", before.source, now.source},
        {"links", linksText(before), linksText(now)},
        {"attachments", attachmentsText(before), attachmentsText(now)},
        {"pinned", yesNo(before.pinned), yesNo(now.pinned)},
        {"archived", yesNo(before.archived), yesNo(now.archived)},
        {"metadata", QString::fromUtf8(jsonText(before.metadata)), QString::fromUtf8(jsonText(now.metadata))},
    };
    fields.removeIf([](const FieldChange &change) { return change.before == change.now; });
    return fields;
}

QString marked(Output &output, const DiffRun &part)
{
    const QString text = harmless(part.text);
    // The marks stay where colours cannot be seen: on paper, in a file, for people who do not see them.
    switch (part.kind) {
    case DiffRun::Added:
        return output.paint(Style::Good, u"{+"_s + text + u"+}"_s);
    case DiffRun::Removed:
        return output.paint(Style::Bad, u"[-"_s + text + u"-]"_s);
    case DiffRun::Equal:
        break;
    }
    return text;
}

QJsonArray toJson(const QList<DiffRun> &parts)
{
    QJsonArray out;
    for (const DiffRun &part : parts)
        out += QJsonObject{{u"is"_s, part.kind == DiffRun::Equal   ? u"same"_s
                                     : part.kind == DiffRun::Added ? u"added"_s
                                                                   : u"removed"_s},
                           {u"text"_s, part.text}};
    return out;
}

void write(Output &output, const FieldChange &change)
{
    const QList<DiffRun> parts = diffWords(change.before, change.now);
    if (output.isJson()) {
        output.line(JsonLine().put("field", QString::fromLatin1(change.field)).put("changes", toJson(parts)));
        return;
    }
    output.line(output.paint(Style::Bold, QString::fromLatin1(change.field)));
    QString text;
    for (const DiffRun &part : parts)
        text += marked(output, part);
    output.line(text);
    output.line();
}

Result<const Version *> versionNamed(const QList<Version> &versions, const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (!isNumber)
        return fail(Errc::Usage, u"'%1' is not the number of a version"_s.arg(typed));
    const auto found = std::ranges::find(versions, number, &Version::number);
    if (found == versions.end())
        return failWithAdvice(Errc::NotFound, u"version "_s + typed, u"Run: mnemo history ID"_s);
    return &*found;
}

Result<void> diff(Context &context, const Arguments &arguments)
{
    if (arguments.versions.size() > 2)
        return fail(Errc::Usage, u"two versions at most can be compared"_s);
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecordId id, resolve(*vault, arguments.id));
    MN_TRY(const QList<Version> versions, versionsOf(*vault, id));
    const Version *before = versions.size() > 1 ? &versions[versions.size() - 2] : &versions.last();
    const Version *now = &versions.last();
    if (!arguments.versions.isEmpty()) {
        MN_TRY(before, versionNamed(versions, arguments.versions[0]));
    }
    if (arguments.versions.size() == 2) {
        MN_TRY(now, versionNamed(versions, arguments.versions[1]));
    }

    const QList<FieldChange> changes = fieldsOf(before->memory, now->memory);
    for (const FieldChange &change : changes)
        write(context.output(), change);
    if (changes.isEmpty())
        context.output().remark(u"There is no difference."_s);
    return {};
}

} // namespace

void declareDiff(CommandSyntax &command)
{
    Arguments &a = command.runs(diff);
    command.details = "Without N: the current version against the one before it. With one N: version N against the "
                      "current one. With two: the first against the second. mnemo history ID lists them.";
    command.word("ID", Count::One, a.id, "Which memory (as for get)");
    command.words("N", Count::Any, a.versions, "Numbers of versions");
}

} // namespace mn::cli
