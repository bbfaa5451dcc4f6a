#include "core/vault/meaning_models.h"
#include "core/store/settings.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Names of settings. A record is JSON; an empty one means the bundled model of this program.
const QString kChosen = u"meaning.chosen"_s;
const QString kServing = u"meaning.serving"_s;
const QString kKey = u"meaning.key"_s; // of the chosen service

// Below, questions that ask something else begin to pass for each other.
constexpr float kLeastNearest = .9F;
constexpr float kNever = 2; // no cosine is

constexpr size_t kMadeAtOnce = 2; // one that answers, one that is being made

QByteArray recordOf(const RemoteEndpoint &service)
{
    return QJsonDocument(QJsonObject{{u"address"_s, service.baseUrl.toString()},
                                     {u"model"_s, service.modelName},
                                     {u"version"_s, service.version},
                                     {u"dimensions"_s, service.dimensions},
                                     {u"max_tokens"_s, service.maxTokens},
                                     {u"shorten"_s, service.requestDimensions}})
        .toJson(QJsonDocument::Compact);
}

QByteArray recordOf(const EmbeddingModel &bundled)
{
    return QJsonDocument(QJsonObject{{u"model"_s, bundled.name},
                                     {u"version"_s, bundled.version},
                                     {u"dimensions"_s, bundled.dimensions},
                                     {u"max_tokens"_s, bundled.maxTokens}})
        .toJson(QJsonDocument::Compact);
}

Result<RemoteEndpoint> endpointOf(const QByteArray &record)
{
    const QJsonObject in = QJsonDocument::fromJson(record).object();
    RemoteEndpoint endpoint{.baseUrl = QUrl(in[u"address"].toString()),
                            .modelName = in[u"model"].toString(),
                            .apiKey = {},
                            .dimensions = in[u"dimensions"].toInt(),
                            .maxTokens = in[u"max_tokens"].toInt(),
                            .version = in[u"version"].toInt(),
                            .requestDimensions = in[u"shorten"].toBool()};
    if (endpoint.modelName.isEmpty() || endpoint.dimensions < 1)
        return fail(Errc::Damaged, u"the model of meaning"_s);
    return endpoint;
}

// What the record of a whole index says when it is of `chosen`: the chosen record, with the bundled model by name, so
// that a later program with another one knows that this index is not its own.
Result<QByteArray> wholeRecord(const Settings &settings, const EmbeddingModel &model)
{
    MN_TRY(QByteArray chosen, settings.read(kChosen));
    return chosen.isEmpty() ? recordOf(model) : chosen;
}

} // namespace

bool MeaningModel::isSameAs(const MeaningModel &other) const
{
    return model.name == other.model.name && model.version == other.model.version &&
           model.dimensions == other.model.dimensions;
}

Result<void> MeaningModels::OwnersConsent::permit(const Departure &departure)
{
    MN_TRY(const auto chosen, m_readers.run([](Database &database) { return chosenService(database); }));
    if (chosen && departure.destination == embeddingAddress(chosen->baseUrl))
        return {};
    return fail(Errc::NetworkForbidden, departure.purpose + u" to "_s + departure.destination.host());
}

// The cache is of this run only: its key is too.
MeaningModels::MeaningModels(ReaderPool &readers, Embedder *bundled, const Clock &clock)
    : m_readers(readers), m_bundled(bundled), m_clock(clock), m_consent(readers), m_cache(SecretBytes::random(32))
{
}

Result<std::optional<RemoteEndpoint>> MeaningModels::chosenService(Database &database)
{
    const Settings settings(database);
    MN_TRY(const QByteArray record, settings.read(kChosen));
    if (record.isEmpty())
        return std::optional<RemoteEndpoint>();
    MN_TRY(RemoteEndpoint endpoint, endpointOf(record));
    MN_TRY(QByteArray key, settings.read(kKey));
    endpoint.apiKey = SecretBytes::copyOf(key);
    wipe(key);
    return std::optional(std::move(endpoint));
}

