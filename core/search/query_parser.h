#pragma once
#include "core/search/operators.h"
#include "core/search/query.h"

namespace mn {

class QueryParser {
public:
    QueryParser(QStringView text, const DateContext &context) : m_text(text), m_context(context) {}
    Query parse();

private:
    struct Operand {
        enum class Kind { Nothing, Word, Literal, Like };
        Kind kind = Kind::Nothing;
        QString text; // Word, Like
        Literal literal;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBlankAt(qsizetype at) const;
    qsizetype closingQuote(qsizetype open) const;
    bool opensQuote(qsizetype at) const;
    void skipBlanks();
    qsizetype endOfToken(qsizetype from) const;

    Operand takeOperand();
    std::optional<Operand> takeFilter(qsizetype from, bool negated);
    std::optional<Operand> filter(Operator op, const QString &value) const;
    std::optional<Operand> dateFilter(Operator op, QStringView value) const;
    std::optional<Operand> takeDate(Operator op, qsizetype from);
    Operand literal(const Literal &value);
    Operand wordLiteral(QStringView token, bool negated);
    Operand takeWord(qsizetype from, bool negated);
    void add(QList<Operand> &chain);
    void readDates();

    QStringView m_text;
    const DateContext &m_context;
    qsizetype m_at = 0;
    qsizetype m_literals = 0;
    bool m_isAsked = false; // with a question mark at the end: quotes cite
    QStringList m_words;
    Query m_query;
};

} // namespace mn
