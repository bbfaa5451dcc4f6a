#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace mn {

// Records of fields at fixed places, numbers big-endian.

template <class Number> void appendNumber(QByteArray &out, Number number)
{
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// Cuts fields of known sizes off the front of bytes whose size was checked.
class FieldCutter {
public:
    explicit FieldCutter(QByteArrayView bytes) : m_left(bytes) {}
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView out = m_left.first(size);
        m_left = m_left.sliced(size);
        return out;
    }
    template <class Number> Number number() { return qFromBigEndian<Number>(take(sizeof(Number)).data()); }

private:
    QByteArrayView m_left;
};

} // namespace mn
