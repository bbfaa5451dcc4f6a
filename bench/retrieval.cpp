// How well memories are found: LoCoMo (conversations) and Cranfield (abstracts), through the calls that the command
// line makes, for words, meaning and hybrid.
//   retrieval [FOLDER]     with locomo_dev.json and cranfield.json; default: sharedData() of bench/corpus.h
#include "bench/corpus.h"
#include "bench/figures.h"
#include "core/base/platform/local_file_system.h"
#include "core/embed/minilm_embedder.h"
#include "core/exchange/jsonl_source.h"
#include "core/vault/vault.h"
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <map>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTop = 10;
constexpr int kDeep = 100; // for the reciprocal rank

struct Question {
    QString text;
    QSet<QString> answers; // external ids
    int category = 0;
};

struct Collection {
    std::vector<MemoryChange> memories;
    std::vector<Question> questions;

    void add(const Collection &other)
    {
        memories.insert(memories.end(), other.memories.begin(), other.memories.end());
        questions.insert(questions.end(), other.questions.begin(), other.questions.end());
    }
};

struct Score {
    double recall = 0, hit = 0, reciprocal = 0, ndcg = 0;
    int questions = 0;

    void add(const Score &other)
    {
        recall += other.recall;
        hit += other.hit;
        reciprocal += other.reciprocal;
        ndcg += other.ndcg;
        questions += other.questions;
    }
    double mean(double sum) const { return questions ? sum / questions : 0; }
};

using ByCategory = std::map<int, Score>; // 0: all

QJsonDocument read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll());
}

// "1:56 pm on 8 May, 2023"
std::optional<Moment> sessionMoment(const QString &text)
{
    const QDateTime time = QLocale::c().toDateTime(QString(text).replace(u" on "_s, u" "_s), u"h:mm ap d MMMM, yyyy"_s);
    if (!time.isValid())
        return std::nullopt;
    return Moment{QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch(), 0};
}

Collection conversation(const QJsonObject &sample)
{
    Collection out;
    const QString name = sample[u"sample_id"_s].toString();
    const QJsonObject talk = sample[u"conversation"_s].toObject();
    QSet<QString> known;
    for (int session = 1; session < 100; ++session) {
        const QString key = u"session_%1"_s.arg(session);
        qint64 position = 0;
        for (const QJsonValue &value : talk[key].toArray()) {
            const QJsonObject turn = value.toObject();
            MemoryChange memory;
            memory.externalId = name + u'/' + turn[u"dia_id"_s].toString();
            const QString caption = turn[u"blip_caption"_s].toString();
            memory.content = turn[u"text"_s].toString() + (caption.isEmpty() ? QString() : u" ["_s + caption + u']');
            memory.kind = u"conversation_turn"_s;
            memory.thread = name + u'/' + key;
            memory.position = ++position;
            memory.author = turn[u"speaker"_s].toString();
            memory.occurredAt = sessionMoment(talk[key + u"_date_time"_s].toString());
            known.insert(*memory.externalId);
            out.memories.push_back(memory);
        }
    }
    static const QRegularExpression evidence(u"D(\\d+):0*(\\d+)"_s);
    for (const QJsonValue &value : sample[u"qa"_s].toArray()) {
        const QJsonObject asked = value.toObject();
        Question question{asked[u"question"_s].toString(), {}, asked[u"category"_s].toInt()};
        for (const QJsonValue &text : asked[u"evidence"_s].toArray()) {
            auto matches = evidence.globalMatch(text.toString());
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString id = u"%1/D%2:%3"_s.arg(name, match.captured(1), match.captured(2));
                if (known.contains(id))
                    question.answers.insert(id);
            }
        }
        if (!question.answers.isEmpty())
            out.questions.push_back(question);
    }
    return out;
}

Collection cranfield(const QJsonObject &all)
{
    Collection out;
    for (const QJsonValue &value : all[u"docs"_s].toArray()) {
        MemoryChange memory;
        memory.externalId = value[u"id"_s].toString();
        memory.title = value[u"title"_s].toString();
        memory.content = value[u"text"_s].toString();
        out.memories.push_back(memory);
    }
    for (const QJsonValue &value : all[u"queries"_s].toArray()) {
        Question question{value[u"query"_s].toString(), {}, 1};
        for (const QJsonValue &id : value[u"relevant"_s].toArray())
            question.answers.insert(id.toString());
        if (!question.answers.isEmpty())
            out.questions.push_back(question);
    }
    return out;
}

