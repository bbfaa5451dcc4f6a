#pragma once
#include "app/editor/attachment_carrier.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QImage>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The files of the open memory. Bytes are streamed by the vault, never whole in memory and never on this thread.
class AttachmentListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int pending READ pending NOTIFY pendingChanged) // files being sealed or written out
    Q_PROPERTY(mn::app::AttachmentCarrier *carrier READ carrier CONSTANT)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        SizeRole, // bytes
        SizeTextRole,
        IsImageRole,
    };
    Q_ENUM(Role)

    explicit AttachmentListModel(Vault &vault, QObject *parent = nullptr);
    // What is being sealed or written out is given up.
    ~AttachmentListModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_attachments.size()); }
    int pending() const { return m_pending; }
    AttachmentCarrier *carrier() { return &m_carrier; }
    std::optional<Attachment> at(int row) const;

    // Those of this memory.
    void show(const RecordId &memory, const QList<Attachment> &attachments);
    // What was added and taken away, to be saved by the editor.
    Q_INVOKABLE void add(const QUrl &file);
    // For a question that is answered later, when another memory may be open: whose the files are, and to that one.
    Q_INVOKABLE QString memory() const { return m_memory.toString(); }
    Q_INVOKABLE void addTo(const QString &memory, const QUrl &file);
    // As a PNG.
    void addPicture(const QString &name, const QImage &picture);
    Q_INVOKABLE void remove(int row);
    // Replaces `file` once all of it is there and checked.
    Q_INVOKABLE QString blobAt(int row) const;
    Q_INVOKABLE void saveOf(const QString &memory, const QString &blob, const QUrl &file);

    // All of a file of this memory, in memory. TooLarge above `most` bytes.
    QFuture<Result<QByteArray>> bytes(const Attachment &file, qint64 most);
    // That of an attached picture, no larger than `within`: attachment_picture.h has the limits.
    QFuture<Result<QImage>> picture(const QString &blobId, QSize within);

Q_SIGNALS:
    void countChanged();
    void pendingChanged();
    // Sealed; the editor saves it with the memory, which may be another than the open one by now.
    void added(const mn::RecordId &memory, const mn::Attachment &attachment);
    void removed(const mn::BlobId &blob);
    void savedTo(const QUrl &file);
    void failed(const QString &sentence);

private:
    void setPending(int pending);
    void seal(const RecordId &memory, const QUrl &file);
    template <class Open> void sealFrom(const RecordId &memory, Open open);
    void writeOut(const RecordId &memory, const BlobId &blob, const QUrl &file);

    Vault &m_vault;
    RecordId m_memory;
    QList<Attachment> m_attachments;
    int m_pending = 0;
    std::stop_source m_stop;
    AttachmentCarrier m_carrier{*this};
    QThreadPool m_work; // reads and writes people's files
};

} // namespace mn::app
