#include "app/shell/start_order.h"
#include "core/base/uuid.h"
#include <QCborArray>
#include <QDir>
#include <algorithm>
#include <optional>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr auto kScheme = "mnemosyne"_L1;

// The memory that a link leads to, in the one way in which its id is written.
std::optional<QString> memoryOf(const QUrl &link)
{
    if (link.host() != "memory"_L1 || link.hasQuery() || link.hasFragment() || !link.userInfo().isEmpty())
        return {};
    const auto id = RecordId::fromString(link.path().mid(1));
    return id ? std::optional(id->toString()) : std::nullopt;
}

bool isFileHere(const QUrl &url)
{
    return url.isLocalFile() && url.host().isEmpty() && QDir::isAbsolutePath(url.toLocalFile());
}

bool isActivation(const QByteArray &text)
{
    return text.size() <= StartOrder::kMostActivationBytes &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

// Every entry as `take(value)` makes it, or nothing at all.
template <class T, class Take> std::optional<QList<T>> every(const QCborValue &values, qsizetype most, const Take &take)
{
    const QCborArray array = values.toArray();
    if (!values.isArray() || array.size() > most)
        return {};
    QList<T> out;
    for (const QCborValue value : array) {
        const std::optional<T> taken = take(value);
        if (!taken)
            return {};
        out += *taken;
    }
    return out;
}

} // namespace

Result<StartOrder> StartOrder::from(const QStringList &arguments, bool captures)
{
    StartOrder order;
    order.captures = captures;
    for (const QString &argument : arguments) {
        const QUrl url(argument);
        if (url.scheme() == kScheme) {
            const auto memory = memoryOf(url);
            if (!memory)
                return fail(Errc::NotUnderstood, argument);
            order.memories += *memory;
        } else if (url.scheme() == "file"_L1) {
            if (!isFileHere(url))
                return fail(Errc::NotUnderstood, argument);
            order.files += url;
        } else {
            order.files += QUrl::fromLocalFile(QDir::cleanPath(QDir::current().absoluteFilePath(argument)));
        }
    }
    if (order.memories.size() > kMostMemories || order.files.size() > kMostFiles)
        return fail(Errc::TooLarge);
    return order;
}

QString StartOrder::linkTo(const QString &memory)
{
    return kScheme + u"://memory/"_s + memory;
}

QByteArray StartOrder::toBytes() const
{
    QCborArray paths;
    for (const QUrl &file : files)
        paths += file.toLocalFile();
    return QCborArray{kVersion, QCborArray::fromStringList(memories), paths, captures, activation}
        .toCborValue()
        .toCbor();
}

Result<StartOrder> StartOrder::fromBytes(const QByteArray &bytes)
{
    const auto refused = fail(Errc::NotUnderstood);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const QCborArray parts = value.toArray();
    if (bytes.size() > kMostBytes || error.error != QCborError::NoError || error.offset != bytes.size() ||
        parts.size() != 5 || parts[0].toInteger() != kVersion || !parts[3].isBool() || !parts[4].isByteArray())
        return refused;
    const auto memories = every<QString>(parts[1], kMostMemories, [](const QCborValue &id) -> std::optional<QString> {
        const auto known = RecordId::fromString(id.toString());
        return known ? std::optional(known->toString()) : std::nullopt;
    });
    const auto files = every<QUrl>(parts[2], kMostFiles, [](const QCborValue &path) -> std::optional<QUrl> {
        const QUrl url = QUrl::fromLocalFile(path.toString());
        return isFileHere(url) ? std::optional(url) : std::nullopt;
    });
    StartOrder order{.captures = parts[3].toBool(), .activation = parts[4].toByteArray()};
    if (!memories || !files || !isActivation(order.activation))
        return refused;
    order.memories = *memories;
    order.files = *files;
    return order;
}

} // namespace mn::app
