#include "app/library/memory_selection.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/record/memory_limits.h"
#include "core/store/memory_numbers.h"
#include "sync/client/erasing.h"
#include <algorithm>
#include <map>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostUndo = 20;

Qt::CheckState stateOf(qsizetype with, qsizetype all)
{
    return with == 0 ? Qt::Unchecked : with == all ? Qt::Checked : Qt::PartiallyChecked;
}

// Which of the labels all have, and which only some.
void shareLabels(const std::map<QString, qsizetype> &counts, qsizetype all, QStringList &common, QStringList &other)
{
    for (const auto &[name, count] : counts)
        (count == all ? common : other) += name;
}

MemorySelection::Share shareOf(const std::vector<std::pair<quint32, Memory>> &memories, const Calendar &calendar)
{
    MemorySelection::Share share;
    share.isKnown = true;
    std::map<QString, qsizetype> tags;
    std::map<QString, qsizetype> domains;
    qsizetype pinned = 0;
    qsizetype archived = 0;
    qsizetype trashed = 0;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (size_t i = 0; i < memories.size(); ++i) {
        const Memory &memory = memories[i].second;
        for (const QString &tag : memory.tags)
            ++tags[tag];
        for (const QString &domain : memory.domains)
            ++domains[domain];
        pinned += memory.pinned;
        archived += memory.archived;
        trashed += memory.deleted;
        const qint64 when = memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
        first = std::min(first, when);
        last = std::max(last, when);
        share.kind = i == 0 || share.kind == memory.kind ? memory.kind : QString();
        share.importance = i == 0 || share.importance == memory.importance ? memory.importance : -1;
    }
    const auto all = qsizetype(memories.size());
    shareLabels(tags, all, share.commonTags, share.otherTags);
    shareLabels(domains, all, share.commonDomains, share.otherDomains);
    share.pinned = stateOf(pinned, all);
    share.archived = stateOf(archived, all);
    share.trashed = stateOf(trashed, all);
    if (all > 0) {
        share.span = calendar.shortText(first);
        if (const QString end = calendar.shortText(last); end != share.span)
            share.span += u" – "_s + end;
    }
    return share;
}

Result<void> perform(Saving &saving, const MemorySelection::Step &step)
{
    MN_TRY(saving.edit(step.id, step.change));
    return step.trashed ? saving.setTrashed(step.id, *step.trashed) : Result<void>();
}

bool isNothing(const MemorySelection::Step &step)
{
    const MemoryChange &change = step.change;
    return !step.trashed && !change.pinned && !change.archived && !change.importance && !change.kind &&
           change.addTags.isEmpty() && change.removeTags.isEmpty() && change.addDomains.isEmpty() &&
           change.removeDomains.isEmpty();
}

// From `step` back to what was.
MemorySelection::Step reversed(const MemorySelection::Step &step, const Memory &before)
{
    MemorySelection::Step back;
    back.id = step.id;
    if (step.trashed)
        back.trashed = before.deleted;
    if (step.change.pinned)
        back.change.pinned = before.pinned;
    if (step.change.archived)
        back.change.archived = before.archived;
    if (step.change.importance)
        back.change.importance = before.importance;
    if (step.change.kind)
        back.change.kind = before.kind;
    back.change.addTags = step.change.removeTags;
    back.change.removeTags = step.change.addTags;
    back.change.addDomains = step.change.removeDomains;
    back.change.removeDomains = step.change.addDomains;
    return back;
}

} // namespace

MemorySelection::MemorySelection(Vault &vault, MemoryListModel &list, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_list(list), m_calendar(std::move(calendar))
{
    connect(&list, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        QSet<quint32> left = m_list.marked();
        for (int row = first; row <= last; ++row)
            left.remove(m_list.numberAt(row));
        if (left.size() != m_list.marked().size())
            mark(std::move(left));
    });
    connect(&list, &QAbstractItemModel::modelReset, this, [this] {
        if (count() == 0)
            return;
        QSet<quint32> left;
        for (const quint32 number : m_list.numbers())
            if (m_list.marked().contains(number))
                left.insert(number);
        mark(std::move(left));
    });
    // What they share may be otherwise now.
    connect(&list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() && count() > 0)
                    compare();
            });
}

