#include "core/qr/qr_code.h"
#include <memory>
#include <qrencode.h>

namespace mn {

namespace {

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(const QByteArray &text)
{
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_L)); // a screen has no scratches
    if (!code)
        return;
    m_size = code->width;
    m_dark.resize(qsizetype(m_size) * m_size);
    for (qsizetype at = 0; at < m_dark.size(); ++at)
        m_dark.setBit(at, (code->data[at] & 1) != 0);
}

bool QrCode::isDark(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark.testBit(qsizetype(y) * m_size + x);
}

} // namespace mn
