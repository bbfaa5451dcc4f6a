// What an object store answers: pages of what was asked for and nothing else, and words fit for a log.
#include "server/s3/s3_reply.h"
#include <cstdlib>

using namespace mn::server;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray prefix = "a/";
    const auto page = readPage(bytes, prefix);
    QList<QByteArray> keys;
    for (const S3Object &object : page ? page->objects : QList<S3Object>()) {
        if (!object.key.startsWith(prefix))
            std::abort();
        keys += object.key;
    }
    // What it calls things can be said to it again.
    if (!keys.isEmpty() && readDeletion(deletionOf(keys)))
        std::abort();
    (void)readDeletion(bytes);
    const QByteArray word = errorCode(bytes);
    if (word.size() > 64)
        std::abort();
    for (const char c : word)
        if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && c != '.')
            std::abort();
    return 0;
}
