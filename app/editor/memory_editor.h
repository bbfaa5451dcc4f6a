#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/editor/attachment_list_model.h"
#include "app/editor/draft.h"
#include "app/editor/edit_history.h"
#include "app/editor/memory_surroundings.h"
#include "app/editor/open_memory.h"
#include "core/vault/vault.h"
#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <memory>

namespace mn::app {

// One open memory. What is typed is saved 400 ms after the last key, and meanwhile kept as a sealed draft, so that
// neither a crash nor a refused save loses it; `saveState` says what is so. A change from elsewhere (another process,
// later another device) is merged line by line into what is open; where a person must decide, both are there until one
// of keepMine(), takeTheirs() and keepBoth() is called, and nothing is saved over the other. So are versions that
// devices or a joined backup have left in the vault, one after the other.
class MemoryEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // why it could not be opened
    Q_PROPERTY(QString id READ idText NOTIFY opened)
    Q_PROPERTY(bool isNew READ isNew NOTIFY opened) // never saved yet

    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QDateTime savedAt READ savedAt NOTIFY saveStateChanged) // of this memory, by this window; else invalid
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged) // why it is not saved
    Q_PROPERTY(bool isDraftKept READ isDraftKept NOTIFY saveStateChanged)    // what is not saved survives a crash
    Q_PROPERTY(bool wasRecovered READ wasRecovered NOTIFY opened)            // from a draft

    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged)
    Q_PROPERTY(QString content READ content WRITE setContent NOTIFY contentChanged)
    Q_PROPERTY(QStringList tags READ tags NOTIFY valuesChanged)
    Q_PROPERTY(QStringList domains READ domains NOTIFY valuesChanged)
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY valuesChanged) // the first; set: the only one
    Q_PROPERTY(double importance READ importance WRITE setImportance NOTIFY valuesChanged)
    Q_PROPERTY(QDateTime when READ when WRITE setWhen NOTIFY valuesChanged) // when it happened; invalid: not said
    Q_PROPERTY(QDateTime updatedAt READ updatedAt NOTIFY valuesChanged)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY valuesChanged)
    Q_PROPERTY(QString thread READ thread WRITE setThread NOTIFY valuesChanged)
    Q_PROPERTY(QString source READ source NOTIFY valuesChanged)
    Q_PROPERTY(bool pinned READ isPinned WRITE setPinned NOTIFY valuesChanged)
    Q_PROPERTY(bool archived READ isArchived WRITE setArchived NOTIFY valuesChanged)
    Q_PROPERTY(bool trashed READ isTrashed NOTIFY valuesChanged)

    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(int wordCount READ wordCount NOTIFY wordCountChanged) // counted in pauses
    // A change from elsewhere that could not be merged: what it made of the memory.
    Q_PROPERTY(bool isContested READ isContested NOTIFY contestedChanged)
    Q_PROPERTY(bool isOfDevices READ isOfDevices NOTIFY contestedChanged) // devices left both versions in the vault
    Q_PROPERTY(QString theirTitle READ theirTitle NOTIFY contestedChanged)
    Q_PROPERTY(QString theirContent READ theirContent NOTIFY contestedChanged)

    Q_PROPERTY(mn::app::AttachmentListModel *attachments READ attachments CONSTANT)
    Q_PROPERTY(mn::app::MemorySurroundings *surroundings READ surroundings CONSTANT) // links, backlinks, related

