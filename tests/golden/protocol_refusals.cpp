#include "sync/protocol/limits.h"
#include "tests/golden/protocol_vectors.h"
#include "tests/unit/protocol/messages.h"

namespace mn::sync::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '\x81') + '\0';
}

// One item of each: what a reader of deterministic CBOR takes, whatever it means, and what it does not.
QJsonArray cbor()
{
    QJsonArray out;
    const auto add = [&](const char *what, const QByteArray &bytes, bool isCanonical) {
        out.append(QJsonObject{
            {u"what"_s, QLatin1StringView(what)}, {u"bytes"_s, hexOf(bytes)}, {u"canonical"_s, isCanonical}});
    };
    const auto good = [&](const char *what, const char *digits) { add(what, hex(digits), true); };
    const auto bad = [&](const char *what, const char *digits) { add(what, hex(digits), false); };
    good("0", "00");
    good("23", "17");
    good("24", "1818");
    good("255", "18ff");
    good("256", "190100");
    good("65535", "19ffff");
    good("65536", "1a00010000");
    good("2^32", "1b0000000100000000");
    good("2^64 - 1", "1bffffffffffffffff");
    good("no bytes", "40");
    good("text of two and four bytes a character", "66c3a4f09fa780");
    good("an empty map", "a0");
    good("shorter keys first, though their bytes are greater", "a2617a00626161f5");
    add("32 arrays in each other", nested(32), true);

    bad("nothing", "");
    bad("23 in two bytes", "1817");
    bad("255 in three bytes", "1900ff");
    bad("65535 in five bytes", "1a0000ffff");
    bad("2^32 - 1 in nine bytes", "1b00000000ffffffff");
    bad("a length in two bytes", "580161");
    bad("a count of items in two bytes", "980100");
    bad("a count of pairs in two bytes", "b801617a00");
    bad("bytes without a length", "5f4161ff");
    bad("text without a length", "7f6161ff");
    bad("an array without a count", "9f00ff");
    bad("a map without a count", "bf617a00ff");
    bad("an end of nothing", "ff");
    bad("lengths that mean nothing", "1c");
    bad("keys by their bytes alone", "a2626161f5617a00");
    bad("keys out of order", "a2617a00616100");
    bad("a key twice", "a2617a00617a00");
    bad("a length beyond the end", "4361");
    bad("a length of nearly everything", "5bffffffffffffffff");
    bad("more items than bytes", "9bffffffffffffffff");
    bad("a pair without its second half", "a1617a");
    bad("two items", "0000");
    bad("a byte that is no UTF-8", "61ff");
    bad("an overlong form in UTF-8", "62c080");
    bad("a surrogate in UTF-8", "63eda080");
    bad("true in two bytes", "f815");
    add("33 arrays in each other", nested(33), false);
    return out;
}

// A message of pairs in the order that they are given in.
QByteArray map(const QList<std::pair<QByteArray, QByteArray>> &pairs)
{
    CborWriter out;
    out.map(quint64(pairs.size()));
    for (const auto &[name, value] : pairs) {
        out.utf8(name);
        out.item(value);
    }
    return out.take();
}

QByteArray bytes(const QByteArray &value)
{
    CborWriter out;
    out.bytes(value);
    return out.take();
}

class Refused {
public:
    template <class T> void add(const char *why, const QByteArray &cbor)
    {
        m_list.append(QJsonObject{{u"type"_s, QLatin1StringView(kMessageName<T>)},
                                  {u"why"_s, QLatin1StringView(why)},
                                  {u"cbor"_s, hexOf(cbor)},
                                  {u"error"_s, u"NotUnderstood"_s}});
    }
    // {"seq": ...}, with something else in place of the number.
    void number(const char *why, const char *value) { add<PushReply>(why, map({{"seq", hex(value)}})); }
    QJsonArray list() const { return m_list; }

private:
    QJsonArray m_list;
};

