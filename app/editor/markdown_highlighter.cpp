#include "app/editor/markdown_highlighter.h"
#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// Lengths at scale 1, in pixels; those of the design's pictures.
constexpr int kLine = 27, kGap = 14, kHeadingGap = 4, kCodeLine = 20, kFenceLine = 14, kTableLine = 23;
constexpr int kHeadingSizes[] = {22, 19, 17, 16, 16, 16};
constexpr int kMono = 13, kMargin = 28, kQuoteMargin = 18, kCodeMargin = 14, kTableMargin = 16, kDeeper = 24;

// Kept in a block's state: the fence that is open behind it.
int stateOf(Fence fence)
{
    return fence.isOpen() ? (fence.letter == u'`' ? 1 : 2) | fence.length << 2 : 0;
}

Fence fenceOf(int state)
{
    return state <= 0 ? Fence() : Fence{state & 1 ? u'`' : u'~', state >> 2};
}

bool isCode(LineKind kind)
{
    return kind == LineKind::Code || kind == LineKind::Fence;
}

} // namespace

class MarkdownHighlighter::Line final : public QTextBlockUserData {
public:
    explicit Line(DressedLine line) : dressed(std::move(line)) {}
    DressedLine dressed;
};

MarkdownHighlighter::MarkdownHighlighter(QObject *parent) : QSyntaxHighlighter(parent)
{
    connect(this, &MarkdownHighlighter::looksChanged, this, &MarkdownHighlighter::lookAgain);
    connect(this, &MarkdownHighlighter::viewChanged, this, &MarkdownHighlighter::findMarks);
}

// Its base takes the formats out of the document, which then tells an object that is only the base by now.
MarkdownHighlighter::~MarkdownHighlighter()
{
    if (document()) {
        document()->disconnect(this);
        document()->documentLayout()->disconnect(this);
    }
}

void MarkdownHighlighter::setQuickDocument(QQuickTextDocument *document)
{
    if (document == m_quickDocument)
        return;
    m_quickDocument = document;
    QTextDocument *text = document ? document->textDocument() : nullptr;
    setDocument(text);
    if (text) {
        text->setUndoRedoEnabled(false);
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &MarkdownHighlighter::wantMarks);
        connect(text, &QTextDocument::contentsChanged, this, &MarkdownHighlighter::wantMarks);
    }
    Q_EMIT documentChanged();
}

void MarkdownHighlighter::setCaret(int caret)
{
    if (caret == m_caret)
        return;
    const QTextBlock before = document() ? document()->findBlock(m_caret) : QTextBlock();
    m_caret = caret;
    dressCaretAgain(before);
    Q_EMIT caretChanged();
}

void MarkdownHighlighter::setHasCaret(bool hasCaret)
{
    if (hasCaret == m_hasCaret)
        return;
    m_hasCaret = hasCaret;
    dressCaretAgain({});
    Q_EMIT caretChanged();
}

bool MarkdownHighlighter::isNear(const QTextBlock &block) const
{
    return m_hasCaret && block.contains(m_caret);
}

void MarkdownHighlighter::dressCaretAgain(const QTextBlock &before)
{
    if (!document())
        return;
    const QTextBlock now = document()->findBlock(m_caret);
    if (before == now)
        return;
    for (const QTextBlock &block : {before, now})
        if (const Line *line = block.isValid() ? lineOf(block) : nullptr; line && !line->dressed.parts.isEmpty())
            rehighlightBlock(block);
    wantMarks();
}

// Of many at once, as when the theme changes.
void MarkdownHighlighter::lookAgain()
{
    if (m_isLookQueued)
        return;
    m_isLookQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isLookQueued = false;
            rehighlight();
        },
        Qt::QueuedConnection);
}

// ---- letters

const MarkdownHighlighter::Line *MarkdownHighlighter::lineOf(const QTextBlock &block) const
{
    return static_cast<const Line *>(block.userData());
}

LineKind MarkdownHighlighter::kindOf(const QTextBlock &block) const
{
    const Line *line = lineOf(block);
    return line ? line->dressed.kind : LineKind::Blank;
}

