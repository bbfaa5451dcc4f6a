#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/session/secrets.h"
#include "core/session/settings.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

// Shown among the settings, but chosen by a command of its own, for it takes more than one value.
constexpr char kModelSetting[] = "meaning.model";

struct Nothing {};
struct GetArguments {
    QString name;
};
struct SetArguments {
    QString name;
    QString value;
};

struct ModelArguments {
    enum class Which { Shown, Bundled, Remote };
    Which which = Which::Shown;
    QString address;
    QString name;
    int dimensions = 0; // not said
    bool shorten = false;
    int maxTokens = 512;
    int version = 1;
    PassphraseSource key;
};

Result<const SettingRow *> rowNamed(const QString &name)
{
    if (name == QLatin1StringView(kModelSetting))
        return fail(Errc::Usage, u"%1 is shown and chosen with: mnemo config model"_s.arg(name));
    const auto row = settingRow(name);
    if (!row)
        return failWithAdvice(row.error().code, row.error().context, u"Run: mnemo config list"_s);
    return row;
}

void write(Output &output, const SettingRow &row, const QString &value)
{
    const QString name = QString::fromLatin1(row.name);
    if (output.isJson())
        output.line(JsonLine().put("name", name).put("value", value).put("usual", QString::fromLatin1(row.usual)));
    else
        output.line(padTo(name, 20) + u"  "_s + padTo(value.isEmpty() ? u"-"_s : onOneLine(value), 16) + u"  "_s +
                    output.paint(Style::Dim, QString::fromUtf8(row.help)));
}

Result<void> write(Output &output, Vault &vault, const SettingRow &row, bool withHelp)
{
    MN_TRY(const QString value, readSetting(vault, row.name));
    if (output.isJson() || withHelp)
        write(output, row, value);
    else
        output.line(value);
    return {};
}

QString modelName(const std::optional<RemoteEndpoint> &service, const Embedder &bundled)
{
    return service ? modelOf(*service).name : bundled.model().name;
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    for (const SettingRow &row : settingRows())
        MN_TRY(write(context.output(), *vault, row, true));
    MN_TRY(const auto service, await(vault->chosenService()));
    const QByteArray usual = context.session().embedder().model().name.toLatin1();
    write(context.output(), {kModelSetting, usual.constData(), "The model of meaning: mnemo config model", nullptr},
          modelName(service, context.session().embedder()));
    return {};
}

Result<void> get(Context &context, const GetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, rowNamed(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    return write(context.output(), *vault, *row, false);
}

Result<void> set(Context &context, const SetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, rowNamed(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(writeSetting(*vault, *row, arguments.value));
    if (context.output().isJson())
        return write(context.output(), *vault, *row, false);
    return {};
}

Result<void> unset(Context &context, const GetArguments &arguments)
{
    MN_TRY(const SettingRow *const row, rowNamed(arguments.name));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(writeSetting(*vault, *row, std::nullopt));
    if (context.output().isJson())
        return write(context.output(), *vault, *row, false);
    return {};
}

Result<RemoteEndpoint> endpointOf(Context &context, const ModelArguments &arguments)
{
    if (arguments.address.isEmpty() || arguments.name.isEmpty())
        return fail(Errc::Usage, u"a remote model needs --address and --name"_s);
    if (arguments.shorten && arguments.dimensions == 0)
        return fail(Errc::Usage, u"--shorten needs --dimensions"_s);
    RemoteEndpoint service{.baseUrl = QUrl(arguments.address, QUrl::StrictMode),
                           .modelName = arguments.name,
                           .apiKey = {},
                           .dimensions = arguments.dimensions,
                           .maxTokens = arguments.maxTokens,
                           .version = arguments.version,
                           .requestDimensions = arguments.shorten};
    if (arguments.key.isStandardInput())
        MN_TRY(checkStandardInput(context.session().choice().passphrase, u"--key-file -"_s));
    if (arguments.key.isNamed()) {
        MN_TRY(service.apiKey, readPassphrase(context.session().files(), arguments.key, {}, u"--key-file"_s));
    }
    return service;
}

Result<void> writeModel(Context &context, Vault &vault)
{
    MN_TRY(const auto service, await(vault.chosenService()));
    Output &output = context.output();
    const EmbeddingModel model = service ? modelOf(*service) : context.session().embedder().model();
    const QString address = service ? service->baseUrl.toString() : QString();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("model", model.name)
                        .put("version", model.version)
                        .put("dimensions", model.dimensions)
                        .put("address", service ? QJsonValue(address) : QJsonValue())
                        .put("key", service && !service->apiKey.isEmpty()));
        return {};
    }
    output.line(model.name + (service ? u", version %1"_s.arg(model.version) : QString()));
    output.line(service ? u"Texts of memories and questions leave this device for %1"_s.arg(onOneLine(address))
                        : u"It runs on this device; nothing leaves it."_s);
    return {};
}

