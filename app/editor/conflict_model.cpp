#include "app/editor/conflict_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/history/version_changes.h"
#include "core/record/text_merge.h"
#include "core/store/memory_row.h"
#include "core/store/memory_store.h"
#include "core/vault/change_feed.h"
#include "core/vault/own_actor.h"
#include <QSet>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 60ms; // changes come in bursts

bool areSame(const QList<MemoryVersion> &a, const QList<MemoryVersion> &b)
{
    return std::ranges::equal(a, b, [](const MemoryVersion &one, const MemoryVersion &two) {
        return one.dot == two.dot && one.memory == two.memory;
    });
}

Result<Record> recordOf(Database &database, const RecordId &id)
{
    MN_TRY(const auto stored, MemoryStore(database).find(id));
    if (!stored || stored->record.isPurged())
        return fail(Errc::NotFound, id.toString());
    return stored->record;
}

} // namespace

ConflictModel::ConflictModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_calendar(std::move(calendar)), m_changed(timers.alarm([this] { read(); }))
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            if (m_state == State::Ready && !m_changed->isSet())
                m_changed->set(kDebounce);
        },
        Qt::QueuedConnection);
}

void ConflictModel::set(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void ConflictModel::open(const QString &id)
{
    const auto known = RecordId::fromString(id);
    if (!known)
        return;
    ++m_session;
    m_id = *known;
    m_reading = {};
    m_other = 0;
    m_takesOther = false;
    set(State::Loading);
    read();
}

void ConflictModel::close()
{
    ++m_session;
    m_changed->stop();
    m_id = {};
    m_reading = {};
    set(State::Closed);
}

void ConflictModel::retry()
{
    if (m_state != State::Failed)
        return;
    set(State::Loading);
    read();
}

Result<ConflictModel::Reading> ConflictModel::readingOf(Database &database, const RecordId &id)
{
    MN_TRY(const Record record, recordOf(database, id));
    MN_TRY(const ActorId own, ownActor(database));
    Reading out;
    out.versions = namedVersionsOf(id, record);
    out.isOfText = conflictsOf(record).contains(u"content"_s);
    out.before = out.isOfText ? contentBefore(record) : std::nullopt;
    for (const MemoryVersion &version : std::as_const(out.versions)) {
        out.areHere += version.dot && version.dot->actor == own;
        out.written += version.dot ? stampOf(record, *version.dot).ms() : 0;
    }
    const QString &first = out.versions.first().memory.content;
    for (const MemoryVersion &version : out.versions.sliced(1))
        out.proposals +=
            out.isOfText ? mergeOrBoth(out.before.value_or(QString()), first, version.memory.content) : first;
    return out;
}

void ConflictModel::read()
{
    const auto work = [id = m_id](Database &database) { return readingOf(database, id); };
    whenDone(this, m_vault.read(work), [this, session = m_session](Result<Reading> reading) {
        if (session != m_session || m_state == State::Saving || m_state == State::Decided)
            return;
        if (!reading && reading.error().code == Errc::NotFound)
            return set(State::Decided);
        if (!reading)
            return set(State::Failed, readingProblem(reading.error().code));
        take(*std::move(reading));
    });
}

void ConflictModel::take(Reading reading)
{
    if (reading.versions.size() < 2)
        return set(State::Decided);
    const bool isNew = m_state != State::Ready || !areSame(reading.versions, m_reading.versions);
    m_reading = std::move(reading);
    m_other = std::min(m_other, others() - 1);
    set(State::Ready);
    if (isNew)
        Q_EMIT arrived();
}

QString ConflictModel::title() const
{
    return m_reading.versions.isEmpty() ? QString() : rowOf(0, m_reading.versions.first().memory).title;
}

QString ConflictModel::calledOf(qsizetype version) const
{
    if (version >= m_reading.versions.size())
        return {};
    QString who = m_reading.areHere[version]        ? tr("This device")
                  : m_reading.versions[version].dot ? tr("Another device")
                                                    : tr("Several devices");
    const qint64 when = m_reading.written[version];
    if (when == 0)
        return who;
    //: Which device wrote a version, and when
    return tr("%1, %2").arg(who, Calendar::momentText(m_calendar.locale(), m_calendar.timeOf(when)));
}

QString ConflictModel::textOf(qsizetype version) const
{
    return version < m_reading.versions.size() ? m_reading.versions[version].memory.content : QString();
}

void ConflictModel::setOther(int other)
{
    if (other == m_other || other < 0 || other >= others())
        return;
    m_other = other;
    Q_EMIT changed();
    Q_EMIT arrived();
}

void ConflictModel::setTakesOther(bool takes)
{
    if (takes == m_takesOther)
        return;
    m_takesOther = takes;
    Q_EMIT changed();
}

QStringList ConflictModel::values() const
{
    if (m_reading.versions.size() < 2)
        return {};
    return valueChanges(m_reading.versions.first().memory, m_reading.versions[m_other + 1].memory, m_calendar.locale());
}

void ConflictModel::noteTyped(const QString &text)
{
    if (text.isEmpty())
        m_typed.remove(m_id);
    else if (!m_id.isNull())
        m_typed.insert(m_id, text);
}

QList<int> ConflictModel::originsOf(const QString &text) const
{
    const auto linesOf = [](const QString &of) {
        QSet<QStringView> lines;
        for (const QStringView line : QStringView(of).split(u'\n'))
            lines.insert(line);
        return lines;
    };
    const QString first = firstText();
    const QString other = otherText();
    const QSet<QStringView> inFirst = linesOf(first);
    const QSet<QStringView> inOther = linesOf(other);
    QList<int> origins;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool isFirst = inFirst.contains(line) || line.trimmed().isEmpty();
        const bool isOther = inOther.contains(line) || line.trimmed().isEmpty();
        origins += isFirst && isOther ? Both : isFirst ? First : isOther ? Other : Neither;
    }
    return origins;
}

