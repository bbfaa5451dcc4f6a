#include "app/search/query_tokens.h"
#include "core/search/operators.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Piece {
    qsizetype begin;
    qsizetype end;
};

bool isSign(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

// Up to the next blank that is in no quotes; a quote that is never closed ends at a blank.
Piece pieceFrom(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && !text[at].isSpace()) {
        if (text[at] == u'"')
            if (const qsizetype close = text.indexOf(u'"', at + 1); close >= 0)
                at = close;
        ++at;
    }
    return {begin, at};
}

// "tag" of "-tag:home".
QStringView nameIn(QStringView piece)
{
    if (piece.startsWith(u'-'))
        piece = piece.sliced(1);
    const auto sign = std::ranges::find_if(piece, isSign);
    return sign == piece.end() ? QStringView() : piece.first(sign - piece.begin());
}

std::optional<QueryToken> tokenIn(const QString &piece, const DateContext &context)
{
    const Query query = Query::parsed(piece, context);
    QueryToken token;
    token.text = piece;
    token.isNegated = piece.startsWith(u'-');
    token.name = nameIn(piece).toString().toLower();
    const auto op = operatorNamed(token.name);
    if (op)
        token.name = row(*op).name;
    if (op && isSign(piece.back()))
        return {}; // its value is still to come
    if (!query.notOperators.isEmpty()) {
        token.kind = QueryToken::Kind::Unknown;
        token.sentence =
            op ? QCoreApplication::translate("QueryTokens", "“%1” is not understood here, such as %2.")
                     .arg(piece.sliced(std::min(piece.size(), token.name.size() + 1)), QString(row(*op).example))
               : QCoreApplication::translate("QueryTokens", "There is no filter of this name.");
        return token;
    }
    if (!query.words.isEmpty() || query.clauses.size() + query.like.size() != 1)
        return {};
    if (!query.like.isEmpty()) {
        token.kind = QueryToken::Kind::Like;
        return token;
    }
    switch (query.clauses[0].anyOf[0].kind) {
    case Literal::Kind::Conditions:
        token.kind = QueryToken::Kind::Filter;
        break;
    case Literal::Kind::Phrase:
        token.kind = token.isNegated ? QueryToken::Kind::Excluded : QueryToken::Kind::Phrase;
        token.name.clear();
        break;
    case Literal::Kind::Word:
        token.kind = QueryToken::Kind::Excluded;
        token.name.clear();
        break;
    case Literal::Kind::Prefix:
        return {};
    }
    return token;
}

} // namespace

QList<QueryToken> tokensOf(const QString &text, const DateContext &context)
{
    QList<QueryToken> out;
    for (qsizetype at = 0; at < text.size() && out.size() < Query::kMaxLiterals;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const Piece piece = pieceFrom(text, at);
        at = piece.end;
        const QStringView shown = QStringView(text).sliced(piece.begin, piece.end - piece.begin);
        // A word is no token; only what may be one is parsed.
        if (!shown.startsWith(u'-') && !shown.contains(u'"') && nameIn(shown).isEmpty())
            continue;
        auto token = tokenIn(shown.toString(), context);
        if (!token)
            continue;
        token->begin = piece.begin;
        token->length = piece.end - piece.begin;
        out += *std::move(token);
    }
    return out;
}

QString withoutToken(const QString &text, const QueryToken &token)
{
    const QString before = text.first(token.begin).trimmed();
    const QString after = text.sliced(token.begin + token.length).trimmed();
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

} // namespace mn::app
