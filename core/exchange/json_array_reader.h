#pragma once
#include "core/exchange/byte_reader.h"
#include <optional>

namespace mn {

// The elements of one large JSON array, one at a time, so that a gigabyte of them needs no more memory than the
// largest. It finds only where elements end; whether they are JSON is for QJsonDocument to say. One thread.
class JsonArrayReader {
public:
    // From the beginning of the text, or (`offset` > 0) from where an element begins.
    JsonArrayReader(std::unique_ptr<ByteReader> reader, qint64 limit, qint64 offset = 0)
        : m_reader(std::move(reader)), m_limit(limit), m_offset(offset), m_isInside(offset > 0)
    {
    }

    struct Element {
        QByteArray bytes;     // empty when `tooLong`
        qint64 length = 0;    // bytes
        bool tooLong = false; // more than the limit: read over
    };
    // Nothing at the end of the array. NotUnderstood when the text is no array; Damaged when it ends within one.
    Result<std::optional<Element>> next();

    // Where the next element begins, or a comma or blank before it.
    qint64 offset() const { return m_offset; }

private:
    Result<std::optional<char>> peek();
    void take()
    {
        ++m_place;
        ++m_offset;
    }
    Result<std::optional<char>> skipBlanks();
    Result<void> readElement(Element &element);

    std::unique_ptr<ByteReader> m_reader;
    qint64 m_limit;
    qint64 m_offset;
    bool m_isInside;
    bool m_isAtEnd = false;
    QByteArray m_buffer;
    qsizetype m_place = 0;
};

} // namespace mn
