#pragma once
#include "sync/protocol/export.h"
#include "sync/protocol/linking.h"
#include "sync/protocol/live.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/provider_sign_in.h"
#include "tests/unit/protocol/samples.h"

namespace mn::sync::test {

template <class T> inline constexpr const char *kMessageName = nullptr;
#define MN_MESSAGE(name, type) template <> inline constexpr const char *kMessageName<type> = #name;
#include "tests/unit/protocol/messages.def"
#undef MN_MESSAGE

// Calls `take` for each kind of message: take.operator()<PushReply>().
template <class Take> void eachMessage(Take take)
{
#define MN_MESSAGE(name, type) take.template operator()<type>();
#include "tests/unit/protocol/messages.def"
#undef MN_MESSAGE
}

inline ChallengeReply challenge()
{
    return {kAccount, idOf<Nonce>(0x70), 1'700'000'120'000};
}

inline Prekey prekey()
{
    Prekey prekey{.actor = idOf<ActorId>(2), .key = idOf<BoxPublicKey>(3), .since = 4, .signature = {}};
    prekey.signature = keyOf(2).sign(signed_as::kPrekey, prekeyBytes(kAccount, prekey));
    return prekey;
}

// A log with an event of each kind.
inline Log wholeLog()
{
    Log log;
    log.add(3, 2);
    log.add(4, 3, 3);
    log.add(5, 0);
    log.revoke({cut(3, 5), cut(4, 0)}, 2);
    log.rotate(5);
    log.rewrapped({1, 2}, 2);
    log.recover({2, 7}, {cut(5, 8)}, 1);
    log.name(7, 4, 2);
    return log;
}

// Calls `take` with one of each kind of message at least: with what may be absent, and without.
template <class Take> void eachSample(Take take)
{
    const Commit full = commit();
    Commit first = commit(1);
    first.prev = first.onto = {};
    first.sure = {};
    first.checkpoint.reset();
    const SignedCommit signedOne = signedCommit(kAccount, full, keyOf(2));
    for (const CommitEntry &entry : full.entries)
        take(entry);
    take(full.sure.first());
    take(full.checkpoint.value_or(Checkpoint()));
    take(Checkpoint());
    take(full);
    take(first);
    take(signedOne);

    const Log log = wholeLog();
    for (const SignedEvent &one : log.events()) {
        const ControlEvent event = *eventOf(one);
        take(event);
        take(one);
        const auto takeIf = [&take](const auto &body) {
            if (body)
                take(*body);
        };
        takeIf(event.genesis);
        takeIf(event.add);
        takeIf(event.revoke);
        takeIf(event.rotate);
        takeIf(event.rewrapped);
        takeIf(event.recover);
        takeIf(event.name);
    }
    take(cut(3, 5));
    take(Recover::Member{idOf<ActorId>(7), keyOf(7).verifyingKey()});

    const Row marker{.space = idOf<SpaceId>(1),
                     .record = idOf<RecordId>(6),
                     .keyEpoch = 0,
                     .wrappedKey = {},
                     .envelope = QByteArray(170, 'm'),
                     .isDeleted = true};
    take(row(5));
    take(marker);
    const Wrap wrap{2, idOf<BoxPublicKey>(3), QByteArray(81, 'k')};
    take(prekey());
    take(wrap);
    take(ControlReply{log.events().first(2), {prekey()}, {wrap}, idOf<ServerEpoch>(6)});
    take(ControlReply{});
    take(ControlAppend{log.events().first(1), {wrap}, true});
    take(WrapsRequest{{wrap, wrap}});
    take(PushRequest{idOf<ServerEpoch>(1), signedOne, {row(5), marker}});
    take(PushReply{12});
    take(PushReply{~quint64(0)});
    const PulledCommit pulled{11, signedOne, {row(5)}};
    take(pulled);
    take(PullReply{.commits = {pulled},
                   .next = 11,
                   .head = 30,
                   .heads = {{idOf<ActorId>(2), 7, idOf<Hash>(8)}},
                   .control = idOf<Hash>(9),
                   .gcFloor = 3,
                   .hasMore = true});
    const ManifestEntry entry{idOf<RecordId>(5), idOf<Hash>(6), RecordKind::Purge, 0};
    take(entry);
    take(ManifestReply{{entry, {idOf<RecordId>(6), idOf<Hash>(7), RecordKind::Live, 300}}, 70'000, false});
    take(CheckpointReply{signedOne, {signedOne}, full.sure, 30, idOf<ServerEpoch>(1), 0});
    take(CheckpointReply{});
    take(RowsRequest{{idOf<RecordId>(5), idOf<RecordId>(6)}});
    take(RowsReply{{row(5)}, 5'000'000'000});
    const RewrapItem item{idOf<RecordId>(5), idOf<Hash>(6), 3, QByteArray(105, 'w')};
    take(item);
    take(RewrapRequest{{item}});

    take(problemOf(ProblemCode::TooMany, 30));
    Problem chain = problemOf(ProblemCode::Chain);
    chain.last = full.sure.first();
    take(chain);
    Problem conflict = problemOf(ProblemCode::Conflict);
    conflict.current = QList{pulled};
    take(conflict);
    Problem crowded = problemOf(ProblemCode::OverQuota);
    crowded.room = 700;
    take(crowded);
    Problem foreign; // of a newer server, in another language
    foreign.code = QStringLiteral("hors_service");
    foreign.detail = QStringLiteral("Le serveur est fermé pour l'instant. 🧀");
    take(foreign);

    take(AccountReply{kAccount});
    take(ChallengeRequest{.account = kAccount, .actor = idOf<ActorId>(2)});
    take(ChallengeRequest{.recovery = keyOf(100).verifyingKey()});
    take(challenge());
    take(SessionRequest{challenge().nonce, idOf<Signature>(5)});
    take(SessionReply{idOf<SessionToken>(0x71), 3600});
    take(LiveHello{idOf<SessionToken>(0x71)});
    take(LiveNews{12, idOf<Hash>(0x72)});
    const DeviceSeen seen{idOf<ActorId>(2), 17, 1'700'000'000'000};
    take(seen);
    take(DevicesReply{{seen, {idOf<ActorId>(3), 0, 0}}, 18});
    const LinkRoom room = idOf<LinkRoom>(0x73);
    take(LinkOpen{room});
    take(LinkNote{room, LinkPlace::Hello, QByteArray(40, 'h')});
    take(LinkNote{room, LinkPlace::Keys, QByteArray(300, 'k')});
    take(LinkRead{room, LinkPlace::Reveal, 25});
    take(LinkReply{});
    take(LinkReply{QByteArray(40, 'r')});
    take(BlobDeclare{9'437'184});
    const BlobPart part{1, idOf<Hash>(0x74)};
    take(part);
    take(BlobReply{kMaxBlobBytes, false, {{0, idOf<Hash>(0x75)}, part}});
    take(BlobReply{300, true, {}});
    take(BlobChunk{QByteArray(300, 'c')});
    take(BlobCommit{{idOf<Hash>(0x75), idOf<Hash>(0x74)}});
    const BlobEntry blob{idOf<BlobName>(0x76), true, false};
    take(blob);
    take(BlobsReply{{blob, {idOf<BlobName>(0x77), false, true}}, true});
    take(BlobMarks{{idOf<BlobName>(0x76)}, {idOf<BlobName>(0x77)}});
    take(AccountStatus{QStringLiteral("1.2.3"), 18, 5'000'000'000, 1 << 30});
    take(AccountRequest{log.events().first(1), {wrap}, false, QStringLiteral("e30.e30.c2ln")});
    take(AccountRequest{log.events().first(1), {}, true, {}});
    SignInPlace place{.issuer = QStringLiteral("https://login.example.org"),
                      .authorize = QStringLiteral("https://login.example.org/authorize"),
                      .token = QStringLiteral("https://login.example.org/token"),
                      .client = QStringLiteral("mnemosyne"),
                      .secret = {},
                      .scope = QStringLiteral("openid")};
    take(place);
    place.secret = QStringLiteral("told to all");
    take(place);
    constexpr quint64 kMoment = 1'700'000'000'000;
    take(AccountStatus{QStringLiteral("1.2.3"), 18, 500, 0, kMoment});
    take(Erasure{kMoment});
    take(LiveNews{12, idOf<Hash>(0x72), kMoment});
    take(PullReply{.head = 30, .control = idOf<Hash>(9), .eraseAt = kMoment});
    const AuditEntry signedIn{.n = 0, .at = kMoment, .kind = AuditKind::SignedIn, .actor = idOf<ActorId>(2)};
    const AuditEntry cutOff{.n = 1,
                            .at = kMoment + 1,
                            .kind = AuditKind::DeviceCut,
                            .actor = idOf<ActorId>(2),
                            .about = idOf<ActorId>(3),
                            .prev = auditHash(kAccount, signedIn)};
    take(signedIn);
    take(cutOff);
    take(AuditEntry{.n = 2, .at = kMoment + 2, .kind = AuditKind::Recovered, .prev = auditHash(kAccount, cutOff)});
    take(AuditReply{{signedIn, cutOff}, true});
    const ExportAccount account{.account = kAccount,
                                .epoch = idOf<ServerEpoch>(6),
                                .head = 30,
                                .gcFloor = 3,
                                .recovery = keyOf(100).verifyingKey(),
                                .used = 700,
                                .eraseAt = kMoment};
    take(account);
    const ExportDevice device{idOf<ActorId>(2), 17, kMoment, 0, full.sure.first()};
    take(device);
    take(ExportDevice{idOf<ActorId>(3), 0, 0, kMoment, {}});
    const ExportCommit exportedCommit{11, kMoment, signedOne};
    const ExportRow exportedRow{11, row(5)};
    const ExportBlob exportedBlob{idOf<BlobName>(0x76), 300, true, kMoment};
    const ExportChunk exportedChunk{idOf<BlobName>(0x76), 0, QByteArray(300, 'c')};
    take(exportedCommit);
    take(exportedRow);
    take(exportedBlob);
    take(ExportBlob{idOf<BlobName>(0x77), 9'437'184, false, {}});
    take(exportedChunk);
    take(ExportChunk{idOf<BlobName>(0x77), 2, {}});
    take(ExportEnd{11});
    const VectorModel model = idOf<VectorModel>(0x79);
    const QByteArray vector(384, '\x11');
    take(VectorsState{384, 100'000});
    take(VectorsState{384, 100'000, kMoment, idOf<ActorId>(2), model, 17});
    take(VectorsConsent{model});
    take(VectorsWithdrawn{true});
    take(VectorsWithdrawn{false});
    const VectorItem meaning{idOf<RecordId>(5), vector};
    take(meaning);
    take(VectorsPut{model, {meaning, {idOf<RecordId>(6), QByteArray(384, '\x81')}}});
    take(VectorsRemove{{idOf<RecordId>(5), idOf<RecordId>(6)}});
    take(VectorsSearch{model, vector, 10});
    const VectorHit hit{idOf<RecordId>(5), kSameDirection};
    take(hit);
    take(VectorHits{{hit, {idOf<RecordId>(6), 431'005}}});
    take(AuditEntry{.n = 3, .at = kMoment + 3, .kind = AuditKind::VectorsWithdrawn, .actor = idOf<ActorId>(2)});
    const ExportVectors vectors{kMoment, idOf<ActorId>(2), model, 17};
    take(vectors);
    take(ExportVectors{kMoment, idOf<ActorId>(2), model, {}});
    const QList<ExportItem> items{
        {.account = account},       {.device = device},       {.prekey = prekey()},       {.wrap = wrap},
        {.event = log.events()[0]}, {.audit = signedIn},      {.commit = exportedCommit}, {.row = exportedRow},
        {.blob = exportedBlob},     {.chunk = exportedChunk}, {.vectors = vectors},       {.end = ExportEnd{11}}};
    for (const ExportItem &one : items)
        take(one);
    take(ExportPage{items, idOf<ExportCursor>(0x78)});
    take(ExportPage{});
}

} // namespace mn::sync::test
