#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/session/secrets.h"
#include "cli/view/sync_telling.h"
#include "cli/view/sync_view.h"
#include "core/portable/time_text.h"
#include "core/session/recovery_store.h"
#include "sync/client/sync_client.h"
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct CreateArguments {
    ServerArguments server;
    QString invitation;
};
struct ShowArguments {};
struct DeleteArguments {
    bool yes = false;
    bool cancel = false;
};
struct ExportArguments {
    QString path;
    bool replace = false;
};
enum class VectorsWork { State, Allow, Withdraw };
struct VectorsArguments {
    VectorsWork work = VectorsWork::State;
    bool yes = false;
};
struct RecoverArguments {
    ServerArguments server;
    PassphraseSource phrase;
    QStringList keep;
};

JsonLine accountLine(sync::SyncClient &client, const sync::SyncAccount &account)
{
    return JsonLine().put("server", client.server().url.toString()).put("account", account.id.toHex());
}

// What others join the account with, and what recovers it.
Result<RecoveryPhrase> phraseOf(Vault &vault)
{
    MN_TRY(std::optional<KeptPhrase> kept, keptPhrase(vault));
    if (!kept)
        return failWithAdvice(Errc::NotFound, u"this vault keeps no recovery phrase, which an account needs"_s,
                              u"Make one: mnemo recovery new"_s);
    return std::move(kept->phrase);
}

// In a browser, where there is a desktop; a script and a person elsewhere are told the address.
void showPage(Output &output, const QUrl &page)
{
    const QString address = page.toString(QUrl::FullyEncoded);
    if (output.isJson()) {
        output.line(JsonLine().put("sign_in", address));
    } else {
        output.line(u"Sign in with the server's provider, in a browser on this device:"_s);
        output.line(u"  "_s + address);
    }
    (void)output.flush(); // it is waited for what a person does with it
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    if (!output.isTerminal() || !(isSet("WAYLAND_DISPLAY") || isSet("DISPLAY")))
        return;
    QProcess opener;
    opener.setProgram(u"xdg-open"_s);
    opener.setArguments({address});
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    opener.startDetached();
}

Result<void> create(Context &context, const CreateArguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecoveryPhrase phrase, phraseOf(*vault));
    const auto &clock = context.session().clock();
    const sync::Entrance entrance{.invitation = arguments.invitation,
                                  .page = {.show = [&context](const QUrl &page) { showPage(context.output(), page); }}};
    MN_TRY(const auto client, sync::SyncClient::createAccount(*vault, clock, server, phrase, context.stop(), entrance));
    MN_TRY(const sync::SyncReport report, syncTelling(context, *client));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine().put("server", client->server().url.toString()).join(reportLine(report).text()));
    } else {
        output.line(output.paint(Style::Good, u"The account is made, and this vault is its first device."_s));
        output.remark(u"Another device joins with: mnemo join --server %1 --recovery-file FILE"_s.arg(
            client->server().url.toString()));
    }
    return checkStanding(report);
}

// Back into the account first, where this vault is not in it: what the lost devices had sent is read before they are
// cut off.
Result<void> recover(Context &context, const RecoverArguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    Session &session = context.session();
    MN_TRY(const SecretBytes words,
           readPassphrase(session.files(), arguments.phrase, u"The 24 words of the account: "_s, u"--recovery-file"_s));
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(words));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecoveryPhrase next, phraseOf(*vault));
    MN_TRY(const auto client, sync::SyncClient::joinAccount(*vault, session.clock(), server, phrase, context.stop()));
    MN_TRY(syncTelling(context, *client));
    QList<ActorId> keep;
    if (!arguments.keep.isEmpty()) {
        MN_TRY(const auto devices, client->devices());
        for (const QString &typed : arguments.keep) {
            MN_TRY(const sync::AccountDevice device, deviceNamed(devices, typed));
            keep += device.id;
        }
    }
    MN_TRY(client->recoverAccount(phrase, keep, next));
    MN_TRY(const sync::SyncReport report, syncTelling(context, *client));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine().put("devices", 1 + int(keep.size())).join(reportLine(report).text()));
    } else {
        output.line(output.paint(Style::Good, u"The account belongs to this vault%1 now, and to no other device."_s.arg(
                                                  keep.isEmpty() ? QString() : u" and those you kept"_s)));
        output.remark(u"From now on the recovery phrase of this vault is the account's: mnemo recovery show"_s);
    }
    return checkStanding(report);
}

