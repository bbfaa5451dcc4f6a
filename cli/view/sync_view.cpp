#include "cli/view/sync_view.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/view/memory_view.h"
#include "core/portable/time_text.h"
#include <QJsonArray>
#include <cstdlib>

namespace mn::cli {

using namespace Qt::StringLiterals;

void declareServerOptions(CommandSyntax &command, ServerArguments &arguments)
{
    command.option("--server", "URL", arguments.url, "The server's address, such as https://sync.example.org");
    command.option("--certificate", "FINGERPRINT", arguments.pin,
                   "Believe the server with this certificate (SHA-256) and no other one");
}

Result<sync::ServerAddress> serverOf(const ServerArguments &arguments)
{
    if (arguments.url.isEmpty())
        return fail(Errc::Usage, u"--server is needed"_s);
    sync::ServerAddress server{.url = QUrl(arguments.url)};
    if (!arguments.pin.isEmpty()) {
        MN_TRY(server.pin, ServerTrust::pinOf(arguments.pin));
    }
    return server;
}

Result<sync::AccountDevice> deviceNamed(const QList<sync::AccountDevice> &devices, const QString &typed)
{
    constexpr qsizetype kLeast = 4;
    QList<sync::AccountDevice> found;
    for (const sync::AccountDevice &device : devices)
        if (device.name.compare(typed, Qt::CaseInsensitive) == 0 ||
            (typed.size() >= kLeast && device.id.toString().endsWith(typed, Qt::CaseInsensitive)))
            found += device;
    if (found.size() > 1)
        return fail(Errc::Usage, u"'%1' fits several devices; give more of the id"_s.arg(typed));
    if (found.isEmpty())
        return failWithAdvice(Errc::NotFound, typed, u"Run: mnemo devices"_s);
    return found.first();
}

namespace {

QString attachmentsText(const sync::AttachmentReport &report)
{
    QString text;
    if (report.sent + report.fetched > 0)
        text += u" Of attachments %1 sent, %2 fetched."_s.arg(grouped(report.sent), grouped(report.fetched));
    if (report.waiting > 0)
        text += u" %1 for its bytes: no device has brought them to the server yet."_s.arg(
            counted(report.waiting, "attachment waits", "attachments wait"));
    if (report.elsewhere > 0)
        text += u" %1 on the server until you want one: mnemo sync --fetch ID"_s.arg(
            counted(report.elsewhere, "attachment stays", "attachments stay"));
    if (report.held > 0)
        text += u" %1 for a network that is not metered; or, to let them go now: mnemo config set "
                "sync.metered-attachments yes"_s.arg(counted(report.held, "attachment waits", "attachments wait"));
    if (report.unsent > 0)
        text += u" %1 on this device alone: the server does not take such a file."_s.arg(
            counted(report.unsent, "attachment stays", "attachments stay"));
    return text;
}

QString roughly(qint64 seconds)
{
    constexpr qint64 kDay = 86'400;
    constexpr qint64 kYear = 365 * kDay;
    if (seconds >= kYear)
        return counted(seconds / kYear, "year", "years");
    if (seconds >= kDay)
        return counted(seconds / kDay, "day", "days");
    return durationText(std::chrono::seconds(seconds));
}

QString erasuresText(const sync::SyncReport &report)
{
    QString text;
    if (!report.withdrawn.isEmpty())
        text += u" %1 not destroyed, for somebody went on with it: %2"_s.arg(
            counted(report.withdrawn.size(), "memory was", "memories were"), shortId(report.withdrawn.first()));
    if (report.withdrawn.size() > 1)
        text += u", …"_s;
    if (report.shelved > 0)
        text += u" %1 erased elsewhere by somebody who had not seen it: mnemo shelf"_s.arg(
            counted(report.shelved, "version of yours was", "versions of yours were"));
    return text;
}

// Whose clock is wrong shows only where this one is right.
QString clocksText(const sync::SyncReport &report)
{
    if (report.clockAhead != 0)
        return u" This device's clock is %1 %2 the server's: until it is set right, what is written here is dated "
               "wrong."_s.arg(roughly(std::abs(report.clockAhead)),
                              report.clockAhead > 0 ? u"ahead of"_s : u"behind"_s);
    if (report.fromTheFuture > 0)
        return u" %1 dated in the future: the clock of the device that wrote it is ahead."_s.arg(
            counted(report.fromTheFuture, "memory is", "memories are"));
    return {};
}

} // namespace

QJsonValue eraseAtJson(const std::optional<qint64> &eraseAt)
{
    return eraseAt ? utcToJson(*eraseAt) : QJsonValue();
}

QString eraseAtText(qint64 eraseAt)
{
    return u"The server erases this account on %1, for all its devices. It stays with: mnemo account delete --cancel"_s
        .arg(longText(eraseAt));
}

JsonLine reportLine(const sync::SyncReport &report)
{
    QJsonArray withdrawn;
    for (const RecordId &id : report.withdrawn)
        withdrawn += id.toString();
    return JsonLine()
        .put("pushed", report.pushed)
        .put("pulled", report.pulled)
        .put("conflicts", report.conflicts)
        .put("head", qint64(report.head))
        .put("attachments", JsonLine()
                                .put("sent", report.attachments.sent)
                                .put("fetched", report.attachments.fetched)
                                .put("waiting", report.attachments.waiting)
                                .put("elsewhere", report.attachments.elsewhere)
                                .put("held", report.attachments.held))
        .put("from_future", report.fromTheFuture)
        .put("clock_ahead", report.clockAhead)
        .put("shelved", report.shelved)
        .put("withdrawn", withdrawn)
        .put("erase_at", eraseAtJson(report.eraseAt));
}

QString reportText(const sync::SyncReport &report)
{
    QString text = u"Sent %1, fetched %2."_s.arg(counted(report.pushed, "memory", "memories"),
                                                 counted(report.pulled, "memory", "memories"));
    if (report.conflicts > 0)
        text += u" %1 to decide: mnemo conflicts"_s.arg(counted(report.conflicts, "memory", "memories"));
    return text + attachmentsText(report.attachments) + erasuresText(report) + clocksText(report);
}

Result<void> checkStanding(const sync::SyncReport &report)
{
    switch (report.standing) {
    case sync::Standing::Synced:
        return {};
    case sync::Standing::Waiting:
        if (report.attachments.trouble)
            return std::unexpected(*report.attachments.trouble);
        return fail(Errc::NotSynced);
    case sync::Standing::Braked:
        return fail(Errc::ManyRemovals, counted(report.removals, "memory", "memories"));
    case sync::Standing::Revoked:
        return fail(Errc::DeviceRevoked);
    case sync::Standing::ControlFork:
        return fail(Errc::AccountForked);
    }
    return {};
}

} // namespace mn::cli
