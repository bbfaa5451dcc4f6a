#include "app/capture/capture_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/editor/clipboard_files.h"
#include "core/record/memory_limits.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 400ms; // after the last key

// "#1" is a number and "# a" a heading.
const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}#])#(\\p{L}[\\p{L}\\p{N}_/-]*)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString neverOpenedSentence()
{
    return CaptureModel::tr(
        "The vault has to be opened once on this computer before it takes notes while it is locked.");
}

// The one draft of the small window in each vault: no memory will ever have this id.
RecordId draftOf(const Vault &vault)
{
    return RecordId(makeUuidFromName(vault.id().toBytes(), "capture draft"));
}

// Whether these paragraphs are among those of `text`.
bool holds(const QString &text, const QString &paragraphs)
{
    const QString end = u"\n\n"_s;
    return paragraphs.isEmpty() || (end + text + end).contains(end + paragraphs + end);
}

template <class Item> QList<Item> joined(QList<Item> older, const QList<Item> &newer)
{
    for (const Item &item : newer)
        if (!older.contains(item))
            older += item;
    return older;
}

// What is here below an older draft, under the id of what is here. A draft that is in it already adds nothing: it was
// taken before, and could not be dropped.
Capture below(const Capture &older, Capture here)
{
    const Capture unsaid;
    const QString text = older.content.trimmed();
    if (!holds(here.content, text))
        here.content = (text + u"\n\n"_s + here.content).trimmed();
    here.tags = joined(older.tags, here.tags);
    here.links = joined(older.links, here.links);
    std::ranges::sort(here.links, std::less());
    here.attachments = joined(older.attachments, here.attachments);
    if (here.kind == unsaid.kind)
        here.kind = older.kind;
    if (here.domain.isEmpty())
        here.domain = older.domain;
    if (here.importance == unsaid.importance)
        here.importance = older.importance;
    if (!here.when)
        here.when = older.when;
    return here;
}

} // namespace

CaptureModel::CaptureModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, FileSystem &files,
                           const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_unlock(unlock), m_disk(files), m_clock(clock),
      m_pause(timers.alarm([this] { keepDraft(); })), m_now{.id = RecordId(makeUuidV7(clock))}, m_links(clock, timers),
      m_files([this] { return sealing(); },
              [&keys](std::unique_ptr<VaultWork> work) {
                  // The keeper lets the vault be closed by this thread after it.
                  keys.post([ending = std::move(work)]() mutable -> Result<void> {
                      ending.reset();
                      return {};
                  });
              }),
      m_place(folder())
{
    connect(&keeper, &VaultKeeper::openedNow, this, &CaptureModel::enterVault);
    connect(&keeper, &VaultKeeper::aboutToLock, this, &CaptureModel::leaveVault);
    connect(&unlock, &UnlockModel::folderChanged, this, &CaptureModel::settlePlace);
    connect(&m_links, &CaptureLinks::edited, this, &CaptureModel::edited);
    connect(&m_files, &CaptureFiles::edited, this, [this] { m_pause->set(kPause); });
    connect(&m_files, &CaptureFiles::failed, this, &CaptureModel::refuse);
    connect(&m_files, &CaptureFiles::countChanged, this, &CaptureModel::canSaveChanged);
    connect(&m_files, &CaptureFiles::pendingChanged, this, [this] {
        Q_EMIT canSaveChanged();
        if (m_files.pending() == 0 && std::exchange(m_isSaveWanted, false))
            send();
    });
    if (keeper.vault())
        enterVault();
}

CaptureModel::~CaptureModel()
{
    if (m_pause->isSet())
        keepDraft();
}

QString CaptureModel::folder() const
{
    return m_keeper.vault() ? m_keeper.vault()->paths().folder : m_unlock.folder();
}

// work(CaptureBox &) on the key thread.
template <class Work> auto CaptureModel::atBox(Work work)
{
    return m_keys.post([files = &m_disk, folder = folder(), work = std::move(work)]() mutable {
        CaptureBox box(*files, folder);
        return work(box);
    });
}

// ---- the vault

void CaptureModel::enterVault()
{
    Vault *const vault = m_keeper.vault();
    m_labels = std::make_unique<LabelCompletion>(*vault);
    m_links.enter(*vault);
    settlePlace();
    Q_EMIT lockChanged();
    readDraft(*vault);
}