QTextCharFormat MarkdownHighlighter::baseOf(const DressedLine &line) const
{
    QTextCharFormat format;
    switch (line.kind) {
    case LineKind::Heading:
        format.setProperty(QTextFormat::FontPixelSize, px(kHeadingSizes[line.level - 1]));
        format.setFontWeight(QFont::DemiBold);
        break;
    case LineKind::Quote:
        format.setForeground(m_quoted);
        break;
    case LineKind::Code:
    case LineKind::Table: // columns that its writer has lined up stand so
        format.setFontFamilies({m_mono});
        format.setProperty(QTextFormat::FontPixelSize, px(kMono));
        break;
    case LineKind::Task:
        if (line.isDone)
            format.setForeground(m_quiet);
        break;
    default:
        break;
    }
    return format;
}

QTextCharFormat MarkdownHighlighter::formatOf(const DressedLine &line, Dress dress, bool isNear) const
{
    QTextCharFormat format;
    switch (dress) {
    case Dress::LeadingSign:
        format.setFontFamilies({m_mono});
        format.setProperty(QTextFormat::FontPixelSize, px(kMono));
        format.setFontWeight(QFont::Normal);
        // Numbers are read; the others have something drawn in their place.
        format.setForeground(isNear || line.kind == LineKind::NumberedItem ? m_quiet
                             : isCode(line.kind)                           ? m_pale
                                                                           : QColor(Qt::transparent));
        break;
    case Dress::Sign:
        format.setForeground(isNear ? m_quiet : m_pale);
        format.setFontWeight(QFont::Normal);
        break;
    case Dress::Strong:
        format.setFontWeight(line.kind == LineKind::Heading ? QFont::Bold : QFont::DemiBold);
        break;
    case Dress::Emphasis:
        format.setFontItalic(true);
        break;
    case Dress::Struck:
        format.setFontStrikeOut(true);
        break;
    case Dress::Code:
        format.setFontFamilies({m_mono});
        format.setProperty(QTextFormat::FontPixelSize,
                           px(line.kind == LineKind::Heading ? kHeadingSizes[line.level - 1] - 2
                              : line.kind == LineKind::Table ? kMono
                                                             : 14));
        format.setBackground(m_codeGround);
        break;
    case Dress::Link:
    case Dress::Tag:
        format.setForeground(m_link);
        break;
    }
    return format;
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    ++m_dressedLines;
    DressedLine line = dressLine(text, fenceOf(previousBlockState()));
    setCurrentBlockState(stateOf(line.after));
    const bool isHere = isNear(currentBlock());
    const QTextCharFormat base = baseOf(line);
    if (!base.isEmpty())
        setFormat(0, int(text.size()), base);
    for (const DressedPart &part : std::as_const(line.parts)) {
        // Parts may lie in each other: each stretch of one format takes the part's on top.
        const QTextCharFormat over = formatOf(line, part.dress, isHere);
        for (qsizetype at = part.begin, end = part.begin + part.length; at < end;) {
            QTextCharFormat merged = format(int(at));
            qsizetype next = at + 1;
            while (next < end && format(int(next)) == merged)
                ++next;
            merged.merge(over);
            setFormat(int(at), int(next - at), merged);
            at = next;
        }
    }
    currentBlock().setUserData(new Line(std::move(line)));
    wantShapes(currentBlock().blockNumber());
}

// ---- lines

// A document must not be changed while it tells of a change.
void MarkdownHighlighter::wantShapes(int block)
{
    if (m_isShaping)
        return;
    const bool isQueued = m_shapeFirst >= 0;
    m_shapeFirst = isQueued ? std::min(m_shapeFirst, block) : block;
    m_shapeLast = std::max(m_shapeLast, block + 1); // a gap is smaller behind a heading
    if (!isQueued)
        QMetaObject::invokeMethod(this, &MarkdownHighlighter::shape, Qt::QueuedConnection);
}

