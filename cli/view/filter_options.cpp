#include "cli/view/filter_options.h"
#include "cli/output/when.h"

namespace mn::cli {

void FilterOptions::declare(CommandSyntax &command)
{
    command.list("-t,--tag", "TAG", tags, "Only with this tag");
    command.list("--domain", "NAME", domains, "Only of this area of life");
    command.list("--kind", "KIND", kinds, "Only of this kind");
    command.option("--author", "NAME", author, "Only by this person");
    command.option("--thread", "NAME", thread, "Only of this conversation or document");
    command.option("--source", "TEXT", source, "Only from there");
    command.option("--after", "WHEN", after, "Only what happened then or later");
    command.option("--before", "WHEN", before, "Only what happened earlier");
    command.flag("--pinned", pinned, "Only what is pinned");
    command.flag("--archived", archived, "Only what is in the archive");
}

Result<Filter> FilterOptions::toFilter() const
{
    Filter filter;
    const auto add = [&](Field field, const QVariant &value, Comparison comparison = Comparison::Equal) {
        filter.conditions.append({field, comparison, value, false});
    };
    const auto addAll = [&](Field field, const QStringList &values) {
        for (const QString &value : values)
            add(field, value);
    };
    addAll(Field::Tag, tags);
    addAll(Field::Domain, domains);
    addAll(Field::Kind, kinds);
    if (author)
        add(Field::Author, *author);
    if (thread)
        add(Field::Thread, *thread);
    if (source)
        add(Field::Source, *source);
    if (after) {
        MN_TRY(const Moment moment, momentFromArgument(*after));
        add(Field::When, moment.ms, Comparison::GreaterOrEqual);
    }
    if (before) {
        MN_TRY(const Moment moment, momentFromArgument(*before));
        add(Field::When, moment.ms, Comparison::Less);
    }
    if (pinned)
        add(Field::Pinned, true);
    if (archived)
        add(Field::Archived, true);
    return filter;
}

} // namespace mn::cli
