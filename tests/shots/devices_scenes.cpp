#include "tests/shots/devices_scenes.h"
#include "core/qr/qr_code.h"
#include "core/session/recovery_store.h"
#include "sync/client/device_link.h"
#include "tests/shots/asked_scenes.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include "tests/shots/steady_random.h"
#include "tests/support/holding_relay.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/own_network.h"
#include "tests/support/own_provider.h"
#include "tests/support/own_server.h"
#include "tests/support/settable_network.h"
#include "tests/support/shelving.h"
#include "tests/support/wrong_clock.h"

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;
using test::HoldingRelay;

namespace {

constexpr qint64 kEvening = 1'764'270'000'000; // 27 November 2025
constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;

QVariantMap page(VaultModel *vault)
{
    return {{u"vault"_s, QVariant::fromValue(vault)}};
}

QVariantMap over(VaultModel *vault, const QVariantList &steps)
{
    return asked(u"qrc:/qt-project.org/imports/Mnemosyne/Devices/DevicesPage.qml"_s, page(vault), steps);
}

// What would be another one in every run.
QVariant shown(const QString &part, const QString &property, const QVariant &value)
{
    return step(part, u"set"_s, {property, value});
}

// A server in which it is that evening.
class EveningServer : public test::OwnServer {
public:
    EveningServer() : OwnServer(QStringLiteral(MN_SERVER))
    {
        m_clock.setAhead(kEvening / 1000 - QDateTime::currentSecsSinceEpoch());
        QProcessEnvironment clock;
        m_clock.giveTo(clock);
        for (const QString &name : clock.keys())
            set(name, clock.value(name));
    }

private:
    test::WrongClock m_clock{QStringLiteral(MN_WRONG_CLOCK)};
};

// A vault of its own, and the window over it.
class OneVault {
public:
    explicit OneVault(const QString &name, int memories = 0, NetworkState *network = nullptr,
                      Embedder *embedder = nullptr)
    {
        m_clock.set(kEvening);
        auto made = Vault::create(m_home.filePath(name), VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
                                  {.files = m_files,
                                   .clock = m_clock,
                                   .stateFolder = m_home.filePath(u"state"_s),
                                   .embedder = embedder,
                                   .followIndex = false});
        if (!made || !keepPhrase(**made, KeptPhrase{{}, RecoveryPhrase::make()}))
            qFatal("no vault for the pictures");
        m_vault = *std::move(made);
        add(memories);
        model = std::make_unique<VaultModel>(*m_vault, m_clock, m_timers);
        model->useNetwork(network);
        until([this] { return sync().state() == SyncModel::State::Alone; });
    }
    ~OneVault()
    {
        model->takeWork().clear();
        model.reset();
    }
    OneVault(const OneVault &) = delete;
    OneVault &operator=(const OneVault &) = delete;

