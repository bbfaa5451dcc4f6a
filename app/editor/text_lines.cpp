#include "app/editor/text_lines.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace mn::app {

TextLines::TextLines(QObject *parent) : QObject(parent) {}

void TextLines::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    if (m_document)
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (document) {
        connect(document->textDocument(), &QTextDocument::contentsChange, this,
                [this](int from, int, int added) { look(from, added); });
    }
    shape();
    Q_EMIT documentChanged();
}

void TextLines::setHeight(qreal height)
{
    if (height == m_height)
        return;
    m_height = height;
    shape();
    Q_EMIT heightChanged();
}

// Enter divides a paragraph into two of its kind; what is pasted, and a text that is set, brings plain ones.
void TextLines::look(int from, int added)
{
    const QTextDocument *const text = m_document->textDocument();
    for (QTextBlock block = text->findBlock(from); block.isValid() && block.position() <= from + added;
         block = block.next())
        if (block.blockFormat().lineHeight() != m_height)
            m_isOther = true;
}

void TextLines::settle()
{
    if (m_isOther)
        shape();
}

void TextLines::shape()
{
    m_isOther = false;
    if (!m_document || m_height <= 0)
        return;
    QTextDocument *const text = m_document->textDocument();
    QTextBlockFormat format;
    format.setLineHeight(m_height, QTextBlockFormat::MinimumHeight);
    QTextCursor cursor(text);
    cursor.select(QTextCursor::Document);
    // Undone together with what brought the paragraphs; where there is nothing to be undone, it is no step either.
    const bool isFirst = text->isUndoRedoEnabled() && !text->isUndoAvailable();
    if (isFirst)
        text->setUndoRedoEnabled(false);
    cursor.joinPreviousEditBlock();
    cursor.mergeBlockFormat(format);
    cursor.endEditBlock();
    if (isFirst)
        text->setUndoRedoEnabled(true);
}

} // namespace mn::app
