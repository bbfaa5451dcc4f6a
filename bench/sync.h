#pragma once
#include "bench/corpus.h"
#include "bench/figures.h"
#include "bench/outcome.h"
#include "core/base/platform/local_file_system.h"
#include "core/vault/change_feed.h"
#include "core/vault/vault.h"
#include "sync/client/sync_runner.h"
#include "tests/support/own_server.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>

namespace mn::bench {

struct SyncBench {
    Corpus corpus;
    LocalFileSystem files;
    SystemClock clock;
    Figures figures{QStringLiteral("Two devices and a server")};
};

inline MemoryChange noteOf(const QString &text)
{
    MemoryChange note;
    note.content = text;
    return note;
}

// The server as it is started by hand, with a certificate of its own.
class OwnServer : public test::OwnServer {
public:
    enum class Way { Tls, Plain };
    // `publicUrl`: what clients reach it as; where it listens when empty.
    explicit OwnServer(Way way = Way::Tls, const QUrl &publicUrl = {});
    const sync::ServerAddress &address() const { return m_address; }
    // What its files come to without those that it only works with, for which it ends and starts again.
    qint64 bytesAtRest();

private:
    sync::ServerAddress m_address;
};

// A vault of its own with its machine's state, in an account or not.
class Device {
public:
    explicit Device(SyncBench &bench);
    Vault &vault() { return *m_vault; }
    SyncBench &bench() { return m_bench; }
    void create(const sync::ServerAddress &server, const RecoveryPhrase &phrase);
    void join(const sync::ServerAddress &server, const RecoveryPhrase &phrase);
    sync::SyncClient &client() { return *m_client; }
    // Memories of the corpus, behind those it has; in transactions of a thousand.
    void fill(qint64 count);
    RecordId add(const QString &text);
    bool has(const RecordId &id);

private:
    SyncBench &m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<sync::SyncClient> m_client;
    qint64 m_filled = 0;
};

// Keeps a device in sync on a thread of its own, as the window does.
class Kept {
public:
    explicit Kept(Device &device);
    ~Kept();
    void waitForLive();

private:
    Device &m_device;
    std::mutex m_mutex;
    std::condition_variable m_told;
    bool m_isLive = false;
    std::stop_source m_stop;
    NetworkState m_network;
    sync::SyncRunner m_runner;
    QMetaObject::Connection m_woken;
    std::thread m_thread;
};

void measureLatency(SyncBench &bench);
void measureFirstSync(SyncBench &bench);
void measureOneChange(SyncBench &bench);
void measureRest(SyncBench &bench);

} // namespace mn::bench
