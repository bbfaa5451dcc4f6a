#pragma once
#include "app/base/calendar.h"
#include "app/sync/account_ending.h"
#include "app/sync/device_linking.h"
#include "app/sync/device_list.h"
#include "app/sync/metered_choice.h"
#include "app/sync/sync_notices.h"
#include "app/sync/vector_consent.h"
#include "app/transfer/vault_work.h"
#include "sync/client/sync_runner.h"
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

namespace mn {
class NetworkState;
class RecoveryPhrase;
class Vault;
} // namespace mn

namespace mn::app {

// The vault beside its other devices: whether it belongs to an account, how that stands, and what a person has to say
// to it. In an account it is kept in sync for as long as it is open. Nothing of the network is on the thread that
// draws; every call returns at once. Sentences say what is known, and never hope.
class SyncModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    // What is so, for the page's head; and at the foot of the sidebar, where nothing is said while it is Alone.
    Q_PROPERTY(Mark mark READ mark NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString heardText READ heardText NOTIFY changed) // when the server last answered; empty: never yet
    Q_PROPERTY(QString server READ server NOTIFY changed)       // its name, without what every one has
    // Of much that is under way, as the first sync is: 0 to 1, how far, how fast and how long yet. Below 0 and empty:
    // there is nothing of the kind.
    Q_PROPERTY(double progress READ progress NOTIFY progressed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString progressDetail READ progressDetail NOTIFY progressed)
    Q_PROPERTY(bool isPaused READ isPaused NOTIFY changed)      // by its person, until resume() or the next opening
    Q_PROPERTY(int devices READ devices NOTIFY changed)         // of the account
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)     // memories that wait for a decision
    Q_PROPERTY(int removals READ removals NOTIFY changed)       // that wait for a yes; 0: none
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed) // that stop nothing
    Q_PROPERTY(mn::app::AccountEnding *ending READ ending CONSTANT)
    Q_PROPERTY(mn::app::MeteredChoice *metered READ metered CONSTANT)
    Q_PROPERTY(mn::app::VectorConsent *vectors READ vectors CONSTANT)
    Q_PROPERTY(mn::app::DeviceList *deviceList READ deviceList CONSTANT)
    Q_PROPERTY(mn::app::DeviceLinking *linking READ linking CONSTANT) // of another device, into this one's account
    // While this device waits to be let in by another one: what that shows, too. Empty: not yet, or nobody is asked.
    Q_PROPERTY(QString number READ number NOTIFY changed)
    // While a person has to sign in with the server's provider: the page for that. Empty: nobody is asked to.
    Q_PROPERTY(QUrl signInPage READ signInPage NOTIFY changed)
    // What went wrong with making or joining an account, and what to do; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
    // Of a server that nobody vouches for: what has to be compared before it is believed; empty: no such one was met.
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)

