#include "cli/output/output.h"
#include "cli/output/text.h"
#include "cli/output/when.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRedraw = std::chrono::milliseconds(80);
constexpr auto kLines = std::chrono::seconds(5); // into a file or a log
constexpr int kBarColumns = 24;
constexpr auto kSoonest = std::chrono::seconds(1); // before, the time left is a guess

} // namespace

Progress::Progress(Output &output, const QString &what, double begun)
    : m_output(output), m_what(what), m_begunAt(begun), m_begun(std::chrono::steady_clock::now()), m_shown(m_begun)
{
}

Progress::~Progress()
{
    if (m_anything && m_output.m_errorIsTerminal)
        m_output.toError(u"\r\x1b[K"_s); // what was done is said by the command
}

bool Progress::isDue()
{
    const auto now = std::chrono::steady_clock::now();
    const bool redraws = m_output.m_errorIsTerminal && !m_output.isJson();
    if (now - m_shown < (redraws ? std::chrono::milliseconds(kRedraw) : std::chrono::milliseconds(kLines)))
        return false;
    m_shown = now;
    return true;
}

void Progress::show(double part, const QString &text)
{
    if (m_output.isQuiet() || m_output.isJson() || !isDue())
        return;
    m_anything = true;
    const std::chrono::duration<double> spent = m_shown - m_begun;
    QString line = m_what + u"  "_s + bar(part) + text;
    if (part > m_begunAt && part < 1 && spent > kSoonest) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(spent / (part - m_begunAt) * (1 - part));
        line += u"  "_s + durationText(left) + u" left"_s;
    }
    if (m_output.m_errorIsTerminal)
        m_output.toError(u"\r\x1b[K"_s + cutTo(line, m_output.columns() - 1));
    else
        m_output.toError(line + u'\n');
}

QString Progress::bar(double part) const
{
    if (part < 0 || !m_output.m_errorIsTerminal)
        return {};
    const int filled = int(std::clamp(part, 0.0, 1.0) * kBarColumns);
    return QString(filled, u'━') + QString(kBarColumns - filled, u'╌') + u"  "_s;
}

} // namespace mn::cli
