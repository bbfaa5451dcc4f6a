#pragma once
#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace mn::cli {

// One object of JSON on one line, its keys in the order in which they were put: people read it too, and scripts may
// compare it byte for byte.
class JsonLine {
public:
    JsonLine &put(const char *key, const QJsonValue &value);
    JsonLine &put(const char *key, const QString &value) { return put(key, QJsonValue(value)); }
    JsonLine &put(const char *key, const JsonLine &value) { return putJson(key, value.text()); }
    // A number with so many decimals.
    JsonLine &put(const char *key, double value, int decimals);
    JsonLine &putJson(const char *key, const QByteArray &json);
    // All keys of `other` behind ours.
    JsonLine &join(const QByteArray &object);

    QByteArray text() const { return m_text.isEmpty() ? QByteArray("{}") : m_text + '}'; }

private:
    QByteArray m_text;
};

// [a,b,c] of objects.
template <class List, class ToLine> QByteArray jsonArray(const List &list, ToLine toLine)
{
    QByteArray out = "[";
    for (const auto &item : list) {
        if (out.size() > 1)
            out += ',';
        out += toLine(item).text();
    }
    return out + ']';
}

} // namespace mn::cli
