#include "bench/sync.h"
#include "core/crypto/recovery_phrase.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTransaction = 1000;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

OwnServer::OwnServer(Way way, const QUrl &publicUrl)
{
    QStringList arguments{u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s};
    if (!publicUrl.isEmpty())
        arguments += {u"--public-url"_s, publicUrl.toString()};
    if (way == Way::Tls) {
        const QString certificate = m_folder.filePath(u"certificate"_s);
        const QString key = m_folder.filePath(u"key"_s);
        outputOf(u"openssl"_s,
                 {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                  u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        const QByteArray shown =
            outputOf(u"openssl"_s, {u"x509"_s, u"-in"_s, certificate, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
        m_address.pin = need(ServerTrust::pinOf(QString::fromLatin1(shown).section(u'=', 1).trimmed()));
        arguments += {u"--tls-certificate"_s, certificate, u"--tls-key"_s, key};
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MN_SERVER), arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(-1))
            qFatal("the server did not start");
    m_address.url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object()[u"url"].toString());
}

OwnServer::~OwnServer()
{
    m_process.terminate();
    m_process.waitForFinished(-1);
}

qint64 OwnServer::bytesOnDisk() const
{
    qint64 bytes = 0;
    for (const QFileInfo &info : QDir(m_folder.filePath(u"data"_s)).entryInfoList(QDir::Files))
        bytes += info.size();
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
      m_runner(device.client(), [] { return QRandomGenerator::global()->generateDouble(); }, m_stop.get_token())
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
