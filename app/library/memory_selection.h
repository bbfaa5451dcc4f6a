#pragma once
#include "app/library/memory_list_model.h"
#include <QStringList>
#include <functional>
#include <stop_token>

namespace mn::sync {
struct Destruction;
}

namespace mn::app {

// Several memories chosen in a list, and what is done with all of them: each act one transaction with one undo. What
// leaves the list is no longer chosen.
class MemorySelection final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY changed) // where the keyboard is; -1
    // What all chosen have in common; known a moment after they were chosen, and not above kMostCompared.
    Q_PROPERTY(bool isShareKnown READ isShareKnown NOTIFY shareChanged)
    Q_PROPERTY(QStringList commonTags READ commonTags NOTIFY shareChanged)
    Q_PROPERTY(QStringList otherTags READ otherTags NOTIFY shareChanged) // that some have
    Q_PROPERTY(QStringList commonDomains READ commonDomains NOTIFY shareChanged)
    Q_PROPERTY(QStringList otherDomains READ otherDomains NOTIFY shareChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY shareChanged)            // empty: several
    Q_PROPERTY(double importance READ importance NOTIFY shareChanged) // -1: several
    Q_PROPERTY(Qt::CheckState pinned READ pinned NOTIFY shareChanged) // partially: some
    Q_PROPERTY(Qt::CheckState archived READ archived NOTIFY shareChanged)
    Q_PROPERTY(Qt::CheckState trashed READ trashed NOTIFY shareChanged)
    Q_PROPERTY(QString span READ span NOTIFY shareChanged) // from when to when
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged) // what would be undone, as a sentence

public:
    static constexpr int kMostCompared = 1'000;

    MemorySelection(Vault &vault, MemoryListModel &list, Calendar calendar, QObject *parent = nullptr);

    // By row of the list.
    Q_INVOKABLE void choose(int row);   // this one alone: a click
    Q_INVOKABLE void toggle(int row);   // with Ctrl
    Q_INVOKABLE void extendTo(int row); // with Shift: from the last chosen or toggled one
    Q_INVOKABLE void chooseAll();
    Q_INVOKABLE void clear();
    Q_INVOKABLE bool contains(int row) const;

    // On all that are chosen. done() or failed() follows.
    Q_INVOKABLE void addTag(const QString &name);
    Q_INVOKABLE void removeTag(const QString &name);
    Q_INVOKABLE void addDomain(const QString &name);
    Q_INVOKABLE void removeDomain(const QString &name);
    Q_INVOKABLE void setPinned(bool pinned);
    Q_INVOKABLE void setArchived(bool archived);
    Q_INVOKABLE void setImportance(double importance);
    Q_INVOKABLE void setKind(const QString &kind);
    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();
    // Before the window asks: those that are chosen now are meant, whatever is chosen when it is answered. How many.
    Q_INVOKABLE int askToErase();
    // Beyond recall, after the window has asked: what of them is in the trash only; no undo.
    Q_INVOKABLE void erase();
    // The same for what is not in the trash as well.
    Q_INVOKABLE void eraseAll();
    Q_INVOKABLE void undo();
    // Gives up what is under way, and what waits for it: nothing of it is done then.
    Q_INVOKABLE void cancel();

    int count() const { return int(m_list.marked().size()); }
    int currentRow() const { return m_current == 0 ? -1 : m_list.rowOf(m_current); }
    bool isShareKnown() const { return m_share.isKnown; }
    QStringList commonTags() const { return m_share.commonTags; }
    QStringList otherTags() const { return m_share.otherTags; }
    QStringList commonDomains() const { return m_share.commonDomains; }
    QStringList otherDomains() const { return m_share.otherDomains; }
    QString kind() const { return m_share.kind; }
    double importance() const { return m_share.importance; }
    Qt::CheckState pinned() const { return m_share.pinned; }
    Qt::CheckState archived() const { return m_share.archived; }
    Qt::CheckState trashed() const { return m_share.trashed; }
    QString span() const { return m_share.span; }
    bool isBusy() const { return m_isBusy; }
    bool canUndo() const { return !m_undo.empty() && !m_isBusy; }
    QString undoText() const { return m_undo.empty() ? QString() : m_undo.back().sentence; }

    struct Share {
        bool isKnown = false;
        QStringList commonTags, otherTags, commonDomains, otherDomains;
        QString kind, span;
        double importance = -1;
        Qt::CheckState pinned = Qt::Unchecked;
        Qt::CheckState archived = Qt::Unchecked;
        Qt::CheckState trashed = Qt::Unchecked;
    };
    // The change of one memory, or its way back.
    struct Step {
        RecordId id;
        MemoryChange change;
        std::optional<bool> trashed;
    };
    // Done already by somebody else, the editor: undo() takes it back by `back`. done() follows.
    void noteDone(const QString &sentence, const Step &back);
    void noteTrashed(const QString &id);

Q_SIGNALS:
    void changed();
    void shareChanged();
    void busyChanged();
    void undoChanged();
    // What was done to how many that were not so before, as a sentence for a toast. canUndo: undo() takes this back.
    void done(const QString &sentence, bool canUndo);
    // Likewise, of what no undo brings back.
    void erasedForGood(const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Act {
        QString sentence;
        std::vector<Step> back;
    };
    // What of one memory is to change; nothing where it is so already.
    using Plan = std::function<Step(const Memory &)>;

    void mark(QSet<quint32> numbers);
    void compare();
    void perform(const Plan &plan, const std::function<QString(int)> &sentence);
    void takeDone(const std::function<QString(int)> &sentence, Result<std::vector<Step>> back);
    void keepUndo(const QString &sentence, std::vector<Step> back);
    void begin(const std::function<void()> &act);
    void end();
    void purge(const std::function<bool(const MemoryRow &)> &isMeant);
    void finishErasing(const sync::Destruction &begun);

    Vault &m_vault;
    MemoryListModel &m_list;
    Calendar m_calendar;
    quint32 m_anchor = 0;
    quint32 m_current = 0;
    Share m_share;
    quint64 m_comparison = 0;       // the newest; older answers are dropped
    std::vector<quint32> m_toErase; // while the window asks
    bool m_isBusy = false;
    std::vector<std::function<void()>> m_next; // asked for while another act is under way
    std::stop_source m_stop;                   // of the act under way
    std::vector<Act> m_undo;
};

} // namespace mn::app