public:
    enum class State {
        Asking,  // whether there is an account
        Alone,   // there is none
        Linking, // one is being made or joined
        Linked,
    };
    Q_ENUM(State)
    // Good, still to come, waits for a person, not reached.
    enum class Mark { Well, Waits, Asks, Offline };
    Q_ENUM(Mark)

    // `network` outlives what takeWork() gives; null: nothing is known of it.
    SyncModel(Vault &vault, const Clock &clock, const Calendar &calendar, NetworkState *network = nullptr,
              QObject *parent = nullptr);
    ~SyncModel() override;

    // With this vault's own recovery phrase. `fingerprint`: what fingerprint() said, once it was compared.
    Q_INVOKABLE void createAccount(const QString &server, const QString &invitation, const QString &fingerprint = {});
    // The account of another device, by its phrase.
    Q_INVOKABLE void joinAccount(const QString &server, const QString &words, const QString &fingerprint = {});
    // The account of another device, by the code that it shows, or by what its picture says, which has the server, too.
    Q_INVOKABLE void linkAccount(const QString &server, const QString &code, const QString &fingerprint = {});
    Q_INVOKABLE void stopLinking(); // waits for nobody any more
    Q_INVOKABLE void forgetProblem();
    // Another program may have linked the vault meanwhile.
    Q_INVOKABLE void lookAgain();
    // Without waiting for the next time.
    Q_INVOKABLE void askNow();
    // Nothing is sent or fetched any more; what was is kept, and it goes on from there.
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    // A yes to what others removed.
    Q_INVOKABLE void acceptRemovals();

    State state() const { return m_state; }
    Mark mark() const;
    QString headline() const;
    QString detail() const;
    QString heardText() const;
    QString server() const { return m_server; }
    QStringList notices() const { return m_notices.texts(m_calendar); }
    AccountEnding *ending() { return &m_ending; }
    MeteredChoice *metered() { return &m_metered; }
    VectorConsent *vectors() { return &m_vectors; }
    DeviceList *deviceList() { return &m_deviceList; }
    DeviceLinking *linking() { return &m_linking; }
    const QString &number() const { return m_number; }
    const QUrl &signInPage() const { return m_signInPage; }
    double progress() const;
    QString progressText() const;
    QString progressDetail() const;
    bool isPaused() const { return m_isPaused; }
    int devices() const { return m_devices; }
    int conflicts() const { return m_report ? int(m_report->conflicts) : 0; }
    int removals() const { return stands(sync::Standing::Braked) ? int(m_report->removals) : 0; }
    QString problem() const;
    QString problemCode() const;
    QString fingerprint() const { return m_fingerprint; }

    // The language is another one.
    void retranslate();
    // See VaultModel::takeWork().
    std::vector<std::unique_ptr<VaultWork>> takeWork();

Q_SIGNALS:
    void changed();
    void progressed(); // and nothing else is new
    // A browser of this machine has to show it.
    void pageWanted(const QUrl &page);

private:
    struct Desk;
    enum class Way { Making, ByWords, ByCode };
    using Link = sync::SyncRunner::Link;
    qint64 held() const { return stands(sync::Standing::Synced) ? m_report->attachments.held : 0; }
    bool stands(sync::Standing standing) const { return m_report && m_report->standing == standing; }
    void run(bool acceptsRemovals);
    void askAgain(); // of itself
    bool mayTry(Way way);
    template <class Make> void link(Make make);
    void take(const sync::SyncRunner::State &state);
    void take(const sync::SyncAccount &account);
    void noteProgress(const sync::SyncProgress &progress);
    void forgetProgress();
    void fail(const Error &error);
    void takeNumber(const QString &number);
    void takePage(const QUrl &page);
    // Calls it on this thread, if the model is still there, with what the other one told it.
    template <class Told> auto toldBy(void (SyncModel::*hear)(const Told &));

    Vault &m_vault;
    const Clock &m_clock;
    const Calendar m_calendar;
    NetworkState *const m_network;
    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<VaultWork> m_work;
    DeviceList m_deviceList;
    DeviceLinking m_linking;
    AccountEnding m_ending;
    MeteredChoice m_metered;
    VectorConsent m_vectors;
    SyncNotices m_notices;
    Way m_way = Way::Making; // into the account, that was last tried
    bool m_isStopped = false;
    QString m_number;
    QUrl m_signInPage;
    int m_runs = 0; // begun and not ended
    bool m_isPaused = false;
    std::optional<sync::SyncProgress> m_progress;
    std::optional<qint64> m_paceSince; // ms UTC,
    qint64 m_paceFrom = 0;             // and what had moved then
    State m_state = State::Asking;
    Link m_link = Link::Offline;
    std::optional<sync::SyncReport> m_report;
    std::optional<Error> m_error;   // why the last try failed
    std::optional<Error> m_problem; // with linking
    qint64 m_heardAt = 0;           // ms UTC
    QString m_server;
    QString m_fingerprint;
    int m_devices = 0;
};

} // namespace mn::app
