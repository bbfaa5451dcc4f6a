#include "cli/commands/commands.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"
#include "cli/view/versions.h"
#include "core/portable/memory_json.h"
#include "core/record/memory_record.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString id;
    std::optional<qint64> restore;
};

// Fields as people call them; the others have good names already.
QString shownName(const QString &field)
{
    if (field == u"occurred_at"_s)
        return u"time"_s;
    if (field == u"position"_s)
        return u"thread"_s;
    return field == u"deleted"_s ? u"trash"_s : field;
}

// What a version changed in the one before it, in a few words.
QString changesIn(const Memory &now, const Memory &before)
{
    const auto lengthChange = now.content.size() - before.content.size();
    QStringList parts;
    if (now.content != before.content)
        parts += u"content (%1%2)"_s.arg(lengthChange >= 0 ? u"+"_s : QString()).arg(lengthChange);
    for (const QString &name : changedFields(before, now))
        if (name != u"content"_s && name != u"updated_at"_s) // that one changes with each version
            parts += shownName(name);
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

Result<void> goBack(Context &context, Vault &vault, const RecordId &id, const QList<Version> &versions, qint64 number)
{
    const auto wanted = std::ranges::find(versions, number, &Version::number);
    if (wanted == versions.end())
        return failWithAdvice(Errc::NotFound, u"version %1"_s.arg(number), u"Run: mnemo history "_s + id.toString());
    if (wanted->seq != 0)
        MN_TRY(await(vault.restoreVersion(id, wanted->seq)));
    if (context.output().isJson())
        context.output().line(JsonLine().put("id", id.toString()).put("restored", number));
    else
        context.output().remark(u"version %1 is the newest again; nothing was lost"_s.arg(number));
    return {};
}

Result<void> history(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecordId id, resolve(*vault, arguments.id));
    MN_TRY(const QList<Version> versions, versionsOf(*vault, id));
    if (arguments.restore)
        return goBack(context, *vault, id, versions, *arguments.restore);

    Output &output = context.output();
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const Version &version = versions[i];
        if (output.isJson()) {
            output.line(JsonLine()
                            .put("version", version.number)
                            .put("current", version.seq == 0)
                            .join(memoryToJson(version.memory)));
            continue;
        }
        const QString what = i == 0 ? u"first kept"_s : changesIn(version.memory, versions[i - 1].memory);
        output.line(output.paint(Style::Bold, QString::number(version.number).rightJustified(4)) + u"  "_s +
                    padTo(dayText(version.memory.updatedAt, context.now()), 16) + u"  "_s + padTo(what, 28) + u"  "_s +
                    output.paint(Style::Dim, cutTo(headline(version.memory), std::max(10, output.columns() - 56))));
    }
    if (versions.size() > 1)
        output.remark(u"Compare: mnemo diff ID N   Go back: mnemo history ID --restore N"_s);
    return {};
}

} // namespace

void declareHistory(CommandSyntax &command)
{
    Arguments &a = command.runs(history);
    command.word("ID", Count::One, a.id, "Which memory (as for get)");
    command.option("--restore", "N", a.restore, "Make version N the newest again; what came after it stays in history");
}

} // namespace mn::cli
