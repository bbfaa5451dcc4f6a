#include "tests/shots/sample_vault.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSample = MN_SOURCE_DIR "/resources/sample/memories.jsonl";
constexpr qint64 kHour = 3'600'000;
constexpr int kPatienceMs = 20'000;

template <class T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(sentence(result.error().code)), qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

template <class T> T resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return need(future.takeResult());
}

// When the newest memory of the sample happened, ms UTC.
qint64 newestMoment()
{
    QFile file(QString::fromLatin1(kSample));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is not there");
    QDateTime newest;
    while (!file.atEnd()) {
        const QJsonObject memory = QJsonDocument::fromJson(file.readLine()).object();
        const QString when = memory.value("occurred_at"_L1).toString(memory.value("created_at"_L1).toString());
        newest = std::max(newest, QDateTime::fromString(when, Qt::ISODate));
    }
    return newest.toMSecsSinceEpoch();
}

} // namespace

SampleVault::SampleVault() : m_embedder(QStringLiteral(MN_MODEL_DIR))
{
    m_clock.set(newestMoment() + kHour);
    const QString folder = m_folder.filePath(u"Nora’s vault"_s);
    m_vault = need(Vault::create(
        folder, VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
        {.files = m_files, .clock = m_clock, .stateFolder = m_folder.filePath(u"state"_s), .embedder = &m_embedder}));
    const auto source = need(JsonlSource::open(QString::fromLatin1(kSample)));
    need(Importer(*m_vault, {}).run(*source));
    resultOf(m_vault->catchUpIndex());
}

void SampleVault::waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("the sample does not come up");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

app::VaultModel *SampleVault::model(QObject *owner, const QString &openTitle)
{
    auto *model = new app::VaultModel(*m_vault, m_clock, m_timers, owner);
    using State = app::MemoryListModel::State;
    waitFor([&] { return model->list()->state() == State::Ready && model->sidebar()->isLoaded(); });
    if (openTitle.isEmpty())
        return model;
    const QList<Memory> all = resultOf(m_vault->list(ReadView::everything(), {.filter = {}, .limit = 10'000}));
    const auto wanted = std::ranges::find(all, openTitle, &Memory::title);
    if (wanted == all.end())
        qFatal("the sample has no such memory");
    model->openMemory(wanted->id.toString());
    waitFor([&] { return model->editor()->state() == app::MemoryEditor::State::Open; });
    return model;
}

} // namespace mn::shots
