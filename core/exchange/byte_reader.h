#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <functional>
#include <memory>

namespace mn {

// Bytes that come in order. One thread. Errors: FileUnreadable, Damaged (an archive that ends early), TooLarge.
class ByteReader {
public:
    virtual ~ByteReader() = default;
    // 1..atMost bytes; empty at the end.
    virtual Result<QByteArray> read(qint64 atMost) = 0;
};

// Something that can be read from any place, more than once: a file, bytes in memory. Standard input can be read once,
// from its beginning.
struct ByteOrigin {
    QString name;     // for messages; a file's path
    qint64 size = -1; // bytes; -1 when not known
    std::function<Result<std::unique_ptr<ByteReader>>(qint64 offset)> openAt;

    // FileUnreadable when it is no plain file.
    static Result<ByteOrigin> file(const QString &path);
    static ByteOrigin bytes(const QString &name, const QByteArray &bytes);
    static ByteOrigin standardInput();
};

// All of it. TooLarge above `limit`.
Result<QByteArray> readAll(ByteReader &reader, qint64 limit);

} // namespace mn