void CaptureModel::takeCaptured(Vault *vault)
{
    if (m_keeper.vault() != vault)
        return;
    auto work = [vault, key = m_keeper.opened().key.clone()](CaptureBox &box) -> Result<TakenCaptures> {
        MN_TRY(box.publish(key));
        return box.take(*vault, key);
    };
    whenDone(this, atBox(std::move(work)), [this, vault](const Result<TakenCaptures> &captures) {
        if (!captures)
            return; // they stay where they are, for the next opening
        if (captures->memories > 0 || captures->unreadable > 0)
            Q_EMIT taken(int(captures->memories), int(captures->unreadable));
        takeSealed(vault, captures->drafts);
    });
}

// One after the other: each is dropped once the vault has it, so that wherever the machine stops it is in one of both.
void CaptureModel::takeSealed(Vault *vault, QList<SealedDraft> drafts)
{
    if (drafts.isEmpty() || m_keeper.vault() != vault)
        return; // the others are where they were
    const SealedDraft sealed = drafts.takeFirst();
    takeDraft(sealed.capture, [this, vault, sealed, drafts](bool isKept) {
        if (!isKept)
            return;
        whenDone(this, atBox([sealed](CaptureBox &box) { return box.drop(sealed); }), [](const Result<void> &) {});
        takeSealed(vault, drafts);
    });
}

void CaptureModel::leaveVault()
{
    keepDraft();
    m_pause->stop();
    m_labels.reset();
    m_hasDraft = false;
    m_isSaveWanted = false;
    const bool isTorn = m_files.pending() > 0;
    m_files.clear();
    m_links.leave();
    show({}); // it comes back with the vault
    setState(State::Writing,
             isTorn ? tr("The vault was locked before all files were sealed. Attach them again.") : QString());
    // The keeper has let go of the vault only when this has returned.
    QMetaObject::invokeMethod(this, &CaptureModel::lockChanged, Qt::QueuedConnection);
}

CaptureFiles::Seal CaptureModel::sealing()
{
    if (Vault *const vault = m_keeper.vault()) // which is closed after what is given up when it locks
        return [vault](const FileSource &file) { return vault->seal(file.name, file.mime, file.bytes).takeResult(); };
    return [disk = &m_disk, clock = &m_clock, folder = folder()](const FileSource &file) -> Result<Attachment> {
        if (file.size > CaptureBox::kMostFileBytes) // which sealing it would find out after so many bytes
            return fail(Errc::TooLarge);
        return CaptureBox(*disk, folder).seal(file.name, file.mime, file.bytes, *clock);
    };
}

// The text goes along to another vault, the files that lie in the first do not.
void CaptureModel::settlePlace()
{
    if (std::exchange(m_place, folder()) == folder() || m_files.count() + m_files.pending() == 0)
        return;
    m_files.clear();
    setState(m_state, tr("The files were sealed for another vault. Attach them again."));
}

// ---- drafts

bool CaptureModel::isEmpty() const
{
    return m_now.content.isEmpty() && m_files.count() == 0;
}

Capture CaptureModel::written() const
{
    Capture capture = m_now;
    capture.content = m_now.content.trimmed();
    capture.tags = tags();
    capture.links = m_links.links();
    capture.attachments = m_files.files();
    return capture;
}

void CaptureModel::show(Capture capture)
{
    if (capture.id.isNull())
        capture.id = RecordId(makeUuidV7(m_clock));
    m_now = std::move(capture);
    m_now.isDraft = false;
    const QList<Attachment> files = std::exchange(m_now.attachments, {});
    m_now.tags.removeIf([inText = textTags()](const QString &tag) { return inText.contains(tag); });
    m_links.show(std::exchange(m_now.links, {}));
    m_links.note(m_now.content);
    m_files.show(files);
    Q_EMIT textChanged();
    Q_EMIT valuesChanged();
    Q_EMIT canSaveChanged();
}

