#include "app/onboarding/first_run_model.h"
#include "app/base/when_done.h"
#include "app/editor/draft.h"
#include "app/unlock/unlock_words.h"
#include "core/crypto/secret_text.h"
#include "core/session/recovery_store.h"
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDraftPause = 400ms; // after the last key

constexpr int kSuggestedWords = 6;
const QString kVaultName = u"Mnemosyne"_s; // of the folder below one that holds other things

QVariantMap mark(const QString &text, double place)
{
    return {{u"text"_s, text}, {u"place"_s, place}};
}

QString makingSentence(Errc code)
{
    switch (code) {
    case Errc::AlreadyExists:
        return FirstRunModel::tr("There is a vault in this folder already. Open it, or choose another folder.");
    case Errc::ReadOnly:
    case Errc::FileUnwritable:
        return FirstRunModel::tr("Nothing can be written in this folder. Choose another one.");
    case Errc::DiskFull:
        return FirstRunModel::tr("There is no room left on this disk. Free some space, or choose another folder.");
    case Errc::Usage:
        return FirstRunModel::tr("This can be no passphrase: it is empty, or far too long.");
    case Errc::NotAvailable:
        return FirstRunModel::tr("This computer has not enough free memory for this. Close other programs and try "
                                 "again.");
    default:
        return FirstRunModel::tr("The vault could not be made; nothing was left behind. Try again, or choose another "
                                 "folder.");
    }
}

QString keychainSentence(Errc code)
{
    return code == Errc::Locked
               ? FirstRunModel::tr("The keyring of this computer is locked, or did not answer. The passphrase opens "
                                   "the vault; the keyring can be added in the settings.")
               : FirstRunModel::tr("This computer has no keyring that answers. The passphrase opens the vault.");
}

} // namespace

FirstRunModel::FirstRunModel(KeyThread &keys, VaultKeeper &keeper, const Clock &clock, Timers &timers,
                             const QString &folder, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_clock(clock), m_folder(folder), m_firstId(makeUuidV7(clock)),
      m_draftPause(timers.alarm([this] { keepFirstMemory(); })), m_printing(keys), m_restoring(keys, keeper)
{
    connect(&m_printing, &KitPrinting::failed, this, [this](const QString &sentence) {
        if (m_step == Recovery) // whoever went on has the words on paper
            say(sentence);
    });
    connect(&m_restoring, &RestoreModel::restored, this, [this](const QString &sentence) {
        goTo(Done);
        Q_EMIT restored(sentence);
    });
    connect(&m_keeper, &VaultKeeper::aboutToLock, this, &FirstRunModel::saveBeforeLocking);
}

// --- What is shown

PasswordHashParameters FirstRunModel::hash() const
{
    return m_hash.value_or(PasswordHashParameters{.passes = kLeastHashPasses, .memoryBytes = kLeastHashMemory});
}

QVariantList FirstRunModel::lineMarks() const
{
    QVariantList list;
    for (const auto &[text, place] : mn::app::lineMarks())
        list += mark(text, place);
    return list;
}

QVariantList FirstRunModel::examples() const
{
    const auto place = [this](QByteArrayView bad) {
        return placeOnLine(strengthOf(SecretBytes::copyOf(bad), hash()).seconds);
    };
    return {mark(u"Mira2019"_s, place("Mira2019")), mark(tr("a line of a song"), place("twinkle twinkle little star"))};
}

QStringList FirstRunModel::words() const
{
    if (m_step != Recovery || !m_phrase)
        return {};
    const SecretBytes words = m_phrase->words();
    return QString::fromLatin1(words.view()).split(u' ');
}

RecoverySheet FirstRunModel::kitOf(const QString &vaultName, const RecoveryPhrase &phrase)
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {.heading = tr("Mnemosyne: the recovery words of “%1”", "heading of a printed sheet").arg(vaultName),
            .day = QLocale().toString(QDate::currentDate(), QLocale::LongFormat),
            .phrase = *RecoveryPhrase::fromEntropy(phrase.entropy().clone()),
            .use = tr("These 24 words open the vault when the passphrase is lost. Whoever has them and a copy of the "
                      "vault can read it. Keep this sheet on paper, where you keep what must not be lost, and nowhere "
                      "on a computer."),
            .paper = QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4),
            .isMirrored = QGuiApplication::isRightToLeft()};
}