QTextBlockFormat MarkdownHighlighter::shapeOf(const QTextBlock &block) const
{
    QTextBlockFormat format;
    const Line *known = lineOf(block);
    const DressedLine line = known ? known->dressed : DressedLine();
    const QFont mono = [this] {
        QFont font(m_mono);
        font.setPixelSize(px(kMono));
        return font;
    }();
    const qreal sign = QFontMetricsF(mono).horizontalAdvance(block.text().left(line.signLength));
    const auto height = [&](int size, QTextBlockFormat::LineHeightTypes type) { format.setLineHeight(px(size), type); };
    const bool isMirrored = block.textDirection() == Qt::RightToLeft;
    const auto margin = [&](int size) {
        isMirrored ? format.setRightMargin(px(size)) : format.setLeftMargin(px(size));
    };
    switch (line.kind) {
    case LineKind::Blank:
        // Between paragraphs it is a gap; where one writes on it is a line.
        if (block.previous().isValid() && block.next().isValid())
            height(kindOf(block.previous()) == LineKind::Heading ? kHeadingGap : kGap, QTextBlockFormat::FixedHeight);
        else
            height(kLine, QTextBlockFormat::MinimumHeight);
        break;
    case LineKind::Heading:
        height(kLine, QTextBlockFormat::MinimumHeight);
        format.setTopMargin(px(block.blockNumber() == 0 ? 0 : 12));
        format.setBottomMargin(px(4));
        format.setTextIndent(-sign);
        break;
    case LineKind::Quote:
        height(kLine, QTextBlockFormat::MinimumHeight);
        margin(kQuoteMargin);
        format.setTextIndent(-sign);
        break;
    case LineKind::Item:
    case LineKind::NumberedItem:
    case LineKind::Task:
        height(kLine, QTextBlockFormat::MinimumHeight);
        margin(kMargin + kDeeper * line.level);
        format.setTextIndent(-sign);
        break;
    case LineKind::Code:
        height(kCodeLine, QTextBlockFormat::FixedHeight);
        format.setLeftMargin(px(kCodeMargin));
        format.setRightMargin(px(kCodeMargin));
        break;
    case LineKind::Fence:
        height(kFenceLine, QTextBlockFormat::MinimumHeight);
        format.setLeftMargin(px(kCodeMargin));
        break;
    case LineKind::Table:
        // A row that goes over the end of a line goes on below its first letter.
        height(kTableLine, QTextBlockFormat::MinimumHeight);
        margin(kTableMargin);
        format.setTextIndent(-px(kTableMargin));
        break;
    case LineKind::Rule:
    case LineKind::Paragraph:
        height(kLine, QTextBlockFormat::MinimumHeight);
        break;
    }
    return format;
}

