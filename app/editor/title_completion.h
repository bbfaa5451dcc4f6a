#pragma once
#include "core/vault/vault.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Memories whose title has what is typed, for a link to one of them: those that begin so first; before anything is
// typed, the newest. It answers a moment later, and the newest question alone.
class TitleCompletion final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QVariantList found READ found NOTIFY changed) // [{id, title, snippet, domain, when}]

public:
    static constexpr int kMost = 8;

    explicit TitleCompletion(Vault &vault, QObject *parent = nullptr);

    QVariantList found() const { return m_found; }
    // `except`: the memory that is being written.
    Q_INVOKABLE void ask(const QString &typed, const QString &except = {});
    // The memory of exactly this title, through resolved(); of several the newest.
    Q_INVOKABLE void resolve(const QString &title);

    // How a title is looked for, and the memory of exactly this one in what was found, `except` left out: null where
    // there is none.
    static SearchRequest requestFor(const QString &title);
    static RecordId exactIn(const SearchAnswer &answer, const QString &title, const RecordId &except = {});

Q_SIGNALS:
    void changed();
    void resolved(const QString &title, const QString &id); // id: empty where there is none

private:
    void keepFitting(const QString &typed, const QString &except);
    void show(QVariantList found);

    Vault &m_vault;
    quint64 m_question = 0;
    QVariantList m_found;
};

} // namespace mn::app
