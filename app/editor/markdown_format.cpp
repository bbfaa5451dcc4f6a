#include "app/editor/markdown_format.h"
#include <algorithm>
#include <array>
#include <vector>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostOpen = 32; // signs of emphasis that wait for their end; more is no text that people write

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x80 ? !c.isLetterOrNumber() && !c.isSpace() && c.unicode() > 0x20
                              : c.isPunct() || c.isSymbol();
}

bool isTagLetter(QChar c)
{
    return isWord(c) || c == u'-' || c == u'/' || c.isSurrogate() || c.isMark();
}

qsizetype runLength(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == line[at])
        ++end;
    return end - at;
}

// ---- what the line is

struct Lead {
    LineKind kind = LineKind::Paragraph;
    int level = 0;
    qsizetype length = 0;
    bool isDone = false;
};

std::optional<qsizetype> numberLength(QStringView rest)
{
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits].isDigit() && digits < 9)
        ++digits;
    if (digits == 0 || digits >= rest.size() || (rest[digits] != u'.' && rest[digits] != u')'))
        return {};
    return digits + 1;
}

bool isRule(QStringView rest)
{
    if (rest.isEmpty() || (rest[0] != u'-' && rest[0] != u'*' && rest[0] != u'_'))
        return false;
    const auto signs = std::ranges::count(rest, rest[0]);
    return signs >= 3 && std::ranges::all_of(rest, [&](QChar c) { return c == rest[0] || isBlank(c); });
}

// Below the heads of a table: "|---|:-:|".
bool isTableRule(QStringView rest)
{
    return rest.contains(u'|') && rest.contains(u'-') &&
           std::ranges::all_of(rest, [](QChar c) { return QStringView(u"|-: \t").contains(c); });
}

bool isTableRow(QStringView rest)
{
    return (rest[0] == u'|' && rest.indexOf(u'|', 1) > 0) || isTableRule(rest);
}

qsizetype behindBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

Lead itemLead(QStringView line, qsizetype begin, qsizetype sign, LineKind kind)
{
    qsizetype end = begin + sign;
    if (end < line.size() && !isBlank(line[end]))
        return {};
    end = std::min(behindBlanks(line, end), begin + sign + 1);
    Lead lead{kind, int(std::min<qsizetype>(begin / 2, 6)), end, false};
    const QStringView box = line.sliced(end);
    if (kind == LineKind::Item && box.size() >= 3 && box[0] == u'[' && box[2] == u']' &&
        (box[1] == u' ' || box[1] == u'x' || box[1] == u'X') && (box.size() == 3 || isBlank(box[3]))) {
        lead.kind = LineKind::Task;
        lead.isDone = box[1] != u' ';
        lead.length = std::min(end + 4, line.size());
    }
    return lead;
}

Lead leadOf(QStringView line)
{
    const qsizetype begin = behindBlanks(line, 0);
    if (begin == line.size())
        return {LineKind::Blank, 0, 0, false};
    const QStringView rest = line.sliced(begin);
    const QChar first = rest[0];
    if (first == u'#' && begin < 4) {
        const qsizetype signs = runLength(rest, 0);
        if (signs <= 6 && (signs == rest.size() || isBlank(rest[signs])))
            return {LineKind::Heading, int(signs), behindBlanks(line, begin + signs), false};
        return {};
    }
    if (isRule(rest))
        return {LineKind::Rule, 0, line.size(), false};
    if (isTableRow(rest))
        return {LineKind::Table, 0, 0, false};
    if (first == u'>') {
        qsizetype end = begin;
        while (end < line.size() && (line[end] == u'>' || isBlank(line[end])))
            ++end;
        return {LineKind::Quote, 0, end, false};
    }
    if (first == u'-' || first == u'*' || first == u'+')
        return itemLead(line, begin, 1, LineKind::Item);
    if (const auto number = numberLength(rest))
        return itemLead(line, begin, *number, LineKind::NumberedItem);
    return {};
}

