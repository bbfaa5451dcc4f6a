#pragma once
#include "core/record/memory.h"
#include <QStringList>
#include <random>

namespace mn::bench {

// Where locomo_dev.json and cranfield.json lie: MN_SHARED_DATA, else ../shared/data beside the sources. May be absent.
QString sharedData();

// As many memories as wanted with the statistics of real ones: sentences of the sample (and of LoCoMo, where it is at
// hand) recombined, in threads of 20 with authors and dates. The same seed gives the same memories.
class Corpus {
public:
    // `sample`: resources/sample/memories.jsonl; `locomo` may be empty or absent.
    Corpus(const QString &sample, const QString &locomo, quint32 seed = 1);
    // From the sample of the sources and the shared data.
    Corpus();

    // The number-th memory; they are independent of each other. Two or three sentences, about 130 characters.
    MemoryChange memory(qint64 number) const;
    // Questions in the words of the corpus.
    QString question(qint64 number) const;

    const QStringList &sentences() const { return m_sentences; }
    // The sentences a text was put together from.
    static QStringList sentencesOf(const QString &text);
    bool hasConversations() const { return m_hasConversations; }

private:
    QStringList m_sentences;
    QStringList m_authors;
    quint32 m_seed;
    bool m_hasConversations = false;
};

} // namespace mn::bench
