#include "app/shell/language.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanguage = "language"_L1;

struct Offered {
    QLatin1StringView code; // empty: as the system has it
    const char16_t *name;
};
constexpr Offered kOffered[] = {{{}, u""},
                                {"en"_L1, u"English"},
                                {"de"_L1, u"Deutsch"},
                                {"fr"_L1, u"Français"},
                                {"es"_L1, u"Español"},
                                {"ja"_L1, u"日本語"},
                                {"ar"_L1, u"العربية"}};

QString fileOf(const QString &code)
{
    return u":/i18n/mnemosyne_"_s + code + u".qm"_s;
}

// The system's own form of the language, where it has one: a person in Austria writes dates as in Austria.
QLocale localeOf(QLatin1StringView code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code.isEmpty() ? system : QLocale(QString(code)));
    return plain.language() == system.language() ? system : plain;
}

} // namespace

Language::Language(DeviceSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    apply();
}

Language::~Language()
{
    // The application forgets translators that go.
    QLocale::setDefault(QLocale::system());
}

QStringList Language::names() const
{
    QStringList names{tr("As the system has it")};
    std::ranges::transform(std::begin(kOffered) + 1, std::end(kOffered), std::back_inserter(names),
                           [](const Offered &one) { return QString::fromUtf16(one.name); });
    return names;
}

int Language::current() const
{
    const QString code = m_settings.value(kLanguage).toString();
    const auto found = std::ranges::find(kOffered, code, &Offered::code);
    return found == std::end(kOffered) ? 0 : int(found - std::begin(kOffered));
}

void Language::setCurrent(int index)
{
    if (index < 0 || index >= int(std::size(kOffered)) || index == current())
        return;
    m_settings.setValue(kLanguage, QString(kOffered[index].code));
    apply();
    Q_EMIT changed();
}

void Language::apply()
{
    m_locale = localeOf(kOffered[current()].code);
    QLocale::setDefault(m_locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_plurals);
    // The newest is asked first: what the language lacks comes from the English one.
    if (m_plurals.load(fileOf(u"en"_s)))
        QCoreApplication::installTranslator(&m_plurals);
    const QString code = QLocale::languageToCode(m_locale.language());
    const bool isEnglish = m_locale.language() == QLocale::English || m_locale.language() == QLocale::C;
    m_isTranslated = isEnglish;
    if (!isEnglish && m_words.load(fileOf(code)) && !m_words.isEmpty()) {
        QCoreApplication::installTranslator(&m_words);
        m_isTranslated = true;
    }
}

} // namespace mn::app
