#include "app/palette/palette_model.h"
#include "app/palette/fuzzy_match.h"
#include "app/search/styled_text.h"
#include <algorithm>
#include <functional>
#include <limits>
#include <map>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// Above every score: of acts before anything is typed, and of equals afterwards.
int recency(const QStringList &recent, const QString &id)
{
    const qsizetype at = recent.indexOf(id);
    return at < 0 ? 0 : int(recent.size() - at);
}

// Text that can be cut off at its end knows no spans: what styledText() made bold gets a colour, and a line for who
// does not tell it from the rest. Everything else in it is escaped, so that these are its only tags.
QString marked(const QString &title, const QList<TextRange> &marks, const QString &color)
{
    QString text = styledText(title, {0, title.size()}, marks, {});
    if (color.isEmpty())
        return text;
    return text.replace(u"<b>"_s, u"<font color=\"%1\"><u>"_s.arg(color)).replace(u"</b>"_s, u"</u></font>"_s);
}

} // namespace

PaletteModel::PaletteModel(Vault &vault, Commands &commands, MemoryEditor &editor, const Calendar &calendar,
                           QObject *parent)
    : QAbstractListModel(parent), m_commands(commands), m_editor(editor), m_calendar(calendar), m_titles(vault)
{
    connect(&m_titles, &TitleCompletion::changed, this, &PaletteModel::arrange);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{SectionRole, "section"}, {TitleRole, "title"},   {PlainTitleRole, "plainTitle"}, {NoteRole, "note"},
            {GlyphRole, "glyph"},     {DomainRole, "domain"}, {ChordRole, "chord"},           {MemoryRole, "isMemory"}};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case SectionRole:
        return titleOf(row.section);
    case TitleRole:
        return marked(row.title, row.marks, m_markColor);
    case Qt::DisplayRole:
    case PlainTitleRole:
        return row.title;
    case NoteRole:
        return row.note;
    case GlyphRole:
        return row.glyph;
    case DomainRole:
        return row.domain;
    case ChordRole:
        return row.chord;
    case MemoryRole:
        return row.section == Section::Memories;
    default:
        return {};
    }
}

QString PaletteModel::titleOf(Section section)
{
    switch (section) {
    case Section::Do:
        return tr("Do");
    case Section::Memories:
        return tr("Memories");
    case Section::GoTo:
        return tr("Go to");
    }
    return {};
}

void PaletteModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    ask();
    arrangeAnew();
}

void PaletteModel::setMarkColor(const QString &color)
{
    if (color == m_markColor)
        return;
    m_markColor = color;
    Q_EMIT markColorChanged();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {TitleRole});
}

void PaletteModel::begin()
{
    m_text.clear();
    Q_EMIT textChanged();
    ask();
    arrangeAnew();
}

void PaletteModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const Row chosen = m_rows[size_t(row)];
    if (chosen.section == Section::Memories)
        return Q_EMIT memoryWanted(chosen.id);
    m_commands.noteRecent(chosen.id);
    m_commands.run(chosen.id);
}

QString PaletteModel::wanted() const
{
    return (isActsOnly() ? m_text.sliced(1) : m_text).trimmed();
}

void PaletteModel::ask()
{
    if (!isActsOnly())
        m_titles.ask(wanted());
}

std::vector<PaletteModel::Row> PaletteModel::actsFor(const QString &typed) const
{
    const QString title = m_editor.title();
    const QString ofMemory = title.isEmpty() ? QString() : tr("“%1”").arg(title);
    const QVariantMap hints = m_commands.hints();
    std::vector<Row> rows;
    for (const Command &command : m_commands.all()) {
        if (command.glyph.isEmpty() || !m_commands.isPossible(command))
            continue;
        const QString shown = m_commands.titleNow(command);
        const auto match = fuzzyMatch(typed, shown);
        if (!match)
            continue;
        Row row{command.group == Command::Group::GoTo ? Section::GoTo : Section::Do,
                command.id,
                shown,
                command.group == Command::Group::Memory ? ofMemory : QString(),
                command.glyph,
                {},
                hints.value(command.id).toStringList(),
                // The table's order, before anything is typed; then the best, and of equals what was used last.
                (typed.isEmpty() ? 0 : match->score * int(Commands::kMostRecent + 1)) +
                    recency(m_commands.recent(), command.id),
                match->isScattered,
                match->marks};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PaletteModel::Row> PaletteModel::memoriesFor(const QString &typed) const
{
    std::vector<Row> rows;
    if (isActsOnly())
        return rows;
    for (const QVariant &found : m_titles.found()) {
        const QVariantMap memory = found.toMap();
        const QString title = memory[u"title"_s].toString();
        // What was found for fewer letters stays until the answer for these is there.
        const auto match = fuzzyMatch(typed, title);
        if (!match || match->isScattered)
            continue;
        const QString domain = memory[u"domain"_s].toString();
        const QString when = m_calendar.shortText(memory[u"when"_s].toLongLong());
        rows.push_back({Section::Memories,
                        memory[u"id"_s].toString(),
                        title,
                        domain.isEmpty() ? when : tr("%1 · %2").arg(domain, when),
                        {},
                        domain,
                        {},
                        typed.isEmpty() ? 0 : match->score * int(Commands::kMostRecent + 1),
                        false,
                        match->marks});
        if (qsizetype(rows.size()) == kMostMemories)
            break;
    }
    return rows;
}

int PaletteModel::rowNow(int before) const
{
    if (before < 0 || before >= m_before.size())
        return 0;
    const auto row = std::ranges::find(m_rows, m_before[before], &Row::id);
    return row == m_rows.end() ? 0 : int(row - m_rows.begin());
}

void PaletteModel::arrangeAnew()
{
    m_isOther = true;
    arrange();
    m_isOther = false;
}

// The sections by the best that each has, and in them the best first.
void PaletteModel::arrange()
{
    const QString typed = wanted();
    std::vector<Row> rows = actsFor(typed);
    std::ranges::move(memoriesFor(typed), std::back_inserter(rows));
    if (std::ranges::any_of(rows, std::logical_not(), &Row::isScattered))
        std::erase_if(rows, [](const Row &row) { return row.isScattered; });
    std::map<Section, int> best;
    if (!typed.isEmpty())
        for (const Row &row : rows)
            best[row.section] =
                std::max(best.try_emplace(row.section, std::numeric_limits<int>::min()).first->second, row.score);
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        if (a.section == b.section)
            return a.score > b.score;
        return best[a.section] == best[b.section] ? a.section < b.section : best[a.section] > best[b.section];
    });
    Q_EMIT aboutToArrange();
    m_before.clear();
    if (!m_isOther)
        for (const Row &row : m_rows)
            m_before += row.id;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT arranged();
}

} // namespace mn::app
