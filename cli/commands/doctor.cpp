#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "core/session/machine_check.h"
#include "core/session/places.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    bool mend = false;
};

using State = Finding::State;

QString stateName(State state)
{
    switch (state) {
    case State::Good:
        return u"good"_s;
    case State::Mended:
        return u"mended"_s;
    case State::Notice:
        return u"notice"_s;
    case State::Bad:
        break;
    }
    return u"bad"_s;
}

void write(Output &output, const Finding &finding)
{
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("state", stateName(finding.state))
                        .put("layer", finding.layer)
                        .put("message", finding.sentence)
                        .put("advice", finding.advice));
        return;
    }
    struct Look {
        Style style;
        const char16_t *mark;
    };
    const Look look = finding.state == State::Bad      ? Look{Style::Bad, u"✗"}
                      : finding.state == State::Notice ? Look{Style::Warning, u"!"}
                      : finding.state == State::Mended ? Look{Style::Good, u"~"}
                                                       : Look{Style::Good, u"✓"};
    output.line(output.paint(look.style, QString::fromUtf16(look.mark)) + u' ' + padTo(finding.layer, 14) +
                finding.sentence);
    if (!finding.advice.isEmpty())
        output.line(QString(16, u' ') + output.paint(Style::Dim, finding.advice));
}

bool isOfIndex(const Finding &finding)
{
    return finding.layer == u"words"_s || finding.layer == u"meaning"_s || finding.layer == u"index"_s;
}

// Makes anew what can be made anew, and says what that was. Memories are never touched: for them there are backups.
Result<QList<Finding>> mend(Vault &vault, const QList<Finding> &findings, std::stop_token stop)
{
    QList<Finding> mended;
    if (std::ranges::any_of(findings, [](const Finding &one) { return one.state == State::Bad && isOfIndex(one); })) {
        MN_TRY(await(vault.rebuildIndex()));
        mended += Finding{State::Mended, u"index"_s, u"Made anew from the memories."_s, {}};
    }
    const auto removed = await(vault.removeOrphans(stop));
    if (!removed && removed.error().code == Errc::Damaged) {
        mended += Finding{State::Notice,
                          u"attachments"_s,
                          u"No sealed file was removed: what a damaged memory had is not known."_s,
                          {}};
        return mended;
    }
    MN_TRY(removed);
    if (*removed > 0)
        mended += Finding{State::Mended,
                          u"attachments"_s,
                          u"Removed %1 that no memory has."_s.arg(counted(*removed, "sealed file", "sealed files")),
                          {}};
    return mended;
}

// What keeps a vault from being opened at all is found too.
Result<QList<Finding>> examineClosed(Context &context)
{
    MN_TRY(const KeySlots keySlots, context.session().keySlots());
    return checkKeys(keySlots) +
           QList{Finding{State::Bad, u"database"_s, u"The database is too damaged to be opened."_s,
                         u"Make a copy of the vault's folder first; then restore the newest backup into a new one: "
                         "mnemo --vault NEW backup restore FILE"_s}};
}

Result<QList<Finding>> examine(Context &context, Vault &vault, std::stop_token stop)
{
    MN_TRY(const KeySlots keySlots, context.session().keySlots());
    MN_TRY(const QList<Finding> layers, await(vault.check(stop)));
    return checkKeys(keySlots) + layers + QList{checkModel(modelFolder())};
}

Result<void> doctor(Context &context, const Arguments &arguments)
{
    const std::stop_token stop = context.stop();
    Output &output = context.output();
    const auto vault = context.vault();
    if (!vault && vault.error().code != Errc::Damaged)
        return std::unexpected(vault.error());
    MN_TRY(QList<Finding> findings, vault ? examine(context, **vault, stop) : examineClosed(context));
    if (vault && arguments.mend) {
        MN_TRY(const QList<Finding> mended, mend(**vault, findings, stop));
        if (!mended.isEmpty()) {
            MN_TRY(findings, examine(context, **vault, stop)); // how it is now
            findings += mended;
        }
    }
    for (const Finding &finding : findings)
        write(output, finding);
    if (std::ranges::any_of(findings, [](const Finding &one) { return one.state == State::Bad; }))
        context.endWith(exitCode(Errc::Damaged));
    else
        output.remark(u"All is well."_s);
    return {};
}

} // namespace

void declareDoctor(CommandSyntax &command)
{
    Arguments &a = command.runs(doctor);
    command.details =
        "Looks at every page of the database, every memory, every attachment, the indexes, the keys and the "
        "model, and changes nothing without --mend. Ends with code 5 when something is damaged.";
    command.flag("--mend", a.mend, "Make anew what can be made anew");
}

} // namespace mn::cli
