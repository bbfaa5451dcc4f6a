#pragma once
#include "core/base/result.h"
#include <QList>
#include <QString>
#include <optional>

namespace mn {

// How far one model has come.
struct ModelProgress {
    QString model; // empty where there is none
    qint64 indexed = 0;
    qint64 pending = 0;
};

// What is true of a vault now. Counts are of the whole vault.
struct VaultStatus {
    qint64 memories = 0; // outside the trash
    qint64 trashed = 0;
    qint64 wordsIndexed = 0; // memories whose words can be found, those in the trash included
    qint64 wordsPending = 0; // changes that the next search follows before it answers
    QString model;           // of meaning, the one that answers; empty where there is none
    qint64 meaningIndexed = 0;
    qint64 meaningPending = 0;
    std::optional<ModelProgress> nextModel; // answers when it is whole
    QString service;                        // the host for which texts leave this device; empty: none does
    qint64 databaseBytes = 0;               // with its write-ahead log
    qint64 blobBytes = 0;
    qint64 indexBytes = 0; // snapshots on the disk
    qint64 lastChange = 0; // seq of the change log
    qint64 lastBackup = 0; // ms UTC; 0 = never
    int schemaVersion = 0;
};

// The little of it that is followed all day: nothing is counted for it but what waits.
struct VaultUpkeep {
    qint64 meaningPending = 0;
    qint64 lastBackup = 0; // ms UTC; 0 = never
};

// What doctor found in one layer.
struct Finding {
    enum class State {
        Good,
        Mended,
        Notice, // worth knowing; nothing is lost
        Bad,
    };
    // What is so, for whoever says it in another language.
    enum class Code {
        Other,
        DatabaseWhole,
        PagesDamaged,     // count
        TablesContradict, // count: places
        RowsStray,        // count
        LogWhole,         // count: changes
        LogBroken,        // count: the last number before the gap
        MemoriesReadable, // count
        MemoriesUnreadable,
        MemoriesDiffer,
        AttachmentsWhole, // count
        AttachmentsMissing,
        AttachmentsDamaged,
        FilesLeftOver, // count
        CutShort,
        WordsComplete,
        WordsMissing, // count
        WordsUnknown,
        SnapshotDamaged,
        MeaningComplete,
        MeaningPending, // count
        MeaningUnknown,
        ModelChanging,
        ServiceAnswers,     // name: its address
        KeysOpen,           // count: ways
        KeysOpenWithPhrase, // count
        KeyFileChanged,
        KeysDamaged, // count
        ModelRight,
        ModelWrong,
    };
    State state;
    QString layer;    // "database", "change log", "words", "meaning", "attachments", "keys", "files"
    QString sentence; // what is so, in plain words; no content
    QString advice;   // what to do; empty when nothing is to be done
    Code code = Code::Other;
    qint64 count = 0;
    QString name = {};
};

} // namespace mn
