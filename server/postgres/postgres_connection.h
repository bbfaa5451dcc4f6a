#pragma once
#include "core/base/uuid.h"
#include "sync/protocol/octets.h"
#include <QByteArrayList>
#include <memory>
#include <vector>

namespace pqxx {
class result; // NOLINT(readability-identifier-naming): the library's name
}

namespace mn::server {

class PostgresWatchdog;

// A parameter of a statement, in PostgreSQL's binary form: bigint, boolean, bytea, uuid, and arrays of them.
class PostgresValue {
public:
    enum class Type { Boolean = 16, Bytea = 17, BigInt = 20, Uuid = 2950 }; // as pg_type numbers them
    static PostgresValue arrayOf(Type type, const std::vector<PostgresValue> &values);

    PostgresValue(qint64 number);
    PostgresValue(quint64 number) : PostgresValue(qint64(number)) {} // the same bits
    PostgresValue(int number) : PostgresValue(qint64(number)) {}
    PostgresValue(bool is) : m_bytes(1, is ? '\1' : '\0') {}
    PostgresValue(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    template <class Tag> PostgresValue(const Uuid<Tag> &id) : m_bytes(id.toBytes()) {}
    template <class Tag, int Size> PostgresValue(const sync::Octets<Tag, Size> &bytes) : m_bytes(bytes.toBytes()) {}
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// What a statement found. Columns are read as what the statement makes them; what is null reads as 0 or nothing.
class PostgresRows {
public:
    explicit PostgresRows(const pqxx::result &result);
    int size() const;
    qint64 integer(int row, int column) const;
    bool boolean(int row, int column) const;
    QByteArray text(int row, int column) const;
    QByteArray bytes(int row, int column) const; // of a bytea

    // Errc::Damaged for another length: it was written by us.
    template <class Tag> Result<Uuid<Tag>> id(int row, int column) const
    {
        return whole(Uuid<Tag>::fromBytes(QByteArray::fromHex(text(row, column).replace('-', ""))));
    }
    template <class Octets> Result<Octets> octets(int row, int column) const
    {
        return whole(Octets::fromBytes(bytes(row, column)));
    }

private:
    template <class T> static Result<T> whole(Result<T> value)
    {
        if (!value)
            return fail(Errc::Damaged, QStringLiteral("an id in the database of accounts"));
        return value;
    }
    std::shared_ptr<const pqxx::result> m_result;
};

// Statements that go in one turn, as one text: what they are about stands in them as literals.
class PostgresScript {
public:
    PostgresScript() = default;
    PostgresScript(QByteArray statements) { add(std::move(statements)); }
    PostgresScript(const char *statements) : PostgresScript(QByteArray(statements)) {}

    // Each with its semicolon.
    PostgresScript &add(QByteArray statements)
    {
        m_parts.push_back({nullptr, std::move(statements)});
        return *this;
    }
    // One that a connection reads and plans when it is met first. `statement` stays where it is as long as the program
    // runs.
    PostgresScript &run(const char *statement, const QByteArrayList &literals)
    {
        m_parts.push_back({statement, literals.join(", ")});
        return *this;
    }

private:
    friend class PostgresConnection;
    struct Part {
        const char *prepared; // or none
        QByteArray text;      // its literals; or the statements
    };
    std::vector<Part> m_parts;
};

// One connection to PostgreSQL. One thread; calls block. What is in doubt fails: NotAvailable when the connection is
// lost or the server ends, Busy when somebody else held a lock too long, DiskFull, Failed with PostgreSQL's code.
class PostgresConnection {
public:
    // `dog` watches over its calls and outlives it; none: they wait.
    static Result<std::unique_ptr<PostgresConnection>> open(const QString &url, PostgresWatchdog *dog = nullptr);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    // What the last one found.
    Result<PostgresRows> script(const PostgresScript &statements);
    // One, prepared when it is met first. `statement` stays where it is as long as the program runs.
    Result<PostgresRows> run(const char *statement, const std::vector<PostgresValue> &values);

    // Nothing can be said on it any more.
    bool isBroken() const;

private:
    struct Parts;
    explicit PostgresConnection(std::unique_ptr<Parts> parts);
    template <class Act> Result<PostgresRows> guarded(const Act &act);
    const std::string &prepared(const char *statement);
    std::unique_ptr<Parts> m_parts;
};

// As literals of SQL: '\x0102'.
QByteArray literalOf(QByteArrayView bytes);
template <class Tag> QByteArray literalOf(const Uuid<Tag> &id)
{
    return "'" + id.toString().toLatin1() + "'";
}
inline QByteArray literalOf(qint64 number)
{
    return QByteArray::number(number);
}
inline QByteArray literalOf(quint64 number)
{
    return literalOf(qint64(number)); // the same bits
}

} // namespace mn::server
