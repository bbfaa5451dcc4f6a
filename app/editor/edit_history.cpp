#include "app/editor/edit_history.h"
#include <algorithm>

namespace mn::app {

namespace {

// What is typed comes in single characters, or in a few from an input method; more at once was pasted.
constexpr qsizetype kMostTyped = 16;

bool splitsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

qsizetype unitsOf(const TextEdit &edit)
{
    return edit.removed.size() + edit.inserted.size();
}

} // namespace

TextEdit TextEdit::between(const QString &from, const QString &to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    qsizetype head = std::mismatch(from.begin(), from.begin() + shorter, to.begin()).first - from.begin();
    if (splitsPair(from, head) || splitsPair(to, head))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    if (splitsPair(from, from.size() - tail) || splitsPair(to, to.size() - tail))
        --tail;
    return {head, from.sliced(head, from.size() - tail - head), to.sliced(head, to.size() - tail - head)};
}

QString TextEdit::appliedTo(const QString &text) const
{
    return QString(text).replace(at, removed.size(), inserted);
}

// Whether it goes on with what the newest step does.
bool EditHistory::joins(const TextEdit &edit) const
{
    if (!m_isOpen || m_done == 0)
        return false;
    const TextEdit &last = m_steps.back();
    if (edit.removed.isEmpty()) { // typed on, within a word or its blanks
        if (last.inserted.isEmpty() || edit.at != last.at + last.inserted.size())
            return false;
        return !last.inserted.back().isSpace() || edit.inserted.front().isSpace();
    }
    const bool isDeletion = edit.inserted.isEmpty() && last.inserted.isEmpty();
    return isDeletion && (edit.at == last.at || edit.at + edit.removed.size() == last.at);
}

void EditHistory::add(const TextEdit &edit, Kind kind)
{
    if (edit.isEmpty())
        return;
    while (m_steps.size() > m_done) {
        m_units -= unitsOf(m_steps.back());
        m_steps.pop_back();
        m_isOpen = false;
    }
    const bool isTyped = kind == Kind::Typing && edit.inserted.size() <= kMostTyped && !edit.inserted.contains(u'\n');
    m_units += unitsOf(edit);
    if (isTyped && joins(edit)) {
        TextEdit &last = m_steps.back();
        last.inserted += edit.inserted;
        if (edit.at < last.at) { // backwards
            last.removed = edit.removed + last.removed;
            last.at = edit.at;
        } else {
            last.removed += edit.removed;
        }
    } else {
        m_steps.push_back(edit);
        ++m_done;
    }
    m_isOpen = isTyped;
    forgetOldest();
}

void EditHistory::forgetOldest()
{
    while (m_units > kMostUnits && m_steps.size() > 1) {
        m_units -= unitsOf(m_steps.front());
        m_steps.erase(m_steps.begin());
        --m_done;
    }
}

std::optional<TextEdit> EditHistory::undo()
{
    if (!canUndo())
        return {};
    m_isOpen = false;
    return m_steps[--m_done].reversed();
}

std::optional<TextEdit> EditHistory::redo()
{
    if (!canRedo())
        return {};
    m_isOpen = false;
    return m_steps[m_done++];
}

void EditHistory::clear()
{
    *this = {};
}

} // namespace mn::app
