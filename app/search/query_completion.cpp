#include "app/search/query_completion.h"
#include "app/base/when_done.h"
#include "app/search/token_words.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

bool isCounted(Operator op)
{
    return op == Operator::Tag || op == Operator::Domain || op == Operator::Kind;
}

QString quoted(const QString &value)
{
    const bool needsQuotes = std::ranges::any_of(value, [](QChar c) { return c.isSpace(); });
    return needsQuotes ? u'"' + value + u'"' : value;
}

// Also where a part behind a slash begins so: "gar" finds "home/garden".
bool fits(const QString &name, const QString &typed)
{
    return name.startsWith(typed, Qt::CaseInsensitive) || name.contains(u'/' + typed, Qt::CaseInsensitive);
}

} // namespace

QueryCompletion::QueryCompletion(Vault &vault, QObject *parent) : QAbstractListModel(parent), m_vault(vault) {}

int QueryCompletion::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QueryCompletion::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Proposal &proposal = m_proposals[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return proposal.name;
    case TextRole:
        return proposal.text;
    case HintRole:
        return proposal.hint;
    case CountRole:
        return proposal.count;
    default:
        return {};
    }
}

QHash<int, QByteArray> QueryCompletion::roleNames() const
{
    return {{TextRole, "text"}, {NameRole, "name"}, {HintRole, "hint"}, {CountRole, "count"}};
}

QVariantList QueryCompletion::rows() const
{
    QVariantList rows;
    for (const Proposal &proposal : m_proposals)
        rows << QVariantMap{{u"text"_s, proposal.name},
                            {u"note"_s, proposal.hint},
                            {u"count"_s, proposal.count < 0 ? QString() : QLocale().toString(proposal.count)}};
    return rows;
}

void QueryCompletion::setPlace(const QString &text, qsizetype caret)
{
    m_text = text;
    m_caret = std::clamp<qsizetype>(caret, 0, text.size());
    propose();
}

void QueryCompletion::forget()
{
    ++m_generation;
    m_values.clear();
    m_loading.clear();
}

// The piece before the caret: `-tag:"two wo`.
void QueryCompletion::propose()
{
    qsizetype begin = m_caret;
    bool isQuoted = QStringView(m_text).first(m_caret).count(u'"') % 2 == 1;
    const bool inQuotes = isQuoted;
    while (begin > 0) {
        const QChar c = m_text[begin - 1];
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c.isSpace() && !isQuoted)
            break;
        --begin;
    }
    m_begin = begin;
    m_end = m_caret;
    while (m_end < m_text.size() && !m_text[m_end].isSpace() && !inQuotes)
        ++m_end;
    QString typed = m_text.sliced(begin, m_caret - begin);
    const QString minus = typed.startsWith(u'-') ? u"-"_s : QString();
    typed.remove(0, minus.size());
    const qsizetype colon = typed.indexOf(u':');
    QList<Proposal> out;
    if (colon < 0) {
        if (typed.size() >= 2 && !inQuotes)
            for (const OperatorRow &row : operators())
                if (QString(row.name).startsWith(typed, Qt::CaseInsensitive))
                    out += Proposal{QString(minus + row.name + (row.op == Operator::Importance ? u">"_s : u":"_s)),
                                    row.name, meaningOf(row.op), -1};
        return show(out);
    }
    const auto op = operatorNamed(QStringView(typed).first(colon));
    if (!op)
        return show({});
    QString value = typed.sliced(colon + 1);
    value.remove(u'"');
    const QString before = minus + row(*op).name + u':';
    const QString meaning = meaningOf(*op);
    for (const QString &known : valuesOf(*op))
        if (const QString word = wordOf(*op, known); (fits(known, value) || fits(word, value)) && known != value)
            out += Proposal{before + quoted(known), word, meaning, -1};
    if (isCounted(*op)) {
        if (!m_values.contains(*op))
            load(*op);
        for (const LabelCount &label : m_values.value(*op))
            if (out.size() < kMost && fits(label.name, value) && label.name != value)
                out += Proposal{before + quoted(label.name), label.name, meaning, label.memories};
    }
    show(out);
}

void QueryCompletion::load(Operator op)
{
    if (m_loading.contains(op))
        return;
    m_loading.insert(op);
    const ReadView view = ReadView::everything();
    const auto labels = op == Operator::Tag      ? m_vault.tags(view)
                        : op == Operator::Domain ? m_vault.domains(view)
                                                 : m_vault.kinds(view);
    whenDone(this, labels, [this, op, generation = m_generation](Result<QList<LabelCount>> found) {
        if (generation != m_generation)
            return propose(); // they may be others by now: asked anew where they are still wanted
        m_loading.remove(op);
        m_values.insert(op, found ? *std::move(found) : QList<LabelCount>());
        propose();
    });
}

void QueryCompletion::show(QList<Proposal> proposals)
{
    if (proposals == m_proposals)
        return;
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
    Q_EMIT changed();
}

std::optional<QueryCompletion::Completed> QueryCompletion::completed(int proposal) const
{
    if (proposal < 0 || proposal >= count())
        return {};
    QString put = m_proposals[proposal].text;
    const QString after = m_text.sliced(m_end);
    // A whole value is followed by what comes next; a filter word by its value.
    if (!put.endsWith(u':') && !put.endsWith(u'>') && !after.startsWith(u' '))
        put += u' ';
    return Completed{QString(m_text.first(m_begin) + put + after), m_begin + put.size()};
}

} // namespace mn::app
