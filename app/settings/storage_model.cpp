#include "app/settings/storage_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include <QDir>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargest = 3;

struct NamedFile {
    QString name;
    QString mime;
    QString title;
};

// What its memory calls a file. Nothing when the memory has gone since, or cannot be read.
Result<NamedFile> named(const Memory &memory, const BlobId &blob)
{
    for (const Attachment &attachment : memory.attachments)
        if (attachment.blob == blob)
            return NamedFile{attachment.name, attachment.mime, memory.title};
    return fail(Errc::NotFound);
}

} // namespace

StorageModel::StorageModel(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault) {}

StorageModel::~StorageModel()
{
    m_stop.request_stop();
}

QString StorageModel::folder() const
{
    return QDir::toNativeSeparators(m_vault.paths().folder);
}

QUrl StorageModel::folderUrl() const
{
    return QUrl::fromLocalFile(m_vault.paths().folder);
}

QDateTime StorageModel::madeAt() const
{
    // An id of RFC 9562 version 7 begins with its moment.
    qint64 ms = 0;
    const auto id = m_vault.id();
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | id.bytes()[i];
    return QDateTime::fromMSecsSinceEpoch(ms);
}

qint64 StorageModel::totalBytes() const
{
    return m_use.databaseBytes + m_use.blobBytes + m_use.indexBytes + m_use.draftBytes;
}

void StorageModel::read()
{
    setState(State::Reading);
    whenDone(this, m_vault.status(), [this, reading = ++m_reading](Result<VaultStatus> status) {
        if (reading != m_reading)
            return; // it was asked for anew meanwhile
        if (!status)
            return setState(State::Failed, readingProblem(status.error().code));
        m_status = *std::move(status);
        readUse();
    });
}

void StorageModel::readUse()
{
    whenDone(this, storageUse(m_vault, kLargest), [this, reading = m_reading](Result<StorageUse> use) {
        if (reading != m_reading)
            return;
        if (!use)
            return setState(State::Failed, readingProblem(use.error().code));
        m_use = *std::move(use);
        nameLargest();
        setState(State::Ready);
    });
}

void StorageModel::nameLargest()
{
    m_largest.clear();
    for (const StoredFile &file : std::as_const(m_use.stored.largest)) {
        const auto asked = m_vault.get(ReadView::everything(), file.memory);
        whenDone(this, asked, [this, file, reading = m_reading](const Result<Memory> &memory) {
            if (reading != m_reading || !memory)
                return;
            const auto words = named(*memory, file.blob);
            if (!words)
                return;
            m_largest.append(QVariantMap{{u"name"_s, words->name},
                                         {u"bytes"_s, file.bytes},
                                         {u"isPicture"_s, words->mime.startsWith(u"image/")},
                                         {u"memory"_s, file.memory.toString()},
                                         {u"title"_s, words->title}});
            std::ranges::stable_sort(m_largest, std::ranges::greater(),
                                     [](const QVariant &one) { return one.toMap()[u"bytes"_s].toLongLong(); });
            Q_EMIT changed();
        });
    }
}

void StorageModel::tidy()
{
    if (m_isTidying)
        return;
    m_isTidying = true;
    Q_EMIT changed();
    whenDone(this, m_vault.removeOrphans(m_stop.get_token()), [this](const Result<qint64> &removed) {
        m_isTidying = false;
        Q_EMIT changed();
        if (!removed)
            return Q_EMIT tidied(shownSentence(removed.error().code));
        Q_EMIT tidied(*removed == 0 ? tr("There was nothing to tidy up.")
                                    : tr("%Ln files removed", nullptr, int(*removed)));
        read();
    });
}

void StorageModel::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace mn::app