bool MemorySelection::contains(int row) const
{
    return m_list.marked().contains(m_list.numberAt(row));
}

void MemorySelection::choose(int row)
{
    const quint32 number = m_list.numberAt(row);
    if (number == 0)
        return clear();
    m_anchor = m_current = number;
    mark({number});
}

void MemorySelection::toggle(int row)
{
    const quint32 number = m_list.numberAt(row);
    if (number == 0)
        return;
    m_anchor = m_current = number;
    QSet<quint32> numbers = m_list.marked();
    if (!numbers.remove(number))
        numbers.insert(number);
    mark(std::move(numbers));
}

void MemorySelection::extendTo(int row)
{
    const quint32 number = m_list.numberAt(row);
    const int from = m_anchor == 0 ? -1 : m_list.rowOf(m_anchor);
    if (number == 0)
        return;
    if (from < 0)
        return choose(row);
    m_current = number;
    QSet<quint32> numbers;
    for (int at = std::min(from, row); at <= std::max(from, row); ++at)
        numbers.insert(m_list.numberAt(at));
    mark(std::move(numbers));
}

void MemorySelection::chooseAll()
{
    const std::vector<quint32> all = m_list.numbers();
    mark(QSet<quint32>(all.begin(), all.end()));
}

void MemorySelection::clear()
{
    m_anchor = m_current = 0;
    mark({});
}

void MemorySelection::mark(QSet<quint32> numbers)
{
    m_list.setMarked(std::move(numbers));
    Q_EMIT changed();
    compare();
}

void MemorySelection::compare()
{
    ++m_comparison;
    if (count() == 0 || count() > kMostCompared) {
        m_share = {};
        return Q_EMIT shareChanged();
    }
    const std::vector<quint32> numbers(m_list.marked().begin(), m_list.marked().end());
    const auto share = m_vault.read([numbers, calendar = m_calendar](Database &database) -> Result<Share> {
        MN_TRY(const auto memories, MemoryStore(database).loadReadable(ReadView::everything(), numbers));
        return shareOf(memories, calendar);
    });
    whenDone(this, share, [this, comparison = m_comparison](Result<Share> found) {
        if (comparison != m_comparison)
            return;
        m_share = found ? *std::move(found) : Share();
        Q_EMIT shareChanged();
    });
}

// One after the other: what is asked for while the writer is held up by something long is done after it.
void MemorySelection::begin(const std::function<void()> &act)
{
    if (m_isBusy)
        return m_next.push_back(act);
    m_isBusy = true;
    m_stop = {};
    Q_EMIT busyChanged();
    Q_EMIT undoChanged();
    act();
}

void MemorySelection::end()
{
    m_isBusy = false;
    Q_EMIT busyChanged();
    Q_EMIT undoChanged();
    if (m_next.empty() || m_isBusy)
        return;
    const auto act = m_next.front();
    m_next.erase(m_next.begin());
    begin(act);
}

void MemorySelection::cancel()
{
    m_next.clear();
    m_stop.request_stop();
}

// One transaction for all; what is so already is left alone, so that undo gives back what was.
void MemorySelection::perform(const Plan &plan, const std::function<QString(int)> &sentence)
{
    if (count() == 0)
        return;
    const std::vector<quint32> numbers(m_list.marked().begin(), m_list.marked().end());
    begin([this, numbers, plan, sentence] {
        const auto work = [numbers, plan, stop = m_stop.get_token()](Saving &saving) -> Result<std::vector<Step>> {
            std::vector<Step> back;
            for (const quint32 number : numbers) {
                if (stop.stop_requested())
                    return fail(Errc::Cancelled);
                const auto id = idOf(saving.database(), number);
                if (!id && id.error().code == Errc::NotFound)
                    continue; // erased meanwhile
                MN_TRY(const RecordId known, id);
                MN_TRY(const Memory before, saving.get(known));
                Step step = plan(before);
                step.id = known;
                if (isNothing(step))
                    continue;
                MN_TRY(app::perform(saving, step));
                back.push_back(reversed(step, before));
            }
            return back;
        };
        whenDone(this, m_vault.save(Durability::Full, work),
                 [this, sentence](Result<std::vector<Step>> back) { takeDone(sentence, std::move(back)); });
    });
}

