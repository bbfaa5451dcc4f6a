#include "tests/unit/cli/json_shape.h"
#include <optional>

namespace mn::test {

namespace {

class Reader {
public:
    explicit Reader(const QByteArray &text) : m_text(text), m_at(text.indexOf('{')) {}

    JsonShape object()
    {
        JsonShape shape;
        if (m_at < 0)
            return shape;
        ++m_at;
        for (char c = next(); c != '}' && c != 0; c = next()) {
            if (c == '"') {
                const QString key = string();
                shape.keys += key;
                if (next() == ':') {
                    ++m_at;
                    if (const auto inner = value())
                        shape.inner[key] = *inner;
                }
            } else {
                shape.goesOn = shape.goesOn || c == '.';
                ++m_at;
            }
        }
        ++m_at;
        return shape;
    }

private:
    char next()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n'))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : char(0);
    }
    QString string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        return QString::fromUtf8(m_text.mid(begin, m_at++ - begin));
    }
    // The first object in it, if there is one.
    std::optional<JsonShape> value()
    {
        switch (next()) {
        case '{':
            return object();
        case '"':
            string();
            return {};
        case '[': {
            std::optional<JsonShape> first;
            ++m_at;
            for (char c = next(); c != ']' && c != 0; c = next()) {
                if (c == ',') {
                    ++m_at;
                    continue;
                }
                const auto one = value();
                if (!first)
                    first = one;
            }
            ++m_at;
            return first;
        }
        default: // a number, a word, or what the page puts in its place
            while (next() != ',' && next() != '}' && next() != ']' && next() != 0)
                ++m_at;
            return {};
        }
    }

    const QByteArray &m_text;
    qsizetype m_at;
};

} // namespace

JsonShape JsonShape::of(const QByteArray &text)
{
    return Reader(text).object();
}

} // namespace mn::test