// The sample that comes with the program, with its questions; their kinds are the categories.
Collection sample(const QString &folder)
{
    Collection out;
    JsonlSource source(ByteOrigin::file(folder + u"/memories.jsonl"_s).value(), u"sample"_s, QString());
    for (;;) {
        const auto step = source.next();
        if (!step)
            qFatal("cannot read the sample");
        if (step->item)
            out.memories.push_back(MemoryChange::between(Memory(), step->item->memory));
        if (step->end)
            break;
    }
    for (const QJsonValue &value : read(folder + u"/questions.json"_s).array()) {
        Question question{value[u"question"_s].toString(), {}, 1};
        for (const QJsonValue &id : value[u"answers"_s].toArray())
            question.answers.insert(id.toString());
        out.questions.push_back(question);
    }
    return out;
}

Score scoreOf(const Question &question, const QStringList &found)
{
    Score score{.questions = 1};
    double gain = 0;
    double ideal = 0;
    int hits = 0;
    for (int i = 0; i < found.size(); ++i) {
        if (!question.answers.contains(found[i]))
            continue;
        if (score.reciprocal == 0)
            score.reciprocal = 1.0 / (i + 1);
        if (i < kTop) {
            ++hits;
            gain += 1 / std::log2(i + 2);
        }
    }
    for (int i = 0; i < std::min<qsizetype>(kTop, question.answers.size()); ++i)
        ideal += 1 / std::log2(i + 2);
    score.recall = double(hits) / double(question.answers.size());
    score.hit = hits > 0;
    score.ndcg = ideal > 0 ? gain / ideal : 0;
    return score;
}

// A vault of its own, filled and asked.
std::map<SearchMode, ByCategory> evaluate(const Collection &collection, Embedder &embedder)
{
    QTemporaryDir folder;
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, folder.filePath(u"state"_s), &embedder};
    const auto vault =
        Vault::create(folder.filePath(u"vault"_s), VaultId(makeUuidV7(clock)), SecretBytes::random(32), services)
            .value();
    auto stored = vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
        for (const MemoryChange &memory : collection.memories)
            MN_TRY(saving.add({}, memory));
        return {};
    });
    stored.waitForFinished();
    auto indexed = vault->catchUpIndex();
    indexed.waitForFinished();
    if (!stored.result() || !indexed.result())
        qFatal("the vault could not be filled");
    std::map<SearchMode, ByCategory> out;
    for (const SearchMode mode : {SearchMode::Words, SearchMode::Meaning, SearchMode::Hybrid}) {
        for (const Question &question : collection.questions) {
            auto search = vault->search(ReadView::everything(), {.text = question.text, .mode = mode, .limit = kDeep});
            search.waitForFinished();
            const auto answer = search.takeResult();
            QStringList found;
            if (answer)
                for (const SearchHit &hit : answer->hits)
                    found += hit.memory.externalId;
            const Score score = scoreOf(question, found);
            out[mode][0].add(score);
            out[mode][question.category].add(score);
        }
    }
    return out;
}

QString nameOf(SearchMode mode)
{
    return mode == SearchMode::Words ? u"words"_s : mode == SearchMode::Meaning ? u"meaning"_s : u"hybrid"_s;
}

// What is promised of hybrid: a bar for the collection, and to be above words and above meaning in each category with
// more than 50 questions.
struct Bars {
    double recall = 0;
    double reciprocal = 0;
    double ndcg = 0;
};

constexpr int kCountedCategory = 50; // questions

