#include "app/library/list_filters.h"
#include "app/base/when_done.h"
#include "app/search/token_words.h"
#include "core/search/operators.h"
#include <algorithm>
#include <array>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAlways{
    "is:pinned"_L1,        "importance>0.7"_L1,       "has:attachment"_L1,        "has:link"_L1,
    "during:\"today\""_L1, "during:\"this week\""_L1, "during:\"this month\""_L1, "during:\"this year\""_L1,
    "is:conflict"_L1};
constexpr qsizetype kMostLabels = 6; // of each sort, before anything is typed

// Of these only one can hold.
bool isAlone(const QueryToken &token)
{
    const auto op = operatorNamed(token.name);
    return op && !token.isNegated && (*op == Operator::Kind || *op == Operator::Importance || *op == Operator::During);
}

} // namespace

ListFilters::ListFilters(Vault &vault, MemoryListModel &list, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_list(list), m_calendar(std::move(calendar)),
      m_setting(vault, u"window.list_filters"_s)
{
    connect(&m_setting, &VaultSetting::loaded, this, &ListFilters::take);
    connect(&m_setting, &VaultSetting::failed, this, &ListFilters::failed);
}

QVariantList ListFilters::chips() const
{
    QVariantList out;
    for (const QueryToken &token : m_tokens)
        out += chipOf(token);
    return out;
}

bool ListFilters::put(const QString &query)
{
    const QList<QueryToken> tokens = tokensOf(query.trimmed(), context());
    if (tokens.size() != 1 || tokens[0].kind != QueryToken::Kind::Filter || tokens[0].length != query.trimmed().size())
        return false;
    const QueryToken &token = tokens[0];
    const bool replaces = isAlone(token);
    m_tokens.removeIf([&](const QueryToken &other) {
        return other.text == token.text || (replaces && isAlone(other) && other.name == token.name);
    });
    if (m_tokens.size() >= kMost)
        m_tokens.removeFirst();
    m_tokens += token;
    return true;
}

bool ListFilters::add(const QString &query)
{
    if (!put(query))
        return false;
    apply();
    m_setting.whenRead([this, query] { // beside those that were kept
        put(query);
        apply();
        keep();
    });
    return true;
}

void ListFilters::remove(int chip)
{
    if (chip < 0 || chip >= m_tokens.size())
        return;
    m_tokens.removeAt(chip);
    apply();
    keep();
}

void ListFilters::clear()
{
    if (m_tokens.isEmpty())
        return;
    m_tokens.clear();
    apply();
    keep();
}

void ListFilters::take(const QJsonArray &kept)
{
    m_tokens.clear();
    for (const QJsonValue &query : kept)
        put(query.toString());
    apply();
}

void ListFilters::apply()
{
    QStringList queries;
    for (const QueryToken &token : std::as_const(m_tokens))
        queries += token.text;
    m_list.setFilterText(queries.join(u' '));
    Q_EMIT changed();
}

void ListFilters::keep()
{
    QJsonArray kept;
    for (const QueryToken &token : std::as_const(m_tokens))
        kept += token.text;
    m_setting.write(kept);
}

void ListFilters::ask(const QString &typed)
{
    m_typed = typed.trimmed();
    const quint64 question = ++m_question;
    const auto work = [](Database &database) -> Result<QList<Offer>> {
        const MemoryStore memories(database);
        const ReadView view = ReadView::everything();
        QList<Offer> out;
        const auto add = [&](QStringView name, const QList<LabelCount> &labels) {
            for (const LabelCount &label : labels)
                out += Offer{filterText(name, label.name), label.memories};
        };
        MN_TRY(const QList<LabelCount> domains, memories.domains(view));
        MN_TRY(const QList<LabelCount> tags, memories.tags(view));
        MN_TRY(const QList<LabelCount> kinds, memories.kinds(view));
        add(u"domain", domains);
        add(u"tag", tags);
        add(u"kind", kinds);
        return out;
    };
    whenDone(this, m_vault.read(work), [this, question](const Result<QList<Offer>> &labels) {
        if (question == m_question)
            show(labels.value_or(QList<Offer>()));
    });
}

// Nothing is offered twice, nor what holds already.
void ListFilters::show(const QList<Offer> &labels)
{
    QList<Offer> all;
    // A filter as it is written comes first.
    if (!m_typed.isEmpty())
        all += Offer{m_typed, -1};
    for (const QLatin1StringView query : kAlways)
        all += Offer{QString(query), -1};
    QHash<QString, qsizetype> ofSort;
    for (const Offer &label : labels)
        if (!m_typed.isEmpty() || ofSort[label.query.section(u':', 0, 0)]++ < kMostLabels)
            all += label;
    QVariantList out;
    for (const Offer &offer : std::as_const(all)) {
        if (out.size() >= kMostOffered)
            break;
        const QList<QueryToken> tokens = tokensOf(offer.query, context());
        if (tokens.size() != 1 || tokens[0].kind != QueryToken::Kind::Filter ||
            tokens[0].length != offer.query.size() ||
            std::ranges::any_of(m_tokens, [&](const QueryToken &held) { return held.text == offer.query; }))
            continue;
        QVariantMap row = chipOf(tokens[0]);
        if (offer.query != m_typed && !row[u"text"_s].toString().contains(m_typed, Qt::CaseInsensitive))
            continue;
        row[u"count"_s] = offer.count < 0 ? QString() : QLocale().toString(offer.count);
        out += row;
    }
    m_offered = out;
    Q_EMIT offeredChanged();
}

} // namespace mn::app