void MarkdownHighlighter::shape()
{
    const int first = std::exchange(m_shapeFirst, -1);
    const int last = std::exchange(m_shapeLast, -1);
    if (!document() || first < 0)
        return;
    m_isShaping = true;
    QTextCursor cursor(document());
    bool isEditing = false;
    for (QTextBlock block = document()->findBlockByNumber(first); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        const QTextBlockFormat format = shapeOf(block);
        if (format == block.blockFormat())
            continue;
        if (!std::exchange(isEditing, true))
            cursor.beginEditBlock();
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    if (isEditing)
        cursor.endEditBlock();
    m_isShaping = false;
    wantMarks();
}

// ---- what is drawn beside the letters

void MarkdownHighlighter::wantMarks()
{
    if (std::exchange(m_areMarksQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_areMarksQueued = false;
            findMarks();
        },
        Qt::QueuedConnection);
}

void MarkdownHighlighter::findMarks()
{
    QVariantList marks;
    QAbstractTextDocumentLayout *layout = document() ? document()->documentLayout() : nullptr;
    const int at = layout && m_viewBottom > m_viewTop ? layout->hitTest(QPointF(0, m_viewTop), Qt::FuzzyHit) : -1;
    QTextBlock block = at >= 0 ? document()->findBlock(at) : QTextBlock();
    for (; layout && block.isValid(); block = block.next()) {
        // Also lays it out, if it has not been yet.
        if (layout->blockBoundingRect(block).top() > m_viewBottom)
            break;
        const Line *line = lineOf(block);
        const QString kind = line ? markOf(*line, isNear(block)) : QString();
        if (kind.isEmpty())
            continue;
        const QTextBlock first = block;
        const bool isPanel = kind == "code"_L1 || kind == "quote"_L1;
        while (isPanel && goesOn(block) && layout->blockBoundingRect(block.next()).top() <= m_viewBottom)
            block = block.next();
        const QTextLine begin = first.layout()->lineAt(0);
        const QTextLine end = isPanel ? block.layout()->lineAt(block.layout()->lineCount() - 1) : begin;
        if (!begin.isValid() || !end.isValid())
            continue;
        const qreal top = first.layout()->position().y() + begin.y();
        marks += QVariantMap{{u"kind"_s, kind},
                             {u"y"_s, top},
                             {u"height"_s, block.layout()->position().y() + end.y() + end.height() - top},
                             {u"indent"_s, isPanel ? 0.0 : qreal(px(kDeeper * line->dressed.level))},
                             {u"isDone"_s, line->dressed.isDone},
                             {u"isMirrored"_s, first.textDirection() == Qt::RightToLeft},
                             {u"position"_s, first.position()}};
    }
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

QString MarkdownHighlighter::markOf(const Line &line, bool isNear)
{
    switch (line.dressed.kind) {
    case LineKind::Fence:
    case LineKind::Code:
        return u"code"_s;
    case LineKind::Quote:
        return u"quote"_s;
    case LineKind::Item:
        return isNear ? QString() : u"bullet"_s; // where the caret is the sign itself is seen
    case LineKind::Task:
        return isNear ? QString() : u"task"_s;
    case LineKind::Rule:
        return isNear ? QString() : u"rule"_s;
    default:
        return {};
    }
}

// Whether the panel of this line holds the next one too. A closing fence ends it, though another may follow at once.
bool MarkdownHighlighter::goesOn(const QTextBlock &block) const
{
    const Line *line = lineOf(block);
    const Line *next = block.next().isValid() ? lineOf(block.next()) : nullptr;
    if (!line || !next)
        return false;
    const LineKind kind = line->dressed.kind;
    if (kind == LineKind::Quote)
        return next->dressed.kind == LineKind::Quote;
    return isCode(next->dressed.kind) && (kind != LineKind::Fence || line->dressed.after.isOpen());
}

// ---- what stands where

QString MarkdownHighlighter::text() const
{
    QString text = document() ? document()->toRawText() : QString();
    for (QChar &c : text)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    return text;
}

QVariantList MarkdownHighlighter::outline() const
{
    QVariantList out;
    for (QTextBlock block = document() ? document()->begin() : QTextBlock(); block.isValid(); block = block.next())
        if (const Line *line = lineOf(block); line && line->dressed.kind == LineKind::Heading)
            out += QVariantMap{{u"text"_s, block.text().sliced(line->dressed.signLength)},
                               {u"level"_s, line->dressed.level},
                               {u"position"_s, block.position()}};
    return out;
}

QVariant MarkdownHighlighter::linkAt(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const Line *line = block.isValid() ? lineOf(block) : nullptr;
    if (line)
        for (const TextLink &link : line->dressed.links)
            if (const qsizetype at = position - block.position(); at >= link.begin && at < link.begin + link.length)
                return QVariantMap{{u"target"_s, link.target}, {u"isTitle"_s, link.isTitle}};
    return QVariant::fromValue(nullptr);
}

QVariant MarkdownHighlighter::begunAt(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const Line *line = block.isValid() ? lineOf(block) : nullptr;
    if (line && !isCode(line->dressed.kind))
        if (const auto begun = begunWord(block.text(), position - block.position()))
            return QVariantMap{{u"typed"_s, begun->typed},
                               {u"isTitle"_s, begun->isTitle},
                               {u"begin"_s, block.position() + begun->begin}};
    return QVariant::fromValue(nullptr);
}

QVariant MarkdownHighlighter::nextLine(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const Line *line = block.isValid() ? lineOf(block) : nullptr;
    if (!line || isCode(line->dressed.kind) || position - block.position() < line->dressed.signLength)
        return QVariant::fromValue(nullptr);
    const NextLine next = nextLineAfter(block.text());
    if (next.endsList)
        return QVariantMap{{u"begin"_s, QString()}, {u"from"_s, block.position()}, {u"to"_s, position}};
    if (next.begin.isEmpty())
        return QVariant::fromValue(nullptr);
    return QVariantMap{{u"begin"_s, QString(u'\n' + next.begin)}, {u"from"_s, position}, {u"to"_s, position}};
}

int MarkdownHighlighter::taskAt(int position) const
{
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    const Line *line = block.isValid() ? lineOf(block) : nullptr;
    if (!line || line->dressed.kind != LineKind::Task)
        return -1;
    return block.position() + int(block.text().indexOf(u'[')) + 1;
}

} // namespace mn::app
