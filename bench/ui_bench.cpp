// What the window takes, on an X display without a screen, drawn by the software renderer; beside it what an empty Qt
// Quick window takes in the same run.
//   ui_bench [--only outside|inside] [SIZE]      default: all, of 100000 memories
#include "bench/recombined_embedder.h"
#include "bench/speed.h"
#include "bench/ui.h"
#include "core/session/new_vault.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>

using namespace mn;
using namespace mn::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBatch = 1'000;
constexpr qint64 kLinked = 5'000; // as many as the graph shows

// As people link: to one among the last, and now and then to one from long ago.
QList<Link> linksTo(const std::vector<RecordId> &before)
{
    const size_t count = before.size();
    QList<Link> links{{before[count - 1 - count % std::min<size_t>(count, 12)], {}}};
    if (count % 5 == 0)
        if (const RecordId &other = before[count * 7 / 11]; other != links.first().to)
            links += {other, {}};
    return links;
}

// Opened by the cheapest hash that there is: what is measured is what comes behind it.
void fill(Bench &bench, const UiVault &vault, qint64 size)
{
    test::MemoryKeychain keychain;
    RecombinedEmbedder recombined(bench.model, bench.corpus.sentences());
    const VaultServices services{.files = bench.files,
                                 .clock = bench.clock,
                                 .stateFolder = vault.stateFolder,
                                 .embedder = &recombined,
                                 .followIndex = false};
    const SecretBytes passphrase = SecretBytes::copyOf(vault.passphrase.toUtf8());
    const KeyServices keyServices{bench.files, bench.clock, keychain};
    const auto made = need(makeVault(VaultKeys(vault.folder, keyServices), keyServices, services,
                                     {.passphrase = passphrase, .hash = test::cheapHash()}));
    std::vector<RecordId> linked;
    for (qint64 from = 0; from < size; from += kBatch)
        resultOf(made.vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
            for (qint64 number = from; number < std::min(size, from + kBatch); ++number) {
                MemoryChange memory = bench.corpus.memory(number);
                if (number > 0 && number < kLinked)
                    memory.addLinks = linksTo(linked);
                MN_TRY(const RecordId id, saving.add({}, memory));
                if (number < kLinked)
                    linked.push_back(id);
            }
            return {};
        }));
    resultOf(made.vault->catchUpIndex());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--empty-window")
        return showEmptyWindow(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--first-opening")
        return openOnce(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--first-memory")
        return beginOnce(argc, argv);
    // Before the first window: this process draws on it too.
    const QTemporaryDir home;
    test::Display display;
    for (const auto &[name, value] :
         {std::pair("DISPLAY", display.name().toLatin1()), std::pair("QT_QPA_PLATFORM", QByteArray("xcb")),
          std::pair("QT_QUICK_BACKEND", QByteArray("software")), std::pair("QT_XCB_GL_INTEGRATION", QByteArray("none")),
          std::pair("HOME", QFile::encodeName(home.path())),
          std::pair("XDG_RUNTIME_DIR", QFile::encodeName(home.filePath(u"run"_s))),
          std::pair("XDG_STATE_HOME", QFile::encodeName(home.filePath(u"state"_s)))})
        qputenv(name, value);
    for (const char *const name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    QDir(home.path()).mkdir(u"run"_s);
    QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    QString only;
    if (arguments.value(0) == u"--only") {
        only = arguments.value(1);
        arguments.remove(0, 2);
    }
    const qint64 size = arguments.isEmpty() ? 100'000 : arguments.constFirst().toLongLong();
    Bench bench;
    bench.figures = Figures(u"The window"_s);
    bench.figures.method(u"On a display of Xvfb, drawn by Qt's software renderer, at 1280 x 800. A frame is over when "
                         "Qt has handed it to the display; a first frame when the display tells that it was drawn. "
                         "Beside it stands an empty Qt Quick window, started, or told to draw, in the same run."_s);
    bench.figures.method(u"Cold: before each start, of ours and of the empty window, the system's cache of files is "
                         "emptied, and the benchmark lets go of the libraries that it runs on itself; those of the "
                         "display's server stay. How much came from the disk stands below the time."_s);
    bench.figures.method(u"Unlocking for the first time is measured in processes that do nothing else, once the page "
                         "to unlock is whole, with the files of the vault in the system's cache. The list is thrown "
                         "by 180 pixels a frame, as fast as frames come, from its beginning, its middle and near its "
                         "end, some ten thousand rows in all; rows that are not loaded yet are drawn as placeholders. "
                         "Saves are those that the editor makes by itself when nobody types for 400 ms."_s);
    bench.figures.method(u"The graph is that of 5,000 memories which are linked to each other. It is dragged by the "
                         "pointer, and drawn anew at each step; and it is drawn while its places still move, as often "
                         "as frames come. From the first start to the first memory: from the start of the process to "
                         "its first page, and from each thing that its person does (create, passphrase, recovery "
                         "words to be checked later, save) to what comes of it on the display. The time in which a "
                         "person reads, thinks and types is not in it; that in which this machine is measured for the "
                         "passphrase's hash is."_s);
    if (!bench.model.load())
        qFatal("the sentence model is not there: ./dev setup");
    QLocale grouped = QLocale::c();
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    const UiVault vault{home.filePath(u"vault"_s), home.filePath(u"state/mnemosyne"_s), u"a passphrase"_s,
                        grouped.toString(size)};
    fill(bench, vault, size);
    if (only != u"inside")
        measureFromOutside(bench.figures, vault, display, QProcessEnvironment::systemEnvironment());
    if (only != u"outside")
        measureInside(bench.figures, vault);
    return bench.figures.write() ? 0 : 1;
}
