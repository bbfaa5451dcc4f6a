#include "cli/view/qr_code.h"
#include <memory>
#include <qrencode.h>

namespace mn::cli {

namespace {

constexpr int kBorder = 2; // modules; four by the standard, and two are enough for a screen

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QStringList qrCode(const QByteArray &text)
{
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_L)); // a screen has no scratches
    if (!code)
        return {};
    const int width = code->width;
    const auto isDark = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < width && (code->data[y * width + x] & 1) != 0;
    };
    QStringList lines;
    for (int y = -kBorder; y < width + kBorder; y += 2) {
        QString line;
        for (int x = -kBorder; x < width + kBorder; ++x) {
            const bool upper = isDark(x, y);
            const bool lower = isDark(x, y + 1);
            line += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        lines += line;
    }
    return lines;
}

} // namespace mn::cli
