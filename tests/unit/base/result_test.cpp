#include "core/base/result.h"
#include <QSet>
#include <QTest>

namespace mn {

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tryReturnsTheErrorOrDeclaresTheValue();
    void tryWithoutDeclarationPassesErrorsOn();
    void everyErrorTellsAPersonWhatHappenedAndWhatToDo();
};

namespace {

constexpr Errc kAllCodes[] = {
#define MN_ERROR(code, exitCode, sentence, advice) Errc::code,
#include "core/base/errors.def"
#undef MN_ERROR
};

Result<int> half(int n)
{
    if (n % 2)
        return fail(Errc::NotUnderstood, QString::number(n));
    return n / 2;
}

Result<int> quarter(int n)
{
    MN_TRY(const int once, half(n));
    MN_TRY(const int twice, half(once));
    return twice;
}

Result<void> mustBeEven(int n)
{
    MN_TRY(half(n));
    return {};
}

} // namespace

void ResultTest::tryReturnsTheErrorOrDeclaresTheValue()
{
    QCOMPARE(*quarter(8), 2);
    QCOMPARE(quarter(6).error(), (Error{Errc::NotUnderstood, QStringLiteral("3")}));
}

void ResultTest::tryWithoutDeclarationPassesErrorsOn()
{
    QVERIFY(mustBeEven(2));
    QCOMPARE(mustBeEven(3).error().code, Errc::NotUnderstood);
}

void ResultTest::everyErrorTellsAPersonWhatHappenedAndWhatToDo()
{
    QSet<QString> names;
    for (const Errc code : kAllCodes) {
        QVERIFY(!names.contains(name(code)));
        names.insert(name(code));
        QVERIFY2(sentence(code).endsWith(u'.') && !sentence(code).isEmpty(), qPrintable(name(code)));
        QVERIFY2(!advice(code).isEmpty(), qPrintable(name(code)));
        QVERIFY(exitCode(code) >= 1 && exitCode(code) <= 6);
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ResultTest)
#include "result_test.moc"
