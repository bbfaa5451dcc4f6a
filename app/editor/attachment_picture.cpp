#include "app/editor/attachment_picture.h"
#include "app/base/when_done.h"
#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPointer>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// What its first bytes say it is; empty: none of those that are shown.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return bytes.startsWith("BM") ? "bmp" : "";
}

} // namespace

Result<QImage> pictureIn(const QByteArray &bytes, QSize within)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || within.isEmpty())
        return fail(Errc::NotUnderstood);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return fail(Errc::NotUnderstood);
    if (size.width() > kMostSide || size.height() > kMostSide || qint64(size.width()) * size.height() > kMostPixels)
        return fail(Errc::TooLarge);
    // A picture that lies on its side is turned after it was made smaller.
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize bound = isTurned ? within.transposed() : within;
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return fail(Errc::NotUnderstood);
    return image;
}

AttachmentPicture::AttachmentPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &AttachmentPicture::wanted, this, [this] {
        if (!std::exchange(m_isQueued, true)) // several properties change at once
            QMetaObject::invokeMethod(this, &AttachmentPicture::begin, Qt::QueuedConnection);
    });
}

void AttachmentPicture::begin()
{
    m_isQueued = false;
    const quint64 question = ++m_question;
    m_filesKept = m_files;
    if (!m_filesKept || m_blob.isEmpty() || m_widest <= 0 || m_highest <= 0)
        return show({}, {});
    if (m_stage != Stage::Ready) {
        m_stage = Stage::Loading;
        Q_EMIT stageChanged();
    }
    whenDone(this, m_filesKept->picture(m_blob, QSize(m_widest, m_highest)),
             [this, question](const Result<QImage> &image) {
                 if (question != m_question)
                     return;
                 if (image)
                     return show(*image, {});
                 show({}, image.error().code == Errc::TooLarge
                              ? tr("This picture is too large to be shown here. A copy can be saved.")
                          : image.error().code == Errc::NotUnderstood
                              ? tr("This is no picture that can be shown safely. A copy can be saved.")
                              : tr("This picture cannot be read."));
             });
}

void AttachmentPicture::show(QImage image, const QString &problem)
{
    m_image = std::move(image);
    m_problem = problem;
    m_stage = !m_image.isNull() ? Stage::Ready : problem.isEmpty() ? Stage::Empty : Stage::Refused;
    setImplicitSize(m_image.width(), m_image.height());
    Q_EMIT stageChanged();
    update();
}

void AttachmentPicture::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_image);
}

} // namespace mn::app
