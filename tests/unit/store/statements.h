#pragma once
#include "core/store/database.h"
#include <QTest>
#include <sqlite3.h>

namespace mn::test {

// The statements that `work` runs.
template <class Work> QStringList statementsOf(Database &database, Work work)
{
    QStringList statements;
    sqlite3_trace_v2(
        database.handle(), SQLITE_TRACE_STMT,
        [](unsigned, void *to, void *statement, void *) {
            static_cast<QStringList *>(to)->append(
                QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
            return 0;
        },
        &statements);
    work();
    sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
    return statements;
}

// Each step that SQLite takes for a statement.
template <class... Values> QStringList planOf(Database &database, const QString &sql, const Values &...values)
{
    QStringList steps;
    auto plan = database.query(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values...);
    while (plan && plan->next().value_or(false))
        steps += plan->text(3);
    return steps;
}

// Memories and labels are read from an index alone by each statement that `work` runs.
template <class Work> void verifyReadsOnlyIndexes(Database &database, Work work)
{
    const QStringList statements = statementsOf(database, work);
    QVERIFY(!statements.isEmpty());
    for (const QString &sql : statements)
        for (const QString &step : planOf(database, sql))
            if (step.contains(QStringLiteral("memory")))
                QVERIFY2(step.contains(QStringLiteral("COVERING INDEX")),
                         qPrintable(sql + QStringLiteral(": ") + step));
}

} // namespace mn::test
