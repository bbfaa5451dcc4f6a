#pragma once
#include <QByteArray>
#include <QStringList>
#include <vector>

namespace mn::test {

// Finds a mark that must not be readable: as UTF-8 and UTF-16 of either byte order whatever the case of its letters, in
// base64 and hex, and all of these within streams of zlib, gzip, raw deflate (of a zip) and zstd, wherever they begin.
class Canary {
public:
    // At least eight ASCII letters that occur nowhere else.
    explicit Canary(const QByteArray &mark);

    // In which form it is there; empty when it is not.
    QString formIn(QByteArrayView bytes) const;
    // "path: form" of every file below the folder that holds it, or has it in its name.
    QStringList findUnder(const QString &folder) const;

private:
    struct Form {
        QString name;
        QByteArray bytes;
        bool isFolded; // compared in small letters
    };
    QString plainFormIn(QByteArrayView bytes) const;

    std::vector<Form> m_forms;
};

} // namespace mn::test