void MemorySelection::takeDone(const std::function<QString(int)> &sentence, Result<std::vector<Step>> back)
{
    if (!back) {
        end();
        return Q_EMIT failed(shownSentence(back.error().code));
    }
    const QString text = sentence(int(back->size()));
    const bool canUndo = !back->empty();
    if (canUndo)
        keepUndo(text, *std::move(back));
    end();
    Q_EMIT done(text, canUndo);
}

void MemorySelection::keepUndo(const QString &sentence, std::vector<Step> back)
{
    m_undo.push_back({sentence, std::move(back)});
    if (m_undo.size() > kMostUndo)
        m_undo.erase(m_undo.begin());
}

void MemorySelection::noteDone(const QString &sentence, const Step &back)
{
    keepUndo(sentence, {back});
    Q_EMIT undoChanged();
    Q_EMIT done(sentence, true);
}

void MemorySelection::undo()
{
    if (!canUndo())
        return;
    begin([this] {
        Act act = std::move(m_undo.back());
        m_undo.pop_back();
        const auto work = [back = act.back, stop = m_stop.get_token()](Saving &saving) -> Result<void> {
            for (const Step &step : back) {
                if (stop.stop_requested())
                    return fail(Errc::Cancelled);
                auto undone = app::perform(saving, step);
                if (!undone && undone.error().code != Errc::NotFound) // erased meanwhile: nothing to give back
                    return undone;
            }
            return {};
        };
        whenDone(this, m_vault.save(Durability::Full, work), [this, act](const Result<void> &undone) {
            if (!undone)
                m_undo.push_back(act);
            end();
            if (!undone)
                return Q_EMIT failed(shownSentence(undone.error().code));
            Q_EMIT done(tr("Undone: %1").arg(act.sentence), false);
        });
    });
}

void MemorySelection::addTag(const QString &name)
{
    const auto tag = cleanLabel(name, MemoryLimits::kLabel, "tag"_L1);
    if (!tag)
        return Q_EMIT failed(shownSentence(tag.error().code));
    perform(
        [tag = *tag](const Memory &memory) {
            Step step;
            if (!memory.tags.contains(tag))
                step.change.addTags = {tag};
            return step;
        },
        [tag = *tag](int count) { return tr("“%1” added to %Ln memories", nullptr, count).arg(tag); });
}

void MemorySelection::removeTag(const QString &name)
{
    perform(
        [name](const Memory &memory) {
            Step step;
            if (memory.tags.contains(name))
                step.change.removeTags = {name};
            return step;
        },
        [name](int count) { return tr("“%1” removed from %Ln memories", nullptr, count).arg(name); });
}

void MemorySelection::addDomain(const QString &name)
{
    const auto domain = cleanLabel(name, MemoryLimits::kLabel, "domain"_L1);
    if (!domain)
        return Q_EMIT failed(shownSentence(domain.error().code));
    perform(
        [domain = *domain](const Memory &memory) {
            Step step;
            if (!memory.domains.contains(domain))
                step.change.addDomains = {domain};
            return step;
        },
        [domain = *domain](int count) { return tr("%Ln memories now belong to “%1”", nullptr, count).arg(domain); });
}

void MemorySelection::removeDomain(const QString &name)
{
    perform(
        [name](const Memory &memory) {
            Step step;
            if (memory.domains.contains(name))
                step.change.removeDomains = {name};
            return step;
        },
        [name](int count) { return tr("%Ln memories no longer belong to “%1”", nullptr, count).arg(name); });
}

void MemorySelection::setPinned(bool pinned)
{
    perform(
        [pinned](const Memory &memory) {
            Step step;
            if (memory.pinned != pinned)
                step.change.pinned = pinned;
            return step;
        },
        [pinned](int count) {
            return pinned ? tr("%Ln memories pinned", nullptr, count) : tr("%Ln memories unpinned", nullptr, count);
        });
}

void MemorySelection::setArchived(bool archived)
{
    perform(
        [archived](const Memory &memory) {
            Step step;
            if (memory.archived != archived)
                step.change.archived = archived;
            return step;
        },
        [archived](int count) {
            return archived ? tr("%Ln memories moved to the archive", nullptr, count)
                            : tr("%Ln memories taken out of the archive", nullptr, count);
        });
}

