#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/editor/memory_editor.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What lies in the trash as a whole, and since when the open memory does. Follows the vault. Nothing in it goes away by
// itself; what people do with it is MemorySelection's.
class TrashModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)             // memories
    Q_PROPERTY(int attachments READ attachments NOTIFY changed) // files of them
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)   // of the files; empty: there are none
    Q_PROPERTY(QString since READ since NOTIFY changed)         // when the open memory came here; empty: not known

public:
    TrashModel(Vault &vault, MemoryEditor &editor, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    bool isKnown() const { return m_isKnown; }
    int count() const { return m_contents.count; }
    int attachments() const { return m_contents.attachments; }
    QString sizeText() const;
    QString since() const;

Q_SIGNALS:
    void changed();

private:
    struct Contents {
        int count = 0;
        int attachments = 0;
        qint64 bytes = 0;
        RecordId open;
        std::optional<qint64> since; // of the open one; ms UTC
        bool operator==(const Contents &) const = default;
    };
    static Result<Contents> contentsOf(Database &database, const RecordId &open);
    void read();

    Vault &m_vault;
    MemoryEditor &m_editor;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed;
    Contents m_contents;
    bool m_isKnown = false;
    bool m_isReading = false;
    bool m_isBehind = false;
};

} // namespace mn::app
