#include "core/index/search_indexes.h"
#include "tests/support/clustered_vectors.h"
#include "tests/support/faulty_file_system.h"
#include <QTest>
#include <atomic>
#include <functional>
#include <map>
#include <rapidcheck.h>
#include <thread>

using namespace mn;
using namespace Qt::StringLiterals;
using test::ClusteredVectors;
using test::FaultyFileSystem;

namespace {

constexpr int kDimensions = 16;

class Home {
public:
    FaultyFileSystem files;
    SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    QString model = u"mini"_s;
    SearchIndexes::Place place() { return {files, u"/vault/index"_s, key, VaultId({1, 2, 3}), model, u"1"_s}; }
};

// A memory whose words, row and vectors all follow from its number and its version, so that a mix of two shows.
void fill(SearchIndexes::Writing &writing, MemoryNumber number, int version)
{
    TermBag bag;
    bag.addTerm("all");
    bag.addTerm("word" + std::to_string((number + quint32(version)) % 5), 1 + number % 3);
    bag.addTerm("only" + std::to_string(number) + "v" + std::to_string(version));
    DocumentRow row;
    row.thread = u"thread%1"_s.arg(number % 3);
    row.position = version;
    row.author = u"author%1"_s.arg(version % 4);
    row.tokens = bag.tokens();
    ClusteredVectors vectors(kDimensions, number * 100 + unsigned(version));
    std::vector<Int8Vector> chunks;
    for (quint32 i = 0; i <= number % 3; ++i)
        chunks.push_back(Int8Vector::quantised(vectors.next()));
    writing.words().set(number, bag);
    writing.documents().set(number, row);
    QVERIFY(writing.vectors().set(number, chunks));
}

bool areEqual(const SearchIndexes &a, const SearchIndexes &b)
{
    const auto left = a.read();
    const auto right = b.read();
    const MemoryNumber end = std::max(left.documents().end(), right.documents().end());
    WordQuery query;
    for (const char *term : {"all", "word0", "word1", "word4", "only3v1", "only7v2"})
        query.terms.push_back({{term}});
    WordScores words[2];
    left.words().score(query, words[0]);
    right.words().score(query, words[1]);
    for (const auto &[first, second] : {std::pair("all", "word1"), {"word1", "only7v2"}, {"word1", "all"}}) {
        const std::vector<QueryTerm> phrase{{{first}}, {{second}}};
        if (left.words().withPhrase(phrase) != right.words().withPhrase(phrase))
            return false;
    }
    const auto question = ClusteredVectors(kDimensions, 5).next();
    VectorScores vectors[2];
    left.vectors().scan(question, vectors[0]);
    right.vectors().scan(question, vectors[1]);
    for (MemoryNumber number = 0; number < end; ++number) {
        const auto at = [&](const std::vector<float> &values, float none) {
            return number < values.size() ? values[number] : none;
        };
        const auto neighbours = [&](const DocumentTable &table) {
            return table.contains(number) ? std::pair(table.previous()[number], table.next()[number])
                                          : std::pair(0u, 0u);
        };
        if (left.documents().contains(number) != right.documents().contains(number) ||
            left.documents().row(number) != right.documents().row(number) ||
            neighbours(left.documents()) != neighbours(right.documents()) ||
            left.words().length(number) != right.words().length(number) ||
            left.vectors().vectors(number) != right.vectors().vectors(number) ||
            std::abs(at(words[0].byNumber, 0) - at(words[1].byNumber, 0)) > 1e-5f ||
            at(vectors[0].byNumber, VectorScores::kNone) != at(vectors[1].byNumber, VectorScores::kNone))
            return false;
    }
    return left.words().count() == right.words().count() && left.documents().count() == right.documents().count() &&
           left.vectors().vectorCount() == right.vectors().vectorCount() && left.wordsCursor() == right.wordsCursor() &&
           left.vectorsCursor() == right.vectorsCursor();
}

// What SearchIndexes::save() does, with changes between any two slices.
Result<void> saveUnderChanges(const SearchIndexes &indexes, const SearchIndexes::Place &place,
                              const std::function<void()> &change)
{
    const auto write = [&](const QString &kind, qint64 cursor, auto &&writeSlice) -> Result<void> {
        SnapshotInfo info{.vault = place.vault, .kind = kind, .model = {}, .modelVersion = {}, .cursor = cursor};
        if (kind == SearchIndexes::kVectors) {
            info.model = place.model;
            info.modelVersion = place.modelVersion;
        }
        MN_TRY(auto out,
               SnapshotWriter::begin(place.files, place.folder + u'/' + kind + u".snapshot"_s, place.key, info));
        do
            change();
        while (writeSlice(out));
        return out.finish();
    };
    WordIndex::Saving words;
    bool isBegun = false;
    MN_TRY(write(SearchIndexes::kWords, indexes.wordsCursor(), [&](SnapshotWriter &out) {
        if (isBegun)
            return indexes.read().words().save(out, words);
        indexes.read().documents().save(out);
        isBegun = true;
        return true;
    }));
    VectorIndex::Saving vectors;
    return write(SearchIndexes::kVectors, indexes.vectorsCursor(),
                 [&](SnapshotWriter &out) { return indexes.read().vectors().save(out, vectors); });
}

} // namespace

class SearchIndexesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsLoaded();
    void aGraphIsLoadedWithItsPaths();
    void anEmptyIndexIsSavedAndLoaded();
    void eachSideIsLoadedForItself();
    void whatWasRemovedIsNotWritten();
    void damagedSnapshotsAreRefusedAndTheIndexIsEmpty();
    void changesWhileASnapshotIsWrittenAreMendedByFollowingThemAgain();
    void aCrashWhileSavingLeavesWhatCanBeFollowedFrom();
    void readersAndAWriterGetAlong();
    void tidyingEnds();
};

void SearchIndexesTest::whatWasSavedIsLoaded()
{
    QVERIFY(rc::check("after any changes, loaded equals saved", [] {
        Home home;
        SearchIndexes saved(kDimensions);
        {
            auto writing = saved.write();
            const int steps = *rc::gen::inRange(0, 60);
            for (int i = 0; i < steps; ++i) {
                const auto number = *rc::gen::inRange<MemoryNumber>(1, 20);
                if (*rc::gen::inRange(0, 4) == 0)
                    writing.remove(number);
                else
                    fill(writing, number, *rc::gen::inRange(0, 3));
            }
            writing.setWordsCursor(*rc::gen::inRange<qint64>(0, 1000));
            writing.setVectorsCursor(*rc::gen::inRange<qint64>(0, 1000));
        }
        RC_ASSERT(saved.save(home.place()).has_value());
        SearchIndexes loaded(kDimensions);
        {
            auto writing = loaded.write();
            fill(writing, 30, 1); // is gone afterwards
        }
        const auto outcome = loaded.load(home.place());
        RC_ASSERT(outcome.words.has_value());
        RC_ASSERT(outcome.vectors.has_value());
        RC_ASSERT(areEqual(saved, loaded));
        // And goes on like the other.
        for (SearchIndexes *indexes : {&saved, &loaded}) {
            auto writing = indexes->write();
            writing.remove(3);
            fill(writing, 7, 2);
            fill(writing, 25, 1);
        }
        RC_ASSERT(areEqual(saved, loaded));
    }));
}

void SearchIndexesTest::aGraphIsLoadedWithItsPaths()
{
    Home home;
    const VectorIndex::Options options{.graphFrom = 1000, .graphEffort = 60};
    SearchIndexes saved(64, options);
    ClusteredVectors vectors(64);
    {
        auto writing = saved.write();
        for (MemoryNumber number = 1; number <= 3000; ++number)
            QVERIFY(writing.vectors().set(number, std::vector{Int8Vector::quantised(vectors.next())}));
        while (!writing.vectors().buildGraph(1000)) {
        }
        for (MemoryNumber number = 1; number <= 3000; number += 7)
            writing.remove(number);
    }
    QVERIFY(saved.save(home.place()));
    SearchIndexes loaded(64, options);
    QVERIFY(loaded.load(home.place()).vectors);
    QVERIFY(loaded.read().vectors().hasGraph());
    for (int i = 0; i < 50; ++i) {
        const auto question = vectors.next();
        const auto hits = loaded.read().vectors().nearest(question, 10);
        QCOMPARE(hits, saved.read().vectors().nearest(question, 10));
    }
    // It still takes and loses memories.
    auto writing = loaded.write();
    QVERIFY(writing.vectors().set(1, std::vector{Int8Vector::quantised(vectors.next())}));
    writing.remove(2);
    QVERIFY(writing.vectors().hasGraph());
    const auto own = writing.vectors().vectors(1)[0].restored();
    QCOMPARE(writing.vectors().nearest(own, 1).at(0).number, 1u);
}

void SearchIndexesTest::anEmptyIndexIsSavedAndLoaded()
{
    Home home;
    SearchIndexes indexes(kDimensions);
    const auto before = indexes.load(home.place());
    QCOMPARE(before.words.error().code, Errc::FileUnreadable);
    QCOMPARE(before.vectors.error().code, Errc::FileUnreadable);
    QVERIFY(indexes.save(home.place()));
    const auto after = indexes.load(home.place());
    QVERIFY(after.words);
    QVERIFY(after.vectors);
    QCOMPARE(indexes.read().documents().count(), 0);
}

