#include "cli/output/json_line.h"
#include "core/portable/memory_json.h"

namespace mn::cli {

JsonLine &JsonLine::put(const char *key, const QJsonValue &value)
{
    return putJson(key, jsonText(value));
}

JsonLine &JsonLine::put(const char *key, double value, int decimals)
{
    return putJson(key, QByteArray::number(value, 'f', decimals));
}

JsonLine &JsonLine::putJson(const char *key, const QByteArray &json)
{
    m_text += m_text.isEmpty() ? "{\"" : ",\"";
    m_text += key;
    m_text += "\":";
    m_text += json;
    return *this;
}

JsonLine &JsonLine::join(const QByteArray &object)
{
    if (object.size() > 2)
        m_text += (m_text.isEmpty() ? QByteArray("{") : QByteArray(",")) + object.sliced(1, object.size() - 2);
    return *this;
}

} // namespace mn::cli
