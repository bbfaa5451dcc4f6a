#pragma once
#include "core/exchange/import_look.h"
#include "core/exchange/import_plan.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <algorithm>

namespace mn::app {

// The domains (folders, notebooks) of a source at a look, and where each of them goes. The largest first: a few of
// them, then on demand more; those that are never shown keep their names.
class ImportDomains final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY rearranged)         // rows
    Q_PROPERTY(int moreCount READ moreCount NOTIFY rearranged) // that are not shown
    Q_PROPERTY(bool canShowMore READ canShowMore NOTIFY rearranged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // empty: memories without a domain
        MemoriesRole,
        TargetRole,  // the domain it goes to; empty: none
        ChoicesRole, // list of strings: a domain of its own name, the vault's others, none
        ChosenRole,  // of these
        TakenRole,
    };
    Q_ENUM(Role)

    explicit ImportDomains(QObject *parent) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(std::min(m_rows.size(), m_shown)); }
    int moreCount() const { return int(m_rows.size()) - count(); }
    bool canShowMore() const { return moreCount() > 0 && m_shown == kFirst; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void setTaken(int row, bool taken);

    void show(const ImportLook &look);
    void setKnown(const QStringList &domains);
    // What was chosen, for the plan.
    void putInto(ImportPlan &plan) const;
    qint64 leftOut() const; // memories

Q_SIGNALS:
    void rearranged();
    void changed();

private:
    struct Row {
        QString name;
        qint64 memories = 0;
        int chosen = 0;
        bool isTaken = true;
    };
    static constexpr qsizetype kFirst = 6;
    static constexpr qsizetype kMost = 100; // each is a row of controls
    QStringList others(const Row &row) const;
    QString target(const Row &row) const;

    QList<Row> m_rows;
    QStringList m_known;
    qsizetype m_shown = kFirst;
};

} // namespace mn::app
