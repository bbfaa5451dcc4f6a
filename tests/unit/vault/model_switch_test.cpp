#include "core/embed/minilm_embedder.h"
#include "core/store/settings.h"
#include "core/vault/meaning_models.h"
#include "core/vault/vault.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/paths.h"
#include "tests/support/test_vault.h"
#include "tests/unit/embed/http_server.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::FaultyVault;
using test::HttpRequest;
using test::HttpServer;
using test::TestVault;
using test::wait;

namespace {

constexpr int kDimensions = 256;

// An embedding service on a real socket. Its model is MiniLM seen from another side: fewer dimensions, in another
// order, some of them mirrored, so that its vectors mean as much and can be compared with nobody else's.
class Service {
public:
    RemoteEndpoint endpoint(int version = 1) const
    {
        return {.baseUrl = m_server.url(),
                .modelName = u"sideways"_s,
                .apiKey = {},
                .dimensions = kDimensions,
                .maxTokens = 200,
                .version = version};
    }
    QString modelName() const { return modelOf(endpoint()).name; }
    // From now on so many texts are embedded; then the service is busy for longer than anybody waits.
    void allow(int texts) { m_allowed = texts; }
    int connections() const { return m_server.connections(); }
    bool hasSeen(const QString &text)
    {
        const std::lock_guard lock(m_mutex);
        return m_seen.contains(text);
    }
    qsizetype seen()
    {
        const std::lock_guard lock(m_mutex);
        return m_seen.size();
    }

private:
    HttpServer::Answer answer(const HttpRequest &request)
    {
        std::vector<QString> texts;
        for (const QJsonValue &text : QJsonDocument::fromJson(request.body).object()[u"input"].toArray())
            texts.push_back(text.toString());
        if (m_allowed < int(texts.size()))
            return HttpServer::reply(503, "{}", "Retry-After: 3600\r\n");
        m_allowed -= int(texts.size());
        const auto vectors = m_model.embedDocuments(texts, {});
        if (!vectors)
            return HttpServer::reply(500, "{}");
        QJsonArray data;
        for (size_t i = 0; i < texts.size(); ++i) {
            QJsonArray numbers;
            for (size_t j = 0; j < kDimensions; ++j)
                numbers += double((*vectors)[i][383 - j]) * (j % 2 ? -1 : 1);
            data += QJsonObject{{u"index"_s, qint64(i)}, {u"embedding"_s, numbers}};
        }
        const std::lock_guard lock(m_mutex);
        for (const QString &text : texts)
            m_seen += text;
        return HttpServer::reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact));
    }

    MiniLmEmbedder m_model{test::modelPath()};
    std::atomic<int> m_allowed = 1'000'000;
    std::mutex m_mutex;
    QStringList m_seen;
    HttpServer m_server{[this](const HttpRequest &request) { return answer(request); }};
};

const QString kKettle = u"The kettle whistles on the stove"_s;
const QString kQuestion = u"hot water for a cup of tea"_s; // no word of it stands anywhere

} // namespace

// A change of the model of meaning: nothing leaves before it was chosen, no question is without an answer, nothing is
// lost on the way.
class ModelSwitchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeavesBeforeAServiceIsChosen();
    void theOldIndexAnswersUntilTheNewOneIsWhole();
    void aQuestionAskedTwiceLeavesOnce();
    void howNearAQuestionMustBeIsTheOwnersToSay();
    void anotherVersionIsAnotherModel();
    void otherProcessesFollowWithoutReopening();
    void consentTakenBackIsTakenBackEverywhere();
    void anIndexOfAModelThatIsGoneLeavesTheWords();
    void aRebuildInTheMiddleKeepsTheOldIndex();
    void aSwitchSurvivesACrashAtEveryWrite();