QJsonArray messages()
{
    Refused refused;
    refused.number("a number in more bytes than it needs", "180c");
    refused.number("a number in nine bytes", "1b000000000000000c");
    refused.number("a negative number", "2b");
    refused.number("a half float", "f94a00");
    refused.number("a double", "fb3ff199999999999a");
    refused.number("not a number", "f97e00");
    refused.number("a large number with a tag", "c2410c");
    refused.number("a moment with a tag", "c10c");
    refused.number("bytes in place of a number", "410c");
    refused.number("text in place of a number", "623132");
    refused.number("true in place of a number", "f5");
    refused.number("null in place of a number", "f6");
    refused.number("a list in place of a number", "810c");

    const QByteArray seq = map({{"seq", hex("0c")}});
    refused.add<PushReply>("nothing", {});
    refused.add<PushReply>("an empty map", hex("a0"));
    refused.add<PushReply>("cut off", seq.chopped(1));
    refused.add<PushReply>("a byte behind the end", seq + '\0');
    refused.add<PushReply>("twice", seq + seq);
    refused.add<PushReply>("a tag that says it is CBOR", hex("d9d9f7") + seq);
    refused.add<PushReply>("a list in place of a map", hex("810c"));
    refused.add<PushReply>("a map in a list", hex("81") + seq);
    refused.add<PushReply>("a map without a count", hex("bf637365710cff"));
    refused.add<PushReply>("a count in more bytes than it needs", hex("b801637365710c"));
    refused.add<PushReply>("a name with a longer length than it needs", hex("a178037365710c"));
    refused.add<PushReply>("a name without a length", hex("a17f63736571ff0c"));
    refused.add<PushReply>("a name twice", map({{"seq", hex("0c")}, {"seq", hex("0c")}}));
    refused.add<PushReply>("a name as bytes", hex("a1437365710c"));
    refused.add<PushReply>("a number as a name", hex("a1010c"));
    refused.add<PushReply>("another name", map({{"sqe", hex("0c")}}));
    refused.add<PushReply>("a name in capitals", map({{"Seq", hex("0c")}}));
    refused.add<PushReply>("a name that is not known", map({{"seq", hex("0c")}, {"sequel", hex("0c")}}));
    refused.add<PushReply>("what is not known, and too deep", map({{"seq", hex("0c")}, {"sequel", nested(33)}}));

    const QByteArray head = hex("181e"), no = hex("f4"), none = hex("80");
    refused.add<ManifestReply>("names out of order", map({{"more", no}, {"head", head}, {"entries", none}}));
    refused.add<ManifestReply>("names by their letters", map({{"entries", none}, {"head", head}, {"more", no}}));
    refused.add<ManifestReply>("a name that is missing", map({{"head", head}, {"entries", none}}));
    refused.add<ManifestReply>("0 in place of false", map({{"head", head}, {"more", hex("00")}, {"entries", none}}));
    refused.add<ManifestReply>("null in place of a list", map({{"head", head}, {"more", no}, {"entries", hex("f6")}}));
    refused.add<ManifestReply>("a map in place of a list", map({{"head", head}, {"more", no}, {"entries", hex("a0")}}));
    refused.add<ManifestReply>("a number in a list of structs",
                               map({{"head", head}, {"more", no}, {"entries", hex("8101")}}));
    refused.add<WrapsRequest>("a list without a count", map({{"wraps", hex("9fff")}}));
    refused.add<WrapsRequest>("more items than bytes", map({{"wraps", hex("9affffffff")}}));

    const QByteArray epoch = hex("02"), to = bytes(QByteArray(32, '\3'));
    const auto wrap = [&](const QByteArray &key, const QByteArray &sealed) {
        return map({{"to", key}, {"epoch", epoch}, {"sealed", sealed}});
    };
    refused.add<Wrap>("a key of 31 bytes", wrap(bytes(QByteArray(31, '\3')), bytes("k")));
    refused.add<Wrap>("a key of 33 bytes", wrap(bytes(QByteArray(33, '\3')), bytes("k")));
    refused.add<Wrap>("a key as text", wrap(hex("7820") + QByteArray(32, 'k'), bytes("k")));
    refused.add<Wrap>("bytes in pieces", wrap(to, hex("5f416b416bff")));
    refused.add<Wrap>("bytes as text", wrap(to, hex("616b")));
    refused.add<Wrap>("bytes beyond the end", wrap(to, hex("5affffffff6b")));

    refused.add<RowsRequest>("an id of 15 bytes", map({{"records", hex("81") + bytes(QByteArray(15, '\5'))}}));
    refused.add<RowsRequest>("an id as its 36 letters",
                             map({{"records", hex("817824") + QByteArray(idOf<RecordId>(5).toString().toLatin1())}}));
    const QByteArray record = bytes(QByteArray(16, '\5')), env = bytes(QByteArray(32, '\6'));
    const auto entry = [&](const char *kind) {
        return map({{"env", env}, {"kind", hex(kind)}, {"record", record}, {"key_epoch", hex("00")}});
    };
    refused.add<ManifestEntry>("a kind that means nothing", entry("02"));
    refused.add<ManifestEntry>("a kind by its name", entry("6470757267"));
    refused.add<CommitEntry>("null in place of what may be absent",
                             map({{"env", env}, {"kind", hex("00")}, {"parent", hex("f6")}, {"record", record}}));
    refused.add<ChallengeRequest>("undefined in place of what may be absent", map({{"recovery", hex("f7")}}));
    const auto checkpoint = [&](const QByteArray &sum) {
        return map({{"sum", bytes(sum)}, {"count", hex("01")}, {"heads", none}});
    };
    refused.add<Checkpoint>("a sum that is no point", checkpoint(QByteArray(32, '\xff')));
    refused.add<Checkpoint>("a sum that is a negative point", checkpoint('\1' + QByteArray(31, '\0')));
    refused.add<Problem>("text that is no UTF-8", map({{"code", hex("61ff")}, {"detail", hex("60")}}));
    refused.add<Problem>("text with a surrogate", map({{"code", hex("60")}, {"detail", hex("63eda080")}}));
    refused.add<Problem>("text with an overlong form", map({{"code", hex("62c080")}, {"detail", hex("60")}}));
    return refused.list();
}

