#include "tests/shots/comparison.h"
#include <array>
#include <cmath>

namespace mn::shots {

namespace {

constexpr int kWidth = 640;
constexpr int kPart = 16;       // pixels, of the reduced picture
constexpr double kApart = 12.0; // of 255, in one of the colours: a line of text or none make 20 to 40

using Colour = std::array<double, 3>;

Colour meanOf(const QImage &picture, const QRect &part)
{
    Colour sum{};
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            sum[0] += qRed(line[x]);
            sum[1] += qGreen(line[x]);
            sum[2] += qBlue(line[x]);
        }
    }
    for (double &one : sum)
        one /= double(part.width()) * part.height();
    return sum;
}

} // namespace

QImage reduced(const QImage &picture)
{
    return picture.scaledToWidth(kWidth, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

double difference(const QImage &reference, const QImage &picture)
{
    if (reference.size() != picture.size() || reference.isNull())
        return 1;
    const QImage one = reference.convertToFormat(QImage::Format_RGB32);
    const QImage other = picture.convertToFormat(QImage::Format_RGB32);
    int parts = 0;
    int apart = 0;
    for (int y = 0; y < one.height(); y += kPart)
        for (int x = 0; x < one.width(); x += kPart) {
            const QRect part = QRect(x, y, kPart, kPart) & one.rect();
            const Colour a = meanOf(one, part);
            const Colour b = meanOf(other, part);
            double most = 0;
            for (size_t i = 0; i < a.size(); ++i)
                most = std::max(most, std::abs(a[i] - b[i]));
            ++parts;
            apart += most > kApart;
        }
    return double(apart) / parts;
}

} // namespace mn::shots
