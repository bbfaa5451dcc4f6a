#pragma once
#include "app/editor/memory_editor.h"
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// [[Titles]] typed by hand become links of the open memory once it is saved, and go with the text that made them. A
// title that no memory has stays text, and is named in `missing`. Looked for beside the thread that draws.
class TypedLinks final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed) // titles of no memory, in order
    // Ids of the memories that the text names: links to them stay as long as it does so.
    Q_PROPERTY(QStringList linkedByText READ linkedByText NOTIFY changed)
    Q_PROPERTY(int remotePictures READ remotePictures NOTIFY changed) // ![](http...): named in the text, never fetched

public:
    static constexpr qsizetype kMostTitles = 64; // looked for at once

    TypedLinks(Vault &vault, MemoryEditor &editor, QObject *parent = nullptr);

    QStringList missing() const { return m_missing; }
    int remotePictures() const { return m_remotePictures; }
    QStringList linkedByText() const;

    // What a text names: pure.
    struct Named {
        QStringList titles; // each once, in order
        int remotePictures = 0;
        bool operator==(const Named &) const = default;
    };
    static Named namedIn(const QString &markdown);

Q_SIGNALS:
    void changed();

private:
    struct Found {
        QString title;
        RecordId id; // null: none
    };
    void begin();
    void look();
    void take(const Named &named);
    void resolve(const QStringList &titles, bool areLinked);
    void link(const QList<Found> &found);
    void unlink(const QList<Found> &found);

    Vault &m_vault;
    MemoryEditor &m_editor;
    RecordId m_id;
    QString m_opened;     // what its text was when it was opened
    QStringList m_titles; // as the text had them when it was looked at last
    QStringList m_missing;
    QHash<QString, RecordId> m_targets; // of titles, as far as they were looked for
    int m_remotePictures = 0;
    bool m_isKnown = false; // m_titles is that of m_id
    quint64 m_session = 0;
};

} // namespace mn::app
