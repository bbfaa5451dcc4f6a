#include "core/exchange/json_array_reader.h"
#include "core/exchange/import_limits.h"

namespace mn {

Result<std::optional<char>> JsonArrayReader::peek()
{
    if (m_place == m_buffer.size()) {
        MN_TRY(m_buffer, m_reader->read(limits::kReadBytes));
        m_place = 0;
        if (m_buffer.isEmpty())
            return std::optional<char>();
    }
    return std::optional(m_buffer[m_place]);
}

Result<std::optional<char>> JsonArrayReader::skipBlanks()
{
    for (;;) {
        MN_TRY(const auto c, peek());
        if (!c || (*c != ' ' && *c != '\n' && *c != '\r' && *c != '\t'))
            return c;
        take();
    }
}

Result<std::optional<JsonArrayReader::Element>> JsonArrayReader::next()
{
    if (m_isAtEnd)
        return std::optional<Element>();
    MN_TRY(auto c, skipBlanks());
    if (!m_isInside) {
        if (c != '[')
            return fail(Errc::NotUnderstood, QStringLiteral("no JSON array"));
        take();
        m_isInside = true;
        MN_TRY(c, skipBlanks());
    }
    if (c == ',') {
        take();
        MN_TRY(c, skipBlanks());
    }
    if (!c)
        return fail(Errc::Damaged, QStringLiteral("the JSON array has no end"));
    if (*c == ']') {
        m_isAtEnd = true;
        return std::optional<Element>();
    }
    Element element;
    MN_TRY(readElement(element));
    return std::optional(std::move(element));
}

Result<void> JsonArrayReader::readElement(Element &element)
{
    qint64 depth = 0;
    bool isString = false;
    bool isEscaped = false;
    for (;;) {
        MN_TRY(const auto first, peek());
        if (!first)
            return fail(Errc::Damaged, QStringLiteral("the JSON array has no end"));
        const qsizetype begin = m_place;
        bool isEnd = false;
        for (; m_place < m_buffer.size(); ++m_place) {
            const char c = m_buffer[m_place];
            if (isString) {
                isString = isEscaped || c != '"';
                isEscaped = !isEscaped && c == '\\';
                continue;
            }
            if (depth == 0 && (c == ',' || c == ']')) {
                isEnd = true;
                break;
            }
            isString = c == '"';
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            if (depth < 0)
                return fail(Errc::NotUnderstood, QStringLiteral("brackets do not match"));
        }
        const QByteArrayView part = QByteArrayView(m_buffer).sliced(begin, m_place - begin);
        m_offset += part.size();
        element.length += part.size();
        element.tooLong |= element.length > m_limit;
        if (element.tooLong)
            element.bytes = QByteArray();
        else
            element.bytes += part;
        if (isEnd)
            return {};
    }
}

} // namespace mn
