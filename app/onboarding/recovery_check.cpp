#include "app/onboarding/recovery_check.h"
#include "app/base/when_done.h"
#include "core/session/recovery_store.h"

namespace mn::app {

RecoveryCheck::RecoveryCheck(KeyThread &keys, VaultKeeper &keeper, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper)
{
    connect(&m_keeper, &VaultKeeper::openedNow, this, &RecoveryCheck::readDue);
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, [this] {
        setDue(false);
        forget();
    });
}

void RecoveryCheck::readDue()
{
    Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    whenDone(this, m_keys.post([vault] { return isPhraseCheckDue(*vault); }),
             [this](const Result<bool> &asked) { setDue(m_keeper.vault() && asked && *asked); });
}

void RecoveryCheck::start()
{
    Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    forget();
    whenDone(this, m_keys.post([vault] { return keptPhrase(*vault); }),
             [this, asked = m_asked](const Result<std::optional<KeptPhrase>> &kept) {
                 if (asked != m_asked)
                     return; // put off or locked meanwhile
                 if (kept && *kept)
                     m_drill = RecoveryDrill((*kept)->phrase);
                 else
                     m_message = tr("This vault does not keep its recovery words. Make new ones in the settings.");
                 Q_EMIT drillChanged();
             });
}

bool RecoveryCheck::answer(int position, const QString &word)
{
    const bool isRight = m_drill.answer(position, word);
    Vault *const vault = m_keeper.vault();
    if (m_drill.isPassed() && vault) {
        m_keys.post([vault] { return setPhraseCheckDue(*vault, false); });
        setDue(false);
    }
    Q_EMIT drillChanged();
    return isRight;
}

void RecoveryCheck::putOff()
{
    setDue(false);
    forget();
}

void RecoveryCheck::setDue(bool due)
{
    if (m_due == due)
        return;
    m_due = due;
    Q_EMIT dueChanged();
}

void RecoveryCheck::forget()
{
    ++m_asked;
    m_drill = {};
    m_message.clear();
    Q_EMIT drillChanged();
}

} // namespace mn::app
