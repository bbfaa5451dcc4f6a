// The only file that includes OpenVINO: its headers take seconds to compile.
#include "core/embed/sentence_network.h"
#include "core/base/platform/memory.h"
#include "core/embed/safetensors.h"
#include <QFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <openvino/openvino.hpp>
#include <openvino/opsets/opset13.hpp>
#include <optional>

namespace mn {

using namespace Qt::StringLiterals;
namespace op = ov::opset13;

namespace {

// all-MiniLM-L6-v2, config.json.
constexpr qint64 kHidden = SentenceNetwork::kDimensions;
constexpr qint64 kInner = 1536;
constexpr qint64 kVocabulary = 30522;
constexpr qint64 kPositions = 512;
constexpr qint64 kHeads = 12;
constexpr int kLayers = 6;
constexpr float kLayerNormEpsilon = 1e-12F;
constexpr float kFarBelow = 1e4F; // what is subtracted from attention that must not be
constexpr quint64 kQuantisationGroup = 32;

// A row of tokens is filled up to one of these. OpenVINO keeps code and buffers for each length it has seen, about
// 0.6 MB: with every length from 1 to 256 the process grows to 430 MB.
constexpr std::array<size_t, 8> kRowLengths = {8, 16, 24, 32, 48, 64, 128, SentenceNetwork::kMaxTokens};

// OpenVINO's second compiler, for chains of small operations. Here it makes nothing quicker (a question of 8 or 16
// tokens takes as long or a little less without it), loading a third slower, and 10 MB of kernels in the making.
constexpr std::pair<const char *, const char *> kNoSnippets{"SNIPPETS_MODE", "DISABLE"};

constexpr auto kWordVectors = "embeddings.word_embeddings.weight"_L1;

enum Input : size_t { Words, Places, Bias, Shares };

using Node = ov::Output<ov::Node>;

// Writes a row of weights as int8 and returns what one step is worth. The loops are written so that they become vector
// instructions: there are 11 million weights.
float quantiseRow(std::span<const float> in, int8_t *out)
{
    constexpr size_t kLanes = 16;        // divides every row of the model
    constexpr float kRounder = 12582912; // 1.5 * 2^23: adding it rounds to whole numbers, half to even
    std::array<float, kLanes> largest{};
    for (size_t i = 0; i < in.size(); i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane) {
            const float size = std::abs(in[i + lane]);
            largest[lane] = size > largest[lane] ? size : largest[lane];
        }
    }
    const float step = std::max(std::ranges::max(largest) / 127, 1e-12F);
    for (size_t i = 0; i < in.size(); ++i)
        out[i] = int8_t(int(in[i] / step + kRounder - kRounder));
    return step;
}

// Builds the graph. The first weight that is missing is remembered, and everything after it is void.
class GraphBuilder {
public:
    explicit GraphBuilder(const Safetensors &weights) : m_weights(weights) {}

    Result<std::shared_ptr<ov::Model>> build();

private:
    static Node ints(std::initializer_list<qint64> values)
    {
        return op::Constant::create(ov::element::i64, {values.size()}, std::vector<qint64>(values));
    }
    static Node scalar(qint64 value) { return op::Constant::create(ov::element::i64, {}, {value}); }
    static Node number(float value) { return op::Constant::create(ov::element::f32, {}, {value}); }

    std::span<const float> values(const QString &name, const QList<qint64> &shape);
    Node constant(const QString &name, const QList<qint64> &shape);
    Node int8Rows(const QString &name, qint64 rows, qint64 columns);
    Node linear(const Node &x, const QString &name, qint64 rows, qint64 columns);
    Node norm(const Node &x, const QString &name);
    static Node heads(const Node &x);
    Node embeddings(const Node &words, const Node &places);
    Node layer(const Node &x, const Node &bias, int number);

