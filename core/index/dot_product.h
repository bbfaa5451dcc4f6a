#pragma once
#include <QtGlobal>
#include <span>

namespace mn {

// Rows of signed bytes are padded with zeros to a multiple of so many, and begin at such an address.
inline constexpr qsizetype kRowAlignment = 64;

// Dot products of rows of `stride` signed bytes, none of them -128. `stride` is a multiple of kRowAlignment.
struct DotKernel {
    const char *name;
    // One question against `count` rows that lie one behind the other.
    void (*scan)(const qint8 *question, const qint8 *rows, qsizetype stride, qsizetype count, qint32 *dots);
    qint32 (*pair)(const qint8 *a, const qint8 *b, qsizetype stride);
    // A question in floats (`stride` of them, aligned likewise) against one row.
    float (*exact)(const float *question, const qint8 *row, qsizetype stride);
};

// What this machine can do, slowest first (plain C++ is always there); chosen when the program runs, so that one binary
// runs everywhere. Any thread.
std::span<const DotKernel> dotKernels();
inline const DotKernel &bestDotKernel()
{
    static const DotKernel &best = dotKernels().back();
    return best;
}

} // namespace mn
