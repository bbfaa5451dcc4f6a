#include "server/s3/s3_reply.h"
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPage = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>bucket</Name>"
                         "<Prefix>a/</Prefix><NextContinuationToken>1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM="
                         "</NextContinuationToken><KeyCount>2</KeyCount><IsTruncated>true</IsTruncated>"
                         "<Contents><Key>a/b.1</Key><LastModified>2009-10-12T17:50:30.000Z</LastModified>"
                         "<ETag>&quot;fba9dede5f27731c9771645a39863328&quot;</ETag><Size>434234</Size>"
                         "<Owner><ID>75aa57</ID><DisplayName>mtd</DisplayName></Owner></Contents>"
                         "<Contents><Size>7</Size><Key>a/&amp;</Key></Contents></ListBucketResult>";

} // namespace

class S3ReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageIsRead();
    void aPageThatIsNotWholeIsNone();
    void whatWasNotAskedForIsRefused();
    void aRemovalNamesItsKeys();
    void whatStayedIsAnError();
    void anErrorHasAWord_data();
    void anErrorHasAWord();
};

void S3ReplyTest::aPageIsRead()
{
    const auto page = readPage(kPage, "a/");
    QVERIFY(page);
    QCOMPARE(page->objects, (QList<S3Object>{{"a/b.1", 434234}, {"a/&", 7}}));
    QCOMPARE(page->next, "1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM="_ba);
    // The last one, whatever else it says.
    QVERIFY(readPage(QByteArray(kPage).replace("<IsTruncated>true", "<IsTruncated>false"), "a/")->next.isEmpty());
    const auto empty = readPage("<ListBucketResult/>", "a/");
    QVERIFY(empty && empty->objects.isEmpty() && empty->next.isEmpty());
}

void S3ReplyTest::aPageThatIsNotWholeIsNone()
{
    for (qsizetype size = 0; size < kPage.size(); ++size)
        QCOMPARE(readPage(kPage.first(size), "a/").error().code, Errc::NotUnderstood);
    for (const QByteArray &part :
         {"<Size>7</Size>"_ba, "<Key>a/&amp;</Key>"_ba, "1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM="_ba}) {
        QVERIFY(kPage.contains(part));
        QCOMPARE(readPage(QByteArray(kPage).replace(part, ""), "a/").error().code, Errc::NotUnderstood);
    }
    QCOMPARE(readPage(QByteArray(kPage).replace(">7<", ">-7<"), "a/").error().code, Errc::NotUnderstood);
    QCOMPARE(readPage("<html><body>Welcome</body></html>", {}).error().code, Errc::NotUnderstood);
}

// A store that does not know `prefix` would have everybody's removed.
void S3ReplyTest::whatWasNotAskedForIsRefused()
{
    QCOMPARE(readPage(kPage, "b/").error().code, Errc::NotUnderstood);
    QCOMPARE(readPage(kPage, "a/b").error().code, Errc::NotUnderstood);
}

void S3ReplyTest::aRemovalNamesItsKeys()
{
    const QByteArray xml = deletionOf({"a/b.1", "a/<&"});
    QVERIFY(
        xml.contains("<Quiet>true</Quiet><Object><Key>a/b.1</Key></Object><Object><Key>a/&lt;&amp;</Key></Object>"));
}

void S3ReplyTest::whatStayedIsAnError()
{
    QVERIFY(readDeletion("<DeleteResult/>"));
    QVERIFY(readDeletion("<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>"));
    const QByteArray one = "<DeleteResult><Error><Key>a</Key><Code>AccessDenied</Code><Message>No</Message></Error>"
                           "</DeleteResult>";
    const auto stayed = readDeletion(one);
    QCOMPARE(stayed.error().code, Errc::Failed);
    QCOMPARE(stayed.error().context, u"an object stayed: AccessDenied"_s);
    QVERIFY(readDeletion(QByteArray(one).replace("AccessDenied", "NoSuchKey")));
    QCOMPARE(readDeletion(QByteArray(one).replace("<Code>AccessDenied</Code>", "")).error().code, Errc::Failed);
    QCOMPARE(readDeletion(one.first(one.size() - 1)).error().code, Errc::NotUnderstood);
    QCOMPARE(readDeletion("<Error><Code>InternalError</Code></Error>").error().code, Errc::NotUnderstood);
    QCOMPARE(readDeletion({}).error().code, Errc::NotUnderstood);
}

void S3ReplyTest::anErrorHasAWord_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("one") << "<?xml version='1.0'?><Error><Message>x</Message><Code>NoSuchKey</Code></Error>"_ba
                         << "NoSuchKey"_ba;
    QTest::newRow("none") << "<Error><Message>x</Message></Error>"_ba << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("a page") << "<html><Code>NoSuchKey</Code></html>"_ba << QByteArray();
    QTest::newRow("a sentence") << "<Error><Code>my key is 1234</Code></Error>"_ba << QByteArray();
    QTest::newRow("a line") << "<Error><Code>NoSuchKey\n</Code></Error>"_ba << QByteArray();
    QTest::newRow("long") << "<Error><Code>" + QByteArray(65, 'a') + "</Code></Error>" << QByteArray();
}

void S3ReplyTest::anErrorHasAWord()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, word);
    QCOMPARE(errorCode(xml), word);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::S3ReplyTest)
#include "s3_reply_test.moc"
