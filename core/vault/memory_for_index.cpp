#include "core/vault/memory_for_index.h"
#include "core/embed/chunks.h"
#include "core/store/memory_store.h"
#include <QSet>
#include <algorithm>
#include <cmath>
#include <map>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// A word of the title counts as often: Cranfield's nDCG@10 rises from .569 to .579 (docs/adr/0005-hybrid-ranking.md).
constexpr quint32 kTitleWeight = 3;

constexpr double kDayMs = 86'400'000;

// A remark in brackets behind it ("[a photo of a dog]") makes it no less a question.
bool isAQuestion(QStringView text)
{
    text = text.trimmed();
    for (const auto &[open, close] : {std::pair(u'[', u']'), std::pair(u'(', u')')})
        if (text.endsWith(close))
            if (const qsizetype begin = text.lastIndexOf(open); begin > 0)
                text = text.first(begin).trimmed();
    return text.endsWith(u'?') || text.endsWith(u'\uff1f');
}

// Days, months and what people count time in; a year in digits.
bool hasTimeExpression(WordSplitter &splitter, const QString &text)
{
    static const QSet<QByteArrayView> words = {
        "yesterday", "today",     "tonight",  "tomorrow", "last",     "next",      "ago",     "week",     "weekend",
        "month",     "year",      "years",    "day",      "days",     "morning",   "since",   "recently", "monday",
        "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday",    "january", "february", "march",
        "april",     "may",       "june",     "july",     "august",   "september", "october", "november", "december",
    };
    bool found = false;
    splitter.split(QStringView(text), [&](const Word &word) {
        const std::string_view folded = word.folded;
        found = words.contains(QByteArrayView(folded.data(), qsizetype(folded.size()))) ||
                (folded.size() == 4 && (folded.starts_with("19") || folded.starts_with("20")) &&
                 std::ranges::all_of(folded, [](char c) { return c >= '0' && c <= '9'; }));
        return !found;
    });
    return found;
}

// Of when it happened by the clock of who wrote it, as lists and filters have it: else when it was made.
qint32 dayOf(const Memory &memory)
{
    constexpr double kFarthest = 1e9; // days; a foreign file may say anything
    const double ms = memory.occurredAt ? double(memory.occurredAt->ms) + memory.occurredAt->offset * 60'000.0
                                        : double(memory.createdAt);
    return qint32(std::clamp(std::floor(ms / kDayMs), -kFarthest, kFarthest));
}

} // namespace

QString textOf(const Memory &memory)
{
    if (memory.title.isEmpty() || memory.content.startsWith(memory.title))
        return memory.content;
    return memory.title + u'\n' + memory.content;
}

bool isConversationTurn(const Memory &memory)
{
    static const QSet<QString> kinds{u"conversation_turn"_s, u"turn"_s, u"message"_s, u"chat_message"_s,
                                     u"utterance"_s};
    const QString kind = memory.kind.toLower().replace(u' ', u'_').replace(u'-', u'_');
    return kinds.contains(kind) || (kind == u"note" && !memory.thread.isEmpty() && !memory.author.isEmpty());
}

void addTerms(TermBag &terms, WordSplitter &splitter, const Memory &memory)
{
    terms.add(splitter, memory.title, kTitleWeight);
    terms.add(splitter, memory.content);
    for (const QString &label : memory.tags + memory.domains)
        terms.add(splitter, label);
    for (const Attachment &attachment : memory.attachments)
        terms.add(splitter, attachment.name);
}

DocumentRow documentRowOf(const Memory &memory, WordSplitter &splitter, quint32 tokens)
{
    DocumentRow row;
    row.thread = memory.thread;
    row.position = memory.position.value_or(0);
    row.author = memory.author;
    row.day = dayOf(memory);
    row.importance = float(memory.importance);
    row.tokens = tokens;
    row.flags.setFlag(DocumentFlag::Question, isAQuestion(memory.content));
    row.flags.setFlag(DocumentFlag::TimeExpression, hasTimeExpression(splitter, memory.content));
    row.flags.setFlag(DocumentFlag::ConversationTurn, isConversationTurn(memory));
    row.flags.setFlag(DocumentFlag::Trashed, memory.deleted);
    return row;
}

Result<std::vector<TextForMeaning>> textsForMeaning(Database &database, std::span<const quint32> numbers,
                                                    Embedder &embedder)
{
    const MemoryStore store(database);
    std::map<quint32, Memory> wanted;
    MN_TRY(const auto changed, store.loadReadable(ReadView::everything(), numbers));
    std::map<quint32, quint32> previousOf;
    for (const auto &[number, memory] : changed) {
        wanted.emplace(number, memory);
        if (memory.thread.isEmpty())
            continue;
        MN_TRY(const auto around, store.neighbours(memory.thread, memory.position.value_or(0), number));
        previousOf[number] = around.first;
        // The turn behind it holds this one in its vector.
        if (around.second != 0)
            previousOf[around.second] = memory.deleted ? around.first : number;
    }
    std::vector<quint32> others;
    for (const auto &[number, previous] : previousOf)
        for (const quint32 other : {number, previous})
            if (other != 0 && !wanted.contains(other))
                others.push_back(other);
    std::ranges::sort(others);
    others.erase(std::ranges::unique(others).begin(), others.end());
    MN_TRY(const auto loaded, store.loadReadable(ReadView::everything(), others));
    std::map<quint32, Memory> around(loaded.begin(), loaded.end());
    const auto find = [&](quint32 number) -> const Memory * {
        for (const auto *memories : {&wanted, &around})
            if (const auto found = memories->find(number); found != memories->end())
                return &found->second;
        return nullptr;
    };
    for (const auto &[number, previous] : previousOf)
        if (const auto found = around.find(number); found != around.end() && isConversationTurn(found->second))
            wanted.emplace(number, found->second);

    std::vector<TextForMeaning> out;
    for (const auto &[number, memory] : wanted) {
        QString text = textOf(memory);
        if (memory.deleted)
            continue;
        if (text.trimmed().isEmpty()) {
            out.push_back({number, {}});
            continue;
        }
        const auto before = previousOf.find(number);
        const Memory *previous = before == previousOf.end() ? nullptr : find(before->second);
        if (previous && isConversationTurn(memory) && isConversationTurn(*previous))
            text = textOf(*previous) + u' ' + text;
        MN_TRY(const std::vector<Chunk> chunks, chunkText(text, embedder));
        for (const Chunk &chunk : chunks)
            out.push_back({number, text.mid(chunk.begin, chunk.length)});
    }
    return out;
}

} // namespace mn