void MemorySelection::setImportance(double importance)
{
    perform(
        [importance](const Memory &memory) {
            Step step;
            if (memory.importance != importance)
                step.change.importance = importance;
            return step;
        },
        [](int count) { return tr("Importance of %Ln memories changed", nullptr, count); });
}

void MemorySelection::setKind(const QString &kind)
{
    if (kind.trimmed().isEmpty())
        return;
    perform(
        [kind](const Memory &memory) {
            Step step;
            if (memory.kind != kind)
                step.change.kind = kind;
            return step;
        },
        [](int count) { return tr("Kind of %Ln memories changed", nullptr, count); });
}

void MemorySelection::trash()
{
    perform(
        [](const Memory &memory) {
            Step step;
            if (!memory.deleted)
                step.trashed = true;
            return step;
        },
        [](int count) { return tr("%Ln memories moved to the trash", nullptr, count); });
}

void MemorySelection::noteTrashed(const QString &id)
{
    const auto known = RecordId::fromString(id);
    if (!known)
        return;
    Step back;
    back.id = *known;
    back.trashed = false;
    noteDone(tr("%Ln memories moved to the trash", nullptr, 1), back);
}

void MemorySelection::restore()
{
    perform(
        [](const Memory &memory) {
            Step step;
            if (memory.deleted)
                step.trashed = false;
            return step;
        },
        [](int count) { return tr("%Ln memories taken out of the trash", nullptr, count); });
}

int MemorySelection::askToErase()
{
    m_toErase.assign(m_list.marked().begin(), m_list.marked().end());
    return int(m_toErase.size());
}

void MemorySelection::erase()
{
    purge([](const MemoryRow &row) { return row.trashed; });
}

void MemorySelection::eraseAll()
{
    purge([](const MemoryRow &) { return true; });
}

void MemorySelection::purge(const std::function<bool(const MemoryRow &)> &isMeant)
{
    const std::vector<quint32> numbers = std::exchange(m_toErase, {});
    if (numbers.empty())
        return;
    begin([this, numbers, isMeant] {
        const auto meant = m_vault.read([numbers, isMeant](Database &database) -> Result<QList<RecordId>> {
            MN_TRY(const auto rows, loadRows(database, ReadView::everything(), numbers));
            QList<RecordId> ids;
            for (const MemoryRow &row : rows)
                if (isMeant(row))
                    ids += row.id;
            return ids;
        });
        whenDone(this, meant, [this](const Result<QList<RecordId>> &ids) {
            if (!ids) {
                end();
                return Q_EMIT failed(shownSentence(ids.error().code));
            }
            whenDone(this, sync::beginErasing(m_vault, *ids), [this](const Result<sync::Destruction> &begun) {
                if (!begun) {
                    end();
                    return Q_EMIT failed(shownSentence(begun.error().code));
                }
                finishErasing(*begun);
            });
        });
    });
}

void MemorySelection::finishErasing(const sync::Destruction &begun)
{
    QString waiting;
    if (!begun.waiting.isEmpty())
        waiting = tr("%Ln memories were put into the trash, to be erased once the server has been told", nullptr,
                     int(begun.waiting.size()));
    if (begun.destroyed.isEmpty() && !waiting.isEmpty()) {
        end();
        return Q_EMIT erasedForGood(waiting);
    }
    const auto count = int(begun.destroyed.size());
    whenDone(this, m_vault.purge(begun.destroyed), [this, count, waiting](const Result<void> &erased) {
        end();
        if (!erased && erased.error().code == Errc::Busy)
            return Q_EMIT failed(tr("%Ln memories erased. Another program was reading: sealed remains go with the "
                                    "next erasing, or when every program has closed the vault.",
                                    nullptr, count));
        if (!erased)
            return Q_EMIT failed(shownSentence(erased.error().code));
        const QString done = tr("%Ln memories erased", nullptr, count);
        Q_EMIT erasedForGood(waiting.isEmpty() ? done : tr("%1. %2").arg(done, waiting));
    });
}

} // namespace mn::app
