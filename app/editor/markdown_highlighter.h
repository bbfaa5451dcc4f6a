#pragma once
#include "app/editor/markdown_format.h"
#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Dresses the Markdown of a text field while it is written. The text stays as it is typed; signs are pale except in the
// paragraph of the caret, and those that make a line what it is hang in the margin. A keystroke dresses its own line
// again and no other, unless it opens or closes a fence of code.
//   MarkdownHighlighter { document: area.textDocument; caret: area.cursorPosition; ink: Theme.ink; ... }
// The field's own undo is off: the editor has one that goes over saves. GUI thread.
class MarkdownHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ quickDocument WRITE setQuickDocument NOTIFY documentChanged)
    Q_PROPERTY(int caret READ caret WRITE setCaret NOTIFY caretChanged)
    Q_PROPERTY(bool hasCaret READ hasCaret WRITE setHasCaret NOTIFY caretChanged) // the field has the keyboard
    // How it looks.
    Q_PROPERTY(qreal scale MEMBER m_scale NOTIFY looksChanged)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY looksChanged)   // signs in the caret's paragraph, done tasks
    Q_PROPERTY(QColor pale MEMBER m_pale NOTIFY looksChanged)     // signs elsewhere
    Q_PROPERTY(QColor quoted MEMBER m_quoted NOTIFY looksChanged) // quotes
    Q_PROPERTY(QColor link MEMBER m_link NOTIFY looksChanged)     // links and tags
    Q_PROPERTY(QColor codeGround MEMBER m_codeGround NOTIFY looksChanged)
    Q_PROPERTY(QString mono MEMBER m_mono NOTIFY looksChanged) // the font of code and signs
    // What is drawn behind the text and instead of signs, between viewTop and viewBottom (the text's own coordinates):
    // [{kind: "quote" | "code" | "bullet" | "task" | "rule", y, height, indent, isDone, isMirrored, position}].
    Q_PROPERTY(qreal viewTop MEMBER m_viewTop NOTIFY viewChanged)
    Q_PROPERTY(qreal viewBottom MEMBER m_viewBottom NOTIFY viewChanged)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY marksChanged)

public:
    explicit MarkdownHighlighter(QObject *parent = nullptr);
    ~MarkdownHighlighter() override;

    QQuickTextDocument *quickDocument() const { return m_quickDocument; }
    void setQuickDocument(QQuickTextDocument *document);
    int caret() const { return m_caret; }
    void setCaret(int caret);
    bool hasCaret() const { return m_hasCaret; }
    void setHasCaret(bool hasCaret);
    QVariantList marks() const { return m_marks; }

    // All of it as it is kept: unlike the field's own text, blanks that do not break stay.
    Q_INVOKABLE QString text() const;
    // The headings: [{text, level, position}].
    Q_INVOKABLE QVariantList outline() const;
    // What stands there: {target, isTitle}, or null.
    Q_INVOKABLE QVariant linkAt(int position) const;
    // What is being written there: {typed, isTitle, begin}, or null.
    Q_INVOKABLE QVariant begunAt(int position) const;
    // What Enter does there, beyond a new line: {begin, from, to}: `from` to `to` goes, `begin` comes. Null: nothing.
    Q_INVOKABLE QVariant nextLine(int position) const;
    // Where the letter between the brackets of a task lies, -1 if there is none.
    Q_INVOKABLE int taskAt(int position) const;

    // Lines dressed since it was made: what a keystroke costs.
    quint64 dressedLines() const { return m_dressedLines; }

Q_SIGNALS:
    void documentChanged();
    void caretChanged();
    void looksChanged();
    void viewChanged();
    void marksChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    class Line;
    const Line *lineOf(const QTextBlock &block) const;
    LineKind kindOf(const QTextBlock &block) const;
    QTextCharFormat formatOf(const DressedLine &line, Dress dress, bool isNear) const;
    QTextCharFormat baseOf(const DressedLine &line) const;
    bool isNear(const QTextBlock &block) const;
    void dressCaretAgain(const QTextBlock &before);
    void wantShapes(int block);
    void shape();
    QTextBlockFormat shapeOf(const QTextBlock &block) const;
    void lookAgain();
    void wantMarks();
    void findMarks();
    static QString markOf(const Line &line, bool isNear);
    bool goesOn(const QTextBlock &block) const;
    int px(int size) const { return qRound(size * m_scale); }

    QPointer<QQuickTextDocument> m_quickDocument;
    int m_caret = 0;
    bool m_hasCaret = false;
    qreal m_scale = 1, m_viewTop = 0, m_viewBottom = 0;
    QColor m_quiet, m_pale, m_quoted, m_link, m_codeGround;
    QString m_mono;
    QVariantList m_marks;
    int m_shapeFirst = -1, m_shapeLast = -1; // blocks whose shape is to be looked at
    bool m_isShaping = false;
    bool m_isLookQueued = false, m_areMarksQueued = false;
    quint64 m_dressedLines = 0;
};

} // namespace mn::app
