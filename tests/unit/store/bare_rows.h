#pragma once
#include "core/store/schema.h"
#include <QDate>
#include <QTemporaryDir>
#include <QTest>
#include <random>

namespace mn::test {

// What the columns of a memory say, without a state: for reads that look at columns and labels alone.
struct BareRow {
    qint64 happened = 0; // ms UTC
    QString kind = QStringLiteral("note");
    double importance = 0.5;
    bool archived = false;
    bool trashed = false;
    QStringList tags = {}, domains = {};
};

class BareRows {
public:
    BareRows()
    {
        m_database = Database::open(m_folder.filePath(QStringLiteral("vault.db")), SecretBytes::random(32)).value();
        migrate(*m_database).value();
        m_transaction.emplace(Transaction::begin(*m_database).value()); // nothing here is to survive
    }
    Database &database() { return *m_database; }
    const std::vector<BareRow> &rows() const { return m_rows; }

    void add(const BareRow &row)
    {
        m_rows.push_back(row);
        const auto number = qint64(m_rows.size());
        m_database
            ->run(QStringLiteral("INSERT INTO memory (n, id, state, kind, importance, happened, created, updated, "
                                 "pinned, archived, trashed, conflict) "
                                 "VALUES (?, randomblob(16), x'', ?, ?, ?, 0, 0, 0, ?, ?, 0)"),
                  number, row.kind, row.importance, row.happened, row.archived, row.trashed)
            .value();
        for (const QString &tag : row.tags)
            m_database->run(QStringLiteral("INSERT INTO tag (name, n) VALUES (?, ?)"), tag, number).value();
        for (const QString &domain : row.domains)
            m_database->run(QStringLiteral("INSERT INTO domain (name, n) VALUES (?, ?)"), domain, number).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_transaction;
    std::vector<BareRow> m_rows;
};

inline qint64 momentOf(QDate date, QTime time = QTime(12, 0), const QTimeZone &zone = QTimeZone::utc())
{
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

// Random rows of some years, some of them hidden.
inline BareRow randomRow(std::mt19937 &chance, QDate from, int days)
{
    const auto upTo = [&](int limit) { return int(chance() % unsigned(limit)); };
    static const QStringList kinds{QStringLiteral("note"), QStringLiteral("fact"), QStringLiteral("idea")};
    static const QStringList tags{QStringLiteral("home"), QStringLiteral("home/garden"), QStringLiteral("Home/cellar"),
                                  QStringLiteral("mam"), QStringLiteral("home-made")};
    static const QStringList domains{QStringLiteral("work"), QStringLiteral("family"), QStringLiteral("boat"),
                                     QStringLiteral("garden")};
    BareRow row;
    row.happened = momentOf(from.addDays(upTo(days)), QTime(upTo(24), upTo(60)));
    row.kind = kinds[upTo(3)];
    row.importance = upTo(101) / 100.0;
    row.archived = upTo(10) == 0;
    row.trashed = upTo(10) == 0;
    for (const QString &tag : tags)
        if (upTo(4) == 0)
            row.tags += tag;
    for (const QString &domain : domains)
        if (upTo(4) == 0)
            row.domains += domain;
    return row;
}

} // namespace mn::test
