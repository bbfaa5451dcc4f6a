#pragma once
#include <QString>
#include <QStringList>

// Text on a terminal: how wide it is, and what of it may go there at all.
namespace mn::cli {

// Columns that a terminal needs for it: none for combining marks, two for wide East Asian characters and emoji (UAX
// 11).
int columnsOf(QStringView text);

// Without what a terminal would obey: a memory may hold text from anywhere, escape sequences and changes of the writing
// direction included. Line ends and tabs stay; what goes becomes U+FFFD.
QString harmless(QStringView text);

// The same on one line, blanks drawn together.
QString onOneLine(QStringView text);

// At most so many columns, with an ellipsis where something was cut.
QString cutTo(const QString &text, int columns);

// Filled with blanks to so many columns.
QString padTo(const QString &text, int columns);

// Broken at blanks into lines of at most so many columns; line ends of the text are kept.
QStringList wrapped(QStringView text, int columns);

// "1,234,567"
QString grouped(qint64 number);

// "1.2 MB": powers of 1000, as disks are sold.
QString sizeText(qint64 bytes);

// "3 memories", "1 memory"
QString counted(qint64 number, const char *one, const char *many);

} // namespace mn::cli
