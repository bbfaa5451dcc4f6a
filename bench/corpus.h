#pragma once
#include "core/record/memory.h"
#include <QStringList>
#include <random>

namespace mn::bench {

// As many memories as wanted with the statistics of real ones: sentences of the sample (and of LoCoMo, where it is at
// hand) recombined, in threads of 20 with authors and dates. The same seed gives the same memories.
class Corpus {
public:
    // `sample`: resources/sample/memories.jsonl; `locomo` may be empty or absent.
    Corpus(const QString &sample, const QString &locomo, quint32 seed = 1);

    // The number-th memory; they are independent of each other. About 130 characters in the mean.
    MemoryChange memory(qint64 number) const;
    // Questions in the words of the corpus.
    QString question(qint64 number) const;
    qsizetype sentences() const { return m_sentences.size(); }

private:
    QStringList m_sentences;
    QStringList m_authors;
    quint32 m_seed;
};

} // namespace mn::bench
