#pragma once
#include <QByteArray>
#include <QStringList>

namespace mn::cli {

// A QR code (ISO/IEC 18004) for a terminal, two rows of modules to a line, with the light border that readers need:
// dark is text, light the ground behind it. Empty for more than fits (about 2,900 bytes).
QStringList qrCode(const QByteArray &text);

} // namespace mn::cli
