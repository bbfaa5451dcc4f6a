#include "core/exchange/joplin_item.h"
#include "core/exchange/text_encoding.h"
#include "core/portable/time_text.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostProperties = 200; // a note has 29

JoplinItem::Type typeOf(qint64 number)
{
    switch (number) {
    case 1:
        return JoplinItem::Type::Note;
    case 2:
        return JoplinItem::Type::Folder;
    case 4:
        return JoplinItem::Type::Resource;
    case 5:
        return JoplinItem::Type::Tag;
    case 6:
        return JoplinItem::Type::NoteTag;
    default:
        return JoplinItem::Type::Other;
    }
}

} // namespace

bool isJoplinId(QByteArrayView id)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return id.size() == 32 && std::all_of(id.begin(), id.end(), isDigit);
}

qint64 JoplinItem::time(QStringView name) const
{
    const auto moment = momentFromText(text(name));
    return moment ? moment->ms : 0;
}

Result<JoplinItem> parseJoplinItem(QByteArrayView bytes)
{
    JoplinItem item;
    const QString all = decodePart(bytes).text;
    // From the end up to the first empty line.
    qsizetype end = all.size();
    for (int properties = 0;; ++properties) {
        const qsizetype begin = end > 0 ? all.lastIndexOf(u'\n', end - 1) + 1 : 0;
        const QStringView line = QStringView(all).sliced(begin, end - begin).trimmed();
        end = begin - 1; // of the line before
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0 || properties == kMostProperties)
            return fail(Errc::NotUnderstood, u"no Joplin item"_s);
        QString value = line.sliced(colon + 1).trimmed().toString();
        value.replace(u"\\n"_s, u"\n"_s).replace(u"\\r"_s, u"\r"_s);
        item.properties.insert(line.first(colon).trimmed().toString(), value);
        if (begin == 0)
            break;
    }
    if (!item.properties.contains(u"type_"_s))
        return fail(Errc::NotUnderstood, u"no Joplin item"_s);
    item.type = typeOf(item.number(u"type_"));
    item.id = item.text(u"id").toLatin1();
    if (!isJoplinId(item.id))
        return fail(Errc::NotUnderstood, u"a Joplin item without an id"_s);

    const QStringView head = QStringView(all).first(std::max<qsizetype>(0, end));
    const qsizetype titleEnd = head.indexOf(u'\n');
    item.title = (titleEnd < 0 ? head : head.first(titleEnd)).toString();
    if (titleEnd >= 0) {
        QStringView body = head.sliced(titleEnd + 1);
        if (body.startsWith(u'\n'))
            body = body.sliced(1);
        item.body = body.toString();
    }
    return item;
}

} // namespace mn
