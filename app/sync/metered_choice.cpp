#include "app/sync/metered_choice.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/session/settings.h"
#include "core/vault/vault.h"

namespace mn::app {

using namespace Qt::StringLiterals;

MeteredChoice::MeteredChoice(Vault &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_work(std::make_unique<VaultWork>())
{
}

MeteredChoice::~MeteredChoice() = default;

std::unique_ptr<VaultWork> MeteredChoice::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void MeteredChoice::look()
{
    if (!m_work)
        return;
    const auto read = [&vault = m_vault](const std::stop_token &) {
        return readSetting(vault, setting::kMeteredAttachments);
    };
    whenDone(this, m_work->post(read), [this](const Result<QString> &value) {
        if (value && m_writing == 0)
            show(*value == u"yes"_s);
    });
}

void MeteredChoice::setTakesAttachments(bool takes)
{
    if (!m_work || takes == m_takesAttachments)
        return;
    show(takes);
    ++m_writing;
    const auto write = [&vault = m_vault, takes](const std::stop_token &) -> Result<void> {
        MN_TRY(const SettingRow *const row, settingRow(QLatin1StringView(setting::kMeteredAttachments)));
        return writeSetting(vault, *row, takes ? u"yes"_s : u"no"_s);
    };
    whenDone(this, m_work->post(write), [this](const Result<void> &written) {
        --m_writing;
        if (written)
            return Q_EMIT kept();
        Q_EMIT failed(shownSentence(written.error().code));
        look();
    });
}

void MeteredChoice::show(bool takes)
{
    m_takesAttachments = takes;
    Q_EMIT changed();
}

} // namespace mn::app
