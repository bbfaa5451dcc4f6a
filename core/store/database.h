#pragma once
#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include <QByteArray>
#include <QString>
#include <QVariantList>
#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mn {

// One row source or one command, prepared once and cached by its Database. While an object of this class is alive the
// statement is in use; when it goes the statement is reset, so it holds no lock. Same thread as its Database.
class Statement {
public:
    Statement(sqlite3 *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) {}
    Statement(Statement &&other) noexcept
        : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Values by position from 1; copied.
    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, quint32 value) { bind(place, qint64(value)); }
    void bind(int place, bool value) { bind(place, qint64(value)); }
    void bind(int place, double value);
    void bind(int place, QStringView value); // empty text, not null
    void bind(int place, const QString &value) { bind(place, QStringView(value)); }
    void bind(int place, QByteArrayView value);
    void bind(int place, const QByteArray &value) { bind(place, QByteArrayView(value)); }
    void bind(int place, const QVariant &value);
    void bind(int place, std::nullptr_t);
    template <class T> void bind(int place, const std::optional<T> &value)
    {
        value ? bind(place, *value) : bind(place, nullptr);
    }

    // True while there is a row; false at the end.
    Result<bool> next();
    // Runs to the end and makes it ready to run again.
    Result<void> run();
    // Before the first row again; bound values stay.
    void rewind();

    // Columns of the current row, from 0.
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QByteArrayView view(int column) const; // valid until the next step
    bool isNull(int column) const;

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
};

struct DatabaseOptions {
    const char *vfs = nullptr; // the file layer's name; tests give one that breaks
    int pageBytes = 4096;      // those of the file, or it does not open: WrongKey
    int cachePages = 4096;
};

// One SQLCipher connection. It exists only when the file is encrypted and the key is right. One thread at a time.
// Source: SQLCipher 4 design; SQLite C API.
class Database {
public:
    // A raw key of 32 bytes. WrongKey, Damaged, ReadOnly, DiskFull, Busy. Makes the file.
    static Result<std::unique_ptr<Database>> open(const QString &path, const SecretBytes &key,
                                                  const DatabaseOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `sql` names the cached statement.
    Result<Statement> prepare(const QString &sql);

    template <class... Values> Result<Statement> query(const QString &sql, const Values &...values)
    {
        auto statement = prepare(sql);
        if (statement) {
            int place = 0;
            (statement->bind(++place, values), ...);
        }
        return statement;
    }
    template <class... Values> Result<void> run(const QString &sql, const Values &...values)
    {
        MN_TRY(Statement statement, query(sql, values...));
        return statement.run();
    }
    Result<Statement> queryWith(const QString &sql, const QVariantList &values);
    // The first column of the first row; nothing when there is none.
    Result<std::optional<qint64>> number(const QString &sql);
    // Several statements without values, such as a migration.
    Result<void> script(const QString &sql);

    qint64 lastInsertRowId() const;
    qint64 changes() const;
    // Takes every page of the write-ahead log into the file and empties the log: what was deleted no longer lies in it.
    // Busy when somebody was still reading from it, or writing, after `patience`; then the next one does it, or
    // closing.
    Result<void> truncateLog(std::chrono::milliseconds patience);
    // Commits since `synchronous` is FULL survive a power cut; with NORMAL the newest may be lost, never torn.
    Result<void> setDurableCommits(bool durable);

    sqlite3 *handle() { return m_handle; }

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    Result<void> prove();

    sqlite3 *m_handle;
    std::unordered_map<QString, sqlite3_stmt *> m_statements;
    std::optional<bool> m_durable;
};

// Takes the write lock at once. Rolls back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    // A consistent view for several reads.
    static Result<Transaction> beginRead(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();
    Database &database() const { return *m_database; }

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace mn
