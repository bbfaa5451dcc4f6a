// How an open memory and the vault keep together; the rest of MemoryEditor is in memory_editor.cpp.
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/editor/memory_editor.h"

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kOutside = 60ms; // changes come in bursts

// What is said above the words that are still in the window.
QString notSavedSentence(Errc code)
{
    switch (code) {
    case Errc::FileUnreadable:
    case Errc::FileUnwritable:
    case Errc::NoVault:
        return MemoryEditor::tr("The vault’s disk does not answer.");
    case Errc::Damaged: // so SQLite says, too, of a page that a disk gave no more
        return MemoryEditor::tr("The vault’s disk does not answer, or what lies on it is damaged.");
    case Errc::ReadOnly:
        return MemoryEditor::tr("The vault’s folder cannot be written to.");
    case Errc::Failed:
        return MemoryEditor::tr("The vault did not take what you wrote.");
    default:
        return shownSentence(code);
    }
}

} // namespace

void MemoryEditor::setSaveState(SaveState state, const QString &problem)
{
    if (state == m_saveState && problem == m_saveProblem)
        return;
    m_saveState = state;
    m_saveProblem = problem;
    Q_EMIT saveStateChanged();
}

void MemoryEditor::saveNow()
{
    m_pause->stop();
    save();
}

void MemoryEditor::saveAndKeep()
{
    saveNow();
    keepDraft();
}

bool MemoryEditor::isKept() const
{
    switch (m_saveState) {
    case SaveState::Unchanged:
    case SaveState::Saved:
        return true;
    case SaveState::NotSaved:
        return m_isDraftKept;
    case SaveState::Editing:
    case SaveState::Saving:
        break;
    }
    return false;
}

void MemoryEditor::saveAsNew()
{
    if (m_state != State::Open && m_state != State::Gone)
        return;
    const Memory typed = m_now;
    ++m_session;
    m_isSaving = false;
    Memory memory;
    memory.id = RecordId(makeUuidV7(m_clock));
    memory.createdAt = memory.updatedAt = m_clock.now();
    show(memory, true);
    m_now = typed;
    m_now.id = m_base.id;
    m_now.deleted = false;
    m_now.attachments.clear(); // their bytes went with the other
    m_attachments.show(m_now.id, {});
    Q_EMIT titleChanged();
    Q_EMIT contentChanged();
    Q_EMIT valuesChanged();
    edited();
    keepDraft(); // in the same line before the other goes
    whenDone(this, m_vault.dropDraft(typed.id), [](const Result<void> &) {});
    saveNow();
}

void MemoryEditor::save()
{
    if (m_state != State::Open || m_theirs)
        return;
    countWords();
    if (m_isSaving) {
        m_isSaveWanted = true;
        return;
    }
    if (!isDirty() && !m_decides) {
        m_draftAlarm->stop();
        if (m_hasDraft)
            dropDraft();
        return;
    }
    m_isDeciding = std::exchange(m_decides, false);
    m_isSaving = true;
    m_isSaveWanted = false;
    ++m_saves;
    m_sent = m_now;
    setSaveState(SaveState::Saving);
    const auto work = [sent = m_sent, base = m_base, isNew = m_isNew,
                       decides = m_isDeciding](Saving &saving) -> Result<SavedMemory> {
        if (decides)
            MN_TRY(saving.decide(sent.id, sent));
        return saveOpen(saving, sent, base, isNew);
    };
    m_isStored = std::make_shared<std::atomic_bool>(false);
    const auto stored = m_vault.save(Durability::Full, work).then([isStored = m_isStored](Result<SavedMemory> saved) {
        *isStored = saved && !saved->isContested;
        return saved;
    });
    whenDone(this, stored, [this, session = m_session](const Result<SavedMemory> &saved) {
        if (session != m_session)
            return;
        m_isSaving = false;
        ++m_saves;
        takeSaved(m_sent, saved);
    });
}