Result<void> model(Context &context, const ModelArguments &arguments)
{
    using Which = ModelArguments::Which;
    if (arguments.which != Which::Remote && (!arguments.address.isEmpty() || !arguments.name.isEmpty() ||
                                             arguments.dimensions != 0 || arguments.key.isNamed()))
        return fail(Errc::Usage, u"these options belong to: mnemo config model remote"_s);
    MN_TRY(Vault *const vault, context.vault());
    if (arguments.which == Which::Bundled) {
        MN_TRY(await(vault->chooseModel({})));
    } else if (arguments.which == Which::Remote) {
        MN_TRY(RemoteEndpoint service, endpointOf(context, arguments));
        MN_TRY(await(vault->chooseModel(std::move(service))));
    }
    MN_TRY(writeModel(context, *vault));
    if (arguments.which != Which::Shown)
        context.output().remark(
            u"Until its index is whole the model before answers. Make it now: mnemo index catch-up"_s);
    return {};
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

    CommandSyntax &modelling = command.command("model", "Show or choose the model that finds by meaning");
    modelling.details =
        "The bundled model runs on this device, and nothing leaves it. With a remote one the texts of your memories "
        "and your questions LEAVE THIS DEVICE for the address you name, in a form its owner can read. To choose it "
        "is your consent to that, for this address only; `mnemo config model bundled` takes it back at once. The "
        "service speaks OpenAI's POST ADDRESS/embeddings, over https, or http on this machine.";
    ModelArguments &chosen = modelling.runs(model);
    modelling
        .chosenWord("WHICH", chosen.which,
                    {{"bundled", ModelArguments::Which::Bundled}, {"remote", ModelArguments::Which::Remote}},
                    "Which model to use from now on; without it: shows the present one")
        .count = Count::Optional;
    modelling.option("--address", "URL", chosen.address, "Of the service, such as https://host/v1");
    modelling.option("--name", "NAME", chosen.name, "Of the model, as the service calls it");
    modelling.number("--dimensions", "N", chosen.dimensions, 1, 16'384,
                     "Numbers in a vector (else the service is asked at once, with one fixed word)");
    modelling.flag("--shorten", chosen.shorten, "Ask the service for vectors shortened to --dimensions");
    modelling.number("--max-tokens", "N", chosen.maxTokens, 16, 100'000,
                     "Longer texts are split (512 when it is not said)");
    modelling.number("--model-version", "N", chosen.version, 1, 1'000'000,
                     "Raise it when the service has changed the model under its name: all is embedded anew");
    modelling.option("--key-file", "FILE", chosen.key.file, "The service's key is the first line of this file")
        .offering(Offers::Files);
    modelling.option("--key-fd", "N", chosen.key.descriptor, "Read the service's key from an inherited descriptor");
    modelling.example("mnemo config model remote --address http://localhost:11434/v1 --name nomic-embed-text",
                      "A service on this machine");
}

} // namespace mn::cli
