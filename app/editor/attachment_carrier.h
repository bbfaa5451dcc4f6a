#pragma once
#include "app/base/outward_drag.h"
#include "core/record/memory.h"
#include <QMimeData>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace mn::app {

class AttachmentListModel;

// What another program is given of an attached file: its bytes out of memory, to whoever asks for them and at that
// moment. There is no file of them. docs/adr/0025
class AttachmentMimeData final : public QMimeData {
    Q_OBJECT
public:
    AttachmentMimeData(const Attachment &file, QByteArray bytes);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    QString m_name;
    QStringList m_types; // as which its bytes are given
    QByteArray m_bytes;
};

// Takes attached files out of the window, to where somebody lets go of them or pastes them. Opened when the button goes
// down, there a moment later, before the drag begins; in memory until it ends. What is too large for that is refused
// with the way that there is: to save a copy.
class AttachmentCarrier final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)

public:
    // Of one file. Opening it must be over before a hand has moved: docs/adr/0025 has the measurement.
    static constexpr qint64 kMostBytes = 16 * 1024 * 1024;

    explicit AttachmentCarrier(AttachmentListModel &files, QObject *parent = nullptr);

    bool isReady() const { return m_held.has_value(); }

    // The file of this row; what was taken before is put down.
    Q_INVOKABLE void take(int row);
    Q_INVOKABLE void putDown();
    // Returns at once; when it was let go of somewhere it is put down. A lock meanwhile ends it.
    Q_INVOKABLE void drag();
    // On the clipboard, from where ClipboardGuard takes it away again.
    Q_INVOKABLE void copy(int row);
    // What is taken, for another program; null when nothing is.
    std::unique_ptr<QMimeData> mimeData() const;

Q_SIGNALS:
    void changed();
    void copied(const QString &name);
    void refused(const QString &sentence);

private:
    struct Held {
        Attachment file;
        QByteArray bytes;
    };
    void carry();
    void hold(std::optional<Held> held);
    template <typename Then> void open(int row, Then then);

    AttachmentListModel &m_files;
    std::optional<Held> m_held;
    quint64 m_taking = 0; // the newest; older answers are dropped
    OutwardDrag m_drag;
};

} // namespace mn::app
