// Pictures of the screens, for the eye and for comparison:
//   mnemosyne_shots OUT_FOLDER [NAME...]     NAME: of a screen or a variant; none: all of them; "tour": the first ones
//   mnemosyne_shots --compare REFERENCES OUT_FOLDER [NAME...]   fails where a screen does not look like its picture
//   mnemosyne_shots --update REFERENCES [NAME...]               makes these pictures, or all that are there, anew
//   mnemosyne_shots --check [NAME...]        fails where text cannot be read: cut off, outside its place, over another;
//   with the words of the pseudo-locale, too (the variant "pseudo")
// Writes OUT_FOLDER/<variant>/<screen>.png and a contact sheet OUT_FOLDER/<variant>.png. Needs no display.
// Fails when a screen cannot be loaded or QML warns of something.
#include "app/picture/window_style.h"
#include "tests/shots/comparison.h"
#include "tests/shots/screens.h"
#include "tests/shots/steady_random.h"
#include "tests/shots/text_check.h"
#include "tests/shots/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace mn::shots;

namespace {

constexpr int kSettleMs = 350;   // the longest animation of the theme, and layouts that wait for a frame
constexpr int kLoadMs = 10'000;  // what a busy machine may take to read what a screen shows
constexpr int kPatienceMs = 700; // what is loading says so after 300 ms
constexpr int kLooks = 4;
constexpr int kLargestSide = 8000;
constexpr int kThumbnailWidth = 480;
constexpr int kSheetColumns = 4;

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

void settle(int ms = kSettleMs)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms)
        QGuiApplication::processEvents(QEventLoop::AllEvents, 20);
}

// Whether a row, a count or a picture in sight is still being read.
bool isLoading(const QQuickItem &item)
{
    if (!item.isVisible())
        return false;
    if (item.property("loading").toBool() || (item.inherits("QQuickImageBase") && item.property("status") == 2))
        return true;
    return std::ranges::any_of(item.childItems(), [](const QQuickItem *child) { return isLoading(*child); });
}

// A screen of what is being loaded stays as it is.
void load(const QQuickView &view, const Screen &screen)
{
    if (QLatin1String(screen.name).endsWith("-loading"_L1))
        return settle(kPatienceMs);
    QElapsedTimer clock;
    clock.start();
    bool waits = true;
    while (waits && clock.elapsed() < kLoadMs) {
        settle();
        waits = isLoading(*view.rootObject());
        if (!waits && clock.elapsed() > 2 * kSettleMs)
            settle(); // what was drawn last
    }
}

// Shows the screen and hands it to `look`, if it can be shown.
template <typename Look> auto shown(QQuickView &view, const Screen &screen, const Variant &variant, SampleVault &vault,
                                    Look look) -> decltype(look())
{
    QLocale::setDefault(QLocale(QString::fromLatin1(variant.locale)));
    QGuiApplication::setLayoutDirection(variant.rtl ? Qt::RightToLeft : Qt::LeftToRight);
    const QString file = QString::fromLatin1(screen.qml);
    const QUrl source =
        file.startsWith(u"qrc:") ? QUrl(file) : QUrl::fromLocalFile(u"" MN_SHOTS_DIR "/screens/"_s + file);
    QObject models; // go when the page has gone, which the next one replaces
    view.resize(variant.width ? variant.width : screen.width, screen.height);
    view.setInitialProperties({{u"source"_s, source},
                               {u"theme"_s, QString::fromLatin1(variant.theme)},
                               {u"scaling"_s, variant.scale},
                               {u"rtl"_s, variant.rtl},
                               {u"properties"_s, screen.models ? screen.models(vault, &models) : QVariantMap{}}});
    view.setSource(QUrl::fromLocalFile(u"" MN_SHOTS_DIR "/Frame.qml"_s));
    if (view.status() != QQuickView::Ready)
        return {};
    view.show();
    QMetaObject::invokeMethod(view.rootObject(), "load");
    load(view, screen);
    if (screen.whole) {
        const int whole =
            qBound(screen.height, qRound(view.rootObject()->property("wholeHeight").toReal()), kLargestSide);
        view.resize(view.width(), whole);
        settle();
    }
    auto seen = look();
    view.setSource({}); // before its models
    return seen;
}

// Null when the screen cannot be shown.
QImage picture(QQuickView &view, const Screen &screen, const Variant &variant, SampleVault &vault)
{
    return shown(view, screen, variant, vault, [&view] { return view.grabWindow(); });
}

// Whether a name of `table` is among the wanted ones, or none is.
template <typename Table> bool isWanted(const QStringList &wanted, const Table &table, const char *name)
{
    const bool namesOne =
        std::ranges::any_of(table, [&wanted](const auto &entry) { return wanted.contains(QLatin1String(entry.name)); });
    return !namesOne || wanted.contains(QLatin1String(name));
}

// How many texts cannot be read.
int check(const QStringList &wanted, QQuickView &view, SampleVault &vault, Words &words)
{
    int faults = 0;
    for (const Variant &variant : kChecked) {
        if (!isWanted(wanted, kChecked, variant.name))
            continue;
        words.speak(QLatin1String(variant.name) == "pseudo"_L1 ? Words::Language::Pseudo : Words::Language::English);
        for (const Screen &screen : kScreens) {
            if (!isWanted(wanted, kScreens, screen.name))
                continue;
            const std::optional<QStringList> found = shown(view, screen, variant, vault, [&view] {
                QStringList seen = unreadable(view);
                // A busy machine may be at it still: what is wrong stays wrong.
                for (int i = 0; i < kLooks && !seen.isEmpty(); ++i) {
                    settle();
                    seen = unreadable(view);
                }
                return std::optional(seen);
            });
            for (const QString &fault : found.value_or(QStringList{u"not shown"_s})) {
                QTextStream(stdout) << variant.name << ' ' << screen.name << ": " << fault << '\n';
                ++faults;
            }
        }
    }
    return faults;
}

