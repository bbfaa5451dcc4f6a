#pragma once
#include "server/qdrant/qdrant_options.h"
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace mn::test {

// Qdrant's engine of a test's own, behind a program that holds every request and reply against Qdrant's contract
// (tests/support/qdrant_server.py); at the same place, with the same collections, when it is started again. What does
// not succeed ends the test. Needs a QCoreApplication.
class OwnQdrant {
public:
    OwnQdrant() { start(); }
    ~OwnQdrant() { kill(); }
    OwnQdrant(const OwnQdrant &) = delete;
    OwnQdrant &operator=(const OwnQdrant &) = delete;

    server::QdrantOptions options(const QString &collection) const { return {.url = m_url, .collection = collection}; }

    void start();
    void kill();
    // It is there and does not move, until it goes on.
    void pause();
    void goOn();
    // As if somebody had removed the collection, while it is killed.
    void remove(const QString &collection);
    // As the program says; from the next request on.
    void behave(const QJsonObject &behaviour);
    // What was asked since the last time: `method`, `path` with its query, `body`.
    QList<QJsonObject> requests();
    // All that is there, of whomever.
    int points(const QString &collection) const;

private:
    QByteArray ask(const QByteArray &method, const QString &path) const; // nothing: there is no such thing
    QTemporaryDir m_folder;
    QUrl m_url;
    QProcess m_process;
};

} // namespace mn::test
