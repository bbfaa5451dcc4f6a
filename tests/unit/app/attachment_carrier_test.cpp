#include "app/editor/attachment_carrier.h"
#include "app/editor/attachment_list_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QBuffer>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using test::wait;

class AttachmentCarrierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureIsGivenAsWhatItIs();
    void aTextIsGivenAsText();
    void whatAProgramWouldObeyIsBytesAlone_data();
    void whatAProgramWouldObeyIsBytesAlone();
    void aNameThatLeadsElsewhereIsCut_data();
    void aNameThatLeadsElsewhereIsCut();
    void noFileIsMadeOfIt();
    void whatIsTooLargeIsRefusedWithTheWayThatThereIs();
    void theNewestIsTakenAndPutDown();
    void aCopyIsOnTheClipboard();

private:
    static QByteArray png()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    // Files below `folder` that hold `word`.
    static QStringList findIn(const QString &folder, const QByteArray &word)
    {
        QStringList out;
        for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
                out += file.fileName();
        }
        return out;
    }

    struct Desk : AppFixture {
        void attach(const QString &name, const QString &mime, const QByteArray &bytes)
        {
            bool isDone = false;
            MemoryChange change;
            change.addAttachments = {*wait(vault->seal(name, mime, [&]() -> Result<QByteArray> {
                return std::exchange(isDone, true) ? QByteArray() : bytes;
            }))};
            MN_VERIFY(wait(vault->edit(id, change)));
            files.show(id, get(id).attachments);
        }
        // Of the last one.
        std::unique_ptr<QMimeData> taken()
        {
            carrier.take(files.count() - 1);
            return QTest::qWaitFor([this] { return carrier.isReady(); }) ? carrier.mimeData() : nullptr;
        }

        RecordId id = add(u"the launching"_s);
        AttachmentListModel files{*vault};
        AttachmentCarrier &carrier = *files.carrier();
    };
};

void AttachmentCarrierTest::aPictureIsGivenAsWhatItIs()
{
    Desk f;
    f.attach(u"Launching.png"_s, u"image/png"_s, png());
    const auto carried = f.taken();
    QVERIFY(carried);
    QCOMPARE(carried->formats(),
             (QStringList{u"image/png"_s, u"application/octet-stream"_s, u"application/x-kde-suggestedfilename"_s}));
    QCOMPARE(carried->data(u"image/png"_s), png());
    QCOMPARE(carried->data(u"application/octet-stream"_s), png());
    QCOMPARE(carried->data(u"application/x-kde-suggestedfilename"_s), QByteArray("Launching.png"));
    QVERIFY(carried->data(u"text/plain"_s).isNull());
    QVERIFY(!carried->hasUrls()); // there is no file to name
    QVERIFY(!carried->hasText());
}

void AttachmentCarrierTest::aTextIsGivenAsText()
{
    Desk f;
    f.attach(u"Gauge.md"_s, u"text/markdown"_s, "1.2 bär");
    const auto carried = f.taken();
    QVERIFY(carried);
    QCOMPARE(carried->data(u"text/markdown"_s), QByteArray("1.2 bär"));
    QCOMPARE(carried->text(), u"1.2 bär"_s);
    f.attach(u"Old.md"_s, u"text/markdown"_s, "1.2 b\xe4r"); // in no encoding that text/plain would promise
    QVERIFY(!f.taken()->hasText());
}

void AttachmentCarrierTest::whatAProgramWouldObeyIsBytesAlone_data()
{
    QTest::addColumn<QString>("mime");
    for (const char *mime : {"text/uri-list", "text/x-moz-url", "application/x-qt-image",
                             "application/x-kde-cutselection", "application/x-desktop", ""})
        QTest::newRow(mime) << QString::fromLatin1(mime);
}

void AttachmentCarrierTest::whatAProgramWouldObeyIsBytesAlone()
{
    QFETCH(const QString, mime);
    Desk f;
    f.attach(u"x"_s, mime, "file:///etc/passwd\r\n");
    const auto carried = f.taken();
    QVERIFY(carried);
    QCOMPARE(carried->formats(),
             (QStringList{u"application/octet-stream"_s, u"application/x-kde-suggestedfilename"_s}));
    QVERIFY(!carried->hasUrls());
    QVERIFY(!carried->hasImage());
}

