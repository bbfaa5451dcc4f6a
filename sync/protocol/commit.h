#pragma once
#include "sync/protocol/envelope.h"
#include "sync/protocol/multiset_hash.h"

namespace mn::sync {

// One record of a commit.
struct CommitEntry {
    RecordId record;
    Hash envelope;
    std::optional<Hash> parent; // the envelope it replaces
    RecordKind kind = RecordKind::Live;
    static constexpr auto fields()
    {
        return std::tuple(field("record", &CommitEntry::record), field("env", &CommitEntry::envelope),
                          field("parent", &CommitEntry::parent), field("kind", &CommitEntry::kind));
    }
    bool operator==(const CommitEntry &) const = default;
};

// How far an actor has come.
struct Head {
    ActorId actor;
    quint64 n = 0;
    Hash hash;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Head::actor), field("n", &Head::n), field("hash", &Head::hash));
    }
    CommitRef ref() const { return {n, hash}; }
    bool operator==(const Head &) const = default;
};

// The sum of all live rows as its author knows them, at exactly these heads of the others.
struct Checkpoint {
    MultisetHash sum = {};
    quint64 count = 0;
    QList<Head> heads; // ascending by actor
    static constexpr auto fields()
    {
        return std::tuple(field("sum", &Checkpoint::sum), field("count", &Checkpoint::count),
                          field("heads", &Checkpoint::heads));
    }
    bool operator==(const Checkpoint &) const = default;
};

// What one actor did to the account in one step. Each of its commits names the one before, so that nothing can be left
// out, put in or told in another order.
struct Commit {
    ActorId actor;
    quint64 n = 0;     // no number twice; those between two accepted ones are void
    quint64 prevN = 0; // its last accepted commit; 0: this is the first
    Hash prev;
    quint64 ontoN = 0; // its last commit on this server's timeline: another one only where a server lost commits
    Hash onto;
    QList<Head> sure; // all up to there is in its author's state; ascending by actor
    QList<CommitEntry> entries;
    Hash control; // the newest event of the control log that its author knew
    std::optional<Checkpoint> checkpoint;
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &Commit::actor), field("n", &Commit::n), field("prev_n", &Commit::prevN),
                          field("prev", &Commit::prev), field("onto_n", &Commit::ontoN), field("onto", &Commit::onto),
                          field("sure", &Commit::sure), field("entries", &Commit::entries),
                          field("control", &Commit::control), field("checkpoint", &Commit::checkpoint));
    }
    CommitRef before() const { return {prevN, prev}; }
    CommitRef base() const { return {ontoN, onto}; }
    bool operator==(const Commit &) const = default;
};

// The bytes that are signed and sent, and what they say.
struct SignedCommit {
    QByteArray body;
    Signature signature;
    static constexpr auto fields()
    {
        return std::tuple(field("body", &SignedCommit::body), field("sig", &SignedCommit::signature));
    }
    bool operator==(const SignedCommit &) const = default;
};

SignedCommit signedCommit(const AccountId &account, const Commit &commit, const SigningKey &key);
// Of what is said in it, the form alone is checked: lists in order, no record twice, numbers that rise.
// Errc::NotUnderstood.
Result<Commit> commitOf(const SignedCommit &commit);
bool isSignedBy(const VerifyingKey &key, const AccountId &account, const SignedCommit &commit);
Hash commitHash(const AccountId &account, const SignedCommit &commit);

} // namespace mn::sync