void MemoryEditor::takeSaved(const Memory &sent, const Result<SavedMemory> &saved)
{
    const bool wasDeciding = std::exchange(m_isDeciding, false);
    if (!saved) {
        m_decides = m_decides || wasDeciding;
        if (saved.error().code == Errc::NotFound && !m_isNew) {
            m_state = State::Gone;
            m_problem = tr("This memory was erased elsewhere.");
            Q_EMIT stateChanged();
        }
        noteChange(); // nobody looked outside meanwhile
        return refuse(notSavedSentence(saved.error().code));
    }
    if (saved->isContested)
        return contest(saved->memory);
    const bool wasNew = std::exchange(m_isNew, false);
    rebaseOn(saved->memory, sent);
    m_savedAt = m_calendar.timeOf(m_clock.now());
    if (!m_theirs && isDirty()) {
        setSaveState(SaveState::Editing);
        if (m_isSaveWanted)
            save();
    } else if (!m_theirs) {
        m_draftAlarm->stop();
        if (m_hasDraft)
            dropDraft();
        m_saveState = SaveState::Saved; // said each time, for the time is another
        m_saveProblem.clear();
        Q_EMIT saveStateChanged();
    }
    m_surroundings.show(m_now.id, m_now.links);
    if (wasNew)
        Q_EMIT opened();
}

// It stays in the window; the draft is what survives a crash.
void MemoryEditor::refuse(const QString &why)
{
    setSaveState(SaveState::NotSaved, why);
    keepDraft();
}

// What is in the window, over `theirs`; it was made from `base`.
void MemoryEditor::rebaseOn(const Memory &theirs, const Memory &base)
{
    const Rebased mine = rebased(m_now, base, theirs);
    if (mine.isContested) {
        m_base = base;
        return contest(theirs);
    }
    m_base = theirs;
    const QString content = mine.memory.content;
    showValues(mine.memory);
    replaceContent(content);
    lookAtVersions();
}

// All but the content.
void MemoryEditor::showValues(Memory memory)
{
    memory.content = m_now.content;
    const Memory before = std::exchange(m_now, std::move(memory));
    if (before.title != m_now.title)
        Q_EMIT titleChanged();
    if (before.attachments != m_now.attachments)
        m_attachments.show(m_now.id, m_now.attachments);
    if (before != m_now)
        Q_EMIT valuesChanged();
}

// ---- changes from elsewhere

void MemoryEditor::noteChange()
{
    m_isBehind = m_isBehind || m_state == State::Loading;
    if (m_state == State::Open && !m_isNew && !m_outside->isSet())
        m_outside->set(kOutside);
}

void MemoryEditor::lookOutside()
{
    if (m_state != State::Open || m_isNew || m_isSaving)
        return; // a save answers with what is there
    whenDone(this, m_vault.get(ReadView::everything(), m_now.id),
             [this, session = m_session, saves = m_saves](const Result<Memory> &theirs) {
                 if (session == m_session && saves == m_saves)
                     takeOutside(theirs);
             });
}

void MemoryEditor::takeOutside(const Result<Memory> &theirs)
{
    if (!theirs) {
        if (theirs.error().code != Errc::NotFound)
            return; // what is open stays; the next save says what is wrong
        m_state = State::Gone;
        m_problem = tr("This memory was erased elsewhere.");
        Q_EMIT stateChanged();
        if (isDirty())
            refuse(m_problem);
        return;
    }
    if (!m_undecided.isEmpty() && *theirs != m_base) { // decided elsewhere, or there is more to decide
        m_undecided.clear();
        m_theirs.reset();
        Q_EMIT contestedChanged();
    } else if (*theirs == (m_theirs && m_undecided.isEmpty() ? *m_theirs : m_base)) {
        return;
    }
    const bool hadLinks = theirs->links == m_base.links;
    if (m_theirs)
        return contest(*theirs);
    rebaseOn(*theirs, m_base);
    if (!m_theirs && !isDirty() && m_saveState != SaveState::Saved)
        setSaveState(SaveState::Unchanged);
    if (!hadLinks)
        m_surroundings.show(m_now.id, m_now.links);
}

void MemoryEditor::contest(const Memory &theirs)
{
    m_theirs = theirs;
    m_undecided.clear();
    m_pause->stop();
    Q_EMIT contestedChanged();
    refuse(tr("It was changed elsewhere in the same place. Both versions are here."));
}

// Both are known now: what the window holds was made with theirs in sight. Of several that lie in the vault the next is
// shown beside what was chosen; the save that ends it keeps all of them in the history.
void MemoryEditor::decide()
{
    const Memory theirs = *std::exchange(m_theirs, std::nullopt);
    if (m_undecided.isEmpty()) {
        m_base = theirs;
    } else {
        m_undecided.removeFirst();
        m_decides = true;
        if (!m_undecided.isEmpty())
            m_theirs = m_undecided.first();
    }
    Q_EMIT contestedChanged();
}

