#include "core/search/question.h"
#include "core/search/related.h"
#include "core/text/stop_words.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxSpellings = 64; // of a beginning or a part
constexpr int kMaxCorrections = 3;

struct Asked {
    std::string folded;
    std::string term;
    QString shown;
};

std::vector<Asked> asked(QStringView text, WordSplitter &splitter)
{
    std::vector<Asked> words;
    splitter.split(text, [&](const Word &word) {
        words.push_back({std::string(word.folded), std::string(word.term),
                         text.sliced(word.begin, word.end - word.begin).toString()});
    });
    return words;
}

void dropStopWords(std::vector<Asked> &words)
{
    std::vector<std::string> folded;
    for (const Asked &word : words)
        folded.push_back(word.folded);
    const Language language = guessLanguage(folded);
    std::vector<Asked> kept;
    for (const Asked &word : words)
        if (!isStopWord(word.folded, language))
            kept.push_back(word);
    if (!kept.empty())
        words = std::move(kept);
}

void dropRepetitions(std::vector<Asked> &words)
{
    std::vector<Asked> kept;
    for (Asked &word : words)
        if (std::ranges::find(kept, word.term, &Asked::term) == kept.end())
            kept.push_back(std::move(word));
    words = std::move(kept);
}

// Words that are nowhere come last: they find nothing.
void keepRarest(std::vector<Asked> &words, size_t most, const WordIndex &index, const NumberSet *allowed)
{
    if (words.size() <= most)
        return;
    std::vector<std::pair<quint32, size_t>> order;
    for (size_t i = 0; i < words.size(); ++i) {
        const quint32 memories = index.frequency(words[i].term, allowed);
        order.emplace_back(memories == 0 ? std::numeric_limits<quint32>::max() : memories, i);
    }
    std::ranges::sort(order);
    order.resize(most);
    std::ranges::sort(order, {}, &std::pair<quint32, size_t>::second);
    std::vector<Asked> kept;
    for (const auto &[memories, i] : order)
        kept.push_back(std::move(words[i]));
    words = std::move(kept);
}

// One character of a script without spaces: words there are pairs.
bool isSingleDense(const std::string &folded)
{
    const QString text = QString::fromStdString(folded);
    return text.size() == 1 && text[0].unicode() >= 0xe00;
}

// Terms are stems, and a beginning may reach into an ending that the stem lacks: "happin*" means happiness, whose stem
// is "happi". So the beginning is completed with each ending that it may stand before or be in the middle of, and
// stemmed.
std::vector<std::string> stemsWithin(const std::string &beginning, WordSplitter &splitter)
{
    static constexpr std::array<std::string_view, 24> kEndings = {
        "ness", "nesses", "ation", "ations", "ization", "ition",   "ment", "ments",  "ing",   "ings",  "ed",  "es",
        "ies",  "able",   "ible",  "ance",   "ence",    "iveness", "ity",  "ically", "ously", "fully", "ers", "est",
    };
    std::vector<std::string> stems;
    for (const std::string_view ending : kEndings)
        for (size_t within = 0; within < ending.size(); ++within)
            if (beginning.ends_with(ending.substr(0, within)))
                for (const Asked &word :
                     asked(QString::fromStdString(beginning + std::string(ending.substr(within))), splitter))
                    if (!word.term.starts_with(beginning) && std::ranges::find(stems, word.term) == stems.end())
                        stems.push_back(word.term);
    return stems;
}

void addSpellings(QueryTerm &term, const std::vector<WordIndex::Expansion> &expansions)
{
    for (const WordIndex::Expansion &each : expansions)
        if (std::ranges::find(term.spellings, each.term) == term.spellings.end())
            term.spellings.push_back(each.term);
}

// The terms of all words that begin like this.
std::vector<std::string> spellingsOfBeginning(const std::string &beginning, int limit, const WordIndex &index,
                                              WordSplitter &splitter, const NumberSet *allowed)
{
    QueryTerm term;
    addSpellings(term, index.withPrefix(beginning, limit, allowed));
    for (std::string &stem : stemsWithin(beginning, splitter))
        if (index.frequency(stem, allowed) > 0)
            term.spellings.push_back(std::move(stem));
    return std::move(term.spellings);
}

// A character of a script without spaces stands for all words that hold it.
QueryTerm termOf(const Asked &word, int limit, const WordIndex &index, const NumberSet *allowed)
{
    QueryTerm term{{word.term}, 1};
    if (isSingleDense(word.folded))
        addSpellings(term, index.withPart(word.folded, limit, allowed));
    return term;
}

} // namespace

QuestionWords wordsOf(QStringView text, std::span<const Literal> prefixes, const WordIndex &index,
                      WordSplitter &splitter, const NumberSet *allowed)
{
    QuestionWords found;
    std::vector<Asked> words = asked(text, splitter);
    dropStopWords(words);
    dropRepetitions(words);
    keepRarest(words, QuestionWords::kMaxTerms, index, allowed);
    bool isAnyThere = false;
    for (const Asked &word : words) {
        QueryTerm term = termOf(word, kMaxSpellings, index, allowed);
        isAnyThere = isAnyThere || std::ranges::any_of(term.spellings, [&](const std::string &spelling) {
                         return index.frequency(spelling, allowed) > 0;
                     });
        found.terms.push_back(std::move(term));
        found.shown << word.shown;
    }
    for (const Literal &prefix : prefixes) {
        const std::vector<Asked> parts = asked(prefix.text, splitter);
        if (parts.empty() || found.terms.size() >= QuestionWords::kMaxTerms)
            continue;
        QueryTerm term{spellingsOfBeginning(parts.back().folded, kMaxSpellings, index, splitter, allowed), 1};
        isAnyThere = isAnyThere || !term.spellings.empty();
        found.terms.push_back(std::move(term));
        found.shown << prefix.text + u'*';
    }
    if (isAnyThere)
        return found;
    for (size_t i = 0; i < words.size(); ++i)
        for (const WordIndex::Expansion &near : index.similar(words[i].term, kMaxCorrections, allowed)) {
            found.terms[i].spellings.push_back(near.term);
            found.corrected << u"%1 → %2"_s.arg(words[i].shown, QString::fromStdString(near.term));
        }
    return found;
}

QuestionWords wordsLike(QStringView text, const WordIndex &index, WordSplitter &splitter, const NumberSet *allowed)
{
    std::vector<Asked> words = asked(text, splitter);
    dropStopWords(words);
    dropRepetitions(words);
    keepRarest(words, kRelatedWords, index, allowed);
    QuestionWords found;
    for (const Asked &word : words) {
        found.terms.push_back({{word.term}, 1});
        found.shown << word.shown;
    }
    return found;
}

std::vector<QueryTerm> phraseOf(const Literal &literal, const WordIndex &index, WordSplitter &splitter)
{
    constexpr int kAll = std::numeric_limits<int>::max(); // filters are exact
    const std::vector<Asked> words = asked(literal.text, splitter);
    std::vector<QueryTerm> phrase;
    for (const Asked &word : words)
        phrase.push_back(termOf(word, kAll, index, nullptr));
    if (literal.kind == Literal::Kind::Prefix && !words.empty())
        phrase.back().spellings = spellingsOfBeginning(words.back().folded, kAll, index, splitter, nullptr);
    return phrase;
}

bool asksWhen(QStringView text)
{
    static const QRegularExpression form(
        uR"(^\W*(when|(in |on |at )?(what|which) (year|month|date|day|time)|wann|seit wann|quand|cu[aá]ndo)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.toString()).hasMatch();
}

} // namespace mn
