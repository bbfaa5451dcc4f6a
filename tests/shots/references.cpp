#include "tests/shots/references.h"
#include "tests/shots/comparison.h"
#include "tests/shots/few_colours.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include <QTextStream>
#include <algorithm>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

// Null when there is no such screen, or it cannot be shown.
QImage pictureOf(const QString &name, Stage &stage)
{
    for (const Variant &variant : kVariants) {
        const bool isPlain = &variant == &kVariants[0];
        const QString ending = isPlain ? QString() : u'-' + QString::fromLatin1(variant.name);
        const auto *const screen =
            std::ranges::find_if(kScreens, [&](const Screen &one) { return name == QLatin1String(one.name) + ending; });
        if (screen != std::end(kScreens))
            return stage.picture(*screen, variant);
    }
    return {};
}

QStringList wantedOf(const QStringList &wanted)
{
    QStringList names = referenceNames();
    if (!wanted.isEmpty())
        names.removeIf([&wanted](const QString &name) { return !wanted.contains(name); });
    return names;
}

} // namespace

int compareWithReferences(const QDir &references, const QDir &out, const QStringList &wanted, Stage &stage)
{
    QDir().mkpath(out.path());
    const QStringList amiss = referencesAmiss(references, wanted);
    for (const QString &line : amiss)
        QTextStream(stdout) << line << '\n';
    int failed = int(amiss.size());
    for (const QString &name : wantedOf(wanted)) {
        const QString file = name + u".png"_s;
        if (!references.exists(file))
            continue; // it is amiss
        const QImage image = pictureOf(name, stage);
        const QImage now = image.isNull() ? image : reduced(image);
        const double apart = difference(QImage(references.filePath(file)), now);
        const bool isWell = apart <= kMostDifferent && now.save(out.filePath(file));
        if (!isWell) {
            ++failed;
            now.save(out.filePath(file)); // to be looked at
        }
        QTextStream(stdout) << (isWell ? "well   " : "DIFFERS") << ' ' << qRound(apart * 1000) / 10.0 << " % " << name
                            << (isWell ? QString() : u": look at "_s + out.filePath(file)) << '\n';
    }
    return failed;
}

int updateReferences(const QDir &references, const QDir &readme, const QStringList &wanted, Stage &stage)
{
    QDir().mkpath(references.path());
    QDir().mkpath(readme.path());
    int failed = 0;
    for (const QString &name : wanted) {
        if (referenceNames().contains(name))
            continue;
        QTextStream(stderr) << "no reference: " << name << " has no line in tests/shots/reference_names.cpp\n";
        ++failed;
    }
    for (const QString &name : wantedOf(wanted)) {
        const QImage image = pictureOf(name, stage);
        if (image.isNull()) {
            QTextStream(stderr) << "not shown: " << name << '\n';
            ++failed;
            continue;
        }
        const auto keep = [&](const QDir &folder, const QImage &picture) {
            const QString file = folder.filePath(name + u".png"_s);
            QTextStream(stdout) << file << '\n';
            if (!withFewColours(picture).save(file, nullptr, 0))
                ++failed;
        };
        keep(references, reduced(image));
        if (readmeNames().contains(name))
            keep(readme, image);
    }
    return failed;
}

} // namespace mn::shots
