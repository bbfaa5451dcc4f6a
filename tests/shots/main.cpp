// Pictures of the screens, for the eye and for comparison:
//   mnemosyne_shots OUT_FOLDER [NAME...]     NAME: of a screen or a variant; none: all of them; "tour": the first ones
//   mnemosyne_shots --compare REFERENCES OUT_FOLDER [NAME...]   fails where a screen does not look like its picture
//   mnemosyne_shots --update REFERENCES README_PICTURES [NAME...]   makes these pictures, or all of them, anew
//   mnemosyne_shots --check [NAME...]        fails where text cannot be read: cut off, outside its place, over another;
//   with the words of other languages and of the pseudo-locale, too (the variants "de", "ja", "ar" and "pseudo"); in
//   the last also where a text was not translated
// Writes OUT_FOLDER/<variant>/<screen>.png and a contact sheet OUT_FOLDER/<variant>.png. Needs no display.
// Fails when a screen cannot be loaded or QML warns of something.
#include "app/picture/window_style.h"
#include "tests/shots/own_texts.h"
#include "tests/shots/pictures.h"
#include "tests/shots/references.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/shots/steady_random.h"
#include "tests/shots/text_check.h"
#include "tests/shots/wanted.h"
#include "tests/shots/words.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace mn::shots;

namespace {

constexpr int kLooks = 20; // a second and more

int warnings = 0; // counted by a function pointer, which cannot hold it otherwise

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // Qt 6.4 says so of a list that is filtered while its rows are being made; they are made all the same.
    if (message.startsWith(u"DelegateModel::cancel: index out range"_s))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    QTextStream(stderr) << message << '\n';
}

// A function, so that what is done comes before the warnings are looked at.
int exitCode(int failed)
{
    return failed + warnings > 0 ? 1 : 0;
}

// How many texts cannot be read.
int check(const QStringList &wanted, Stage &stage)
{
    int faults = 0;
    OwnTexts own({});
    for (const Variant &variant : kChecked) {
        if (!isWanted(wanted, kChecked, variant.name))
            continue;
        const bool isPseudo = QLatin1String(variant.words) == "pseudo"_L1;
        if (isPseudo && own.isEmpty())
            own = OwnTexts::ofTheProgram();
        for (const Screen &screen : kScreens) {
            if (!screen.isRead || !isWanted(wanted, kScreens, screen.name))
                continue;
            const auto look = [&] {
                QStringList seen = unreadable(stage.window());
                // What was made for the pictures alone has words that are nobody's.
                if (isPseudo && screen.models)
                    seen += untranslated(stage.window(), own);
                return seen;
            };
            QStringList seen;
            const bool isThere = stage.show(screen, variant, [&] {
                seen = look();
                // A busy machine may be at it still: what is wrong stays wrong.
                for (int i = 0; i < kLooks && !seen.isEmpty(); ++i) {
                    stage.settle();
                    seen = look();
                }
            });
            if (!isThere)
                seen = QStringList{u"not shown"_s};
            for (const QString &fault : seen) {
                QTextStream(stdout) << variant.name << ' ' << screen.name << ": " << fault << '\n';
                ++faults;
            }
        }
    }
    return faults;
}

QString sampleIn(const QString &small)
{
    return small + u"/sample"_s;
}

// Of the pictures those that no other process has begun: the folder of small ones, that of the others, names.
int takePart(const QStringList &arguments, Words &words)
{
    if (arguments.size() < 2)
        return 1;
    const QString sample = sampleIn(arguments[0]);
    Stage stage(words, QFile::exists(sample) ? sample : QString());
    qInstallMessageHandler(countWarnings);
    return Pictures(arguments[1], arguments.mid(2)).take(arguments[0], stage);
}

int takeAll(const QString &out, const QStringList &wanted, Words &words)
{
    const QTemporaryDir small;
    const Pictures pictures(out, wanted);
    int failed = 0;
    if (const int processes = pictures.processes(); processes > 1) {
        SampleVault::make(sampleIn(small.path()));
        failed += pictures.takeInProcesses(processes, small.path());
    } else {
        failed += takePart(QStringList{small.path(), out} + wanted, words);
    }
    return failed + pictures.makeContactSheets(small.path());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    useSteadyKeys();
    mn::app::useWindowStyle();
    const QStringList arguments = QGuiApplication::arguments();
    const QString task = arguments.value(1);
    const bool compares = task == u"--compare";
    const bool updates = task == u"--update";
    if (arguments.size() < (compares || updates ? 4 : 2)) {
        QTextStream(stderr) << "mnemosyne_shots OUT_FOLDER [SCREEN or VARIANT...]\n";
        return 2;
    }
    Words words;
    if (task == u"--part")
        return exitCode(takePart(arguments.mid(2), words));
    if (!task.startsWith(u"--"))
        return exitCode(takeAll(task, arguments.mid(2), words));
    Stage stage(words);
    qInstallMessageHandler(countWarnings);
    const QStringList names = arguments.mid(compares || updates ? 4 : 2);
    if (compares)
        return exitCode(compareWithReferences(QDir(arguments[2]), QDir(arguments[3]), names, stage));
    if (updates)
        return exitCode(updateReferences(QDir(arguments[2]), QDir(arguments[3]), names, stage));
    if (task == u"--check")
        return exitCode(check(names, stage));
    QTextStream(stderr) << "there is no " << task << '\n';
    return 2;
}
