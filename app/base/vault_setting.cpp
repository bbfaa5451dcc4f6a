#include "app/base/vault_setting.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/store/settings.h"
#include "core/vault/change_feed.h"
#include <QJsonDocument>

namespace mn::app {

VaultSetting::VaultSetting(Vault &vault, QString name, QObject *parent)
    : QObject(parent), m_vault(vault), m_name(std::move(name))
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &VaultSetting::read, Qt::QueuedConnection);
    read();
}

void VaultSetting::read()
{
    if (m_isReading) {
        m_isBehind = true;
        return;
    }
    m_isReading = true;
    m_isBehind = false;
    const auto kept = m_vault.read([name = m_name](Database &database) { return Settings(database).read(name); });
    whenDone(this, kept, [this](const Result<QByteArray> &bytes) {
        m_isReading = false;
        if (m_isBehind)
            return read();
        if (!bytes)
            return Q_EMIT failed(shownSentence(bytes.error().code));
        // What is being written here is newer than what was read.
        if (m_writing > 0 || (m_wasRead && *bytes == m_known))
            return;
        m_wasRead = true;
        m_known = *bytes;
        Q_EMIT loaded(QJsonDocument::fromJson(*bytes).array());
        for (const auto &change : std::exchange(m_waiting, {}))
            change();
    });
}

void VaultSetting::whenRead(std::function<void()> change)
{
    if (m_wasRead)
        return change();
    m_waiting.push_back(std::move(change));
    if (!m_isReading) // it failed
        read();
}

void VaultSetting::write(const QJsonArray &value)
{
    if (!m_wasRead) {
        Q_EMIT failed(shownSentence(Errc::Busy));
        return read();
    }
    m_known = QJsonDocument(value).toJson(QJsonDocument::Compact);
    ++m_writing;
    const auto work = [name = m_name, bytes = m_known](Saving &saving) -> Result<void> {
        saving.announce(); // other windows have it too
        return Settings(saving.database()).write(name, bytes);
    };
    whenDone(this, m_vault.save(Durability::Full, work), [this](const Result<void> &written) {
        --m_writing;
        if (written)
            Q_EMIT kept();
        else
            Q_EMIT failed(shownSentence(written.error().code));
    });
}

} // namespace mn::app
