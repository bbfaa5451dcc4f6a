// Sealed streams: what opens whole is what was sealed. The inputs to start from are sealed under 32 x 'k'.
#include "core/crypto/derive.h"
#include "core/crypto/sealed_stream.h"
#include <cstdlib>

using namespace mn;

namespace {

// The input as a file that can only be read.
class InputFile final : public File {
public:
    explicit InputFile(QByteArrayView bytes) : m_bytes(bytes) {}
    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        if (offset < 0 || size < 0 || offset > m_bytes.size())
            std::abort();
        return m_bytes.sliced(offset, std::min<qint64>(size, m_bytes.size() - offset)).toByteArray();
    }
    Result<void> write(qint64, QByteArrayView) override { return fail(Errc::ReadOnly); }
    Result<qint64> size() override { return qint64(m_bytes.size()); }
    Result<void> truncate(qint64) override { return fail(Errc::ReadOnly); }
    Result<void> sync() override { return {}; }

private:
    QByteArrayView m_bytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(kKeyBytes, 'k'));
    InputFile file(QByteArrayView(data, qsizetype(size)));
    auto opener = StreamOpener::begin(file, 0, key, "golden");
    if (!opener)
        return 0;
    const qint64 promised = opener->plainBytes();
    QByteArray plain;
    for (;;) {
        const auto piece = opener->next();
        if (!piece)
            return 0;
        if (piece->isEmpty())
            break;
        plain += *piece;
    }
    if (plain.size() != promised || sealedStreamSize(plain.size()) != qint64(size))
        std::abort();
    if (plain != "sealed by version 0.1" && plain != QByteArray(kStreamChunkBytes + 1, 's') && !plain.isEmpty())
        std::abort();
    return 0;
}
