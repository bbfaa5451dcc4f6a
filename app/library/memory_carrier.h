#pragma once
#include "app/base/outward_drag.h"
#include "core/vault/vault.h"
#include <QMimeData>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// The text of what somebody drags or copies out of a list: of a drag it is read when the button goes down, there a
// moment later, before the drag begins. Outside the vault it is as readable as any text that is copied.
class MemoryCarrier final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString text READ text NOTIFY changed) // Markdown; empty until it is there
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    static constexpr qsizetype kMost = 200;

    explicit MemoryCarrier(Vault &vault, QObject *parent = nullptr) : QObject(parent), m_vault(vault) {}

    QString text() const { return m_text; }
    QString title() const { return m_title; }

    // By their numbers in the vault, in this order; kMost of them. What was taken before is put down.
    void take(std::vector<quint32> numbers);
    Q_INVOKABLE void putDown();
    // To the clipboard, likewise; said() follows.
    void copy(std::vector<quint32> numbers);
    // Returns at once; when it was let go of somewhere it is put down. A lock meanwhile ends it.
    Q_INVOKABLE void drag();
    // What is taken, for another program; null when nothing is.
    std::unique_ptr<QMimeData> mimeData() const;

Q_SIGNALS:
    void changed();
    // What was copied, or why nothing was.
    void said(const QString &sentence);

private:
    void set(const QString &title, const QString &text);
    void carry();

    Vault &m_vault;
    QString m_title, m_text;
    quint64 m_taking = 0; // the newest; older answers are dropped
    OutwardDrag m_drag;
};

} // namespace mn::app
