#pragma once
#include "sync/protocol/linking.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/session.h"

namespace mn::sync {

// How two devices that do not know each other yet come to trust each other: docs/flows/link.md, docs/adr/0032.
//
// The one in the account, the host, draws a key and a nonce; the code that its person carries over is the hash of both.
// The new one, the guest, says its own; then the host shows what the code was of. So neither can be somebody else for
// the guest; and for the host a person compares a number over all of it, which nobody could choose: the host's nonce is
// shown when it is too late to change anything, and whoever changed something earlier hit the number by a chance of one
// in a million.

using LinkCode = Octets<struct LinkCodeTag, 10>;

// Four groups of four letters and digits, none of which is taken for another.
QString codeText(const LinkCode &code);
// Errc::Usage for what is none.
Result<LinkCode> codeFromText(QStringView text);
LinkRoom roomOf(const LinkCode &code);

struct LinkHello {
    BoxPublicKey box;
    Nonce nonce;
    ActorId actor;
    VerifyingKey key;
    static constexpr auto fields()
    {
        return std::tuple(field("box", &LinkHello::box), field("nonce", &LinkHello::nonce),
                          field("actor", &LinkHello::actor), field("key", &LinkHello::key));
    }
};

struct LinkReveal {
    BoxPublicKey box;
    Nonce nonce;
    static constexpr auto fields()
    {
        return std::tuple(field("box", &LinkReveal::box), field("nonce", &LinkReveal::nonce));
    }
};

// What the host gives: the live space keys, where it has read the account's log to, and the commits that it has met.
struct LinkKeys {
    struct Key {
        KeyEpoch epoch = 0;
        QByteArray key;
        static constexpr auto fields() { return std::tuple(field("epoch", &Key::epoch), field("key", &Key::key)); }
    };
    AccountId account;
    quint64 length = 0; // of the log
    Hash control;       // its newest event
    QList<Key> keys;
    QList<Head> seen;
    static constexpr auto fields()
    {
        return std::tuple(field("account", &LinkKeys::account), field("length", &LinkKeys::length),
                          field("control", &LinkKeys::control), field("keys", &LinkKeys::keys),
                          field("seen", &LinkKeys::seen));
    }
};

// What both know once they have met.
class LinkSecret {
public:
    LinkSecret(const LinkReveal &host, const LinkHello &guest, const SecretBytes &shared);

    const QString &number() const { return m_number; } // six digits, that both show
    ActorId actor() const { return m_actor; }          // the guest
    const VerifyingKey &key() const { return m_key; }

    Result<QByteArray> sealed(const LinkKeys &keys) const;
    // NotLinked for what nobody who knows the secret has sealed.
    Result<LinkKeys> opened(QByteArrayView sealed) const;

private:
    Hash m_transcript;
    SecretBytes m_sealing;
    QString m_number;
    ActorId m_actor;
    VerifyingKey m_key;
};

class LinkHost {
public:
    LinkHost();
    LinkCode code() const;
    QByteArray reveal() const { return toCbor(m_reveal); }
    // NotLinked for what is no greeting. Once: a second one has a code of its own.
    Result<LinkSecret> meet(QByteArrayView hello) const;

private:
    SecretBytes m_secret;
    LinkReveal m_reveal;
};

class LinkGuest {
public:
    LinkGuest(const LinkCode &code, ActorId actor, const VerifyingKey &key);
    QByteArray hello() const { return toCbor(m_hello); }
    // NotLinked: that is not what the code was of.
    Result<LinkSecret> meet(QByteArrayView reveal) const;

private:
    LinkCode m_code;
    SecretBytes m_secret;
    LinkHello m_hello;
};

} // namespace mn::sync