private:
    static void fill(Vault &vault, int count)
    {
        const auto done = wait(vault.save(Durability::Batch, [count](Saving &saving) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                MemoryChange change;
                change.content = i == 0 ? kKettle : u"Invoice %1 of the boatyard was paid in spring"_s.arg(i);
                MN_TRY(saving.add({}, change));
            }
            return {};
        }));
        MN_VERIFY(done);
    }
    static SearchAnswer ask(Vault &vault, const QString &question = kQuestion)
    {
        SearchRequest request;
        request.text = question;
        request.mode = SearchMode::Meaning;
        request.limit = 3;
        return wait(vault.search(ReadView::everything(), request)).value();
    }
    static QString best(const SearchAnswer &answer)
    {
        return answer.hits.isEmpty() ? QString() : answer.hits.first().memory.content;
    }
    static VaultStatus statusOf(const Vault &vault) { return wait(vault.status()).value(); }
    static void verifyAllGood(const Vault &vault)
    {
        const QList<Finding> findings = wait(vault.check()).value();
        for (const Finding &finding : findings)
            QVERIFY2(finding.state == Finding::State::Good, qPrintable(finding.sentence));
    }
    static qint64 number(Vault &vault, const QString &sql)
    {
        return wait(vault.read([sql](Database &database) { return database.number(sql); })).value().value_or(-1);
    }

    MiniLmEmbedder m_bundled{test::modelPath()};
};

void ModelSwitchTest::nothingLeavesBeforeAServiceIsChosen()
{
    Service service;
    TestVault vault(&m_bundled);
    fill(*vault, 5);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(best(ask(*vault)), kKettle);
    QVERIFY(statusOf(*vault).service.isEmpty());
    QCOMPARE(service.connections(), 0);
    // Chosen, but not yet asked: its dimensions are known.
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->chooseModel({})));
    MN_VERIFY(wait(vault->catchUpIndex()));
    // What does not need the service does not ask it; and an address that would send in clear is no choice.
    RemoteEndpoint clear = service.endpoint();
    clear.baseUrl = QUrl(u"http://192.0.2.1/v1"_s);
    QCOMPARE(wait(vault->chooseModel(std::move(clear))).error().code, Errc::NetworkForbidden);
    QVERIFY(!wait(vault->chosenService()).value());
}

void ModelSwitchTest::theOldIndexAnswersUntilTheNewOneIsWhole()
{
    Service service;
    TestVault vault(&m_bundled);
    vault.services().followIndex = false; // step by step
    MN_VERIFY(vault.reopen());
    fill(*vault, 300);
    MN_VERIFY(wait(vault->catchUpIndex()));

    service.allow(256); // one batch of two
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    QCOMPARE(wait(vault->catchUpIndex()).error().code, Errc::Busy);
    for (int i = 0; i < 2; ++i) {
        const VaultStatus status = statusOf(*vault);
        QCOMPARE(status.model, m_bundled.model().name);
        QCOMPARE(status.meaningIndexed, 300);
        QCOMPARE(status.meaningPending, 0);
        QVERIFY(status.nextModel);
        QCOMPARE(status.nextModel->model, service.modelName());
        QCOMPARE(status.nextModel->indexed, 256);
        QCOMPARE(status.nextModel->pending, 44);
        QCOMPARE(status.service, u"127.0.0.1"_s);
        const SearchAnswer answer = ask(*vault);
        QVERIFY(answer.usedMeaning && !answer.whyNoMeaning);
        QCOMPARE(best(answer), kKettle);
        QVERIFY(!service.hasSeen(kQuestion));
        MN_VERIFY(vault.reopen()); // and after a restart the same
    }
    // What is saved meanwhile is found by its meaning too: the old index is kept up.
    MemoryChange change;
    change.content = u"My sister plays the violin in an orchestra"_s;
    MN_VERIFY(wait(vault->add(change)));
    QVERIFY(!wait(vault->catchUpIndex()));
    QCOMPARE(best(ask(*vault, u"musician in my family"_s)), *change.content);

    service.allow(1000);
    MN_VERIFY(wait(vault->catchUpIndex()));
    const VaultStatus status = statusOf(*vault);
    QCOMPARE(status.model, service.modelName());
    QCOMPARE(status.meaningIndexed, 301);
    QCOMPARE(status.meaningPending, 0);
    QVERIFY(!status.nextModel);
    const SearchAnswer answer = ask(*vault);
    QVERIFY(answer.usedMeaning);
    QCOMPARE(best(answer), kKettle);
    QVERIFY(service.hasSeen(kQuestion));
    // The old vectors are gone from the store, and the snapshot is of the new ones.
    QCOMPARE(number(*vault, u"SELECT count(*) FROM model"_s), 1);
    QCOMPARE(number(*vault, u"SELECT count(*) FROM vector"_s), 301);
    QCOMPARE(number(*vault, u"SELECT count(*) FROM cursor WHERE follower LIKE 'meaning:%'"_s), 1);
    MN_VERIFY(vault.reopen());
    QCOMPARE(best(ask(*vault)), kKettle);
    verifyAllGood(*vault);

    // And back again, without a trace of the service.
    const int connections = service.connections();
    MN_VERIFY(wait(vault->chooseModel({})));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(statusOf(*vault).model, m_bundled.model().name);
    QCOMPARE(best(ask(*vault)), kKettle);
    QCOMPARE(service.connections(), connections);
}

