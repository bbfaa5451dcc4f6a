#include "app/graph/graph_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/change_feed.h"
#include <QElapsedTimer>
#include <QLocale>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Lists follow at once; a picture that moves at every key in another window would not be looked at.
constexpr auto kPause = 1s;
// Places on their way are shown so often.
constexpr qint64 kBetweenPictures = 40; // ms
// Where most places are known already, they move a little.
constexpr double kWarm = 0.15;
// A direction that is farther than this from the one that was asked for is another one.
constexpr double kSideways = 0.5; // cosine

using Springs = std::vector<ForceLayout::Spring>;

void layOut(QPromise<std::vector<QPointF>> &promise, size_t points, Springs springs, std::vector<QPointF> begin,
            double heat, bool isCalm)
{
    ForceLayout layout(points, std::move(springs), std::move(begin), heat);
    QElapsedTimer sincePicture;
    sincePicture.start();
    while (layout.step()) {
        if (promise.isCanceled())
            return;
        if (!isCalm && sincePicture.hasExpired(kBetweenPictures)) {
            promise.addResult(layout.places());
            sincePicture.start();
        }
    }
    promise.addResult(layout.places());
}

} // namespace

GraphModel::GraphModel(Vault &vault, Timers &timers, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_changed(timers.alarm([this] { read(); }))
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            m_isStale = true;
            if (m_isShown && !m_changed->isSet())
                m_changed->set(kPause);
        },
        Qt::QueuedConnection);
    connect(&m_layout, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        std::vector<QPointF> places = m_layout.resultAt(index);
        if (places.size() == m_rows.size()) {
            m_places = std::move(places);
            Q_EMIT placesChanged();
        }
    });
}

GraphModel::~GraphModel()
{
    m_stop.request_stop();
    m_layout.cancel();
}

int GraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GraphModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemoryRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case IdRole:
        return row.id.toString();
    case TitleRole:
    case Qt::DisplayRole:
        return row.title;
    case SnippetRole:
        return row.snippet;
    case DomainRole:
        return row.domains.value(0);
    case TagsRole:
        return row.tags;
    case PinnedRole:
        return row.pinned;
    case JoinedRole:
        return int(neighbours(index.row()).size());
    case JoinedTextRole:
        return tr("joined to %Ln other(s)", nullptr, int(neighbours(index.row()).size()));
    default:
        return {};
    }
}

QHash<int, QByteArray> GraphModel::roleNames() const
{
    return {{IdRole, "id"},     {TitleRole, "title"},   {SnippetRole, "snippet"}, {DomainRole, "domain"},
            {TagsRole, "tags"}, {PinnedRole, "pinned"}, {JoinedRole, "joined"},   {JoinedTextRole, "joinedText"}};
}

QString GraphModel::sentence() const
{
    const qint64 links = std::ranges::count_if(m_edges, &GraphEdge::isLink);
    QStringList parts;
    if (m_around.isEmpty() && qint64(m_rows.size()) < m_total)
        parts += tr("%1 of %Ln memories", "%1: how many of them are shown", int(m_total))
                     .arg(QLocale().toString(qint64(m_rows.size())));
    else
        parts += tr("%Ln memories", nullptr, count());
    if (m_joining != Joining::Near)
        parts += tr("%Ln link(s) you made", nullptr, int(links));
    if (m_joining != Joining::Links)
        parts += tr("%Ln near in meaning", nullptr, int(qint64(m_edges.size()) - links));
    return QLocale().createSeparatedList(parts);
}

void GraphModel::setJoining(Joining joining)
{
    if (joining == m_joining)
        return;
    m_joining = joining;
    request();
}

void GraphModel::setDomain(const QString &domain)
{
    if (domain == m_domain)
        return;
    m_domain = domain;
    request();
}

void GraphModel::setAround(const QString &id)
{
    if (id == m_around)
        return;
    m_around = id;
    request();
}

void GraphModel::setCurrent(int row)
{
    row = row < 0 || row >= count() ? -1 : row;
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

void GraphModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    Q_EMIT shownChanged();
    if (!shown) {
        m_changed->stop();
        m_stop.request_stop();
        ++m_session; // it may have been through before it was told
        m_layout.cancel();
        m_isStale = true; // what was cut off is begun anew
    } else if (m_isStale) {
        read();
    }
}

int GraphModel::towards(double x, double y) const
{
    if (m_current < 0)
        return m_rows.empty() ? -1 : 0;
    const QPointF here = m_places[size_t(m_current)];
    const QPointF wanted(x, y);
    int best = m_current;
    double bestFit = 0;
    const auto consider = [&](quint32 row) {
        const QPointF way = m_places[row] - here;
        const double length = std::hypot(way.x(), way.y());
        if (row == quint32(m_current) || length == 0)
            return;
        const double along = QPointF::dotProduct(way, wanted) / (length * std::hypot(x, y));
        // What lies straight on, and near.
        if (const double fit = along / length; along >= kSideways && fit > bestFit) {
            best = int(row);
            bestFit = fit;
        }
    };
    std::ranges::for_each(neighbours(m_current), consider);
    if (best == m_current)
        for (quint32 row = 0; row < m_rows.size(); ++row)
            consider(row);
    return best;
}

