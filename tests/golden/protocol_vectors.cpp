#include "tests/golden/protocol_vectors.h"
#include "core/base/fixed_fields.h"
#include "tests/unit/protocol/messages.h"

namespace mn::sync::test {

using namespace Qt::StringLiterals;

namespace {

QJsonValue seedOf(quint8 number)
{
    return hexOf(keyOf(number).seed().view());
}

QJsonArray hashes()
{
    const auto one = [](const char *what, const QList<QByteArray> &parts, const Hash &hash) {
        return QJsonObject{
            {u"name"_s, QLatin1StringView(what)}, {u"parts"_s, jsonOf(parts)}, {u"hash"_s, jsonOf(hash)}};
    };
    const QByteArray account = kAccount.toBytes();
    QJsonArray out;
    for (const char *what : {hashed::kEnvelope, hashed::kCommit, hashed::kEvent, hashed::kSpaceKey, hashed::kAudit}) {
        out.append(one(what, {}, hashOf(what, {})));
        out.append(one(what, {account, "a body"}, hashOf(what, {account, "a body"})));
    }
    return out;
}

QJsonArray signatures()
{
    const QByteArray message = "what is signed";
    QJsonArray out;
    const auto add = [&](const char *why, const char *what, const VerifyingKey &key, const QByteArray &text,
                         const Signature &signature, bool isValid) {
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)},
                               {u"name"_s, QLatin1StringView(what)},
                               {u"key"_s, jsonOf(key)},
                               {u"message"_s, hexOf(text)},
                               {u"signature"_s, jsonOf(signature)},
                               {u"valid"_s, isValid}});
    };
    const SigningKey key = keyOf(2);
    for (const char *what :
         {signed_as::kEnvelope, signed_as::kCommit, signed_as::kEvent, signed_as::kPrekey, signed_as::kSession})
        add("by its name", what, key.verifyingKey(), message, key.sign(what, message), true);
    const Signature good = key.sign(signed_as::kCommit, message);
    add("nothing is something, too", signed_as::kCommit, key.verifyingKey(), {}, key.sign(signed_as::kCommit, {}),
        true);
    add("under another name", signed_as::kEvent, key.verifyingKey(), message, good, false);
    add("of another message", signed_as::kCommit, key.verifyingKey(), message + '.', good, false);
    add("by another key", signed_as::kCommit, keyOf(3).verifyingKey(), message, good, false);
    Signature changed = good;
    changed.data()[63] ^= 0x80;
    add("with a bit changed", signed_as::kCommit, key.verifyingKey(), message, changed, false);
    VerifyingKey small; // the neutral point: R = A, S = 0 would be a signature of everything
    small.data()[0] = 1;
    Signature ofAll;
    ofAll.data()[0] = 1;
    add("by a key of small order", signed_as::kCommit, small, message, ofAll, false);
    return out;
}

QJsonArray messages()
{
    QJsonArray out;
    eachSample([&]<class T>(const T &value) {
        const QByteArray cbor = toCbor(value);
        out.append(QJsonObject{
            {u"type"_s, QLatin1StringView(kMessageName<T>)}, {u"cbor"_s, hexOf(cbor)}, {u"value"_s, jsonOf(value)}});
    });
    return out;
}

QJsonArray envelopes()
{
    QJsonArray out;
    const auto add = [&](const EnvelopeHeader &header, const QByteArray &body) {
        const Envelope envelope = signedEnvelope(kAccount, header, body, keyOf(2));
        const QByteArray bytes = envelope.toBytes();
        out.append(QJsonObject{{u"account"_s, jsonOf(kAccount)},
                               {u"seed"_s, seedOf(2)},
                               {u"suite"_s, header.suite},
                               {u"min_reader"_s, header.minReader},
                               {u"kind"_s, jsonOf(header.kind)},
                               {u"space"_s, jsonOf(header.space)},
                               {u"record"_s, jsonOf(header.record)},
                               {u"actor"_s, jsonOf(header.actor)},
                               {u"n"_s, jsonOf(header.n)},
                               {u"parent"_s, jsonOf(header.parent)},
                               {u"body"_s, hexOf(body)},
                               {u"signature"_s, jsonOf(envelope.signature)},
                               {u"associated"_s, hexOf(associatedData(kAccount, header))},
                               {u"bytes"_s, hexOf(bytes)},
                               {u"hash"_s, jsonOf(envelopeHash(kAccount, bytes))}});
    };
    add(header(5), "sealed");
    EnvelopeHeader first = header(6, 258);
    first.parent = {};
    add(first, QByteArray(32, 'b'));
    EnvelopeHeader marker = header(7);
    marker.kind = RecordKind::Purge;
    add(marker, {});
    return out;
}

