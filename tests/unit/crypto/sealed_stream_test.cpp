#include "core/crypto/derive.h"
#include "core/crypto/sealed_stream.h"
#include "tests/support/faulty_file_system.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

namespace {

const QString kPath = QStringLiteral("/v/blob");

QByteArray content(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        out[i] = char((i * 2654435761u) >> 13);
    return out;
}

Result<qint64> seal(FileSystem &disk, const SecretBytes &key, QByteArrayView plain,
                    QByteArrayView associated = "blob 1")
{
    MN_TRY(const auto file, disk.open(kPath, OpenMode::Replace));
    MN_TRY(StreamSealer sealer, StreamSealer::begin(*file, 0, key, associated));
    MN_TRY(sealer.append(plain));
    MN_TRY(const qint64 end, sealer.finish());
    MN_TRY(file->sync());
    return end;
}

Result<QByteArray> open(FileSystem &disk, const SecretBytes &key, QByteArrayView associated = "blob 1")
{
    MN_TRY(const auto file, disk.open(kPath, OpenMode::Read));
    MN_TRY(StreamOpener opener, StreamOpener::begin(*file, 0, key, associated));
    QByteArray out;
    for (;;) {
        MN_TRY(const QByteArray piece, opener.next());
        if (piece.isEmpty())
            return out;
        out += piece;
    }
}

Errc codeOf(const QByteArray &sealed, const SecretBytes &key)
{
    test::FaultyFileSystem disk;
    disk.setBytes(kPath, sealed);
    const auto opened = open(disk, key);
    return opened ? Errc::Failed : opened.error().code;
}

// Remembers the largest piece that went through it.
class MeasuringFile final : public File {
public:
    explicit MeasuringFile(std::unique_ptr<File> file) : m_file(std::move(file)) {}
    qint64 largest = 0;

    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        largest = std::max(largest, size);
        return m_file->read(offset, size);
    }
    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        largest = std::max<qint64>(largest, bytes.size());
        return m_file->write(offset, bytes);
    }
    Result<qint64> size() override { return m_file->size(); }
    Result<void> truncate(qint64 size) override { return m_file->truncate(size); }
    Result<void> sync() override { return m_file->sync(); }

private:
    std::unique_ptr<File> m_file;
};

// As sealed_stream.h describes a stream.
qint64 sealedSize(qint64 plainBytes)
{
    const qint64 chunks = std::max<qint64>(1, (plainBytes + kStreamChunkBytes - 1) / kStreamChunkBytes);
    return kStreamHeaderBytes + plainBytes + chunks * kStreamChunkOverhead;
}

} // namespace

class SealedStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLengthComesBack();
    void piecesOfAnySizeMakeTheSameStream();
    void neverMoreThanAChunkAtATime();
    void aStreamMayLieInsideALargerFile();
    void anyChangedByteIsRefused();
    void changedBytesInLongStreamsAreRefused();
    void anyCutIsRefused();
    void addedBytesAreRefused();
    void swappedDroppedAndRepeatedChunksAreRefused();
    void chunksOfAnotherStreamAreRefused();
    void anotherKeyOrPurposeIsRefused();
    void aNewerVersionSaysSo();
    void anUnfinishedStreamDoesNotOpen();
    void aFinishedStreamTakesNothingMore();
    void aFullDiskIsTold();
    void theFirstFormatOpensForEver();
};

void SealedStreamTest::everyLengthComesBack()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const qsizetype chunk = kStreamChunkBytes;
    for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17}) {
        test::FaultyFileSystem disk;
        const QByteArray plain = content(size);
        QCOMPARE(*seal(disk, key, plain), sealedSize(size));
        QCOMPARE(qint64(disk.bytes(kPath).size()), sealedSize(size));
        QCOMPARE(*open(disk, key), plain);
        const auto file = *disk.open(kPath, OpenMode::Read);
        QCOMPARE(StreamOpener::begin(*file, 0, key, "blob 1")->plainBytes(), qint64(size));
    }
}

