#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/filter_options.h"
#include "cli/view/memory_view.h"
#include "core/portable/memory_json.h"
#include <limits>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownToPeople = 50;
constexpr int kPage = 500; // memories in memory at a time
constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kNotSaid = -1;

struct Arguments {
    int limit = kNotSaid;
    int offset = 0;
    SortOrder order = SortOrder::Newest;
    FilterOptions filter;
};

void write(Output &output, const Memory &memory, qint64 now)
{
    if (output.isJson())
        output.bytes(memoryToJson(memory) + '\n');
    else
        writeRow(output, memory, now);
}

Result<void> list(Context &context, const Arguments &arguments)
{
    MN_TRY(const Filter filter, arguments.filter.toFilter());
    Output &output = context.output();
    const int usual = output.isTerminal() && !output.isJson() ? kShownToPeople : 0;
    const int asked = arguments.limit == kNotSaid ? usual : arguments.limit;
    const qint64 limit = asked > 0 ? asked : kMost;
    MN_TRY(Vault *const vault, context.vault());

    // In one view of the vault, page by page: what is saved meanwhile neither doubles nor hides a row.
    const ListQuery query{filter, arguments.order, 0, arguments.offset};
    qint64 damaged = 0;
    MN_TRY(const qint64 shown, await(vault->read([&, now = context.now()](Database &database) -> Result<qint64> {
               const MemoryStore memories(database);
               for (qint64 done = 0;;) {
                   ListQuery page = query;
                   page.limit = int(std::min<qint64>(kPage, limit - done));
                   page.offset += int(done);
                   qint64 rows = 0;
                   MN_TRY(const qint64 leftOut, memories.list(ReadView::everything(), page, [&](const Memory &memory) {
                       write(output, memory, now);
                       ++rows;
                   }));
                   damaged += leftOut;
                   done += rows + leftOut;
                   if (rows + leftOut < page.limit || done == limit)
                       return done;
               }
           })));
    if (damaged > 0)
        context.endWith(exitCode(Errc::Damaged));
    if (output.isJson())
        return {};
    if (damaged > 0)
        output.remark(u"left out as damaged: %1; mnemo doctor names them"_s.arg(damaged));
    if (shown == 0)
        output.remark(u"There is nothing to list."_s);
    else if (shown == limit)
        output.remark(u"There may be more; all: --limit 0"_s);
    return {};
}

} // namespace

void declareList(CommandSyntax &command)
{
    Arguments &a = command.runs(list);
    command.details = "Newest first; the trash and the archive are left out.";
    command.number("-n,--limit", "N", a.limit, 0, kMost,
                   "At most so many; 0: all (else 50 on a terminal, all otherwise)");
    command.number("--offset", "N", a.offset, 0, kMost, "Leave out so many at the beginning");
    command.choice<SortOrder>("--sort", a.order,
                              {{"newest", SortOrder::Newest},
                               {"oldest", SortOrder::Oldest},
                               {"changed", SortOrder::RecentlyChanged},
                               {"important", SortOrder::MostImportant},
                               {"thread", SortOrder::InThread}},
                              "In which order");
    a.filter.declare(command);
    command.example("mnemo list --tag house --after 2023-01-01", "What was kept about the house since then");
}

} // namespace mn::cli
