#include "app/onboarding/recovery_drill.h"
#include <QRandomGenerator>
#include <algorithm>

namespace mn::app {

namespace {

constexpr int kWords = 24;

QLatin1StringView wordAt(const SecretBytes &words, int position)
{
    QLatin1StringView rest(words.view());
    for (int i = 1; i < position; ++i)
        rest = rest.sliced(rest.indexOf(u' ') + 1);
    const qsizetype end = rest.indexOf(u' ');
    return end < 0 ? rest : rest.first(end);
}

} // namespace

RecoveryDrill::RecoveryDrill(const RecoveryPhrase &phrase) : m_words(phrase.words())
{
    while (m_positions.size() < kAsked) {
        const int position = QRandomGenerator::system()->bounded(1, kWords + 1);
        if (!m_positions.contains(position))
            m_positions += position;
    }
    std::ranges::sort(m_positions);
}

bool RecoveryDrill::answer(int position, const QString &typed)
{
    const bool isRight =
        m_positions.contains(position) && RecoveryPhrase::completed(typed) == wordAt(m_words, position);
    if (isRight)
        m_answered += position;
    else
        m_answered -= QSet{position};
    return isRight;
}

} // namespace mn::app
