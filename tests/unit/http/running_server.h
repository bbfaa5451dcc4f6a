#pragma once
#include "core/base/platform/local_file_system.h"
#include "server/blobs/file_blob_store.h"
#include "server/bus/local_bus.h"
#include "server/http/api.h"
#include "server/http/http_server.h"
#include "server/session/memory_sessions.h"
#include "server/store/sqlite_store.h"
#include "server/vectors/hnsw_vector_store.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>
#include <QUrl>

namespace mn::server::test {

// The server whole but for its main(): a real store, real sockets, a clock that stands still.
struct Running {
    explicit Running(const HttpOptions &options = {}, const ApiOptions &answers = {})
        : store(*SqliteStore::open(folder.path(), files)), blobs(files, folder.filePath(QStringLiteral("blobs"))),
          accounts(*store, clock, {}, 0, &blobs, {&vectors, 1000}), sessions(clock), http(*HttpServer::listen(options)),
          signIn(accounts, sessions, clock, http->url()), links(sessions, clock),
          api(accounts, signIn, links, bus, metrics, answers)
    {
        http->serve(api);
    }
    ~Running() { http.reset(); } // before what it uses
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;
    QUrl url() const { return QUrl(QString::fromLatin1(http->url())); }

    QTemporaryDir folder;
    LocalFileSystem files;
    mn::test::ManualClock clock;
    std::unique_ptr<SqliteStore> store;
    FileBlobStore blobs;
    HnswVectorStore vectors{VectorSizes()};
    AccountService accounts;
    MemorySessions sessions;
    std::unique_ptr<HttpServer> http;
    SignIn signIn;
    LinkRooms links;
    LocalBus bus;
    Metrics metrics;
    Api api;
};

inline HttpOptions impatient()
{
    constexpr std::chrono::milliseconds kShort(200);
    HttpOptions options;
    options.idle = options.header = options.body = kShort;
    return options;
}

} // namespace mn::server::test
