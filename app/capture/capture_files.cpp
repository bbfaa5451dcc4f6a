#include "app/capture/capture_files.h"
#include "app/base/when_done.h"
#include <QFileInfo>
#include <QLocale>

namespace mn::app {

using namespace Qt::StringLiterals;

CaptureFiles::~CaptureFiles()
{
    giveUp();
}

int CaptureFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CaptureFiles::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Attachment &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return file.name;
    case SizeTextRole:
        return QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    case IsImageRole:
        return file.mime.startsWith(u"image/");
    default:
        return {};
    }
}

QHash<int, QByteArray> CaptureFiles::roleNames() const
{
    return {{NameRole, "name"}, {SizeTextRole, "sizeText"}, {IsImageRole, "isImage"}};
}

void CaptureFiles::giveUp()
{
    ++m_session;
    if (!m_work)
        return;
    m_work->stop();
    m_letEnd(std::move(m_work));
}

void CaptureFiles::clear()
{
    giveUp();
    setPending(0);
    show({});
}

void CaptureFiles::show(const QList<Attachment> &files)
{
    if (files == m_files)
        return;
    beginResetModel();
    m_files = files;
    endResetModel();
    Q_EMIT countChanged();
}

void CaptureFiles::setPending(int pending)
{
    if (std::exchange(m_pending, pending) != pending)
        Q_EMIT pendingChanged();
}

// work(seal, stop) -> Result<Attachment>
template <class Work> void CaptureFiles::take(const QString &name, Work work)
{
    setPending(m_pending + 1);
    if (!m_work)
        m_work = std::make_unique<VaultWork>();
    const auto sealing =
        m_work->post([work = std::move(work), seal = m_sealing()](const std::stop_token &stop) -> Result<Attachment> {
            if (stop.stop_requested())
                return fail(Errc::Cancelled);
            return work(seal, stop);
        });
    whenDone(this, sealing, [this, name, session = m_session](const Result<Attachment> &file) {
        if (session != m_session)
            return;
        if (file) {
            beginInsertRows({}, count(), count());
            m_files += *file;
            endInsertRows();
            Q_EMIT countChanged();
            Q_EMIT edited();
        } else {
            Q_EMIT failed(name, file.error().code);
        }
        setPending(m_pending - 1); // whoever waits for the last one has all of them then
    });
}

void CaptureFiles::add(const QUrl &file)
{
    if (!file.isLocalFile())
        return Q_EMIT failed(file.fileName(), Errc::FileUnreadable); // nothing is fetched
    const QString path = file.toLocalFile();
    take(QFileInfo(path).fileName(), [path](const Seal &seal, const std::stop_token &stop) -> Result<Attachment> {
        MN_TRY(const FileSource source, fileSource(path, stop));
        return seal(source);
    });
}

void CaptureFiles::addPicture(const QString &name, const QImage &picture)
{
    take(name, [name, picture](const Seal &seal, const std::stop_token &stop) -> Result<Attachment> {
        MN_TRY(const FileSource source, pictureSource(name, picture, stop));
        return seal(source);
    });
}

void CaptureFiles::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_files.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

} // namespace mn::app
