#include "app/capture/capture_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include <QClipboard>
#include <QGuiApplication>
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

// The one draft of the small window in each vault: no memory will ever have this id.
RecordId draftOf(const Vault &vault)
{
    return RecordId(makeUuidFromName(vault.id().toBytes(), "capture draft"));
}

} // namespace

CaptureModel::CaptureModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, FileSystem &files,
                           const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_unlock(unlock), m_files(files), m_clock(clock),
      m_pause(timers.alarm([this] { keepDraft(); })), m_sealedDraft(makeUuidV7(clock))
{
    connect(&keeper, &VaultKeeper::openedNow, this, &CaptureModel::enterVault);
    connect(&keeper, &VaultKeeper::aboutToLock, this, &CaptureModel::leaveVault);
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
    return m_keys.post([files = &m_files, folder = folder(), work = std::move(work)]() mutable {
        CaptureBox box(*files, folder);
        return work(box);
    });
}

// ---- the vault

void CaptureModel::enterVault()
{
    Vault *const vault = m_keeper.vault();
    m_labels = std::make_unique<LabelCompletion>(*vault);
    Q_EMIT lockChanged();
    if (!m_text.isEmpty())
        keepDraft(); // the sealed one is taken away below
    auto work = [vault, key = m_keeper.opened().key.clone()](CaptureBox &box) -> Result<TakenCaptures> {
        MN_TRY(box.publish(key));
        return box.take(*vault, key);
    };
    whenDone(this, atBox(std::move(work)), [this](const Result<TakenCaptures> &captures) {
        if (!captures)
            return; // they stay where they are, for the next opening
        if (captures->memories > 0 || captures->unreadable > 0)
            Q_EMIT taken(int(captures->memories), int(captures->unreadable));
        if (captures->draft)
            takeDraft(captures->draft->content);
    });
    whenDone(this, vault->draft(draftOf(*vault)), [this](const Result<QByteArray> &bytes) {
        if (bytes)
            takeDraft(QString::fromUtf8(*bytes));
    });
}

void CaptureModel::leaveVault()
{
    keepDraft();
    m_pause->stop();
    m_labels.reset();
    m_hasDraft = false;
    m_text.clear(); // it comes back with the vault
    Q_EMIT textChanged();
    setState(State::Writing);
    // The keeper has let go of the vault only when this has returned.
    QMetaObject::invokeMethod(this, &CaptureModel::lockChanged, Qt::QueuedConnection);
}

// ---- drafts

// What stands here is newer.
void CaptureModel::takeDraft(const QString &text)
{
    if (!m_text.isEmpty() || !m_keeper.vault())
        return;
    m_text = text;
    Q_EMIT textChanged();
    keepDraft();
}

void CaptureModel::keepDraft()
{
    m_pause->stop();
    if (m_text.isEmpty())
        return dropDraft();
    m_hasDraft = true;
    // One that cannot be kept is still in the window.
    if (Vault *const vault = m_keeper.vault()) {
        whenDone(this, vault->keepDraft(draftOf(*vault), m_text.toUtf8()), [](const Result<void> &) {});
        return;
    }
    const Capture draft{.id = m_sealedDraft, .at = m_clock.now(), .content = m_text, .tags = tags(), .isDraft = true};
    whenDone(this, atBox([draft](CaptureBox &box) { return box.put(draft); }), [](const Result<void> &) {});
}

void CaptureModel::dropDraft()
{
    if (!std::exchange(m_hasDraft, false))
        return;
    if (Vault *const vault = m_keeper.vault())
        whenDone(this, vault->dropDraft(draftOf(*vault)), [](const Result<void> &) {});
    else
        whenDone(this, atBox([id = m_sealedDraft](CaptureBox &box) { return box.drop(id); }),
                 [](const Result<void> &) {});
}

// ---- what is typed

void CaptureModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_pause->set(kPause);
    Q_EMIT textChanged();
    if (m_state == State::NotSaved)
        setState(State::Writing);
}

QStringList CaptureModel::tags() const
{
    QStringList out;
    for (auto tags = tagPattern().globalMatch(m_text); tags.hasNext();)
        out += tags.next().captured(1);
    out.removeDuplicates();
    return out;
}

QVariant CaptureModel::begunTag(int caret) const
{
    for (auto tags = tagPattern().globalMatch(m_text); tags.hasNext();) {
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
    setText(m_text.isEmpty() ? held : m_text.trimmed() + u"\n\n"_s + held);
    return true;
}

void CaptureModel::save()
{
    if (m_state == State::Saving || m_text.trimmed().isEmpty())
        return;
    setState(State::Saving);
    if (Vault *const vault = m_keeper.vault()) {
        MemoryChange values;
        values.content = m_text.trimmed();
        values.addTags = tags();
        values.source = u"capture"_s;
        whenDone(this, vault->add(values), [this, sent = m_text](const Result<RecordId> &added) {
            settle(sent, false, added ? Result<void>() : std::unexpected(added.error()));
        });
        return;
    }
    const Capture capture{
        .id = RecordId(makeUuidV7(m_clock)), .at = m_clock.now(), .content = m_text.trimmed(), .tags = tags()};
    whenDone(this, atBox([capture](CaptureBox &box) { return box.put(capture); }),
             [this, sent = m_text](const Result<void> &put) { settle(sent, true, put); });
}

void CaptureModel::settle(const QString &sent, bool sealed, const Result<void> &result)
{
    if (!result) {
        const bool neverOpened = sealed && result.error().code == Errc::NotAvailable;
        return setState(State::NotSaved,
                        neverOpened ? tr("The vault has to be opened once on this computer before it takes notes "
                                         "while it is locked.")
                                    : shownSentence(result.error().code));
    }
    m_state = State::Writing;
    if (m_text == sent) {
        m_text.clear();
        m_pause->stop();
        m_hasDraft = true; // one that was being written is behind us in the same line
        dropDraft();
        Q_EMIT textChanged();
    }
    Q_EMIT stateChanged();
    Q_EMIT saved(sealed);
}

void CaptureModel::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace mn::app