    SyncModel &sync() { return *model->sync(); }
    bool is(SyncModel::Mark mark) { return sync().state() == SyncModel::State::Linked && sync().mark() == mark; }
    void pass(qint64 ms) { m_clock.advance(ms); }
    void add(int memories)
    {
        const auto adding = [memories](Saving &saving) -> Result<void> {
            MemoryChange memory;
            memory.content = u"The boiler needs 1.2 bar"_s;
            for (int i = 0; i < memories; ++i)
                MN_TRY(saving.add({}, memory));
            return {};
        };
        if (memories > 0 && !m_vault->save(Durability::Batch, adding).result())
            qFatal("no memories for the pictures");
    }
    void makeMeaning()
    {
        if (!m_vault->catchUpIndex().result())
            qFatal("no meaning for the pictures");
    }
    void attach(int files)
    {
        MemoryChange memory;
        memory.content = u"The plans of the house"_s;
        for (int i = 0; i < files; ++i) {
            auto sealed =
                m_vault->seal(u"plan.pdf"_s, u"application/pdf"_s, [i, isRead = false]() mutable -> Result<QByteArray> {
                    return std::exchange(isRead, true) ? QByteArray() : QByteArray(1 + i, 'x');
                });
            memory.addAttachments += sealed.result().value();
        }
        if (!m_vault->add(memory).result())
            qFatal("no attachments for the pictures");
    }
    // Written here, or elsewhere, and erased by somebody who had not seen it.
    void setAside(const MemoryChange &written, bool isOfAnother = false)
    {
        const auto writer = isOfAnother ? std::optional(ActorId(makeUuidV7(m_clock))) : std::nullopt;
        test::shelve(*m_vault, m_clock, written, writer);
        pass(2 * kHour);
    }

private:
    QTemporaryDir m_home;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    SoonTimers m_timers;
    std::unique_ptr<Vault> m_vault;

public:
    std::unique_ptr<VaultModel> model;
};

// A vault, and a server that has it, too.
class Linked final : public QObject {
public:
    enum class Place { Near, Away, Searching }; // if it is let
    explicit Linked(QObject *owner, qint64 aheadMs = 0, Place place = Place::Near) : QObject(owner)
    {
        first.pass(aheadMs);
        if (place == Place::Away) {
            const test::AwayServer away(m_server);
            first.sync().createAccount(away.url, {}, away.fingerprint);
        } else {
            if (place == Place::Searching)
                m_server.set(u"MNEMOSYNED_VECTORS"_s, u"memory"_s);
            first.sync().createAccount(m_server.start(), {});
        }
        until([this] { return first.is(SyncModel::Mark::Well); });
        first.sync().deviceList()->setShown(true);
        until([this] { return devices().count() == 1; });
    }
    // One more, up to the number that both show.
    void bringOther()
    {
        DeviceLinking &linking = *first.sync().linking();
        linking.begin();
        until([&] { return linking.state() == DeviceLinking::State::Waiting; });
        other.emplace(u"Another"_s);
        other->sync().linkAccount(linking.server(), linking.code());
        until([&] { return linking.state() == DeviceLinking::State::Comparing && !other->sync().number().isEmpty(); });
    }
    void letOtherIn()
    {
        bringOther();
        DeviceLinking &linking = *first.sync().linking();
        linking.answer(true);
        until([&] {
            return linking.state() == DeviceLinking::State::Done && other->is(SyncModel::Mark::Well) &&
                   first.is(SyncModel::Mark::Well) && devices().count() == 2 &&
                   devices().index(1).data(DeviceList::HasAll).toBool();
        });
        linking.end();
    }
    void cutOtherOff()
    {
        devices().cutOff(devices().index(1).data(DeviceList::DeviceId).toString());
        until([this] { return other->is(SyncModel::Mark::Asks); });
    }
    void waitForOffer()
    {
        first.sync().vectors()->setShown(true);
        until([this] { return first.sync().vectors()->isOffered(); });
    }
    void allowVectors(int memories)
    {
        first.add(memories);
        first.makeMeaning();
        first.sync().vectors()->allow();
        until([this, count = QLocale().toString(memories)] {
            return first.sync().vectors()->isHere() && first.sync().vectors()->detail().contains(count) &&
                   first.is(SyncModel::Mark::Well);
        });
    }
    void goOffline()
    {
        m_server.stop();
        until([this] { return first.is(SyncModel::Mark::Offline); });
    }
    void bringMetered(int files)
    {
        m_network.set({.isAbsent = false, .isMetered = true});
        first.attach(files);
        until([this] { return first.is(SyncModel::Mark::Waits); });
    }
    DeviceList &devices() { return *first.sync().deviceList(); }
    // Whose names are those of the machine, whose keys are drawn, and whose times are the server's.
    QVariantList names(int count)
    {
        constexpr const char *kNames[] = {"Clara’s desktop", "Old laptop"};
        constexpr const char *kFingerprints[] = {"3f0a 91c7 5d22 e84b 60af", "b6d1 047e f93c 22a8 915b"};
        QVariantList steps;
        for (int i = 0; i < count; ++i) {
            const QString row = u"device%1"_s.arg(i);
            steps += shown(row, u"called"_s, QString::fromUtf8(kNames[i]));
            steps += shown(row, u"fingerprint"_s, QString::fromLatin1(kFingerprints[i]));
        }
        const Calendar calendar(m_clock);
        if (count > 1)
            steps += shown(u"device1"_s, u"seen"_s,
                           DeviceList::tr("Last seen %1")
                               .arg(Calendar::momentText(calendar.locale(), calendar.timeOf(kEvening - 2 * kHour))));
        return steps;
    }

private:
    OwnKeys m_keys; // two devices with the same ones are one
    test::ManualClock m_clock;
    EveningServer m_server;
    test::SettableNetwork m_network;
    test::LetterEmbedder m_letters{384}; // numbers a vector, as servers have them

public:
    OneVault first{u"Clara’s vault"_s, 0, &m_network, &m_letters};
    std::optional<OneVault> other;
};

// Many memories on their way to the server, of which it has taken so many.
class FirstSync final : public QObject {
public:
    explicit FirstSync(QObject *owner) : QObject(owner)
    {
        m_server.set(u"MNEMOSYNED_PUBLIC_URL"_s, m_relay.url());
        m_relay.leadTo(QUrl(m_server.start()));
        m_relay.holdBefore("POST /api/v1/push", 4); // three times two hundred
        vault.sync().createAccount(m_relay.url(), {});
        until([this] { return m_relay.isHolding(HoldingRelay::Up) && vault.sync().progress() > 0.5; });
        vault.pass(4'000);
        vault.sync().retranslate();
    }
    void pause()
    {
        vault.sync().pause();
        until([this, pausing = vault.sync().headline()] { return vault.sync().headline() != pausing; });
    }

private:
    HoldingRelay m_relay;
    EveningServer m_server;

public:
    OneVault vault{u"Clara’s vault"_s, 1'000};
};

// Somebody who has to say who they are before they get an account.
class SigningIn final : public QObject {
public:
    explicit SigningIn(QObject *owner) : QObject(owner)
    {
        m_server.set(u"MNEMOSYNED_OIDC_ISSUER"_s, m_provider.issuer());
        m_server.set(u"MNEMOSYNED_OIDC_CLIENT_ID"_s, test::OwnProvider::client());
        m_server.set(u"MNEMOSYNED_OIDC_SUBJECT_KEY"_s, QString(32, u'k'));
        vault.sync().createAccount(m_server.start(), {});
        until([this] { return !vault.sync().signInPage().isEmpty(); });
    }

private:
    test::OwnProvider m_provider;
    EveningServer m_server;

public:
    OneVault vault{u"Clara’s vault"_s};
};

MemoryChange words(const QString &title, const QString &content, const QStringList &tags = {})
{
    MemoryChange change;
    change.title = title;
    change.content = content;
    change.addTags = tags;
    return change;
}

// Three versions that were set aside.
class Shelved final : public QObject {
public:
    explicit Shelved(QObject *owner) : QObject(owner)
    {
        MemoryChange tag;
        tag.addTags = {u"choir"_s};
        vault.setAside(tag);
        vault.setAside(words({}, u"The plumber comes on Thursday, and wants to see the old valve"_s), true);
        vault.setAside(words(u"Boiler pressure"_s,
                             u"It needs 1.2 bar when it is cold, and shows 1.5 when it is warm.\n\n"
                             "Below 0.8 it stops, and says F22. The tap is on the left, behind the panel: a quarter "
                             "of a turn is enough, and the needle takes a while to follow.\n\n"
                             "The manual is in the drawer below the meter."_s,
                             {u"boiler"_s, u"home"_s}));
        until([this] { return shelf().count() == 3 && shelf().isShown(); });
    }
    ShelfModel &shelf() { return *vault.model->shelf(); }

    OneVault vault{u"Clara’s vault"_s};
};

// The picture of a code and an address, as the dialog has it.
QVariantList linkCode(const sync::LinkPlaceCard &card)
{
    constexpr int kBorder = 4;
    const QrCode code(sync::linkUri(card).toUtf8());
    QString path;
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x)
            if (code.isDark(x, y))
                path += u"M%1 %2h1v1h-1z"_s.arg(x + kBorder).arg(y + kBorder);
    return {shown(u"linkPicture"_s, u"path"_s, path), shown(u"linkPicture"_s, u"modules"_s, code.size() + 2 * kBorder),
            shown(u"linkCode"_s, u"text"_s, sync::codeText(card.code)),
            shown(u"linkServer"_s, u"text"_s, card.server.url.toString())};
}

} // namespace

QVariantMap devicesAlone(SampleVault &vault, QObject *owner)
{
    VaultModel *model = vault.model(owner);
    until([model] { return model->sync()->state() == SyncModel::State::Alone; });
    return page(model);
}

QVariantMap devicesProblem(SampleVault &vault, QObject *owner)
{
    VaultModel *model = vault.model(owner);
    until([model] { return model->sync()->state() == SyncModel::State::Alone; });
    model->sync()->joinAccount(u"https://127.0.0.1:1"_s, u"these are not twenty-four words"_s);
    until([model] { return !model->sync()->problem().isEmpty(); });
    return page(model);
}

QVariantMap devicesByCode(SampleVault &vault, QObject *owner)
{
    VaultModel *model = vault.model(owner);
    until([model] { return model->sync()->state() == SyncModel::State::Alone; });
    return over(model, {step(u"way"_s, u"choose"_s, {1})});
}

QVariantMap devicesSigningIn(SampleVault &, QObject *owner)
{
    return page((new SigningIn(owner))->vault.model.get());
}

QVariantMap devicesLinked(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->letOtherIn();
    return over(linked->first.model.get(), linked->names(2));
}

QVariantMap devicesOffline(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->goOffline();
    return over(linked->first.model.get(), linked->names(1));
}

QVariantMap devicesShelf(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    for (const char *text : {"Boiler pressure", "The plumber comes on Thursday"})
        linked->first.setAside(words({}, QString::fromLatin1(text)));
    until([linked] { return linked->first.model->shelf()->count() == 2; });
    return over(linked->first.model.get(), linked->names(1));
}

QVariantMap shelf(SampleVault &, QObject *owner)
{
    return page((new Shelved(owner))->vault.model.get());
}

QVariantMap shelfErase(SampleVault &, QObject *owner)
{
    return asked(u"qrc:/qt-project.org/imports/Mnemosyne/Devices/ShelfPage.qml"_s,
                 page((new Shelved(owner))->vault.model.get()), {step(u"eraseShelved"_s, u"clicked"_s)});
}

QVariantMap shelfLoading(SampleVault &vault, QObject *owner)
{
    return page(vault.modelThatWaits(owner));
}

QVariantMap devicesEnding(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->first.sync().ending()->begin();
    until([linked] { return linked->first.is(SyncModel::Mark::Asks) && !linked->first.sync().ending()->isBusy(); });
    return over(linked->first.model.get(), linked->names(1));
}

QVariantMap devicesEnd(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    return over(linked->first.model.get(), linked->names(1) + QVariantList{step(u"endAccount"_s, u"clicked"_s)});
}

QVariantMap devicesVectors(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner, 0, Linked::Place::Searching);
    linked->waitForOffer();
    linked->allowVectors(128);
    return over(linked->first.model.get(), linked->names(1));
}

