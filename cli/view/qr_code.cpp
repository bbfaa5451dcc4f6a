#include "cli/view/qr_code.h"
#include "core/qr/qr_code.h"

namespace mn::cli {

namespace {

constexpr int kBorder = 2; // modules; four by the standard, and two are enough for a screen

} // namespace

QStringList qrCode(const QByteArray &text)
{
    const QrCode code(text);
    QStringList lines;
    for (int y = -kBorder; code.size() > 0 && y < code.size() + kBorder; y += 2) {
        QString line;
        for (int x = -kBorder; x < code.size() + kBorder; ++x) {
            const bool upper = code.isDark(x, y);
            const bool lower = code.isDark(x, y + 1);
            line += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        lines += line;
    }
    return lines;
}

} // namespace mn::cli
