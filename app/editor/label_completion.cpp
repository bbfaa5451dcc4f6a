#include "app/editor/label_completion.h"
#include "app/base/when_done.h"
#include "core/vault/change_feed.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// Parts are parted by a slash or a hyphen: "gar" finds "home/garden".
bool hasPart(const QString &name, const QString &typed)
{
    return name.contains(u'/' + typed, Qt::CaseInsensitive) || name.contains(u'-' + typed, Qt::CaseInsensitive) ||
           name.contains(u' ' + typed, Qt::CaseInsensitive);
}

} // namespace

LabelCompletion::LabelCompletion(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            ++m_generation;
            m_labels.clear();
            m_loading.clear();
        },
        Qt::QueuedConnection);
}

void LabelCompletion::ask(Of of, const QString &typed)
{
    m_of = of;
    m_typed = typed.trimmed();
    if (!m_labels.contains(int(of)))
        load();
    find();
}

void LabelCompletion::load()
{
    if (m_loading.contains(int(m_of)))
        return;
    m_loading.insert(int(m_of));
    const ReadView view = ReadView::everything();
    const auto labels = m_of == Of::Tags      ? m_vault.tags(view)
                        : m_of == Of::Domains ? m_vault.domains(view)
                        : m_of == Of::Kinds   ? m_vault.kinds(view)
                                              : m_vault.threads(view);
    whenDone(this, labels, [this, of = m_of, generation = m_generation](Result<QList<LabelCount>> found) {
        if (generation != m_generation)
            return of == m_of ? load() : void();
        m_loading.remove(int(of));
        m_labels.insert(int(of),
                        found ? *std::move(found) : QList<LabelCount>()); // what cannot be read completes nothing
        find();
    });
}

void LabelCompletion::find()
{
    QVariantList first, second;
    for (const LabelCount &label : m_labels.value(int(m_of))) {
        const QVariantMap entry{{u"name"_s, label.name}, {u"count"_s, label.memories}};
        if (label.name.startsWith(m_typed, Qt::CaseInsensitive))
            first += entry;
        else if (second.size() < kMost && hasPart(label.name, m_typed))
            second += entry;
        if (first.size() == kMost)
            break;
    }
    first += second;
    first = first.first(std::min<qsizetype>(first.size(), kMost));
    if (first == m_found)
        return;
    m_found = std::move(first);
    Q_EMIT changed();
}

} // namespace mn::app
