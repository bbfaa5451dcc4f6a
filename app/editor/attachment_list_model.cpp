#include "app/editor/attachment_list_model.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/editor/attachment_picture.h"
#include "app/editor/file_source.h"
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrent/qtconcurrentrun.h>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> writtenOut(const Vault &vault, const RecordId &memory, const BlobId &blob, const QString &path,
                        std::stop_token stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Errc::FileUnwritable);
    const ByteSink sink = [&](QByteArrayView bytes) -> Result<void> {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return fail(Errc::FileUnwritable);
        return {};
    };
    MN_TRY(vault.readAttachment(ReadView::everything(), memory, blob, sink).takeResult());
    return file.commit() ? Result<void>() : fail(Errc::FileUnwritable);
}

Result<QByteArray> wholeOf(const Vault &vault, const RecordId &memory, const BlobId &blob, qint64 most,
                           std::stop_token stop)
{
    QByteArray bytes;
    const ByteSink sink = [&](QByteArrayView piece) -> Result<void> {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        if (bytes.size() + piece.size() > most)
            return fail(Errc::TooLarge);
        bytes.append(piece);
        return {};
    };
    MN_TRY(vault.readAttachment(ReadView::everything(), memory, blob, sink).takeResult());
    return bytes;
}

} // namespace

AttachmentListModel::AttachmentListModel(Vault &vault, QObject *parent) : QAbstractListModel(parent), m_vault(vault) {}

AttachmentListModel::~AttachmentListModel()
{
    m_stop.request_stop();
    m_work.waitForDone();
}

int AttachmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AttachmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Attachment &attachment = m_attachments[index.row()];
    switch (role) {
    case IdRole:
        return attachment.blob.toString();
    case Qt::DisplayRole:
    case NameRole:
        return attachment.name;
    case SizeRole:
        return attachment.size;
    case SizeTextRole:
        return QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
    case IsImageRole:
        return attachment.mime.startsWith(u"image/");
    default:
        return {};
    }
}

QHash<int, QByteArray> AttachmentListModel::roleNames() const
{
    return {
        {IdRole, "id"}, {NameRole, "name"}, {SizeRole, "size"}, {SizeTextRole, "sizeText"}, {IsImageRole, "isImage"}};
}

void AttachmentListModel::show(const RecordId &memory, const QList<Attachment> &attachments)
{
    m_memory = memory;
    if (attachments == m_attachments)
        return;
    const int before = count();
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
    if (before != count())
        Q_EMIT countChanged();
}

void AttachmentListModel::setPending(int pending)
{
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void AttachmentListModel::add(const QUrl &file)
{
    seal(m_memory, file);
}

void AttachmentListModel::addTo(const QString &memory, const QUrl &file)
{
    if (const auto id = RecordId::fromString(memory))
        seal(*id, file);
}

// open(stop) -> Result<FileSource>
template <class Open> void AttachmentListModel::sealFrom(const RecordId &memory, Open open)
{
    setPending(m_pending + 1);
    const auto work = QtConcurrent::run(
        &m_work, [&vault = m_vault, open = std::move(open), stop = m_stop.get_token()]() -> Result<Attachment> {
            MN_TRY(const FileSource file, open(stop));
            return vault.seal(file.name, file.mime, file.bytes).takeResult();
        });
    whenDone(this, work, [this, memory](const Result<Attachment> &attachment) {
        setPending(m_pending - 1);
        if (!attachment)
            return Q_EMIT failed(shownSentence(attachment.error().code));
        Q_EMIT added(memory, *attachment);
    });
}

void AttachmentListModel::seal(const RecordId &memory, const QUrl &file)
{
    if (!file.isLocalFile())
        return Q_EMIT failed(shownSentence(Errc::FileUnreadable)); // nothing is fetched
    sealFrom(memory, [path = file.toLocalFile()](std::stop_token stop) { return fileSource(path, std::move(stop)); });
}

void AttachmentListModel::addPicture(const QString &name, const QImage &picture)
{
    sealFrom(m_memory, [name, picture](std::stop_token stop) { return pictureSource(name, picture, std::move(stop)); });
}

void AttachmentListModel::remove(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT removed(m_attachments[row].blob);
}

std::optional<Attachment> AttachmentListModel::at(int row) const
{
    return row >= 0 && row < count() ? std::optional(m_attachments[row]) : std::nullopt;
}

QFuture<Result<QByteArray>> AttachmentListModel::bytes(const Attachment &file, qint64 most)
{
    if (file.size > most)
        return QtFuture::makeReadyFuture(Result<QByteArray>(fail(Errc::TooLarge)));
    return QtConcurrent::run(&m_work, [&vault = m_vault, memory = m_memory, blob = file.blob, most,
                                       stop = m_stop.get_token()] { return wholeOf(vault, memory, blob, most, stop); });
}

QFuture<Result<QImage>> AttachmentListModel::picture(const QString &blobId, QSize within)
{
    const auto id = BlobId::fromString(blobId);
    const auto known =
        std::ranges::find_if(m_attachments, [&](const Attachment &attachment) { return id && attachment.blob == *id; });
    if (known == m_attachments.end())
        return QtFuture::makeReadyFuture(Result<QImage>(fail(Errc::NotFound)));
    if (known->size > kMostPictureBytes)
        return QtFuture::makeReadyFuture(Result<QImage>(fail(Errc::TooLarge)));
    return QtConcurrent::run(
        &m_work,
        [&vault = m_vault, memory = m_memory, blob = *id, within, stop = m_stop.get_token()]() -> Result<QImage> {
            MN_TRY(const QByteArray bytes, wholeOf(vault, memory, blob, kMostPictureBytes, stop));
            return pictureIn(bytes, within);
        });
}

QString AttachmentListModel::blobAt(int row) const
{
    return row >= 0 && row < count() ? m_attachments[row].blob.toString() : QString();
}

void AttachmentListModel::saveOf(const QString &memory, const QString &blob, const QUrl &file)
{
    const auto id = RecordId::fromString(memory);
    const auto known = BlobId::fromString(blob);
    if (!id || !known)
        return Q_EMIT failed(shownSentence(Errc::FileUnwritable));
    writeOut(*id, *known, file);
}

void AttachmentListModel::writeOut(const RecordId &memory, const BlobId &blob, const QUrl &file)
{
    if (!file.isLocalFile())
        return Q_EMIT failed(shownSentence(Errc::FileUnwritable));
    setPending(m_pending + 1);
    const auto work =
        QtConcurrent::run(&m_work, [&vault = m_vault, memory, blob, path = file.toLocalFile(),
                                    stop = m_stop.get_token()] { return writtenOut(vault, memory, blob, path, stop); });
    whenDone(this, work, [this, file](const Result<void> &written) {
        setPending(m_pending - 1);
        if (!written)
            return Q_EMIT failed(shownSentence(written.error().code));
        Q_EMIT savedTo(file);
    });
}

} // namespace mn::app
