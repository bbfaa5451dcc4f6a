#include "core/embed/minilm_embedder.h"
#include "core/embed/sentence_network.h"
#include "core/embed/wordpiece.h"
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <array>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWeightsFile = "model.safetensors"_L1;
constexpr auto kVocabularyFile = "vocab.txt"_L1;
constexpr qint64 kWeightsBytes = 90868376;
constexpr qint64 kVocabularyBytes = 231508;

// Tokens of a row of background work; only a longer text gets a longer row. More bring no more texts a second, only
// longer waits for a query: docs/adr/0004.
constexpr size_t kRowTokens = 128;

int cores()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
}

// A query has a lane of its own where background work leaves a core.
int lanesFor(int backgroundThreads)
{
    return std::clamp(backgroundThreads, std::min(2, cores()), cores());
}

Result<void> mustHash(const QString &path, QByteArrayView sha256)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotAvailable, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file) || hash.result().toHex() != sha256)
        return fail(Errc::Damaged, path);
    return {};
}

} // namespace

// One call of embedDocuments: its texts as tokens, laid into full rows, which several threads take in turn.
class MiniLmEmbedder::DocumentRun {
public:
    DocumentRun(SentenceNetwork &network, LaneGate &gate, std::stop_token stop)
        : m_network(network), m_gate(gate), m_stop(std::move(stop))
    {
    }

    Result<std::vector<Vector>> embed(const WordPiece &tokenizer, std::span<const QString> texts, int threads)
    {
        for (const QString &text : texts) {
            if (m_stop.stop_requested())
                return fail(Errc::Cancelled);
            m_tokens.push_back(tokenizer.encode(text, SentenceNetwork::kMaxTokens));
        }
        layIntoRows();
        m_vectors.resize(texts.size());
        {
            std::vector<std::jthread> helpers;
            for (size_t i = 1; i < std::min(size_t(threads), m_rows.size()); ++i)
                helpers.emplace_back([this] { takeRows(); });
            takeRows();
        }
        if (m_error)
            return std::unexpected(*std::move(m_error));
        return std::move(m_vectors);
    }

private:
    // Longest first; what is left of a row goes to the longest text that fits.
    void layIntoRows()
    {
        std::array<std::vector<size_t>, SentenceNetwork::kMaxTokens + 1> textsOf;
        for (size_t i = 0; i < m_tokens.size(); ++i)
            textsOf[std::max(m_tokens[i].size(), SentenceNetwork::kLeastTokens)].push_back(i);
        for (size_t longest = SentenceNetwork::kMaxTokens; longest > 0; --longest) {
            while (!textsOf[longest].empty()) {
                std::vector<size_t> &row = m_rows.emplace_back();
                size_t room = longest > kRowTokens ? SentenceNetwork::kMaxTokens : kRowTokens;
                for (size_t size = longest; size > 0; size = std::min(size, room)) {
                    if (textsOf[size].empty()) {
                        --size;
                        continue;
                    }
                    row.push_back(textsOf[size].back());
                    textsOf[size].pop_back();
                    room -= size;
                }
            }
        }
    }

    void takeRows()
    {
        for (size_t i = m_next++; i < m_rows.size(); i = m_next++) {
            if (auto done = runRow(m_rows[i]); !done) {
                m_next = m_rows.size(); // the others stop too
                const std::lock_guard lock(m_errorMutex);
                if (!m_error)
                    m_error = std::move(done).error();
                return;
            }
        }
    }

    Result<void> runRow(const std::vector<size_t> &row)
    {
        const auto pass = m_gate.enter(Priority::Background, m_stop);
        if (!pass || m_stop.stop_requested())
            return fail(Errc::Cancelled);
        std::vector<std::span<const qint32>> texts;
        texts.reserve(row.size());
        for (const size_t i : row)
            texts.emplace_back(m_tokens[i]);
        MN_TRY(auto vectors, m_network.run(pass->lane(), texts));
        for (size_t i = 0; i < row.size(); ++i)
            m_vectors[row[i]] = std::move(vectors[i]);
        return {};
    }

    SentenceNetwork &m_network;
    LaneGate &m_gate;
    const std::stop_token m_stop;
    std::vector<std::vector<qint32>> m_tokens;
    std::vector<std::vector<size_t>> m_rows; // numbers of the texts in each
    std::vector<Vector> m_vectors;
    std::atomic<size_t> m_next = 0;
    std::mutex m_errorMutex;
    std::optional<Error> m_error;
};

MiniLmEmbedder::Options MiniLmEmbedder::defaultOptions()
{
    return {.backgroundThreads = std::min(2, cores())};
}