void ModelSwitchTest::aQuestionAskedTwiceLeavesOnce()
{
    Service service;
    TestVault vault(&m_bundled);
    fill(*vault, 3);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QVERIFY(ask(*vault).usedMeaning);
    const qsizetype seen = service.seen();
    QVERIFY(ask(*vault).usedMeaning);
    QVERIFY(ask(*vault, kQuestion + u'?').usedMeaning); // the same words: the bundled model says it means the same
    QCOMPARE(service.seen(), seen);
}

void ModelSwitchTest::howNearAQuestionMustBeIsTheOwnersToSay()
{
    Service service;
    TestVault vault(&m_bundled);
    fill(*vault, 3);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto say = [&](const QByteArray &value) {
        return wait(vault->save(Durability::Full, [value](Saving &saving) {
            return Settings(saving.database()).write(QString::fromLatin1(MeaningModels::kAlikeSetting), value);
        }));
    };
    QVERIFY(ask(*vault).usedMeaning);
    qsizetype seen = service.seen();
    MN_VERIFY(say("never"));
    QVERIFY(ask(*vault, kQuestion + u'?').usedMeaning);
    QCOMPARE(service.seen(), ++seen);
    QVERIFY(ask(*vault, kQuestion + u'?').usedMeaning); // the very same
    QCOMPARE(service.seen(), seen);
    MN_VERIFY(say({})); // as is usual; no restart for it
    QVERIFY(ask(*vault, kQuestion + u'!').usedMeaning);
    QCOMPARE(service.seen(), seen);
}

void ModelSwitchTest::anotherVersionIsAnotherModel()
{
    Service service;
    TestVault vault(&m_bundled);
    fill(*vault, 10);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const qsizetype seen = service.seen();
    // The same again is no change; a new version is, and the old one of the same service answers meanwhile.
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(service.seen(), seen);
    vault.services().followIndex = false;
    MN_VERIFY(vault.reopen());
    MN_VERIFY(wait(vault->chooseModel(service.endpoint(2))));
    QVERIFY(ask(*vault).usedMeaning);
    QVERIFY(statusOf(*vault).nextModel);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(service.seen(), seen + 11);
    QCOMPARE(statusOf(*vault).meaningIndexed, 10);
    QCOMPARE(number(*vault, u"SELECT version FROM model"_s), 2);
}

void ModelSwitchTest::otherProcessesFollowWithoutReopening()
{
    Service service;
    TestVault vault(&m_bundled);
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto other = vault.another().value();
    QVERIFY(ask(*other).usedMeaning);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto isAskedByOther = [&] {
        const qsizetype seen = service.seen();
        const SearchAnswer answer = ask(*other, u"question %1 about hot water for tea"_s.arg(seen));
        return best(answer) == kKettle && service.seen() > seen;
    };
    QTRY_VERIFY(isAskedByOther());
    // The vectors that one makes reach the other without a word of memory being saved.
    MemoryChange change;
    change.content = u"My sister plays the violin in an orchestra"_s;
    MN_VERIFY(wait(vault->add(change)));
    QTRY_COMPARE(best(ask(*other, u"musician in my family"_s)), *change.content);
    QTRY_COMPARE(best(ask(*vault, u"musician in my family"_s)), *change.content);
}

void ModelSwitchTest::consentTakenBackIsTakenBackEverywhere()
{
    Service service;
    TestVault vault(&m_bundled);
    vault.services().followIndex = false;
    MN_VERIFY(vault.reopen());
    fill(*vault, 5);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto other = vault.another().value();
    QVERIFY(ask(*other).usedMeaning);
    MN_VERIFY(wait(vault->chooseModel({})));
    const int connections = service.connections();
    const SearchAnswer answer = ask(*other, u"never asked before"_s);
    QVERIFY(!answer.usedMeaning);
    QCOMPARE(answer.whyNoMeaning, std::optional(Errc::NetworkForbidden));
    QCOMPARE(service.connections(), connections);
    // Another service is another consent: the first is asked no more.
    Service second;
    MN_VERIFY(wait(vault->chooseModel(second.endpoint())));
    QVERIFY(!ask(*other, u"not asked either"_s).usedMeaning);
    QCOMPARE(service.connections(), connections);
    QCOMPARE(second.connections(), 0);
}