QJsonArray commits()
{
    QJsonArray out;
    const auto add = [&](const char *why, auto change) {
        Commit wrong = commit();
        change(wrong);
        out.append(QJsonObject{
            {u"why"_s, QLatin1StringView(why)}, {u"body"_s, hexOf(toCbor(wrong))}, {u"error"_s, u"NotUnderstood"_s}});
    };
    add("a number that does not rise", [](Commit &c) { c.n = c.prevN; });
    add("a number above 2^63 - 1", [](Commit &c) { c.n = kMaxCommitN + 1; });
    add("a commit before it without a hash", [](Commit &c) { c.prev = {}; });
    add("a hash of none before it", [](Commit &c) { c.prevN = 0; });
    add("a place without a hash", [](Commit &c) { c.onto = {}; });
    add("a hash of no place", [](Commit &c) { c.ontoN = 0; });
    add("a place behind itself", [](Commit &c) { c.ontoN = c.n; });
    add("heads out of order", [](Commit &c) { std::swap(c.sure[0], c.sure[1]); });
    add("an actor twice", [](Commit &c) { c.sure.append(c.sure.last()); });
    add("an actor that has come nowhere", [](Commit &c) { c.sure[0].n = 0; });
    add("a head above 2^63 - 1", [](Commit &c) { c.sure[1].n = kMaxCommitN + 1; });
    add("a record twice", [](Commit &c) { c.entries.append(c.entries.first()); });
    add("a checkpoint with an actor twice", [](Commit &c) { c.checkpoint->heads.append(c.checkpoint->heads.first()); });
    add("neither entries nor a checkpoint", [](Commit &c) {
        c.entries.clear();
        c.checkpoint.reset();
    });
    return out;
}

