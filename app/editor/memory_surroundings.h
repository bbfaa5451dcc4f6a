#pragma once
#include "app/base/timers.h"
#include "core/vault/vault.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What lies around the open memory: those it links to, those that link to it, and those near it in meaning. Read when
// it is opened, after changes, and the near ones after a pause. Links of a kind stand together, by title.
class MemorySurroundings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QVariantList links READ links NOTIFY changed)         // [{id, title, type, isThere}]
    Q_PROPERTY(QVariantList backlinks READ backlinks NOTIFY changed) // [{id, title, type}]
    Q_PROPERTY(QVariantList related READ related NOTIFY changed) // [{id, title, snippet, nearness 0..1, howNear, why}]

public:
    static constexpr int kMostRelated = 8;

    MemorySurroundings(Vault &vault, Timers &timers, QObject *parent = nullptr);

    QVariantList links() const { return m_links; }
    QVariantList backlinks() const { return m_backlinks; }
    QVariantList related() const { return m_related; }

    // Of another memory; the pause begins.
    void show(const RecordId &id, const QList<Link> &links);
    // Of a memory that is not in the vault yet.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void readLinks();
    void readRelated();

    Vault &m_vault;
    std::unique_ptr<Alarm> m_pause;
    RecordId m_id;
    QList<Link> m_wanted;
    QVariantList m_links, m_backlinks, m_related;
    quint64 m_linksAsked = 0, m_relatedAsked = 0; // the newest questions; answers to older ones are dropped
};

} // namespace mn::app