void CaptureModel::readDraft(Vault &vault)
{
    whenDone(this, vault.draft(draftOf(vault)), [this, open = &vault](const Result<QByteArray> &bytes) {
        if (m_keeper.vault() != open)
            return;
        if (!bytes)
            return keepDraft([this, open](bool) { takeCaptured(open); });
        const auto kept = Capture::fromBytes(*bytes);
        // Of before there was more than a text.
        const Capture draft = kept ? *kept : Capture{.content = QString::fromUtf8(*bytes)};
        // One whose memory is there was saved, and the program ended before its draft was dropped.
        whenDone(this, open->get(ReadView::everything(), draft.id), [this, open, draft](const Result<Memory> &memory) {
            if (m_keeper.vault() != open)
                return;
            if (!memory)
                return takeDraft(draft, [this, open](bool) { takeCaptured(open); });
            m_hasDraft = true; // to be dropped, or replaced
            keepDraft([this, open](bool) { takeCaptured(open); });
        });
    });
}

// What was typed since stands below it: nobody else has either.
void CaptureModel::takeDraft(Capture draft, Kept then)
{
    if (m_saved && draft.id == *m_saved) // while it was looked for
        return then(true);
    if (isEmpty())
        show(std::move(draft));
    else if (draft.id != m_now.id)
        show(below(draft, written()));
    keepDraft(std::move(then));
}

void CaptureModel::keepDraft(Kept then)
{
    const auto kept = [then = std::move(then)](const Result<void> &result) {
        if (then)
            then(result.has_value());
    };
    m_pause->stop();
    if (isEmpty()) {
        dropDraft();
        return kept({});
    }
    m_hasDraft = true;
    Capture draft = written();
    draft.at = m_clock.now();
    draft.content = m_now.content;
    draft.isDraft = true;
    // One that cannot be kept is still in the window.
    if (Vault *const vault = m_keeper.vault())
        whenDone(this, vault->keepDraft(draftOf(*vault), draft.toBytes()), kept);
    else
        whenDone(this, atBox([draft](CaptureBox &box) { return box.put(draft); }), kept);
}

void CaptureModel::dropDraft()
{
    if (!std::exchange(m_hasDraft, false))
        return;
    if (Vault *const vault = m_keeper.vault())
        whenDone(this, vault->dropDraft(draftOf(*vault)), [](const Result<void> &) {});
    else
        whenDone(this, atBox([id = m_now.id](CaptureBox &box) { return box.drop(id); }), [](const Result<void> &) {});
}

// ---- what is written

void CaptureModel::edited()
{
    m_pause->set(kPause);
    if (m_state != State::Saving && !m_problem.isEmpty())
        setState(State::Writing);
}

void CaptureModel::setText(const QString &text)
{
    if (text == m_now.content)
        return;
    const bool could = canSave();
    m_now.content = text;
    m_links.note(text);
    Q_EMIT textChanged();
    if (could != canSave())
        Q_EMIT canSaveChanged();
    edited();
}

template <class Value> void CaptureModel::set(Value Capture::*member, const Value &value)
{
    if (m_now.*member == value)
        return;
    m_now.*member = value;
    Q_EMIT valuesChanged();
    edited();
}

void CaptureModel::setKind(const QString &kind)
{
    if (!kind.trimmed().isEmpty())
        set(&Capture::kind, kind.trimmed());
}

void CaptureModel::setDomain(const QString &domain)
{
    set(&Capture::domain, domain.trimmed());
}

void CaptureModel::setImportance(double importance)
{
    set(&Capture::importance, std::clamp(importance, 0.0, 1.0));
}

QDateTime CaptureModel::when() const
{
    return m_now.when ? QDateTime::fromMSecsSinceEpoch(m_now.when->ms, Qt::OffsetFromUTC, m_now.when->offset * 60)
                      : QDateTime();
}

void CaptureModel::setWhen(const QDateTime &when)
{
    std::optional<Moment> moment;
    if (when.isValid())
        moment = Moment{when.toMSecsSinceEpoch(), qint16(when.offsetFromUtc() / 60)};
    set(&Capture::when, moment);
}

QStringList CaptureModel::textTags() const
{
    QStringList out;
    for (auto tags = tagPattern().globalMatch(m_now.content); tags.hasNext();)
        out += tags.next().captured(1);
    out.removeDuplicates();
    return out;
}

QStringList CaptureModel::tags() const
{
    QStringList out = textTags() + m_now.tags;
    out.removeDuplicates();
    return out;
}

// In the form in which it is kept, so that what one sees is what is saved.
void CaptureModel::addTag(const QString &name)
{
    const auto tag = cleanLabel(name, MemoryLimits::kLabel, "tag"_L1);
    if (!tag)
        return setState(m_state, shownSentence(tag.error().code));
    if (!tags().contains(*tag))
        set(&Capture::tags, m_now.tags + QStringList{*tag});
}

