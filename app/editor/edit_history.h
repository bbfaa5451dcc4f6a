#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace mn::app {

// At `at`, `removed` became `inserted`.
struct TextEdit {
    qsizetype at = 0; // UTF-16 units
    QString removed, inserted;

    // The smallest edit between two texts; never within a surrogate pair.
    static TextEdit between(const QString &from, const QString &to);
    TextEdit reversed() const { return {at, inserted, removed}; }
    QString appliedTo(const QString &text) const;
    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    bool operator==(const TextEdit &) const = default;
};

// What was done to one text, step by step: typing is one step up to the end of a word, so is deleting; what came from
// elsewhere is a step of its own. Knows nothing of saves, so that undo goes back over them.
class EditHistory {
public:
    enum class Kind { Typing, Whole };
    static constexpr qsizetype kMostUnits = 4 * 1024 * 1024; // of text kept; older steps are forgotten

    void add(const TextEdit &edit, Kind kind);
    // The edit that undoes or redoes the newest step; nothing where there is none.
    std::optional<TextEdit> undo();
    std::optional<TextEdit> redo();
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    void clear();
    // The next edit begins a step of its own.
    void endStep() { m_isOpen = false; }

private:
    bool joins(const TextEdit &edit) const;
    void forgetOldest();

    std::vector<TextEdit> m_steps;
    size_t m_done = 0;     // of them; those behind can be redone
    bool m_isOpen = false; // the newest step may grow
    qsizetype m_units = 0;
};

} // namespace mn::app
