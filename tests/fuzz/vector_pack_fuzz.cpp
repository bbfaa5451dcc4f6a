// A pack of vectors, as another device may have left it: it is refused, or every text can be asked for.
#include "core/vault/vector_pack.h"
#include "tests/fuzz/must.h"

using namespace mn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto pack = VectorPack::fromBytes(bytes);
    if (!pack) {
        fuzz::must(pack.error().code == Errc::NotUnderstood);
        return 0;
    }
    fuzz::must(pack->isOf(pack->model()));
    for (const char16_t *text : {u"", u"the cat", u"the boiler"})
        if (const auto vector = pack->find(text))
            fuzz::must(vector->dimensions() == pack->model().dimensions);
    return 0;
}
