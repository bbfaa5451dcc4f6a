#pragma once
#include "tests/unit/protocol/samples.h"

namespace mn::server::test {

// An actor with what it pushes, whoever carries that to the server.
struct Pusher {
    // A row of this record in place of another, for the next commit.
    std::pair<sync::CommitEntry, sync::Row> change(quint8 record, std::optional<sync::Hash> parent = {},
                                                   sync::RecordKind kind = sync::RecordKind::Live,
                                                   const QByteArray &body = QByteArray(40, 'b')) const
    {
        using namespace sync;
        EnvelopeHeader header = sync::test::header(record, n + 1);
        header.kind = kind;
        header.actor = sync::test::idOf<ActorId>(number);
        header.parent = parent.value_or(Hash());
        const bool isMarker = kind == RecordKind::Purge;
        Row row{.space = header.space,
                .record = header.record,
                .keyEpoch = isMarker ? 0 : keyEpoch,
                .wrappedKey = isMarker ? QByteArray() : QByteArray(105, 'w'),
                .envelope = signedEnvelope(account, header, body, sync::test::keyOf(number)).toBytes(),
                .isDeleted = isMarker};
        return {{header.record, envelopeHash(account, row.envelope), parent, kind}, row};
    }
    sync::PushRequest request(const QList<std::pair<sync::CommitEntry, sync::Row>> &changes,
                              std::optional<sync::Checkpoint> checkpoint = {}) const
    {
        sync::Commit commit{.actor = sync::test::idOf<ActorId>(number),
                            .n = n + 1,
                            .prevN = n,
                            .prev = last,
                            .ontoN = n,
                            .onto = last,
                            .sure = {},
                            .entries = {},
                            .control = {},
                            .checkpoint = std::move(checkpoint)};
        sync::PushRequest request{.epoch = epoch, .commit = {}, .rows = {}};
        for (const auto &[entry, row] : changes) {
            commit.entries.append(entry);
            request.rows.append(row);
        }
        request.commit = signedCommit(account, commit, sync::test::keyOf(number));
        return request;
    }
    // The server took it: the next one goes on from there.
    void accepted(const sync::PushRequest &request)
    {
        n = commitOf(request.commit)->n;
        last = commitHash(account, request.commit);
    }

    sync::AccountId account;
    quint8 number = 0;
    sync::ServerEpoch epoch = {};
    quint64 n = 0;
    sync::Hash last = {};
    sync::KeyEpoch keyEpoch = 1;
};

} // namespace mn::server::test
