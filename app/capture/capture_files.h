#pragma once
#include "app/editor/file_source.h"
#include "app/transfer/vault_work.h"
#include <QAbstractListModel>
#include <QImage>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

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
    using Seal = std::function<Result<Attachment>(const FileSource &file)>;

    // Takes what is being sealed and was given up, to let it end where somebody may wait for it. What the sealing uses
    // outlives that.
    using LetEnd = std::function<void(std::unique_ptr<VaultWork>)>;

    CaptureFiles(std::function<Seal()> sealing, LetEnd letEnd, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_sealing(std::move(sealing)), m_letEnd(std::move(letEnd))
    {
    }
    // What is being sealed is given up. Waits for nothing.
    ~CaptureFiles() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_files.size()); }
    int pending() const { return m_pending; }
    const QList<Attachment> &files() const { return m_files; }

    // What is being sealed is given up, and what is there forgotten. Waits for nothing: a piece of a file may still be
    // on its way, and leaves nothing behind.
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
    LetEnd m_letEnd;
    QList<Attachment> m_files;
    int m_pending = 0;
    quint64 m_session = 0;             // what an older one has sealed is not ours any more
    std::unique_ptr<VaultWork> m_work; // reads people's files; null: there are none yet
};

} // namespace mn::app
