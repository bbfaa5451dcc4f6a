#include "app/capture/capture_model.h"
#include "core/base/drawing_thread.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include "tests/unit/embed/http_server.h"
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using namespace mn::app::test;

namespace {

constexpr int kDimensions = 32;

HttpServer::Answer vectorsFor(const QByteArray &question)
{
    std::vector<QString> texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(question).object()[u"input"].toArray())
        texts.push_back(text.toString());
    LetterEmbedder letters;
    const auto vectors = letters.embedDocuments(texts, {});
    QJsonArray data;
    for (size_t i = 0; i < texts.size(); ++i) {
        QJsonArray numbers;
        for (const float number : (*vectors)[i])
            numbers += double(number);
        data += QJsonObject{{u"index"_s, qint64(i)}, {u"embedding"_s, numbers}};
    }
    return HttpServer::reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact));
}

} // namespace

// What the small window finds near what is written in it, over a real vault.
class CaptureLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsNearIsOfferedAndLinked();
    void whatIsNotNearIsNotOffered();
    void theTextIsNoQuery();
    void whileItIsLockedNothingIsOfferedAndNothingStays();
    void aLinkToWhatIsGoneIsLeftOut();
    void whatIsNotSavedIsShownToNoService();

private:
    void start();
    void open();
    void lock();
    RecordId add(const QString &content);
    // Typed, and nobody types for a moment.
    void type(const QString &text)
    {
        m_capture->setText(text);
        m_timers->advance(1s);
    }
    bool passes()
    {
        m_timers->advance(1s);
        return true;
    }
    // What was asked of the vault is answered.
    void settle()
    {
        for (int i = 0; i < 3; ++i) { // one question leads to another
            (void)wait(vault().chosenService());
            (void)wait(vault().search(ReadView::everything(), {.text = u"tile"_s}));
            QCoreApplication::processEvents();
        }
    }
    Vault &vault() { return *m_window->keeper.vault(); }
    CaptureLinks &links() { return *m_capture->links(); }
    QStringList linked()
    {
        QStringList out;
        for (const QVariant &entry : links().linked())
            out += entry.toMap().value(u"title"_s).toString();
        return out;
    }

    const QString m_text = u"the tile workshop in alfama has blue tiles"_s;
    LetterEmbedder m_embedder;
    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<UnlockModel> m_unlock;
    std::optional<CaptureModel> m_capture;
    std::optional<DrawingThread> m_draws;
    RecordId m_tiles;
};

void CaptureLinksTest::init()
{
    m_window.emplace(&m_embedder);
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    start();
    m_draws.emplace();
    open();
    m_tiles = add(u"Tile workshop in Alfama: tiles, blue tiles"_s);
}

void CaptureLinksTest::cleanup()
{
    m_draws.reset();
    m_capture.reset();
    m_unlock.reset();
    m_timers.reset();
    m_window.reset();
}

void CaptureLinksTest::start()
{
    m_capture.emplace(m_window->keys, m_window->keeper, *m_unlock, m_window->files, m_window->clock, *m_timers);
}

void CaptureLinksTest::open()
{
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Open);
}

void CaptureLinksTest::lock()
{
    QSignalSpy closed(&m_window->keeper, &VaultKeeper::locked);
    m_unlock->lock();
    QTRY_COMPARE(closed.count(), 1);
}

RecordId CaptureLinksTest::add(const QString &content)
{
    MemoryChange memory;
    memory.content = content;
    const auto added = wait(vault().add(memory));
    const auto indexed = wait(vault().catchUpIndex());
    return added && indexed ? *added : RecordId();
}

