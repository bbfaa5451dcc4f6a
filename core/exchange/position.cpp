#include "core/exchange/position.h"

namespace mn {

QByteArray positionOf(QByteArrayView format, std::initializer_list<qint64> numbers)
{
    QByteArray out = format.toByteArray();
    for (const qint64 number : numbers)
        out += ':' + QByteArray::number(number);
    return out;
}

Result<QList<qint64>> numbersOf(QByteArrayView position, QByteArrayView format, int count)
{
    const QList<QByteArray> parts = position.toByteArray().split(':');
    if (parts.size() != count + 1 || parts.first() != format)
        return fail(Errc::NotUnderstood, QStringLiteral("no position of this source"));
    QList<qint64> out;
    for (const QByteArray &part : parts.mid(1)) {
        bool good = false;
        out += part.toLongLong(&good);
        if (!good || out.last() < 0)
            return fail(Errc::NotUnderstood, QStringLiteral("no position of this source"));
    }
    return out;
}

} // namespace mn