void ModelSwitchTest::anIndexOfAModelThatIsGoneLeavesTheWords()
{
    TestVault vault(&m_bundled);
    vault.services().followIndex = false;
    MN_VERIFY(vault.reopen());
    fill(*vault, 5);
    MN_VERIFY(wait(vault->catchUpIndex()));
    // As an older program left it, whose bundled model this one has no more.
    MN_VERIFY(wait(vault->save(Durability::Full, [](Saving &saving) -> Result<void> {
        MN_TRY(saving.database().run(u"UPDATE model SET version = 0"_s));
        MN_TRY(saving.database().run(u"UPDATE cursor SET follower = 'meaning:all-MiniLM-L6-v2:0' WHERE follower LIKE "
                                     "'meaning:%'"_s));
        return Settings(saving.database())
            .write(u"meaning.serving"_s,
                   R"({"dimensions":384,"max_tokens":256,"model":"all-MiniLM-L6-v2","version":0})");
    })));
    MN_VERIFY(vault.reopen());
    const SearchAnswer words = ask(*vault, u"kettle"_s);
    QVERIFY(!words.usedMeaning);
    QCOMPARE(words.whyNoMeaning, std::optional(Errc::NotAvailable));
    QCOMPARE(statusOf(*vault).nextModel->pending, 5);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(best(ask(*vault)), kKettle);
    QCOMPARE(number(*vault, u"SELECT count(*) FROM vector"_s), 5);
}

void ModelSwitchTest::aRebuildInTheMiddleKeepsTheOldIndex()
{
    Service service;
    TestVault vault(&m_bundled);
    vault.services().followIndex = false;
    MN_VERIFY(vault.reopen());
    fill(*vault, 5);
    MN_VERIFY(wait(vault->catchUpIndex()));
    service.allow(0);
    MN_VERIFY(wait(vault->chooseModel(service.endpoint())));
    QVERIFY(!wait(vault->rebuildIndex()));
    MN_VERIFY(vault.reopen());
    QCOMPARE(best(ask(*vault)), kKettle);
    QCOMPARE(statusOf(*vault).meaningIndexed, 5);
    service.allow(100);
    MN_VERIFY(wait(vault->rebuildIndex()));
    QCOMPARE(best(ask(*vault)), kKettle);
    QVERIFY(service.hasSeen(kQuestion));
}

void ModelSwitchTest::aSwitchSurvivesACrashAtEveryWrite()
{
    Service service;
    for (int at = 0;; ++at) {
        FaultyVault vault(&m_bundled);
        MN_VERIFY(vault.create());
        fill(*vault, 4);
        MN_VERIFY(wait(vault->catchUpIndex()));
        // Imports and vectors may be lost in a power cut; here they are on the disk.
        MN_VERIFY(wait(vault->save(
            Durability::Full, [](Saving &saving) { return Settings(saving.database()).write(u"any"_s, "durable"); })));
        vault.disk().setFaults({.crashAtOperation = at});
        const auto chosen = wait(vault->chooseModel(service.endpoint()));
        const auto caughtUp = wait(vault->catchUpIndex());
        const bool crashed = vault.disk().hasCrashed();
        vault.crash();

        MN_VERIFY(vault.open());
        const auto remembered = wait(vault->chosenService());
        QVERIFY(remembered);
        if (chosen)
            QVERIFY(*remembered);
        // Whatever serves answers the question in full.
        const SearchAnswer answer = ask(*vault);
        QVERIFY(answer.usedMeaning);
        QCOMPARE(best(answer), kKettle);
        QCOMPARE(statusOf(*vault).meaningIndexed, 4);
        verifyAllGood(*vault);
        // And what was begun comes to its end.
        MN_VERIFY(wait(vault->catchUpIndex()));
        const VaultStatus status = statusOf(*vault);
        QVERIFY(!status.nextModel);
        QCOMPARE(status.service.isEmpty(), !*remembered);
        QCOMPARE(number(*vault, u"SELECT count(*) FROM vector"_s), 4);
        QCOMPARE(number(*vault, u"SELECT count(*) FROM model"_s), 1);
        if (!crashed) {
            QVERIFY(caughtUp);
            QVERIFY(at > 20);
            return;
        }
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ModelSwitchTest)
#include "model_switch_test.moc"
