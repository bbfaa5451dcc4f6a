#include "app/editor/memory_editor.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/record/memory_limits.h"
#include "core/vault/change_feed.h"
#include <QTextBoundaryFinder>
#include <QtConcurrent/qtconcurrentrun.h>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 400ms;   // after the last key
constexpr auto kDraftEvery = 1s; // while somebody types on without a pause

// A word as a reader counts them; of scripts without spaces each character.
int wordsIn(const QString &text)
{
    int words = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        words += script == QChar::Script_Han || script == QChar::Script_Hiragana;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
        words += finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    return words;
}

} // namespace

MemoryEditor::MemoryEditor(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_calendar(std::move(calendar)),
      m_pause(timers.alarm([this] { save(); })), m_draftAlarm(timers.alarm([this] { keepDraft(); })),
      m_outside(timers.alarm([this] { lookOutside(); })), m_attachments(vault), m_surroundings(vault, timers)
{
    connect(&vault.changes(), &ChangeFeed::changed, this, &MemoryEditor::noteChange, Qt::QueuedConnection);
    connect(&m_attachments, &AttachmentListModel::failed, this, &MemoryEditor::failed);
    connect(&m_attachments, &AttachmentListModel::added, this, [this](const RecordId &to, const Attachment &added) {
        if (m_state == State::Open && to == m_now.id) {
            set(&Memory::attachments, m_now.attachments + QList{added});
            return saveNow();
        }
        MemoryChange change;
        change.addAttachments = {added};
        whenDone(this, m_vault.edit(to, change), [this](const Result<void> &edited) {
            if (!edited)
                Q_EMIT failed(shownSentence(edited.error().code));
        });
    });
    connect(&m_attachments, &AttachmentListModel::removed, this, [this](const BlobId &blob) {
        QList<Attachment> left = m_now.attachments;
        left.removeIf([&](const Attachment &attachment) { return attachment.blob == blob; });
        set(&Memory::attachments, left);
        saveNow();
    });
}

// What is not saved goes to the vault, which finishes what was begun before it closes.
MemoryEditor::~MemoryEditor()
{
    leave();
}

// ---- opening

void MemoryEditor::open(const QString &id)
{
    const auto wanted = RecordId::fromString(id);
    if (wanted && m_state == State::Open && *wanted == m_now.id)
        return saveNow(); // it is there
    leave();
    if (!wanted)
        return showFailure(wanted.error());
    m_base = m_now = Memory();
    m_base.id = m_now.id = *wanted;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    if (!m_leaving.contains(*wanted))
        read();
}

void MemoryEditor::read()
{
    m_isBehind = false;
    whenDone(this, m_vault.get(ReadView::everything(), m_base.id),
             [this, session = m_session](const Result<Memory> &memory) {
                 if (session != m_session)
                     return;
                 if (!memory)
                     return showFailure(memory.error());
                 whenDone(this, m_vault.draft(memory->id), [this, session, memory](const Result<QByteArray> &bytes) {
                     if (session != m_session)
                         return;
                     const auto draft =
                         bytes ? Draft::fromBytes(memory->id, *bytes) : Result<Draft>(fail(Errc::NotFound));
                     if (draft)
                         takeDraft(*draft, memory);
                     else
                         show(*memory, false);
                 });
             });
}

void MemoryEditor::openNew(const QString &content, const QStringList &tags)
{
    leave();
    Memory memory;
    memory.id = RecordId(makeUuidV7(m_clock));
    memory.createdAt = memory.updatedAt = m_clock.now();
    show(memory, true);
    if (!content.isEmpty())
        setContent(content);
    for (const QString &tag : tags)
        addTag(tag);
}

void MemoryEditor::recover()
{
    leave();
    whenDone(this, m_vault.drafts(), [this, session = m_session](const Result<QList<RecordId>> &ids) {
        if (session != m_session)
            return;
        if (!ids || ids->isEmpty())
            return Q_EMIT nothingToRecover();
        // Their names are random; the newest is found by opening all, of which there are one or two.
        auto newest = std::make_shared<std::optional<Draft>>();
        auto left = std::make_shared<qsizetype>(ids->size());
        for (const RecordId &id : *ids)
            whenDone(this, m_vault.draft(id), [this, session, id, newest, left](const Result<QByteArray> &bytes) {
                const auto draft = bytes ? Draft::fromBytes(id, *bytes) : Result<Draft>(fail(Errc::NotFound));
                if (draft && (!*newest || (*newest)->at < draft->at))
                    *newest = *draft;
                if (--*left > 0 || session != m_session)
                    return;
                if (!*newest)
                    return Q_EMIT nothingToRecover();
                whenDone(this, m_vault.get(ReadView::everything(), (*newest)->now.id),
                         [this, session, newest](const Result<Memory> &kept) {
                             if (session == m_session)
                                 takeDraft(**newest, kept);
                         });
            });
    });
}

// `kept`: as the vault has it now, which others may have changed since the draft was written, or the save that the
// draft was written for.
void MemoryEditor::takeDraft(const Draft &draft, const Result<Memory> &kept)
{
    if (!kept && kept.error().code != Errc::NotFound)
        return showFailure(kept.error());
    // Without it in the vault the draft is all there is: never saved, or erased elsewhere meanwhile; then it becomes a
    // memory of its own, for no id is used again.
    Memory nothing;
    const bool wasErased = !kept && !draft.isNew;
    nothing.id = wasErased ? RecordId(makeUuidV7(m_clock)) : draft.now.id;
    nothing.createdAt = draft.now.createdAt;
    Rebased mine = kept ? rebased(draft.now, draft.base, *kept) : Rebased{draft.now};
    mine.memory.id = kept ? kept->id : nothing.id;
    show(kept ? *kept : nothing, !kept);
    m_hasDraft = true;
    if (!mine.isContested && !isChanged(mine.memory, m_base)) {
        dropDraft(); // it was saved, after all
        return;
    }
    m_wasRecovered = true;
    m_isDraftKept = true;
    if (mine.isContested) {
        m_base = draft.base;
        showValues(draft.now);
        replaceContent(draft.now.content);
        contest(*kept);
    } else {
        showValues(mine.memory);
        replaceContent(mine.memory.content);
        edited();
    }
    if (wasErased) {
        keepDraft();
        whenDone(this, m_vault.dropDraft(draft.now.id), [](const Result<void> &) {});
    }
    m_history.clear();
    Q_EMIT historyChanged();
    Q_EMIT opened();
}

void MemoryEditor::show(Memory memory, bool isNew)
{
    m_base = m_now = std::move(memory);
    m_isNew = isNew;
    m_wasRecovered = false;
    m_isDraftKept = false;
    m_hasDraft = false;
    m_savedAt = {};
    m_history.clear();
    m_theirs.reset();
    m_undecided.clear();
    m_decides = m_isDeciding = false;
    m_state = State::Open;
    m_problem.clear();
    m_attachments.show(m_now.id, m_now.attachments);
    if (isNew)
        m_surroundings.clear();
    else
        m_surroundings.show(m_now.id, m_now.links);
    setSaveState(SaveState::Unchanged);
    countWords();
    Q_EMIT titleChanged();
    Q_EMIT contentChanged();
    Q_EMIT valuesChanged();
    Q_EMIT historyChanged();
    Q_EMIT contestedChanged();
    Q_EMIT stateChanged();
    Q_EMIT opened();
    if (std::exchange(m_isBehind, false))
        noteChange();
    lookAtVersions();
}

void MemoryEditor::showFailure(const Error &error)
{
    m_state = error.code == Errc::NotFound ? State::Gone : State::Failed;
    m_problem = readingProblem(error.code);
    Q_EMIT stateChanged();
}

void MemoryEditor::close()
{
    leave();
    m_state = State::Closed;
    m_base = m_now = Memory();
    m_surroundings.clear();
    m_attachments.show({}, {});
    Q_EMIT stateChanged();
}

// Saves what was open; its answer is no longer shown, but a refusal is told, and then its draft stays.
void MemoryEditor::leave()
{
    m_pause->stop();
    m_draftAlarm->stop();
    m_outside->stop();
    if (m_state == State::Open && isDirty()) {
        keepDraft();
        if (!m_theirs) {
            // What is under way is what the next save is made from, unless it is refused.
            const auto work = [now = m_now, base = m_base, sent = m_sent, isNew = m_isNew,
                               isStored = m_isSaving ? m_isStored : nullptr](Saving &saving) {
                return isStored && *isStored ? saveOpen(saving, now, sent, false) : saveOpen(saving, now, base, isNew);
            };
            m_leaving.insert(m_now.id);
            whenDone(this, m_vault.save(Durability::Full, work),
                     [this, id = m_now.id](const Result<SavedMemory> &saved) { takeLeft(id, saved); });
        }
    }
    ++m_session;
    m_isSaving = false;
    m_isSaveWanted = false;
}

// Of a memory that is no longer open, unless somebody has come back to it: what they see then is what was saved.
void MemoryEditor::takeLeft(const RecordId &id, const Result<SavedMemory> &saved)
{
    if (!saved)
        Q_EMIT failed(shownSentence(saved.error().code));
    else if (saved->isContested)
        Q_EMIT failed(tr("It was changed elsewhere in the same place. What you wrote is kept as a draft."));
    else
        whenDone(this, m_vault.dropDraft(id), [](const Result<void> &) {}); // a draft too many does no harm
    m_leaving.remove(id);
    if (m_state == State::Loading && m_base.id == id)
        read();
}

// ---- editing

bool MemoryEditor::isDirty() const
{
    return m_isNew ? !isBlank() : isChanged(m_now, m_base);
}

bool MemoryEditor::isBlank() const
{
    return m_now.title.trimmed().isEmpty() && m_now.content.trimmed().isEmpty() && m_now.attachments.isEmpty();
}

void MemoryEditor::edited()
{
    if (m_theirs) { // nothing is saved before somebody has decided, but nothing is lost either
        if (!m_draftAlarm->isSet())
            m_draftAlarm->set(kDraftEvery);
        return;
    }
    setSaveState(isDirty() || m_isSaving ? SaveState::Editing
                 : m_savedAt.isValid()   ? SaveState::Saved
                                         : SaveState::Unchanged);
    m_pause->set(kPause);
    if (!m_draftAlarm->isSet())
        m_draftAlarm->set(kDraftEvery);
}

template <class Value> void MemoryEditor::set(Value Memory::*member, const Value &value)
{
    if (m_state != State::Open || m_now.*member == value)
        return;
    m_now.*member = value;
    Q_EMIT valuesChanged();
    if constexpr (std::is_same_v<Value, QList<Attachment>>)
        m_attachments.show(m_now.id, m_now.attachments);
    edited();
}

void MemoryEditor::setTitle(const QString &title)
{
    if (m_state != State::Open || title == m_now.title)
        return;
    m_now.title = title;
    Q_EMIT titleChanged();
    edited();
}

void MemoryEditor::setContent(const QString &content)
{
    const TextEdit edit = TextEdit::between(m_now.content, content);
    if (m_state != State::Open || edit.isEmpty())
        return;
    m_history.add(edit, EditHistory::Kind::Typing);
    m_now.content = content;
    Q_EMIT contentChanged();
    Q_EMIT historyChanged();
    edited();
}

// From elsewhere; a step that can be undone as well.
void MemoryEditor::replaceContent(const QString &content)
{
    const TextEdit edit = TextEdit::between(m_now.content, content);
    if (edit.isEmpty())
        return;
    m_history.add(edit, EditHistory::Kind::Whole);
    putContent(edit);
}

void MemoryEditor::putContent(const TextEdit &edit)
{
    m_now.content = edit.appliedTo(m_now.content);
    Q_EMIT contentReplaced(int(edit.at), int(edit.removed.size()), edit.inserted);
    Q_EMIT contentChanged();
    Q_EMIT historyChanged();
}

int MemoryEditor::stepTo(const std::optional<TextEdit> &edit)
{
    if (m_state != State::Open || !edit)
        return -1;
    putContent(*edit);
    edited();
    return int(edit->at + edit->inserted.size());
}

int MemoryEditor::undo()
{
    return stepTo(m_history.undo());
}

int MemoryEditor::redo()
{
    return stepTo(m_history.redo());
}

QDateTime MemoryEditor::when() const
{
    return m_now.occurredAt
               ? QDateTime::fromMSecsSinceEpoch(m_now.occurredAt->ms, Qt::OffsetFromUTC, m_now.occurredAt->offset * 60)
               : QDateTime();
}

void MemoryEditor::setWhen(const QDateTime &when)
{
    std::optional<Moment> moment;
    if (when.isValid())
        moment = Moment{when.toMSecsSinceEpoch(), qint16(when.offsetFromUtc() / 60)};
    set(&Memory::occurredAt, moment);
}

QDateTime MemoryEditor::updatedAt() const
{
    return m_calendar.timeOf(m_now.updatedAt);
}

void MemoryEditor::setDomain(const QString &domain)
{
    set(&Memory::domains, domain.trimmed().isEmpty() ? QStringList() : QStringList{domain.trimmed()});
}

void MemoryEditor::setImportance(double importance)
{
    set(&Memory::importance, std::clamp(importance, 0.0, 1.0));
}

void MemoryEditor::setKind(const QString &kind)
{
    if (!kind.trimmed().isEmpty())
        set(&Memory::kind, kind.trimmed());
}

void MemoryEditor::setThread(const QString &thread)
{
    set(&Memory::thread, thread);
}

void MemoryEditor::setPinned(bool pinned)
{
    set(&Memory::pinned, pinned);
}

void MemoryEditor::setArchived(bool archived)
{
    set(&Memory::archived, archived);
}

// In the form in which it is kept, so that what one sees is what is saved.
void MemoryEditor::addLabel(QStringList Memory::*list, const QString &name, qsizetype limit, QLatin1StringView field)
{
    const auto label = cleanLabel(name, limit, field);
    if (!label)
        return Q_EMIT failed(shownSentence(label.error().code));
    QStringList labels = m_now.*list;
    if (labels.contains(*label))
        return;
    labels += *label;
    labels.sort();
    set(list, labels);
}

void MemoryEditor::addTag(const QString &name)
{
    addLabel(&Memory::tags, name, MemoryLimits::kLabel, "tag"_L1);
}

void MemoryEditor::addDomain(const QString &name)
{
    addLabel(&Memory::domains, name, MemoryLimits::kLabel, "domain"_L1);
}

void MemoryEditor::removeTag(const QString &name)
{
    QStringList tags = m_now.tags;
    tags.removeAll(name);
    set(&Memory::tags, tags);
}

void MemoryEditor::removeDomain(const QString &name)
{
    QStringList domains = m_now.domains;
    domains.removeAll(name);
    set(&Memory::domains, domains);
}

void MemoryEditor::addLink(const QString &id, const QString &type)
{
    const auto to = RecordId::fromString(id);
    if (!to)
        return Q_EMIT failed(shownSentence(to.error().code));
    const Link link{*to, type};
    QList<Link> links = m_now.links;
    if (links.contains(link))
        return;
    links += link;
    std::ranges::sort(links, std::less());
    set(&Memory::links, links);
}

void MemoryEditor::removeLink(const QString &id, const QString &type)
{
    QList<Link> links = m_now.links;
    links.removeIf([&](const Link &link) { return link.to.toString() == id && link.type == type; });
    set(&Memory::links, links);
}

QString MemoryEditor::wholeText() const
{
    return m_now.title.isEmpty() ? m_now.content : m_now.title + u"\n\n"_s + m_now.content;
}

void MemoryEditor::countWords()
{
    const quint64 counting = ++m_counting;
    whenDone(this, QtConcurrent::run(wordsIn, m_now.content), [this, counting](int words) {
        if (counting != m_counting || words == m_wordCount)
            return;
        m_wordCount = words;
        Q_EMIT wordCountChanged();
    });
}

} // namespace mn::app
