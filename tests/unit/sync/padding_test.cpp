#include "sync/device/padding.h"
#include <QTest>
#include <rapidcheck.h>
#include <set>

namespace mn::sync {

class PaddingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesInComesOut();
    void fewLengthsRemain();
    void otherPaddingIsRefused();
};

void PaddingTest::whatGoesInComesOut()
{
    QVERIFY(rc::check("unpadded(padded(x)) == x, an eighth longer at most", [] {
        const auto text = *rc::gen::scale(30, rc::gen::arbitrary<std::string>());
        const QByteArray bytes = QByteArray::fromStdString(text);
        const QByteArray out = padded(bytes);
        RC_ASSERT(unpadded(out).value() == bytes);
        RC_ASSERT(out.size() == paddedSize(bytes.size()));
        RC_ASSERT(out.size() >= 256);
        RC_ASSERT(out.size() == 256 || out.size() <= (bytes.size() + 4) * 9 / 8);
    }));
}

void PaddingTest::fewLengthsRemain()
{
    std::set<qsizetype> sizes;
    for (qsizetype bytes = 0; bytes <= 256 * 1024; ++bytes)
        sizes.insert(paddedSize(bytes));
    QVERIFY(sizes.size() < 200);
    QCOMPARE(*sizes.begin(), qsizetype(256));
    for (qsizetype bytes = 0; bytes < 100'000; ++bytes)
        QVERIFY(paddedSize(bytes) <= paddedSize(bytes + 1));
}

void PaddingTest::otherPaddingIsRefused()
{
    QByteArray out = padded("secret");
    for (qsizetype i = 0; i < out.size(); ++i)
        QVERIFY(!unpadded(out.first(i)));
    QVERIFY(!unpadded(out + '\0'));
    QByteArray noisy = out;
    noisy[200] = 'x';
    QVERIFY(!unpadded(noisy));
    QByteArray longer = out;
    longer[0] = '\x7f';
    QVERIFY(!unpadded(longer));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::PaddingTest)
#include "padding_test.moc"
