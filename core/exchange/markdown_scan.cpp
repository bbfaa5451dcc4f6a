#include "core/exchange/markdown_scan.h"
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <md4c.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Nobody writes notes this long, and md4c's time is not linear on every input.
constexpr qsizetype kScanBytes = 4 << 20;

// Stands where code, a formula or an escaped character was, so that the text before and behind it does not join.
constexpr char kGap[] = "\xef\xbf\xbc"; // U+FFFC

// What md4c calls text, in order, and the targets of links and images.
struct Collected {
    QByteArrayView source;
    QByteArray text;
    QList<MarkdownScan::Reference> references;
    int verbatim = 0; // within a code block
};

QByteArray plain(const MD_ATTRIBUTE &attribute)
{
    QByteArray out;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET begin = attribute.substr_offsets[i];
        const QByteArrayView part(attribute.text + begin, qsizetype(attribute.substr_offsets[i + 1] - begin));
        out += attribute.substr_types[i] == MD_TEXT_ENTITY && part == "&amp;" ? QByteArrayView("&") : part;
    }
    return out;
}

// `file.md#heading` of this folder; nothing for what lies on the net.
std::optional<QString> localTarget(const QByteArray &href)
{
    static const QRegularExpression scheme(u"^([a-zA-Z][a-zA-Z0-9+.-]*:|//)"_s);
    QString target = QString::fromUtf8(href);
    if (scheme.match(target).hasMatch())
        return std::nullopt;
    target.truncate(target.indexOf(u'#') < 0 ? target.size() : target.indexOf(u'#'));
    target = QUrl::fromPercentEncoding(target.toUtf8()).trimmed();
    return target.isEmpty() ? std::nullopt : std::optional(target);
}

int enterBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto *collected = static_cast<Collected *>(data);
    collected->verbatim += type == MD_BLOCK_CODE;
    collected->text += '\n';
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    auto *collected = static_cast<Collected *>(data);
    collected->verbatim -= type == MD_BLOCK_CODE;
    collected->text += '\n';
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    auto *collected = static_cast<Collected *>(data);
    if (type == MD_SPAN_A) {
        if (const auto target = localTarget(plain(static_cast<MD_SPAN_A_DETAIL *>(detail)->href)))
            collected->references.append({*target, false, false});
    } else if (type == MD_SPAN_IMG) {
        if (const auto target = localTarget(plain(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src)))
            collected->references.append({*target, true, false});
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    auto *collected = static_cast<Collected *>(data);
    switch (type) {
    case MD_TEXT_NORMAL: {
        // A backslash is not passed on, but what stood behind it is no tag and no bracket.
        const bool inSource = text > collected->source.begin() && text < collected->source.end();
        if (inSource && text[-1] == '\\' && size > 0 && (text[0] == '#' || text[0] == '[' || text[0] == '!'))
            collected->text += kGap;
        collected->text.append(text, qsizetype(size));
        break;
    }
    case MD_TEXT_ENTITY:
        collected->text.append(text, qsizetype(size));
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        collected->text += '\n';
        break;
    default:
        if (collected->verbatim == 0)
            collected->text += kGap;
    }
    return 0;
}

// Characters of a tag: Obsidian takes all but blanks and punctuation other than _ - /, so also other scripts and emoji.
const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![^\s(\[{,;])#(?:\[\[([^\[\]\n]{1,200})\]\]|([^\s\x{2000}-\x{206F}\x{2E00}-\x{2E7F}\x{FFFC}'!"#$%&()*+,.:;<=>?@^`{|}~\[\]\\]{1,200})))"_s);
    return pattern;
}

void addTag(QStringList &tags, QSet<QString> &known, QString tag)
{
    while (tag.endsWith(u'/'))
        tag.chop(1);
    // #12 is a number
    if (std::all_of(tag.begin(), tag.end(), [](QChar c) { return c.isDigit(); }))
        return;
    if (const QString folded = tag.toCaseFolded(); !known.contains(folded)) {
        known.insert(folded);
        tags.append(tag);
    }
}

} // namespace

QList<MarkdownScan::Reference> wikiReferences(QStringView text)
{
    static const QRegularExpression pattern(
        uR"((!?)\[\[([^\[\]\n|#^]{0,1000})(?:[#^][^\[\]\n|]{0,1000})?(?:\|[^\[\]\n]{0,1000})?\]\])"_s);
    QList<MarkdownScan::Reference> out;
    for (auto match = pattern.globalMatch(text.toString()); match.hasNext();) {
        const auto one = match.next();
        const QString target = one.captured(2).trimmed();
        if (!target.isEmpty())
            out.append({target, !one.capturedView(1).isEmpty(), true});
    }
    return out;
}

MarkdownScan scanMarkdown(QStringView text, MarkdownFlavour flavour)
{
    MarkdownScan scan;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > kScanBytes) {
        scan.isComplete = false;
        return scan;
    }
    Collected collected;
    collected.source = utf8;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_LATEXMATHSPANS;
    if (flavour == MarkdownFlavour::Logseq) // an outline is all indentation
        parser.flags |= MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &collected) != 0) {
        scan.isComplete = false;
        return scan;
    }

    const QString shown = QString::fromUtf8(collected.text);
    scan.references = collected.references + wikiReferences(shown);
    QSet<QString> known;
    for (auto match = tagPattern().globalMatch(shown); match.hasNext();) {
        const auto one = match.next();
        addTag(scan.tags, known, one.capturedView(1).isEmpty() ? one.captured(2) : one.captured(1).trimmed());
    }
    if (flavour == MarkdownFlavour::Logseq) {
        static const QRegularExpression blockRef(uR"(\(\(([0-9a-fA-F-]{36})\)\))"_s);
        for (auto match = blockRef.globalMatch(shown); match.hasNext();)
            scan.blockRefs.append(match.next().captured(1).toLower());
    }
    return scan;
}

} // namespace mn
