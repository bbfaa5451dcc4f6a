#include "sync/protocol/limits.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>
#include <functional>

namespace mn::sync {

using namespace test;

class CommitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadAsItWasSigned();
    void noByteOfItCanBeChanged();
    void anotherAccountIsAnotherCommit();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
};

void CommitTest::itIsReadAsItWasSigned()
{
    const SignedCommit signedOne = signedCommit(kAccount, commit(), keyOf(2));
    QVERIFY(isSignedBy(keyOf(2).verifyingKey(), kAccount, signedOne));
    QVERIFY(!isSignedBy(keyOf(3).verifyingKey(), kAccount, signedOne));
    const auto read = commitOf(signedOne);
    QVERIFY(read);
    QCOMPARE(*read, commit());
    // The first of an actor has none before it.
    Commit first = commit(1);
    first.prev = first.onto = {};
    first.sure = {};
    QVERIFY(commitOf(signedCommit(kAccount, first, keyOf(2))));
    Commit last = commit();
    last.n = kMaxCommitN;
    QVERIFY(commitOf(signedCommit(kAccount, last, keyOf(2))));
}

void CommitTest::noByteOfItCanBeChanged()
{
    const SignedCommit signedOne = signedCommit(kAccount, commit(), keyOf(2));
    const Hash hash = commitHash(kAccount, signedOne);
    for (qsizetype i = 0; i < signedOne.body.size(); ++i) {
        SignedCommit other = signedOne;
        other.body[i] = char(other.body[i] ^ 1);
        QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), kAccount, other));
        QVERIFY(commitHash(kAccount, other) != hash);
    }
    for (int i = 0; i < Signature::kBytes; ++i) {
        SignedCommit other = signedOne;
        other.signature.data()[i] ^= 1;
        QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), kAccount, other));
    }
}

void CommitTest::anotherAccountIsAnotherCommit()
{
    const SignedCommit signedOne = signedCommit(kAccount, commit(), keyOf(2));
    const auto other = idOf<AccountId>(0xad);
    QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), other, signedOne));
    QVERIFY(commitHash(other, signedOne) != commitHash(kAccount, signedOne));
}

void CommitTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<std::function<void(Commit &)>>("change");
    const auto add = [](const char *name, const std::function<void(Commit &)> &change) {
        QTest::newRow(name) << change;
    };
    add("a number that does not rise", [](Commit &c) { c.n = c.prevN; });
    add("a number that databases cannot count to", [](Commit &c) { c.n = kMaxCommitN + 1; });
    add("a place behind itself", [](Commit &c) { c.ontoN = c.n; });
    add("a head that databases cannot count to", [](Commit &c) { c.sure[1].n = kMaxCommitN + 1; });
    add("a commit before it without a hash", [](Commit &c) { c.prev = {}; });
    add("a hash of none before it", [](Commit &c) { c.prevN = 0; });
    add("a place without a hash", [](Commit &c) { c.onto = {}; });
    add("a hash of no place", [](Commit &c) { c.ontoN = 0; });
    add("heads out of order", [](Commit &c) { std::swap(c.sure[0], c.sure[1]); });
    add("an actor twice", [](Commit &c) { c.sure.append(c.sure.last()); });
    add("an actor that has come nowhere", [](Commit &c) { c.sure[0].n = 0; });
    add("a record twice", [](Commit &c) { c.entries.append(c.entries.first()); });
    add("a checkpoint with an actor twice", [](Commit &c) { c.checkpoint->heads.append(c.checkpoint->heads.first()); });
    add("nothing", [](Commit &c) {
        c.entries.clear();
        c.checkpoint.reset();
    });
}

void CommitTest::whatCannotBeIsRefused()
{
    QFETCH(const std::function<void(Commit &)>, change);
    Commit wrong = commit();
    change(wrong);
    const auto read = commitOf(signedCommit(kAccount, wrong, keyOf(2)));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::NotUnderstood);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::CommitTest)
#include "commit_test.moc"