ControlEvent eventAt(quint64 n, std::optional<quint8> signer = 2)
{
    ControlEvent event;
    event.n = n;
    event.prev = n == 0 ? Hash() : idOf<Hash>(9);
    if (signer)
        event.signer = idOf<ActorId>(*signer);
    return event;
}

QJsonArray events()
{
    QJsonArray out;
    const auto addBytes = [&](const char *why, const QByteArray &body, const QString &error) {
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)}, {u"body"_s, hexOf(body)}, {u"error"_s, error}});
    };
    const auto add = [&](const char *why, const ControlEvent &event, const QString &error = u"NotUnderstood"_s) {
        addBytes(why, toCbor(event), error);
    };
    const Rotate rotate{idOf<Hash>(30)};
    add("nothing happens", eventAt(1));
    ControlEvent event = eventAt(1);
    event.rotate = rotate;
    event.rewrapped = Rewrapped{{1}};
    add("two things happen", event);
    event = eventAt(1);
    event.genesis = genesis();
    add("a beginning behind the beginning", event);
    event = eventAt(0);
    event.rotate = rotate;
    add("something else at the beginning", event);
    event = eventAt(0, {});
    event.genesis = genesis();
    add("a beginning without a signer", event);
    event = eventAt(0);
    event.genesis = genesis();
    event.prev = idOf<Hash>(9);
    add("an event before the beginning", event);
    event = eventAt(1);
    event.rotate = rotate;
    event.prev = {};
    add("none before it", event);
    event = eventAt(1, {});
    event.rotate = rotate;
    add("a rotation without a signer", event);
    event = eventAt(1, {});
    event.revoke = Revoke{{cut(3, 5)}, idOf<Hash>(30)};
    add("a revocation without a signer", event);
    event = eventAt(1, {});
    event.rewrapped = Rewrapped{{1}};
    add("keys that go without a signer", event);
    event = eventAt(1, {});
    event.name = NameDevice{idOf<ActorId>(2), 1, QByteArray(NameDevice::kSealedBytes, 'n')};
    add("a name without a signer", event);
    event = eventAt(1);
    event.recover = Recover{.generation = 1, .actors = {}, .cuts = {}, .spaceKey = {}, .recovery = {}};
    add("a recovery by a device", event);
    event = eventAt(1);
    event.rotate = rotate;
    event.version = 0;
    add("version 0", event);
    event.version = ControlEvent::kVersion + 1;
    add("a version that is to come", event, u"NewerVersion"_s);
    addBytes("a version that is to come, with names that are to come", map({{"v", hex("02")}, {"whatever", hex("01")}}),
             u"NewerVersion"_s);
    addBytes("a version that is to come, and not canonical", map({{"v", hex("1802")}}), u"NotUnderstood"_s);
    return out;
}