// What devices, or a joined backup, have left of it that nothing could merge.
void MemoryEditor::lookAtVersions()
{
    if (m_state != State::Open || !m_base.conflict || m_base.deleted || m_theirs)
        return;
    whenDone(this, m_vault.versions(ReadView::everything(), m_base.id),
             [this, session = m_session, saves = m_saves](const Result<QList<Memory>> &versions) {
                 if (session != m_session || saves != m_saves || m_theirs || !versions || versions->size() < 2)
                     return;
                 m_undecided = versions->sliced(1);
                 m_theirs = m_undecided.first();
                 m_pause->stop();
                 keepDraft(); // of what was typed meanwhile
                 Q_EMIT contestedChanged();
             });
}

void MemoryEditor::keepMine()
{
    if (!m_theirs)
        return;
    if (!m_undecided.isEmpty()) {
        decide();
        edited();
        return saveNow();
    }
    // What only they changed stays theirs, and what can be merged is; the rest of theirs goes into the history.
    const Memory &theirs = *m_theirs;
    Memory mine = m_now;
    Memory base = m_base;
    base.title = mine.title = theirs.title;
    Rebased values = rebased(mine, base, theirs);
    const QString content = values.isContested ? m_now.content : values.memory.content;
    if (m_now.title != m_base.title)
        values.memory.title = m_now.title;
    decide();
    showValues(values.memory);
    replaceContent(content);
    edited();
    saveNow();
}

void MemoryEditor::takeTheirs()
{
    if (!m_theirs)
        return;
    const Memory theirs = *m_theirs;
    const bool isStored = !m_undecided.isEmpty();
    decide();
    showValues(theirs);
    replaceContent(theirs.content);
    if (isStored) {
        edited();
        return saveNow();
    }
    m_draftAlarm->stop();
    dropDraft();
    setSaveState(SaveState::Unchanged);
}

void MemoryEditor::keepBoth()
{
    if (!m_theirs)
        return;
    const QString theirs = m_theirs->content;
    if (theirs != m_now.content) // else they differ in something else
        replaceContent(m_now.content + u"\n\n"_s + theirs);
    keepMine();
}

// ---- drafts

void MemoryEditor::keepDraft()
{
    if ((m_state != State::Open && m_state != State::Gone) || !isDirty())
        return;
    m_hasDraft = true;
    const Draft draft{m_isNew, m_clock.now(), m_base, m_now};
    const auto kept = m_vault.keepDraft(m_now.id, draft.toBytes());
    whenDone(this, kept, [this, session = m_session](const Result<void> &result) {
        if (session != m_session || m_isDraftKept == result.has_value())
            return;
        m_isDraftKept = result.has_value();
        Q_EMIT saveStateChanged();
    });
}

void MemoryEditor::dropDraft()
{
    m_hasDraft = false;
    m_isDraftKept = false;
    whenDone(this, m_vault.dropDraft(m_now.id), [](const Result<void> &) {}); // one that stays is seen to be saved
}

// ---- trash

void MemoryEditor::trash()
{
    if (m_isNew && m_state == State::Open) {
        if (m_isSaving) // it will be there: the next in the same line of writes takes it away
            whenDone(this, m_vault.trash({m_now.id}), [](const Result<void> &) {}); // or it was refused, and is nowhere
        m_now = m_base;
        dropDraft();
        return close();
    }
    setTrashed(true);
}

void MemoryEditor::restore()
{
    setTrashed(false);
}

void MemoryEditor::setTrashed(bool trashed)
{
    if (m_state != State::Open || m_isNew)
        return;
    if (isDirty())
        saveNow(); // before, in the same line of writes
    const RecordId id = m_now.id;
    whenDone(this, trashed ? m_vault.trash({id}) : m_vault.restore({id}),
             [this, id, trashed](const Result<void> &done) {
                 if (!done)
                     return Q_EMIT failed(shownSentence(done.error().code));
                 if (trashed)
                     Q_EMIT movedToTrash(id.toString());
             });
}

} // namespace mn::app
