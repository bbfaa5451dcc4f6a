#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace mn::app {

// How a line of Markdown is dressed while it is written: which of its letters are signs, strong, a link. Pure functions
// of one line; what reaches over lines is only the fence of code. This is the dress of a text that stays as it is
// typed, not a parser: nothing else is made of it. After CommonMark 0.30, with [[wikilinks]], #tags and the rows of
// tables that begin with a bar (GitHub's Markdown 4.10).

enum class LineKind : quint8 { Blank, Paragraph, Heading, Quote, Item, NumberedItem, Task, Rule, Table, Fence, Code };

enum class Dress : quint8 {
    LeadingSign, // what makes the line what it is: "## ", "> ", "- [ ] "
    Sign,        // "**", "](...)", the bars of a table
    Strong,
    Emphasis,
    Struck,
    Code,
    Link, // the words of it
    Tag,
};

struct DressedPart {
    qsizetype begin = 0, length = 0; // UTF-16 units of the line
    Dress dress = Dress::Sign;
    bool operator==(const DressedPart &) const = default;
};

struct TextLink {
    qsizetype begin = 0, length = 0; // with its signs
    QString target;                  // an address, or the title of a memory
    bool isTitle = false;
    bool operator==(const TextLink &) const = default;
};

// A fence that is open: its letter and how many of it close it; 0: none.
struct Fence {
    char16_t letter = 0;
    int length = 0;
    bool isOpen() const { return length > 0; }
    bool operator==(const Fence &) const = default;
};

struct DressedLine {
    LineKind kind = LineKind::Blank;
    int level = 0;            // of a heading, 1 to 6; of an item, how deep it lies: 0, 1, ...
    qsizetype signLength = 0; // of the leading sign, with the blanks before and behind it
    bool isDone = false;      // of a task
    QList<DressedPart> parts; // may lie in each other
    QList<TextLink> links;
    Fence after; // open behind this line
};

// Beyond this many letters a line is left as it is.
inline constexpr qsizetype kMostDressed = 8192;

DressedLine dressLine(QStringView line, Fence before = {});

// What somebody begins to write before the caret: "#gr", "[[The ho".
struct BegunWord {
    bool isTitle = false; // of a memory; else a tag
    qsizetype begin = 0;  // of its sign
    QString typed;        // behind the sign
    bool operator==(const BegunWord &) const = default;
};
std::optional<BegunWord> begunWord(QStringView line, qsizetype caret);

// What the next line begins with after Enter behind `line`: the sign of a list goes on, numbers count. An item without
// words ends its list: then an empty string, and the line's own sign is to go.
struct NextLine {
    QString begin;
    bool endsList = false;
};
NextLine nextLineAfter(const QString &line);

} // namespace mn::app