// A fence opens with three or more, and is closed by as many of the same with nothing behind them.
Fence fenceOf(QStringView line)
{
    const qsizetype begin = behindBlanks(line, 0);
    if (begin > 3 || begin == line.size() || (line[begin] != u'`' && line[begin] != u'~'))
        return {};
    const qsizetype length = runLength(line, begin);
    if (length < 3 || (line[begin] == u'`' && line.sliced(begin + length).contains(u'`')))
        return {};
    return {line[begin].unicode(), int(std::min<qsizetype>(length, 255))};
}

bool closes(QStringView line, Fence open)
{
    const Fence fence = fenceOf(line);
    return fence.letter == open.letter && fence.length >= open.length &&
           behindBlanks(line, behindBlanks(line, 0) + fence.length) == line.size();
}

// ---- what is in it

class Inline {
public:
    Inline(QStringView line, DressedLine &out) : m_line(line), m_out(out) {}

    void dress(qsizetype at)
    {
        m_absentCode.fill(false);
        while (at < m_line.size())
            at = std::max(at + 1, step(at));
    }

private:
    struct Open {
        QChar letter;
        qsizetype begin, length;
    };

    void add(qsizetype begin, qsizetype length, Dress dress)
    {
        if (length > 0)
            m_out.parts += DressedPart{begin, length, dress};
    }

    qsizetype step(qsizetype at)
    {
        switch (m_line[at].unicode()) {
        case u'\\':
            if (at + 1 < m_line.size() && isPunctuation(m_line[at + 1])) {
                add(at, 1, Dress::Sign);
                return at + 2;
            }
            return at + 1;
        case u'`':
            return code(at);
        case u'[':
            return m_line.sliced(at).startsWith("[["_L1) ? wikilink(at) : link(at, at);
        case u'!':
            return at + 1 < m_line.size() && m_line[at + 1] == u'[' ? link(at, at + 1) : at + 1;
        case u'<':
            return angled(at);
        case u'|':
            if (m_out.kind == LineKind::Table)
                add(at, 1, Dress::Sign);
            return at + 1;
        case u'#':
            return tag(at);
        case u'*':
        case u'_':
        case u'~':
            return emphasis(at);
        case u'h':
            return address(at);
        default:
            return at + 1;
        }
    }

    // A run of backticks up to a run of the same length. That none of a length follows is found out once.
    qsizetype code(qsizetype at)
    {
        const qsizetype length = runLength(m_line, at);
        const size_t known = size_t(std::min<qsizetype>(length, qsizetype(m_absentCode.size()) - 1));
        for (qsizetype end = at + length; !m_absentCode[known] && end < m_line.size();) {
            if (m_line[end] != u'`') {
                ++end;
                continue;
            }
            const qsizetype other = runLength(m_line, end);
            if (other == length) {
                add(at, length, Dress::Sign);
                add(at + length, end - at - length, Dress::Code);
                add(end, length, Dress::Sign);
                return end + length;
            }
            end += other;
        }
        m_absentCode[known] = true;
        return at + length;
    }

    qsizetype find(QChar c, qsizetype from, bool &isAbsent)
    {
        const qsizetype found = isAbsent ? -1 : m_line.indexOf(c, from);
        isAbsent = isAbsent || found < 0;
        return found;
    }

    qsizetype wikilink(qsizetype at)
    {
        const qsizetype close = find(u']', at + 2, m_noBracket);
        if (close <= at + 2 || close + 1 >= m_line.size() || m_line[close + 1] != u']' ||
            m_line.sliced(at + 2, close - at - 2).contains(u'['))
            return at + 1;
        const QStringView inside = m_line.sliced(at + 2, close - at - 2);
        const qsizetype bar = inside.indexOf(u'|'); // [[title|as it is called here]]
        const qsizetype words = bar < 0 ? at + 2 : at + 2 + bar + 1;
        add(at, words - at, Dress::Sign);
        add(words, close - words, Dress::Link);
        add(close, 2, Dress::Sign);
        m_out.links +=
            TextLink{at, close + 2 - at, inside.first(bar < 0 ? inside.size() : bar).trimmed().toString(), true};
        return close + 2;
    }

