#include "core/index/dot_product.h"
#include <vector>
#if defined(__x86_64__)
// g++ 12 takes the undefined upper halves inside its own intrinsics for mistakes.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#include <immintrin.h>
#pragma GCC diagnostic pop
#endif

namespace mn {
namespace {

qint32 pairPlain(const qint8 *a, const qint8 *b, qsizetype stride)
{
    qint32 dot = 0;
    for (qsizetype i = 0; i < stride; ++i)
        dot += qint32(a[i]) * qint32(b[i]);
    return dot;
}

void scanPlain(const qint8 *question, const qint8 *rows, qsizetype stride, qsizetype count, qint32 *dots)
{
    for (qsizetype i = 0; i < count; ++i)
        dots[i] = pairPlain(question, rows + i * stride, stride);
}

float exactPlain(const float *question, const qint8 *row, qsizetype stride)
{
    float dot = 0;
    for (qsizetype i = 0; i < stride; ++i)
        dot += question[i] * float(row[i]);
    return dot;
}

#if defined(__x86_64__)

// maddubs multiplies unsigned by signed bytes: |a| times b with a's sign. A pair's sum, at most 2 * 127 * 127, fits
// its 16 bits.
__attribute__((target("avx2"))) inline __m256i addProducts(__m256i sum, __m256i size, __m256i sign, __m256i row)
{
    const __m256i pairs = _mm256_maddubs_epi16(size, _mm256_sign_epi8(row, sign));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

__attribute__((target("avx2"))) inline qint32 total(__m256i sum)
{
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, _MM_SHUFFLE(1, 0, 3, 2)));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, _MM_SHUFFLE(2, 3, 0, 1)));
    return _mm_cvtsi128_si32(four);
}

__attribute__((target("avx2"))) qint32 pairAvx2(const qint8 *a, const qint8 *b, qsizetype stride)
{
    __m256i sum = _mm256_setzero_si256();
    for (qsizetype i = 0; i < stride; i += 32) {
        const __m256i left = _mm256_load_si256(reinterpret_cast<const __m256i *>(a + i));
        const __m256i right = _mm256_load_si256(reinterpret_cast<const __m256i *>(b + i));
        sum = addProducts(sum, _mm256_abs_epi8(left), left, right);
    }
    return total(sum);
}

__attribute__((target("avx2"))) void scanAvx2(const qint8 *question, const qint8 *rows, qsizetype stride,
                                              qsizetype count, qint32 *dots)
{
    for (qsizetype i = 0; i < count; ++i)
        dots[i] = pairAvx2(question, rows + i * stride, stride);
}

__attribute__((target("avx2,fma"))) float exactAvx2(const float *question, const qint8 *row, qsizetype stride)
{
    __m256 sums[4] = {_mm256_setzero_ps(), _mm256_setzero_ps(), _mm256_setzero_ps(), _mm256_setzero_ps()};
    for (qsizetype i = 0; i < stride; i += 32)
        for (int j = 0; j < 4; ++j) {
            const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(row + i + j * 8));
            const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
            sums[j] = _mm256_fmadd_ps(_mm256_load_ps(question + i + j * 8), values, sums[j]);
        }
    const __m256 sum = _mm256_add_ps(_mm256_add_ps(sums[0], sums[1]), _mm256_add_ps(sums[2], sums[3]));
    alignas(32) float parts[8];
    _mm256_store_ps(parts, sum);
    return ((parts[0] + parts[1]) + (parts[2] + parts[3])) + ((parts[4] + parts[5]) + (parts[6] + parts[7]));
}

#define MN_VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

// As above, 64 bytes at a time and summed to 32 bits in one step.
MN_VNNI inline __m512i addProducts(__m512i sum, __m512i size, __mmask64 negative, __m512i row)
{
    return _mm512_dpbusd_epi32(sum, size, _mm512_mask_sub_epi8(row, negative, _mm512_setzero_si512(), row));
}

MN_VNNI qint32 pairVnni(const qint8 *a, const qint8 *b, qsizetype stride)
{
    __m512i sum = _mm512_setzero_si512();
    for (qsizetype i = 0; i < stride; i += 64) {
        const __m512i left = _mm512_load_si512(a + i);
        sum = addProducts(sum, _mm512_abs_epi8(left), _mm512_movepi8_mask(left), _mm512_load_si512(b + i));
    }
    return _mm512_reduce_add_epi32(sum);
}

// The question stays in registers for all rows.
template <int Blocks>
MN_VNNI void scanVnniBlocks(const qint8 *question, const qint8 *rows, qsizetype count, qint32 *dots)
{
    __m512i sizes[Blocks];
    __mmask64 negative[Blocks];
    for (int j = 0; j < Blocks; ++j) {
        const __m512i part = _mm512_load_si512(question + j * 64);
        sizes[j] = _mm512_abs_epi8(part);
        negative[j] = _mm512_movepi8_mask(part);
    }
    for (qsizetype i = 0; i < count; ++i, rows += Blocks * 64) {
        __m512i even = _mm512_setzero_si512();
        __m512i odd = _mm512_setzero_si512();
        for (int j = 0; j + 1 < Blocks; j += 2) {
            even = addProducts(even, sizes[j], negative[j], _mm512_load_si512(rows + j * 64));
            odd = addProducts(odd, sizes[j + 1], negative[j + 1], _mm512_load_si512(rows + (j + 1) * 64));
        }
        if constexpr (Blocks % 2 == 1)
            even =
                addProducts(even, sizes[Blocks - 1], negative[Blocks - 1], _mm512_load_si512(rows + (Blocks - 1) * 64));
        dots[i] = _mm512_reduce_add_epi32(_mm512_add_epi32(even, odd));
    }
}

MN_VNNI void scanVnni(const qint8 *question, const qint8 *rows, qsizetype stride, qsizetype count, qint32 *dots)
{
    if (stride == 384) // the bundled model's
        return scanVnniBlocks<6>(question, rows, count, dots);
    for (qsizetype i = 0; i < count; ++i)
        dots[i] = pairVnni(question, rows + i * stride, stride);
}

#undef MN_VNNI
#endif

} // namespace

std::span<const DotKernel> dotKernels()
{
    static const std::vector<DotKernel> kernels = [] {
        std::vector<DotKernel> found = {{"plain", scanPlain, pairPlain, exactPlain}};
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
            found.push_back({"avx2", scanAvx2, pairAvx2, exactAvx2});
            if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni"))
                found.push_back({"avx512-vnni", scanVnni, pairVnni, exactAvx2});
        }
#endif
        return found;
    }();
    return kernels;
}

} // namespace mn
