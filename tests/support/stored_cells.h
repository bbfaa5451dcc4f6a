#pragma once
#include "tests/support/test_vault.h"
#include <QStringEncoder>
#include <QStringList>

namespace mn::test {

// "table.column" of every value in the vault's database that holds these bytes; with them as they are.
inline Result<QStringList> cellsWith(Database &database, const QByteArray &mark)
{
    QStringList tables;
    {
        MN_TRY(Statement row, database.prepare(QStringLiteral(
                                  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")));
        for (;;) {
            MN_TRY(const bool more, row.next());
            if (!more)
                break;
            tables += row.text(0);
        }
    }
    QStringList out;
    for (const QString &table : tables) {
        QStringList columns;
        {
            MN_TRY(Statement row, database.query(QStringLiteral("SELECT name FROM pragma_table_info(?)"), table));
            for (;;) {
                MN_TRY(const bool more, row.next());
                if (!more)
                    break;
                columns += row.text(0);
            }
        }
        MN_TRY(Statement row, database.prepare(QStringLiteral("SELECT * FROM %1").arg(table)));
        for (;;) {
            MN_TRY(const bool more, row.next());
            if (!more)
                break;
            for (int column = 0; column < int(columns.size()); ++column)
                if (row.bytes(column).contains(mark))
                    out += table + u'.' + columns[column];
        }
    }
    return out;
}

// The same for a text: in UTF-8, and in UTF-16 as QDataStream writes it. What was compressed shows neither.
inline Result<QStringList> cellsWithText(Database &database, const QString &mark)
{
    MN_TRY(QStringList out, cellsWith(database, mark.toUtf8()));
    QStringEncoder encode(QStringEncoder::Utf16BE);
    MN_TRY(const QStringList wide, cellsWith(database, encode(mark)));
    return out + wide;
}

} // namespace mn::test