// --- Steps

void FirstRunModel::goTo(Step step)
{
    say({});
    if (m_step == step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void FirstRunModel::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    Q_EMIT workingChanged();
}

void FirstRunModel::say(const QString &message)
{
    if (m_message == message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
}

void FirstRunModel::back()
{
    if (m_working)
        return;
    switch (m_step) {
    case Passphrase:
        m_passphrase = {};
        m_rated = {};
        return goTo(Welcome);
    case Recovery:
        return goTo(Passphrase);
    case Drill:
        return goTo(Recovery);
    case Welcome:
        if (m_restoresAlone && !m_restoring.isWorking())
            Q_EMIT left();
        return;
    case FirstMemory: // the vault is there: there is no way back
    case Done:
        return;
    }
}

void FirstRunModel::create()
{
    if (m_step != Welcome)
        return;
    goTo(Passphrase);
    lookAtFolder();
    whenDone(this, m_keys.askKeychain(), [this](const Result<void> &answer) {
        m_keychainMessage = answer ? QString() : keychainSentence(answer.error().code);
        m_keychainWanted = m_keychainWanted && answer;
        Q_EMIT keychainChanged();
    });
    measure();
}

// While the passphrase is thought of, so that nobody waits for it later.
void FirstRunModel::measure()
{
    if (m_hash)
        return;
    whenDone(this, m_keys.calibrate(), [this](const Result<PasswordHashParameters> &measured) {
        if (!measured)
            return; // measured again when the vault is made, and told then
        m_hash = *measured;
        m_strength = strengthOf(m_rated, hash());
        Q_EMIT strengthChanged();
    });
}

void FirstRunModel::openExisting(const QUrl &folder)
{
    if (m_step != Welcome || m_working)
        return;
    const QString path = folder.toLocalFile();
    setWorking(true);
    whenDone(this, m_keys.ways(path), [this, path](const Result<WaysIn> &ways) {
        setWorking(false);
        // One that is damaged is one too: to open it tells what can be done.
        if (!ways && ways.error().code == Errc::NoVault)
            return say(tr("There is no vault in this folder. Choose the folder that holds “vault.db”."));
        say({});
        Q_EMIT existingChosen(path);
    });
}

void FirstRunModel::setFolder(const QUrl &folder)
{
    if (m_working || m_step > Drill || folder.toLocalFile().isEmpty())
        return;
    m_folder = folder.toLocalFile();
    m_folderProblem.clear();
    Q_EMIT folderChanged();
    lookAtFolder();
}

void FirstRunModel::beginRestoring()
{
    if (m_step == Welcome)
        lookAtFolder();
}

void FirstRunModel::restoreAlone()
{
    m_restoresAlone = true;
    beginRestoring();
}

void FirstRunModel::lookAtFolder()
{
    m_isPlacing = true;
    const auto place = m_keys.placeForNewVault(m_folder, kVaultName);
    whenDone(this, place, [this, chosen = m_folder](const Result<QString> &found) {
        if (chosen != m_folder)
            return;
        m_isPlacing = false;
        if (found && *found != m_folder) {
            m_folder = *found;
            Q_EMIT folderChanged();
        }
        if (m_postponed) {
            setWorking(false);
            return make(*std::exchange(m_postponed, std::nullopt));
        }
        whenDone(this, m_keys.checkNewFolder(m_folder), [this, looked = m_folder](const Result<void> &checked) {
            if (looked != m_folder)
                return;
            // Beside the message, which may be about something else by now.
            m_folderProblem = checked ? QString() : makingSentence(checked.error().code);
            Q_EMIT folderChanged();
        });
    });
}

// --- Passphrase

void FirstRunModel::rate(const QString &passphrase)
{
    m_rated = secretFrom(passphrase);
    m_strength = strengthOf(m_rated, hash());
    Q_EMIT strengthChanged();
}

QString FirstRunModel::suggestPassphrase() const
{
    // The first words of a phrase by chance: eleven bits each.
    const SecretBytes words = RecoveryPhrase::make().words();
    return QString::fromLatin1(words.view()).section(u' ', 0, kSuggestedWords - 1);
}

void FirstRunModel::choosePassphrase(QString passphrase, QString again)
{
    SecretBytes first = takeSecret(passphrase);
    const SecretBytes second = takeSecret(again);
    if (m_step != Passphrase || m_working)
        return;
    if (!m_folderProblem.isEmpty()) // it stands there, and comes before any other
        return say({});
    if (first.isEmpty())
        return say(tr("An empty passphrase protects nothing."));
    if (!(first == second))
        return say(tr("The two passphrases differ. Type them again."));
    m_strength = strengthOf(first, hash());
    m_rated = first.clone();
    m_passphrase = std::move(first);
    Q_EMIT strengthChanged();
    if (m_phrase) // they came back, and may have written it down
        return goTo(Recovery);
    setWorking(true);
    whenDone(this, m_keys.post([] { return RecoveryPhrase::make(); }), [this](RecoveryPhrase made) {
        m_phrase.emplace(std::move(made));
        setWorking(false);
        goTo(Recovery);
    });
}

void FirstRunModel::setKeychainWanted(bool wanted)
{
    if (m_keychainWanted == wanted)
        return;
    m_keychainWanted = wanted;
    Q_EMIT keychainChanged();
}

// --- Recovery words

void FirstRunModel::saveKit(const QUrl &file)
{
    if (!m_phrase || m_working)
        return;
    QString sheet = kitOf(QFileInfo(m_folder).fileName(), *m_phrase).text();
    setWorking(true);
    whenDone(this, m_keys.writeSheet(file.toLocalFile(), takeSecret(sheet)),
             [this, name = file.fileName()](const Result<void> &written) {
                 setWorking(false);
                 if (!written)
                     return say(written.error().code == Errc::AlreadyExists
                                    ? tr("There is a file of this name already. Choose another name.")
                                    : tr("The file could not be written. Choose another folder."));
                 say({});
                 m_kitSavedAt = name;
                 Q_EMIT kitChanged();
             });
}

void FirstRunModel::printKit()
{
    if (m_step != Recovery || !m_phrase || m_working)
        return;
    say({});
    m_printing.print(kitOf(QFileInfo(m_folder).fileName(), *m_phrase));
}

void FirstRunModel::startDrill()
{
    if (m_step != Recovery || m_working || !m_phrase)
        return;
    m_drill = RecoveryDrill(*m_phrase); // other words each time
    goTo(Drill);
    Q_EMIT drillChanged();
}

bool FirstRunModel::answerDrill(int position, const QString &word)
{
    const bool isRight = m_drill.answer(position, word);
    Q_EMIT drillChanged();
    return isRight;
}

QString FirstRunModel::completeWord(const QString &beginning) const
{
    return RecoveryPhrase::completed(beginning);
}

void FirstRunModel::finishDrill()
{
    if (m_step == Drill && m_drill.isPassed())
        want(Check::Passed);
}

void FirstRunModel::checkLater()
{
    if (m_step == Recovery || m_step == Drill)
        want(Check::PutOff);
}

void FirstRunModel::want(Check check)
{
    if (m_working)
        return;
    m_locksBefore = m_keeper.locks(); // also where the folder is looked at first
    make(check);
}

void FirstRunModel::make(Check check)
{
    if (m_working || !m_phrase)
        return;
    if (m_isPlacing) { // a folder that was chosen just now may hold other things
        m_postponed = check;
        return setWorking(true);
    }
    auto phrase = RecoveryPhrase::fromEntropy(m_phrase->entropy().clone());
    if (!phrase)
        return;
    setWorking(true);
    say({});
    m_drillPutOff = check == Check::PutOff;
    Q_EMIT drillChanged();
    NewVaultOrder order{.passphrase = m_passphrase.clone(),
                        .hash = m_hash,
                        .phrase = std::move(*phrase),
                        .isPhraseCheckDue = m_drillPutOff,
                        .keychain = m_keychainWanted};
    whenDone(this, m_keys.make(m_folder, std::move(order)), [this](Result<FirstOpening> made) {
        setWorking(false);
        if (!made)
            return say(makingSentence(made.error().code));
        m_passphrase = {};
        m_rated = {};
        m_phrase.reset();
        m_drill = {};
        if (made->keychainFailure)
            m_keychainMessage = keychainSentence(*made->keychainFailure);
        Q_EMIT keychainChanged();
        goTo(FirstMemory);
        m_keeper.take(std::move(made->opened), m_locksBefore);
    });
}

// --- First memory

void FirstRunModel::setFirstMemory(const QString &content)
{
    m_firstMemory = content;
    if (m_step == FirstMemory && !m_working && !m_firstMemorySaved)
        m_draftPause->set(kDraftPause);
}

// As the editor would have it.
void FirstRunModel::keepFirstMemory()
{
    m_draftPause->stop();
    if (!m_keeper.vault())
        return;
    if (m_firstMemory.trimmed().isEmpty())
        return dropFirstDraft();
    Draft draft;
    draft.isNew = true;
    draft.at = m_clock.now();
    draft.base.id = m_firstId;
    draft.base.createdAt = draft.base.updatedAt = draft.at;
    draft.now = draft.base;
    draft.now.content = m_firstMemory;
    // One that cannot be kept is still in the field.
    whenDone(this, m_keeper.vault()->keepDraft(m_firstId, draft.toBytes()), [](const Result<void> &) {});
}

void FirstRunModel::dropFirstDraft()
{
    if (Vault *const vault = m_keeper.vault())
        whenDone(this, vault->dropDraft(m_firstId), [](const Result<void> &) {}); // one that stays is seen to be saved
}

// The draft before: it stays if the save is refused, or its answer comes when nobody is here any more.
QFuture<Result<RecordId>> FirstRunModel::addFirstMemory(const QString &content)
{
    m_firstMemory = content;
    keepFirstMemory();
    MemoryChange memory;
    memory.content = content;
    return m_keeper.vault()->save(Durability::Full,
                                  [id = m_firstId, memory](Saving &saving) { return saving.add(id, memory); });
}

void FirstRunModel::saveFirstMemory(const QString &content)
{
    if (m_step != FirstMemory || m_working || !m_keeper.vault() || content.trimmed().isEmpty())
        return;
    setWorking(true);
    whenDone(this, addFirstMemory(content), [this](const Result<RecordId> &saved) {
        setWorking(false);
        if (!saved)
            return say(saved.error().code == Errc::DiskFull
                           ? tr("There is no room left on the disk. Your text is still here; free some space and save "
                                "again.")
                           : tr("This could not be saved. Your text is still here; try again."));
        say({});
        dropFirstDraft();
        m_firstMemorySaved = true;
        Q_EMIT firstMemoryChanged();
    });
}

// What was typed is not lost to a screen that locks meanwhile.
void FirstRunModel::saveBeforeLocking()
{
    const bool isSaved = m_step != FirstMemory || m_working || m_firstMemorySaved;
    if (!isSaved && m_keeper.vault() && !m_firstMemory.trimmed().isEmpty())
        addFirstMemory(m_firstMemory);
    m_draftPause->stop();
    m_firstMemory.clear(); // once, and not to be held by a locked window
}

void FirstRunModel::finish()
{
    if (m_step == FirstMemory && !m_working)
        goTo(Done);
}

} // namespace mn::app
