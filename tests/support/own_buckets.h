#pragma once
#include "server/s3/s3_options.h"
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

namespace mn::test {

// A real object store of a test's own that speaks S3, a program (tests/support/object_store.py); at the same place,
// with what it holds, when it is started again. What does not succeed ends the test. Needs a QCoreApplication.
class OwnBuckets {
public:
    OwnBuckets() { start(); }
    ~OwnBuckets() { kill(); }
    OwnBuckets(const OwnBuckets &) = delete;
    OwnBuckets &operator=(const OwnBuckets &) = delete;

    void start();
    // At once, in the middle of whatever it does.
    void kill();
    // It is there and does not move, until it goes on.
    void pause();
    void goOn();

    // An empty bucket, for one test.
    server::S3Options newBucket();

    // Beside S3, by the store's own ways.
    QStringList keysOf(const QString &bucket);
    QByteArray contentOf(const QString &bucket, const QString &key);
    void setContent(const QString &bucket, const QString &key, const QByteArray &content);
    void setRoom(const QString &bucket, qint64 bytes);
    void removeBucket(const QString &bucket);

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QNetworkRequest request(const QString &path, const Headers &headers) const;
    QByteArray ask(const QByteArray &verb, const QString &path, const QByteArray &body = {}, const Headers &more = {});

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_endpoint;
    QByteArray m_token;
    int m_buckets = 0;
    QNetworkAccessManager m_network;
};

} // namespace mn::test