    // [words](address), ![words](address)
    qsizetype link(qsizetype begin, qsizetype bracket)
    {
        const qsizetype close = find(u']', bracket + 1, m_noBracket);
        if (close < 0 || close + 1 >= m_line.size() || m_line[close + 1] != u'(')
            return bracket + 1;
        const qsizetype end = find(u')', close + 2, m_noParenthesis);
        if (end < 0)
            return bracket + 1;
        const QStringView inside = m_line.sliced(close + 2, end - close - 2).trimmed();
        const auto blank = std::ranges::find_if(inside, isBlank); // what follows is a title
        add(begin, bracket + 1 - begin, Dress::Sign);
        add(bracket + 1, close - bracket - 1, Dress::Link);
        add(close, end + 1 - close, Dress::Sign);
        m_out.links += TextLink{begin, end + 1 - begin, inside.first(blank - inside.begin()).toString(), false};
        return end + 1;
    }

    qsizetype angled(qsizetype at)
    {
        if (!isAddress(at + 1))
            return at + 1;
        const qsizetype close = find(u'>', at + 1, m_noAngle);
        if (close < 0)
            return at + 1;
        add(at, 1, Dress::Sign);
        add(at + 1, close - at - 1, Dress::Link);
        add(close, 1, Dress::Sign);
        m_out.links += TextLink{at, close + 1 - at, m_line.sliced(at + 1, close - at - 1).toString(), false};
        return close + 1;
    }

    bool isAddress(qsizetype at) const
    {
        const QStringView rest = m_line.sliced(std::min(at, m_line.size()));
        return rest.startsWith("https://"_L1) || rest.startsWith("http://"_L1);
    }

    qsizetype address(qsizetype at)
    {
        if (!isAddress(at) || (at > 0 && isWord(m_line[at - 1])))
            return at + 1;
        qsizetype end = at;
        while (end < m_line.size() && !m_line[end].isSpace() && m_line[end] != u'<' && m_line[end] != u'>')
            ++end;
        while (end > at &&
               QStringView(u".,;:!?\"')*_~").contains(m_line[end - 1])) // of the sentence, not of the address
            --end;
        add(at, end - at, Dress::Link);
        m_out.links += TextLink{at, end - at, m_line.sliced(at, end - at).toString(), false};
        return end;
    }

    qsizetype tag(qsizetype at)
    {
        qsizetype end = at + 1;
        bool hasLetter = false;
        while (end < m_line.size() && isTagLetter(m_line[end])) {
            hasLetter = hasLetter || m_line[end].isLetter() || m_line[end].isSurrogate();
            ++end;
        }
        const bool isFree = at == 0 || m_line[at - 1].isSpace() || m_line[at - 1] == u'(';
        if (isFree && hasLetter)
            add(at, end - at, Dress::Tag);
        return end;
    }

    // A run that words follow opens, one that follows words closes what is open of its kind and length.
    qsizetype emphasis(qsizetype at)
    {
        const QChar letter = m_line[at];
        const qsizetype length = runLength(m_line, at);
        const qsizetype end = at + length;
        if (letter == u'~' ? length != 2 : length > 3)
            return end;
        const bool isAfterWord = at > 0 && !m_line[at - 1].isSpace();
        const bool isBeforeWord = end < m_line.size() && !m_line[end].isSpace();
        const bool isWithin =
            letter == u'_' && at > 0 && end < m_line.size() && isWord(m_line[at - 1]) && isWord(m_line[end]);
        if (isWithin)
            return end;
        if (isAfterWord) {
            const auto open = std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &other) {
                return other.letter == letter && other.length == length && other.begin + length < at;
            });
            if (open != m_open.rend()) {
                const qsizetype inside = open->begin + length;
                add(open->begin, length, Dress::Sign);
                if (letter == u'~')
                    add(inside, at - inside, Dress::Struck);
                if (letter != u'~' && length != 2)
                    add(inside, at - inside, Dress::Emphasis);
                if (letter != u'~' && length >= 2)
                    add(inside, at - inside, Dress::Strong);
                add(at, length, Dress::Sign);
                m_open.erase(std::prev(open.base()), m_open.end());
                return end;
            }
        }
        if (isBeforeWord && m_open.size() < kMostOpen)
            m_open.push_back({letter, at, length});
        return end;
    }

    QStringView m_line;
    DressedLine &m_out;
    std::vector<Open> m_open;
    std::array<bool, 16> m_absentCode; // by length of the run; the last for all longer ones
    bool m_noBracket = false, m_noParenthesis = false, m_noAngle = false;
};

} // namespace

