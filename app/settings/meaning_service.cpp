#include "app/settings/meaning_service.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/crypto/secret_text.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualTokens = 512; // as `mnemo config model` has it
constexpr int kFindOut = 0;       // dimensions: the service is asked

QUrl urlOf(const QString &address)
{
    return QUrl(address.trimmed(), QUrl::StrictMode);
}

} // namespace

MeaningService::MeaningService(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    read();
}

bool MeaningService::isThisMachine() const
{
    return !m_address.isEmpty() && mn::isThisMachine(m_address);
}

QString MeaningService::faultOf(const QString &address, const QString &model) const
{
    const QUrl url = urlOf(address);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("An address looks like https://host/v1.");
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && mn::isThisMachine(url)))
        return tr("The address must begin with https://, or what is sent could be read on the way.");
    if (model.trimmed().isEmpty())
        return tr("The service needs the name of a model.");
    return {};
}

bool MeaningService::staysHere(const QString &address) const
{
    return mn::isThisMachine(urlOf(address));
}

void MeaningService::choose(const QString &address, const QString &model, QString key)
{
    SecretBytes secret = takeSecret(key);
    if (m_state == State::Asking || !faultOf(address, model).isEmpty())
        return;
    follow(m_vault.chooseModel(RemoteEndpoint{.baseUrl = urlOf(address),
                                              .modelName = model.trimmed(),
                                              .apiKey = std::move(secret),
                                              .dimensions = kFindOut,
                                              .maxTokens = kUsualTokens}));
}

void MeaningService::useBuiltIn()
{
    if (m_state != State::Asking)
        follow(m_vault.chooseModel({}));
}

void MeaningService::follow(QFuture<Result<void>> choice)
{
    m_state = State::Asking;
    m_problem.clear();
    Q_EMIT changed();
    whenDone(this, std::move(choice), [this](const Result<void> &made) {
        if (made)
            Q_EMIT chosen();
        else
            m_problem = shownSentence(made.error().code);
        read();
    });
}

void MeaningService::read()
{
    whenDone(this, m_vault.chosenService(), [this](const Result<std::optional<RemoteEndpoint>> &service) {
        if (!service) {
            m_state = State::Unknown;
            m_problem = shownSentence(service.error().code);
            return Q_EMIT changed();
        }
        m_state = *service ? State::Service : State::OnDevice;
        m_address = *service ? (*service)->baseUrl : QUrl();
        m_model = *service ? (*service)->modelName : QString();
        Q_EMIT changed();
    });
}

} // namespace mn::app
