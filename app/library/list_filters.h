#pragma once
#include "app/base/vault_setting.h"
#include "app/library/memory_list_model.h"
#include "app/search/query_tokens.h"

namespace mn::app {

// What the list is narrowed by, in addition to its place: filters of the query language, each a chip that can be taken
// away. Kept in the vault, so that a list is found as it was left. Tags and states add up; of a kind, an importance or
// a date the newest holds.
class ListFilters final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QVariantList chips READ chips NOTIFY changed) // [{text, glyph, domain, query}]
    Q_PROPERTY(int count READ count NOTIFY changed)
    // What fits the words typed, to choose from: [{text, glyph, domain, count, query}].
    Q_PROPERTY(QVariantList offered READ offered NOTIFY offeredChanged)

public:
    static constexpr int kMost = 12;        // filters at once
    static constexpr int kMostOffered = 24; // rows of a popup

    ListFilters(Vault &vault, MemoryListModel &list, Calendar calendar, QObject *parent = nullptr);

    QVariantList chips() const;
    int count() const { return int(m_tokens.size()); }
    QVariantList offered() const { return m_offered; }

    // "tag:home", "importance>0.7"; what is no filter is not taken. Whether it was.
    Q_INVOKABLE bool add(const QString &query);
    Q_INVOKABLE void remove(int chip);
    Q_INVOKABLE void clear();
    // What begins like this; nothing typed: the most used of everything. A filter may be typed as well.
    Q_INVOKABLE void ask(const QString &typed);

Q_SIGNALS:
    void changed();
    void offeredChanged();
    void failed(const QString &sentence);

private:
    struct Offer {
        QString query;
        qint64 count = -1;
    };
    DateContext context() const { return {m_calendar.now(), m_calendar.zone(), false}; }
    bool put(const QString &query);
    void take(const QJsonArray &kept);
    void apply();
    void keep();
    void show(const QList<Offer> &labels);

    Vault &m_vault;
    MemoryListModel &m_list;
    Calendar m_calendar;
    VaultSetting m_setting;
    QList<QueryToken> m_tokens;
    QVariantList m_offered;
    QString m_typed;
    quint64 m_question = 0;
};

} // namespace mn::app
