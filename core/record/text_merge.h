#pragma once
#include "core/record/hlc.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace mn {

// One of several texts that no device has yet seen together, with the texts it was written over.
struct TextSibling {
    QString text;
    QStringList ancestors; // newest first; they travel with it, so that all show the same (rule `bases_in_state`)
    HlcStamp written;
};

struct TextView {
    QString text;
    bool merged = false;   // from several siblings
    bool conflict = false; // a person must decide; `text` is the sibling written last
    bool operator==(const TextView &) const = default;
};

// What is shown for siblings in the order of their dots: a pure function of the state, never written back by itself
// (rule `merge_view`). They are folded by merge3 over the newest text that is in the lineage of every one of them. Two
// versions of this function differ in what they show, never in what is kept.
TextView viewText(const QList<TextSibling> &siblings);

// The newest text that is in the lineage of every one of them; nothing where there is none.
std::optional<QString> commonText(const QList<TextSibling> &siblings);

// Line by line: what one side changed, or both alike, is taken; of two insertions at one place both stay, in the order
// given, a repeated line once. Nothing when a person must decide, or when the texts differ in more than some thousand
// lines (bounded by steps, so that no text makes a device think for seconds).
// Source: Khanna, Kunal, Pierce, A formal investigation of diff3, 2007.
std::optional<QString> merge3(QStringView base, QStringView a, QStringView b);

// A proposal to the person who must decide: the same, with the lines of both sides where merge3 finds no answer, those
// of `a` first, a repeated line once. All of both where they differ in too many lines.
QString mergeOrBoth(QStringView base, QStringView a, QStringView b);

struct DiffRun {
    enum Kind { Equal, Removed, Added } kind;
    QString text;
    bool operator==(const DiffRun &) const = default;
};

// From `a` to `b` in words, as a person would mark it. Equal and removed runs give `a`, equal and added ones `b`; no
// two neighbours are of one kind. Texts that differ too much are one removal and one addition between equal ends.
// Source: Myers, An O(ND) difference algorithm and its variations, 1986.
QList<DiffRun> diffWords(const QString &a, const QString &b);

} // namespace mn
