#include "app/editor/attachment_picture.h"
#include "tests/unit/app/app_fixture.h"
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTest>
#include <QtEndian>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using test::wait;
using Stage = AttachmentPicture::Stage;

class AttachmentPictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsMadeSmallerAndNeverLarger();
    void aHugePictureIsRefusedBeforeItIsOpened();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void anAttachedOneIsShownFromItsSealedBytes();
    void oneThatIsNotShownSaysWhy();

private:
    static QByteArray png(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    // Says that it is so large, in its header alone.
    static QByteArray pngThatSays(quint32 width, quint32 height)
    {
        QByteArray bytes = png({4, 4});
        qToBigEndian(width, bytes.data() + 16);
        qToBigEndian(height, bytes.data() + 20);
        // The header's checksum, else it is not even read.
        quint32 crc = ~0U;
        for (int i = 12; i < 29; ++i) {
            crc ^= quint8(bytes[i]);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
        }
        qToBigEndian(~crc, bytes.data() + 29);
        return bytes;
    }
    struct Desk : AppFixture {
        // Attached to `id` as this name.
        BlobId attach(const QString &name, const QString &mime, const QByteArray &bytes)
        {
            bool isDone = false;
            const Attachment file = *wait(vault->seal(name, mime, [&]() -> Result<QByteArray> {
                return std::exchange(isDone, true) ? QByteArray() : bytes;
            }));
            MemoryChange change;
            change.addAttachments = {file};
            (void)wait(vault->edit(id, change));
            files.show(id, get(id).attachments);
            return file.blob;
        }
        bool show(const BlobId &blob)
        {
            picture.setProperty("files", QVariant::fromValue(&files));
            picture.setProperty("blob", blob.toString());
            picture.setProperty("widest", 100);
            picture.setProperty("highest", 100);
            return QTest::qWaitFor(
                [&] { return picture.stage() == Stage::Ready || picture.stage() == Stage::Refused; });
        }
        RecordId id = add(u"one"_s);
        AttachmentListModel files{*vault};
        AttachmentPicture picture;
    };
};

void AttachmentPictureTest::aPictureIsMadeSmallerAndNeverLarger()
{
    QCOMPARE(pictureIn(png({400, 200}), {100, 100})->size(), QSize(100, 50));
    QCOMPARE(pictureIn(png({40, 20}), {100, 100})->size(), QSize(40, 20));
    QCOMPARE(pictureIn(png({4000, 1}), {100, 100})->size(), QSize(100, 1)); // it does not vanish
}

void AttachmentPictureTest::aHugePictureIsRefusedBeforeItIsOpened()
{
    for (const auto &[width, height] : {std::pair(60'000U, 60'000U), {20'000U, 10U}, {10'000U, 10'000U}}) {
        const auto image = pictureIn(pngThatSays(width, height), {100, 100});
        QVERIFY(!image);
        QCOMPARE(image.error().code, Errc::TooLarge);
    }
}

void AttachmentPictureTest::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                       "<image href='http://a.example/x.png'/></svg>");
    QTest::newRow("svg after a sign") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?><svg width='9' height='9'/>");
    QTest::newRow("html") << QByteArray("<html><img src=x></html>");
    QTest::newRow("cut off") << png({40, 40}).first(40);
    QTest::newRow("only a sign") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("xpm") << QByteArray("/* XPM */ static char *a[] = {\"1 1 1 1\",\"a c #000\",\"a\"};");
}

void AttachmentPictureTest::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto image = pictureIn(bytes, {100, 100});
    QVERIFY(!image);
    QCOMPARE(image.error().code, Errc::NotUnderstood);
}

void AttachmentPictureTest::anAttachedOneIsShownFromItsSealedBytes()
{
    Desk f;
    const BlobId blob = f.attach(u"tree.png"_s, u"image/png"_s, png({400, 200}));
    QVERIFY(f.show(blob));
    QCOMPARE(f.picture.stage(), Stage::Ready);
    QCOMPARE(QSizeF(f.picture.implicitWidth(), f.picture.implicitHeight()), QSizeF(100, 50));
    QImage drawn(100, 50, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    f.picture.setSize({100, 50});
    QPainter painter(&drawn);
    f.picture.paint(&painter);
    painter.end();
    QCOMPARE(drawn.pixelColor(50, 25), QColor(Qt::darkGreen));
}

void AttachmentPictureTest::oneThatIsNotShownSaysWhy()
{
    Desk f;
    QVERIFY(f.show(f.attach(u"a.png"_s, u"image/png"_s, "<svg/>")));
    QCOMPARE(f.picture.stage(), Stage::Refused);
    QVERIFY(f.picture.problem().endsWith(u'.'));
    QVERIFY(f.show(f.attach(u"b.png"_s, u"image/png"_s, pngThatSays(60'000, 60'000))));
    QTRY_VERIFY(f.picture.problem().contains(u"too large"_s));
    QCOMPARE(f.picture.implicitWidth(), 0.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::AttachmentPictureTest)
#include "attachment_picture_test.moc"
