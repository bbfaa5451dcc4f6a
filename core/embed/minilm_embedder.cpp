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
// Where one question was asked another will follow: for about a second of turns the rows are short.
constexpr size_t kShortRowTokens = 32;
constexpr int kTurnsBehindAQuery = 400;

int cores()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
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

// Texts that wait to be embedded, by their tokens.
class WaitingTexts {
public:
    explicit WaitingTexts(std::span<const std::vector<qint32>> texts)
    {
        for (size_t i = 0; i < texts.size(); ++i)
            m_ofSize[std::max(texts[i].size(), SentenceNetwork::kLeastTokens)].push_back(i);
    }

    // Those of the next row: the longest, and what fits beside it within `room` tokens. None when all are taken.
    std::vector<size_t> takeRow(size_t room)
    {
        std::vector<size_t> row;
        for (size_t size = SentenceNetwork::kMaxTokens; size > 0; size = row.empty() ? size : std::min(size, room)) {
            if (m_ofSize[size].empty()) {
                --size;
                continue;
            }
            row.push_back(m_ofSize[size].back());
            m_ofSize[size].pop_back();
            room -= std::min(size, room);
        }
        return row;
    }

private:
    std::array<std::vector<size_t>, SentenceNetwork::kMaxTokens + 1> m_ofSize;
};

} // namespace

MiniLmEmbedder::Options MiniLmEmbedder::defaultOptions()
{
    return {.threads = std::min(2, cores())};
}

void MiniLmEmbedder::quietRuntime()
{
    constexpr const char *kHwlocErrors = "HWLOC_HIDE_ERRORS"; // hwloc's own; 2 hides all, also what it calls critical
    if (!qEnvironmentVariableIsSet(kHwlocErrors))
        qputenv(kHwlocErrors, "2");
}

MiniLmEmbedder::MiniLmEmbedder(QString folder, Options options)
    : m_folder(std::move(folder)), m_threads(std::clamp(options.threads, 1, cores()))
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
        MN_TRY(m_network, SentenceNetwork::load(path, m_threads));
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
    MN_TRY(auto vectors, net->run({&row, 1}));
    return std::move(vectors.front());
}

Result<std::vector<Vector>> MiniLmEmbedder::embedDocuments(std::span<const QString> texts, std::stop_token stop)
{
    MN_TRY(const WordPiece *pieces, tokenizer());
    MN_TRY(SentenceNetwork * net, network());
    std::vector<std::vector<qint32>> tokens;
    tokens.reserve(texts.size());
    for (const QString &text : texts) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        tokens.push_back(pieces->encode(text, SentenceNetwork::kMaxTokens));
    }
    std::vector<Vector> out(texts.size());
    for (WaitingTexts waiting(tokens);;) {
        const auto pass = m_gate.enter(Priority::Background, stop);
        if (!pass || stop.stop_requested())
            return fail(Errc::Cancelled);
        const auto row = waiting.takeRow(pass->turnsBehindAQuery() < kTurnsBehindAQuery ? kShortRowTokens : kRowTokens);
        if (row.empty())
            return out;
        std::vector<std::span<const qint32>> inRow;
        inRow.reserve(row.size());
        for (const size_t i : row)
            inRow.emplace_back(tokens[i]);
        MN_TRY(auto vectors, net->run(inRow));
        for (size_t i = 0; i < row.size(); ++i)
            out[row[i]] = std::move(vectors[i]);
    }
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
