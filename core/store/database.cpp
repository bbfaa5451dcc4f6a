#include "core/store/database.h"
#include "core/base/drawing_thread.h"
#include "core/base/platform/local_file_system.h"
#include "core/store/collation.h"
#include <QFile>
#include <QHash>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Long enough for another process's largest transaction (an import batch), short enough to say so to a person.
constexpr int kBusyMs = 10'000;

std::unexpected<Error> sqlError(sqlite3 *database, int code)
{
    // SQL text and values stay out of errors: they may hold content.
    const QString context = u"sqlite %1"_s.arg(database ? sqlite3_extended_errcode(database) : code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return fail(Errc::DiskFull, context);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Errc::Busy, context);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Errc::Damaged, context);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(Errc::ReadOnly, context);
    case SQLITE_CANTOPEN:
        // What SQLite could open for reading alone, and not make its other files beside, lies in a read-only place.
        return fail(database && sqlite3_db_readonly(database, "main") == 1 ? Errc::ReadOnly : Errc::FileUnreadable,
                    context);
    case SQLITE_IOERR:
        return fail(Errc::FileUnwritable, context);
    case SQLITE_INTERRUPT:
        return fail(Errc::Cancelled, context);
    case SQLITE_TOOBIG:
        return fail(Errc::TooLarge, context);
    default:
        return fail(Errc::Failed, context);
    }
}

} // namespace

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Statement::bind(int place, double value)
{
    sqlite3_bind_double(m_statement, place, value);
}

void Statement::bind(int place, QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int place, QByteArrayView value)
{
    sqlite3_bind_blob64(m_statement, place, value.isEmpty() ? "" : value.data(), sqlite3_uint64(value.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bind(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
        return bind(place, value.toLongLong());
    case QMetaType::Double:
        return bind(place, value.toDouble());
    case QMetaType::QByteArray:
        return bind(place, value.toByteArray());
    default:
        return value.isValid() ? bind(place, value.toString()) : bind(place, nullptr);
    }
}

void Statement::bind(int place, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, place);
}

Result<bool> Statement::next()
{
    neverWhileDrawing(Waiting::Database);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqlError(m_database, code);
}

Result<void> Statement::run()
{
    for (;;) {
        MN_TRY(const bool more, next());
        if (!more)
            break;
    }
    rewind();
    return {};
}

void Statement::rewind()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const char *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::view(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const SecretBytes &key,
                                                 const DatabaseOptions &options)
{
    neverWhileDrawing(Waiting::Database);
    // SQLite would let everyone read it; the files beside it get what this one has. Where it cannot be made, SQLite
    // cannot make it either, and says so.
    if (!options.vfs)
        (void)makePrivateFile(path);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, options.vfs);
    std::unique_ptr<Database> database(new Database(handle)); // closes it on every way out
    if (opened != SQLITE_OK)
        return sqlError(handle, opened);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMs);
    MN_TRY(addCollation(handle));

    // Before the key: SQLCipher would tell standard error about every wrong one.
    MN_TRY(database->script(u"PRAGMA cipher_log_level = NONE"_s));

    // A raw key is given as the text x'HEX', written straight into locked memory; SQLCipher has its own locked copy.
    SecretBytes raw(key.size() * 2 + 4); // and sodium_bin2hex's final zero
    raw.data()[0] = 'x';
    raw.data()[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char *>(raw.data() + 2), size_t(key.size() * 2 + 1), key.data(),
                   size_t(key.size()));
    raw.data()[key.size() * 2 + 2] = '\'';
    const int keyed = sqlite3_key_v2(handle, "main", raw.data(), int(key.size() * 2 + 3));
    if (keyed != SQLITE_OK)
        return sqlError(handle, keyed);
    MN_TRY(database->script(u"PRAGMA cipher_page_size = %1"_s.arg(options.pageBytes)));

    // SQLCipher would write what it finds wrong to standard error, beside the one sentence that is told.
    MN_TRY(database->script(u"PRAGMA cipher_log_level = NONE"_s));
    MN_TRY(database->prove());
    // What is deleted is overwritten in its page: who has the key and the file must not find it there. Debian's library
    // does so anyway, others may not.
    MN_TRY(database->script(u"PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
                            "PRAGMA cache_size = %1;"_s.arg(options.cachePages)));
    return database;
}

// The key is right, the library is SQLCipher, and what is on the disk is not SQLite in clear.
Result<void> Database::prove()
{
    {
        MN_TRY(Statement version, prepare(u"PRAGMA cipher_version"_s));
        MN_TRY(const bool answered, version.next());
        if (!answered || version.text(0).isEmpty())
            return fail(Errc::Damaged, u"the database library does not encrypt"_s);
    }
    const auto first = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!first)
        return first.error().code == Errc::Damaged ? fail(Errc::WrongKey) : std::unexpected(first.error());
    // Past SQLCipher, straight from the file layer: an empty database has no file yet.
    sqlite3_file *file = nullptr;
    char header[16] = {};
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods)
        return fail(Errc::Damaged, u"the database has no file"_s);
    (void)file->pMethods->xRead(file, header, sizeof header, 0); // too short: nothing in clear either
    if (std::memcmp(header, "SQLite format 3", sizeof header) == 0)
        return fail(Errc::Damaged, u"the database is not encrypted"_s);
    return {};
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Result<Statement> Database::prepare(const QString &sql)
{
    neverWhileDrawing(Waiting::Database);
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        if (code != SQLITE_OK)
            return sqlError(m_handle, code);
        found = m_statements.emplace(sql, statement).first;
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(found->second), "Database::prepare", "the statement is in use");
    return Statement(m_handle, found->second);
}

Result<Statement> Database::queryWith(const QString &sql, const QVariantList &values)
{
    auto statement = prepare(sql);
    if (statement)
        for (int i = 0; i < values.size(); ++i)
            statement->bind(i + 1, values[i]);
    return statement;
}

Result<std::optional<qint64>> Database::number(const QString &sql)
{
    MN_TRY(Statement statement, prepare(sql));
    MN_TRY(const bool found, statement.next());
    if (!found || statement.isNull(0))
        return std::optional<qint64>();
    return std::optional<qint64>(statement.integer(0));
}

Result<void> Database::script(const QString &sql)
{
    neverWhileDrawing(Waiting::Database);
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqlError(m_handle, code);
    return {};
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> Database::truncateLog(std::chrono::milliseconds patience)
{
    sqlite3_busy_timeout(m_handle, int(patience.count()));
    const auto blocked = number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // says in a row that it had to give up
    sqlite3_busy_timeout(m_handle, kBusyMs);
    MN_TRY(const auto row, blocked);
    if (row.value_or(0) != 0)
        return fail(Errc::Busy, u"the log of the database is being read"_s);
    return {};
}

Result<void> Database::setDurableCommits(bool durable)
{
    if (m_durable == durable)
        return {};
    MN_TRY(script(durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s));
    m_durable = durable;
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    MN_TRY(database.run(u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

Result<Transaction> Transaction::beginRead(Database &database)
{
    MN_TRY(database.run(u"BEGIN"_s));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s); // nothing more can be done here; SQLite rolls back by itself as well
}

Result<void> Transaction::commit()
{
    // A folder that was deleted, a stick that was taken out: SQLite would go on writing into a file without a name, and
    // what is acknowledged then would be gone.
    int isGone = 0;
    sqlite3_file_control(m_database->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &isGone);
    if (isGone)
        return fail(Errc::FileUnwritable, QStringLiteral("the vault is no longer where it was opened"));
    MN_TRY(m_database->run(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace mn
