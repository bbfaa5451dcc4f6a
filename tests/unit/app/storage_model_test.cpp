#include "app/settings/storage_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;

class StorageModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCountedBeforeItIsAskedFor();
    void everyPartIsCounted();
    void theLargestFilesAreCalledByTheirNames();
    void theNewestReadingCounts();
    void whatNothingRefersToGoes();
    void itSaysWhenTheVaultWasMade();

private:
    using State = StorageModel::State;
    static Attachment file(AppFixture &f, const QString &name, qsizetype size)
    {
        const auto source = [bytes = QByteArray(size, 'x')]() mutable -> Result<QByteArray> {
            return std::exchange(bytes, {});
        };
        return *wait(f.vault->seal(name, u"image/png"_s, source));
    }
    static RecordId addWith(AppFixture &f, const QString &title, const QList<Attachment> &files)
    {
        MemoryChange change;
        change.title = title;
        change.content = u"words"_s;
        change.addAttachments = files;
        return f.add(change);
    }
};

void StorageModelTest::nothingIsCountedBeforeItIsAskedFor()
{
    AppFixture f;
    f.add(u"words"_s);
    const StorageModel storage(*f.vault);
    QCoreApplication::processEvents();
    QCOMPARE(storage.state(), State::Unread);
    QCOMPARE(storage.totalBytes(), 0);
    QVERIFY(storage.folder().endsWith(u"vault"));
}

void StorageModelTest::everyPartIsCounted()
{
    AppFixture f;
    const RecordId id = addWith(f, u"The house"_s, {file(f, u"roof.png"_s, 5000)});
    f.edit(id, u"other words"_s);
    MN_VERIFY(wait(f.vault->trash({f.add(u"an old list"_s)})));
    MN_VERIFY(wait(f.vault->keepDraft(id, "other words, and")));
    StorageModel storage(*f.vault);
    storage.read();
    QCOMPARE(storage.state(), State::Reading);
    QTRY_COMPARE(storage.state(), State::Ready);
    QCOMPARE(storage.memories(), 2);
    QCOMPARE(storage.trashed(), 1);
    QVERIFY(storage.versions() > 0);
    QCOMPARE(storage.attachments(), 1);
    QCOMPARE(storage.drafts(), 1);
    QVERIFY(storage.attachmentBytes() >= 5000);
    QVERIFY(storage.textBytes() > 0 && storage.versionBytes() > 0 && storage.draftBytes() > 0);
    QCOMPARE(storage.totalBytes(), storage.textBytes() + storage.versionBytes() + storage.attachmentBytes() +
                                       storage.indexBytes() + storage.draftBytes());
    QVERIFY(storage.format() > 0);
}

void StorageModelTest::theLargestFilesAreCalledByTheirNames()
{
    AppFixture f;
    addWith(f, u"The house"_s, {file(f, u"roof.png"_s, 5000), file(f, u"door.png"_s, 100)});
    const RecordId boat = addWith(f, u"The boat"_s, {file(f, u"hull.png"_s, 9000)});
    StorageModel storage(*f.vault);
    storage.read();
    QTRY_COMPARE(storage.largest().size(), 3);
    const QVariantMap first = storage.largest()[0].toMap();
    QCOMPARE(first[u"name"_s].toString(), u"hull.png"_s);
    QCOMPARE(first[u"bytes"_s].toLongLong(), 9000);
    QCOMPARE(first[u"title"_s].toString(), u"The boat"_s);
    QCOMPARE(first[u"memory"_s].toString(), boat.toString());
    QVERIFY(first[u"isPicture"_s].toBool());
    QCOMPARE(storage.largest()[2].toMap()[u"name"_s].toString(), u"door.png"_s);
}

void StorageModelTest::theNewestReadingCounts()
{
    AppFixture f;
    addWith(f, u"The house"_s, {file(f, u"roof.png"_s, 5000)});
    StorageModel storage(*f.vault);
    storage.read();
    addWith(f, u"The boat"_s, {file(f, u"hull.png"_s, 9000)});
    storage.read(); // the first one is still under way, and began before the boat was there
    QTRY_COMPARE(storage.state(), State::Ready);
    QCOMPARE(storage.memories(), 2);
    QCOMPARE(storage.attachments(), 2);
    storage.read();
    QTRY_COMPARE(storage.largest().size(), 2);
    QTRY_COMPARE(storage.state(), State::Ready);
    QTRY_COMPARE(storage.largest().size(), 2);
}

void StorageModelTest::whatNothingRefersToGoes()
{
    AppFixture f;
    addWith(f, u"The house"_s, {file(f, u"roof.png"_s, 5000)});
    (void)file(f, u"of nobody.png"_s, 5000);
    f.vault.clock().advance(2 * 3600 * 1000);
    StorageModel storage(*f.vault);
    storage.read();
    QTRY_COMPARE(storage.state(), State::Ready);
    const qint64 before = storage.attachmentBytes();
    QSignalSpy tidied(&storage, &StorageModel::tidied);
    storage.tidy();
    QVERIFY(storage.isTidying());
    QTRY_COMPARE(tidied.count(), 1);
    QVERIFY(tidied[0][0].toString().startsWith(u"1 "_s));
    QTRY_VERIFY(storage.state() == State::Ready && storage.attachmentBytes() < before);
    QVERIFY(storage.attachmentBytes() >= 5000);
    storage.tidy();
    QTRY_COMPARE(tidied.count(), 2);
    QCOMPARE(tidied[1][0].toString(), u"There was nothing to tidy up."_s);
}

void StorageModelTest::itSaysWhenTheVaultWasMade()
{
    AppFixture f;
    const StorageModel storage(*f.vault);
    QCOMPARE(storage.madeAt().toMSecsSinceEpoch(), f.vault.clock().now());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::StorageModelTest)
#include "storage_model_test.moc"