QJsonArray commits()
{
    QJsonArray out;
    const auto add = [&](const Commit &commit) {
        const SignedCommit signedOne = signedCommit(kAccount, commit, keyOf(2));
        out.append(QJsonObject{{u"account"_s, jsonOf(kAccount)},
                               {u"seed"_s, seedOf(2)},
                               {u"value"_s, jsonOf(commit)},
                               {u"body"_s, hexOf(signedOne.body)},
                               {u"signature"_s, jsonOf(signedOne.signature)},
                               {u"hash"_s, jsonOf(commitHash(kAccount, signedOne))}});
    };
    add(commit());
    Commit first = commit(1);
    first.prev = first.onto = {};
    first.sure = {};
    first.checkpoint.reset();
    add(first);
    Commit onlyCheckpoint = commit(300);
    onlyCheckpoint.entries.clear();
    add(onlyCheckpoint);
    Commit afterALoss = commit(9); // 8 was lost with the server's disk
    afterALoss.onto = idOf<Hash>(13);
    afterALoss.ontoN = 4;
    add(afterALoss);
    return out;
}

QJsonObject stateOf(const ControlState &state)
{
    QJsonArray actors;
    for (const auto &[id, actor] : state.actors()) {
        QJsonObject one{{u"actor"_s, jsonOf(id)}, {u"key"_s, jsonOf(actor.key)}, {u"active"_s, actor.isActive}};
        if (actor.minted)
            one.insert(u"minted"_s, jsonOf(*actor.minted));
        if (actor.name)
            one.insert(u"name"_s, jsonOf(*actor.name));
        if (actor.cut)
            one.insert(u"cut"_s, QJsonObject{{u"n"_s, jsonOf(actor.cut->n)}, {u"hash"_s, jsonOf(actor.cut->hash)}});
        actors.append(one);
    }
    QJsonArray keys;
    for (KeyEpoch epoch = 1; epoch <= state.newestEpoch(); ++epoch)
        keys.append(QJsonObject{{u"epoch"_s, jsonOf(epoch)},
                                {u"commitment"_s, jsonOf(state.key(epoch)->commitment)},
                                {u"live"_s, state.isLive(epoch)}});
    return {{u"account"_s, jsonOf(state.account())},
            {u"space"_s, jsonOf(state.space())},
            {u"length"_s, jsonOf(state.length())},
            {u"head"_s, jsonOf(state.head())},
            {u"generation"_s, jsonOf(state.generation())},
            {u"recovery"_s, jsonOf(state.recovery())},
            {u"actors"_s, actors},
            {u"keys"_s, keys},
            {u"rewrapped_at"_s, jsonOf(state.rewrappedAt())}};
}

QJsonArray controlLogs()
{
    QJsonArray out;
    const auto add = [&](const char *name, const Log &log) {
        QJsonArray events;
        for (const SignedEvent &event : log.events())
            events.append(QJsonObject{{u"body"_s, hexOf(event.body)},
                                      {u"sig"_s, jsonOf(event.signature)},
                                      {u"hash"_s, jsonOf(eventHash(event))},
                                      {u"value"_s, jsonOf(*eventOf(event))}});
        const auto state = log.state();
        if (!state)
            qFatal("%s: %s", name, qPrintable(state.error().context));
        out.append(
            QJsonObject{{u"name"_s, QLatin1StringView(name)}, {u"events"_s, events}, {u"state"_s, stateOf(*state)}});
    };
    Log log;
    add("an account begins", log);
    log.add(3, 2);
    log.add(4, 3, 3);
    add("a device is let in, and mints a life of its own", log);
    Log byPhrase = log;
    byPhrase.add(5, 0);
    add("the recovery key lets a device in", byPhrase);
    log.add(6, 2);
    log.revoke({cut(3, 5), cut(4, 0)}, 2);
    add("a device is cut off in both of its lives", log);
    log.revoke({cut(3, 9), cut(6, 1)}, 2);
    add("the first cut stands", log);
    log.rotate(2);
    log.name(2, 4, 2);
    log.name(6, 4, 2);
    log.name(2, 4, 2);
    add("devices are called something, and something else", log);
    log.rewrapped({1, 3}, 2);
    add("old keys go, in any order", log);
    log.recover({2, 6, 7}, {cut(3, 9)}, 1);
    add("a recovery: who it names is back, who was cut before stays cut there", log);
    Log taken;
    taken.add(3, 2);
    taken.add(4, 2);
    taken.revoke({cut(2, 1)}, 3);
    taken.recover({2}, {cut(3, 8)}, 1);
    add("a recovery: who was active and is not named loses everything", taken);
    taken.recover({2}, {}, 2, 101);
    add("the next recovery key recovers", taken);
    add("an event of each kind", wholeLog());
    return out;
}

