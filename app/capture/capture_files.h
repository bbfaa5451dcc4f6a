#pragma once
#include "core/vault/blob_store.h"
#include <QAbstractListModel>
#include <QImage>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The files of what is being captured, sealed as they come: piece by piece, never whole in memory and never on this
// thread. What was sealed and is not saved belongs to nothing, and is tidied away later.
class CaptureFiles final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int pending READ pending NOTIFY pendingChanged) // being sealed

public:
    enum Role { NameRole = Qt::UserRole + 1, SizeTextRole, IsImageRole };
    Q_ENUM(Role)
    // Where the bytes of one file go. Called on threads of its own; what gives it is called on this one.
    using Seal = std::function<Result<Attachment>(const QString &name, const QString &mime, const ByteSource &bytes)>;

    explicit CaptureFiles(std::function<Seal()> sealing, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_sealing(std::move(sealing))
    {
    }
    // What is being sealed is given up.
    ~CaptureFiles() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_files.size()); }
    int pending() const { return m_pending; }
    const QList<Attachment> &files() const { return m_files; }

    // What is being sealed is given up, and what is there forgotten: when this returns nobody seals any more.
    void clear();
    void show(const QList<Attachment> &files);
    Q_INVOKABLE void add(const QUrl &file);
    // As a PNG.
    void addPicture(const QString &name, const QImage &picture);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void countChanged();
    void pendingChanged();
    // By its person: one more, one fewer.
    void edited();
    void failed(const QString &name, mn::Errc code);

private:
    template <class Work> void take(const QString &name, Work work);
    void giveUp();
    void setPending(int pending);

    std::function<Seal()> m_sealing;
    QList<Attachment> m_files;
    int m_pending = 0;
    quint64 m_session = 0; // what an older one has sealed is not ours any more
    std::stop_source m_stop;
    QThreadPool m_work; // reads people's files
};

} // namespace mn::app
