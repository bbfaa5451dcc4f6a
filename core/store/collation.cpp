#include "core/store/collation.h"
#include <QChar>
#include <cstring>
#include <sqlite3.h>

namespace mn {

namespace {

// Behind all characters: a byte that begins none is compared as what it is, so that any two texts have an order.
constexpr char32_t kBroken = 0x110000;

struct Utf8 {
    const unsigned char *at;
    const unsigned char *end;

    // The next character, folded. There is one.
    char32_t next()
    {
        const char32_t first = *at++;
        if (first < 0x80)
            return first >= 'A' && first <= 'Z' ? first + ('a' - 'A') : first;
        const int more = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
        if (more == 0 || first >= 0xf8 || end - at < more)
            return kBroken + first;
        char32_t code = first & (0x3f >> more);
        for (int i = 0; i < more; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return kBroken + first;
            code = code << 6 | (at[i] & 0x3f);
        }
        if (code > QChar::LastValidCodePoint)
            return kBroken + first;
        at += more;
        return QChar::toCaseFolded(code);
    }
};

int compare(void *, int leftBytes, const void *left, int rightBytes, const void *right)
{
    const auto *const l = static_cast<const unsigned char *>(left);
    const auto *const r = static_cast<const unsigned char *>(right);
    if (leftBytes == rightBytes && std::memcmp(l, r, size_t(leftBytes)) == 0) // most are equal, or soon differ
        return 0;
    Utf8 a{l, l + leftBytes};
    Utf8 b{r, r + rightBytes};
    while (a.at != a.end && b.at != b.end) {
        const char32_t x = a.next();
        const char32_t y = b.next();
        if (x != y)
            return x < y ? -1 : 1;
    }
    return int(a.at != a.end) - int(b.at != b.end);
}

} // namespace

Result<void> addCollation(sqlite3 *database)
{
    if (sqlite3_create_collation_v2(database, "MN_NOCASE", SQLITE_UTF8, nullptr, compare, nullptr) != SQLITE_OK)
        return fail(Errc::Failed, QStringLiteral("the order of texts"));
    return {};
}

} // namespace mn
