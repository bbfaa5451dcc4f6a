#pragma once
#include "cli/output/json_line.h"
#include "core/base/result.h"
#include <QString>
#include <chrono>

namespace mn::cli {

enum class Style { Plain, Bold, Dim, Title, Match, Good, Warning, Bad, Paper };

// Where everything that the program says goes. Three kinds of speech: results (standard output: what was asked for),
// remarks (standard error, silent with --quiet: what was done beside it) and errors.
class Output {
public:
    struct Choice {
        bool json = false;
        bool quiet = false;
    };
    Output();
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void choose(Choice choice) { m_choice = choice; }
    bool isJson() const { return m_choice.json; }
    bool isQuiet() const { return m_choice.quiet; }

    // For results on standard output: colours only on a terminal that has them and whose person did not say NO_COLOR.
    QString paint(Style style, const QString &text) const { return m_outColours ? painted(style, text) : text; }
    // Columns to lay results out in; where nothing says how many, so many that lines stay readable.
    int columns() const { return m_columns; }
    bool isTerminal() const { return m_outIsTerminal; }

    void line(const QString &text = {});
    void line(const JsonLine &line);
    void bytes(QByteArrayView bytes);
    // What was done, in one sentence; on standard error, so that results stay clean.
    void remark(const QString &text);
    void error(const Error &error);

    // Everything handed to the system. FileUnwritable when it does not take it (a full disk behind a redirection).
    Result<void> flush();

private:
    friend class Progress;
    static QString painted(Style style, const QString &text);
    void toError(const QString &text);

    Choice m_choice;
    bool m_outIsTerminal;
    bool m_errorIsTerminal;
    bool m_outColours;
    bool m_errorColours;
    int m_columns;
};

// How far a long work is, on standard error: one line redrawn on a terminal, else a line every few seconds. Silent with
// --quiet and --json (commands then write progress as JSON where the contract says so). Any thread, one at a time.
class Progress {
public:
    // `begun`: how much of it was done before this began, 0..1.
    Progress(Output &output, const QString &what, double begun = 0);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    // How much of it is done, 0..1, negative when that is not known; and what to say beside it. The time left is added.
    void show(double part, const QString &text);
    // Whether it is time for a new one; for commands that write their own.
    bool isDue();

private:
    QString bar(double part) const;

    Output &m_output;
    QString m_what;
    double m_begunAt;
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::steady_clock::time_point m_shown;
    bool m_anything = false;
};

// Error as a sentence, and what to do.
struct ErrorText {
    QString message;
    QString advice;
};
ErrorText textOf(const Error &error);

} // namespace mn::cli
