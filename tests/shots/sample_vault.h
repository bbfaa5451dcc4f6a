#pragma once
#include "app/shell/vault_model.h"
#include "core/base/platform/local_file_system.h"
#include "core/embed/minilm_embedder.h"
#include "tests/shots/soon_timers.h"
#include "tests/support/manual_clock.h"
#include <QTemporaryDir>
#include <functional>

namespace mn::shots {

// A real vault with the memories of resources/sample, as it was on the evening of the newest of them; words and meaning
// are indexed. Made once for all pictures; the models are new for each, so that none shows what another left behind.
class SampleVault {
public:
    // Makes it in `folder`, for several processes to begin with. Blocks for some seconds. Ends the program when it
    // cannot be made, as the constructor does: nothing could be shown.
    static void make(const QString &folder);
    // A copy of what make() left in that folder; of none: it is made now.
    explicit SampleVault(const QString &made = {});

    Embedder &embedder() { return m_embedder; }

    // Its list is there, and the memory of this title is open in the editor (empty: none).
    app::VaultModel *model(QObject *owner, const QString &openTitle = {});

    // Nothing more is read of this vault until `owner` goes.
    void holdReaders(QObject *owner);
    // As it is before anything was read: it waits, with whatever it is asked for.
    app::VaultModel *modelThatWaits(QObject *owner);
    // Of another vault, in which nothing is.
    app::VaultModel *emptyModel(QObject *owner);
    // Of another vault, whose memories cannot be read.
    app::VaultModel *brokenModel(QObject *owner);
    // The memory of this title, written over so often that its history has that many versions; its id. Its text is what
    // it was before.
    QString revised(const QString &title, int versions);
    // The memory of this title, with a picture attached to it.
    void attachPicture(const QString &title);

    // Another vault with the same memories, found by word alone: what is written in it no other picture shows.
    struct Copy final : QObject {
        explicit Copy(QObject *owner) : QObject(owner) {}
        ~Copy() override { model.reset(); }
        // As another program does.
        void edit(RecordId id, const MemoryChange &change);
        // Another device wrote this, and knew nothing of what is written here from now on.
        void writeElsewhere(RecordId id, const MemoryChange &theirs, const MemoryChange &here);

        std::unique_ptr<Vault> vault;
        std::unique_ptr<app::VaultModel> model; // with the list there, and a memory open
    };
    Copy &copy(QObject *owner, const QString &openTitle = {});

private:
    Memory titled(const QString &title);
    std::unique_ptr<Vault> another(const QString &name);

    QTemporaryDir m_folder;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    MiniLmEmbedder m_embedder;
    SoonTimers m_timers;
    std::unique_ptr<Vault> m_vault, m_emptyVault, m_brokenVault;
    int m_copies = 0;
};

} // namespace mn::shots