void CaptureLinksTest::whatIsNearIsOfferedAndLinked()
{
    m_window->clock.advance(24h / 1ms);
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    QCOMPARE(links().nearTitle(), u"Tile workshop in Alfama: tiles, blue tiles"_s);
    QVERIFY(links().nearness() > CaptureLinks::kLeastCosine);
    QVERIFY(links().nearSentence().contains(u"yesterday"_s));
    links().linkNear();
    QVERIFY(!links().hasNear());
    QCOMPARE(linked().size(), 1);
    type(m_text + u" too"_s);
    settle();
    QVERIFY(!links().hasNear()); // it is linked
    links().remove(0);
    QVERIFY(linked().isEmpty());
    links().add(m_tiles.toString(), u"Tile workshop"_s);
    links().add(m_tiles.toString(), u"Tile workshop"_s); // once
    QSignalSpy saved(&*m_capture, &CaptureModel::saved);
    m_capture->save();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(linked().isEmpty()); // the next begins anew
    const auto from = wait(vault().backlinks(ReadView::everything(), m_tiles));
    MN_VERIFY(from);
    QCOMPARE(from->size(), 1);
    QCOMPARE(from->first().first.content, m_text + u" too"_s);
}

void CaptureLinksTest::whatIsNotNearIsNotOffered()
{
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    type(u"zzzzz zzzzz zzzzz zzzzz zzzzz"_s);
    QTRY_VERIFY(!links().hasNear());
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    type(u"tiles"_s); // that says too little
    QVERIFY(!links().hasNear());
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    m_capture->setText({});
    QVERIFY(!links().hasNear());
}

void CaptureLinksTest::theTextIsNoQuery()
{
    type(u"- tag:blue \"tile\" workshop -alfama has* OR blue tiles, kind:quote"_s);
    QTRY_VERIFY(links().hasNear());
}

void CaptureLinksTest::whileItIsLockedNothingIsOfferedAndNothingStays()
{
    const RecordId other = add(u"Tiles, blue tiles of a workshop in Alfama"_s);
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    links().linkNear();
    type(m_text + u"."_s);
    QTRY_VERIFY(links().hasNear()); // the other
    QVERIFY(links().titles());
    lock();
    QVERIFY(!links().hasNear());
    QVERIFY(linked().isEmpty());
    QVERIFY(!links().titles());
    type(m_text);
    links().add(other.toString(), u"x"_s);
    QVERIFY(!links().hasNear());
    QVERIFY(links().links().isEmpty());
    open();
    QTRY_COMPARE(linked().size(), 1); // with its draft
    QTRY_VERIFY(passes() && links().hasNear());
}

void CaptureLinksTest::aLinkToWhatIsGoneIsLeftOut()
{
    links().add(m_tiles.toString(), u"Tile workshop"_s);
    links().add(add(u"The van"_s).toString(), u"The van"_s);
    type(m_text);
    MN_VERIFY(wait(vault().purge({m_tiles})));
    m_capture.reset();
    start();
    QTRY_COMPARE(linked(), QStringList{u"The van"_s});
    QCOMPARE(links().links().size(), 1);
}

void CaptureLinksTest::whatIsNotSavedIsShownToNoService()
{
    type(m_text);
    QTRY_VERIFY(links().hasNear());
    HttpServer service([](const HttpRequest &request) { return vectorsFor(request.body); });
    MN_VERIFY(wait(vault().chooseModel(RemoteEndpoint{.baseUrl = service.url(),
                                                      .modelName = u"letters elsewhere"_s,
                                                      .apiKey = {},
                                                      .dimensions = kDimensions,
                                                      .maxTokens = 256})));
    MN_VERIFY(wait(vault().catchUpIndex()));
    QTRY_VERIFY(!service.requests().empty()); // what is saved is
    type(m_text + u" and nobody else knows"_s);
    QTRY_VERIFY(!links().hasNear());
    settle();
    const auto requests = service.requests();
    for (const HttpRequest &request : requests)
        QVERIFY(!request.body.contains("nobody else"));
    MN_VERIFY(wait(vault().chooseModel({}))); // nothing asks it any more
}

} // namespace mn::app

QTEST_MAIN(mn::app::CaptureLinksTest)
#include "capture_links_test.moc"