void SearchIndexesTest::eachSideIsLoadedForItself()
{
    Home home;
    SearchIndexes saved(kDimensions);
    {
        auto writing = saved.write();
        fill(writing, 1, 1);
        writing.setWordsCursor(5);
        writing.setVectorsCursor(4);
    }
    QVERIFY(saved.save(home.place()));
    home.model = u"maxi"_s; // another model: words serve on, vectors are made anew
    SearchIndexes loaded(kDimensions);
    const auto outcome = loaded.load(home.place());
    QVERIFY(outcome.words);
    QCOMPARE(outcome.vectors.error().code, Errc::Damaged);
    QCOMPARE(loaded.wordsCursor(), 5);
    QCOMPARE(loaded.vectorsCursor(), 0);
    QCOMPARE(loaded.read().words().count(), 1);
    QCOMPARE(loaded.read().vectors().count(), 0);
    home.model = u"mini"_s;
    SearchIndexes wider(kDimensions * 2);
    QCOMPARE(wider.load(home.place()).vectors.error().code, Errc::Damaged);
}

void SearchIndexesTest::whatWasRemovedIsNotWritten()
{
    Home home;
    SearchIndexes indexes(kDimensions, {.graphFrom = 1, .graphEffort = 20});
    std::map<MemoryNumber, QByteArray> vectors;
    {
        auto writing = indexes.write();
        for (MemoryNumber number = 1; number <= 9; ++number) {
            fill(writing, number, int(number));
            vectors[number] = writing.vectors().vectors(number).at(0).values;
        }
        (void)writing.vectors().buildGraph(1000);
        writing.remove(3);
        fill(writing, 5, 6); // and so version 5's words, its vectors
    }
    QVERIFY(indexes.save(home.place()));
    QByteArray all;
    for (const QString &kind : {SearchIndexes::kWords, SearchIndexes::kVectors}) {
        SnapshotInfo info{.vault = home.place().vault, .kind = kind, .model = {}, .modelVersion = {}, .cursor = 0};
        if (kind == SearchIndexes::kVectors) {
            info.model = home.model;
            info.modelVersion = u"1"_s;
        }
        auto in = SnapshotReader::open(home.files, u"/vault/index/"_s + kind + u".snapshot"_s, home.key, info);
        QVERIFY(in);
        QByteArray bytes(qsizetype(in->remaining()), '\0');
        QVERIFY(in->bytes({bytes.data(), size_t(bytes.size())}));
        all += bytes;
    }
    for (const char *there : {"only2v2", "only5v6"})
        QVERIFY2(all.contains(there), there);
    QVERIFY(all.contains(vectors[2]));
    for (const char *gone : {"only3v3", "only5v5"})
        QVERIFY2(!all.contains(gone), gone);
    QVERIFY(!all.contains(vectors[3]));
    QVERIFY(!all.contains(vectors[5]));
}

void SearchIndexesTest::damagedSnapshotsAreRefusedAndTheIndexIsEmpty()
{
    Home home;
    SearchIndexes saved(kDimensions);
    {
        auto writing = saved.write();
        for (MemoryNumber number = 1; number < 50; ++number)
            fill(writing, number, 1);
        writing.setWordsCursor(5);
        writing.setVectorsCursor(5);
    }
    QVERIFY(saved.save(home.place()));
    for (const QString &name : home.files.list(u"/vault/index"_s)) {
        const QString path = u"/vault/index/"_s + name;
        const QByteArray whole = home.files.bytes(path);
        for (qsizetype at = 0; at < whole.size(); at += whole.size() / 40) {
            QByteArray changed = whole;
            changed[at] = char(~changed[at]);
            home.files.setBytes(path, changed);
            SearchIndexes loaded(kDimensions);
            const auto outcome = loaded.load(home.place());
            QVERIFY(!outcome.words || !outcome.vectors);
            QCOMPARE(loaded.wordsCursor(), outcome.words ? 5 : 0);
            QCOMPARE(loaded.vectorsCursor(), outcome.vectors ? 5 : 0);
            QCOMPARE(loaded.read().words().count(), outcome.words ? 49 : 0);
            QCOMPARE(loaded.read().vectors().count(), outcome.vectors ? 49 : 0);
        }
        home.files.setBytes(path, whole);
    }
}