QJsonArray controlLogs()
{
    QJsonArray out;
    const auto addEvents = [&](const char *why, const QList<SignedEvent> &log) {
        QJsonArray list;
        for (const SignedEvent &one : log)
            list.append(jsonOf(one));
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)}, {u"events"_s, list}, {u"error"_s, u"Damaged"_s}});
    };
    // The last event is the one that is refused.
    const auto add = [&](const char *why, auto change) {
        Log log;
        log.add(3, 2);
        change(log);
        addEvents(why, log.events());
    };
    add("an event by nobody of the account", [](Log &log) { log.rotate(9); });
    add("an event by who was cut off", [](Log &log) {
        log.revoke({cut(3, 5)}, 2);
        log.rotate(3);
    });
    add("an actor twice", [](Log &log) { log.add(3, 2); });
    add("a life in place of somebody else's", [](Log &log) { log.add(4, 3, 2); });
    add("a life in place of another, by the recovery key", [](Log &log) { log.add(4, 0, 3); });
    add("a cut of nobody", [](Log &log) { log.revoke({cut(9, 1)}, 2); });
    add("the newest key goes", [](Log &log) { log.rewrapped({1}, 2); });
    add("a key goes twice", [](Log &log) {
        log.rotate(2);
        log.rewrapped({1, 1}, 2);
    });
    add("a key goes that never was", [](Log &log) {
        log.rotate(2);
        log.rewrapped({0}, 2);
    });
    add("a name of nobody", [](Log &log) { log.name(9, 1, 2); });
    add("a name under a key that is not the newest", [](Log &log) {
        log.rotate(2);
        log.name(3, 1, 2);
    });
    add("a name under a key that is to come", [](Log &log) { log.name(3, 2, 2); });
    add("a name of another length", [](Log &log) { log.name(3, 1, 2, NameDevice::kSealedBytes - 1); });
    add("a recovery with the wrong generation", [](Log &log) { log.recover({2}, {}, 2); });
    add("a recovery with the key that was replaced", [](Log &log) {
        log.recover({2}, {}, 1);
        log.recover({2}, {}, 2, 100);
    });
    ControlEvent letIn;
    letIn.add = AddActor{idOf<ActorId>(4), keyOf(4).verifyingKey(), {}};
    add("no signer is named, and a device signs", [&](Log &log) { log.append(letIn, 0, 2); });
    ControlEvent otherKey;
    otherKey.recover = Recover{.generation = 1,
                               .actors = {{idOf<ActorId>(2), keyOf(9).verifyingKey()}},
                               .cuts = {},
                               .spaceKey = idOf<Hash>(1),
                               .recovery = keyOf(101).verifyingKey()};
    add("a recovery that gives an actor another key", [&](Log &log) { log.append(otherKey, 0); });

    Log log;
    log.add(3, 2);
    log.rotate(2);
    const QList<SignedEvent> good = log.events();
    addEvents("a log without its beginning", good.sliced(1, 1));
    addEvents("an event left out", {good[0], good[2]});
    addEvents("an event twice", {good[0], good[1], good[1]});
    SignedEvent changed = good[1];
    changed.signature.data()[0] ^= 1;
    addEvents("a signature that is none", {good[0], changed});
    ControlEvent first;
    first.signer = idOf<ActorId>(3);
    first.genesis = genesis();
    addEvents("a beginning by somebody else", {signedEvent(first, keyOf(2))});
    first.signer = idOf<ActorId>(2);
    addEvents("a beginning signed with another key", {signedEvent(first, keyOf(3))});
    return out;
}

QJsonArray envelopes()
{
    QJsonArray out;
    const QByteArray good = signedEnvelope(kAccount, header(5), {}, keyOf(2)).toBytes();
    const auto add = [&](const char *why, const QByteArray &bytes, const QString &error) {
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)}, {u"bytes"_s, hexOf(bytes)}, {u"error"_s, error}});
    };
    const auto with = [&](qsizetype place, char byte) {
        QByteArray other = good;
        other[place] = byte;
        return other;
    };
    add("another suite", with(0, 2), u"NewerVersion"_s);
    add("for newer readers", with(1, 2), u"NewerVersion"_s);
    add("a kind that means nothing", with(2, 2), u"NotUnderstood"_s);
    add("too short for its signature", good.chopped(1), u"NotUnderstood"_s);
    add("nothing", {}, u"NotUnderstood"_s);
    return out;
}

} // namespace

QJsonObject refusals()
{
    return {
        {u"cbor"_s, cbor()},     {u"messages"_s, messages()},        {u"commits"_s, commits()},
        {u"events"_s, events()}, {u"control_logs"_s, controlLogs()}, {u"envelopes"_s, envelopes()},
    };
}

} // namespace mn::sync::test