void SealedStreamTest::piecesOfAnySizeMakeTheSameStream()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    QVERIFY(rc::check("append in pieces == append at once", [&] {
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000));
        test::FaultyFileSystem disk;
        const auto file = *disk.open(kPath, OpenMode::Replace);
        StreamSealer sealer = *StreamSealer::begin(*file, 0, key, "blob 1");
        QByteArray all;
        for (const int size : sizes) {
            const QByteArray piece(size, char(size));
            RC_ASSERT(sealer.append(piece).has_value());
            all += piece;
        }
        RC_ASSERT(sealer.finish().value() == sealedSize(all.size()));
        RC_ASSERT(open(disk, key).value() == all);
    }));
}

void SealedStreamTest::neverMoreThanAChunkAtATime()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    MeasuringFile file(*disk.open(kPath, OpenMode::Replace));
    StreamSealer sealer = *StreamSealer::begin(file, 0, key, "");
    QVERIFY(sealer.append(content(1'000'000)));
    QVERIFY(sealer.finish());
    StreamOpener opener = *StreamOpener::begin(file, 0, key, "");
    qint64 bytes = 0;
    for (QByteArray piece = *opener.next(); !piece.isEmpty(); piece = *opener.next())
        bytes += piece.size();
    QCOMPARE(bytes, qint64(1'000'000));
    QCOMPARE(file.largest, qint64(kStreamChunkBytes + kStreamChunkOverhead));
}

void SealedStreamTest::aStreamMayLieInsideALargerFile()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    const auto file = *disk.open(kPath, OpenMode::Replace);
    QVERIFY(file->write(0, "before"));
    StreamSealer sealer = *StreamSealer::begin(*file, 6, key, "");
    QVERIFY(sealer.append("inside"));
    const qint64 end = *sealer.finish();
    QVERIFY(file->write(end, "behind"));
    StreamOpener opener = *StreamOpener::begin(*file, 6, key, "", end);
    QCOMPARE(*opener.next(), QByteArray("inside"));
    QCOMPARE(*opener.next(), QByteArray());
    QCOMPARE(StreamOpener::begin(*file, 6, key, "")->next().error().code, Errc::Damaged);
}

void SealedStreamTest::anyChangedByteIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, "the boiler needs 1.2 bar"));
    const QByteArray sealed = disk.bytes(kPath);
    for (qsizetype at = 0; at < sealed.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[at] = char(changed[at] ^ (1 << bit));
            const Errc code = codeOf(changed, key);
            if (at < 8)
                QCOMPARE(code, Errc::NotUnderstood);
            else if (at == 8)
                QVERIFY(code == Errc::NewerVersion || code == Errc::Damaged);
            else
                QCOMPARE(code, Errc::Damaged);
        }
}

void SealedStreamTest::changedBytesInLongStreamsAreRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, content(2 * kStreamChunkBytes + 500)));
    const QByteArray sealed = disk.bytes(kPath);
    for (qsizetype at = kStreamHeaderBytes; at < sealed.size(); at += 997) {
        QByteArray changed = sealed;
        changed[at] = char(~changed[at]);
        QCOMPARE(codeOf(changed, key), Errc::Damaged);
    }
}

void SealedStreamTest::anyCutIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, "text"));
    const QByteArray sealed = disk.bytes(kPath);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(codeOf(sealed.first(size), key), size < 8 ? Errc::NotUnderstood : Errc::Damaged);

    QVERIFY(seal(disk, key, content(3 * kStreamChunkBytes)));
    const QByteArray longer = disk.bytes(kPath);
    for (int chunks = 0; chunks < 3; ++chunks)
        for (const int more : {0, 1, 16, 17, 18}) {
            const qsizetype size = kStreamHeaderBytes + chunks * (kStreamChunkBytes + kStreamChunkOverhead) + more;
            QCOMPARE(codeOf(longer.first(size), key), Errc::Damaged);
        }
}

