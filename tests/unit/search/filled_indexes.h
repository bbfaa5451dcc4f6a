#pragma once
#include "core/search/question.h"
#include "core/search/ranking.h"
#include <QTest>

namespace mn::test {

inline constexpr int kDimensions = 4;
inline constexpr qint32 kToday = 20'000;

struct Entry {
    QString text = {};
    QString thread = {};
    QString author = {};
    qint64 position = 0;
    std::vector<float> vector = {};
    qint32 day = DocumentRow::kNoDay;
    DocumentFlags flags = {};
    float importance = 0.5f;
};

inline DocumentRow rowOf(const Entry &entry, quint32 tokens)
{
    return {.thread = entry.thread,
            .position = entry.position,
            .author = entry.author,
            .day = entry.day,
            .importance = entry.importance,
            .tokens = tokens,
            .flags = entry.flags};
}

// Indexes as the followers fill them.
struct Indexes {
    DocumentTable documents;
    WordIndex words;
    VectorIndex vectors{kDimensions};
    WordSplitter splitter;
    Ranker ranker;

    void set(MemoryNumber number, const Entry &entry)
    {
        TermBag terms;
        terms.add(splitter, entry.text);
        words.set(number, terms);
        documents.set(number, rowOf(entry, terms.tokens()));
        if (!entry.vector.empty())
            QVERIFY(vectors.set(number, std::vector<Int8Vector>{Int8Vector::quantised(entry.vector)}));
    }

    RankingQuestion ask(const QString &text, std::span<const float> vector = {})
    {
        RankingQuestion question;
        question.terms = wordsOf(text, {}, words, splitter, nullptr).terms;
        question.vector = vector;
        question.today = kToday;
        return question;
    }
    Ranking rank(const RankingQuestion &question, int limit = 10)
    {
        return ranker.rank(documents, words, vectors, question, limit);
    }
};

} // namespace mn::test