template <typename Change> void ConflictModel::decide(const Change &change, const QString &sentence)
{
    if (m_state != State::Ready)
        return;
    set(State::Saving);
    // Where others changed it meanwhile, a person has not seen what they would replace.
    const auto work = [id = m_id, seen = m_reading.versions, change](Saving &saving) -> Result<bool> {
        MN_TRY(const Record record, recordOf(saving.database(), id));
        if (!areSame(namedVersionsOf(id, record), seen))
            return false;
        MN_TRY(change(saving));
        return true;
    };
    whenDone(this, m_vault.save(Durability::Full, work), [this, session = m_session, sentence](const Result<bool> &is) {
        if (session != m_session)
            return;
        if (is && *is) {
            m_typed.remove(m_id);
            set(State::Decided);
            Q_EMIT ConflictModel::decided(sentence);
            return;
        }
        set(State::Ready);
        Q_EMIT failed(is ? tr("It was changed elsewhere just now. Look at it once more.")
                         : shownSentence(is.error().code));
        read();
    });
}

void ConflictModel::save(const QString &text)
{
    if (m_state != State::Ready)
        return;
    Memory version = m_reading.versions[m_takesOther ? m_other + 1 : 0].memory;
    if (m_reading.isOfText)
        version.content = text;
    decide([id = m_id, version](Saving &saving) { return saving.decide(id, version); },
           tr("Decided. The other versions stay in its history."));
}

void ConflictModel::keepBoth()
{
    if (m_state != State::Ready)
        return;
    const Memory first = m_reading.versions.first().memory;
    MemoryChange other = MemoryChange::all(m_reading.versions[m_other + 1].memory);
    other.externalId.reset(); // it is the name of the first
    decide(
        [id = m_id, first, other](Saving &saving) -> Result<void> {
            MN_TRY(saving.add({}, other));
            return saving.decide(id, first);
        },
        tr("They are two memories now."));
}

} // namespace mn::app
