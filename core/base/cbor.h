#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <utility>

namespace mn {

// Deterministic CBOR: equal values have equal bytes, and no other bytes are read.
// RFC 8949 section 4.2.1, core deterministic encoding: shortest lengths and floats, no indefinite lengths, map keys
// sorted by their encoded bytes. Values, any thread.

enum class CborType { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple, Float };

// Appends one item after another. What it writes is canonical if the caller writes map keys in order (textMap sorts)
// and as many items as it announced; both are the caller's promise and are not checked here.
class CborWriter {
public:
    explicit CborWriter(qsizetype reserve = 0) { m_out.reserve(reserve); }

    void unsignedInteger(quint64 value) { head(0, value); }
    void integer(qint64 value);
    void bytes(QByteArrayView value);
    void text(QStringView value);    // an unpaired surrogate becomes U+FFFD
    void utf8(QByteArrayView value); // valid UTF-8 already
    void array(quint64 items) { head(4, items); }
    void map(quint64 pairs) { head(5, pairs); } // each key before its value, keys in order
    void tag(quint64 number) { head(6, number); }
    void boolean(bool value) { m_out.append(char(value ? 0xf5 : 0xf4)); }
    void null() { m_out.append(char(0xf6)); }
    void real(double value); // the shortest of 16, 32, 64 bits that holds it; every NaN is the one NaN
    void item(QByteArrayView canonical) { m_out.append(canonical); }

    // A map from pairs (key as UTF-8, value as a canonical item) in any order. Keys must differ.
    void textMap(QList<std::pair<QByteArray, QByteArray>> pairs);

    qsizetype size() const { return m_out.size(); }
    QByteArray take() { return std::move(m_out); }

private:
    void head(quint8 major, quint64 value);

    QByteArray m_out;
};

// Reads one canonical item from beginning to end. Views point into the input, which must outlive the reader.
class CborReader {
public:
    static constexpr int kMaxDepth = 32; // of arrays, maps and tags; foreign bytes must not exhaust the stack

    // Checks the whole input first: what opens is one canonical item and nothing after it, so that reading can fail
    // only on the type expected. Errc::NotUnderstood with the byte's place otherwise.
    static Result<CborReader> open(QByteArrayView input);

    bool atEnd() const { return m_at == m_input.size(); }
    CborType type() const; // of the next item; not at the end
    bool isNull() const { return !atEnd() && quint8(m_input[m_at]) == 0xf6; }
    qsizetype place() const { return m_at; } // in bytes

    // Each reads the next item. Errc::NotUnderstood if it is of another type or out of range; nothing is read then.
    Result<quint64> unsignedInteger();
    Result<qint64> integer();
    Result<QByteArrayView> bytes();
    Result<QByteArrayView> utf8();
    Result<QString> text();
    Result<bool> boolean();
    Result<void> null();
    Result<double> real();
    Result<quint64> array(); // the number of items that follow; never more than bytes left
    Result<void> array(quint64 items);
    Result<quint64> map();
    Result<quint64> tag();
    // The next item whole, whatever it is.
    Result<QByteArrayView> item();

private:
    explicit CborReader(QByteArrayView input) : m_input(input) {}
    Result<quint64> head(CborType type);
    std::unexpected<Error> notA(const char *what) const;

    QByteArrayView m_input;
    qsizetype m_at = 0;
};

// Well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates.
bool isUtf8(QByteArrayView bytes);
// As CborWriter::text() writes it: an unpaired surrogate becomes U+FFFD (Qt's own conversion makes it a question mark).
QByteArray utf8Of(QStringView text);

} // namespace mn