Result<void> show(Context &context, const ShowArguments &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock()));
    MN_TRY(const sync::SyncAccount account, client->account());
    Output &output = context.output();
    if (output.isJson()) {
        output.line(accountLine(*client, account)
                        .put("devices", account.devices)
                        .put("erase_at", eraseAtJson(account.eraseAt)));
        return {};
    }
    output.line(u"Server   %1"_s.arg(client->server().url.toString()));
    output.line(u"Account  %1"_s.arg(account.id.toHex().first(16)));
    output.line(u"Devices  %1"_s.arg(account.devices));
    if (account.eraseAt)
        output.line(output.paint(Style::Warning, eraseAtText(*account.eraseAt)));
    return {};
}

Result<void> keep(Context &context, sync::SyncClient &client)
{
    MN_TRY(const sync::SyncAccount account, client.account());
    MN_TRY(client.keepAccount());
    Output &output = context.output();
    if (output.isJson())
        output.line(accountLine(client, account).put("erase_at", QJsonValue()));
    else
        output.line(output.paint(Style::Good, u"The account stays."_s));
    return {};
}

Result<void> erase(Context &context, const DeleteArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    if (arguments.cancel)
        return keep(context, *client);
    MN_TRY(const sync::SyncAccount account, client->account());
    const QString server = client->server().url.toString();
    JsonLine line = accountLine(*client, account);
    Output &output = context.output();
    if (!arguments.yes) {
        output.remark(u"A week from now %1 forgets all that it has of this account, for all of its %2."_s.arg(
            server, counted(account.devices, "device", "devices")));
        output.remark(u"Each of them keeps what it has, and until then can take this back."_s);
        MN_TRY(const bool isSure, askYes(u"Delete the account?"_s, u"--yes"_s));
        if (!isSure)
            return fail(Errc::Cancelled);
    }
    MN_TRY(const std::optional<qint64> eraseAt, client->deleteAccount());
    if (output.isJson()) {
        output.line(line.put("erase_at", eraseAtJson(eraseAt)));
    } else if (eraseAt) {
        output.line(eraseAtText(*eraseAt));
        output.remark(u"Until then all goes on. All memories stay here, then too."_s);
    } else {
        output.line(
            output.paint(Style::Good, u"The account is gone from %1; all memories are still here."_s.arg(server)));
    }
    return {};
}

Result<void> exportTo(Context &context, const ExportArguments &arguments)
{
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(arguments.path));
    if (QFileInfo::exists(path) && !(arguments.replace && QFileInfo(path).isFile()))
        return failWithAdvice(Errc::AlreadyExists, path, u"Choose another name, or say --replace."_s);
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    sync::AccountExport done;
    {
        Progress progress(context.output(), u"export"_s);
        const auto tick = [&progress](qint64 bytes, qint64 expected) {
            progress.show(double(bytes) / double(expected), sizeText(bytes));
        };
        auto written = client->exportAccount(context.session().files(), path, tick);
        if (!written && written.error().code == Errc::Cancelled)
            return failWithAdvice(Errc::Cancelled, path, u"Nothing was written. Run it again: it begins anew."_s);
        MN_TRY(done, std::move(written));
    }
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("path", path)
                        .put("items", done.items)
                        .put("bytes", done.bytes)
                        .put("damaged", done.damaged));
    } else {
        output.remark(u"wrote %1, %2, to %3"_s.arg(counted(done.items, "item", "items"), sizeText(done.bytes), path));
        output.remark(u"It is what the server has: sealed, as it came from your devices."_s);
        if (done.damaged > 0)
            output.remark(u"%1 of attachments damaged on the server: a device that has them sends them again."_s.arg(
                counted(done.damaged, "part is", "parts are")));
    }
    return {};
}

// As people say it, and as scripts do.
std::pair<const char *, const char *> nameOf(sync::AuditKind kind)
{
    switch (kind) {
    case sync::AuditKind::SignedIn:
        return {"signed in", "signed_in"};
    case sync::AuditKind::DeviceAdded:
        return {"let in", "device_added"};
    case sync::AuditKind::DeviceCut:
        return {"cut off", "device_cut"};
    case sync::AuditKind::Recovered:
        return {"took the account back", "recovered"};
    case sync::AuditKind::Exported:
        return {"took a copy of all that the server has", "exported"};
    case sync::AuditKind::ErasureAsked:
        return {"asked for the account to be erased", "erasure_asked"};
    case sync::AuditKind::ErasureCancelled:
        return {"took that back", "erasure_cancelled"};
    case sync::AuditKind::VectorsAllowed:
        return {"let the server have vectors", "vectors_allowed"};
    case sync::AuditKind::VectorsWithdrawn:
        return {"took vectors back", "vectors_withdrawn"};
    }
    return {};
}

