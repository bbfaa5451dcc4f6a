#include "core/store/shelf.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/memory_view.h"
#include "core/portable/memory_json.h"
#include "core/portable/time_text.h"
#include "core/record/memory_record.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};
struct KeepArguments {
    QStringList numbers;
};
struct EraseArguments {
    QStringList numbers;
    bool yes = false;
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

Result<QList<ShelvedState>> shelved(Vault &vault)
{
    return await(vault.read([](Database &database) { return Shelf(database).all(); }));
}

// Of a memory that others had made only what was changed here may be on the shelf.
MemoryChange asNew(const Memory &memory)
{
    MemoryChange change = MemoryChange::between(Memory(), memory);
    if (memory.createdAt == 0)
        change.createdAt.reset();
    return change;
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto states, shelved(*vault));
    Output &output = context.output();
    for (const ShelvedState &one : states) {
        const Memory memory = memoryOf(one.record, one.state);
        if (output.isJson())
            output.line(JsonLine()
                            .put("n", one.id)
                            .put("shelved_at", utcToJson(one.shelvedAt))
                            .putJson("memory", memoryToJson(memory)));
        else
            output.line(output.paint(Style::Dim, padTo(QString::number(one.id), 4)) +
                        QStringList{headline(memory), tagText(memory.tags)}.join(u"  "_s).trimmed());
    }
    if (!output.isJson())
        output.remark(
            states.isEmpty()
                ? u"There is nothing on the shelf."_s
                : u"Written here, erased elsewhere by somebody who had not seen it. Keep one as a new memory: "
                  "mnemo shelf keep N   Erase it: mnemo shelf erase N"_s);
    return {};
}

Result<void> keep(Context &context, const KeepArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<qint64> numbers, numbersIn(arguments.numbers));
    MN_TRY(const auto kept, await(vault->save(Durability::Full, [numbers](Saving &saving) -> Result<QList<RecordId>> {
               QList<RecordId> ids;
               Shelf shelf(saving.database());
               for (const qint64 number : numbers) {
                   MN_TRY(const ShelvedState one, shelf.get(number));
                   MN_TRY(const RecordId id, saving.add({}, asNew(memoryOf(one.record, one.state))));
                   MN_TRY(shelf.remove(number));
                   ids.append(id);
               }
               return ids;
           })));
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
    MN_TRY(const QList<qint64> numbers, numbersIn(arguments.numbers));
    const QString what = counted(numbers.size(), "version", "versions");
    if (!arguments.yes) {
        MN_TRY(const bool agreed, askYes(u"Destroy %1 for good?"_s.arg(what), u"--yes"_s));
        if (!agreed)
            return failWithAdvice(Errc::Cancelled, u"nothing was destroyed"_s, {});
    }
    MN_TRY(await(vault->save(Durability::Full, [numbers](Saving &saving) -> Result<void> {
        Shelf shelf(saving.database());
        for (const qint64 number : numbers) {
            MN_TRY(shelf.get(number));
            MN_TRY(shelf.remove(number));
        }
        return {};
    })));
    MN_TRY(await(vault->removeOrphans(context.stop())));
    MN_TRY(await(vault->purge({}))); // its pages leave the log of the database
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("erased", numbers.size()));
    else
        output.remark(u"destroyed "_s + what);
    return {};
}

} // namespace

void declareShelf(CommandSyntax &command)
{
    command.runs(list);
    command.details =
        "What was written here of a memory that another device erased without having seen it is not lost, and does\n"
        "not come back by itself: it lies on the shelf of this device until you decide.";

    CommandSyntax &keeping = command.command("keep", "Keep what lies there as new memories");
    KeepArguments &kept = keeping.runs(keep);
    keeping.words("N", Count::OneOrMore, kept.numbers, "Which ones, as shelf numbers them");

    CommandSyntax &erasing = command.command("erase", "Destroy what lies there beyond recall");
    EraseArguments &erased = erasing.runs(erase);
    erasing.words("N", Count::OneOrMore, erased.numbers, "Which ones, as shelf numbers them");
    erasing.flag("-y,--yes", erased.yes, "Do not ask");
}

} // namespace mn::cli
