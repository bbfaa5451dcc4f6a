#pragma once
#include "app/search/query_tokens.h"
#include "core/vault/vault.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Where nothing was found: what each filter hides, what is loosely near, what lies in the trash, what the index has not
// reached. Filled one after another behind the empty answer; emptied by the next question.
class EmptySearchHelp final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // [{token, text, glyph, domain, query, textWithout, count, isMore}]: a chip as in the field, and so many more
    // without this filter; isMore: at least
    Q_PROPERTY(QVariantList filters READ filters NOTIFY changed)
    Q_PROPERTY(QVariantList nearest READ nearest NOTIFY changed) // [{id, title, why}] at most three
    Q_PROPERTY(int inTrash READ inTrash NOTIFY changed)
    Q_PROPERTY(int notIndexed READ notIndexed NOTIFY changed) // memories not found by meaning yet
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)

public:
    static constexpr int kMostCounted = 100;

    explicit EmptySearchHelp(Vault &vault, QObject *parent = nullptr);

    QVariantList filters() const { return m_filters; }
    QVariantList nearest() const { return m_nearest; }
    int inTrash() const { return m_inTrash; }
    int notIndexed() const { return int(m_notIndexed); }
    bool isComplete() const { return m_steps.isEmpty() && !m_isRunning; }

    void explain(const SearchRequest &request, const QList<QueryToken> &tokens);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void next();

    Vault &m_vault;
    QList<std::function<void()>> m_steps;
    QVariantList m_filters, m_nearest;
    int m_inTrash = 0;
    qint64 m_notIndexed = 0;
    bool m_isRunning = false;
    quint64 m_question = 0;
};

} // namespace mn::app
