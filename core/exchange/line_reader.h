#pragma once
#include "core/exchange/byte_reader.h"
#include <optional>

namespace mn {

// Lines out of a stream, in bounded memory whatever their length. Lines end with LF or CR LF. One thread.
class LineReader {
public:
    // `offset` and `number` are those of the first line to come.
    LineReader(std::unique_ptr<ByteReader> reader, qint64 limit, qint64 offset = 0, qint64 number = 1)
        : m_reader(std::move(reader)), m_limit(limit), m_offset(offset), m_number(number)
    {
    }

    struct Line {
        QByteArray bytes;     // without its end; empty when `tooLong`
        qint64 number = 0;    // from 1
        qint64 length = 0;    // bytes
        bool tooLong = false; // more than the limit: read over
    };
    // Nothing at the end.
    Result<std::optional<Line>> next();

    // Where the next line begins.
    qint64 offset() const { return m_offset; }
    qint64 number() const { return m_number; }

private:
    Result<bool> fill();

    std::unique_ptr<ByteReader> m_reader;
    qint64 m_limit;
    qint64 m_offset;
    qint64 m_number;
    QByteArray m_buffer;
    qsizetype m_place = 0; // of the next byte in the buffer
};

} // namespace mn