    const Safetensors &m_weights;
    std::vector<float> m_void;
    std::optional<Error> m_error;
};

std::span<const float> GraphBuilder::values(const QString &name, const QList<qint64> &shape)
{
    auto found = m_weights.floats(name, shape);
    if (found)
        return *found;
    if (!m_error)
        m_error = found.error();
    qint64 size = 1;
    for (const qint64 n : shape)
        size *= n;
    m_void.assign(size_t(size), 0);
    return m_void;
}

Node GraphBuilder::constant(const QString &name, const QList<qint64> &shape)
{
    const auto found = values(name, shape);
    return std::make_shared<op::Constant>(ov::element::f32, ov::Shape(shape.begin(), shape.end()), found.data());
}

Node GraphBuilder::int8Rows(const QString &name, qint64 rows, qint64 columns)
{
    const auto all = values(name, {rows, columns});
    ov::Tensor quantised(ov::element::i8, {size_t(rows), size_t(columns)});
    ov::Tensor scales(ov::element::f32, {size_t(rows), 1});
    for (size_t row = 0; row < size_t(rows); ++row) {
        const auto in = all.subspan(row * size_t(columns), size_t(columns));
        scales.data<float>()[row] = quantiseRow(in, quantised.data<int8_t>() + row * size_t(columns));
    }
    return std::make_shared<op::Multiply>(
        std::make_shared<op::Convert>(std::make_shared<op::Constant>(quantised), ov::element::f32),
        std::make_shared<op::Constant>(scales));
}

Node GraphBuilder::linear(const Node &x, const QString &name, qint64 rows, qint64 columns)
{
    return std::make_shared<op::Add>(
        std::make_shared<op::MatMul>(x, int8Rows(name + ".weight"_L1, rows, columns), false, true),
        constant(name + ".bias"_L1, {rows}));
}

Node GraphBuilder::norm(const Node &x, const QString &name)
{
    const auto centred =
        std::make_shared<op::MVN>(x, ints({-1}), true, kLayerNormEpsilon, ov::op::MVNEpsMode::INSIDE_SQRT);
    return std::make_shared<op::Add>(std::make_shared<op::Multiply>(centred, constant(name + ".weight"_L1, {kHidden})),
                                     constant(name + ".bias"_L1, {kHidden}));
}

Node GraphBuilder::heads(const Node &x)
{
    const auto split = std::make_shared<op::Reshape>(x, ints({0, 0, kHeads, kHidden / kHeads}), true);
    return std::make_shared<op::Transpose>(split, ints({0, 2, 1, 3}));
}

Node GraphBuilder::embeddings(const Node &words, const Node &places)
{
    const Node position = std::make_shared<op::Gather>(
        constant(u"embeddings.position_embeddings.weight"_s, {kPositions, kHidden}), places, scalar(0));
    const Node kind = std::make_shared<op::Gather>(constant(u"embeddings.token_type_embeddings.weight"_s, {2, kHidden}),
                                                   scalar(0), scalar(0));
    const Node sum = std::make_shared<op::Add>(std::make_shared<op::Add>(words, position), kind);
    return norm(sum, u"embeddings.LayerNorm"_s);
}

Node GraphBuilder::layer(const Node &x, const Node &bias, int number)
{
    const QString name = u"encoder.layer.%1."_s.arg(number);
    const auto project = [&](QLatin1StringView part) {
        return heads(linear(x, name + "attention.self."_L1 + part, kHidden, kHidden));
    };
    const auto attended = std::make_shared<op::ScaledDotProductAttention>(project("query"_L1), project("key"_L1),
                                                                          project("value"_L1), bias, false);
    const auto joined = std::make_shared<op::Reshape>(std::make_shared<op::Transpose>(attended, ints({0, 2, 1, 3})),
                                                      ints({0, 0, kHidden}), true);
    const Node attention =
        norm(std::make_shared<op::Add>(linear(joined, name + "attention.output.dense"_L1, kHidden, kHidden), x),
             name + "attention.output.LayerNorm"_L1);
    const auto inner = std::make_shared<op::Gelu>(linear(attention, name + "intermediate.dense"_L1, kInner, kHidden));
    return norm(std::make_shared<op::Add>(linear(inner, name + "output.dense"_L1, kHidden, kInner), attention),
                name + "output.LayerNorm"_L1);
}

Result<std::shared_ptr<ov::Model>> GraphBuilder::build()
{
    // In the order of enum Input.
    const auto words = std::make_shared<op::Parameter>(ov::element::f32, ov::PartialShape{1, -1, kHidden});
    const auto places = std::make_shared<op::Parameter>(ov::element::i32, ov::PartialShape{1, -1});
    const auto bias = std::make_shared<op::Parameter>(ov::element::f32, ov::PartialShape{1, 1, -1, -1});
    const auto shares = std::make_shared<op::Parameter>(ov::element::f32, ov::PartialShape{-1, -1});

    Node x = embeddings(words, places);
    for (int i = 0; i < kLayers; ++i)
        x = layer(x, bias, i);

    const Node means = std::make_shared<op::MatMul>(shares, std::make_shared<op::Squeeze>(x, scalar(0)));
    const Node unit = std::make_shared<op::NormalizeL2>(means, ints({1}), 1e-12F, ov::op::EpsMode::MAX);
    if (m_error)
        return std::unexpected(*m_error);
    return std::make_shared<ov::Model>(ov::OutputVector{unit}, ov::ParameterVector{words, places, bias, shares});
}

std::unexpected<Error> failed(const std::exception &e)
{
    return fail(Errc::Failed, u"openvino: "_s + QString::fromUtf8(e.what()));
}

// The network's first layer: the vector of each token. As a table in memory it would be larger than all other weights,
// and a question needs a dozen of its rows: they are read from the file, which stays open, and come out of this as int8
// weights would.
class WordVectors {
public:
    static Result<WordVectors> open(const QString &weightsFile, qint64 begin)
    {
        auto file = std::make_unique<QFile>(weightsFile);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(Errc::FileUnreadable, weightsFile);
        return WordVectors(std::move(file), begin);
    }

