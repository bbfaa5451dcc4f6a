#include "core/exchange/line_reader.h"
#include "core/exchange/import_limits.h"

namespace mn {

Result<bool> LineReader::fill()
{
    MN_TRY(m_buffer, m_reader->read(limits::kReadBytes));
    m_place = 0;
    return !m_buffer.isEmpty();
}

Result<std::optional<LineReader::Line>> LineReader::next()
{
    Line line;
    line.number = m_number;
    bool any = false;
    for (;;) {
        if (m_place == m_buffer.size()) {
            MN_TRY(const bool more, fill());
            if (!more && !any)
                return std::optional<Line>();
            if (!more)
                break;
        }
        any = true;
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_place);
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        line.length += part.size();
        m_place += part.size() + (end < 0 ? 0 : 1);
        m_offset += part.size() + (end < 0 ? 0 : 1);
        if (line.length > m_limit) {
            line.tooLong = true;
            line.bytes = QByteArray();
        } else {
            line.bytes += part;
        }
        if (end >= 0)
            break;
    }
    ++m_number;
    if (line.bytes.endsWith('\r'))
        line.bytes.chop(1);
    return std::optional(std::move(line));
}

} // namespace mn
