#include "core/store/state_codec.h"
#include <memory>
#include <zstd.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

enum class Form : char { Plain = 0, Zstd = 1 };

// Below this, compression saves little and costs every read; SYNC.md 2 has the same bound.
constexpr qsizetype kSmallestToCompress = 512;
constexpr int kLevel = 1; // level 3 saves 4 % more and takes twice the time
// No stored state is larger: a save is bound to 256 KiB, a joined record to a few of those.
constexpr unsigned long long kLargest = 64ull << 20;

} // namespace

QByteArray compressed(QByteArrayView bytes)
{
    QByteArray out;
    if (bytes.size() >= kSmallestToCompress) {
        // One context a thread, here and below: making one costs more than compressing a short text.
        thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                        ZSTD_freeCCtx);
        out.resize(qsizetype(ZSTD_compressBound(size_t(bytes.size()))) + 1);
        const size_t size = ZSTD_compressCCtx(context.get(), out.data() + 1, size_t(out.size() - 1), bytes.data(),
                                              size_t(bytes.size()), kLevel);
        if (!ZSTD_isError(size) && qsizetype(size) <= bytes.size() / 4 * 3) {
            out[0] = char(Form::Zstd);
            out.truncate(qsizetype(size) + 1);
            return out;
        }
        out.clear();
    }
    out.reserve(bytes.size() + 1);
    out.append(char(Form::Plain));
    out.append(bytes);
    return out;
}

Result<QByteArray> decompressed(QByteArrayView stored)
{
    if (stored.isEmpty())
        return fail(Errc::Damaged, u"an empty state"_s);
    const QByteArrayView body = stored.sliced(1);
    if (stored[0] == char(Form::Plain))
        return body.toByteArray();
    const auto size = ZSTD_getFrameContentSize(body.data(), size_t(body.size()));
    if (stored[0] != char(Form::Zstd) || size > kLargest)
        return fail(Errc::Damaged, u"an unknown form of state"_s);
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompressDCtx(context.get(), out.data(), size_t(out.size()), body.data(), size_t(body.size()));
    if (ZSTD_isError(got) || got != size)
        return fail(Errc::Damaged, u"a state that cannot be unpacked"_s);
    return out;
}

QByteArray encodeState(const Record &record)
{
    return compressed(record.toCbor());
}

Result<Record> decodeState(QByteArrayView stored)
{
    auto decoded = [&]() -> Result<Record> {
        if (!stored.isEmpty() && stored[0] == char(Form::Plain))
            return Record::fromCbor(stored.sliced(1));
        MN_TRY(const QByteArray cbor, decompressed(stored));
        return Record::fromCbor(cbor);
    }();
    // From outside such bytes would only not be understood; these were written here.
    if (!decoded && decoded.error().code == Errc::NotUnderstood)
        return fail(Errc::Damaged, decoded.error().context);
    return decoded;
}

} // namespace mn
