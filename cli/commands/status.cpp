#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/view/meaning_view.h"
#include "core/portable/time_text.h"
#include "core/session/agent.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};

// Who would open the vault without asking.
struct Keys {
    QString keychain; // "none", "opens", "not here"
    std::optional<std::chrono::seconds> agent;
    qsizetype passphrases = 0;
    bool recovery = false;
};

Keys keysOf(Session &session, const KeySlots &keySlots)
{
    Keys keys;
    keys.keychain = u"none"_s;
    for (const SlotInfo &slot : keySlots.slotInfos()) {
        keys.passphrases += slot.kind == SlotKind::Passphrase;
        keys.recovery = keys.recovery || slot.kind == SlotKind::Recovery;
        if (slot.kind == SlotKind::Keychain)
            keys.keychain = u"not here"_s;
    }
    if (keys.keychain != u"none"_s && keySlots.unlockWithKeychain(session.keychain()))
        keys.keychain = u"opens"_s;
    if (const auto kept = askAgent(keySlots.vaultId()))
        keys.agent = kept->left;
    return keys;
}

void writeJson(Output &output, const QString &folder, const VaultStatus &status, const Keys &keys)
{
    output.line(
        JsonLine()
            .put("vault", folder)
            .put("memories", status.memories)
            .put("trashed", status.trashed)
            .put("words", JsonLine().put("indexed", status.wordsIndexed).put("pending", status.wordsPending))
            .put("meaning", meaningLine(status))
            .put("bytes", JsonLine()
                              .put("database", status.databaseBytes)
                              .put("attachments", status.blobBytes)
                              .put("index", status.indexBytes))
            .put("last_backup", status.lastBackup ? utcToJson(status.lastBackup) : QJsonValue())
            .put("keys", JsonLine()
                             .put("passphrases", keys.passphrases)
                             .put("recovery_phrase", keys.recovery)
                             .put("keychain", keys.keychain)
                             .put("agent_seconds", keys.agent ? QJsonValue(qint64(keys.agent->count())) : QJsonValue()))
            .put("vault_version", status.schemaVersion));
}

QString meaningText(Output &output, const VaultStatus &status)
{
    if (status.model.isEmpty())
        return output.paint(Style::Warning, u"no model: search finds by words alone"_s);
    const QString indexed = grouped(status.meaningIndexed) + u" indexed"_s;
    if (status.meaningPending == 0)
        return indexed + output.paint(Style::Good, u", complete"_s);
    return indexed + output.paint(Style::Warning, u", "_s + grouped(status.meaningPending) + u" pending"_s) +
           output.paint(Style::Dim, u"  now: mnemo index catch-up"_s);
}

QString keysText(Output &output, const Keys &keys)
{
    QStringList ways;
    ways += counted(keys.passphrases, "passphrase", "passphrases");
    ways += keys.recovery ? u"recovery phrase"_s
                          : output.paint(Style::Warning, u"no recovery phrase (mnemo recovery show)"_s);
    if (keys.keychain == u"opens"_s)
        ways += u"this computer's keychain"_s;
    else if (keys.keychain != u"none"_s)
        ways += u"a keychain that does not answer here"_s;
    return ways.join(u", "_s);
}

void writeText(Context &context, const VaultStatus &status, const Keys &keys)
{
    Output &output = context.output();
    const auto row = [&](const char *label, const QString &text) {
        output.line(output.paint(Style::Dim, padTo(QString::fromLatin1(label), 12)) + text);
    };
    row("vault", context.session().paths().folder);
    row("memories", output.paint(Style::Bold, grouped(status.memories)) +
                        (status.trashed ? u", "_s + grouped(status.trashed) + u" in the trash"_s : QString()));
    row("words", grouped(status.wordsIndexed) + u" indexed"_s +
                     (status.wordsPending == 0
                          ? output.paint(Style::Good, u", complete"_s)
                          : output.paint(Style::Warning, u", "_s + grouped(status.wordsPending) + u" pending"_s)));
    row("meaning", meaningText(output, status));
    if (status.nextModel)
        row("next model",
            nextModelText(*status.nextModel) + output.paint(Style::Dim, u"  now: mnemo index catch-up"_s));
    if (!status.service.isEmpty())
        row("leaves here", output.paint(Style::Warning, u"texts of memories and questions, for "_s + status.service) +
                               output.paint(Style::Dim, u"  stop it: mnemo config model bundled"_s));
    row("size", sizeText(status.databaseBytes + status.blobBytes + status.indexBytes) +
                    output.paint(Style::Dim, u"  memories %1, attachments %2, index %3"_s.arg(
                                                 sizeText(status.databaseBytes), sizeText(status.blobBytes),
                                                 sizeText(status.indexBytes))));
    row("backup", status.lastBackup ? distanceText(status.lastBackup, context.now())
                                    : output.paint(Style::Warning, u"none yet"_s) +
                                          output.paint(Style::Dim, u"  make one: mnemo backup create PATH"_s));
    row("opens with", keysText(output, keys));
    row("unlocked", keys.agent ? u"for %1 more"_s.arg(durationText(*keys.agent)) : u"no"_s);
}

Result<void> status(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const KeySlots keySlots, context.session().keySlots());
    MN_TRY(const VaultStatus now, await(vault->status()));
    const Keys keys = keysOf(context.session(), keySlots);
    if (context.output().isJson())
        writeJson(context.output(), context.session().paths().folder, now, keys);
    else
        writeText(context, now, keys);
    return {};
}

} // namespace

void declareStatus(CommandSyntax &command)
{
    command.runs(status);
}

} // namespace mn::cli