void SealedStreamTest::addedBytesAreRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    for (const qsizetype size : {qsizetype(4), kStreamChunkBytes}) {
        QVERIFY(seal(disk, key, content(size)));
        const QByteArray sealed = disk.bytes(kPath);
        for (const int more : {1, 16, 17, 18, 100'000})
            QCOMPARE(codeOf(sealed + QByteArray(more, 'x'), key), Errc::Damaged);
        QCOMPARE(codeOf(sealed + sealed, key), Errc::Damaged);
        QCOMPARE(codeOf(sealed + sealed.sliced(kStreamHeaderBytes), key), Errc::Damaged);
    }
}

void SealedStreamTest::swappedDroppedAndRepeatedChunksAreRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, content(3 * kStreamChunkBytes + 5)));
    const QByteArray sealed = disk.bytes(kPath);
    const qsizetype size = kStreamChunkBytes + kStreamChunkOverhead;
    const QByteArray header = sealed.first(kStreamHeaderBytes);
    const auto chunk = [&](int i) { return sealed.sliced(kStreamHeaderBytes + i * size, i < 3 ? size : 5 + 17); };
    QCOMPARE(header + chunk(0) + chunk(1) + chunk(2) + chunk(3), sealed);
    QCOMPARE(codeOf(header + chunk(1) + chunk(0) + chunk(2) + chunk(3), key), Errc::Damaged);
    QCOMPARE(codeOf(header + chunk(0) + chunk(2) + chunk(3), key), Errc::Damaged);
    QCOMPARE(codeOf(header + chunk(0) + chunk(1) + chunk(1) + chunk(2) + chunk(3), key), Errc::Damaged);
    QCOMPARE(codeOf(header + chunk(3), key), Errc::Damaged);
}

void SealedStreamTest::chunksOfAnotherStreamAreRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, "one"));
    const QByteArray one = disk.bytes(kPath);
    QVERIFY(seal(disk, key, "two"));
    const QByteArray two = disk.bytes(kPath);
    QCOMPARE(codeOf(one.first(kStreamHeaderBytes) + two.sliced(kStreamHeaderBytes), key), Errc::Damaged);
}

void SealedStreamTest::anotherKeyOrPurposeIsRefused()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, "text"));
    QCOMPARE(open(disk, SecretBytes::random(kKeyBytes)).error().code, Errc::Damaged);
    QCOMPARE(open(disk, key, "blob 2").error().code, Errc::Damaged);
    QCOMPARE(open(disk, SecretBytes()).error().code, Errc::Usage);
    QCOMPARE(seal(disk, SecretBytes(), "text").error().code, Errc::Usage);
}

void SealedStreamTest::aNewerVersionSaysSo()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    QVERIFY(seal(disk, key, "text"));
    QByteArray sealed = disk.bytes(kPath);
    sealed[8] = 2;
    QCOMPARE(codeOf(sealed, key), Errc::NewerVersion);
}

void SealedStreamTest::anUnfinishedStreamDoesNotOpen()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    test::FaultyFileSystem disk;
    {
        const auto file = *disk.open(kPath, OpenMode::Replace);
        StreamSealer sealer = *StreamSealer::begin(*file, 0, key, "blob 1");
        QVERIFY(sealer.append(content(2 * kStreamChunkBytes)));
    }
    QCOMPARE(open(disk, key).error().code, Errc::Damaged);
}

void SealedStreamTest::aFinishedStreamTakesNothingMore()
{
    test::FaultyFileSystem disk;
    const auto file = *disk.open(kPath, OpenMode::Replace);
    StreamSealer sealer = *StreamSealer::begin(*file, 0, SecretBytes::random(kKeyBytes), "");
    QVERIFY(sealer.finish());
    QCOMPARE(sealer.append("more").error().code, Errc::Usage);
    QCOMPARE(sealer.finish().error().code, Errc::Usage);
}

void SealedStreamTest::aFullDiskIsTold()
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    for (const qint64 capacity : {qint64(10), qint64(1000), qint64(kStreamChunkBytes + 1000)}) {
        test::FaultyFileSystem disk({.capacity = capacity});
        QCOMPARE(seal(disk, key, content(3 * kStreamChunkBytes)).error().code, Errc::DiskFull);
        QVERIFY(!open(disk, key));
    }
}

void SealedStreamTest::theFirstFormatOpensForEver()
{
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    test::FaultyFileSystem disk;
    disk.setBytes(kPath,
                  QByteArray::fromHex(
                      "4d4e53545245414d0152f9eac992fa372eaf730df69c5f7baa010ee078d9e8c7299d40e1ad0bf6548aaa5c7037c47d03"
                      "d0d90e7f436845c71e2431492dbc54787718ed5e47e2e5fe45da2f488636fe6c91aa918b807090dc1807d6c4e8dbed1d"
                      "311cc2ed7adfca"));
    QCOMPARE(*open(disk, key, "golden"), QByteArray("sealed by version 0.1"));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SealedStreamTest)
#include "sealed_stream_test.moc"
