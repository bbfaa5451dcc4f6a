#include "core/base/fixed_fields.h"
#include "core/crypto/aead.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_box.h"
#include "core/store/state_codec.h"
#include "core/vault/vector_pack.h"
#include "sync/client/sealed_pack.h"
#include "sync/device/padding.h"
#include "sync/device/recovery_key.h"
#include "sync/device/sealed_record.h"
#include "tests/golden/protocol_vectors.h"
#include "tests/unit/protocol/messages.h"

namespace mn::sync::test {

using namespace Qt::StringLiterals;

namespace {

Record memory(const QByteArray &text)
{
    CborWriter value;
    value.utf8(text);
    return writeRegister(Record(), {idOf<ActorId>(2), 1}, "content", value.take());
}

SpaceKey spaceKey(KeyEpoch epoch)
{
    return {epoch, SecretBytes::copyOf(QByteArray(kKeyBytes, char(epoch)))};
}

// What a wrapped key is bound to. Written out once more: docs/protocol.md.
QByteArray wrapData(const Row &row)
{
    QByteArray out = kAccount.toBytes() + row.space.toBytes() + row.record.toBytes();
    appendNumber(out, row.keyEpoch);
    return out + envelopeHash(kAccount, row.envelope).toBytes();
}

// A row in good form around any bytes, bound to any header.
Row rowAround(const QByteArray &plain, const EnvelopeHeader &bound = header(5))
{
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    const SpaceKey space = spaceKey(1);
    Row row{.space = header(5).space,
            .record = header(5).record,
            .keyEpoch = space.epoch,
            .wrappedKey = {},
            .envelope =
                signedEnvelope(kAccount, header(5), *sealBytes(key, plain, associatedData(kAccount, bound)), keyOf(2))
                    .toBytes()};
    row.wrappedKey = *sealBytes(space.key, key.view(), wrapData(row));
    return row;
}

QJsonObject described(const Row &row, KeyEpoch openedWith = 1, const AccountId &account = kAccount)
{
    return {{u"account"_s, jsonOf(account)},
            {u"space_key"_s, hexOf(spaceKey(openedWith).key.view())},
            {u"row"_s, jsonOf(row)},
            {u"cbor"_s, hexOf(toCbor(row))}};
}

// What is inside, layer by layer.
QJsonObject opened(const char *name, const Row &row, const Record &state)
{
    QJsonObject out = described(row);
    const SecretBytes key = *openSecret(spaceKey(1).key, row.wrappedKey, wrapData(row));
    const Envelope envelope = *Envelope::fromBytes(row.envelope);
    const QByteArray plain = *openBytes(key, envelope.body, associatedData(kAccount, envelope.header));
    out.insert(u"name"_s, QLatin1StringView(name));
    out.insert(u"record_key"_s, hexOf(key.view()));
    out.insert(u"padded"_s, hexOf(plain));
    out.insert(u"stored"_s, hexOf(*unpadded(plain)));
    out.insert(u"state"_s, hexOf(state.toCbor()));
    return out;
}

QJsonArray records()
{
    const auto sealed = [](const char *name, const QByteArray &text) {
        return opened(name, *sealedRow(kAccount, header(5), memory(text), spaceKey(1), keyOf(2)), memory(text));
    };
    QByteArray varied; // no shorter when it is packed
    for (int i = 0; i < 20; ++i)
        varied += hashOf("varied", {QByteArray::number(i)}).toBytes().toBase64();
    const VersionVector seen = memory("gone").seen();
    EnvelopeHeader marker = header(5);
    marker.kind = RecordKind::Purge;
    QJsonObject erased = described(markerRow(kAccount, marker, seen, keyOf(2)));
    erased.insert(u"name"_s, u"a marker, which is signed and not sealed"_s);
    erased.insert(u"state"_s, hexOf(purged(Record::of(seen, {})).toCbor()));
    return {sealed("a short text, as it is", "the boiler needs 1.2 bar"),
            sealed("a long one, packed", QByteArray(3000, 'x')), sealed("one that packing would not shorten", varied),
            erased};
}

QJsonArray refusedRecords()
{
    QJsonArray out;
    const auto add = [&](const char *why, QJsonObject row, Errc error) {
        row.insert(u"why"_s, QLatin1StringView(why));
        row.insert(u"error"_s, name(error));
        out.append(row);
    };
    const Row good = *sealedRow(kAccount, header(5), memory("good"), spaceKey(1), keyOf(2));
    add("another space key", described(good, 2), Errc::WrongKey);
    add("another account", described(good, 1, idOf<AccountId>(0xad)), Errc::Damaged);
    Row row = good;
    row.record = idOf<RecordId>(6);
    add("a wrap that was made for another record", described(row), Errc::Damaged);
    row = good;
    row.space = idOf<SpaceId>(2);
    add("a wrap that was made for another space", described(row), Errc::Damaged);
    row = good;
    row.keyEpoch = 2;
    add("a wrap that was made for another epoch", described(row), Errc::Damaged);
    row = good;
    row.wrappedKey = sealedRow(kAccount, header(5), memory("good"), spaceKey(1), keyOf(2))->wrappedKey;
    add("a wrap that was made for another version", described(row), Errc::Damaged);
    row = good;
    row.wrappedKey = good.wrappedKey.chopped(1) + char(good.wrappedKey.back() ^ 1);
    add("a wrap with a bit changed at its end", described(row), Errc::Damaged);
    row = good;
    row.wrappedKey[30] = char(row.wrappedKey[30] ^ 1);
    add("a wrap with another commitment", described(row), Errc::WrongKey);
    row = good;
    row.wrappedKey[0] = 2;
    add("a wrap of another format", described(row), Errc::WrongKey);
    row = good;
    row.envelope[Envelope::kHeaderBytes + 70] = char(row.envelope[Envelope::kHeaderBytes + 70] ^ 1);
    add("a body with a bit changed", described(row), Errc::Damaged);

    const QByteArray state = compressed(memory("good").toCbor());
    EnvelopeHeader elsewhere = header(5);
    ++elsewhere.n;
    add("a body that was bound to another header", described(rowAround(padded(state), elsewhere)), Errc::Damaged);
    add("not padded", described(rowAround(state)), Errc::NotUnderstood);
    QByteArray plain = padded(state);
    plain.back() = 1;
    add("padded with something", described(rowAround(plain)), Errc::NotUnderstood);
    add("padded more than it should be", described(rowAround(padded(state) + QByteArray(256, '\0'))),
        Errc::NotUnderstood);
    plain = padded(state);
    plain[2] = 1; // 256 bytes more
    add("a length beyond the end", described(rowAround(plain)), Errc::NotUnderstood);
    add("an empty state", described(rowAround(padded({}))), Errc::Damaged);
    add("a state of no known form", described(rowAround(padded('\2' + state.sliced(1)))), Errc::Damaged);
    add("a state that is not packed as it says", described(rowAround(padded('\1' + state.sliced(1)))), Errc::Damaged);
    add("a state that is no record", described(rowAround(padded(QByteArray("\0\xa0", 2)))), Errc::Damaged);
    const Record marker = purged(Record::of(memory("gone").seen(), {}));
    add("a marker where a memory belongs", described(rowAround(padded(compressed(marker.toCbor())))), Errc::Damaged);

    const auto unsealed = [](const QByteArray &body) {
        EnvelopeHeader header = test::header(5);
        header.kind = RecordKind::Purge;
        return Row{.space = header.space,
                   .record = header.record,
                   .keyEpoch = 0,
                   .wrappedKey = {},
                   .envelope = signedEnvelope(kAccount, header, body, keyOf(2)).toBytes(),
                   .isDeleted = true};
    };
    add("a memory where a marker belongs", described(unsealed(memory("good").toCbor())), Errc::Damaged);
    add("a marker with a byte behind its end", described(unsealed(marker.toCbor() + '\0')), Errc::NotUnderstood);
    return out;
}

// Keys for a prekey and for the recovery key, which is the same curve under its other name.
QJsonArray wraps()
{
    QJsonArray out;
    const auto add = [&](const QString &name, const SecretBytes &seed, const BoxPublicKey &to) {
        const SpaceKey key = spaceKey(3);
        const Wrap wrap{key.epoch, to, *sealForBox(to.view(), key.key.view())};
        out.append(QJsonObject{{u"name"_s, name},
                               {u"seed"_s, hexOf(seed.view())},
                               {u"space"_s, jsonOf(idOf<SpaceId>(1))},
                               {u"wrap"_s, jsonOf(wrap)},
                               {u"key"_s, hexOf(key.key.view())},
                               {u"commitment"_s, jsonOf(keyCommitment(idOf<SpaceId>(1), key.epoch, key.key))}});
    };
    const SecretBytes seed = SecretBytes::copyOf(QByteArray(kKeyBytes, '\7'));
    add(u"for a prekey"_s, seed, *BoxPublicKey::fromBytes(*boxPublicKey(seed)));
    const RecoveryKey paper(*RecoveryPhrase::fromEntropy(SecretBytes::copyOf(QByteArray(kKeyBytes, '\x11'))));
    add(u"for the recovery key"_s, paper.boxSeed(), *recoveryBox(paper.signer().verifyingKey()));
    return out;
}

QJsonArray refusedWraps()
{
    const SecretBytes seed = SecretBytes::copyOf(QByteArray(kKeyBytes, '\7'));
    const QByteArray good = *sealForBox(*boxPublicKey(seed), spaceKey(3).key.view());
    QJsonArray out;
    const auto add = [&](const char *why, const QByteArray &sealed, char with, Errc error) {
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)},
                               {u"seed"_s, hexOf(QByteArray(kKeyBytes, with))},
                               {u"sealed"_s, hexOf(sealed)},
                               {u"error"_s, name(error)}});
    };
    add("another seed", good, '\6', Errc::Damaged);
    add("a bit changed", good.chopped(1) + char(good.back() ^ 1), '\7', Errc::Damaged);
    add("a byte missing", good.chopped(1), '\7', Errc::Damaged);
    add("a byte behind its end", good + '\0', '\7', Errc::Damaged);
    add("a version that never was", '\0' + good.sliced(1), '\7', Errc::Damaged);
    add("a version that is to come", '\2' + good.sliced(1), '\7', Errc::NewerVersion);
    add("nothing", {}, '\7', Errc::Damaged);
    return out;
}

