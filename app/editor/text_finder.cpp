#include "app/editor/text_finder.h"
#include <QStringMatcher>
#include <QTextDocument>
#include <algorithm>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 500;

} // namespace

void TextFinder::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (document)
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &TextFinder::lookAgain);
    lookAgain();
    Q_EMIT documentChanged();
}

void TextFinder::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    m_hits = find();
    m_current = -1;
    announce();
}

// Once for all that changes at once.
void TextFinder::lookAgain()
{
    if (m_words.isEmpty() || std::exchange(m_isQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isQueued = false;
            std::vector<int> hits = find();
            if (hits == m_hits)
                return;
            const int before = place();
            m_hits = std::move(hits);
            m_current = -1;
            if (before >= 0)
                return goTo(before);
            announce();
        },
        Qt::QueuedConnection);
}

std::vector<int> TextFinder::find() const
{
    std::vector<int> hits;
    if (!m_document || m_words.isEmpty())
        return hits;
    QString text = m_document->textDocument()->toRawText();
    // One letter for one, so that places stay: blanks that do not break are found by plain ones.
    for (QChar &c : text)
        if (c == QChar::Nbsp)
            c = u' ';
    const QStringMatcher matcher(m_words, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + m_words.size()))
        hits.push_back(int(at));
    return hits;
}

void TextFinder::goTo(int position)
{
    const auto behind = std::ranges::lower_bound(m_hits, position);
    if (m_hits.empty())
        m_current = -1;
    else
        m_current = behind == m_hits.end() ? 0 : int(behind - m_hits.begin());
    announce();
}

void TextFinder::step(int by)
{
    if (m_hits.empty())
        return;
    const int from = m_current < 0 && by < 0 ? 0 : m_current;
    m_current = (from + by + count()) % count();
    announce();
}

void TextFinder::announce()
{
    ++m_turn;
    Q_EMIT changed();
}

QVariantList TextFinder::between(int first, int last) const
{
    QVariantList hits;
    const auto begin = std::ranges::lower_bound(m_hits, first - int(m_words.size()));
    for (auto hit = begin; hit != m_hits.end() && *hit <= last && hits.size() < kMostShown; ++hit)
        hits += QVariantMap{{u"begin"_s, *hit},
                            {u"end"_s, *hit + int(m_words.size())},
                            {u"isCurrent"_s, int(hit - m_hits.begin()) == m_current}};
    return hits;
}

} // namespace mn::app