    // Errors: FileUnreadable.
    Result<void> read(qint32 token, float *out)
    {
        constexpr qint64 kBytes = kHidden * qint64(sizeof(float));
        if (token < 0 || token >= kVocabulary)
            return fail(Errc::Failed, u"a token that the model has not"_s);
        if (!m_file->seek(m_begin + token * kBytes) || m_file->read(reinterpret_cast<char *>(out), kBytes) != kBytes)
            return fail(Errc::FileUnreadable, m_file->fileName());
        std::array<int8_t, kHidden> quantised;
        const float step = quantiseRow({out, kHidden}, quantised.data());
        std::ranges::transform(quantised, out, [step](int8_t value) { return float(value) * step; });
        return {};
    }

private:
    WordVectors(std::unique_ptr<QFile> file, qint64 begin) : m_file(std::move(file)), m_begin(begin) {}

    std::unique_ptr<QFile> m_file;
    qint64 m_begin; // of the first token's vector, in the file
};

// What goes into the network, for one length of row. Texts lie one behind the other in a single row; the bias keeps
// each from seeing the others, and `shares` adds up the mean of each.
struct Row {
    explicit Row(size_t length)
        : words(ov::element::f32, {1, length, size_t(kHidden)}), places(ov::element::i32, {1, length}),
          bias(ov::element::f32, {1, 1, length, length}),
          shares(ov::element::f32, {length / SentenceNetwork::kLeastTokens, length})
    {
    }

    Result<void> fill(std::span<const std::span<const qint32>> texts, WordVectors &vectors);

