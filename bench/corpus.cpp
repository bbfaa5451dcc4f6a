#include "bench/corpus.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTurnsInThread = 20;
constexpr qint64 kFirstDay = 1'577'836'800'000; // 2020-01-01
constexpr qint64 kHourMs = 3'600'000;

// Only those that show where they end, so that a text of several can be taken apart again.
void addSentences(QStringList &sentences, const QString &text)
{
    for (const QString &sentence : Corpus::sentencesOf(text.simplified()))
        if (sentence.size() >= 20 && sentence.size() <= 200 && QStringView(u".!?").contains(sentence.back()))
            sentences += sentence;
}

} // namespace

QString sharedData()
{
    const QString given = qEnvironmentVariable("MN_SHARED_DATA");
    return given.isEmpty() ? QStringLiteral(MN_SOURCE_DIR "/../shared/data") : given;
}

Corpus::Corpus()
    : Corpus(QStringLiteral(MN_SOURCE_DIR "/resources/sample/memories.jsonl"), sharedData() + u"/locomo_dev.json"_s)
{
}

QStringList Corpus::sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

Corpus::Corpus(const QString &sample, const QString &locomo, quint32 seed) : m_seed(seed)
{
    QFile file(sample);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is not there");
    while (!file.atEnd()) {
        const QJsonObject memory = QJsonDocument::fromJson(file.readLine()).object();
        addSentences(m_sentences, memory.value(u"content"_s).toString());
    }
    QFile talks(locomo);
    if (talks.open(QIODevice::ReadOnly)) {
        m_hasConversations = true;
        for (const QJsonValue &talk : QJsonDocument::fromJson(talks.readAll()).array()) {
            const QJsonObject conversation = talk.toObject().value(u"conversation"_s).toObject();
            for (const QJsonValue &session : conversation)
                for (const QJsonValue &turn : session.toArray())
                    addSentences(m_sentences, turn.toObject().value(u"text"_s).toString());
        }
    }
    m_sentences.removeDuplicates();
    m_authors = {u"Marta"_s, u"Jonas"_s, u"Ines"_s, u"Rui"_s, u"Clara"_s, u"Tom"_s, u"Aylin"_s, u"Piet"_s};
}

MemoryChange Corpus::memory(qint64 number) const
{
    std::seed_seq seeds{m_seed, quint32(number), quint32(number >> 32)};
    std::mt19937 random(seeds);
    const auto pick = [&](qsizetype size) { return qsizetype(random() % quint32(size)); };
    MemoryChange change;
    QStringList text;
    // Not one alone: in a large vault most memories would be copies of another.
    for (qsizetype i = 0, count = 2 + pick(4) / 3; i < count; ++i)
        text += m_sentences[pick(m_sentences.size())];
    change.content = text.join(u' ');
    const qint64 thread = number / kTurnsInThread;
    const Moment when{kFirstDay + thread * 7 * kHourMs + number % kTurnsInThread * 60'000, 0};
    change.occurredAt = when;
    change.createdAt = when.ms;
    if (number % 2) {
        change.kind = u"conversation_turn"_s;
        change.thread = u"talk %1"_s.arg(thread);
        change.position = number % kTurnsInThread;
        change.author = m_authors[(thread + number % 2) % m_authors.size()];
    }
    change.importance = double(random() % 100) / 100;
    if (random() % 3 == 0)
        change.addTags = {u"tag%1"_s.arg(random() % 50)};
    return change;
}

QString Corpus::question(qint64 number) const
{
    std::seed_seq seeds{m_seed + 1, quint32(number)};
    std::mt19937 random(seeds);
    const QStringList words = m_sentences[qsizetype(random() % quint32(m_sentences.size()))].split(u' ');
    return u"What about "_s + words.mid(qsizetype(random() % quint32(words.size())), 7).join(u' ');
}

} // namespace mn::bench
