#pragma once
#include <QByteArrayView>
#include <QString>

namespace mn::cli {

class Output;

// Bytes of another program as text, in whatever encoding they are; `output` gets a remark when that is not UTF-8.
QString textFrom(Output &output, QByteArrayView bytes);

} // namespace mn::cli
