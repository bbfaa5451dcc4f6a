#include "app/sync/unsynced_memories.h"
#include "app/base/when_done.h"
#include "app/sync/sync_model.h"
#include "core/vault/change_feed.h"
#include "sync/client/memory_standing.h"

namespace mn::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 1500ms;

} // namespace

UnsyncedMemories::UnsyncedMemories(Vault &vault, SyncModel &sync, Timers &timers, QObject *parent)
    : QObject(parent), m_vault(vault), m_pause(timers.alarm([this] { read(); }))
{
    const auto wait = [this] {
        if (!m_pause->isSet())
            m_pause->set(kPause);
    };
    connect(&vault.changes(), &ChangeFeed::changed, this, wait, Qt::QueuedConnection);
    connect(&sync, &SyncModel::changed, this, wait);
    read();
}

void UnsyncedMemories::read()
{
    m_isBehind = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const auto look = [](Database &database) { return sync::unsyncedNumbers(database, kMost); };
    whenDone(this, m_vault.read(look), [this](const Result<QSet<quint32>> &numbers) {
        m_isReading = false;
        // What cannot be read says nothing new; the list says what is wrong with the vault.
        if (numbers && *numbers != m_numbers) {
            m_numbers = *numbers;
            ++m_turn;
            Q_EMIT changed();
        }
        if (m_isBehind)
            read();
    });
}

} // namespace mn::app