void CaptureModel::removeTag(const QString &name)
{
    QStringList tags = m_now.tags;
    tags.removeAll(name);
    set(&Capture::tags, tags);
}

QVariant CaptureModel::begunTag(int caret) const
{
    for (auto tags = tagPattern().globalMatch(m_now.content); tags.hasNext();) {
        const QRegularExpressionMatch tag = tags.next();
        if (tag.capturedEnd() == caret)
            return QVariantMap{{u"typed"_s, tag.captured(1)}, {u"begin"_s, int(tag.capturedStart())}};
    }
    return {};
}

bool CaptureModel::takeClipboard()
{
    const QString held = QGuiApplication::clipboard()->text().trimmed();
    if (held.isEmpty())
        return false;
    setText(m_now.content.isEmpty() ? held : m_now.content.trimmed() + u"\n\n"_s + held);
    return true;
}

bool CaptureModel::takeClipboardFiles()
{
    const ClipboardFiles held = filesOnClipboard();
    for (const QUrl &file : held.files)
        m_files.add(file);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now());
    if (!held.picture.isNull())
        m_files.addPicture(tr("Picture %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)) + u".png"_s, held.picture);
    return !held.isEmpty();
}

bool CaptureModel::canSave() const
{
    return !m_now.content.trimmed().isEmpty() || m_files.count() + m_files.pending() > 0;
}

void CaptureModel::save()
{
    if (m_state == State::Saving || !canSave())
        return;
    setState(State::Saving);
    m_isSaveWanted = m_files.pending() > 0;
    if (!m_isSaveWanted)
        send();
}

void CaptureModel::send()
{
    Capture capture = written();
    capture.at = m_clock.now();
    if (Vault *const vault = m_keeper.vault()) {
        const auto work = [capture](Saving &saving) {
            return saving.add(capture.id, MemoryChange::all(capture.toMemory()));
        };
        whenDone(this, vault->save(Durability::Full, work), [this, capture](const Result<RecordId> &added) {
            settle(capture, false, added ? Result<void>() : std::unexpected(added.error()));
        });
        return;
    }
    // It takes the place of its draft: whatever happens, there is one of both. A later draft must not take its place.
    m_now.id = RecordId(makeUuidV7(m_clock));
    whenDone(this, atBox([capture](CaptureBox &box) { return box.put(capture); }),
             [this, capture](const Result<void> &put) { settle(capture, true, put); });
}

void CaptureModel::settle(const Capture &sent, bool sealed, const Result<void> &result)
{
    if (!result) {
        if (!isEmpty())
            m_now.id = sent.id;
        const bool neverOpened = sealed && result.error().code == Errc::NotAvailable;
        return setState(State::NotSaved, neverOpened ? neverOpenedSentence() : shownSentence(result.error().code));
    }
    m_saved = sent.id;
    Capture here = written();
    here.id = sent.id;
    here.at = sent.at;
    here.links = sent.links; // only those to what is gone are others by now
    m_state = State::Writing;
    m_problem.clear();
    if (here == sent) {
        m_pause->stop();
        m_hasDraft = true; // one that was being written is behind us in the same line
        dropDraft();
        show({});
    } else {
        m_now.id = RecordId(makeUuidV7(m_clock)); // what was changed meanwhile is another
    }
    Q_EMIT stateChanged();
    Q_EMIT saved(sealed);
}

// A file that is not attached; what else is here can be saved without it.
void CaptureModel::refuse(const QString &file, Errc code)
{
    const bool wasWanted = std::exchange(m_isSaveWanted, false);
    const QString size = QLocale().formattedDataSize(CaptureBox::kMostFileBytes, 0, QLocale::DataSizeTraditionalFormat);
    QString sentence = tr("“%1” is not attached. %2").arg(file, shownSentence(code));
    if (isLocked() && code == Errc::TooLarge)
        sentence = tr("“%1” is larger than %2. While the vault is locked, only smaller files can be attached.")
                       .arg(file, size);
    else if (isLocked() && code == Errc::NotAvailable)
        sentence = neverOpenedSentence();
    setState(wasWanted ? State::NotSaved : m_state, sentence);
}

void CaptureModel::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace mn::app
