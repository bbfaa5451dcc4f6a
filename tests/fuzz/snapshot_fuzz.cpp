// The snapshots of the indexes. The first byte says what the others are: a whole file, as anyone may have left it; or
// what lies sealed in one of words or of vectors, as another program with the same key may have written it. What cannot
// be used is refused; what is taken can be searched, tidied and written again.
#include "core/crypto/derive.h"
#include "core/index/search_indexes.h"
#include "tests/fuzz/must.h"
#include "tests/support/faulty_file_system.h"

using namespace mn;

namespace {

constexpr int kDimensions = 8;

void use(SearchIndexes &indexes)
{
    for (int i = 0; i < 100 && !indexes.tidy(); ++i) {
    }
    const auto reading = indexes.read();
    const auto &words = reading.words();
    for (const auto &expansion : words.withPrefix("a", 10))
        (void)words.frequency(expansion.term);
    const std::vector<QueryTerm> phrase{{{"boiler"}}, {{"pressur"}}};
    words.withPhrase(phrase).forEach([&](MemoryNumber number) { fuzz::must(words.contains(number)); });
    for (MemoryNumber number = 0; number < std::min<MemoryNumber>(words.end(), 1000); ++number)
        fuzz::must(words.contains(number) == words.length(number).has_value());
    for (MemoryNumber number = 0; number < std::min<MemoryNumber>(reading.vectors().end(), 1000); ++number)
        fuzz::must(reading.vectors().contains(number) == !reading.vectors().vectors(number).empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SecretBytes key = SecretBytes::copyOf(QByteArray(kKeyBytes, 'k'));
    if (size == 0)
        return 0;
    test::FaultyFileSystem disk;
    const SearchIndexes::Place place{disk, QStringLiteral("/i"), key, {}, QStringLiteral("m"), QStringLiteral("1")};
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const bool isOfWords = data[0] % 2 == 0;
    const QString kind = isOfWords ? SearchIndexes::kWords : SearchIndexes::kVectors;
    const QString path = place.folder + u'/' + kind + QStringLiteral(".snapshot");
    if (data[0] < 128) {
        disk.setBytes(path, bytes.toByteArray());
    } else {
        SnapshotInfo info{.vault = {}, .kind = kind, .model = {}, .modelVersion = {}, .cursor = 7};
        if (!isOfWords) {
            info.model = place.model;
            info.modelVersion = place.modelVersion;
        }
        auto out = SnapshotWriter::begin(disk, path, key, info);
        fuzz::must(out.has_value());
        out->bytes(bytes);
        fuzz::must(out->finish().has_value());
    }
    SearchIndexes indexes(kDimensions);
    const auto loaded = indexes.load(place);
    const auto &side = isOfWords ? loaded.words : loaded.vectors;
    if (!side) {
        fuzz::must(side.error().code == Errc::Damaged || side.error().code == Errc::NewerVersion);
        fuzz::must(indexes.wordsCursor() == 0 && indexes.vectorsCursor() == 0);
        return 0;
    }
    use(indexes);
    fuzz::must(indexes.save(place).has_value());
    SearchIndexes again(kDimensions);
    const auto reloaded = again.load(place);
    fuzz::must(reloaded.words.has_value() && reloaded.vectors.has_value());
    fuzz::must(again.wordsCursor() == indexes.wordsCursor() && again.vectorsCursor() == indexes.vectorsCursor());
    return 0;
}