void addScores(bench::Figures &figures, const QString &table, const std::map<SearchMode, ByCategory> &scores,
               const Bars &bars)
{
    using Kind = bench::Budget::Kind;
    for (const auto &[mode, categories] : scores) {
        const bool isHybrid = mode == SearchMode::Hybrid;
        const auto add = [&](const QString &column, double value, double bar) {
            bench::Figure figure{
                .table = table, .row = nameOf(mode), .column = column, .unit = QString(), .value = value};
            if (isHybrid && bar > 0)
                figure.budgets = {{Kind::ValueAtLeast, bar}};
            figures.add(figure);
        };
        const Score &all = categories.at(0);
        add(u"recall@10"_s, all.mean(all.recall), bars.recall);
        add(u"hit@10"_s, all.mean(all.hit), 0);
        add(u"MRR"_s, all.mean(all.reciprocal), bars.reciprocal);
        add(u"nDCG@10"_s, all.mean(all.ndcg), bars.ndcg);
        if (categories.size() <= 2)
            continue; // one category is all
        for (const auto &[category, score] : categories) {
            if (category == 0)
                continue;
            bench::Figure figure{.table = table,
                                 .row = nameOf(mode),
                                 .column =
                                     u"recall@10, category %1 (%2 questions)"_s.arg(category).arg(score.questions),
                                 .unit = QString(),
                                 .value = score.mean(score.recall)};
            if (isHybrid && score.questions > kCountedCategory) {
                const auto recall = [&, category = category](SearchMode other) {
                    const Score &of = scores.at(other).at(category);
                    return of.mean(of.recall);
                };
                figure.limit = bench::Limit{u"the better of words and meaning"_s,
                                            std::max(recall(SearchMode::Words), recall(SearchMode::Meaning))};
                figure.budgets = {{Kind::RatioAtLeast, 1}};
            }
            figures.add(figure);
        }
    }
}

// Of one conversation in a vault of its own.
struct ConversationScores {
    QString name;
    std::map<SearchMode, ByCategory> scores;
};

// What a change of the ranking is judged by (docs/adr/0005): no conversation may carry it alone.
void addLeftOut(bench::Figures &figures, const std::vector<ConversationScores> &conversations)
{
    for (const ConversationScores &left : conversations) {
        const auto add = [&](const QString &column, double value) {
            figures.add({.table = u"LoCoMo, one vault a conversation, with one of them left out"_s,
                         .row = u"without %1 (%2 questions)"_s.arg(left.name).arg(
                             left.scores.at(SearchMode::Hybrid).at(0).questions),
                         .column = column,
                         .unit = QString(),
                         .value = value});
        };
        std::map<SearchMode, Score> others;
        for (const ConversationScores &one : conversations)
            if (&one != &left)
                for (const auto &[mode, categories] : one.scores)
                    others[mode].add(categories.at(0));
        for (const auto &[mode, score] : others)
            add(nameOf(mode) + u": recall@10"_s, score.mean(score.recall));
        const Score &hybrid = others[SearchMode::Hybrid];
        add(u"hybrid: MRR"_s, hybrid.mean(hybrid.reciprocal));
        const Score &alone = left.scores.at(SearchMode::Hybrid).at(0);
        add(u"hybrid: recall@10 of the one left out"_s, alone.mean(alone.recall));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : bench::sharedData();
    MiniLmEmbedder embedder{QStringLiteral(MN_MODEL_DIR)};
    bench::Figures figures(u"How well memories are found"_s);
    figures.method(u"LoCoMo: each turn of a conversation is one memory (thread = session, author = speaker, date = the "
                   "session's), each question one search; recall@10 is the mean share of a question's evidence among "
                   "the first ten. Cranfield: 1,400 abstracts. Through the same calls as the command line."_s);

    if (const QString path = folder + u"/locomo_dev.json"_s; QFile::exists(path)) {
        std::map<SearchMode, ByCategory> each;
        std::vector<ConversationScores> conversations;
        Collection all;
        for (const QJsonValue &sample : read(path).array()) {
            const Collection one = conversation(sample.toObject());
            all.add(one);
            conversations.push_back({sample[u"sample_id"_s].toString(), evaluate(one, embedder)});
            for (const auto &[mode, categories] : conversations.back().scores)
                for (const auto &[category, score] : categories)
                    each[mode][category].add(score);
        }
        addScores(figures, u"LoCoMo, one vault a conversation"_s, each, {.recall = .85, .reciprocal = .65});
        addScores(figures, u"LoCoMo, all conversations in one vault"_s, evaluate(all, embedder),
                  {.recall = .84, .reciprocal = .65});
        addLeftOut(figures, conversations);
    } else {
        figures.notRun(u"LoCoMo"_s, u"locomo_dev.json is not there"_s);
    }
    if (const QString path = folder + u"/cranfield.json"_s; QFile::exists(path))
        addScores(figures, u"Cranfield"_s, evaluate(cranfield(read(path).object()), embedder), {.ndcg = .56});
    else
        figures.notRun(u"Cranfield"_s, u"cranfield.json is not there"_s);
    addScores(figures, u"The sample"_s, evaluate(sample(QStringLiteral(MN_SOURCE_DIR "/resources/sample")), embedder),
              {});
    return figures.write() ? 0 : 1;
}
