#pragma once
#include <QBitArray>
#include <QByteArray>

namespace mn {

// A QR code (ISO/IEC 18004) as its modules, without the light border that readers need around it.
class QrCode {
public:
    // Of no size for more than fits (about 2,900 bytes).
    explicit QrCode(const QByteArray &text);

    int size() const { return m_size; } // modules a side: 21, 25, ... 177
    bool isDark(int x, int y) const;    // light outside of it

private:
    int m_size = 0;
    QBitArray m_dark; // row by row
};

} // namespace mn
