#pragma once
#include "tests/support/own_server.h"
#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

// Vaults and a server, each a program of its own.
namespace mn::test {

using namespace Qt::StringLiterals;

inline constexpr int kPatienceMs = 60'000;

// The real server of this build.
class Server : public OwnServer {
public:
    Server() : OwnServer(QStringLiteral(MN_SERVER)) {}

    // Everything that lies on its disk.
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

inline QString add(const Program &mnemo, const QString &text)
{
    return mnemo.json({u"add"_s, text}).line()[u"id"].toString();
}

inline QByteArray exported(const Program &mnemo)
{
    const QString path = mnemo.home(u"export.jsonl"_s);
    QFile::remove(path);
    if (mnemo.run({u"export"_s, u"jsonl"_s, path}).code != 0)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString contentOf(const Program &mnemo, const QString &id)
{
    return mnemo.json({u"get"_s, id}).line()[u"content"].toString();
}

inline Ended sync(const Program &mnemo)
{
    return mnemo.json({u"sync"_s, u"--once"_s});
}

// mnemo sync --watch, at work in the background.
class Watching {
public:
    explicit Watching(const Program &mnemo) { mnemo.begin(m_process, {u"sync"_s, u"--watch"_s}); }
    ~Watching() { ends(); }

    // Among its lines from now on.
    bool says(const QString &key, const QJsonValue &value)
    {
        for (;;) {
            while (!m_process.canReadLine())
                if (!m_process.waitForReadyRead(kPatienceMs))
                    return false;
            if (QJsonDocument::fromJson(m_process.readLine()).object().value(key) == value)
                return true;
        }
    }
    // Without being asked to: its code.
    int endsItself() { return m_process.waitForFinished(kPatienceMs) ? m_process.exitCode() : -1; }
    int ends()
    {
        m_process.terminate();
        return m_process.waitForFinished(kPatienceMs) ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

} // namespace mn::test
