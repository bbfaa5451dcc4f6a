#pragma once
#include "core/vault/vault.h"

namespace mn {

// What somebody writes down in passing. Also while the vault is locked: then it is sealed with the public half of a key
// pair of the vault, which lies beside it, and becomes a memory when the vault is next open. Who can write into the
// vault's folder can put captures there too: whose they are, nobody promises (docs/adr/0023).
struct Capture {
    RecordId id = {}; // that of the memory it becomes
    qint64 at = 0;    // ms UTC
    QString content = {};
    QStringList tags = {};
    bool isDraft = false; // not finished: it goes back to where it was typed
    QString kind = Memory().kind;
    QString domain = {};
    double importance = Memory().importance;
    std::optional<Moment> when = {};    // it happened
    QList<Link> links = {};             // sorted
    QList<Attachment> attachments = {}; // sealed already: CaptureBox::seal()
    bool operator==(const Capture &) const = default;

    // The memory that it becomes.
    Memory toMemory() const;
    QByteArray toBytes() const;
    // Also what earlier versions wrote. NotUnderstood.
    static Result<Capture> fromBytes(const QByteArray &bytes);
};

// One that is still where it was sealed.
struct SealedDraft {
    Capture capture;
    QString path;
};

struct TakenCaptures {
    qsizetype memories = 0;
    qsizetype unreadable = 0;       // they stay where they are
    QList<SealedDraft> drafts = {}; // the newest first
};

// Captures of one vault while it is locked, and what becomes of them. Calls block: on the key thread; seal() anywhere.
class CaptureBox {
public:
    static constexpr qsizetype kMostBytes = 192 * 1024; // of one capture: what a memory can hold, with room to spare
    static const qsizetype kMostSealedBytes;            // of its file
    // Of one attached file: nobody can look at it, or take it away to make room, before the vault is open again.
    static constexpr qint64 kMostFileBytes = 256 * 1024 * 1024;
    static constexpr qsizetype kMostAtOnce = 500; // taken in one transaction

    CaptureBox(FileSystem &files, const QString &vaultFolder)
        : m_files(files), m_folder(vaultFolder + QStringLiteral("/captures")), m_blobs(VaultPaths(vaultFolder).blobs)
    {
    }

    // Lays the public half beside the vault, unless it lies there. With the vault's key.
    Result<void> publish(const SecretBytes &vaultKey);
    // Whether a locked vault takes captures: it was open on some machine since it is made to.
    bool isPublished();

    // Seals a file where the vault has its attachments, under a key of its own that is nowhere but in what this
    // returns: a capture that has it is put afterwards, so that it is whole or not there. Streamed; durable.
    // NotAvailable: never published; TooLarge.
    Result<Attachment> seal(const QString &name, const QString &mime, const ByteSource &source, const Clock &clock);

    // Durable when it returns; replaces the capture of the same id. NotAvailable: never published; Damaged: what was
    // sealed with this public half nobody could open; TooLarge.
    Result<void> put(const Capture &capture);
    Result<void> drop(const RecordId &id);
    // Once what take() gave is kept elsewhere.
    Result<void> drop(const SealedDraft &draft);
    // None is taken from now on; those that are there stay. For a vault that leaves the folder.
    Result<void> close();
    // By the name of a file, or its path.
    static bool isCapture(const QString &name);

    // All that was captured becomes memories, each once, whatever ends the program in between and whoever else takes
    // them meanwhile. Drafts are given back and stay, until whoever has kept them drops them; one whose memory is there
    // was saved, and goes. What cannot be opened is left, and so is one whose memory is there and cannot be read. Busy:
    // another process has been at it for all of our patience.
    Result<TakenCaptures> take(Vault &vault, const SecretBytes &vaultKey);
    // The same for whoever has no field to give a draft back to: drafts stay.
    Result<TakenCaptures> takeFinished(Vault &vault, const SecretBytes &vaultKey);

private:
    enum class Drafts { GiveBack, Leave };
    Result<TakenCaptures> takeAll(Vault &vault, const SecretBytes &vaultKey, Drafts drafts);
    QString pathOf(const RecordId &id) const;
    QString keyPath() const { return m_folder + QStringLiteral("/public.key"); }
    QString lockPath() const { return m_folder + QStringLiteral("/lock"); }
    QStringList names();
    Result<QByteArray> publicKey();

    FileSystem &m_files;
    QString m_folder;
    QString m_blobs;
};

} // namespace mn
