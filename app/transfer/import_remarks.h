#pragma once
#include "core/exchange/import_source.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What did not come, or not as it stood: one kind of the two at a time. Holds the first kMost of each run; the counts
// are of all.
class ImportRemarks final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(Shown shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(int leftOutCount READ leftOutCount NOTIFY countsChanged)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY countsChanged)
    Q_PROPERTY(int count READ count NOTIFY countsChanged) // rows

public:
    static constexpr qsizetype kMost = 10'000;
    enum class Shown { LeftOut, Changed };
    Q_ENUM(Shown)
    enum Role { WhatRole = Qt::UserRole + 1, WhyRole, RemedyRole };
    Q_ENUM(Role)

    explicit ImportRemarks(QObject *parent) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Shown shown() const { return m_shown; }
    void setShown(Shown shown);
    int leftOutCount() const { return int(m_leftOut); }
    int changedCount() const { return int(m_changed); }
    int count() const { return int(m_rows.size()); }

    void clear();
    void add(const QList<ImportRemark> &remarks, qint64 leftOut, qint64 changed);
    const QList<ImportRemark> &all() const { return m_all; }
    // All of them as a text for people, a line each.
    QString text() const;

Q_SIGNALS:
    void shownChanged();
    void countsChanged();

private:
    bool isShown(const ImportRemark &remark) const;

    QList<ImportRemark> m_all;
    QList<qsizetype> m_rows; // of m_all
    Shown m_shown = Shown::LeftOut;
    qint64 m_leftOut = 0;
    qint64 m_changed = 0;
};

} // namespace mn::app
