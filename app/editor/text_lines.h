#pragma once
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The height of the lines of a plain text field, which has none of its own: as the editor's text has it, in the shape
// of its paragraphs. It is no step of the field's undo.
//   TextLines { id: lines; document: area.textDocument; height: Theme.type.reading.line * Theme.scale }
//   TextEdit { id: area; onTextChanged: lines.settle() }
// GUI thread.
class TextLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(qreal height READ height WRITE setHeight NOTIFY heightChanged) // of a line, at the least; in pixels

public:
    explicit TextLines(QObject *parent = nullptr);

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    qreal height() const { return m_height; }
    void setHeight(qreal height);

    // Wherever the text has changed: a document must not be changed while it tells of a change, and the field places
    // its caret behind this.
    Q_INVOKABLE void settle();

Q_SIGNALS:
    void documentChanged();
    void heightChanged();

private:
    void look(int from, int added);
    void shape();

    QPointer<QQuickTextDocument> m_document;
    qreal m_height = 0;
    bool m_isOther = false; // a paragraph that came has not the height of the others
};

} // namespace mn::app