Result<void> audit(Context &context, const ShowArguments &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    MN_TRY(const sync::AccountLog log, client->auditLog());
    MN_TRY(const auto devices, client->devices());
    constexpr int kIdChars = 8;
    const auto called = [&devices](ActorId id) {
        const auto known = std::ranges::find(devices, id, &sync::AccountDevice::id);
        return known != devices.end() && !known->name.isEmpty() ? onOneLine(known->name)
                                                                : id.toString().right(kIdChars);
    };
    const auto idJson = [](const std::optional<ActorId> &id) { return id ? QJsonValue(id->toString()) : QJsonValue(); };
    Output &output = context.output();
    for (const sync::AuditEntry &entry : log.entries) {
        const auto [text, name] = nameOf(entry.kind);
        if (output.isJson()) {
            output.line(JsonLine()
                            .put("n", qint64(entry.n))
                            .put("at", utcToJson(qint64(entry.at)))
                            .put("kind", QString::fromLatin1(name))
                            .put("actor", idJson(entry.actor))
                            .put("about", idJson(entry.about)));
            continue;
        }
        const QString who = entry.actor ? called(*entry.actor) : u"whoever has the recovery phrase"_s;
        const QString whom = entry.about ? u' ' + called(*entry.about) : QString();
        constexpr int kWhenColumns = 18;
        output.line(output.paint(Style::Dim, padTo(dayText(qint64(entry.at), context.now()), kWhenColumns)) + who +
                    u' ' + QLatin1StringView(text) + whom);
    }
    if (log.isChanged)
        return failWithAdvice(Errc::Damaged, u"what the server noted down is not what this device has read before"_s,
                              u"The server was set back to an earlier state, or somebody changed its log."_s);
    return {};
}

Result<void> vectorsState(Context &context, sync::SyncClient &client)
{
    auto look = client.vectors().look();
    const bool isKept = look || look.error().code != Errc::NotAvailable;
    if (!look && isKept)
        return std::unexpected(look.error());
    const sync::VectorsLook state = look.value_or(sync::VectorsLook());
    Output &output = context.output();
    if (output.isJson()) {
        const auto number = [](const std::optional<quint64> &of) {
            return of ? QJsonValue(qint64(*of)) : QJsonValue();
        };
        output.line(
            JsonLine()
                .put("kept", isKept)
                .put("allowed", state.account.allowedAt.has_value())
                .put("allowed_here", state.isAllowedHere)
                .put("since", state.account.allowedAt ? utcToJson(qint64(*state.account.allowedAt)) : QJsonValue())
                .put("by", state.account.by ? QJsonValue(state.account.by->toString()) : QJsonValue())
                .put("count", number(state.account.count))
                .put("most", isKept ? QJsonValue(qint64(state.account.most)) : QJsonValue()));
        return {};
    }
    if (!isKept) {
        output.line(u"This server keeps no vectors."_s);
    } else if (!state.account.allowedAt) {
        output.line(u"The server has no vectors of this account, and takes none."_s);
    } else {
        output.line(u"The server may have vectors of this account since %1: it has %2 of at most %3."_s.arg(
            dayText(qint64(*state.account.allowedAt), context.now()), QString::number(state.account.count.value_or(0)),
            QString::number(state.account.most)));
        if (state.isOtherModel)
            output.remark(u"They are of another model than the one this device finds by: it sends none."_s);
        else if (!state.isAllowedHere)
            output.remark(u"This device sends none until it is allowed here, too: mnemo account vectors allow"_s);
    }
    return {};
}

Result<void> allowVectors(Context &context, sync::SyncClient &client, bool isSure)
{
    Output &output = context.output();
    output.remark(u"Vectors reveal what a memory is about, and are not sealed: whoever runs %1 can read that."_s.arg(
        client.server().url.toString()));
    output.remark(u"It can be withdrawn on any device of the account (mnemo account vectors withdraw); then all go."_s);
    if (!isSure) {
        MN_TRY(const bool isYes, askYes(u"Let the server have vectors of this account's memories?"_s, u"--yes"_s));
        if (!isYes)
            return fail(Errc::Cancelled);
    }
    MN_TRY(client.vectors().allow());
    MN_TRY(syncTelling(context, client));
    return vectorsState(context, client);
}

