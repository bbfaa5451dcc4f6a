#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/session/settings.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};
struct GetArguments {
    QString name;
};
struct SetArguments {
    QString name;
    QString value;
};

Result<void> write(Output &output, Vault &vault, const SettingRow &row, bool withHelp)
{
    MN_TRY(const QString value, readSetting(vault, row.name));
    const QString shown = row.isSecret && !value.isEmpty() ? u"(hidden)"_s : value;
    const QString name = QString::fromLatin1(row.name);
    if (output.isJson())
        output.line(JsonLine().put("name", name).put("value", shown).put("usual", QString::fromLatin1(row.usual)));
    else if (!withHelp)
        output.line(shown);
    else
        output.line(padTo(name, 20) + u"  "_s + padTo(shown.isEmpty() ? u"-"_s : onOneLine(shown), 16) + u"  "_s +
                    output.paint(Style::Dim, QString::fromUtf8(row.help)));
    return {};
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    for (const SettingRow &row : settingRows())
        MN_TRY(write(context.output(), *vault, row, true));
    return {};
}

Result<void> get(Context &context, const GetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, settingRow(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    return write(context.output(), *vault, *row, false);
}

Result<void> set(Context &context, const SetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, settingRow(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(writeSetting(*vault, *row, arguments.value));
    if (context.output().isJson())
        return write(context.output(), *vault, *row, false);
    return {};
}

Result<void> unset(Context &context, const GetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, settingRow(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    return writeSetting(*vault, *row, std::nullopt);
}

} // namespace

void declareConfig(CommandSyntax &command)
{
    command.details = "Settings lie in the vault, encrypted like all else, and travel with it.";
    command.command("list", "Show all settings").runs(list);

    CommandSyntax &getting = command.command("get", "Show one setting");
    GetArguments &got = getting.runs(get);
    getting.word("NAME", Count::One, got.name, "Its name");

    CommandSyntax &changing = command.command("set", "Change a setting");
    SetArguments &changed = changing.runs(set);
    changing.word("NAME", Count::One, changed.name, "Its name");
    changing.word("VALUE", Count::One, changed.value, "Its new value");

    CommandSyntax &clearing = command.command("unset", "Set a setting back to what is usual");
    GetArguments &cleared = clearing.runs(unset);
    clearing.word("NAME", Count::One, cleared.name, "Its name");
}

} // namespace mn::cli
