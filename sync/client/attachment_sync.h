#pragma once
#include "sync/client/blob_files.h"
#include "sync/client/named_attachments.h"
#include "sync/client/rest_calls.h"

namespace mn::sync {

class LargeTransfers;

// How far the bytes of attachments are, beside the memories that name them.
struct AttachmentReport {
    qint64 sent = 0;                   // that this device brought to the server
    qint64 fetched = 0;                // that it took from there
    qint64 waiting = 0;                // no device has brought their bytes yet
    qint64 wantedWaiting = 0;          // of those, that somebody asked for by name
    qint64 elsewhere = 0;              // left on the server until somebody wants them
    qint64 held = 0;                   // that wait for a network that is not metered
    qint64 due = 0;                    // that had to be moved and were not
    qint64 unsent = 0;                 // that the server does not take: they are too large for it, or it takes none
    std::optional<Error> trouble = {}; // why, where something is in the way
};

// Brings the bytes of attachments to the server and fetches them from there, in chunks: docs/adr/0034. What was begun
// is gone on with, in this process or another one. One thread; calls block on the network and the disk.
class AttachmentSync {
public:
    // All outlive it.
    AttachmentSync(Vault &vault, RestCalls &calls, const LargeTransfers &large, std::stop_token stop);

    // After the memories are in sync. `wanted`: memories whose attachments are fetched although the person's setting
    // leaves them where they are. Ends early when somebody saves something meanwhile: the rest is due. Errors of the
    // vault; all others are told as trouble.
    Result<AttachmentReport> run(const QSet<RecordId> &wanted = {});

    // Told within run(), how many of those that have to be moved are settled, and of how many.
    void onMoved(std::function<void(qint64 done, qint64 all)> told) { m_told = std::move(told); }

    // What else than attachments lies there: which of these names. It is never dropped for want of a memory.
    using Others = std::function<QSet<BlobName>(const QSet<BlobName> &)>;
    void setOthers(Others others) { m_others = std::move(others); }
    // What the server has, whether whole, as it was last asked; and whether it takes any.
    QHash<BlobName, bool> there() const;
    bool takesBlobs() const { return m_hasLooked && !m_takesNone; }
    // Somebody else brought one, or dropped some.
    void noteThere(const BlobName &name) { m_there[name] = {.isComplete = true, .isDropped = false}; }
    void noteGone(const QList<BlobName> &names);

    // The server may have others than it said: it was set back.
    void forgetThere() { m_hasLooked = false; }

    // What the server has and no memory names; what is dropped goes there a week later. To be dropped when this device
    // has read all that there was when run() had looked: somebody may have brought it just now.
    bool hasUnnamed() const { return m_hasUnnamed; }
    Result<void> dropUnnamed();

private:
    struct There {
        bool isComplete = false;
        bool isDropped = false;
    };
    using Copies = std::vector<NamedAttachment>;

    Result<void> lookThere();
    bool isThere(const NamedAttachment &attachment) const;
    void settleAll();
    bool mustMove(const Copies &copies) const;
    void settle(const Copies &copies);
    Result<void> upload(const NamedAttachment &attachment);
    Result<void> sendChunks(const NamedAttachment &attachment, const BlobReply &there, QList<Hash> &hashes);
    Result<void> download(const NamedAttachment &attachment, bool isWanted);
    QSet<BlobName> unnamed() const;
    bool mustPause(bool isWanted = false) const;
    Error errorOf(const CallFailure &failure);
    void note(const Error &error);

    Vault &m_vault;
    RestCalls &m_calls;
    const LargeTransfers &m_large;
    const std::stop_token m_stop;
    Others m_others;
    NamedAttachments m_named;
    BlobFiles m_files;
    QHash<BlobName, There> m_there; // what the server has, as it said,
    bool m_hasLooked = false;       // once it was asked
    std::chrono::steady_clock::time_point m_lookedAt = {};
    QSet<BlobId> m_refused; // came damaged: not again in this process
    QSet<BlobId> m_damaged; // here, by a look at all of it: not sent
    bool m_takesNone = false;
    bool m_isOver = false; // of this run: the network is gone, or there is something better to do
    bool m_isFull = false;
    bool m_hasMoved = false; // in this run
    bool m_isAlways = true;
    bool m_mayGo = true; // what nobody asked for by name
    QSet<BlobId> m_wanted;
    AttachmentReport m_report;
    std::function<void(qint64 done, qint64 all)> m_told;
    bool m_hasUnnamed = false;
    bool m_isSettled = false; // all that there is to do was done
};

} // namespace mn::sync
