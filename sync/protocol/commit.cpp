#include "sync/protocol/commit.h"
#include "sync/protocol/limits.h"
#include <algorithm>
#include <set>

namespace mn::sync {

namespace {

bool rises(const QList<Head> &heads)
{
    return std::ranges::is_sorted(heads, std::ranges::less_equal(), &Head::actor) && // less_equal: none twice
           std::ranges::none_of(heads, [](const Head &head) { return head.n == 0 || head.n > kMaxCommitN; });
}

} // namespace

SignedCommit signedCommit(const AccountId &account, const Commit &commit, const SigningKey &key)
{
    QByteArray body = toCbor(commit);
    const Signature signature = key.sign(signed_as::kCommit, account.toBytes() + body);
    return {std::move(body), signature};
}

Result<Commit> commitOf(const SignedCommit &signedOne)
{
    MN_TRY(Commit commit, fromCbor<Commit>(signedOne.body));
    const bool isChained = commit.n > commit.prevN && commit.n <= kMaxCommitN && commit.ontoN < commit.n &&
                           (commit.prevN > 0) == !commit.prev.isNull() && (commit.ontoN > 0) == !commit.onto.isNull();
    std::set<RecordId> records;
    for (const CommitEntry &entry : commit.entries)
        records.insert(entry.record);
    if (!isChained || !rises(commit.sure) || records.size() != size_t(commit.entries.size()) ||
        (commit.checkpoint && !rises(commit.checkpoint->heads)) || (commit.entries.isEmpty() && !commit.checkpoint))
        return fail(Errc::NotUnderstood, QStringLiteral("a commit that cannot be"));
    return commit;
}

bool isSignedBy(const VerifyingKey &key, const AccountId &account, const SignedCommit &commit)
{
    return isSignedBy(key, signed_as::kCommit, account.toBytes() + commit.body, commit.signature);
}

Hash commitHash(const AccountId &account, const SignedCommit &commit)
{
    return hashOf(hashed::kCommit, {account.view(), commit.body});
}

} // namespace mn::sync
