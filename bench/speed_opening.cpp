#include "bench/speed.h"
#include "core/base/platform/process.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <cstdio>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 5;
constexpr int kQuestions = 100; // asked before its memory is looked at

QJsonObject firstSearchOf(const SizedVault &vault, const Corpus &corpus, const QString &mode)
{
    QByteArray input(reinterpret_cast<const char *>(vault.key().data()), vault.key().size());
    for (int i = 0; i <= kQuestions; ++i)
        input += corpus.question(i).toUtf8() + '\n';
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--first-search"_s, vault.file(u"vault"_s), vault.file(u"state"_s), vault.id().toString(), mode});
    process.write(input);
    process.closeWriteChannel();
    // The first line comes with the first answer.
    while (process.bytesAvailable() == 0 && process.waitForReadyRead(-1)) {
    }
    const double started = milliseconds(timer);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("the process that opens the vault has failed");
    process.readLine();
    QJsonObject out = QJsonDocument::fromJson(process.readLine()).object();
    out[u"from_start"_s] = started;
    return out;
}

double loadingAlone()
{
    std::vector<double> times;
    for (int i = 0; i < kStarts; ++i) {
        MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
        QElapsedTimer timer;
        timer.start();
        need(model.load());
        times.push_back(milliseconds(timer));
    }
    return percentile(times, 0.5);
}

} // namespace

void measureOpening(Bench &bench, SizedVault &vault)
{
    const QString table = u"From opening to the first ten results, indexes included, in a new process (files in the "
                          "system's cache)"_s;
    std::vector<double> resident;
    for (const auto &mode : {u"words"_s, u"hybrid"_s}) {
        std::vector<double> opened;
        std::vector<double> started;
        for (int i = 0; i < kStarts; ++i) {
            const QJsonObject times = firstSearchOf(vault, bench.corpus, mode);
            opened.push_back(times[u"opened"_s].toDouble());
            started.push_back(times[u"from_start"_s].toDouble());
            resident.push_back(times[u"resident"_s].toDouble() / 1e6);
        }
        Figure figure{.table = table,
                      .row = vault.described(),
                      .column = mode == u"words"_s ? u"words"_s : u"hybrid, which loads the model"_s,
                      .unit = u"ms"_s,
                      .value = percentile(opened, 0.5)};
        if (mode == u"hybrid"_s)
            figure.limit = Limit{u"loading the model alone"_s, loadingAlone()};
        else if (vault.size() == 100'000 || vault.size() == 1'000'000)
            figure.budgets = {{Budget::Kind::ValueAtMost, vault.size() == 100'000 ? 400.0 : 2000.0}};
        bench.figures.add(figure);
        bench.figures.add({.table = table,
                           .row = vault.described(),
                           .column = mode + u", with the start of the process"_s,
                           .unit = u"ms"_s,
                           .value = percentile(started, 0.5)});
    }
    Figure figure{.table = u"Resident memory of a process that answers hybrid questions, model included"_s,
                  .row = vault.described(),
                  .column = u"after %1 questions"_s.arg(kQuestions),
                  .unit = u"MB"_s,
                  .value = percentile(resident, 1)};
    if (vault.size() == 100'000 || vault.size() == 1'000'000)
        figure.budgets = {{Budget::Kind::ValueAtMost, vault.size() == 100'000 ? 250.0 : 1000.0}};
    bench.figures.add(figure);
}

int firstSearch(const QStringList &arguments)
{
    QFile input;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    SecretBytes key = SecretBytes::copyOf(input.read(32));
    const VaultId id = need(VaultId::fromString(arguments[2]));
    const bool isHybrid = arguments[3] == u"hybrid";
    const QStringList questions = QString::fromUtf8(input.readAll()).split(u'\n', Qt::SkipEmptyParts);
    LocalFileSystem files;
    const SystemClock clock;
    MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
    const auto ask = [](const Vault &vault, const QString &question, SearchMode mode) {
        resultOf(vault.search(ReadView::everything(), {.text = question, .mode = mode, .limit = 10}));
    };
    QElapsedTimer timer;
    timer.start();
    const auto vault = need(Vault::open(arguments[0], id, std::move(key), {files, clock, arguments[1], &model, false}));
    ask(*vault, questions.value(0), isHybrid ? SearchMode::Hybrid : SearchMode::Words);
    const double opened = milliseconds(timer);
    std::printf("answered\n");
    std::fflush(stdout);
    for (const QString &question : questions)
        ask(*vault, question, SearchMode::Hybrid);
    const QJsonObject out{{u"opened"_s, opened}, {u"resident"_s, residentBytes()}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace mn::bench
