#include "core/crypto/sealed_stream.h"
#include "sync/client/sealed_blob.h"
#include "sync/device/padding.h"
#include "tests/support/faulty_file_system.h"
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

Attachment attachmentOf(qint64 size, char key = 'k', quint8 blob = 1)
{
    std::array<quint8, BlobId::kBytes> id{};
    id.fill(blob);
    return {BlobId(id), u"report.pdf"_s, u"application/pdf"_s, size, QByteArray(32, 's'), QByteArray(32, key)};
}

QByteArray paddingOf(const Attachment &attachment)
{
    QByteArray all;
    BlobPadding padding(attachment);
    for (QByteArray piece = padding.next(); !piece.isEmpty(); piece = padding.next())
        all += piece;
    return all;
}

} // namespace

// What an attachment is on the server.
class SealedBlobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsNameComesFromItsKeyAndItsIdAlone();
    void theSealedLengthIsKnownBeforehand_data();
    void theSealedLengthIsKnownBeforehand();
    void thePaddingIsTheSameEachTime();
};

void SealedBlobTest::itsNameComesFromItsKeyAndItsIdAlone()
{
    const BlobName name = blobNameOf(attachmentOf(5));
    Attachment same = attachmentOf(7);
    same.name = u"other.pdf"_s;
    same.sha256 = QByteArray(32, 'x');
    QCOMPARE(blobNameOf(same), name);
    QVERIFY(blobNameOf(attachmentOf(5, 'l')) != name);
    QVERIFY(blobNameOf(attachmentOf(5, 'k', 2)) != name);
}

void SealedBlobTest::theSealedLengthIsKnownBeforehand_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 1000, 65'535, 65'536, 65'537, 131'072, 9'437'184, 9'437'185})
        QTest::addRow("%lld", size) << size;
}

void SealedBlobTest::theSealedLengthIsKnownBeforehand()
{
    QFETCH(const qint64, size);
    const Attachment attachment = attachmentOf(size);
    mn::test::FaultyFileSystem files;
    const auto file = *files.open(u"/sealed"_s, OpenMode::Replace);
    auto sealer = *StreamSealer::begin(*file, 0, SecretBytes::copyOf(attachment.key), attachment.blob.toBytes());
    QVERIFY(sealer.append(QByteArray(size, 'p')));
    QCOMPARE(sealer.finish().value(), sealedBytes(attachment));
    QCOMPARE(blobBytes(attachment), quint64(paddedSize(sealedBytes(attachment))));
    QCOMPARE(paddingOf(attachment).size(), qint64(blobBytes(attachment)) - sealedBytes(attachment));
}

void SealedBlobTest::thePaddingIsTheSameEachTime()
{
    const qint64 kSize = 9'437'184; // several pieces of it
    const QByteArray padding = paddingOf(attachmentOf(kSize));
    QVERIFY(padding.size() > 128 * 1024);
    QCOMPARE(paddingOf(attachmentOf(kSize)), padding);
    QVERIFY(paddingOf(attachmentOf(kSize, 'l')) != padding);
    // It looks like nothing: no piece comes twice, and zeros are no more frequent than others.
    QVERIFY(padding.first(64 * 1024) != padding.mid(64 * 1024, 64 * 1024));
    QVERIFY(padding.count('\0') < padding.size() / 128);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::SealedBlobTest)
#include "sealed_blob_test.moc"
