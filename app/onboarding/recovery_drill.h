#pragma once
#include "core/crypto/recovery_phrase.h"
#include <QList>
#include <QSet>

namespace mn::app {

// Whether the paper has the words: three of them, by their numbers.
class RecoveryDrill {
public:
    static constexpr int kAsked = 3;

    RecoveryDrill() = default;
    explicit RecoveryDrill(const RecoveryPhrase &phrase);

    // From 1 to 24, rising.
    const QList<int> &positions() const { return m_positions; }
    // As it was typed: any case, blanks around it, or as many first letters as no other word has.
    bool answer(int position, const QString &typed);
    bool isAnswered(int position) const { return m_answered.contains(position); }
    bool isPassed() const { return !m_positions.isEmpty() && m_answered.size() == m_positions.size(); }

private:
    QList<int> m_positions;
    SecretBytes m_words; // all of them, one blank between two
    QSet<int> m_answered;
};

} // namespace mn::app