Result<void> withdrawVectors(Context &context, sync::SyncClient &client)
{
    MN_TRY(const bool isErased, client.vectors().withdraw());
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("erased", isErased));
    else if (isErased)
        output.line(output.paint(Style::Good, u"The server has no vectors of this account any more."_s));
    else
        output.line(
            output.paint(Style::Warning,
                         u"The server takes no more vectors. Those it has go as soon as it reaches where they are."_s));
    return {};
}

Result<void> vectors(Context &context, const VectorsArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    switch (arguments.work) {
    case VectorsWork::State:
        return vectorsState(context, *client);
    case VectorsWork::Allow:
        return allowVectors(context, *client, arguments.yes);
    case VectorsWork::Withdraw:
        return withdrawVectors(context, *client);
    }
    return {};
}

} // namespace

void declareAccount(CommandSyntax &command)
{
    command.details = "An account is a place on a server where the devices of one person meet. The server keeps sealed "
                      "envelopes; the keys stay on the devices, and in the recovery phrase.";
    CommandSyntax &creating = command.command("create", "Make an account; this vault is its first device");
    CreateArguments &created = creating.runs(create);
    declareServerOptions(creating, created.server);
    creating.option("--invite", "CODE", created.invitation,
                    "What the server's owner gave you, where not everybody may make an account");
    CommandSyntax &recovering = command.command("recover", "Take the account back when its devices are lost");
    RecoverArguments &recovered = recovering.runs(recover);
    declareServerOptions(recovering, recovered.server);
    recovering
        .option("--recovery-file", "FILE", recovered.phrase.file,
                "Read the account's recovery phrase from a file (- is standard input)")
        .offering(Offers::Files);
    recovering.list("--keep", "DEVICE", recovered.keep, "This device stays in the account, too");
    recovering.details =
        "The recovery phrase stands above all devices: those that are not kept are cut off, the key they had is "
        "replaced, and the phrase of this vault takes the place of the one that was used.";
    CommandSyntax &showing = command.command("show", "Say which account this vault belongs to");
    showing.runs(show);
    CommandSyntax &deleting = command.command("delete", "Have the server forget the account and all that is in it");
    DeleteArguments &deleted = deleting.runs(erase);
    deleting.flag("--yes", deleted.yes, "Do not ask");
    deleting.flag("--cancel", deleted.cancel, "Take it back: the account stays");
    deleting.details =
        "A week later, for all devices of the account: each keeps what it has. Until then sync goes on, all of them "
        "are told, and any of them can take it back; afterwards nobody can fetch anything from the server.";
    CommandSyntax &exporting = command.command("export", "Write all that the server holds about the account to a file");
    ExportArguments &exported = exporting.runs(exportTo);
    exporting.word("FILE", Count::One, exported.path, "Where").offering(Offers::Files);
    exporting.flag("--replace", exported.replace, "Replace the file that is there");
    exporting.details =
        "Sealed memories and attachments, the control log, devices, what the server noted down: docs/protocol.md.\n"
        "To take memories along that you can read: mnemo export.";
    CommandSyntax &auditing = command.command("audit", "What the server noted down about the account");
    auditing.runs(audit);
    auditing.details = "Who signed in, which devices came and went, who took a copy or wanted it erased. Entries name "
                       "each other by hashes, so that this device notices when what it has read before was changed.";
    CommandSyntax &meaning = command.command("vectors", "Whether the server may search by meaning; it reads that then");
    VectorsArguments &asked = meaning.runs(vectors);
    meaning
        .chosenWord("WHAT", asked.work,
                    {{"state", VectorsWork::State}, {"allow", VectorsWork::Allow}, {"withdraw", VectorsWork::Withdraw}},
                    "What to do (else state)")
        .count = Count::Optional;
    meaning.flag("--yes", asked.yes, "Do not ask");
    meaning.details =
        "For a server that you trust: vectors are not sealed, and reveal what a memory is about. It keeps "
        "some only where whoever runs it wants that, and each device sends them only after `allow` on it.\n"
        "`withdraw`, on any device, takes the consent back for all of them, and the server forgets what it "
        "has.";
}

} // namespace mn::cli