const EmbeddingModel kModel = {.name = u"mnemosyne-e5"_s, .version = 3, .dimensions = 4, .maxTokens = 0};

QJsonObject described(const PackLabel &label)
{
    return {{u"model"_s, qint64(label.model)},
            {u"memories"_s, qint64(label.memories)},
            {u"purged"_s, qint64(label.purged)},
            {u"drawn"_s, qint64(label.drawn)}};
}

const PackLabel kLabel = {.model = PackLabel::markOf(kModel), .memories = 40, .purged = 2, .drawn = 0x01020304};

QByteArray pack(const QStringList &texts)
{
    VectorPackBuilder builder(kModel);
    for (const QString &text : texts)
        builder.add(text, {QByteArray("\x7f\x80\x01", 3) + char(text.size()), 0.5f});
    return builder.toBytes();
}

QJsonArray packs()
{
    const PackSeal seal(kAccount, spaceKey(1).key);
    const BlobName name = seal.nameOf(kLabel);
    const QByteArray plain = pack({u"the boiler"_s, u"the cat"_s});
    return {QJsonObject{{u"account"_s, jsonOf(kAccount)},
                        {u"space_key"_s, hexOf(spaceKey(1).key.view())},
                        {u"name"_s, jsonOf(name)},
                        {u"sealed"_s, hexOf(*seal.seal(name, plain))},
                        {u"pack"_s, hexOf(plain)}}};
}

