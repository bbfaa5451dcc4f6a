#include "app/sync/shelf_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/history/version_changes.h"
#include "app/sync/device_list.h"
#include "core/store/memory_row.h"
#include "core/vault/change_feed.h"
#include "core/vault/own_actor.h"
#include "sync/client/shelf_decisions.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 60ms; // changes come in bursts

} // namespace

ShelfModel::ShelfModel(Vault &vault, const DeviceList &devices, Timers &timers, Calendar calendar, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_devices(devices), m_calendar(std::move(calendar)),
      m_changed(timers.alarm([this] { read(); }))
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            if (!m_changed->isSet())
                m_changed->set(kDebounce);
        },
        Qt::QueuedConnection);
    connect(&devices, &DeviceList::changed, this, &ShelfModel::retranslate); // their names
    read();
}

QList<ShelvedName> ShelfModel::names() const
{
    QList<ShelvedName> names;
    for (const Row &row : m_rows)
        names.append(row.name);
    return names;
}

// A version never changes: one that is known is not read again.
void ShelfModel::read()
{
    m_isBehind = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const auto work = [known = names()](Database &database) -> Result<Reading> {
        const Shelf shelf(database);
        Reading out;
        MN_TRY(out.own, ownActor(database));
        MN_TRY(out.names, shelf.names());
        for (const ShelvedName &name : std::as_const(out.names)) {
            if (known.contains(name))
                continue;
            MN_TRY(const ShelvedState one, shelf.get(name));
            out.unknown.append({name, mn::rowOf(0, one.memory()).title, writtenAt(one.state), writersOf(one.state)});
        }
        return out;
    };
    whenDone(this, m_vault.read(work), [this](Result<Reading> reading) {
        m_isReading = false;
        if (reading) {
            take(*std::move(reading));
        } else {
            m_state = State::Failed;
            m_problem = readingProblem(reading.error().code);
            Q_EMIT changed();
        }
        if (m_isBehind)
            read();
    });
}

// Row by row: the keyboard may be in one of them.
void ShelfModel::take(Reading reading)
{
    const bool isFirst = m_state == State::Loading;
    const ShelvedName before = m_chosen < 0 ? ShelvedName() : m_rows[m_chosen].name;
    m_own = reading.own;
    leaveOut(reading.names);
    const auto arrivals = int(reading.unknown.size());
    if (arrivals > 0) {
        std::ranges::reverse(reading.unknown);
        beginInsertRows({}, 0, arrivals - 1);
        m_rows = std::move(reading.unknown) + m_rows;
        m_chosen = m_chosen < 0 ? 0 : m_chosen + arrivals;
        endInsertRows();
    }
    m_state = State::Ready;
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
    if (m_chosen < 0 || m_rows[m_chosen].name != before)
        show();
    if (arrivals > 0 && !isFirst)
        Q_EMIT arrived(arrivals);
}

void ShelfModel::leaveOut(const QList<ShelvedName> &but)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (but.contains(m_rows[row].name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        if (row < m_chosen)
            --m_chosen;
        m_chosen = std::min(m_chosen, count() - 1);
        endRemoveRows();
    }
}

void ShelfModel::setChosen(int row)
{
    if (row < 0 || row >= count() || row == m_chosen)
        return;
    m_chosen = row;
    Q_EMIT chosenChanged();
    show();
}

void ShelfModel::show()
{
    const quint64 looking = ++m_looking;
    m_shown.reset();
    Q_EMIT shownChanged();
    if (m_chosen < 0)
        return;
    const auto work = [name = m_rows[m_chosen].name](Database &database) -> Result<Memory> {
        MN_TRY(const ShelvedState one, Shelf(database).get(name));
        return one.memory();
    };
    whenDone(this, m_vault.read(work), [this, looking](Result<Memory> memory) {
        if (looking != m_looking)
            return;
        if (memory) {
            m_shown = *std::move(memory);
            Q_EMIT shownChanged();
        } else if (memory.error().code != Errc::NotFound) { // else its row goes
            Q_EMIT failed(shownSentence(memory.error().code));
        }
    });
}

void ShelfModel::retry()
{
    if (m_state != State::Failed)
        return;
    m_state = State::Loading;
    m_problem.clear();
    Q_EMIT changed();
    read();
}

void ShelfModel::keep()
{
    if (m_chosen >= 0)
        keep({m_rows[m_chosen].name});
}

void ShelfModel::keepAll()
{
    keep(names());
}

void ShelfModel::keep(const QList<ShelvedName> &names)
{
    if (m_isBusy || names.isEmpty())
        return;
    m_isBusy = true;
    whenDone(this, sync::keepShelved(m_vault, names), [this](const Result<QList<RecordId>> &ids) {
        end();
        if (!ids)
            return fail(ids.error().code);
        if (ids->size() == 1)
            Q_EMIT kept(ids->first().toString(), tr("It is a new memory now."));
        else
            Q_EMIT kept({}, tr("They are %Ln new memories now.", nullptr, int(ids->size())));
    });
}

void ShelfModel::erase()
{
    if (m_isBusy || m_chosen < 0)
        return;
    m_isBusy = true;
    whenDone(this, sync::eraseShelved(m_vault, {m_rows[m_chosen].name}), [this](const Result<void> &erased) {
        end();
        if (!erased)
            return fail(erased.error().code);
        whenDone(this, m_vault.removeOrphans(), [this](const Result<qint64> &removed) {
            if (!removed)
                return fail(removed.error().code);
            Q_EMIT said(tr("The version was erased."));
        });
    });
}

void ShelfModel::end()
{
    m_isBusy = false;
    read();
}

void ShelfModel::fail(Errc code)
{
    switch (code) {
    case Errc::NotFound:
        return Q_EMIT failed(tr("It was decided about elsewhere just now."));
    case Errc::Busy:
        return Q_EMIT failed(tr("The version was erased. Another program was reading: sealed remains go with the next "
                                "erasing, or when every program has closed the vault."));
    default:
        Q_EMIT failed(shownSentence(code));
    }
}

void ShelfModel::copyText()
{
    if (m_shown)
        Q_EMIT copied(m_shown->title.isEmpty() ? m_shown->content : m_shown->title + u"\n\n"_s + m_shown->content);
}

QString ShelfModel::titleOf(const Row &row) const
{
    return row.title.isEmpty() ? tr("A change without words") : row.title;
}

QString ShelfModel::writtenText(const Row &row) const
{
    const auto isOwn = [this](const ActorId &actor) { return actor == m_own; };
    QString who;
    if (row.writers.size() > 1)
        who = tr("Several devices");
    else if (std::ranges::any_of(row.writers, isOwn))
        who = tr("This device");
    else if (!row.writers.isEmpty())
        who = m_devices.nameOf(row.writers.first());
    if (who.isEmpty())
        who = tr("Another device");
    if (row.written == 0)
        return who;
    //: Which device wrote a version, and when
    return tr("%1, %2").arg(who, momentText(row.written));
}

QString ShelfModel::standing() const
{
    if (m_chosen < 0)
        return {};
    const Row &row = m_rows[m_chosen];
    //: %1: which device wrote it, and when; %2: when
    return tr("%1. Set aside %2.").arg(writtenText(row), momentText(row.name.shelvedAt));
}

QStringList ShelfModel::values() const
{
    return m_shown ? valuesOf(*m_shown, m_calendar.locale()) : QStringList();
}

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row);
    case WrittenRole:
        return writtenText(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShelfModel::roleNames() const
{
    return {{TitleRole, "title"}, {WrittenRole, "written"}};
}

void ShelfModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
    Q_EMIT shownChanged();
}

} // namespace mn::app
