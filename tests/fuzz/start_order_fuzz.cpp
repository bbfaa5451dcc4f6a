// What a second start tells the first: anybody who reaches the socket can say anything. What is taken of it is ids of
// memories, files of this machine and a token that can be printed, within their bounds, and stays the same when it is
// told on.
#include "app/shell/start_order.h"
#include "core/base/uuid.h"
#include "tests/fuzz/must.h"
#include <QDir>

using namespace mn;
using app::StartOrder;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto order = StartOrder::fromBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!order)
        return 0;
    fuzz::must(qsizetype(size) <= StartOrder::kMostBytes);
    fuzz::must(order->memories.size() <= StartOrder::kMostMemories && order->files.size() <= StartOrder::kMostFiles);
    for (const QString &memory : order->memories) {
        const auto id = RecordId::fromString(memory);
        fuzz::must(id && id->toString() == memory);
    }
    for (const QUrl &file : order->files)
        fuzz::must(file.isLocalFile() && file.host().isEmpty() && QDir::isAbsolutePath(file.toLocalFile()));
    fuzz::must(order->activation.size() <= StartOrder::kMostActivationBytes);
    for (const char c : order->activation)
        fuzz::must(c > ' ' && c < 0x7f);
    const QByteArray told = order->toBytes();
    if (told.size() > StartOrder::kMostBytes)
        return 0; // paths that lacked their first slash have one now
    const auto again = StartOrder::fromBytes(told);
    fuzz::must(again.has_value());
    fuzz::must(again->toBytes() == told);
    return 0;
}