QJsonArray refusedPacks()
{
    QJsonArray out;
    const auto add = [&](const char *why, QByteArrayView bytes) {
        out.append(QJsonObject{{u"why"_s, QLatin1StringView(why)}, {u"bytes"_s, hexOf(bytes)}});
    };
    const QByteArray good = pack({u"the boiler"_s, u"the cat"_s});
    constexpr qsizetype kRow = 16 + 4 + 4;
    const QByteArray head = good.chopped(2 * kRow);
    const QByteArray rows = good.last(2 * kRow);
    add("nothing", {});
    add("another version", '\2' + good.sliced(1));
    add("a model without a name", '\1' + QByteArray(1, '\0') + good.sliced(2 + kModel.name.size()));
    add("a byte missing", good.chopped(1));
    add("a byte behind its end", good + '\0');
    add("a row less than it says", good.chopped(kRow));
    add("rows that descend", head + rows.last(kRow) + rows.first(kRow));
    add("a row twice", head + rows.first(kRow) + rows.first(kRow));
    QByteArray scaled = good;
    scaled.replace(head.size() + 16, 4, QByteArray::fromHex("7fc00000"));
    add("a scale that is no number", scaled);
    scaled.replace(head.size() + 16, 4, QByteArray::fromHex("bf000000"));
    add("a scale below zero", scaled);
    return out;
}

} // namespace

