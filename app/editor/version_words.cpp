#include "app/editor/version_words.h"
#include "app/base/when_done.h"
#include "core/record/text_merge.h"
#include <QtConcurrent/qtconcurrentrun.h>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
}

QString onGround(const QString &text, const QColor &ground)
{
    return u"<span style=\"background-color:%1\">%2</span>"_s.arg(ground.name(), escaped(text));
}

} // namespace

VersionWords::VersionWords(QObject *parent) : QObject(parent)
{
    connect(this, &VersionWords::wanted, this, [this] {
        if (!std::exchange(m_isQueued, true)) // several properties change at once
            QMetaObject::invokeMethod(this, &VersionWords::begin, Qt::QueuedConnection);
    });
}

VersionWords::Shown VersionWords::compare(const QString &mine, const QString &theirs, const QColor &mineGround,
                                          const QColor &theirsGround)
{
    Shown shown;
    for (const DiffRun &run : diffWords(mine, theirs)) {
        if (run.kind != DiffRun::Added)
            shown.mine += run.kind == DiffRun::Equal ? escaped(run.text) : onGround(run.text, mineGround);
        if (run.kind != DiffRun::Removed)
            shown.theirs += run.kind == DiffRun::Equal ? escaped(run.text) : onGround(run.text, theirsGround);
    }
    return shown;
}

void VersionWords::begin()
{
    m_isQueued = false;
    const quint64 pair = ++m_pair;
    whenDone(this, QtConcurrent::run(compare, m_mine, m_theirs, m_mineGround, m_theirsGround),
             [this, pair](Shown shown) {
                 if (pair != m_pair || shown == m_shown)
                     return;
                 m_shown = std::move(shown);
                 Q_EMIT compared();
             });
}

} // namespace mn::app
