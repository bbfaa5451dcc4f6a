#include "core/embed/embedding_cache.h"
#include <QSet>
#include <QStringList>
#include <numeric>
#include <sodium.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kHashBytes = 16;

// Words without which a query asks the same. Short on purpose: "from" and "to", "was" and "will", "not", "my" and
// "your" all change what is asked.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = {u"a"_s,   u"an"_s,   u"the"_s, u"is"_s,    u"am"_s,
                                        u"are"_s, u"does"_s, u"do"_s,  u"please"_s};
    return words;
}

// Words that begin a question: typed with a capital or without. Of all others case may be the meaning (Polish, US,
// May).
const QSet<QString> &questionWords()
{
    static const QSet<QString> words = {u"who"_s,   u"what"_s, u"when"_s, u"where"_s, u"why"_s,  u"which"_s,
                                        u"whose"_s, u"how"_s,  u"did"_s,  u"was"_s,   u"were"_s, u"can"_s};
    return words;
}

bool isEdge(QChar sign)
{
    return QStringView(u".,;:!?…()[]{}\"'“”„‘’«»¿¡。、！？").contains(sign);
}

// A sign behind a number may be a measure: 5' is no 5".
QStringView withoutEdges(QStringView word)
{
    while (!word.isEmpty() && isEdge(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && isEdge(word.back())) {
        const bool quote = QStringView(u"\"'“”’").contains(word.back());
        if (quote && word.size() > 1 && word[word.size() - 2].isDigit())
            break;
        word.chop(1);
    }
    return word;
}

float cosine(const Vector &a, const Vector &b)
{
    return a.size() == b.size() ? std::inner_product(a.begin(), a.end(), b.begin(), 0.0F) : -1;
}

} // namespace

QString bareText(QStringView query)
{
    QStringList out;
    const QString text = query.toString().normalized(QString::NormalizationForm_C).simplified();
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView word = withoutEdges(part); !word.isEmpty())
            out.append(word.toString());
    }
    return out.join(u' ');
}

QString contentWords(QStringView query)
{
    QStringList out;
    for (const QString &word : bareText(query).split(u' ', Qt::SkipEmptyParts)) {
        const QString lower = word.toLower();
        if (!emptyWords().contains(lower))
            out.append(questionWords().contains(lower) ? lower : word);
    }
    return out.join(u' ');
}

EmbeddingCache::EmbeddingCache(SecretBytes key, Options options) : m_key(std::move(key)), m_options(options)
{
    Q_ASSERT(size_t(m_key.size()) >= crypto_generichash_KEYBYTES_MIN);
    Q_ASSERT(size_t(m_key.size()) <= crypto_generichash_KEYBYTES_MAX);
}

QByteArray EmbeddingCache::hash(const EmbeddingModel &model, QStringView text) const
{
    // Parts are told apart by their lengths.
    const QByteArray name = model.name.toUtf8();
    QByteArray in = QByteArray::number(name.size()) + ' ' + QByteArray::number(model.version) + ' ' +
                    QByteArray::number(model.dimensions) + ' ' + name + text.toUtf8();
    QByteArray out(qsizetype(kHashBytes), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), kHashBytes,
                       reinterpret_cast<const unsigned char *>(in.constData()), size_t(in.size()), m_key.data(),
                       size_t(m_key.size()));
    wipe(in);
    return out;
}

std::optional<Vector> EmbeddingCache::exact(const EmbeddingModel &model, const QString &text)
{
    const QByteArray wanted = hash(model, text);
    const std::lock_guard lock(m_mutex);
    const auto found = m_byText.constFind(wanted);
    if (found == m_byText.cend())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return m_entries.front().remote;
}

std::optional<Vector> EmbeddingCache::similar(const EmbeddingModel &model, const QString &text, const Vector &local,
                                              std::optional<float> bound)
{
    const QString content = contentWords(text);
    if (content.isEmpty() || local.empty())
        return {};
    const QByteArray wanted = hash(model, content);
    const std::lock_guard lock(m_mutex);
    auto best = m_entries.end();
    float nearest = bound.value_or(m_options.nearest);
    for (auto [entry, end] = m_byContent.equal_range(wanted); entry != end; ++entry) {
        if (const float near = cosine((*entry)->local, local); near >= nearest) {
            best = *entry;
            nearest = near;
        }
    }
    if (best == m_entries.end())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, best);
    return best->remote;
}

void EmbeddingCache::put(const EmbeddingModel &model, const QString &text, const Vector &local, const Vector &remote)
{
    Entry entry{hash(model, text), hash(model, contentWords(text)), local, remote};
    const std::lock_guard lock(m_mutex);
    if (m_options.capacity <= 0)
        return;
    if (const auto old = m_byText.constFind(entry.text); old != m_byText.cend())
        remove(*old);
    while (qsizetype(m_entries.size()) >= m_options.capacity)
        remove(std::prev(m_entries.end()));
    m_entries.push_front(std::move(entry));
    m_byText.insert(m_entries.front().text, m_entries.begin());
    m_byContent.insert(m_entries.front().content, m_entries.begin());
}

void EmbeddingCache::remove(Entries::iterator entry)
{
    m_byText.remove(entry->text);
    m_byContent.remove(entry->content, entry);
    m_entries.erase(entry);
}

CachedQueryEmbedder::CachedQueryEmbedder(std::unique_ptr<Embedder> remote, Embedder *local, EmbeddingCache &cache,
                                         Nearest nearest)
    : m_remote(std::move(remote)), m_local(local), m_cache(cache), m_nearest(std::move(nearest))
{
}

Result<Vector> CachedQueryEmbedder::embedQuery(const QString &text, std::stop_token stop)
{
    if (auto vector = m_cache.exact(model(), text))
        return *std::move(vector);
    const auto local = m_local ? m_local->embedQuery(bareText(text), stop) : Result<Vector>(fail(Errc::NotAvailable));
    if (local) {
        if (auto vector = m_cache.similar(model(), text, *local, m_nearest ? m_nearest() : std::nullopt))
            return *std::move(vector);
    }
    MN_TRY(Vector vector, m_remote->embedQuery(text, std::move(stop)));
    m_cache.put(model(), text, local ? *local : Vector(), vector);
    return vector;
}

} // namespace mn
