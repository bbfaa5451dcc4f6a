#include "cli/view/foreign_text.h"
#include "cli/output/output.h"
#include "core/exchange/text_encoding.h"

namespace mn::cli {

QString textFrom(Output &output, QByteArrayView bytes)
{
    DecodedText decoded = decodeText(bytes);
    if (decoded.encoding != TextEncoding::Utf8)
        output.remark(QStringLiteral("It is not UTF-8 and was read as %1.").arg(name(decoded.encoding)));
    return std::move(decoded.text);
}

} // namespace mn::cli
