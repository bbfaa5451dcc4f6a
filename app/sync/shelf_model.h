#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "core/store/shelf.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

class DeviceList;

// What was set aside on this device because somebody erased its memory without having seen it, newest first, and all of
// one of these versions. Rows hold a line each; the text is read when it is looked at. What becomes of it is the
// person's to say: a new memory, or nothing. Follows the vault; every call returns at once.
class ShelfModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // one sentence; empty unless Failed
    Q_PROPERTY(int count READ count NOTIFY changed)
    // The version that is looked at; -1: there is none.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    Q_PROPERTY(bool isShown READ isShown NOTIFY shownChanged) // false: on its way
    Q_PROPERTY(QString title READ title NOTIFY shownChanged)
    Q_PROPERTY(QString standing READ standing NOTIFY shownChanged) // who wrote it, and since when it lies here
    Q_PROPERTY(QString text READ text NOTIFY shownChanged)         // as it was written; no markup
    Q_PROPERTY(QStringList values READ values NOTIFY shownChanged) // what else it has, a line each

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)
    enum Role { TitleRole = Qt::UserRole + 1, WrittenRole }; // who wrote it, and when

    // `devices`: what those of the account are called.
    ShelfModel(Vault &vault, const DeviceList &devices, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    int count() const { return int(m_rows.size()); }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    bool isShown() const { return m_shown.has_value(); }
    QString title() const { return m_chosen < 0 ? QString() : titleOf(m_rows[m_chosen]); }
    QString standing() const;
    QString text() const { return m_shown ? m_shown->content : QString(); }
    QStringList values() const;

    Q_INVOKABLE void retry();
    // The chosen one, or all of them, as new memories. kept() or failed() follows; nothing while another act is under
    // way.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void keepAll();
    // The chosen one, beyond recall. said() or failed() follows.
    Q_INVOKABLE void erase();
    // All of the chosen one, through copied(): for the clipboard.
    Q_INVOKABLE void copyText();

    void retranslate();

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void shownChanged();
    void kept(const QString &id, const QString &sentence); // of the memory; empty: there are several
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void copied(const QString &text);
    // So many came while this was looking.
    void arrived(int versions);

private:
    struct Row {
        ShelvedName name;
        QString title; // empty: it has no words
        qint64 written = 0;
        QList<ActorId> writers;
    };
    struct Reading {
        QList<ShelvedName> names; // oldest first
        QList<Row> unknown;       // those of them that were not known yet, so, too
        ActorId own;
    };
    QList<ShelvedName> names() const;
    void read();
    void take(Reading reading);
    void leaveOut(const QList<ShelvedName> &but);
    void show();
    void keep(const QList<ShelvedName> &names);
    void end();
    void fail(Errc code);
    QString titleOf(const Row &row) const;
    QString writtenText(const Row &row) const;
    QString momentText(qint64 ms) const { return Calendar::momentText(m_calendar.locale(), m_calendar.timeOf(ms)); }

    Vault &m_vault;
    const DeviceList &m_devices;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed;
    State m_state = State::Loading;
    QString m_problem;
    QList<Row> m_rows;
    ActorId m_own;
    int m_chosen = -1;
    quint64 m_looking = 0; // answers to older looks are dropped
    std::optional<Memory> m_shown;
    bool m_isReading = false;
    bool m_isBehind = false;
    bool m_isBusy = false; // one is being kept or erased
};

} // namespace mn::app
