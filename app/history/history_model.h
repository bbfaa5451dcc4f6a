#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/history/version_changes.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Every version of one memory that its saves have left, newest first, and what one of them changed. Rows hold sentences
// alone; the text of a version is walked back to when it is looked at. A long history comes in windows, as it is
// scrolled. Follows the vault; nothing is read before open().
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // one sentence; empty unless Failed
    Q_PROPERTY(QString id READ id NOTIFY opened)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY countChanged)
    // The version that is looked at.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(Against against READ against WRITE setAgainst NOTIFY chosenChanged)
    Q_PROPERTY(QString title READ title NOTIFY shownChanged)
    Q_PROPERTY(QString shown READ shown NOTIFY shownChanged)       // for Text.RichText
    Q_PROPERTY(QStringList values READ values NOTIFY shownChanged) // what else changed, a line each
    Q_PROPERTY(bool isTextChanged READ isTextChanged NOTIFY shownChanged)
    Q_PROPERTY(bool isShown READ isShown NOTIFY shownChanged) // false: on its way
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    // How changed words look.
    Q_PROPERTY(QColor addedInk MEMBER m_addedInk NOTIFY looksChanged)
    Q_PROPERTY(QColor addedGround MEMBER m_addedGround NOTIFY looksChanged)
    Q_PROPERTY(QColor removedInk MEMBER m_removedInk NOTIFY looksChanged)
    Q_PROPERTY(QColor removedGround MEMBER m_removedGround NOTIFY looksChanged)

public:
    enum class State { Closed, Loading, Ready, Failed, Gone }; // Gone: erased
    Q_ENUM(State)
    enum class Against {
        Before, // what its own save changed
        Now,    // what has changed since
        Nothing // the version as it was
    };
    Q_ENUM(Against)
    enum Role {
        WhenRole = Qt::UserRole + 1, // date
        WhenTextRole,                // "today, 14:32"
        WhoRole,                     // which device made it
        ChangeRole,                  // what changed, in words
        CurrentRole,
        ConflictRole,
    };
    Q_ENUM(Role)
    static constexpr int kWindow = 40; // versions read at first; as many again when the end comes in sight

    HistoryModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QString id() const { return m_id.isNull() ? QString() : m_id.toString(); }
    int count() const { return int(m_versions.size()); }
    bool hasMore() const { return m_hasMore; }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    Against against() const { return m_against; }
    void setAgainst(Against against);
    QString title() const { return m_shown.title; }
    QString shown() const { return m_shown.text; }
    QStringList values() const { return m_shown.values; }
    bool isTextChanged() const { return m_shown.isTextChanged; }
    bool isShown() const { return m_isShown; }
    bool canUndo() const { return m_undo != 0 && !m_isRestoring; }

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    Q_INVOKABLE void retry();
    // The chosen version becomes the newest; what came after it stays in the history. restored() or failed() follows.
    Q_INVOKABLE void restore();
    // The version that the last restore() has put aside is the newest again.
    Q_INVOKABLE void undo();
    // The chosen version's text as it was kept, through copied(): for the clipboard.
    Q_INVOKABLE void copyText();

    struct Version {
        qint64 seq = 0; // of the save that replaced it; 0: the current one
        qint64 when = 0;
        QString who, change;
        bool conflict = false;
        bool operator==(const Version &) const = default;
    };

Q_SIGNALS:
    void stateChanged();
    void opened();
    void countChanged();
    void chosenChanged();
    void shownChanged();
    void undoChanged();
    void looksChanged();
    void restored(const QString &sentence);
    void failed(const QString &sentence);
    void copied(const QString &text);

private:
    struct Shown {
        QString title, text;
        QStringList values;
        bool isTextChanged = false;
    };
    struct Window {
        QList<Version> versions;
        bool hasMore = false;
    };
    void read();
    void take(Window window);
    void show();
    void putBack(qint64 seq, const QString &sentence);
    void setState(State state, const QString &problem = {});

    Vault &m_vault;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed;
    RecordId m_id;
    State m_state = State::Closed;
    QString m_problem;
    QList<Version> m_versions;
    bool m_hasMore = false;
    int m_limit = kWindow;
    quint64 m_session = 0; // of the open memory; answers to older ones are dropped
    bool m_isReading = false;
    bool m_isBehind = false;
    int m_chosen = -1;
    Against m_against = Against::Now;
    quint64 m_looking = 0;
    bool m_isShown = false;
    Shown m_shown;
    qint64 m_undo = 0; // seq of the version that was put aside
    bool m_isRestoring = false;
    QColor m_addedInk, m_addedGround, m_removedInk, m_removedGround;
};

} // namespace mn::app
