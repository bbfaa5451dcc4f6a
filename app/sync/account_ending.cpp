#include "app/sync/account_ending.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/vault.h"
#include "sync/client/sync_client.h"

namespace mn::app {

using sync::SyncClient;

AccountEnding::AccountEnding(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_calendar(calendar), m_work(std::make_unique<VaultWork>())
{
}

AccountEnding::~AccountEnding() = default;

std::unique_ptr<VaultWork> AccountEnding::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void AccountEnding::take(const std::optional<qint64> &eraseAt)
{
    if (eraseAt == m_eraseAt)
        return;
    m_eraseAt = eraseAt;
    Q_EMIT changed();
}

// act(client) -> Result<std::optional<qint64>>: when the account ends now.
template <class Act> void AccountEnding::act(Act act)
{
    if (m_isBusy || !m_work)
        return;
    m_isBusy = true;
    m_error.reset();
    Q_EMIT changed();
    const auto work = [&vault = m_vault, &clock = m_clock,
                       act](const std::stop_token &stop) -> Result<std::optional<qint64>> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        return act(*client);
    };
    whenDone(this, m_work->post(work), [this](const Result<std::optional<qint64>> &eraseAt) {
        m_isBusy = false;
        if (eraseAt)
            m_eraseAt = *eraseAt;
        else if (eraseAt.error().code != Errc::Cancelled)
            m_error = eraseAt.error();
        Q_EMIT changed();
        if (eraseAt)
            Q_EMIT told();
    });
}

void AccountEnding::begin()
{
    act([](SyncClient &client) { return client.deleteAccount(); });
}

void AccountEnding::takeBack()
{
    act([](SyncClient &client) -> Result<std::optional<qint64>> {
        MN_TRY(client.keepAccount());
        return std::nullopt;
    });
}

QString AccountEnding::detail() const
{
    if (!m_eraseAt)
        return {};
    return tr("On %1, for all its devices. What is on them stays. Until then any of them can take that back.")
        .arg(Calendar::momentText(m_calendar.locale(), m_calendar.timeOf(*m_eraseAt)));
}

QString AccountEnding::problem() const
{
    if (!m_error)
        return {};
    if (m_error->code == Errc::NetworkFailed)
        return tr("The server cannot be reached; nothing was changed. Try it again once it can be.");
    return shownSentence(m_error->code);
}

} // namespace mn::app
