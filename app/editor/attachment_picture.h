#pragma once
#include "app/editor/attachment_list_model.h"
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace mn::app {

// The picture in a file's bytes, no larger than `within`. Only what is drawn in dots and said to be so by its first
// bytes (PNG, JPEG, GIF, WebP, BMP): never SVG, which can name other files. TooLarge beyond kMostPixels or a side of
// kMostSide, before anything of that size is allocated; NotUnderstood otherwise. Pure; any thread.
inline constexpr qint64 kMostPictureBytes = 32 * 1024 * 1024;
inline constexpr int kMostSide = 16'384;
inline constexpr qint64 kMostPixels = 50'000'000;
Result<QImage> pictureIn(const QByteArray &bytes, QSize within);

// An attached picture, opened and made smaller beside the thread that draws. It lives as long as this item does, in
// memory alone: nothing unsealed is written anywhere.
//   AttachmentPicture { files: memory.attachments; blob: id; widest: 600; highest: 400 }
class AttachmentPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mn::app::AttachmentListModel *files MEMBER m_files NOTIFY wanted)
    Q_PROPERTY(QString blob MEMBER m_blob NOTIFY wanted) // empty: none
    Q_PROPERTY(int widest MEMBER m_widest NOTIFY wanted)
    Q_PROPERTY(int highest MEMBER m_highest NOTIFY wanted)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stageChanged) // why it is not shown, a sentence

public:
    enum class Stage { Empty, Loading, Ready, Refused };
    Q_ENUM(Stage)

    explicit AttachmentPicture(QQuickItem *parent = nullptr);

    Stage stage() const { return m_stage; }
    QString problem() const { return m_problem; }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void wanted();
    void stageChanged();

private:
    void begin();
    void show(QImage image, const QString &problem);

    QPointer<AttachmentListModel> m_filesKept;
    AttachmentListModel *m_files = nullptr;
    QString m_blob;
    int m_widest = 0;
    int m_highest = 0;
    Stage m_stage = Stage::Empty;
    QString m_problem;
    QImage m_image;
    quint64 m_question = 0;
    bool m_isQueued = false;
};

} // namespace mn::app
