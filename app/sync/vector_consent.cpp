#include "app/sync/vector_consent.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/vault.h"
#include "sync/client/sync_client.h"

namespace mn::app {

using sync::SyncClient;

VectorConsent::VectorConsent(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_calendar(calendar), m_work(std::make_unique<VaultWork>())
{
}

VectorConsent::~VectorConsent() = default;

std::unique_ptr<VaultWork> VectorConsent::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void VectorConsent::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    m_error.reset();
    Q_EMIT changed();
    look();
}

void VectorConsent::look()
{
    m_looksAgain = m_isLooking;
    if (!m_isShown || m_isLooking || !m_work)
        return;
    m_isLooking = true;
    const auto read = [&vault = m_vault, &clock = m_clock](const std::stop_token &stop) -> Result<Heard> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        Heard heard;
        if (const auto look = client->vectors().look())
            heard.look = *look;
        else
            heard.isAnswer = look.error().code == Errc::NotAvailable; // that it keeps none
        MN_TRY(const bool isHere, client->vectors().isAllowedHere());
        heard.isHere = heard.look ? heard.look->isAllowedHere : isHere;
        return heard;
    };
    whenDone(this, m_work->post(read), [this](const Result<Heard> &heard) {
        m_isLooking = false;
        if (heard) {
            m_heard.isHere = heard->isHere;
            if (heard->isAnswer)
                m_heard.look = heard->look;
            Q_EMIT changed();
        }
        if (m_looksAgain)
            look();
    });
}

void VectorConsent::act(Act act)
{
    if (m_isBusy || !m_work)
        return;
    m_isBusy = true;
    m_act = act;
    m_error.reset();
    Q_EMIT changed();
    const auto work = [&vault = m_vault, &clock = m_clock, act](const std::stop_token &stop) -> Result<Done> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        if (act == Act::Allow) {
            MN_TRY(client->vectors().allow());
            return Done::Allowed;
        }
        MN_TRY(const bool isErased, client->vectors().withdraw());
        return isErased ? Done::Erased : Done::ToBeErased;
    };
    whenDone(this, m_work->post(work), [this](const Result<Done> &done) {
        m_isBusy = false;
        if (!done && done.error().code != Errc::Cancelled)
            m_error = done.error();
        Q_EMIT changed();
        if (done)
            Q_EMIT said(sentenceOf(*done));
        look();
    });
}

void VectorConsent::allow()
{
    act(Act::Allow);
}

void VectorConsent::withdraw()
{
    act(Act::Withdraw);
}

QString VectorConsent::sentenceOf(Done done)
{
    switch (done) {
    case Done::Allowed:
        return tr("The server may search by meaning. Vectors go to it after all else.");
    case Done::Erased:
        return tr("The server has no vectors of your memories any more.");
    case Done::ToBeErased:
        return tr("The server takes no more vectors. Those it has go as soon as it can reach them.");
    }
    return {};
}

QString VectorConsent::detail() const
{
    if (!isAllowed())
        return tr("Only for a server that you trust: it would get vectors, which are not sealed and reveal what your "
                  "memories are about.");
    if (!m_heard.look || !m_heard.look->account.allowedAt)
        return tr("Allowed on this device. Whoever runs the server can tell what your memories are about.");
    const QString since =
        Calendar::momentText(m_calendar.locale(), m_calendar.timeOf(qint64(*m_heard.look->account.allowedAt)));
    if (m_heard.isHere)
        return tr("Since %1 whoever runs it can tell what your memories are about, by %Ln vector(s).", "",
                  int(m_heard.look->account.count.value_or(0)))
            .arg(since);
    if (m_heard.look->isOtherModel)
        return tr("Your account allows it since %1, for another model than this device has, which sends nothing.")
            .arg(since);
    return tr("Your account allows it since %1. This device sends nothing.").arg(since);
}

QString VectorConsent::problem() const
{
    if (!m_error)
        return {};
    if (m_error->code == Errc::NotAvailable)
        return tr("The server keeps no vectors of the model that this device has.");
    if (m_error->code != Errc::NetworkFailed)
        return shownSentence(m_error->code);
    if (m_act == Act::Allow)
        return tr("The server cannot be reached; nothing was changed. Try it again once it can be.");
    return tr("This device sends no more vectors. The server cannot be reached, and has those it had: take it back "
              "again once it can be.");
}

} // namespace mn::app
