#pragma once
#include "core/search/operators.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What could stand where somebody types: filter words ("ta" -> "tag:"), and values ("tag:ho" -> "tag:home") with how
// many memories have them. Values are read when they are first asked for, and again when the vault has changed.
class QueryCompletion final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    // The same as a list of {text, note, count}, for a popup that is made anew with each.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    enum Role {
        TextRole = Qt::UserRole + 1, // that would stand there
        NameRole,                    // "home"
        HintRole,                    // what the filter means
        CountRole,                   // -1: not counted
    };
    Q_ENUM(Role)
    static constexpr int kMost = 8;

    explicit QueryCompletion(Vault &vault, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_proposals.size()); }
    QVariantList rows() const;
    // What is typed, and where the caret is.
    void setPlace(const QString &text, qsizetype caret);
    // The text with a proposal in it, and the caret behind it.
    struct Completed {
        QString text;
        qsizetype caret;
    };
    std::optional<Completed> completed(int proposal) const;
    // Values may be others now.
    void forget();

Q_SIGNALS:
    void changed();

private:
    struct Proposal {
        QString text, name, hint;
        qint64 count = -1;
        bool operator==(const Proposal &) const = default;
    };
    void propose();
    void show(QList<Proposal> proposals);
    void load(Operator op);

    Vault &m_vault;
    QString m_text;
    qsizetype m_caret = 0;
    qsizetype m_begin = 0; // of the piece that a proposal replaces
    qsizetype m_end = 0;
    QList<Proposal> m_proposals;
    QHash<Operator, QList<LabelCount>> m_values;
    QSet<Operator> m_loading;
    quint64 m_generation = 0;
};

} // namespace mn::app
