#include "tests/shots/text_check.h"
#include "tests/shots/own_texts.h"
#include <QAccessible>
#include <QFileInfo>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <algorithm>
#include <array>
#include <vector>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

// Where an end in dots is meant: what people wrote, of any length, in rows of one line each; the tooltip and the memory
// itself show it whole. By file and id.
constexpr std::array kMayEnd{"MemoryLinkRow.heading", "MnMemoryRow.heading", "SearchResult.heading",
                             "TimelineRow.heading",   "TimelineRow.excerpt", "PassphraseStep.path"};

// What is written on keys is what stands on them.
constexpr auto kKeys = "MnKbd."_L1;

constexpr qreal kSlack = 1.5; // pixels: sizes are rounded

struct Shown {
    const QQuickItem *item;
    const QQuickItem *layer; // child of the window's content: the page, or one of what lies over it
    QString text;
    QString name;   // file and id
    QRectF letters; // in the window, as far as they are in sight
};

// "MnMemoryRow.title"; "MnMemoryRow" for one without an id.
QString nameOf(const QQuickItem *item)
{
    const QQmlContext *context = qmlContext(item);
    if (!context)
        return {};
    const QString file = QFileInfo(context->baseUrl().path()).completeBaseName();
    const QString id = context->nameForObject(item);
    return id.isEmpty() ? file : file + u'.' + id;
}

class Look {
public:
    explicit Look(QQuickWindow &window) : m_window(window) {}

    QStringList faults()
    {
        visitAll();
        overlaps();
        m_faults.removeDuplicates();
        return m_faults;
    }

    QStringList plain(const OwnTexts &own)
    {
        visitAll();
        QStringList found;
        for (const Shown &shown : m_shown)
            if (!shown.name.startsWith(kKeys) && own.holdPlainly(shown.text))
                found << u"not translated: “%1” (%2)"_s.arg(shown.text.left(60), shown.name);
        for (const QQuickItem *item : m_inSight)
            if (const QString name = spoken(item); own.holdPlainly(name))
                found << u"not translated for a screen reader: “%1” (%2)"_s.arg(name.left(60), nameOf(item));
        found.removeDuplicates();
        return found;
    }

private:
    void visitAll()
    {
        const QRectF whole(0, 0, m_window.width(), m_window.height());
        for (const QQuickItem *layer : m_window.contentItem()->childItems())
            visit(layer, layer, whole, whole);
    }

