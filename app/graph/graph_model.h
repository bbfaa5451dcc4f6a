#pragma once
#include "app/base/timers.h"
#include "app/graph/force_layout.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QtQml/qqmlregistration.h>
#include <unordered_map>

namespace mn::app {

// Memories and what joins them, as a list (the most joined first) and as places in the plane, which come to rest on a
// thread of their own. Read when it is shown first, and after changes while it is shown. Rows are those of the list.
class GraphModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // one sentence; empty unless Failed
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what is shown, counted
    Q_PROPERTY(Joining joining READ joining WRITE setJoining NOTIFY requestChanged)
    Q_PROPERTY(QString domain READ domain WRITE setDomain NOTIFY requestChanged) // empty: all
    Q_PROPERTY(QStringList domains READ domains NOTIFY domainsChanged)           // to choose from
    Q_PROPERTY(QString around READ around WRITE setAround NOTIFY requestChanged) // a memory's id; empty: all
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)  // row; -1: none
    // Whether anybody looks; nothing is read, and no place moves, for nobody.
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged)
    // Places are shown when they are at rest, not on their way.
    Q_PROPERTY(bool isCalm MEMBER m_isCalm NOTIFY calmChanged)

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)
    enum class Joining { Links, Near, Both };
    Q_ENUM(Joining)
    enum Role {
        IdRole = Qt::UserRole + 1, // string
        TitleRole,
        SnippetRole,
        DomainRole, // the first; empty
        TagsRole,
        PinnedRole,
        JoinedRole,     // to how many others
        JoinedTextRole, // the same in words
    };
    Q_ENUM(Role)

    GraphModel(Vault &vault, Timers &timers, QObject *parent = nullptr);
    // What is being read or laid out goes on without it for a step, and is dropped.
    ~GraphModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    int count() const { return int(m_rows.size()); }
    QString sentence() const;
    Joining joining() const { return m_joining; }
    void setJoining(Joining joining);
    QString domain() const { return m_domain; }
    void setDomain(const QString &domain);
    QStringList domains() const { return m_domains; }
    QString around() const { return m_around; }
    void setAround(const QString &id);
    int current() const { return m_current; }
    void setCurrent(int row);
    bool isSettling() const { return m_layout.isRunning(); } // places still move
    bool isShown() const { return m_isShown; }
    void setShown(bool shown);

    // The neighbour of the current one that lies most in this direction (y grows downwards), else the nearest of all
    // that do; the current row where there is none.
    Q_INVOKABLE int towards(double x, double y) const;
    Q_INVOKABLE void retry();

    // For who draws; by row. Valid until changed() and placesChanged().
    const std::vector<MemoryRow> &rows() const { return m_rows; }
    const std::vector<GraphEdge> &edges() const { return m_edges; }
    const std::vector<QPointF> &places() const { return m_places; } // a link's length is about 1
    const std::vector<quint32> &neighbours(int row) const { return m_neighbours[size_t(row)]; }

Q_SIGNALS:
    void stateChanged();
    void changed();
    void placesChanged();
    void requestChanged();
    void domainsChanged();
    void currentChanged();
    void shownChanged();
    void calmChanged();

private:
    void request(); // something else is wanted
    void read();
    void readDomains();
    void take(MemoryGraph graph);
    void arrange(const std::unordered_map<quint32, QPointF> &known);
    void fail(const Error &error);
    void setState(State state);
    std::optional<RecordId> aroundId() const;

    Vault &m_vault;
    std::unique_ptr<Alarm> m_changed;
    State m_state = State::Loading;
    QString m_problem;
    Joining m_joining = Joining::Links;
    QString m_domain, m_around;
    QStringList m_domains;
    std::vector<MemoryRow> m_rows;
    std::vector<GraphEdge> m_edges;
    std::vector<std::vector<quint32>> m_neighbours;
    std::vector<QPointF> m_places;
    qint64 m_total = 0;
    int m_current = -1;
    bool m_isShown = false;
    bool m_isCalm = false;
    bool m_isStale = true; // the vault has changed since it was read
    quint64 m_session = 0; // answers to older requests are dropped
    std::stop_source m_stop;
    QFutureWatcher<std::vector<QPointF>> m_layout;
};

} // namespace mn::app