QVariantMap devicesVectorsAllow(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner, 0, Linked::Place::Searching);
    linked->waitForOffer();
    return over(linked->first.model.get(), linked->names(1) + QVariantList{step(u"allowVectors"_s, u"clicked"_s)});
}

QVariantMap devicesClock(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner, 3 * kDay);
    return over(linked->first.model.get(), linked->names(1));
}

QVariantMap devicesCutOff(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->letOtherIn();
    return over(linked->first.model.get(), linked->names(2) + QVariantList{step(u"deviceMenu1"_s, u"clicked"_s),
                                                                           step(u"cutOffAct"_s, u"triggered"_s)});
}

QVariantMap devicesRevoked(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->letOtherIn();
    linked->cutOtherOff();
    return page(linked->other.value().model.get());
}

QVariantMap devicesCode(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->first.sync().linking()->begin();
    until([linked] { return linked->first.sync().linking()->state() == DeviceLinking::State::Waiting; });
    const auto code = sync::codeFromText(u"K7QM-4PXD-R29T-01AB"_s);
    if (!code)
        qFatal("no code for the pictures");
    return over(linked->first.model.get(),
                linked->names(1) + QVariantList{step(u"linkDialog"_s, u"open"_s)} +
                    linkCode({.server = {.url = QUrl(u"https://sync.example.org"_s)}, .code = *code}));
}

QVariantMap devicesNumber(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->bringOther();
    return over(linked->first.model.get(),
                linked->names(1) +
                    QVariantList{step(u"linkDialog"_s, u"open"_s), shown(u"number"_s, u"text"_s, u"042 917"_s)});
}

QVariantMap devicesComparing(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner);
    linked->bringOther();
    return over(linked->other.value().model.get(),
                {step(u"way"_s, u"choose"_s, {1}), shown(u"number"_s, u"text"_s, u"042 917"_s)});
}

QVariantMap devicesFirstSync(SampleVault &, QObject *owner)
{
    return page((new FirstSync(owner))->vault.model.get());
}

QVariantMap devicesPaused(SampleVault &, QObject *owner)
{
    auto *sync = new FirstSync(owner);
    sync->pause();
    return page(sync->vault.model.get());
}

QVariantMap devicesMetered(SampleVault &, QObject *owner)
{
    auto *linked = new Linked(owner, 0, Linked::Place::Away);
    linked->bringMetered(3);
    return over(linked->first.model.get(), linked->names(1));
}

} // namespace mn::shots