DressedLine dressLine(QStringView line, Fence before)
{
    DressedLine out;
    if (before.isOpen()) {
        const bool isEnd = closes(line, before);
        out.kind = isEnd ? LineKind::Fence : LineKind::Code;
        out.after = isEnd ? Fence() : before;
        if (isEnd)
            out.parts += DressedPart{0, line.size(), Dress::LeadingSign};
        return out;
    }
    if (const Fence fence = fenceOf(line); fence.isOpen()) {
        out.kind = LineKind::Fence;
        out.after = fence;
        out.parts += DressedPart{0, line.size(), Dress::LeadingSign};
        return out;
    }
    const Lead lead = leadOf(line);
    out.kind = lead.kind;
    out.level = lead.level;
    out.signLength = lead.length;
    out.isDone = lead.isDone;
    if (lead.length > 0)
        out.parts += DressedPart{0, lead.length, Dress::LeadingSign};
    if (out.kind == LineKind::Table && isTableRule(line)) {
        out.parts += DressedPart{0, line.size(), Dress::Sign};
        return out;
    }
    Inline(line.first(std::min(line.size(), kMostDressed)), out).dress(lead.length);
    return out;
}

std::optional<BegunWord> begunWord(QStringView line, qsizetype caret)
{
    constexpr qsizetype kLongest = 120; // no title or tag is typed further than that
    const QStringView before = line.first(std::clamp<qsizetype>(caret, 0, line.size()));
    const qsizetype from = std::max<qsizetype>(0, before.size() - kLongest);
    const qsizetype bracket = before.lastIndexOf("[["_L1);
    if (bracket >= from && !before.sliced(bracket).contains(u']') && before.first(bracket).count(u'`') % 2 == 0)
        return BegunWord{true, bracket, before.sliced(bracket + 2).toString()};
    qsizetype begin = before.size();
    while (begin > from && isTagLetter(before[begin - 1]))
        --begin;
    if (begin == 0 || before[begin - 1] != u'#' || begin == before.size())
        return {};
    --begin;
    const bool isFree = begin == 0 || before[begin - 1].isSpace() || before[begin - 1] == u'(';
    if (!isFree || before.first(begin).count(u'`') % 2 == 1)
        return {};
    return BegunWord{false, begin, before.sliced(begin + 1).toString()};
}

NextLine nextLineAfter(const QString &line)
{
    const Lead lead = leadOf(line);
    if (lead.kind != LineKind::Item && lead.kind != LineKind::NumberedItem && lead.kind != LineKind::Task &&
        lead.kind != LineKind::Quote)
        return {};
    if (behindBlanks(line, lead.length) == line.size())
        return {{}, true};
    QString sign = line.first(lead.length);
    if (lead.kind == LineKind::Task)
        sign[sign.indexOf(u'[') + 1] = u' ';
    if (lead.kind == LineKind::NumberedItem) {
        const qsizetype begin = behindBlanks(sign, 0);
        const qsizetype digits = *numberLength(QStringView(sign).sliced(begin)) - 1;
        sign.replace(begin, digits, QString::number(QStringView(sign).sliced(begin, digits).toInt() + 1));
    }
    return {sign, false};
}

} // namespace mn::app
