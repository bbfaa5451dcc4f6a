#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "core/record/memory_versions.h"
#include "core/vault/vault.h"
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// A memory that devices left in versions which nothing could merge, for the person who decides: two of them, what both
// were written over, and what it could say. All of it is a view; nothing is written before save() or keepBoth(). What
// is not taken stays in the history. Follows the vault; nothing is read before open().
class ConflictModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // one sentence; empty unless Failed
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    // The version that is shown everywhere until it is decided, and another one.
    Q_PROPERTY(QString firstCalled READ firstCalled NOTIFY changed) // whose it is, and when it was written
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed)
    Q_PROPERTY(QString otherCalled READ otherCalled NOTIFY changed)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed) // so many beside the first
    Q_PROPERTY(int other READ other WRITE setOther NOTIFY changed)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(bool isOfText READ isOfText NOTIFY changed) // false: only values differ
    Q_PROPERTY(QString proposal READ proposal NOTIFY changed)
    // What else differs, a line each, from the first version to the other.
    Q_PROPERTY(QStringList values READ values NOTIFY changed)
    Q_PROPERTY(bool takesOther READ takesOther WRITE setTakesOther NOTIFY changed) // the values of the other version

public:
    enum class State {
        Closed,
        Loading,
        Ready,
        Saving,
        Failed,
        Decided
    }; // Decided: there is nothing to decide any more
    Q_ENUM(State)
    enum Origin { Both, First, Other, Neither }; // in which versions a line stands
    Q_ENUM(Origin)

    ConflictModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QString id() const { return m_id.isNull() ? QString() : m_id.toString(); }
    QString title() const;
    QString firstCalled() const { return calledOf(0); }
    QString firstText() const { return textOf(0); }
    QString otherCalled() const { return calledOf(m_other + 1); }
    QString otherText() const { return textOf(m_other + 1); }
    int others() const { return std::max(0, int(m_reading.versions.size()) - 1); }
    int other() const { return m_other; }
    void setOther(int other);
    bool hasBefore() const { return m_reading.before.has_value(); }
    QString before() const { return m_reading.before.value_or(QString()); }
    bool isOfText() const { return m_reading.isOfText; }
    QString proposal() const { return m_reading.proposals.value(m_other); }
    QStringList values() const;
    bool takesOther() const { return m_takesOther; }
    void setTakesOther(bool takes);

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    Q_INVOKABLE void retry();
    // What a person wrote here and has not saved; it stays until that or the vault's end. Empty: nothing.
    Q_INVOKABLE QString typed() const { return m_typed.value(m_id); }
    Q_INVOKABLE void noteTyped(const QString &text);
    // Of each line of what is being written: an Origin. Blank lines are of both.
    Q_INVOKABLE QList<int> originsOf(const QString &text) const;
    // It says this from now on. decided() or failed() follows.
    Q_INVOKABLE void save(const QString &text);
    // The first version stays; the other becomes a memory of its own.
    Q_INVOKABLE void keepBoth();

Q_SIGNALS:
    void changed();
    void arrived(); // there are versions to look at, other ones than before
    void decided(const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Reading {
        QList<MemoryVersion> versions; // what is shown first
        QList<bool> areHere;           // written on this device
        QList<qint64> written;         // ms UTC; 0: not known
        std::optional<QString> before;
        QStringList proposals; // with each of the others
        bool isOfText = false;
    };
    static Result<Reading> readingOf(Database &database, const RecordId &id);
    void read();
    void take(Reading reading);
    QString calledOf(qsizetype version) const;
    QString textOf(qsizetype version) const;
    // change(Saving &) -> Result<void>, where the versions are those that were looked at.
    template <class Change> void decide(const Change &change, const QString &sentence);
    void set(State state, const QString &problem = {});

    Vault &m_vault;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed;
    RecordId m_id;
    State m_state = State::Closed;
    QString m_problem;
    Reading m_reading;
    int m_other = 0; // of the others
    bool m_takesOther = false;
    QHash<RecordId, QString> m_typed;
    quint64 m_session = 0; // of the open memory; answers to older ones are dropped
};

} // namespace mn::app
