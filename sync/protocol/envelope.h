#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/ids.h"
#include "sync/protocol/signature.h"

namespace mn::sync {

// A live record, or the marker of one that was erased for good.
enum class RecordKind : quint8 { Live, Purge };
template <> inline constexpr quint64 kEnumEnd<RecordKind> = 2;

// What everybody can read of an envelope.
struct EnvelopeHeader {
    static constexpr quint8 kSuite = 1;     // XChaCha20-Poly1305-IETF, BLAKE2b, Ed25519; a suite never goes down
    static constexpr quint8 kMinReader = 1; // Record::kReader of who can read what is inside

    quint8 suite = kSuite;
    quint8 minReader = kMinReader;
    RecordKind kind = RecordKind::Live;
    SpaceId space;
    RecordId record;
    ActorId actor; // who sealed it,
    quint64 n = 0; // for this commit of theirs,
    Hash parent;   // in place of this envelope; null: of none
    bool operator==(const EnvelopeHeader &) const = default;
};

// One state of a record on its way: sealed, addressed, signed. What is inside is the business of those who hold the
// key (sync/device); a server sees header and sizes. A purge marker is not sealed: it says how far its user had seen,
// and has to be read when all keys of then are gone.
//
//   suite 1 | min_reader 1 | kind 1 | space 16 | record 16 | actor 16 | n 8 | parent 32 | body | signature 64
struct Envelope {
    static constexpr qsizetype kHeaderBytes = 1 + 1 + 1 + 16 + 16 + 16 + 8 + 32;

    EnvelopeHeader header;
    QByteArray body;
    Signature signature;

    QByteArray toBytes() const;
    // Errc::NewerVersion for another suite or reader, Errc::NotUnderstood. The signature is not looked at.
    static Result<Envelope> fromBytes(QByteArrayView bytes);
    bool operator==(const Envelope &) const = default;
};

// What a body is bound to: everything that stands outside of it, and the account it belongs to.
QByteArray associatedData(const AccountId &account, const EnvelopeHeader &header);

Envelope signedEnvelope(const AccountId &account, const EnvelopeHeader &header, QByteArray body, const SigningKey &key);
bool isSignedBy(const VerifyingKey &key, const AccountId &account, const Envelope &envelope);

// Covers every byte of it.
Hash envelopeHash(const AccountId &account, QByteArrayView envelope);

// A record on the server, with what opens it.
struct Row {
    SpaceId space;
    RecordId record;
    KeyEpoch keyEpoch = 0;  // 0: a marker, which has no key
    QByteArray wrappedKey;  // of the envelope, under the space's key of that epoch
    QByteArray envelope;    // Envelope::toBytes()
    bool isDeleted = false; // a hint for lists: only the signed envelope deletes (`signed_delete`)
    static constexpr auto fields()
    {
        return std::tuple(field("space", &Row::space), field("record", &Row::record),
                          field("key_epoch", &Row::keyEpoch), field("wrapped_key", &Row::wrappedKey),
                          field("envelope", &Row::envelope), field("deleted", &Row::isDeleted));
    }
    bool operator==(const Row &) const = default;
};

} // namespace mn::sync
