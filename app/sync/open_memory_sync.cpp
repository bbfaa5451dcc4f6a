#include "app/sync/open_memory_sync.h"
#include "app/base/when_done.h"
#include "app/sync/sync_model.h"
#include "core/vault/change_feed.h"

namespace mn::app {

using sync::MemoryStanding;
using sync::SyncObstacle;

OpenMemorySync::OpenMemorySync(Vault &vault, SyncModel &sync, QObject *parent) : QObject(parent), m_vault(vault)
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &OpenMemorySync::read, Qt::QueuedConnection);
    connect(&sync, &SyncModel::changed, this, &OpenMemorySync::read);
}

void OpenMemorySync::setId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_is.reset();
    Q_EMIT changed();
    read();
}

void OpenMemorySync::read()
{
    m_isBehind = m_isReading;
    const auto id = RecordId::fromString(m_id);
    if (m_isReading || !id)
        return;
    m_isReading = true;
    const auto look = [id = *id](Database &database) -> Result<sync::MemorySync> {
        MN_TRY(const auto standings, sync::MemoryStandings::read(database));
        return standings.of(id);
    };
    whenDone(this, m_vault.read(look), [this, asked = m_id](const Result<sync::MemorySync> &is) {
        m_isReading = false;
        if (asked == m_id) {
            const auto before = m_is;
            m_is = is ? std::optional(*is) : std::nullopt;
            if (m_is != before)
                Q_EMIT changed();
        }
        if (m_isBehind || asked != m_id)
            read();
    });
}

OpenMemorySync::State OpenMemorySync::state() const
{
    if (!m_is)
        return State::Unknown;
    switch (m_is->standing) {
    case MemoryStanding::LocalOnly:
        return State::LocalOnly;
    case MemoryStanding::Waiting:
        return State::Waiting;
    case MemoryStanding::Synced:
        return State::Synced;
    case MemoryStanding::Conflict:
        return State::Conflict;
    case MemoryStanding::NotSynced:
        return State::NotSynced;
    }
    return State::Unknown;
}

QString OpenMemorySync::sentence() const
{
    switch (state()) {
    case State::Unknown:
    case State::LocalOnly:
    case State::Conflict: // which the editor asks about
        return {};
    case State::Waiting:
        return tr("Waits for the server");
    case State::Synced:
        return tr("Server has it, sealed");
    case State::NotSynced:
        break;
    }
    switch (m_is->obstacle) {
    case SyncObstacle::Revoked:
        return tr("Not synced: this device was cut off");
    case SyncObstacle::AccountForked:
        return tr("Not synced: the server’s record of the account contradicts itself");
    case SyncObstacle::ManyRemovals:
        return tr("Not synced: removals by other devices wait for your yes");
    case SyncObstacle::NotFetched:
        return tr("Not synced: the server did not give a newer version that it told of");
    case SyncObstacle::NotOpened:
        return tr("Not synced: a newer version on the server does not open here");
    case SyncObstacle::None:
        break;
    }
    return {};
}

} // namespace mn::app