QImage contactSheet(const QList<QImage> &pictures)
{
    QList<QImage> small;
    int row = 0;
    for (const QImage &one : pictures)
        small << one.scaledToWidth(kThumbnailWidth, Qt::SmoothTransformation);
    for (const QImage &one : small)
        row = qMax(row, one.height());
    const int columns = qMin<int>(kSheetColumns, int(small.size()));
    const int rows = (int(small.size()) + columns - 1) / columns;
    constexpr int kGap = 12;
    QImage sheet(columns * (kThumbnailWidth + kGap) + kGap, rows * (row + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    for (int i = 0; i < small.size(); ++i)
        painter.drawImage(kGap + i % columns * (kThumbnailWidth + kGap), kGap + i / columns * (row + kGap), small[i]);
    return sheet;
}

// The screens that have a reference, in the plain variant; `keep`: what is to be done with one, false when it is not
// well.
int eachOf(const QStringList &names, QQuickView &view, SampleVault &vault,
           const std::function<bool(const QString &name, const QImage &)> &keep)
{
    int failed = 0;
    for (const Screen &screen : kScreens) {
        const QString name = QString::fromLatin1(screen.name);
        if (names.contains(name) && !keep(name, picture(view, screen, kVariants[0], vault)))
            ++failed;
    }
    return failed;
}

// Those of the folder, or of them the wanted ones.
QStringList referencesIn(const QDir &folder, const QStringList &wanted)
{
    QStringList names = folder.entryList({u"*.png"_s}).replaceInStrings(u".png"_s, QString());
    if (!wanted.isEmpty())
        names.removeIf([&wanted](const QString &name) { return !wanted.contains(name); });
    return names;
}

int compare(const QDir &references, const QDir &out, const QStringList &wanted, QQuickView &view, SampleVault &vault)
{
    QDir().mkpath(out.path());
    return eachOf(referencesIn(references, wanted), view, vault, [&](const QString &name, const QImage &image) {
        const QString file = name + u".png"_s;
        const QImage now = image.isNull() ? image : reduced(image);
        const double apart = difference(QImage(references.filePath(file)), now);
        const bool isWell = apart <= kMostDifferent && now.save(out.filePath(file));
        QTextStream(stdout) << (isWell ? "well   " : "DIFFERS") << ' ' << qRound(apart * 1000) / 10.0 << " % " << name
                            << (isWell ? QString() : u": look at "_s + out.filePath(file)) << '\n';
        return isWell;
    });
}

int update(const QDir &references, const QStringList &wanted, QQuickView &view, SampleVault &vault)
{
    QDir().mkpath(references.path());
    return eachOf(wanted.isEmpty() ? referencesIn(references, {}) : wanted, view, vault,
                  [&](const QString &name, const QImage &image) {
                      const QString file = references.filePath(name + u".png"_s);
                      QTextStream(stdout) << file << '\n';
                      return !image.isNull() && reduced(image).save(file, nullptr, 0);
                  });
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
    const bool checks = arguments.value(1) == u"--check";
    const bool compares = arguments.value(1) == u"--compare";
    const bool updates = arguments.value(1) == u"--update";
    if (arguments.size() < (compares ? 4 : updates ? 3 : 2)) {
        QTextStream(stderr) << "mnemosyne_shots OUT_FOLDER [SCREEN or VARIANT...]\n";
        return 2;
    }
    const QDir out(arguments[1]);
    const QStringList wanted = arguments.mid(2);

    const bool onlyTour = wanted.contains(u"tour"_s);
    Words words;
    SampleVault vault;
    // One engine for all: what Qt 6.4 has compiled for one is not always ready for the next.
    QQuickView view;
    mn::app::addPictures(*view.engine());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    qInstallMessageHandler(countWarnings);
    if (checks)
        return check(wanted, view, vault, words) + warnings > 0 ? 1 : 0;
    if (compares)
        return compare(QDir(arguments[2]), QDir(arguments[3]), arguments.mid(4), view, vault) + warnings > 0 ? 1 : 0;
    if (updates)
        return update(QDir(arguments[2]), arguments.mid(3), view, vault) + warnings > 0 ? 1 : 0;
    int failed = 0;
    for (const Variant &variant : kVariants) {
        if (!isWanted(wanted, kVariants, variant.name))
            continue;
        const QString folder = out.filePath(QString::fromLatin1(variant.name));
        QDir().mkpath(folder);
        QList<QImage> pictures;
        for (const Screen &screen : kScreens) {
            if (!isWanted(wanted, kScreens, screen.name) || (onlyTour && !screen.isOnTour))
                continue;
            const QImage image = picture(view, screen, variant, vault);
            const QString file = u"%1/%2.png"_s.arg(folder, QString::fromLatin1(screen.name));
            if (image.isNull() || !image.save(file)) {
                QTextStream(stderr) << "not shown: " << file << '\n';
                ++failed;
                continue;
            }
            QTextStream(stdout) << file << '\n';
            pictures << image;
        }
        if (!pictures.isEmpty() && !contactSheet(pictures).save(folder + u".png"_s))
            ++failed;
    }
    return failed + warnings > 0 ? 1 : 0;
}
