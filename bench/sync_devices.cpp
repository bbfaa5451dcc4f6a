#include "bench/sync.h"
#include "core/crypto/recovery_phrase.h"
#include <QDir>
#include <QRandomGenerator>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTransaction = 1000;

} // namespace

OwnServer::OwnServer(Way way, const QUrl &publicUrl) : test::OwnServer(QStringLiteral(MN_SERVER))
{
    if (!publicUrl.isEmpty())
        set(u"MNEMOSYNED_PUBLIC_URL"_s, publicUrl.toString());
    if (way == Way::Tls)
        m_address.pin = need(ServerTrust::pinOf(makeCertificate()));
    m_address.url = QUrl(start());
}

qint64 OwnServer::bytesAtRest()
{
    stop();
    qint64 bytes = 0;
    for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files))
        bytes += info.size();
    start();
    return bytes;
}

Device::Device(SyncBench &bench) : m_bench(bench)
{
    const VaultServices services{
        .files = bench.files, .clock = bench.clock, .stateFolder = m_folder.filePath(u"state"_s)};
    m_vault = need(Vault::create(m_folder.filePath(u"vault"_s), VaultId(makeUuidV7(bench.clock)),
                                 SecretBytes::random(kKeyBytes), services));
}

void Device::create(const sync::ServerAddress &server, const RecoveryPhrase &phrase)
{
    m_client = need(sync::SyncClient::createAccount(*m_vault, m_bench.clock, server, phrase));
}

void Device::join(const sync::ServerAddress &server, const RecoveryPhrase &phrase)
{
    m_client = need(sync::SyncClient::joinAccount(*m_vault, m_bench.clock, server, phrase));
}

void Device::fill(qint64 count)
{
    for (const qint64 end = m_filled + count; m_filled < end;) {
        const qint64 from = m_filled;
        m_filled = std::min(end, from + kTransaction);
        resultOf(m_vault->save(Durability::Batch, [this, from](Saving &saving) -> Result<void> {
            for (qint64 i = from; i < m_filled; ++i)
                MN_TRY(saving.add(RecordId(makeUuidV7(m_bench.clock)), m_bench.corpus.memory(i)));
            return {};
        }));
    }
}

RecordId Device::add(const QString &text)
{
    return resultOf(m_vault->add(noteOf(text)));
}

bool Device::has(const RecordId &id)
{
    auto found = m_vault->get(ReadView::everything(), id);
    found.waitForFinished();
    return found.result().has_value();
}

Kept::Kept(Device &device)
    : m_device(device),
      m_runner(
          device.client(), m_network, [] { return QRandomGenerator::global()->generateDouble(); }, m_stop.get_token())
{
    m_woken = QObject::connect(
        &device.vault().changes(), &ChangeFeed::changed, &device.vault().changes(), [this] { m_runner.wake(); },
        Qt::DirectConnection);
    m_thread = std::thread([this] {
        need(m_runner.run([this](const sync::SyncRunner::State &state) {
            const std::lock_guard lock(m_mutex);
            m_isLive = state.link == sync::SyncRunner::Link::Live;
            m_told.notify_all();
        }));
    });
}

Kept::~Kept()
{
    m_stop.request_stop();
    m_thread.join();
    QObject::disconnect(m_woken);
}

void Kept::waitForLive()
{
    std::unique_lock lock(m_mutex);
    m_told.wait(lock, [this] { return m_isLive; });
}

} // namespace mn::bench
