#include "tests/shots/sample_vault.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/store/memory_store.h"
#include "core/store/settings.h"
#include "tests/shots/rest.h"
#include "tests/support/paths.h"
#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSemaphore>
#include <QThread>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSample = "resources/sample/memories.jsonl";
constexpr qint64 kHour = 3'600'000;

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
    QFile file(test::sourcePath(kSample));
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

Memory memoryTitled(Vault &vault, const QString &title)
{
    const QList<Memory> all = resultOf(vault.list(ReadView::everything(), {.filter = {}, .limit = 10'000}));
    const auto wanted = std::ranges::find(all, title, &Memory::title);
    if (wanted == all.end())
        qFatal("the sample has no such memory");
    return *wanted;
}

// Until its list is there, and the memory of this title is open (empty: none).
void settle(app::VaultModel &model, Vault &vault, const QString &openTitle)
{
    using State = app::MemoryListModel::State;
    until([&] { return model.list()->state() == State::Ready && model.sidebar()->isLoaded(); });
    if (openTitle.isEmpty())
        return;
    model.openMemory(memoryTitled(vault, openTitle).id.toString());
    until([&] { return model.editor()->state() == app::MemoryEditor::State::Open; });
}

} // namespace

namespace {

// Of the vault in `folder`, beside which its state lies.
struct Place {
    QString vault() const { return folder + u"/Nora’s vault"_s; }
    VaultServices services(FileSystem &files, const Clock &clock, Embedder &embedder) const
    {
        return {.files = files, .clock = clock, .stateFolder = folder + u"/state"_s, .embedder = &embedder};
    }
    static VaultId id() { return VaultId(std::array<quint8, VaultId::kBytes>{7}); }
    static SecretBytes key() { return SecretBytes::copyOf(QByteArray(32, 'k')); } // there is no secret in it

    QString folder;
};

std::unique_ptr<Vault> madeIn(const Place &place, const VaultServices &services)
{
    auto vault = need(Vault::create(place.vault(), Place::id(), Place::key(), services));
    const auto source = need(JsonlSource::open(test::sourcePath(kSample)));
    need(Importer(*vault, {}).run(*source));
    resultOf(vault->trash({memoryTitled(*vault, u"Shoulder exercises from Eoin"_s).id,
                           memoryTitled(*vault, u"Caldo verde (Fátima's)"_s).id,
                           memoryTitled(*vault, u"Survey of Kittiwake"_s).id}));
    resultOf(vault->catchUpIndex());
    return vault;
}

void copyFolder(const QString &from, const QString &to)
{
    for (QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        const QString copy = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            qFatal("the sample vault cannot be copied");
    }
}

} // namespace

void SampleVault::make(const QString &folder)
{
    LocalFileSystem files;
    test::ManualClock clock(newestMoment() + kHour);
    MiniLmEmbedder embedder(test::modelPath());
    const Place place{folder};
    (void)madeIn(place, place.services(files, clock, embedder)); // closed, it lies in its files alone
}

SampleVault::SampleVault(const QString &made) : m_embedder(test::modelPath())
{
    m_clock.set(newestMoment() + kHour);
    const Place place{m_folder.path()};
    const VaultServices services = place.services(m_files, m_clock, m_embedder);
    if (made.isEmpty()) {
        m_vault = madeIn(place, services);
        return;
    }
    copyFolder(made, m_folder.path());
    m_vault = need(Vault::open(place.vault(), Place::id(), Place::key(), services));
}

namespace {

// Stands in the way of all readers for as long as it lives.
class Hold final : public QObject {
public:
    Hold(Vault &vault, QObject *owner) : QObject(owner)
    {
        const int readers = QThread::idealThreadCount() + 1; // no vault has more
        for (int i = 0; i < readers; ++i)
            m_reads += vault.read([gate = m_gate](Database &) -> Result<void> {
                gate->acquire();
                return {};
            });
    }
    ~Hold() override
    {
        m_gate->release(int(m_reads.size()));
        for (QFuture<Result<void>> &read : m_reads)
            read.waitForFinished();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    QList<QFuture<Result<void>>> m_reads;
};

} // namespace

void SampleVault::holdReaders(QObject *owner)
{
    new Hold(*m_vault, owner);
}

app::VaultModel *SampleVault::modelThatWaits(QObject *owner)
{
    holdReaders(owner);
    return new app::VaultModel(*m_vault, m_clock, m_timers, owner);
}

std::unique_ptr<Vault> SampleVault::another(const QString &name)
{
    return need(Vault::create(m_folder.filePath(name), VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
                              {.files = m_files,
                               .clock = m_clock,
                               .stateFolder = m_folder.filePath(name + u"-state"_s),
                               .embedder = &m_embedder}));
}

app::VaultModel *SampleVault::brokenModel(QObject *owner)
{
    if (!m_brokenVault) {
        m_brokenVault = another(u"Broken vault"_s);
        resultOf(m_brokenVault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
            return saving.database().script(u"ALTER TABLE memory RENAME TO hidden"_s);
        }));
    }
    auto *model = new app::VaultModel(*m_brokenVault, m_clock, m_timers, owner);
    until([&] { return model->list()->state() == app::MemoryListModel::State::Failed; });
    return model;
}

app::VaultModel *SampleVault::emptyModel(QObject *owner)
{
    if (!m_emptyVault)
        m_emptyVault = another(u"New vault"_s);
    auto *model = new app::VaultModel(*m_emptyVault, m_clock, m_timers, owner);
    until([&] { return model->sidebar()->isLoaded(); });
    return model;
}

app::VaultModel *SampleVault::model(QObject *owner, const QString &openTitle)
{
    // Every picture begins with no filter, whatever the one before has left in the vault.
    resultOf(m_vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        return Settings(saving.database()).write(u"window.list_filters"_s, "[]");
    }));
    auto *model = new app::VaultModel(*m_vault, m_clock, m_timers, owner);
    settle(*model, *m_vault, openTitle);
    return model;
}

