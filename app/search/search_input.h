#pragma once
#include "app/search/search_model.h"

namespace mn::app {

// The field of a search: filters that are whole stand before the words as chips, what is still being typed and what is
// no filter stays text. Between a MnSearchField and the SearchModel, whose `text` has all of it.
class SearchInput final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QVariantList chips READ chips NOTIFY changed) // [{text, glyph, domain, query}]
    // What about a filter that it does not know; empty: nothing.
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(int caret READ caret WRITE setCaret NOTIFY caretChanged) // in `words`

public:
    SearchInput(SearchModel &search, Calendar calendar, QObject *parent = nullptr);

    QString words() const { return m_words; }
    // As somebody types: what a blank ends is whole.
    void setWords(const QString &words);
    QVariantList chips() const;
    QString hint() const { return m_hint; }
    int caret() const { return m_caret; }
    void setCaret(int caret);

    // Its filter no longer holds.
    Q_INVOKABLE void removeChip(int chip);
    // Enter: what stands at the end is whole too. Whether that made a chip.
    Q_INVOKABLE bool finish();
    // Takes a proposal of search.completion.
    Q_INVOKABLE void complete(int proposal);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void caretChanged();

private:
    enum class Ends { AtBlanks, Everywhere };
    DateContext context() const { return {m_calendar.now(), m_calendar.zone(), false}; }
    bool lift(Ends ends);
    void takeText();
    void tell();

    SearchModel &m_search;
    Calendar m_calendar;
    QString m_words, m_hint;
    QList<QueryToken> m_chips;
    int m_caret = 0;
    bool m_isTelling = false; // what comes back is what was said
};

} // namespace mn::app
