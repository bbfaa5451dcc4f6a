#pragma once
#include <QPointer>
#include <QQuickTextDocument>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace mn::app {

// Where words stand in the text of a field, large and small letters alike; one of the hits is the current one. A text
// of 200 KB is gone through in less than a frame. It follows what is written meanwhile.
//   TextFinder { document: area.textDocument; words: field.text }
// GUI thread.
class TextFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged) // empty: nothing is looked for
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed) // from 1 on; 0: none
    Q_PROPERTY(int place READ place NOTIFY changed)     // where the current one begins; -1: there is none
    Q_PROPERTY(int turn READ turn NOTIFY changed)       // another one with each change

public:
    explicit TextFinder(QObject *parent = nullptr) : QObject(parent) {}

    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    const QString &words() const { return m_words; }
    void setWords(const QString &words);
    int count() const { return int(m_hits.size()); }
    int current() const { return m_current + 1; }
    int place() const { return m_current < 0 ? -1 : m_hits[size_t(m_current)]; }
    int turn() const { return m_turn; }

    // The first one at this place or behind it is the current one; behind the last comes the first again.
    Q_INVOKABLE void goTo(int position);
    Q_INVOKABLE void goNext() { step(1); }
    Q_INVOKABLE void goBack() { step(-1); }
    // Those that begin there, not more than anybody sees at once: [{begin, end, isCurrent}].
    Q_INVOKABLE QVariantList between(int first, int last) const;

Q_SIGNALS:
    void documentChanged();
    void wordsChanged();
    void changed();

private:
    void step(int by);
    void lookAgain();
    std::vector<int> find() const;
    void announce();

    QPointer<QQuickTextDocument> m_document;
    QString m_words;
    std::vector<int> m_hits; // where they begin; none lies in another
    int m_current = -1;
    int m_turn = 0;
    bool m_isQueued = false;
};

} // namespace mn::app