Result<void> MeaningModels::choose(Database &database, const std::optional<RemoteEndpoint> &service) const
{
    Settings settings(database);
    MN_TRY(const QByteArray serving, settings.read(kServing));
    if (serving.isEmpty() && m_bundled) // what it has answered with so far
        MN_TRY(settings.write(kServing, recordOf(m_bundled->model())));
    MN_TRY(settings.write(kChosen, service ? recordOf(*service) : QByteArray()));
    QByteArray key = service ? service->apiKey.view().toByteArray() : QByteArray();
    const auto written = settings.write(kKey, key);
    wipe(key);
    return written;
}

Result<bool> MeaningModels::serveChosen(Database &database, const MeaningModel &chosen)
{
    Settings settings(database);
    MN_TRY(const QByteArray serving, settings.read(kServing));
    MN_TRY(const QByteArray whole, wholeRecord(settings, chosen.model));
    if (serving == whole)
        return false;
    MN_TRY(settings.write(kServing, whole));
    return true;
}

Result<float> MeaningModels::nearestFrom(const QString &value)
{
    if (value == u"never"_s)
        return kNever;
    bool isNumber = false;
    const float nearest = value.toFloat(&isNumber);
    if (!isNumber || !(nearest >= kLeastNearest && nearest <= 1))
        return fail(Errc::Usage, u"'%1' is neither a number from 0.9 to 1 nor never"_s.arg(value));
    return nearest;
}

// Nothing chosen, or nothing that can be read: as is usual.
std::optional<float> MeaningModels::nearest()
{
    const auto value =
        m_readers.run([](Database &database) { return Settings(database).read(QString::fromLatin1(kAlikeSetting)); });
    if (!value || value->isEmpty())
        return std::nullopt;
    const auto nearest = nearestFrom(QString::fromUtf8(*value));
    return nearest ? std::optional(*nearest) : std::nullopt;
}

Result<MeaningModels::Pair> MeaningModels::read(Database &database)
{
    const Settings settings(database);
    MN_TRY(const auto service, chosenService(database));
    MN_TRY(const QByteArray chosen, settings.read(kChosen));
    MN_TRY(const QByteArray serving, settings.read(kServing));
    Pair pair;
    MN_TRY(pair.chosen, modelOf(chosen, service));
    MN_TRY(pair.serving, modelOf(serving, service));
    return pair;
}

Result<MeaningModel> MeaningModels::modelOf(const QByteArray &record, const std::optional<RemoteEndpoint> &chosen)
{
    MeaningModel out;
    const std::shared_ptr<Embedder> bundled(m_bundled, [](Embedder *) { /* not ours */ });
    if (record.isEmpty()) {
        if (m_bundled)
            out = {m_bundled->model(), {}, bundled};
        return out;
    }
    MN_TRY(RemoteEndpoint endpoint, endpointOf(record));
    if (endpoint.baseUrl.isEmpty()) {
        out.model = {endpoint.modelName, endpoint.version, endpoint.dimensions, endpoint.maxTokens};
        if (m_bundled && out.isSameAs({m_bundled->model(), {}, {}}))
            out.embedder = bundled;
        return out;
    }
    out.model = mn::modelOf(endpoint);
    out.host = endpoint.baseUrl.host();
    // Consent is for an address: another model of the same service may be asked, another service not any more.
    if (chosen && chosen->baseUrl == endpoint.baseUrl) {
        endpoint.apiKey = chosen->apiKey.clone();
        out.embedder = embedderOf(record, std::move(endpoint));
    }
    return out;
}

// One for each model as long as it is in use: it has a connection and a thread.
std::shared_ptr<Embedder> MeaningModels::embedderOf(const QByteArray &record, RemoteEndpoint endpoint)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find_if(
        m_made, [&](const Made &made) { return made.record == record && made.key == endpoint.apiKey; });
    if (known != m_made.end())
        return known->embedder;
    Made made{record, endpoint.apiKey.clone(), {}};
    auto remote = RemoteEmbedder::make(std::move(endpoint), m_consent, m_clock);
    if (!remote)
        return {}; // it was checked when it was chosen
    made.embedder =
        std::make_shared<CachedQueryEmbedder>(std::move(*remote), m_bundled, m_cache, [this] { return nearest(); });
    if (m_made.size() == kMadeAtOnce)
        m_made.erase(m_made.begin());
    m_made.push_back(std::move(made));
    return m_made.back().embedder;
}

} // namespace mn
