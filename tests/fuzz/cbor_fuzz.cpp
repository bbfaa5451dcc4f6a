// Canonical CBOR: whatever opens can be read to its end and is written again as it was.
#include "core/base/cbor.h"
#include <cstdlib>

namespace {

using mn::CborReader, mn::CborType, mn::CborWriter;

template <class T> T must(mn::Result<T> result)
{
    if (!result)
        std::abort(); // what opened can be read
    return *std::move(result);
}

void copy(CborReader &in, CborWriter &out)
{
    const CborType type = in.type();
    quint64 items = 0;
    switch (type) {
    case CborType::Unsigned:
        out.unsignedInteger(must(in.unsignedInteger()));
        return;
    case CborType::Negative:
        if (const auto value = in.integer())
            out.integer(*value);
        else
            out.item(must(in.item()));
        return;
    case CborType::Bytes:
        out.bytes(must(in.bytes()));
        return;
    case CborType::Text:
        out.text(must(in.text()));
        return;
    case CborType::Float:
        out.real(must(in.real()));
        return;
    case CborType::Simple:
        out.item(must(in.item()));
        return;
    case CborType::Array:
        items = must(in.array());
        out.array(items);
        break;
    case CborType::Map:
        items = must(in.map());
        out.map(items);
        items *= 2;
        break;
    case CborType::Tag:
        out.tag(must(in.tag()));
        items = 1;
        break;
    }
    while (items-- > 0)
        copy(in, out);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    auto reader = CborReader::open(input);
    if (!reader)
        return 0;
    CborWriter writer;
    copy(*reader, writer);
    if (!reader->atEnd() || writer.take() != input)
        std::abort();
    return 0;
}