void AttachmentCarrierTest::aNameThatLeadsElsewhereIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("suggested"); // null: none
    QTest::newRow("up") << u"../../.bashrc"_s << QByteArray(".bashrc");
    QTest::newRow("absolute") << u"/etc/passwd"_s << QByteArray("passwd");
    QTest::newRow("a folder") << u"notes/"_s << QByteArray();
    QTest::newRow("the folder above") << u"a/.."_s << QByteArray();
}

void AttachmentCarrierTest::aNameThatLeadsElsewhereIsCut()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, suggested);
    Desk f;
    f.attach(name, u"image/png"_s, png());
    const auto carried = f.taken();
    QVERIFY(carried);
    QCOMPARE(carried->data(u"application/x-kde-suggestedfilename"_s), suggested);
    QCOMPARE(carried->hasFormat(u"application/x-kde-suggestedfilename"_s), !suggested.isNull());
    QCOMPARE(carried->data(u"image/png"_s), png());
}

void AttachmentCarrierTest::noFileIsMadeOfIt()
{
    QTemporaryDir all; // the vault and whatever is written for a while
    qputenv("TMPDIR", QFile::encodeName(all.path()));
    const auto back = qScopeGuard([] { qunsetenv("TMPDIR"); });
    Desk f;
    f.attach(u"Names.txt"_s, u"text/plain"_s, QByteArray("the xylophonist ").repeated(1000));
    const auto carried = f.taken();
    QVERIFY(carried);
    QVERIFY(carried->data(u"text/plain"_s).contains("xylophonist"));
    f.carrier.copy(0);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(carried->data(u"text/plain"_s)));
    QCOMPARE(findIn(all.path(), "xylophonist"), QStringList());
    QGuiApplication::clipboard()->clear();
    QSignalSpy saved(&f.files, &AttachmentListModel::savedTo); // only where and when somebody wants one
    f.files.saveOf(f.id.toString(), f.files.blobAt(0), QUrl::fromLocalFile(all.filePath(u"Names.txt"_s)));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(findIn(all.path(), "xylophonist"), QStringList{all.filePath(u"Names.txt"_s)});
}

void AttachmentCarrierTest::whatIsTooLargeIsRefusedWithTheWayThatThereIs()
{
    Desk f;
    f.attach(u"Film.mp4"_s, u"video/mp4"_s, QByteArray(AttachmentCarrier::kMostBytes + 1, 'x'));
    QSignalSpy refused(&f.carrier, &AttachmentCarrier::refused);
    f.carrier.take(0);
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"Film.mp4"_s));
    QVERIFY(!f.carrier.isReady());
    QVERIFY(!f.carrier.mimeData());
    f.attach(u"Clip.mp4"_s, u"video/mp4"_s, QByteArray(AttachmentCarrier::kMostBytes, 'x'));
    QVERIFY(f.taken());
    f.carrier.take(7); // no such row
    QVERIFY(!f.carrier.isReady());
}

void AttachmentCarrierTest::theNewestIsTakenAndPutDown()
{
    Desk f;
    f.attach(u"one.txt"_s, u"text/plain"_s, "one");
    f.attach(u"two.txt"_s, u"text/plain"_s, "two");
    f.carrier.take(0);
    f.carrier.take(1);
    QTRY_VERIFY(f.carrier.isReady());
    QCOMPARE(f.carrier.mimeData()->text(), u"two"_s);
    QSignalSpy changed(&f.carrier, &AttachmentCarrier::changed);
    f.carrier.putDown();
    QVERIFY(!f.carrier.isReady());
    QCOMPARE(changed.size(), 1);
    f.carrier.take(0);
    f.carrier.putDown(); // before it was there
    QSignalSpy copied(&f.carrier, &AttachmentCarrier::copied);
    f.carrier.copy(0);
    f.carrier.putDown();
    f.carrier.copy(1);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), u"two.txt"_s);
    QVERIFY(!f.carrier.isReady());
    QGuiApplication::clipboard()->clear();
}

void AttachmentCarrierTest::aCopyIsOnTheClipboard()
{
    Desk f;
    f.attach(u"Launching.png"_s, u"image/png"_s, png());
    QSignalSpy copied(&f.carrier, &AttachmentCarrier::copied);
    f.carrier.copy(0);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().toString(), u"Launching.png"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"image/png"_s), png());
    QVERIFY(!f.carrier.isReady());
    QGuiApplication::clipboard()->clear();
}

} // namespace mn::app

QTEST_MAIN(mn::app::AttachmentCarrierTest)
#include "attachment_carrier_test.moc"
