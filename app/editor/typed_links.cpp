#include "app/editor/typed_links.h"
#include "app/base/when_done.h"
#include "app/editor/markdown_format.h"
#include "app/editor/title_completion.h"
#include <QRegularExpression>
#include <QtConcurrent/qtconcurrentrun.h>

namespace mn::app {

using namespace Qt::StringLiterals;

TypedLinks::TypedLinks(Vault &vault, MemoryEditor &editor, QObject *parent)
    : QObject(parent), m_vault(vault), m_editor(editor)
{
    connect(&editor, &MemoryEditor::opened, this, &TypedLinks::begin);
    connect(&editor, &MemoryEditor::saveStateChanged, this, [this] {
        if (m_editor.saveState() == MemoryEditor::SaveState::Saved)
            look();
    });
}

TypedLinks::Named TypedLinks::namedIn(const QString &markdown)
{
    static const QRegularExpression kRemotePicture(u"!\\[[^\\]]*\\]\\(\\s*<?(?:[a-z][a-z0-9+.-]*:)?//"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    Named named;
    Fence fence;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        const bool mayName = line.contains("[["_L1) || line.contains("!["_L1);
        const DressedLine dressed = dressLine(line, fence);
        fence = dressed.after;
        if (!mayName || dressed.kind == LineKind::Code || dressed.kind == LineKind::Fence)
            continue;
        for (const TextLink &link : dressed.links)
            if (link.isTitle && !link.target.isEmpty() && !named.titles.contains(link.target, Qt::CaseInsensitive))
                named.titles += link.target;
        const QString whole = line.toString();
        for (auto found = kRemotePicture.globalMatch(whole); found.hasNext(); found.next())
            ++named.remotePictures;
    }
    return named;
}

// Of another memory, or of a new one that was saved for the first time.
void TypedLinks::begin()
{
    if (m_editor.id() == m_id && m_isKnown)
        return;
    m_id = m_editor.id();
    m_titles.clear();
    m_isKnown = m_editor.isNew(); // nothing of it is linked yet
    m_missing.clear();
    m_targets.clear();
    m_remotePictures = 0;
    m_opened = m_editor.content();
    Q_EMIT changed();
    if (!m_isKnown)
        look();
}

QStringList TypedLinks::linkedByText() const
{
    QStringList ids;
    for (const QString &title : m_titles)
        if (const RecordId id = m_targets.value(title); !id.isNull())
            ids += id.toString();
    return ids;
}

// What it said when it was opened is not typed, also where one has written on before that was read.
void TypedLinks::look()
{
    const auto read = [first = m_isKnown ? std::nullopt : std::optional(m_opened), now = m_editor.content()] {
        return std::pair(first.transform(namedIn), namedIn(now));
    };
    whenDone(this, QtConcurrent::run(read),
             [this, session = ++m_session, id = m_id](const std::pair<std::optional<Named>, Named> &named) {
                 if (session != m_session || id != m_editor.id())
                     return;
                 if (named.first && !m_isKnown)
                     take(*named.first);
                 take(named.second);
             });
}

void TypedLinks::take(const Named &named)
{
    const QStringList before = std::exchange(m_titles, named.titles);
    const bool isFirst = !std::exchange(m_isKnown, true);
    if (m_remotePictures != named.remotePictures) {
        m_remotePictures = named.remotePictures;
        Q_EMIT changed();
    }
    QStringList come, gone;
    for (const QString &title : named.titles)
        if (isFirst || !before.contains(title, Qt::CaseInsensitive) || m_missing.contains(title))
            come += title;
    for (const QString &title : before)
        if (!named.titles.contains(title, Qt::CaseInsensitive))
            gone += title;
    m_missing.removeIf([&](const QString &title) { return !named.titles.contains(title); });
    // A memory that is merely opened is not changed by it: then only what is missing is of interest.
    resolve(come, !isFirst);
    if (gone.isEmpty())
        return;
    auto left = std::make_shared<qsizetype>(gone.size());
    auto found = std::make_shared<QList<Found>>();
    for (const QString &title : std::as_const(gone))
        whenDone(this, m_vault.search(ReadView::everything(), TitleCompletion::requestFor(title)),
                 [this, title, left, found, id = m_id](const Result<SearchAnswer> &answer) {
                     if (answer)
                         *found += Found{title, TitleCompletion::exactIn(*answer, title, id)};
                     if (--*left == 0 && id == m_editor.id())
                         unlink(*found);
                 });
}

void TypedLinks::resolve(const QStringList &titles, bool areLinked)
{
    if (titles.isEmpty())
        return Q_EMIT changed();
    const QStringList wanted = titles.first(std::min(titles.size(), kMostTitles));
    auto left = std::make_shared<qsizetype>(wanted.size());
    auto found = std::make_shared<QList<Found>>();
    for (const QString &title : wanted)
        whenDone(this, m_vault.search(ReadView::everything(), TitleCompletion::requestFor(title)),
                 [this, title, left, found, areLinked, id = m_id](const Result<SearchAnswer> &answer) {
                     if (answer)
                         *found += Found{title, TitleCompletion::exactIn(*answer, title, id)};
                     if (--*left > 0 || id != m_editor.id())
                         return;
                     for (const Found &one : std::as_const(*found)) {
                         m_missing.removeAll(one.title);
                         m_targets.insert(one.title, one.id);
                         if (one.id.isNull() && m_titles.contains(one.title))
                             m_missing += one.title;
                     }
                     Q_EMIT changed();
                     if (areLinked)
                         link(*found);
                 });
}

void TypedLinks::link(const QList<Found> &found)
{
    bool hasLinked = false;
    for (const Found &one : found) {
        // Itself, or gone from the text by now.
        if (one.id.isNull() || one.id == m_id || !m_titles.contains(one.title))
            continue;
        m_editor.addLink(one.id.toString());
        hasLinked = true;
    }
    if (hasLinked)
        m_editor.saveNow();
}

void TypedLinks::unlink(const QList<Found> &found)
{
    bool hasUnlinked = false;
    for (const Found &one : found) {
        if (one.id.isNull() || m_titles.contains(one.title, Qt::CaseInsensitive))
            continue;
        m_editor.removeLink(one.id.toString());
        hasUnlinked = true;
    }
    if (hasUnlinked)
        m_editor.saveNow();
}

} // namespace mn::app