    // Its accessible name, of what is not a text that is seen anyway.
    static QString spoken(const QQuickItem *item)
    {
        if (item->inherits("QQuickText"))
            return {};
        QAccessibleInterface *const there = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item));
        return there && there->isValid() ? there->text(QAccessible::Name) : QString();
    }

    // `sight`: what of the window is not clipped away; `place`: the same without what scrolling has moved away.
    void visit(const QQuickItem *item, const QQuickItem *layer, QRectF sight, QRectF place)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const QRectF own = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        if (item->clip()) {
            sight = sight.intersected(own);
            place = scrolls(item) ? reach(item, own) : place.intersected(own);
        } else if (item->inherits("QQuickFlickable")) {
            place = reach(item, own);
        }
        if (own.intersects(sight))
            m_inSight.push_back(item);
        if (item->inherits("QQuickText"))
            take(item, layer, sight, place);
        for (const QQuickItem *child : item->childItems())
            if (!isKeptForReuse(child))
                visit(child, child->parentItem()->inherits("QQuickOverlay") ? child : layer, sight, place);
    }

    // A row that a list shows no more, but keeps.
    static bool isKeptForReuse(const QQuickItem *row)
    {
        QQuickItem *list = row->parentItem() ? row->parentItem()->parentItem() : nullptr;
        const QVariant index = row->property("index");
        if (!list || !list->inherits("QQuickItemView") || !index.isValid())
            return false;
        QQuickItem *there = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, there), Q_ARG(int, index.toInt()));
        return there != row;
    }

    static bool scrolls(const QQuickItem *item) { return item->inherits("QQuickFlickable"); }

    // All that one can scroll to.
    static QRectF reach(const QQuickItem *item, const QRectF &own)
    {
        constexpr qreal kFar = 1e6;
        const bool isAcross = item->property("contentWidth").toReal() > item->width() + kSlack;
        const qreal high = item->property("contentHeight").toReal() + item->property("topMargin").toReal() +
                           item->property("bottomMargin").toReal();
        const bool isDown = high > item->height() + kSlack;
        return own.adjusted(isAcross ? -kFar : 0, isDown ? -kFar : 0, isAcross ? kFar : 0, isDown ? kFar : 0);
    }

    void take(const QQuickItem *item, const QQuickItem *layer, const QRectF &sight, const QRectF &place)
    {
        const QString text = item->property("text").toString();
        if (text.trimmed().isEmpty() || item->width() <= 0)
            return;
        const qreal wide = item->property("contentWidth").toReal();
        const qreal above = qMax(0.0, item->property("topPadding").toReal());
        const qreal below = qMax(0.0, item->property("bottomPadding").toReal());
        const qreal high = item->implicitHeight() - above - below;
        const int alignment = item->property("effectiveHorizontalAlignment").toInt();
        const qreal left = alignment == Qt::AlignRight     ? item->width() - wide
                           : alignment == Qt::AlignHCenter ? (item->width() - wide) / 2
                                                           : 0;
        const QRectF letters = item->mapRectToScene(QRectF(left, above, wide, high));
        const Shown shown{item, layer, text, nameOf(item), letters.intersected(sight)};
        if (shown.letters.isEmpty())
            return;
        const bool isSnippet = item->property("maximumLineCount").toInt() < 10; // of a memory's text
        const bool mayEnd = isSnippet || std::ranges::any_of(kMayEnd, [&shown](const char *name) {
                                return shown.name == QLatin1String(name);
                            });
        if (item->property("truncated").toBool() && !mayEnd)
            note("cut off", shown);
        if (wide > item->width() + kSlack)
            note("wider than its place", shown);
        if (letters.left() < place.left() - kSlack || letters.right() > place.right() + kSlack)
            note("out of sight at a side", shown);
        // Fonts with tall ascents reach over their lines with room that no letter fills.
        const qreal ascent = high / qMax(1, item->property("lineCount").toInt()) / 3;
        if (letters.top() < place.top() - ascent || letters.bottom() > place.bottom() + ascent)
            note("out of sight above or below", shown);
        m_shown.push_back(shown);
    }

    void overlaps()
    {
        for (size_t i = 0; i < m_shown.size(); ++i) {
            for (size_t k = i + 1; k < m_shown.size(); ++k) {
                const Shown &one = m_shown[i];
                const Shown &other = m_shown[k];
                if (one.layer != other.layer)
                    continue; // a dialog lies over the page
                const QRectF both = one.letters.intersected(other.letters);
                const qreal line = qMin(one.letters.height(), other.letters.height());
                if (both.width() > 2 && both.height() > qMax(2.0, line / 4) && !isCovered(one, other))
                    m_faults << u"“%1” (%2) is over “%3” (%4)"_s.arg(other.text.left(40), other.name, one.text.left(40),
                                                                     one.name);
            }
        }
    }

    // Whether the later lies on a card of its own, which hides the earlier: raised above its neighbours.
    static bool isCovered(const Shown &one, const Shown &other)
    {
        const auto height = [](const QQuickItem *item) {
            qreal z = 0;
            for (; item; item = item->parentItem())
                z = qMax(z, item->z());
            return z;
        };
        return height(one.item) != height(other.item);
    }

    void note(const char *what, const Shown &shown)
    {
        m_faults << u"%1: “%2” (%3)"_s.arg(QLatin1String(what), shown.text.left(60), shown.name);
    }

    QQuickWindow &m_window;
    std::vector<Shown> m_shown;
    std::vector<const QQuickItem *> m_inSight;
    QStringList m_faults;
};

} // namespace

QStringList unreadable(QQuickWindow &window)
{
    return Look(window).faults();
}

QStringList untranslated(QQuickWindow &window, const OwnTexts &own)
{
    return Look(window).plain(own);
}

} // namespace mn::shots