public:
    enum class State { Closed, Loading, Open, Failed, Gone }; // Gone: erased, elsewhere
    Q_ENUM(State)
    enum class SaveState {
        Unchanged, // as the vault has it
        Editing,   // the vault has not yet what is typed
        Saving,
        Saved,   // at savedAt; on the disk
        NotSaved // and why; it stays in the window, and in the draft where isDraftKept
    };
    Q_ENUM(SaveState)

    MemoryEditor(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent = nullptr);
    ~MemoryEditor() override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    RecordId id() const { return m_base.id; }
    QString idText() const { return m_state == State::Closed ? QString() : m_base.id.toString(); }
    bool isNew() const { return m_isNew; }
    SaveState saveState() const { return m_saveState; }
    QDateTime savedAt() const { return m_savedAt; }
    QString saveProblem() const { return m_saveProblem; }
    bool isDraftKept() const { return m_isDraftKept; }
    bool isKept() const; // in the vault or a draft, as it stands
    bool wasRecovered() const { return m_wasRecovered; }

    QString title() const { return m_now.title; }
    void setTitle(const QString &title);
    QString content() const { return m_now.content; }
    void setContent(const QString &content);
    QStringList tags() const { return m_now.tags; }
    QStringList domains() const { return m_now.domains; }
    QString domain() const { return m_now.domains.value(0); }
    void setDomain(const QString &domain);
    double importance() const { return m_now.importance; }
    void setImportance(double importance);
    QDateTime when() const;
    void setWhen(const QDateTime &when);
    QDateTime updatedAt() const;
    QString kind() const { return m_now.kind; }
    void setKind(const QString &kind);
    QString thread() const { return m_now.thread; }
    void setThread(const QString &thread);
    QString source() const { return m_now.source; }
    bool isPinned() const { return m_now.pinned; }
    void setPinned(bool pinned);
    bool isArchived() const { return m_now.archived; }
    void setArchived(bool archived);
    bool isTrashed() const { return m_now.deleted; }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    int wordCount() const { return m_wordCount; }
    bool isContested() const { return m_theirs.has_value(); }
    bool isOfDevices() const { return !m_undecided.isEmpty(); }
    QString theirTitle() const { return m_theirs ? m_theirs->title : QString(); }
    QString theirContent() const { return m_theirs ? m_theirs->content : QString(); }
    AttachmentListModel *attachments() { return &m_attachments; }
    MemorySurroundings *surroundings() { return &m_surroundings; }

    // What was open is saved first, and its draft stays until it is.
    Q_INVOKABLE void open(const QString &id);
    // An empty one; nothing is kept before something is typed. `content` and `tags` to begin with.
    Q_INVOKABLE void openNew(const QString &content = {}, const QStringList &tags = {});
    // The newest draft that a crash or a refused save has left; signals `opened` or `nothingToRecover`.
    Q_INVOKABLE void recover();
    Q_INVOKABLE void close();
    Q_INVOKABLE void saveNow();
    // And as a draft, in case that fails: for whoever is about to end.
    void saveAndKeep();
    // As a memory of its own: when the open one was erased elsewhere, or refused.
    Q_INVOKABLE void saveAsNew();
    // All that is typed, for the clipboard or a file: whatever happens it can be copied out.
    Q_INVOKABLE QString wholeText() const;

    Q_INVOKABLE void addTag(const QString &name);
    Q_INVOKABLE void removeTag(const QString &name);
    Q_INVOKABLE void addDomain(const QString &name);
    Q_INVOKABLE void removeDomain(const QString &name);
    Q_INVOKABLE void addLink(const QString &id, const QString &type = {});
    Q_INVOKABLE void removeLink(const QString &id, const QString &type = {});
    // The caret's place afterwards; -1: there was nothing to undo.
    Q_INVOKABLE int undo();
    Q_INVOKABLE int redo();

    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void takeTheirs();
    Q_INVOKABLE void keepBoth();

    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void stateChanged();
    void opened();
    void nothingToRecover();
    void saveStateChanged();
    void titleChanged();
    void contentChanged();
    // `content` became another one by itself (undo, a merge): from `begin`, `removed` units became `inserted`.
    void contentReplaced(int begin, int removed, const QString &inserted);
    void valuesChanged();
    void historyChanged();
    void wordCountChanged();
    void contestedChanged();
    void movedToTrash(const QString &id);
    void failed(const QString &sentence); // of an act that is no save: trash, restore

private:
    void read();
    void show(Memory memory, bool isNew);
    void showFailure(const Error &error);
    void takeDraft(const Draft &draft, const Result<Memory> &kept);
    void leave();
    void takeLeft(const RecordId &id, const Result<SavedMemory> &saved);
    template <class Value> void set(Value Memory::*member, const Value &value);
    void addLabel(QStringList Memory::*list, const QString &name, qsizetype limit, QLatin1StringView field);
    void edited();
    void save();
    void takeSaved(const Memory &sent, const Result<SavedMemory> &saved);
    void refuse(const QString &why);
    void keepDraft();
    void dropDraft();
    void noteChange();
    void lookOutside();
    void takeOutside(const Result<Memory> &theirs);
    void rebaseOn(const Memory &theirs, const Memory &base);
    void contest(const Memory &theirs);
    void decide();
    void lookAtVersions();
    bool isDirty() const;
    bool isBlank() const;
    void setSaveState(SaveState state, const QString &problem = {});
    void replaceContent(const QString &content);
    void putContent(const TextEdit &edit);
    int stepTo(const std::optional<TextEdit> &edit);
    void showValues(Memory memory);
    void countWords();
    void setTrashed(bool trashed);

    Vault &m_vault;
    const Clock &m_clock;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_pause, m_draftAlarm, m_outside;

    State m_state = State::Closed;
    QString m_problem;
    Memory m_base; // what m_now was made from: the vault's, as far as it was merged
    Memory m_now;
    bool m_isNew = false;
    quint64 m_session = 0; // of the open memory; answers to older ones are dropped
    SaveState m_saveState = SaveState::Unchanged;
    QDateTime m_savedAt;
    QString m_saveProblem;
    Memory m_sent; // while it is being saved
    // Whether that save was stored: told before the next one begins, which is made from what this one leaves.
    std::shared_ptr<std::atomic_bool> m_isStored;
    bool m_isSaving = false;
    bool m_isSaveWanted = false;
    QSet<RecordId> m_leaving; // saved when they were left; not read before that is through
    bool m_isBehind = false;  // the vault changed while it was read
    bool m_isDraftKept = false;
    bool m_hasDraft = false; // on the disk, perhaps
    bool m_wasRecovered = false;
    quint64 m_saves = 0; // begun and ended: what was read before the last is no news
    std::optional<Memory> m_theirs;
    QList<Memory> m_undecided; // versions in the vault that wait for a person; the first is m_theirs
    bool m_decides = false;    // the next save makes what is in the window the version there is
    bool m_isDeciding = false; // the save under way does
    EditHistory m_history;
    int m_wordCount = 0;
    quint64 m_counting = 0;
    AttachmentListModel m_attachments;
    MemorySurroundings m_surroundings;
};

} // namespace mn::app
