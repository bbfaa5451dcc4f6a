#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/search/empty_search_help.h"
#include "app/search/query_completion.h"
#include "app/search/query_tokens.h"
#include "app/search/recent_searches.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Search as one types: each keystroke is a question, at most one is being answered and the newest waits; what an older
// one found is not shown once a newer was asked. The rows are what was found, best first.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int caret READ caret WRITE setCaret NOTIFY caretChanged) // in UTF-16 units; for completion
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(QString thread READ thread WRITE setThread NOTIFY threadChanged) // only inside it; empty: everywhere
    Q_PROPERTY(State state READ state NOTIFY answered)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY searchingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY answered) // one sentence; empty unless Failed
    Q_PROPERTY(int count READ count NOTIFY answered)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY answered)
    Q_PROPERTY(double tookMs READ tookMs NOTIFY answered)
    Q_PROPERTY(QString whyNoMeaning READ whyNoMeaning NOTIFY answered) // a sentence; empty: all was compared
    Q_PROPERTY(QStringList corrected READ corrected NOTIFY answered)   // "boilr → boiler"
    Q_PROPERTY(mn::app::QueryCompletion *completion READ completion CONSTANT)
    Q_PROPERTY(mn::app::RecentSearches *recent READ recent CONSTANT)
    Q_PROPERTY(mn::app::EmptySearchHelp *help READ help CONSTANT) // when nothing was found
    // How found words are dressed in `titleStyled` and `snippetStyled`: the declarations of a style, such as
    // "background-color:#fbf1dd"; empty: bold.
    Q_PROPERTY(QString markStyle READ markStyle WRITE setMarkStyle NOTIFY markStyleChanged)

public:
    enum class State {
        Idle, // nothing is asked
        Found,
        Nothing, // is found
        Failed
    };
    Q_ENUM(State)
    enum class Mode { Hybrid, Words, Meaning };
    Q_ENUM(Mode)
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        TitleStyledRole, // rich text, escaped, with the found words marked
        SnippetRole,
        SnippetStyledRole,
        WhyRole,   // a sentence
        PartsRole, // [{name, value 0..1, text}]: what the score is made of, the greatest first
        WordsRole, // 0..1 each
        MeaningRole,
        NearnessRole, // cosine 0..1; -1: not compared
        HowNearRole,  // the same in a word: 0 hardly, 1 loosely, 2 near, 3 very near
        WhenRole,
        WhenTextRole,
        TagsRole,
        DomainRole,
        KindRole,
        ThreadRole,
        ImportanceRole,
        PinnedRole,
        TrashedRole,
        ConflictRole,
    };
    Q_ENUM(Role)

    SearchModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent = nullptr);
    ~SearchModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    int caret() const { return m_caret; }
    void setCaret(int caret);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    QString thread() const { return m_thread; }
    void setThread(const QString &thread);
    State state() const { return m_state; }
    bool isSearching() const { return m_isRunning; }
    QString problem() const { return m_problem; }
    int count() const { return int(m_answer.hits.size()); }
    bool hasMore() const { return m_hasMore; }
    double tookMs() const { return double(m_answer.microseconds) / 1000; }
    QString whyNoMeaning() const;
    QStringList corrected() const { return m_answer.corrected; }
    QueryCompletion *completion() { return &m_completion; }
    RecentSearches *recent() { return &m_recent; }
    EmptySearchHelp *help() { return &m_help; }
    QString markStyle() const { return m_markStyle; }
    void setMarkStyle(const QString &style);

    // Puts a proposal of `completion` in place of what is being typed, and the caret behind it.
    Q_INVOKABLE void complete(int proposal);
    // Among the recent ones from now on: it was of use.
    Q_INVOKABLE void remember();
    Q_INVOKABLE void retry();
    Q_INVOKABLE QString idAt(int row) const;
    // -1 where it was not found.
    Q_INVOKABLE int rowOfId(const QString &id) const;
    // Whether the rows are those of what is asked now, and not of a former question.
    Q_INVOKABLE bool isAnswered() const;

Q_SIGNALS:
    void textChanged();
    void caretChanged();
    void modeChanged();
    void threadChanged();
    void searchingChanged();
    // The rows are about to be others: those of another question, or of the same one anew.
    void aboutToAnswer(bool isOther);
    void answered();
    void markStyleChanged();

private:
    static QVariantList partsOf(const SearchHit &hit);
    SearchRequest request() const;
    void ask();
    void start();
    void take(const SearchRequest &asked, const Result<SearchAnswer> &answer);
    void noteAnswer(const SearchRequest &asked);
    void noteChange();
    void showAnswer(SearchAnswer answer);

    Vault &m_vault;
    Calendar m_calendar;
    QString m_text, m_thread, m_markStyle, m_problem;
    QList<QueryToken> m_tokens;
    int m_caret = 0;
    Mode m_mode = Mode::Hybrid;
    int m_limit = 0;
    State m_state = State::Idle;
    SearchAnswer m_answer;
    QString m_answered; // whose the rows are
    SearchMode m_answeredMode = SearchMode::Hybrid;
    bool m_hasMore = false;
    bool m_isRunning = false;
    quint64 m_question = 0;   // the newest; answers to older ones are dropped
    bool m_isWaiting = false; // the newest question has not been asked yet
    std::unique_ptr<Alarm> m_changed;
    QueryCompletion m_completion;
    RecentSearches m_recent;
    EmptySearchHelp m_help;
};

} // namespace mn::app