QJsonArray multisetHashes()
{
    QJsonArray out;
    const auto add = [&](const char *name, const QList<std::pair<quint8, quint8>> &rows) {
        MultisetHash sum;
        QJsonArray list;
        for (const auto &[record, envelope] : rows) {
            sum.add(idOf<RecordId>(record), idOf<Hash>(envelope));
            list.append(
                QJsonObject{{u"record"_s, jsonOf(idOf<RecordId>(record))}, {u"env"_s, jsonOf(idOf<Hash>(envelope))}});
        }
        out.append(QJsonObject{{u"name"_s, QLatin1StringView(name)}, {u"rows"_s, list}, {u"sum"_s, jsonOf(sum)}});
    };
    add("nothing", {});
    add("one row", {{5, 6}});
    add("three rows", {{5, 6}, {1, 2}, {9, 200}});
    add("the same in another order", {{9, 200}, {5, 6}, {1, 2}});
    add("a row twice", {{5, 6}, {5, 6}});
    return out;
}

QJsonArray keyCommitments()
{
    QJsonArray out;
    for (const KeyEpoch epoch : {KeyEpoch(1), KeyEpoch(300)}) {
        const SecretBytes key = SecretBytes::copyOf(QByteArray(32, char(epoch)));
        out.append(QJsonObject{{u"space"_s, jsonOf(idOf<SpaceId>(1))},
                               {u"epoch"_s, jsonOf(epoch)},
                               {u"key"_s, hexOf(key.view())},
                               {u"commitment"_s, jsonOf(keyCommitment(idOf<SpaceId>(1), epoch, key))}});
    }
    return out;
}

QJsonArray prekeys()
{
    const Prekey one = prekey();
    return {QJsonObject{{u"account"_s, jsonOf(kAccount)},
                        {u"seed"_s, seedOf(2)},
                        {u"value"_s, jsonOf(one)},
                        {u"message"_s, hexOf(prekeyBytes(kAccount, one))}}};
}

QJsonArray sessions()
{
    QJsonArray out;
    for (const QByteArray &origin :
         {QByteArray("https://sync.example.org"), QByteArray("https://sync.example.org:8443"),
          QByteArray("http://127.0.0.1:8080"), QByteArray("http://[::1]:8080")}) {
        const QByteArray bytes = sessionBytes(origin, challenge());
        out.append(QJsonObject{{u"origin"_s, QString::fromLatin1(origin)},
                               {u"challenge"_s, jsonOf(challenge())},
                               {u"seed"_s, seedOf(2)},
                               {u"message"_s, hexOf(bytes)},
                               {u"signature"_s, jsonOf(keyOf(2).sign(signed_as::kSession, bytes))}});
    }
    return out;
}

} // namespace

QJsonObject protocolVectors()
{
    return {
        {u"protocol"_s, 1},
        {u"errors"_s,
         QJsonObject{{u"NotUnderstood"_s, u"not in the form that the protocol has; a server says malformed"_s},
                     {u"NewerVersion"_s, u"of a newer version, which this one must leave alone"_s},
                     {u"Damaged"_s, u"in the right form, but not what it should be: a wrong place, signature, tag"_s},
                     {u"WrongKey"_s, u"sealed under another key, as its commitment says before anything is opened"_s}}},
        {u"hashes"_s, hashes()},
        {u"signatures"_s, signatures()},
        {u"messages"_s, messages()},
        {u"envelopes"_s, envelopes()},
        {u"commits"_s, commits()},
        {u"control_logs"_s, controlLogs()},
        {u"multiset_hashes"_s, multisetHashes()},
        {u"key_commitments"_s, keyCommitments()},
        {u"prekeys"_s, prekeys()},
        {u"sessions"_s, sessions()},
        {u"device"_s, deviceVectors()},
        {u"refused"_s, refusals()},
    };
}

std::optional<Result<QJsonObject>> readMessage(const QString &name, QByteArrayView cbor)
{
    std::optional<Result<QJsonObject>> out;
    eachMessage([&]<class T>() {
        if (name != QLatin1StringView(kMessageName<T>))
            return;
        const auto read = fromCbor<T>(cbor);
        out = read ? Result<QJsonObject>(QJsonObject{{u"cbor"_s, hexOf(toCbor(*read))}, {u"value"_s, jsonOf(*read)}})
                   : Result<QJsonObject>(std::unexpected(read.error()));
    });
    return out;
}

} // namespace mn::sync::test
