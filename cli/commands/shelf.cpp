#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/view/memory_view.h"
#include "core/portable/memory_json.h"
#include "core/portable/time_text.h"
#include "core/vault/own_actor.h"
#include "sync/client/shelf_decisions.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};
struct NumberArguments {
    QStringList numbers;
};
struct EraseArguments {
    QStringList numbers;
    bool yes = false;
};

struct Shelved {
    QList<ShelvedState> states;
    ActorId own; // this device
};

Result<QList<qint64>> numbersIn(const QStringList &typed)
{
    QList<qint64> numbers;
    for (const QString &text : typed) {
        bool isNumber = false;
        numbers += text.toLongLong(&isNumber);
        if (!isNumber)
            return failWithAdvice(Errc::Usage, u"'%1' is no number of the shelf"_s.arg(text), u"Run: mnemo shelf"_s);
    }
    return numbers;
}

Result<Shelved> shelved(Vault &vault)
{
    return await(vault.read([](Database &database) -> Result<Shelved> {
        MN_TRY(const ActorId own, ownActor(database));
        MN_TRY(QList<ShelvedState> states, Shelf(database).all());
        return Shelved{std::move(states), own};
    }));
}

Result<Shelved> shelved(Vault &vault, const QStringList &typed)
{
    MN_TRY(const QList<qint64> numbers, numbersIn(typed));
    return await(vault.read([numbers](Database &database) -> Result<Shelved> {
        Shelved out;
        MN_TRY(out.own, ownActor(database));
        for (const qint64 number : numbers) {
            MN_TRY(ShelvedState one, Shelf(database).get(number));
            out.states.append(std::move(one));
        }
        return out;
    }));
}

QList<ShelvedName> namesOf(const Shelved &shelved)
{
    QList<ShelvedName> names;
    for (const ShelvedState &one : shelved.states)
        names.append(one.name);
    return names;
}

JsonLine jsonOf(const ShelvedState &one)
{
    const qint64 written = writtenAt(one.state);
    QJsonArray actors;
    for (const ActorId &actor : writersOf(one.state))
        actors.append(actor.toString());
    return JsonLine()
        .put("n", one.name.id)
        .put("shelved_at", utcToJson(one.name.shelvedAt))
        .put("written_at", written == 0 ? QJsonValue() : utcToJson(written))
        .put("actors", actors)
        .putJson("memory", memoryToJson(one.memory()));
}

// "written yesterday 18:04 on this device, set aside today 09:30"
QString standingOf(const ShelvedState &one, ActorId own, qint64 now)
{
    const QList<ActorId> writers = writersOf(one.state);
    const QString where = writers.size() > 1      ? u" on several devices"_s
                          : writers.contains(own) ? u" on this device"_s
                                                  : u" on another device"_s;
    const qint64 written = writtenAt(one.state);
    return u"written"_s + (written == 0 ? QString() : u' ' + dayText(written, now)) + where + u", set aside "_s +
           dayText(one.name.shelvedAt, now);
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Shelved all, shelved(*vault));
    Output &output = context.output();
    for (const ShelvedState &one : all.states) {
        if (output.isJson()) {
            output.line(jsonOf(one));
            continue;
        }
        const Memory memory = one.memory();
        output.line(output.paint(Style::Dim, padTo(QString::number(one.name.id), 4)) +
                    QStringList{headline(memory), tagText(memory.tags)}.join(u"  "_s).trimmed());
        output.line(u"    "_s + output.paint(Style::Dim, standingOf(one, all.own, context.now())));
    }
    if (!output.isJson())
        output.remark(all.states.isEmpty()
                          ? u"There is nothing on the shelf."_s
                          : u"Written here, erased elsewhere by somebody who had not seen it. Read one: mnemo shelf "
                            "show N   Keep it as a new memory: mnemo shelf keep N   Erase it: mnemo shelf erase N"_s);
    return {};
}

Result<void> show(Context &context, const NumberArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Shelved chosen, shelved(*vault, arguments.numbers));
    Output &output = context.output();
    for (const ShelvedState &one : chosen.states) {
        if (output.isJson()) {
            output.line(jsonOf(one));
            continue;
        }
        if (one.name != chosen.states.first().name)
            output.line();
        output.line(output.paint(Style::Dim, standingOf(one, chosen.own, context.now())));
        const Memory memory = one.memory();
        writeCard(output, {memory, {}, {}}, context.now());
    }
    return {};
}

Result<void> keep(Context &context, const NumberArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Shelved chosen, shelved(*vault, arguments.numbers));
    MN_TRY(const auto kept, await(sync::keepShelved(*vault, namesOf(chosen))));
    Output &output = context.output();
    for (const RecordId &id : kept)
        if (output.isJson())
            output.line(JsonLine().put("id", id.toString()));
        else
            output.remark(u"Kept as a new memory: "_s + id.toString());
    return {};
}

Result<void> erase(Context &context, const EraseArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const Shelved chosen, shelved(*vault, arguments.numbers));
    const QString what = counted(chosen.states.size(), "version", "versions");
    if (!arguments.yes) {
        MN_TRY(const bool agreed, askYes(u"Destroy %1 for good?"_s.arg(what), u"--yes"_s));
        if (!agreed)
            return failWithAdvice(Errc::Cancelled, u"nothing was destroyed"_s, {});
    }
    MN_TRY(await(sync::eraseShelved(*vault, namesOf(chosen))));
    MN_TRY(await(vault->removeOrphans(context.stop())));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("erased", chosen.states.size()));
    else
        output.remark(u"destroyed "_s + what);
    return {};
}

} // namespace

void declareShelf(CommandSyntax &command)
{
    command.runs(list);
    command.details =
        "What was written here of a memory that another device erased without having seen it is not lost, and "
        "does not come back by itself: it lies on the shelf of this device until you decide.";

    CommandSyntax &showing = command.command("show", "All of what lies there");
    NumberArguments &shown = showing.runs(show);
    showing.words("N", Count::OneOrMore, shown.numbers, "Which ones, as shelf numbers them");

    CommandSyntax &keeping = command.command("keep", "Keep what lies there as new memories");
    NumberArguments &kept = keeping.runs(keep);
    keeping.words("N", Count::OneOrMore, kept.numbers, "Which ones, as shelf numbers them");

    CommandSyntax &erasing = command.command("erase", "Destroy what lies there beyond recall");
    EraseArguments &erased = erasing.runs(erase);
    erasing.words("N", Count::OneOrMore, erased.numbers, "Which ones, as shelf numbers them");
    erasing.flag("-y,--yes", erased.yes, "Do not ask");
}

} // namespace mn::cli