void SearchIndexesTest::changesWhileASnapshotIsWrittenAreMendedByFollowingThemAgain()
{
    QVERIFY(rc::check("a snapshot written under changes, and the changes followed again, equal the index", [] {
        Home home;
        SearchIndexes indexes(kDimensions, {.graphFrom = 40, .graphEffort = 20});
        {
            auto writing = indexes.write();
            for (MemoryNumber number = 1; number <= 30; ++number)
                fill(writing, number, 0);
            (void)writing.vectors().buildGraph(1000);
        }
        std::vector<std::pair<MemoryNumber, int>> changes; // -1: removed
        const auto apply = [](SearchIndexes &to, std::pair<MemoryNumber, int> change) {
            auto writing = to.write();
            change.second < 0 ? writing.remove(change.first) : fill(writing, change.first, change.second);
        };
        const auto saved = saveUnderChanges(indexes, home.place(), [&] {
            const std::pair change(*rc::gen::inRange<MemoryNumber>(1, 40), *rc::gen::inRange(-1, 3));
            changes.push_back(change);
            apply(indexes, change);
        });
        RC_ASSERT(saved.has_value());
        RC_ASSERT(changes.size() > 4);
        SearchIndexes loaded(kDimensions, {.graphFrom = 40, .graphEffort = 20});
        const auto outcome = loaded.load(home.place());
        RC_ASSERT(outcome.words.has_value());
        RC_ASSERT(outcome.vectors.has_value());
        // The follower sees each changed memory as it is now.
        std::map<MemoryNumber, int> last;
        for (const auto &[number, version] : changes)
            last[number] = version;
        for (const auto &change : last)
            apply(loaded, change);
        RC_ASSERT(areEqual(indexes, loaded));
        while (!loaded.tidy()) {
        }
        RC_ASSERT(areEqual(indexes, loaded));
    }));
}

void SearchIndexesTest::aCrashWhileSavingLeavesWhatCanBeFollowedFrom()
{
    for (qint64 at = 0;; ++at) {
        Home home;
        SearchIndexes indexes(kDimensions);
        const auto grow = [&](qint64 cursor, MemoryNumber number) {
            auto writing = indexes.write();
            fill(writing, number, 1);
            writing.setWordsCursor(cursor);
            writing.setVectorsCursor(cursor);
        };
        grow(1, 1);
        QVERIFY(indexes.save(home.place()));
        grow(2, 2);
        home.files.setFaults({.crashAtOperation = at});
        const bool isSaved = indexes.save(home.place()).has_value();
        const bool hasCrashed = home.files.hasCrashed();
        home.files.crash();
        SearchIndexes loaded(kDimensions);
        const auto outcome = loaded.load(home.place());
        QVERIFY(outcome.words);
        QVERIFY(outcome.vectors);
        QCOMPARE(loaded.read().words().count(), loaded.wordsCursor());
        QCOMPARE(loaded.read().vectors().count(), loaded.vectorsCursor());
        QVERIFY(loaded.vectorsCursor() <= loaded.wordsCursor());
        if (isSaved)
            QCOMPARE(loaded.vectorsCursor(), 2);
        if (!hasCrashed)
            return;
    }
}

void SearchIndexesTest::readersAndAWriterGetAlong()
{
    SearchIndexes indexes(kDimensions);
    std::atomic<bool> isDone = false;
    std::atomic<int> reads = 0;
    std::atomic<int> torn = 0;
    const auto question = ClusteredVectors(kDimensions).next();
    const auto readOn = [&] {
        WordScores words;
        VectorScores vectors;
        while (!isDone) {
            const auto reading = indexes.read();
            reading.words().score({.terms = {{{"all"}}}}, words);
            reading.vectors().scan(question, vectors);
            // One writing sets all three: a reader never sees a part of it.
            if (qsizetype(words.found.size()) != reading.documents().count() ||
                vectors.count != reading.documents().count() || reading.wordsCursor() != reading.documents().count())
                ++torn;
            ++reads;
        }
    };
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back(readOn);
    for (MemoryNumber number = 1; number <= 300; ++number) {
        auto writing = indexes.write();
        fill(writing, number, 1);
        writing.setWordsCursor(number);
    }
    while (reads < 10)
        std::this_thread::yield();
    isDone = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(torn.load(), 0);
    QCOMPARE(indexes.wordsCursor(), 300);
}

void SearchIndexesTest::tidyingEnds()
{
    SearchIndexes indexes(kDimensions, {.graphFrom = 100, .graphEffort = 20});
    {
        auto writing = indexes.write();
        for (MemoryNumber number = 1; number <= 200; ++number)
            fill(writing, number, 0);
        for (MemoryNumber number = 1; number <= 200; number += 2)
            fill(writing, number, 1);
    }
    QVERIFY(indexes.read().words().waste() > 0);
    int slices = 1;
    while (!indexes.tidy())
        QVERIFY(++slices < 10'000);
    QVERIFY(slices > 10);
    QVERIFY(indexes.read().vectors().hasGraph());
    QCOMPARE(indexes.read().words().waste(), 0.0);
}

QTEST_GUILESS_MAIN(SearchIndexesTest)
#include "search_indexes_test.moc"
