#include "tests/shots/transfer_scenes.h"
#include "core/vault/change_feed.h"
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include <QDir>
#include <QFile>
#include <atomic>
#include <memory>
#include <semaphore>

namespace mn::shots {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

constexpr int kNotes = 4'480;
constexpr qint64 kEvening = 1'764'270'000'000; // 27 November 2025

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the notes for the pictures cannot be written");
}

// Years of notes as somebody keeps them in Obsidian. Written once, and gone with the program.
QUrl notes()
{
    static const QTemporaryDir home;
    const QString folder = home.filePath(u"Notebook"_s);
    const QUrl url = QUrl::fromLocalFile(folder);
    if (QDir(folder).exists())
        return url;
    struct Part {
        const char *folder;
        const char *tag;
        int share;
        const char *text;
    };
    constexpr Part kParts[] = {
        {"Work log", "bridges", 50,
         "The inspection of pier four is moved to the next low water. Ask for the drawings."},
        {"House", "boiler", 20, "It needs 1.2 bar, and somebody to bleed the radiators from the top down."},
        {"Recipes", "bread", 12, "400 g rye, 100 g spelt, 390 g water. Forty minutes on a falling oven; do not open."},
        {"Garden", "apples", 9, "Two rows of broad beans, and the old russet pruned for the last time."},
        {"Trips", "islands", 6, "The early ferry, then on foot. The lighthouse keeper’s granddaughter lets rooms."},
        {"Scans", "receipts", 2, "Receipt, kept for the guarantee."},
        {"Loose", "ideas", 1, "Something for the winter."}};
    write(folder + u"/.obsidian/app.json"_s, "{}");
    int number = 0;
    for (const Part &part : kParts) {
        for (int i = 0; i < kNotes * part.share / 100; ++i, ++number) {
            const QString name =
                u"%1/%2/%3 %4.md"_s.arg(folder, QLatin1String(part.folder), QString::fromLatin1(part.tag)).arg(i + 1);
            const QByteArray day =
                QByteArray::number(2009 + number % 17) + "-0" + QByteArray::number(1 + number % 9) + "-14";
            write(name, "---\ntags: [" + QByteArray(part.tag) + ", y" + day.first(4) + "]\ncreated: " + day +
                            "\nupdated: " + day + "\n---\n" + part.text + "\n");
        }
    }
    write(folder + u"/Scans/old letter.pages"_s, "x");
    write(folder + u"/Scans/plan of the flat.dwg"_s, "x");
    write(folder + u"/House/meter.md"_s, QByteArray("\0\0\0binary", 9));
    write(folder + u"/Trips/2014.md"_s, "---\ntags: [: broken\n---\nThe year of the three ferries.\n");
    return url;
}

QVariantMap page(VaultModel *vault, const QVariantMap &more = {})
{
    QVariantMap properties{{u"vault"_s, QVariant::fromValue(vault)}};
    properties.insert(more);
    return properties;
}

// A vault of its own; its writer can be held, so that what runs keeps still for its picture.
class Scene final : public QObject {
public:
    explicit Scene(QObject *owner) : QObject(owner)
    {
        m_clock.set(kEvening);
        auto made = Vault::create(
            m_home.filePath(u"Clara’s vault"_s), VaultId(makeUuidV7(m_clock)), SecretBytes::random(32),
            {.files = m_files, .clock = m_clock, .stateFolder = m_home.filePath(u"state"_s), .followIndex = false});
        if (!made)
            qFatal("no vault for the pictures");
        m_vault = *std::move(made);
        model = std::make_unique<VaultModel>(*m_vault, m_clock, m_timers);
        until([this] { return importing()->isReady(); });
    }
    ~Scene() override
    {
        letGo();
        model.reset();
    }

    ImportModel *importing() const { return model->importing(); }
    void look() const
    {
        importing()->open(notes());
        until([this] { return importing()->step() == ImportModel::Step::Look && !importing()->isLooking(); });
    }
    // An import that is held until letGo(), with more than one batch to come: it can be broken off.
    static Scene *held(QObject *owner)
    {
        auto *const scene = new Scene(owner);
        scene->startAndHold();
        return scene;
    }
    void letGo()
    {
        if (m_isHeld.exchange(false))
            m_gate.release();
    }

    std::unique_ptr<VaultModel> model;

private:
    // Who announces a commit still holds the lock between writers. The first is where the import begins; a batch is
    // stored when the one before it was counted.
    void startAndHold()
    {
        look();
        const auto heard = QObject::connect(
            &m_vault->changes(), &ChangeFeed::changed, &m_vault->changes(),
            [this, commits = 0]() mutable {
                if (++commits != 3)
                    return;
                m_isHeld = true;
                m_gate.acquire();
            },
            Qt::DirectConnection);
        importing()->start();
        until([this] { return m_isHeld.load() && importing()->inVault() > 0; });
        QObject::disconnect(heard);
    }

    QTemporaryDir m_home;
    LocalFileSystem m_files;
    test::ManualClock m_clock;
    SystemTimers m_timers;
    std::unique_ptr<Vault> m_vault;
    std::binary_semaphore m_gate{0};
    std::atomic<bool> m_isHeld = false;
};

} // namespace

QVariantMap importChoose(SampleVault &vault, QObject *owner)
{
    return page(vault.model(owner));
}

QVariantMap importBrokenOff(SampleVault &, QObject *owner)
{
    auto *const scene = Scene::held(owner);
    scene->importing()->stop();
    scene->letGo();
    until([scene] { return !scene->importing()->isRunning(); });
    scene->importing()->chooseAnother();
    return page(scene->model.get());
}

QVariantMap importPreview(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.model(owner);
    model->importing()->open(notes());
    until(
        [model] { return model->importing()->step() == ImportModel::Step::Look && !model->importing()->isLooking(); });
    return page(model);
}

QVariantMap importRunning(SampleVault &, QObject *owner)
{
    auto *const scene = Scene::held(owner);
    return page(scene->model.get());
}

// While it runs, and something else is shown.
QVariantMap importInTheSidebar(SampleVault &vault, QObject *owner)
{
    return importRunning(vault, owner);
}

QVariantMap importReport(SampleVault &, QObject *owner)
{
    auto *const scene = new Scene(owner);
    scene->look();
    scene->importing()->start();
    until([scene] { return scene->importing()->canUndo(); });
    return page(scene->model.get());
}

QVariantMap exportChoose(SampleVault &vault, QObject *owner)
{
    VaultModel *const model = vault.model(owner);
    model->selection()->choose(1);
    model->selection()->extendTo(4);
    return page(model, {{u"isExporting"_s, true}});
}

QVariantMap exportDone(SampleVault &vault, QObject *owner)
{
    static const QTemporaryDir home;
    VaultModel *const model = vault.model(owner);
    ExportModel *const exporting = model->exporting();
    exporting->start(QUrl::fromLocalFile(home.filePath(exporting->suggestedName())));
    until([exporting] { return exporting->state() != ExportModel::State::Running; });
    return page(model, {{u"isExporting"_s, true}});
}

} // namespace mn::shots