void MiniLmEmbedder::quietRuntime()
{
    constexpr const char *kHwlocErrors = "HWLOC_HIDE_ERRORS"; // hwloc's own; 2 hides all, also what it calls critical
    if (!qEnvironmentVariableIsSet(kHwlocErrors))
        qputenv(kHwlocErrors, "2");
}

MiniLmEmbedder::MiniLmEmbedder(QString folder, Options options)
    : m_folder(std::move(folder)), m_backgroundThreads(std::clamp(options.backgroundThreads, 1, cores())),
      m_gate(lanesFor(m_backgroundThreads))
{
}

MiniLmEmbedder::~MiniLmEmbedder() = default;

const EmbeddingModel &MiniLmEmbedder::model() const
{
    static const EmbeddingModel model{.name = u"all-MiniLM-L6-v2"_s,
                                      .version = 1,
                                      .dimensions = SentenceNetwork::kDimensions,
                                      .maxTokens = SentenceNetwork::kMaxTokens};
    return model;
}

bool MiniLmEmbedder::isReady() const
{
    return m_readyNetwork && m_readyTokenizer;
}

Result<void> MiniLmEmbedder::load()
{
    MN_TRY(tokenizer());
    MN_TRY(network());
    return {};
}

QString MiniLmEmbedder::file(QLatin1StringView name) const
{
    return m_folder + u'/' + name;
}

Result<const WordPiece *> MiniLmEmbedder::tokenizer()
{
    if (const WordPiece *ready = m_readyTokenizer)
        return ready;
    const std::lock_guard lock(m_loading);
    if (!m_tokenizer) {
        QFile vocabulary(file(kVocabularyFile));
        if (!vocabulary.open(QIODevice::ReadOnly))
            return fail(Errc::NotAvailable, u"sentence model: "_s + vocabulary.fileName());
        if (vocabulary.size() != kVocabularyBytes)
            return fail(Errc::NotUnderstood, u"sentence model: size of "_s + vocabulary.fileName());
        MN_TRY(WordPiece tokenizer, WordPiece::fromVocabulary(vocabulary.readAll()));
        m_tokenizer = std::make_unique<const WordPiece>(std::move(tokenizer));
        m_readyTokenizer = m_tokenizer.get();
    }
    return m_tokenizer.get();
}

Result<SentenceNetwork *> MiniLmEmbedder::network()
{
    if (SentenceNetwork *ready = m_readyNetwork)
        return ready;
    const std::lock_guard lock(m_loading);
    if (!m_network) {
        const QString path = file(kWeightsFile);
        const QFile weights(path);
        if (!weights.exists())
            return fail(Errc::NotAvailable, u"sentence model: "_s + path);
        if (weights.size() != kWeightsBytes)
            return fail(Errc::NotUnderstood, u"sentence model: size of "_s + path);
        MN_TRY(m_network, SentenceNetwork::load(path, lanesFor(m_backgroundThreads)));
        m_readyNetwork = m_network.get();
    }
    return m_network.get();
}

Result<Vector> MiniLmEmbedder::embedQuery(const QString &text, std::stop_token stop)
{
    MN_TRY(const WordPiece *pieces, tokenizer());
    MN_TRY(SentenceNetwork * net, network());
    const std::vector<qint32> tokens = pieces->encode(text, SentenceNetwork::kMaxTokens);
    const auto pass = m_gate.enter(Priority::Query, std::move(stop));
    if (!pass)
        return fail(Errc::Cancelled);
    const std::span<const qint32> row(tokens);
    MN_TRY(auto vectors, net->run(pass->lane(), {&row, 1}));
    return std::move(vectors.front());
}

Result<std::vector<Vector>> MiniLmEmbedder::embedDocuments(std::span<const QString> texts, std::stop_token stop)
{
    MN_TRY(const WordPiece *pieces, tokenizer());
    MN_TRY(SentenceNetwork * net, network());
    return DocumentRun(*net, m_gate, std::move(stop)).embed(*pieces, texts, m_backgroundThreads);
}

Result<std::vector<WordSpan>> MiniLmEmbedder::words(QStringView text)
{
    MN_TRY(const WordPiece *pieces, tokenizer());
    return pieces->words(text);
}

int MiniLmEmbedder::fixedTokens() const
{
    return WordPiece::kFixedTokens;
}

Result<void> verifyMiniLmFiles(const QString &folder)
{
    MN_TRY(mustHash(folder + u'/' + kWeightsFile, "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"));
    return mustHash(folder + u'/' + kVocabularyFile,
                    "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3");
}

} // namespace mn
