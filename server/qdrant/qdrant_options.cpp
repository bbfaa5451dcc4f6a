#include "server/qdrant/qdrant_options.h"
#include "core/network/http_client.h"
#include <QRegularExpression>

namespace mn::server {

using namespace Qt::StringLiterals;

Result<void> QdrantOptions::check() const
{
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url));
    const bool isPlace = url.isValid() && !url.host().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) &&
                         !url.hasQuery() && !url.hasFragment();
    // It may hold a password: it is not repeated.
    if (!isSafe || !isPlace || !url.userInfo().isEmpty())
        return fail(
            Errc::Usage,
            u"this is no address of Qdrant, such as https://qdrant.example.org:6333 or http://127.0.0.1:6333"_s);
    static const QRegularExpression name(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    if (!name.match(collection).hasMatch())
        return fail(Errc::Usage, u"\"%1\" is no name of a collection, such as memories"_s.arg(collection));
    return {};
}

} // namespace mn::server