void SampleVault::Copy::edit(RecordId id, const MemoryChange &change)
{
    resultOf(vault->edit(id, change));
}

void SampleVault::Copy::writeElsewhere(RecordId id, const MemoryChange &theirs, const MemoryChange &here)
{
    const auto recordOf = [id](Database &database) -> Result<Record> {
        MN_TRY(const auto stored, MemoryStore(database).find(id));
        return stored->record;
    };
    const Record before = resultOf(vault->read(recordOf));
    resultOf(vault->edit(id, here)); // later: it is shown
    DotSource dots(ActorId(id.bytes()), 0);
    const Record there =
        need(apply(before, theirs, dots, HlcStamp::of(resultOf(vault->get(ReadView::everything(), id)).createdAt + 1)));
    resultOf(vault->save(Durability::Full, [id, there](Saving &saving) { return saving.join(id, there); }));
}

SampleVault::Copy &SampleVault::copy(QObject *owner, const QString &openTitle)
{
    auto *const copy = new Copy(owner);
    const QString folder = m_folder.filePath(u"copy %1"_s.arg(++m_copies));
    QDir().mkpath(folder);
    copy->vault = need(Vault::create(folder + u"/Nora’s vault"_s, VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
                                     {.files = m_files, .clock = m_clock, .stateFolder = folder + u"/state"_s}));
    const auto source = need(JsonlSource::open(test::sourcePath(kSample)));
    need(Importer(*copy->vault, {}).run(*source));
    copy->model = std::make_unique<app::VaultModel>(*copy->vault, m_clock, m_timers);
    settle(*copy->model, *copy->vault, openTitle);
    return *copy;
}

Memory SampleVault::titled(const QString &title)
{
    return memoryTitled(*m_vault, title);
}

QString SampleVault::revised(const QString &title, int versions)
{
    const Memory memory = titled(title);
    const auto known = resultOf(m_vault->history(ReadView::everything(), memory.id, versions));
    for (int i = int(known.size()) + 1; i < versions; ++i) {
        MemoryChange change;
        QString text = memory.content;
        if (i + 1 < versions)
            text = text.first(std::max<qsizetype>(1, text.lastIndexOf(u' ', text.size() * i / versions)))
                       .replace(u" the "_s, u" that "_s);
        change.content = text;
        if (i % 3 == 0)
            change.importance = memory.importance == 0.9 ? 0.6 : 0.9;
        change.updatedAt = m_clock.now() - (versions - i) * 5 * kHour;
        resultOf(m_vault->edit(memory.id, change));
    }
    return memory.id.toString();
}

void SampleVault::attachPicture(const QString &title)
{
    const Memory memory = titled(title);
    if (!memory.attachments.isEmpty())
        return;
    QImage image(1200, 640, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 640);
    sky.setColorAt(0, QColor(0x9c, 0xc3, 0xd9));
    sky.setColorAt(1, QColor(0xf3, 0xe3, 0xc6));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x3f, 0x6b, 0x57));
    painter.drawEllipse(QPoint(300, 760), 620, 300);
    painter.setBrush(QColor(0x2f, 0x55, 0x47));
    painter.drawEllipse(QPoint(980, 780), 560, 260);
    painter.setBrush(QColor(0xe9, 0xb4, 0x5e));
    painter.drawEllipse(QPoint(860, 210), 64, 64);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    const Attachment attached = resultOf(
        m_vault->seal(u"evening.png"_s, u"image/png"_s, [bytes, isRead = false]() mutable -> Result<QByteArray> {
            return std::exchange(isRead, true) ? QByteArray() : bytes;
        }));
    MemoryChange change;
    change.addAttachments = {attached};
    resultOf(m_vault->edit(memory.id, change));
}

} // namespace mn::shots
