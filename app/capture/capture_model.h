#pragma once
#include "app/base/timers.h"
#include "app/editor/label_completion.h"
#include "app/unlock/unlock_model.h"
#include "app/unlock/vault_keeper.h"
#include "core/session/captures.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// The small window in which something is written down in passing. Also while the vault is locked: then it is sealed,
// nothing is asked for, and it becomes a memory at the next opening. What is typed and not saved is kept as a draft, in
// the vault or sealed for it. Nothing that was typed over an open vault stays here when it is locked.
class CaptureModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QStringList tags READ tags NOTIFY textChanged) // that stand in it, as #tag
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // why it is not saved; it stays
    Q_PROPERTY(bool isLocked READ isLocked NOTIFY lockChanged)   // what is saved is sealed, and found later
    // For where a tag is typed; null while the vault is locked.
    Q_PROPERTY(mn::app::LabelCompletion *labels READ labels NOTIFY lockChanged)

public:
    enum class State { Writing, Saving, NotSaved };
    Q_ENUM(State)

    // All of it outlives this.
    CaptureModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, FileSystem &files, const Clock &clock,
                 Timers &timers, QObject *parent = nullptr);
    // Keeps the draft.
    ~CaptureModel() override;

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    QStringList tags() const;
    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }
    bool isLocked() const { return !m_keeper.vault(); }
    LabelCompletion *labels() const { return m_labels.get(); }

    Q_INVOKABLE void save();
    // What the clipboard holds of text, behind what stands here. False where there is none.
    Q_INVOKABLE bool takeClipboard();
    // The tag that is being typed in front of the caret, {typed, begin}; null where there is none.
    Q_INVOKABLE QVariant begunTag(int caret) const;

Q_SIGNALS:
    void textChanged();
    void stateChanged();
    void lockChanged();
    void saved(bool sealed);
    // What was captured while the vault was locked has become memories; `unreadable` of it cannot be opened.
    void taken(int memories, int unreadable);

private:
    void enterVault();
    void leaveVault();
    void takeDraft(const QString &text);
    void keepDraft();
    void dropDraft();
    void settle(const QString &sent, bool sealed, const Result<void> &saved);
    void setState(State state, const QString &problem = {});
    QString folder() const;
    template <class Work> auto atBox(Work work);

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    UnlockModel &m_unlock;
    FileSystem &m_files;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<LabelCompletion> m_labels;
    RecordId m_sealedDraft; // of this process
    QString m_text;
    QString m_problem;
    State m_state = State::Writing;
    bool m_hasDraft = false; // on the disk, perhaps
};

} // namespace mn::app