void GraphModel::retry()
{
    request();
}

void GraphModel::request()
{
    Q_EMIT requestChanged();
    m_isStale = true;
    if (m_isShown)
        read();
}

std::optional<RecordId> GraphModel::aroundId() const
{
    if (m_around.isEmpty())
        return {};
    const auto id = RecordId::fromString(m_around);
    return id ? std::optional(*id) : std::nullopt;
}

void GraphModel::read()
{
    m_isStale = false;
    m_stop.request_stop();
    m_stop = {};
    GraphRequest wanted;
    wanted.links = m_joining != Joining::Near;
    wanted.near = m_joining != Joining::Links;
    wanted.around = aroundId();
    if (!m_domain.isEmpty())
        wanted.filter.conditions += {Field::Domain, Comparison::Equal, m_domain, false};
    if (m_rows.empty())
        setState(State::Loading);
    whenDone(this, m_vault.graph(ReadView::everything(), wanted, m_stop.get_token()),
             [this, session = ++m_session](Result<MemoryGraph> graph) {
                 if (session != m_session)
                     return;
                 if (graph)
                     take(*std::move(graph));
                 else if (graph.error().code == Errc::NotFound && !m_around.isEmpty())
                     setAround({}); // it has gone: all the others are still there
                 else if (graph.error().code != Errc::Cancelled)
                     fail(graph.error());
             });
    readDomains();
}

void GraphModel::readDomains()
{
    const auto kept = m_vault.domains(ReadView::everything());
    whenDone(this, kept, [this, session = m_session](const Result<QList<LabelCount>> &domains) {
        if (session != m_session || !domains) // the choice stays as it is; the graph says what is wrong with the vault
            return;
        QStringList names;
        for (const LabelCount &domain : *domains)
            names += domain.name;
        if (names != m_domains) {
            m_domains = names;
            Q_EMIT domainsChanged();
        }
    });
}

void GraphModel::take(MemoryGraph graph)
{
    const quint32 currentNumber = m_current < 0 ? 0 : m_rows[size_t(m_current)].number;
    std::unordered_map<quint32, QPointF> known;
    for (size_t row = 0; row < m_rows.size(); ++row)
        known.emplace(m_rows[row].number, m_places[row]);

    // The most joined first; then as they came, the oldest first.
    std::vector<quint32> degree(graph.memories.size(), 0);
    for (const GraphEdge &edge : graph.edges) {
        ++degree[edge.from];
        ++degree[edge.to];
    }
    std::vector<quint32> order(graph.memories.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&](quint32 at) { return degree[at]; });
    std::vector<quint32> rowOf(order.size());
    for (quint32 row = 0; row < order.size(); ++row)
        rowOf[order[row]] = row;

    beginResetModel();
    m_rows.clear();
    for (const quint32 at : order)
        m_rows.push_back(std::move(graph.memories[at]));
    m_edges = std::move(graph.edges);
    m_neighbours.assign(m_rows.size(), {});
    for (GraphEdge &edge : m_edges) {
        edge.from = rowOf[edge.from];
        edge.to = rowOf[edge.to];
        m_neighbours[edge.from].push_back(edge.to);
        m_neighbours[edge.to].push_back(edge.from);
    }
    m_total = graph.total;
    m_current = -1;
    const auto around = aroundId();
    for (int row = 0; row < count(); ++row)
        if (m_rows[size_t(row)].number == currentNumber || (m_current < 0 && m_rows[size_t(row)].id == around))
            m_current = row;
    arrange(known);
    endResetModel();
    setState(m_rows.empty() ? State::Empty : State::Ready);
    Q_EMIT changed();
    Q_EMIT placesChanged();
    Q_EMIT currentChanged();
}

void GraphModel::arrange(const std::unordered_map<quint32, QPointF> &known)
{
    m_layout.cancel();
    std::vector<QPointF> begin;
    size_t unknown = 0;
    for (const MemoryRow &row : m_rows) {
        const auto at = known.find(row.number);
        unknown += at == known.end() ? 1 : 0;
        begin.push_back(at == known.end() ? QPointF(qQNaN(), qQNaN()) : at->second);
    }
    Springs springs;
    for (const GraphEdge &edge : m_edges)
        springs.push_back({edge.from, edge.to});
    const double heat = unknown * 4 > m_rows.size() ? 1 : kWarm;
    m_places = ForceLayout(m_rows.size(), springs, begin, heat).places();
    m_layout.setFuture(QtConcurrent::run(layOut, m_rows.size(), std::move(springs), m_places, heat, m_isCalm));
}

void GraphModel::fail(const Error &error)
{
    m_problem = readingProblem(error.code);
    setState(State::Failed);
}

void GraphModel::setState(State state)
{
    if (state != State::Failed)
        m_problem.clear();
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace mn::app
