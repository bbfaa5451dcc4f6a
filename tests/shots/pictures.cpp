#include "tests/shots/pictures.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/shots/wanted.h"
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QTextStream>
#include <QThread>
#include <QtConcurrentMap>
#include <memory>
#include <ranges>
#include <vector>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThumbnailWidth = 480;
constexpr int kSheetColumns = 4;
constexpr int kLeastRoom = 1000;      // narrower windows are laid out in other ways
constexpr int kWorthAProcess = 24;    // pictures that take longer than another sample vault
constexpr int kMostProcesses = 8;     // each holds a sentence model and a vault
constexpr int kQuickCompression = 85; // of zlib the first or second level: a quarter of the time, files a little larger
constexpr char kQuickFormat[] = "PPM"; // of small ones, read again at once

bool isShown(const QStringList &wanted, const Screen &screen)
{
    return isWanted(wanted, kScreens, screen.name) && (!wanted.contains(u"tour"_s) || screen.isOnTour);
}

// Those that differ in their theme, or in how much room there is where there is enough: both change while a screen is
// shown, and it is made once for all of them.
using Dresses = std::vector<const Variant *>;

bool isNarrow(const Variant &variant)
{
    return variant.width > 0 && variant.width < kLeastRoom;
}

bool isDressOf(const Variant &one, const Variant &other)
{
    const bool isRoomy = !isNarrow(one) && !isNarrow(other);
    return one.scale == other.scale && one.rtl == other.rtl && (one.width == other.width || isRoomy) &&
           QLatin1String(one.locale) == QLatin1String(other.locale) &&
           QLatin1String(one.words) == QLatin1String(other.words);
}

std::vector<Dresses> wantedDresses(const QStringList &wanted)
{
    std::vector<Dresses> all;
    for (const Variant &variant : kVariants) {
        if (!isWanted(wanted, kVariants, variant.name))
            continue;
        const auto same = std::ranges::find_if(
            all, [&variant](const Dresses &dresses) { return isDressOf(*dresses.front(), variant); });
        if (same != all.end())
            same->push_back(&variant);
        else
            all.push_back({&variant});
    }
    return all;
}

QString smallOf(const QString &folder, const Variant &variant, const Screen &screen)
{
    return u"%1/%2+%3.ppm"_s.arg(folder, QLatin1String(variant.name), QLatin1String(screen.name));
}

// Whether this process is the first to ask for it: the next screen is for whoever is free.
bool isTakenBy(const QString &folder, const Screen &screen)
{
    QFile mark(u"%1/%2.taken"_s.arg(folder, QLatin1String(screen.name)));
    return mark.open(QIODevice::WriteOnly | QIODevice::NewOnly);
}

QImage contactSheet(const QList<QImage> &small)
{
    constexpr int kGap = 12;
    const int columns = qMin<int>(kSheetColumns, int(small.size()));
    QList<QPoint> places; // rows are as high as what is in them
    int top = kGap;
    int bottom = kGap;
    for (int i = 0; i < small.size(); ++i) {
        if (i % columns == 0)
            top = bottom;
        places << QPoint(kGap + i % columns * (kThumbnailWidth + kGap), top);
        bottom = qMax(bottom, top + small[i].height() + kGap);
    }
    QImage sheet(columns * (kThumbnailWidth + kGap) + kGap, bottom, QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    for (int i = 0; i < small.size(); ++i)
        painter.drawImage(places[i], small[i]);
    return sheet;
}

} // namespace

Pictures::Pictures(const QString &out, const QStringList &wanted) : m_out(out), m_wanted(wanted) {}

int Pictures::processes() const
{
    const auto screens = std::ranges::count_if(kScreens, [this](const Screen &one) { return isShown(m_wanted, one); });
    const auto variants = std::ranges::count_if(
        kVariants, [this](const Variant &one) { return isWanted(m_wanted, kVariants, one.name); });
    return qBound(1, int(screens * variants) / kWorthAProcess, qMin(3 * QThread::idealThreadCount(), kMostProcesses));
}

int Pictures::take(const QString &small, Stage &stage) const
{
    const std::vector<Dresses> wanted = wantedDresses(m_wanted);
    int failed = 0;
    const auto keep = [&](const Screen &screen, const Variant &variant) {
        const QString folder = m_out + u'/' + QString::fromLatin1(variant.name);
        QDir().mkpath(folder);
        const QString file = u"%1/%2.png"_s.arg(folder, QLatin1String(screen.name));
        const QImage image = stage.window().grabWindow();
        if (image.isNull() || !image.save(file, "PNG", kQuickCompression) ||
            !image.scaledToWidth(kThumbnailWidth, Qt::SmoothTransformation)
                 .save(smallOf(small, variant, screen), kQuickFormat)) {
            QTextStream(stderr) << "not shown: " << file << '\n';
            ++failed;
            return;
        }
        QTextStream(stdout) << file << '\n';
    };
    // The last ones wait for servers: they come first, so that nobody waits for them alone.
    for (const Screen &screen : std::views::reverse(kScreens)) {
        if (!isShown(m_wanted, screen) || !isTakenBy(small, screen))
            continue;
        for (const Dresses &dresses : wanted) {
            const bool isThere = stage.show(screen, *dresses.front(), [&] {
                for (const Variant *variant : dresses) {
                    stage.dress(screen, *variant);
                    keep(screen, *variant);
                }
            });
            if (isThere)
                continue;
            QTextStream(stderr) << "not shown: " << screen.name << " in " << dresses.front()->name << '\n';
            failed += int(dresses.size());
        }
    }
    return failed;
}

int Pictures::takeInProcesses(int of, const QString &small) const
{
    std::vector<std::unique_ptr<QProcess>> parts;
    for (int i = 0; i < of; ++i) {
        auto part = std::make_unique<QProcess>();
        part->setProcessChannelMode(QProcess::ForwardedChannels);
        part->start(QCoreApplication::applicationFilePath(), QStringList{u"--part"_s, small, m_out} + m_wanted);
        parts.push_back(std::move(part));
    }
    int failed = 0;
    for (const auto &part : parts) {
        if (part->waitForFinished(-1) && part->exitStatus() == QProcess::NormalExit && part->exitCode() == 0)
            continue;
        ++failed;
        if (part->exitStatus() != QProcess::NormalExit || part->error() == QProcess::FailedToStart)
            QTextStream(stderr) << "a part of the pictures was not taken: " << part->errorString() << '\n';
    }
    return failed;
}

int Pictures::makeContactSheets(const QString &small) const
{
    QList<const Variant *> wanted;
    for (const Variant &variant : kVariants)
        if (isWanted(m_wanted, kVariants, variant.name))
            wanted << &variant;
    const QList<bool> made = QtConcurrent::blockingMapped(wanted, [&](const Variant *variant) {
        QList<QImage> taken;
        for (const Screen &screen : kScreens)
            if (const QImage one(smallOf(small, *variant, screen)); !one.isNull())
                taken << one;
        const QString sheet = u"%1/%2.png"_s.arg(m_out, QLatin1String(variant->name));
        return taken.isEmpty() || contactSheet(taken).save(sheet, "PNG", kQuickCompression);
    });
    return int(made.count(false));
}

} // namespace mn::shots
