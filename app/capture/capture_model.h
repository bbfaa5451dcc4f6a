#pragma once
#include "app/base/timers.h"
#include "app/capture/capture_files.h"
#include "app/capture/capture_links.h"
#include "app/editor/label_completion.h"
#include "app/unlock/unlock_model.h"
#include "app/unlock/vault_keeper.h"
#include "core/session/captures.h"
#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>
#include <optional>

namespace mn::app {

// The small window in which something is written down in passing, with what it is and with files. Also while the vault
// is locked: then it is sealed, nothing is asked for, and it becomes a memory at the next opening. What is not saved is
// kept as a draft, in the vault or sealed for it. Nothing of an open vault stays here when it is locked.
class CaptureModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QStringList textTags READ textTags NOTIFY textChanged)     // that stand in it, as #tag
    Q_PROPERTY(QStringList addedTags READ addedTags NOTIFY valuesChanged) // beside those
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY valuesChanged)
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY valuesChanged) // empty: none
    Q_PROPERTY(double importance READ importance WRITE setImportance NOTIFY valuesChanged)
    Q_PROPERTY(QDateTime when READ when WRITE setWhen NOTIFY valuesChanged) // when it happened; invalid: not said
    Q_PROPERTY(mn::app::CaptureFiles *files READ files CONSTANT)
    Q_PROPERTY(mn::app::CaptureLinks *links READ links CONSTANT)
    Q_PROPERTY(bool canSave READ canSave NOTIFY canSaveChanged) // there is something
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // why it, or a file, is not there; all else stays
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

    const QString &text() const { return m_now.content; }
    void setText(const QString &text);
    QStringList textTags() const;
    const QStringList &addedTags() const { return m_now.tags; }
    QStringList tags() const;
    const QString &kind() const { return m_now.kind; }
    void setKind(const QString &kind);
    const QString &domain() const { return m_now.domain; }
    void setDomain(const QString &domain);
    double importance() const { return m_now.importance; }
    void setImportance(double importance);
    QDateTime when() const;
    void setWhen(const QDateTime &when);
    CaptureFiles *files() { return &m_files; }
    CaptureLinks *links() { return &m_links; }
    bool canSave() const;
    State state() const { return m_state; }
    const QString &problem() const { return m_problem; }
    bool isLocked() const { return !m_keeper.vault(); }
    LabelCompletion *labels() const { return m_labels.get(); }

    // Once the files that are on their way are sealed.
    Q_INVOKABLE void save();
    Q_INVOKABLE void addTag(const QString &name);
    Q_INVOKABLE void removeTag(const QString &name);
    // What the clipboard holds of text, behind what stands here. False where there is none.
    Q_INVOKABLE bool takeClipboard();
    // The picture or the files that the clipboard holds, attached. False where there are none, or text beside a
    // picture.
    Q_INVOKABLE bool takeClipboardFiles();
    // The tag that is being typed in front of the caret, {typed, begin}; null where there is none.
    Q_INVOKABLE QVariant begunTag(int caret) const;

Q_SIGNALS:
    void textChanged();
    void valuesChanged();
    void canSaveChanged();
    void stateChanged();
    void lockChanged();
    void saved(bool sealed);
    // What was captured while the vault was locked has become memories; `unreadable` of it cannot be opened.
    void taken(int memories, int unreadable);

private:
    void enterVault();
    void leaveVault();
    CaptureFiles::Seal sealing();
    void settlePlace();
    Capture written() const;
    bool isEmpty() const;
    template <class Value> void set(Value Capture::*member, const Value &value);
    void edited();
    void show(Capture capture);
    void readDraft(Vault &vault);
    using Kept = std::function<void(bool isKept)>; // or need not be
    void takeDraft(Capture draft, Kept then);
    void keepDraft(Kept then = {});
    void takeCaptured(Vault *vault);
    void takeSealed(Vault *vault, QList<SealedDraft> drafts);
    void dropDraft();
    void refuse(const QString &file, Errc code);
    void send();
    void settle(const Capture &sent, bool sealed, const Result<void> &saved);
    void setState(State state, const QString &problem = {});
    QString folder() const;
    template <class Work> auto atBox(Work work);

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    UnlockModel &m_unlock;
    FileSystem &m_disk;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<LabelCompletion> m_labels;
    // What stands here, under the id of its memory; its tags are beside the text's, its files m_files', its links
    // m_links'.
    Capture m_now;
    std::optional<RecordId> m_saved; // what stood here last, and is saved
    QString m_problem;
    State m_state = State::Writing;
    bool m_isSaveWanted = false; // when the last file is sealed
    bool m_hasDraft = false;     // on the disk, perhaps
    CaptureLinks m_links;
    CaptureFiles m_files;
    QString m_place; // the vault in which they lie
};

} // namespace mn::app
