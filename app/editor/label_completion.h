#pragma once
#include "core/vault/vault.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Tags, domains, kinds and threads that the vault has already, for where one is typed: those that begin so, then those
// with a part that begins so, the most frequent first. Read when they are first asked for, and again after the vault
// has changed.
class LabelCompletion final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QVariantList found READ found NOTIFY changed) // [{name, count}]

public:
    enum class Of { Tags, Domains, Kinds, Threads };
    Q_ENUM(Of)
    static constexpr int kMost = 8;

    explicit LabelCompletion(Vault &vault, QObject *parent = nullptr);

    QVariantList found() const { return m_found; }
    // The newest question alone is answered.
    Q_INVOKABLE void ask(mn::app::LabelCompletion::Of of, const QString &typed);

Q_SIGNALS:
    void changed();

private:
    void load();
    void find();

    Vault &m_vault;
    Of m_of = Of::Tags;
    QString m_typed;
    QHash<int, QList<LabelCount>> m_labels; // by Of
    QSet<int> m_loading;
    quint64 m_generation = 0; // of the vault, as far as it was heard
    QVariantList m_found;
};

} // namespace mn::app
