#include "app/settings/new_words.h"
#include "app/base/when_done.h"
#include "app/onboarding/first_run_model.h"
#include "core/crypto/secret_text.h"
#include "core/session/recovery_store.h"
#include <QFileInfo>

namespace mn::app {

NewWords::NewWords(KeyThread &keys, KeyServices services, VaultKeeper &keeper, QObject *parent)
    : QObject(parent), m_keys(keys), m_services(services), m_keeper(keeper), m_printing(keys)
{
    connect(&m_printing, &KitPrinting::failed, this, [this](const QString &sentence) {
        if (m_step == Words)
            say(sentence);
    });
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, &NewWords::leave);
    connect(&m_keeper, &VaultKeeper::openedNow, this, &NewWords::tellLate);
}

QStringList NewWords::words() const
{
    if (m_step != Words || !m_phrase)
        return {};
    const SecretBytes words = m_phrase->words();
    return QString::fromLatin1(words.view()).split(u' ');
}

void NewWords::goTo(Step step)
{
    m_step = step;
    m_message.clear();
    Q_EMIT changed();
    Q_EMIT drillChanged();
}

void NewWords::say(const QString &message)
{
    m_message = message;
    Q_EMIT changed();
}

void NewWords::begin()
{
    if (m_isWorking || !m_keeper.vault())
        return;
    m_phrase.emplace(RecoveryPhrase::make());
    m_kitSavedAt.clear();
    goTo(Words);
}

void NewWords::giveUp()
{
    if (!m_isWorking) // else the vault may have the new ones by now
        forget();
}

void NewWords::leave()
{
    // Somebody may have written them down by now, and would take the paper for the one that counts.
    if (m_step != Idle && !m_isWorking)
        m_untold = Untold{m_keeper.vault()->id(), tr("The vault locked before the new recovery words were in use: the "
                                                     "old ones open it. Make new ones again in the settings.")};
    forget();
}

// After all that follows on its opening, so that there is a page to say it on.
void NewWords::tellLate()
{
    if (m_untold && m_untold->vault == m_keeper.vault()->id())
        QMetaObject::invokeMethod(
            this, [this, sentence = std::exchange(m_untold, {})->sentence] { Q_EMIT toldLate(sentence); },
            Qt::QueuedConnection);
}

void NewWords::forget()
{
    m_phrase.reset();
    m_drill = {};
    m_kitSavedAt.clear();
    m_printing.forget();
    goTo(Idle);
}

void NewWords::saveKit(const QUrl &file)
{
    const Vault *const vault = m_keeper.vault();
    if (!m_phrase || m_isWorking || !vault)
        return;
    QString sheet = FirstRunModel::kitOf(QFileInfo(vault->paths().folder).fileName(), *m_phrase).text();
    whenDone(this, m_keys.writeSheet(file.toLocalFile(), takeSecret(sheet)),
             [this, name = file.fileName()](const Result<void> &written) {
                 if (!written)
                     return say(written.error().code == Errc::AlreadyExists
                                    ? tr("There is a file of this name already. Choose another name.")
                                    : tr("The file could not be written. Choose another folder."));
                 m_kitSavedAt = name;
                 say({});
             });
}

void NewWords::printKit()
{
    const Vault *const vault = m_keeper.vault();
    if (m_step != Words || !m_phrase || m_isWorking || !vault)
        return;
    say({});
    m_printing.print(FirstRunModel::kitOf(QFileInfo(vault->paths().folder).fileName(), *m_phrase));
}

void NewWords::startDrill()
{
    if (m_step != Words || !m_phrase)
        return;
    m_drill = RecoveryDrill(*m_phrase); // other words each time
    goTo(Drill);
}

void NewWords::showAgain()
{
    if (m_step == Drill && !m_isWorking)
        goTo(Words);
}

bool NewWords::answer(int position, const QString &word)
{
    const bool isRight = m_drill.answer(position, word);
    Q_EMIT drillChanged();
    return isRight;
}

void NewWords::finish()
{
    if (m_step == Drill && m_drill.isPassed())
        keep(false);
}

void NewWords::checkLater()
{
    if (m_step != Idle)
        keep(true);
}

void NewWords::keep(bool isCheckDue)
{
    Vault *const vault = m_keeper.vault();
    if (m_isWorking || !vault || !m_phrase)
        return;
    auto phrase = RecoveryPhrase::fromEntropy(m_phrase->entropy().clone());
    if (!phrase)
        return;
    m_isWorking = true;
    say({});
    auto work = [services = m_services, vault, key = m_keeper.opened().key.clone(), given = *std::move(phrase),
                 isCheckDue]() mutable -> Result<void> {
        const RecoveryPhrase wiped = std::move(given);
        const SecretBytes vaultKey = std::move(key);
        const VaultKeys keys(vault->paths().folder, services);
        MN_TRY(replaceRecoveryPhrase(keys, services, *vault, vaultKey, wiped));
        return setPhraseCheckDue(*vault, isCheckDue);
    };
    whenDone(this, m_keys.post(std::move(work)), [this, id = vault->id()](const Result<void> &replaced) {
        m_isWorking = false;
        const QString refusal =
            tr("The disk did not take the new words. Keep both papers, free some space, then try again.");
        if (!m_keeper.vault()) { // locked meanwhile, and the work was done before it closed
            m_untold = Untold{id, replaced ? tr("The new recovery words open the vault. The old paper does not any "
                                                "more; backups made before still open with it.")
                                           : refusal};
            return;
        }
        if (!replaced)
            return say(refusal);
        forget();
        Q_EMIT kept();
    });
}

} // namespace mn::app
