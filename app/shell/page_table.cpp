#include "app/shell/page_table.h"
#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QString titled(const char *title)
{
    return QCoreApplication::translate("WindowPage", title);
}

QUrl sourceOf(QLatin1StringView file)
{
    return QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/"_s + file);
}

bool isThere(const WindowPage &page)
{
    return QFile::exists(u':' + page.source.path());
}

} // namespace

QList<WindowPage> windowPages()
{
    using enum WindowPage::Entry;
    const QList<WindowPage> known{{u"timeline"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Timeline")), u"calendar"_s,
                                   Sidebar, false, sourceOf("Timeline/TimelinePage.qml"_L1)},
                                  {u"graph"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Graph")), u"graph"_s, Sidebar,
                                   false, sourceOf("Graph/GraphPage.qml"_L1)},
                                  {u"insights"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Insights")), u"chart"_s,
                                   Sidebar, false, sourceOf("Insights/InsightsPage.qml"_L1)},
                                  {u"trash"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Trash")), u"trash"_s, Sidebar,
                                   false, sourceOf("Library/TrashPage.qml"_L1)},
                                  {u"devices"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Devices & sync")),
                                   u"devices"_s, Foot, false, sourceOf("Devices/DevicesPage.qml"_L1)},
                                  {u"shelf"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Set aside")), u"note"_s, None,
                                   false, sourceOf("Devices/ShelfPage.qml"_L1)},
                                  {u"settings"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Settings")), u"sliders"_s,
                                   Foot, true, sourceOf("Settings/SettingsPage.qml"_L1)},
                                  {u"import"_s,
                                   titled(QT_TRANSLATE_NOOP("WindowPage", "Import notes from another program")),
                                   u"import"_s, None, false, sourceOf("Import/ImportPage.qml"_L1)},
                                  {u"history"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "History")), u"history"_s, None,
                                   false, sourceOf("History/HistoryPage.qml"_L1)},
                                  {u"conflict"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Needs a decision")),
                                   u"merge"_s, None, false, sourceOf("Editor/ConflictPage.qml"_L1)},
                                  {u"search"_s, titled(QT_TRANSLATE_NOOP("WindowPage", "Search")), u"search"_s, None,
                                   false, sourceOf("Search/SearchPage.qml"_L1)}};
    QList<WindowPage> there;
    std::ranges::copy_if(known, std::back_inserter(there), isThere);
    return there;
}

} // namespace mn::app
