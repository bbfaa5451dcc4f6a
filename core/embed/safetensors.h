#pragma once
#include "core/base/result.h"
#include <QFile>
#include <QHash>
#include <QList>
#include <memory>
#include <span>

namespace mn {

// One tensor of a safetensors file: where its bytes lie in the file's data part.
struct TensorPlace {
    QString type; // "F32", "I64", ...
    QList<qint64> shape;
    qint64 begin;
    qint64 end;

    bool operator==(const TensorPlace &) const = default;
};

struct SafetensorsHeader {
    qint64 dataBegin; // from the start of the file
    QHash<QString, TensorPlace> tensors;
};

// Reads the head of a file of `fileSize` bytes, of which `bytes` is the beginning (at least the head).
// Stricter than the format: the head is at most 1 MiB, tensors lie one behind the other without holes and fill the
// file. Errors: NotUnderstood, TooLarge. Source: https://github.com/huggingface/safetensors (format section).
Result<SafetensorsHeader> readSafetensorsHeader(QByteArrayView bytes, qint64 fileSize);

// A safetensors file mapped into memory. The spans live as long as this object. Not changed after opening: any thread.
class Safetensors {
public:
    // Errors: FileUnreadable, and those of the header.
    static Result<Safetensors> open(const QString &path);

    // The values of a tensor of 32-bit floats that must have this shape. Errors: NotUnderstood.
    Result<std::span<const float>> floats(const QString &name, const QList<qint64> &shape) const;
    // Where in the file such values begin. Errors: NotUnderstood.
    Result<qint64> offset(const QString &name, const QList<qint64> &shape) const;

private:
    Safetensors() = default;
    Result<TensorPlace> place(const QString &name, const QList<qint64> &shape) const;

    std::unique_ptr<QFile> m_file; // unmaps when it goes
    const uchar *m_bytes = nullptr;
    SafetensorsHeader m_header = {};
};

} // namespace mn
