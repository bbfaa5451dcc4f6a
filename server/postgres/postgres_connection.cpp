#include "server/postgres/postgres_connection.h"
#include "server/postgres/postgres_watchdog.h"
#include <QHash>
#include <QtEndian>
#include <libpq-fe.h>
#include <pqxx/pqxx>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// What an address leaves open. A server that is gone is noticed; a lock that somebody forgot is not waited for.
constexpr std::pair<const char *, const char *> kDefaults[] = {
    {"application_name", "mnemosyned"}, {"connect_timeout", "3"},     {"tcp_user_timeout", "10000"},
    {"keepalives_idle", "10"},          {"keepalives_interval", "5"}, {"keepalives_count", "2"},
};
// An acknowledged push is on the disk, whatever the cluster's default says. Row security makes statements long to plan,
// and each finds its rows by their keys whatever its values are: they are planned once.
constexpr char kSession[] =
    "SET plan_cache_mode = force_generic_plan; SET statement_timeout = '15s'; SET lock_timeout = '5s'; "
    "SET idle_in_transaction_session_timeout = '30s'; SET client_min_messages = warning; "
    "SELECT set_config('synchronous_commit', 'on', false) "
    "WHERE current_setting('synchronous_commit') IN ('off', 'local')";

Result<std::string> addressOf(const QString &url)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(url.toUtf8().constData(), &message), PQconninfoFree);
    if (message)
        PQfreemem(message); // it may hold a password
    if (!parsed)
        return fail(Errc::Usage, u"this is no address of PostgreSQL, such as postgresql://NAME@HOST/DATABASE"_s);
    std::string address;
    const auto add = [&address](const char *key, std::string_view value) {
        address += std::string(key) + "='";
        for (const char letter : value) {
            if (letter == '\'' || letter == '\\')
                address += '\\';
            address += letter;
        }
        address += "' ";
    };
    for (const PQconninfoOption *one = parsed.get(); one->keyword; ++one) {
        if (one->val)
            add(one->keyword, one->val);
        for (const auto &[key, value] : kDefaults)
            if (!one->val && std::string_view(key) == one->keyword)
                add(key, value);
    }
    return address;
}

// Never the text of the message, which may name values.
Error errorOf(const std::string &state)
{
    const QString context = u"PostgreSQL "_s + QString::fromStdString(state);
    const auto begins = [&](const char *with) { return state.starts_with(with); };
    if (begins("08") || begins("57P") || begins("53300") || begins("25006") || begins("25P03"))
        return {Errc::NotAvailable, context};
    if (begins("55P03") || begins("57014") || begins("40"))
        return {Errc::Busy, context};
    if (begins("53100"))
        return {Errc::DiskFull, context};
    return {Errc::Failed, context};
}

} // namespace

PostgresValue::PostgresValue(qint64 number) : m_bytes(sizeof number, Qt::Uninitialized)
{
    qToBigEndian(number, m_bytes.data());
}

PostgresValue PostgresValue::arrayOf(Type type, const std::vector<PostgresValue> &values)
{
    QByteArray bytes;
    const auto append = [&bytes](qint32 number) {
        char big[sizeof number];
        qToBigEndian(number, big);
        bytes.append(big, sizeof big);
    };
    // Dimensions, whether any is null, of what; how many, counted from.
    for (const qint32 number : {1, 0, qint32(type), qint32(values.size()), 1})
        append(number);
    for (const PostgresValue &value : values) {
        append(qint32(value.bytes().size()));
        bytes.append(value.bytes());
    }
    return bytes;
}

PostgresRows::PostgresRows(const pqxx::result &result) : m_result(std::make_shared<const pqxx::result>(result)) {}

int PostgresRows::size() const
{
    return int(m_result->size());
}

qint64 PostgresRows::integer(int row, int column) const
{
    return text(row, column).toLongLong();
}

bool PostgresRows::boolean(int row, int column) const
{
    return text(row, column) == "t";
}

QByteArray PostgresRows::text(int row, int column) const
{
    const auto field = m_result->at(size_t(row)).at(column);
    return {field.c_str(), qsizetype(field.size())};
}

QByteArray PostgresRows::bytes(int row, int column) const
{
    const QByteArray hex = text(row, column);
    return QByteArray::fromHex(hex.startsWith("\\x") ? hex.sliced(2) : QByteArray());
}

struct PostgresConnection::Parts {
    explicit Parts(const std::string &address) : connection(address), session(connection) {}
    pqxx::connection connection;
    pqxx::nontransaction session; // transactions are begun and ended by statements, together with others
    QHash<const char *, std::string> prepared;
    PostgresWatchdog *dog = nullptr;
    bool isBroken = false;
};

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString &url, PostgresWatchdog *dog)
{
    MN_TRY(const std::string address, addressOf(url));
    std::unique_ptr<PostgresConnection> opened;
    try {
        opened.reset(new PostgresConnection(std::make_unique<Parts>(address)));
    } catch (const std::exception &) {
        return fail(Errc::NotAvailable, u"PostgreSQL does not answer, or does not let us in"_s);
    }
    opened->m_parts->dog = dog;
    MN_TRY(opened->script(kSession));
    return opened;
}

PostgresConnection::PostgresConnection(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PostgresConnection::~PostgresConnection() = default;

bool PostgresConnection::isBroken() const
{
    return m_parts->isBroken;
}

// The library would connect anew by itself, outside of the transaction: what is broken is never used again.
template <class Act> Result<PostgresRows> PostgresConnection::guarded(const Act &act)
{
    const auto broken = [this] {
        m_parts->isBroken = true;
        return fail(Errc::NotAvailable, u"the connection to PostgreSQL was lost"_s);
    };
    if (m_parts->isBroken)
        return broken();
    std::optional<PostgresWatchdog::Watch> watch;
    if (m_parts->dog)
        watch.emplace(*m_parts->dog, m_parts->connection.sock());
    try {
        return PostgresRows(act());
    } catch (const pqxx::sql_error &error) {
        const Error what = errorOf(error.sqlstate());
        m_parts->isBroken = what.code == Errc::NotAvailable || !m_parts->connection.is_open();
        return fail(what.code, what.context);
    } catch (const std::exception &) {
        return broken();
    }
}

const std::string &PostgresConnection::prepared(const char *statement)
{
    std::string &name = m_parts->prepared[statement];
    if (name.empty()) {
        const std::string next = std::string("s").append(std::to_string(m_parts->prepared.size()));
        m_parts->connection.prepare(next, statement);
        m_parts->connection.prepare_now(next);
        name = next;
    }
    return name;
}

Result<PostgresRows> PostgresConnection::script(const PostgresScript &statements)
{
    return guarded([&] {
        std::string text;
        for (const PostgresScript::Part &part : statements.m_parts)
            text += part.prepared ? "EXECUTE " + prepared(part.prepared) + "(" + part.text.toStdString() + ");"
                                  : part.text.toStdString();
        return m_parts->session.exec(text);
    });
}

Result<PostgresRows> PostgresConnection::run(const char *statement, const std::vector<PostgresValue> &values)
{
    return guarded([&] {
        const std::string &name = prepared(statement);
        std::vector<pqxx::binarystring> sent;
        sent.reserve(values.size());
        for (const PostgresValue &value : values)
            sent.emplace_back(value.bytes().constData(), size_t(value.bytes().size()));
        return m_parts->session.exec_prepared(name, pqxx::prepare::make_dynamic_params(sent));
    });
}

QByteArray literalOf(QByteArrayView bytes)
{
    return "'\\x" + bytes.toByteArray().toHex() + "'";
}

} // namespace mn::server
