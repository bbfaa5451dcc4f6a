#include "app/onboarding/passphrase_rating.h"
#include "core/crypto/secret_text.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QVariantMap mark(const QString &text, double place)
{
    return {{u"text"_s, text}, {u"place"_s, place}};
}

} // namespace

QVariantList PassphraseRating::lineMarks() const
{
    QVariantList list;
    for (const auto &[text, place] : mn::app::lineMarks())
        list += mark(text, place);
    return list;
}

QVariantList PassphraseRating::examples() const
{
    const auto place = [this](QByteArrayView bad) {
        return placeOnLine(strengthOf(SecretBytes::copyOf(bad), m_hash).seconds);
    };
    return {mark(u"Mira2019"_s, place("Mira2019")), mark(tr("a line of a song"), place("twinkle twinkle little star"))};
}

void PassphraseRating::rate(const QString &passphrase)
{
    m_strength = strengthOf(secretFrom(passphrase), m_hash);
    Q_EMIT changed();
}

} // namespace mn::app