QJsonObject sealedVectors()
{
    return {{u"packs"_s, packs()},
            {u"records"_s, records()},
            {u"refused_packs"_s, refusedPacks()},
            {u"refused_records"_s, refusedRecords()},
            {u"wraps"_s, wraps()},
            {u"refused_wraps"_s, refusedWraps()}};
}

QJsonObject deviceVectors()
{
    QJsonArray sizes;
    for (const qsizetype size : {0, 1, 252, 253, 256, 260, 261, 508, 509, 1020, 1021, 5000, 65'532, 65'533, 262'144})
        sizes.append(QJsonObject{{u"bytes"_s, size}, {u"padded"_s, paddedSize(size)}});
    QJsonArray paddings;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("short"), QByteArray(300, 'x')})
        paddings.append(QJsonObject{{u"bytes"_s, hexOf(bytes)}, {u"padded"_s, hexOf(padded(bytes))}});
    const RecoveryPhrase phrase = *RecoveryPhrase::fromEntropy(SecretBytes::copyOf(QByteArray(kKeyBytes, '\x11')));
    const RecoveryKey paper(phrase);
    QJsonArray models;
    for (const EmbeddingModel &model : {kModel, EmbeddingModel{u"größer"_s, 1, 384, 0}})
        models.append(QJsonObject{{u"name"_s, model.name},
                                  {u"version"_s, model.version},
                                  {u"dimensions"_s, model.dimensions},
                                  {u"mark"_s, qint64(PackLabel::markOf(model))}});
    QJsonArray names;
    for (const PackLabel &label : {kLabel, PackLabel{}})
        names.append(QJsonObject{{u"account"_s, jsonOf(kAccount)},
                                 {u"space_key"_s, hexOf(spaceKey(2).key.view())},
                                 {u"label"_s, described(label)},
                                 {u"name"_s, jsonOf(PackSeal(kAccount, spaceKey(2).key).nameOf(label))}});
    return {{u"pack_models"_s, models},
            {u"pack_names"_s, names},
            {u"padded_sizes"_s, sizes},
            {u"paddings"_s, paddings},
            {u"recovery"_s, QJsonObject{{u"words"_s, QString::fromLatin1(phrase.words().view())},
                                        {u"entropy"_s, hexOf(phrase.entropy().view())},
                                        {u"seed"_s, hexOf(paper.boxSeed().view())},
                                        {u"key"_s, jsonOf(paper.signer().verifyingKey())},
                                        {u"box"_s, jsonOf(*recoveryBox(paper.signer().verifyingKey()))}}}};
}

} // namespace mn::sync::test