    ov::Tensor words;
    ov::Tensor places;
    ov::Tensor bias;
    ov::Tensor shares;
};

Result<void> Row::fill(std::span<const std::span<const qint32>> texts, WordVectors &vectors)
{
    const size_t length = places.get_size();
    auto *word = words.data<float>();
    auto *place = places.data<qint32>();
    auto *hidden = bias.data<float>();
    auto *share = shares.data<float>();
    std::fill_n(word, words.get_size(), 0.0F);
    std::fill_n(place, length, 0);
    std::fill_n(hidden, length * length, -kFarBelow);
    std::fill_n(share, shares.get_size(), 0.0F);
    size_t begin = 0;
    for (size_t text = 0; text < texts.size(); ++text) {
        const size_t size = texts[text].size();
        for (size_t i = 0; i < size; ++i)
            MN_TRY(vectors.read(texts[text][i], word + (begin + i) * size_t(kHidden)));
        std::iota(place + begin, place + begin + size, 0);
        for (size_t token = begin; token < begin + size; ++token)
            std::fill_n(hidden + token * length + begin, size, 0.0F);
        std::fill_n(share + text * length + begin, size, 1 / float(size));
        begin += size;
    }
    return {};
}

size_t rowLengthFor(size_t tokens)
{
    return *std::ranges::find_if(kRowLengths, [&](size_t length) { return length >= tokens; });
}

} // namespace

struct SentenceNetwork::Parts {
    ov::Core core; // outlives what it compiled
    ov::CompiledModel compiled;
    ov::InferRequest request;
    std::unique_ptr<WordVectors> words;
    std::map<size_t, Row> rows; // by length: made once, as they never change their shape
};

SentenceNetwork::SentenceNetwork(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

SentenceNetwork::~SentenceNetwork() = default;

Result<std::unique_ptr<SentenceNetwork>> SentenceNetwork::load(const QString &weightsFile, int threads)
{
    try {
        auto parts = std::make_unique<Parts>();
        {
            // Weights as floats (mapped) and the uncompiled graph are needed only in here.
            MN_TRY(const Safetensors weights, Safetensors::open(weightsFile));
            MN_TRY(const qint64 words, weights.offset(kWordVectors, {kVocabulary, kHidden}));
            MN_TRY(WordVectors opened, WordVectors::open(weightsFile, words));
            parts->words = std::make_unique<WordVectors>(std::move(opened));
            MN_TRY(const auto graph, GraphBuilder(weights).build());
            // Not pinned: two programs with a vault open would fight over the same cores.
            parts->compiled = parts->core.compile_model(
                graph, "CPU", ov::hint::performance_mode(ov::hint::PerformanceMode::LATENCY), ov::num_streams(1),
                ov::inference_num_threads(threads), ov::hint::enable_cpu_pinning(false),
                ov::hint::dynamic_quantization_group_size(kQuantisationGroup),
                std::pair<std::string, ov::Any>(kNoSnippets));
        }
        giveBackMemory("libopenvino"); // most of its code is what reads and compiles graphs
        parts->request = parts->compiled.create_infer_request();
        return std::unique_ptr<SentenceNetwork>(new SentenceNetwork(std::move(parts)));
    } catch (const std::exception &e) {
        return failed(e);
    }
}

Result<std::vector<Vector>> SentenceNetwork::run(std::span<const std::span<const qint32>> texts)
{
    try {
        size_t tokens = 0;
        for (const auto &text : texts)
            tokens += std::max(text.size(), kLeastTokens);
        const size_t length = rowLengthFor(tokens);
        ov::InferRequest &request = m_parts->request;
        const auto [place, isNew] = m_parts->rows.try_emplace(length, length);
        Row &row = place->second;
        MN_TRY(row.fill(texts, *m_parts->words));
        request.set_input_tensor(Words, row.words);
        request.set_input_tensor(Places, row.places);
        request.set_input_tensor(Bias, row.bias);
        request.set_input_tensor(Shares, row.shares);
        request.infer();
        if (isNew)
            giveBackMemory("libopenvino"); // what made the code for rows of this length is not needed for the next one

        const ov::Tensor output = request.get_output_tensor();
        if (output.get_shape() != ov::Shape{row.shares.get_shape()[0], size_t(kDimensions)})
            return fail(Errc::Failed, u"openvino: an answer of the wrong shape"_s);
        std::vector<Vector> out;
        out.reserve(texts.size());
        for (size_t i = 0; i < texts.size(); ++i) {
            const auto *begin = output.data<const float>() + i * size_t(kDimensions);
            out.emplace_back(begin, begin + kDimensions);
        }
        return out;
    } catch (const std::exception &e) {
        return failed(e);
    }
}

} // namespace mn
