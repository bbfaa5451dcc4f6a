#include "tests/shots/few_colours.h"
#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace mn::shots {

namespace {

constexpr size_t kMost = 256;

struct Counted {
    QRgb colour;
    qint64 pixels;
};

int partOf(QRgb colour, int part)
{
    return part == 0 ? qRed(colour) : part == 1 ? qGreen(colour) : qBlue(colour);
}

// Colours near to each other, which become one.
struct Box {
    std::span<Counted> colours;
    int widest = 0;   // in which part they differ most
    double worth = 0; // of dividing it: how far apart they are, by how many pixels would notice

    explicit Box(std::span<Counted> all) : colours(all)
    {
        int apart = -1;
        qint64 pixels = 0;
        for (const Counted &one : colours)
            pixels += one.pixels;
        for (int part = 0; part < 3; ++part) {
            const auto [least, most] = std::ranges::minmax_element(
                colours, {}, [part](const Counted &one) { return partOf(one.colour, part); });
            const int here = partOf(most->colour, part) - partOf(least->colour, part);
            if (here > apart) {
                apart = here;
                widest = part;
            }
        }
        worth = double(apart) * apart * std::sqrt(double(pixels));
    }

    QRgb mean() const
    {
        std::array<qint64, 3> sum{};
        qint64 pixels = 0;
        for (const Counted &one : colours) {
            for (int part = 0; part < 3; ++part)
                sum[size_t(part)] += partOf(one.colour, part) * one.pixels;
            pixels += one.pixels;
        }
        const auto rounded = [&](size_t part) { return int((sum[part] + pixels / 2) / pixels); };
        return qRgb(rounded(0), rounded(1), rounded(2));
    }
};

} // namespace

// Median cut (Heckbert, 1982).
QImage withFewColours(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qint64> pixels;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++pixels[line[x]];
    }
    std::vector<Counted> colours;
    for (auto it = pixels.cbegin(); it != pixels.cend(); ++it)
        colours.push_back({it.key(), it.value()});
    std::ranges::sort(colours, {}, &Counted::colour); // a hash has no order

    std::vector<Box> boxes;
    if (!colours.empty())
        boxes.emplace_back(std::span(colours));
    while (boxes.size() < kMost) {
        const auto next = std::ranges::max_element(boxes, {}, &Box::worth);
        if (next == boxes.end() || next->worth == 0)
            break;
        const std::span<Counted> all = next->colours;
        const int part = next->widest;
        std::ranges::stable_sort(all, {}, [part](const Counted &one) { return partOf(one.colour, part); });
        const int middle = (partOf(all.front().colour, part) + partOf(all.back().colour, part) + 1) / 2;
        const auto cut =
            std::ranges::lower_bound(all, middle, {}, [part](const Counted &one) { return partOf(one.colour, part); });
        const auto at = size_t(cut - all.begin());
        *next = Box(all.first(at));
        boxes.emplace_back(all.subspan(at));
    }

    QList<QRgb> table;
    QHash<QRgb, uchar> places;
    for (const Box &box : boxes) {
        for (const Counted &one : box.colours)
            places[one.colour] = uchar(table.size());
        table << box.mean();
    }
    QImage few(plain.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < plain.height(); ++y) {
        const auto *const from = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        uchar *const to = few.scanLine(y);
        for (int x = 0; x < plain.width(); ++x)
            to[x] = places[from[x]];
    }
    return few;
}

} // namespace mn::shots
