#include "app/shell/navigation.h"
#include <QScopedValueRollback>
#include <algorithm>

namespace mn::app {

Navigation::Navigation(MemoryListModel &list, QList<WindowPage> pages, QObject *parent)
    : QObject(parent), m_list(list), m_pages(std::move(pages)), m_stops{inList({})}
{
    connect(&list, &MemoryListModel::placeChanged, this, [this] { visit(inList({})); });
}

const WindowPage *Navigation::pageThere(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &WindowPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

QUrl Navigation::source() const
{
    const WindowPage *shown = pageThere(page());
    return shown ? shown->source : QUrl();
}

bool Navigation::takesApp() const
{
    const WindowPage *shown = pageThere(page());
    return shown && shown->takesApp;
}

bool Navigation::has(const QString &page) const
{
    return pageThere(page) != nullptr;
}

Navigation::Stop Navigation::inList(const QString &memory) const
{
    return {{}, m_list.place(), m_list.label(), memory};
}

void Navigation::show(const QString &page)
{
    if (page.isEmpty()) {
        if (!here().page.isEmpty())
            leave();
    } else if (has(page)) {
        Stop stop;
        stop.page = page;
        visit(std::move(stop));
    }
}

void Navigation::showPlace(MemoryListModel::Place place, const QString &label)
{
    m_list.show(place, label);
    if (!page().isEmpty()) // the list was there already, behind the page
        visit(inList({}));
}

// The list as it was left, not a step back: one may have come from another page.
void Navigation::leave()
{
    const auto isList = [](const Stop &stop) { return stop.page.isEmpty(); };
    const auto begin = std::make_reverse_iterator(m_stops.cbegin() + m_at + 1);
    const auto last = std::find_if(begin, m_stops.crend(), isList);
    visit(last == m_stops.crend() ? inList({}) : *last);
}

void Navigation::noteMemory(const QString &id)
{
    visit(inList(id));
}

void Navigation::notePassing(const QString &id)
{
    Stop stop = inList(id);
    stop.isPassing = true;
    visit(std::move(stop));
}

void Navigation::settle()
{
    m_stops[m_at].isPassing = false;
}

void Navigation::visit(Stop stop)
{
    if (m_isOnTheWay || here().isSame(stop))
        return;
    const bool replaces = stop.isPassing && here().isPassing;
    m_stops.resize(m_at + (replaces ? 0 : 1)); // the way forward is another one now
    m_stops += std::move(stop);
    if (m_stops.size() > kMostStops)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
    Q_EMIT changed();
}

void Navigation::back()
{
    if (canGoBack())
        goTo(m_at - 1);
}

void Navigation::forward()
{
    if (canGoForward())
        goTo(m_at + 1);
}

void Navigation::goTo(qsizetype at)
{
    m_at = at;
    const Stop stop = here();
    {
        const QScopedValueRollback onTheWay(m_isOnTheWay, true);
        if (stop.page.isEmpty()) {
            m_list.show(stop.place, stop.label);
            if (!stop.memory.isEmpty())
                Q_EMIT memoryWanted(stop.memory);
        }
    }
    Q_EMIT changed();
}

} // namespace mn::app
