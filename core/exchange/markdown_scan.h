#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace mn {

// What in a Markdown text points elsewhere. Code, formulas and HTML are not looked into: a # there is no tag.
struct MarkdownScan {
    struct Reference {
        QString target; // a name or a path, decoded; empty for one into the same note
        bool isEmbed = false;
        bool isWiki = false; // [[target]], not [text](target)
        bool operator==(const Reference &) const = default;
    };
    QStringList tags; // without #, in order, each once
    QList<Reference> references;
    QStringList blockRefs;  // ((id)) of Logseq
    bool isComplete = true; // false: the text is too large to be looked through
};

enum class MarkdownFlavour { Plain, Obsidian, Logseq };

// Source: CommonMark as md4c reads it; Obsidian's help on tags, internal links and embeds; Logseq's documentation.
MarkdownScan scanMarkdown(QStringView text, MarkdownFlavour flavour);

// [[a]], ![[b|c]] in a text that is no Markdown, such as a property's value.
QList<MarkdownScan::Reference> wikiReferences(QStringView text);

} // namespace mn
