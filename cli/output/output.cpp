#include "cli/output/output.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/base/platform/terminal.h"
#include <algorithm>
#include <cstdio>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualColumns = 100;
constexpr int kLeastColumns = 40;
constexpr int kMostColumns = 120; // longer lines are hard to read, however wide the window is

bool wantsColours()
{
    // https://no-color.org: any value but the empty one.
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qEnvironmentVariable("TERM") != u"dumb"_s;
}

void write(std::FILE *stream, QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stream);
}

} // namespace

Output::Output()
    : m_outIsTerminal(mn::isTerminal(StandardStream::Out)), m_errorIsTerminal(mn::isTerminal(StandardStream::Error)),
      m_outColours(m_outIsTerminal && wantsColours()), m_errorColours(m_errorIsTerminal && wantsColours())
{
    const int columns = terminalColumns(StandardStream::Out);
    m_columns = columns > 0 ? std::clamp(columns, kLeastColumns, kMostColumns) : kUsualColumns;
}

Output::~Output()
{
    std::fflush(stdout);
}

QString Output::painted(Style style, const QString &text)
{
    const char *code = "";
    switch (style) {
    case Style::Plain:
        return text;
    case Style::Bold:
        code = "1";
        break;
    case Style::Dim:
        code = "2";
        break;
    case Style::Title:
        code = "1;36";
        break;
    case Style::Match:
        code = "1;33";
        break;
    case Style::Good:
        code = "32";
        break;
    case Style::Warning:
        code = "33";
        break;
    case Style::Bad:
        code = "31";
        break;
    case Style::Paper: // black on white, whatever the terminal's own colours are
        code = "38;5;16;48;5;231";
        break;
    }
    return text.isEmpty() ? text : u"\x1b["_s + QLatin1StringView(code) + u'm' + text + u"\x1b[0m"_s;
}

void Output::line(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void Output::line(const JsonLine &line)
{
    write(stdout, line.text() + '\n');
}

void Output::bytes(QByteArrayView bytes)
{
    write(stdout, bytes);
}

void Output::toError(const QString &text)
{
    std::fflush(stdout); // both often share a terminal: in the order they were said
    write(stderr, text.toUtf8());
    std::fflush(stderr);
}

void Output::remark(const QString &text)
{
    if (m_choice.quiet || m_choice.json)
        return;
    toError((m_errorColours ? painted(Style::Dim, text) : text) + u'\n');
}

void Output::error(const Error &error)
{
    const ErrorText text = textOf(error);
    if (m_choice.json) {
        JsonLine inner;
        inner.put("code", name(error.code)).put("message", text.message).put("advice", text.advice);
        toError(QString::fromUtf8(JsonLine().put("error", inner).text()) + u'\n');
        return;
    }
    const auto paint = [this](Style style, const QString &part) {
        return m_errorColours ? painted(style, part) : part;
    };
    toError(paint(Style::Bad, u"mnemo: "_s) + text.message + paint(Style::Dim, u" ["_s + name(error.code) + u']') +
            u'\n');
    if (!text.advice.isEmpty())
        toError(u"       "_s + text.advice + u'\n');
}

Result<void> Output::flush()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return fail(Errc::FileUnwritable, u"standard output"_s);
    return {};
}

ErrorText textOf(const Error &error)
{
    const bool hasAdvice = error.context.contains(kAdviceMark);
    const QString context = harmless(error.context.section(kAdviceMark, 0, 0));
    const QString toDo = hasAdvice ? harmless(error.context.section(kAdviceMark, 1)) : advice(error.code);
    if (context.isEmpty())
        return {sentence(error.code), toDo};
    if (error.code == Errc::Usage) { // the context says it all
        QString text = context;
        // A name stays as it is typed: "unlock.for: ...".
        const QString first = text.section(u' ', 0, 0);
        if (!first.endsWith(u':') && !first.contains(u'.'))
            text.front() = text.front().toUpper();
        return {text.endsWith(u'?') || text.endsWith(u'.') ? text : text + u'.', toDo};
    }
    QString text = sentence(error.code);
    if (text.endsWith(u'.'))
        text.chop(1);
    return {text + u": "_s + context, toDo};
}

} // namespace mn::cli
