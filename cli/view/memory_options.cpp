#include "cli/view/memory_options.h"
#include "cli/output/when.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

// true, 3.5 and ["a"] are what they are in JSON; everything else is a text.
QJsonValue valueFrom(const QString &text)
{
    const QJsonArray read = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8()).array();
    return read.size() == 1 ? read.at(0) : QJsonValue(text);
}

} // namespace

void MemoryOptions::declare(CommandSyntax &command)
{
    command.option("--title", "TEXT", title, "Its title");
    command.option("--kind", "KIND", kind,
                   "What it is: note, fact, event, person, task, quote, link, or your own word");
    command.option("--importance", "X", importance, "How much it matters, from 0 to 1");
    command.option("--occurred", "WHEN", occurred, "When it happened: 2023-05-08, 2023-05-08T13:56, or none");
    command.option("--thread", "NAME", thread, "The conversation or document it is part of");
    command.option("--position", "N", position, "Its place in the thread");
    command.option("--author", "NAME", author, "Who said or wrote it");
    command.option("--source", "TEXT", source, "Where it comes from");
    command.option("--external-id", "ID", externalId, "The id it has elsewhere");
    command.list("--meta", "NAME=VALUE", metadata, "Something else to keep with it; NAME= removes it");
}

Result<void> MemoryOptions::apply(MemoryChange &change, const QJsonObject &before) const
{
    change.title = title;
    change.kind = kind;
    change.thread = thread;
    change.author = author;
    change.source = source;
    change.externalId = externalId;
    if (importance) {
        if (!(*importance >= 0 && *importance <= 1))
            return fail(Errc::Usage, u"--importance: '%1' is not between 0 and 1"_s.arg(*importance));
        change.importance = importance;
    }
    if (kind && kind->trimmed().isEmpty())
        return fail(Errc::Usage, u"--kind: a memory is of some kind"_s);
    if (position)
        change.position.emplace(*position);
    if (occurred && *occurred == u"none"_s) {
        change.occurredAt.emplace(std::nullopt);
    } else if (occurred) {
        MN_TRY(const Moment moment, momentFromArgument(*occurred));
        change.occurredAt.emplace(moment);
    }
    if (!metadata.isEmpty()) {
        QJsonObject next = before;
        for (const QString &one : metadata) {
            const qsizetype sign = one.indexOf(u'=');
            if (sign <= 0)
                return fail(Errc::Usage, u"--meta: '%1' is not NAME=VALUE"_s.arg(one));
            const QString text = one.sliced(sign + 1);
            if (text.isEmpty())
                next.remove(one.first(sign));
            else
                next[one.first(sign)] = valueFrom(text);
        }
        change.metadata = next;
    }
    return {};
}

} // namespace mn::cli
