#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QList>

namespace mn::server {

struct S3Object {
    QByteArray key;
    quint64 size = 0;
    bool operator==(const S3Object &) const = default;
};

// Of what a bucket holds, as ListObjectsV2 tells it.
struct S3Page {
    QList<S3Object> objects;
    QByteArray next; // how the rest is asked for; empty: this is the end
};

// Errc::NotUnderstood for what is no such page, or names something that does not begin with `prefix`.
Result<S3Page> readPage(const QByteArray &xml, const QByteArray &prefix);

// What is asked of DeleteObjects, and what is wrong with its answer: Errc::NotUnderstood; Failed when something stayed.
QByteArray deletionOf(const QList<QByteArray> &keys);
Result<void> readDeletion(const QByteArray &xml);

// The word that an error is known by, such as NoSuchKey; empty: there is none.
QByteArray errorCode(const QByteArray &xml);

} // namespace mn::server
