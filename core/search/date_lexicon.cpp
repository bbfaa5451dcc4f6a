#include "core/search/date_lexicon.h"
#include <QMultiHash>
#include <QStringList>
#include <array>

namespace mn {
namespace {

using enum DateWord;

struct Row {
    DateWord word;
    int value;
    const char *spellings; // parted by '|', folded
};

constexpr int unit(DateUnit value)
{
    return int(value);
}

constexpr Row kEnglish[] = {
    {Month, 1, "january|jan"},
    {Month, 2, "february|feb"},
    {VagueMonth, 3, "march|mar"},
    {Month, 4, "april|apr"},
    {VagueMonth, 5, "may"},
    {Month, 6, "june|jun"},
    {Month, 7, "july|jul"},
    {Month, 8, "august|aug"},
    {Month, 9, "september|sept|sep"},
    {Month, 10, "october|oct"},
    {Month, 11, "november|nov"},
    {Month, 12, "december|dec"},
    {Weekday, 1, "monday"},
    {Weekday, 2, "tuesday"},
    {Weekday, 3, "wednesday"},
    {Weekday, 4, "thursday"},
    {Weekday, 5, "friday"},
    {Weekday, 6, "saturday"},
    {Weekday, 7, "sunday"},
    {VagueWeekday, 0, "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"},
    {Unit, unit(DateUnit::Day), "day|days"},
    {Unit, unit(DateUnit::Weekend), "weekend|weekends"},
    {Unit, unit(DateUnit::Week), "week|weeks"},
    {Unit, unit(DateUnit::Month), "month|months"},
    {Unit, unit(DateUnit::Quarter), "quarter|quarters"},
    {Unit, unit(DateUnit::Year), "year|years"},
    {Unit, unit(DateUnit::Decade), "decade|decades"},
    {Season, 0, "spring|springtime"},
    {Season, 1, "summer|summertime"},
    {Season, 2, "autumn|fall"},
    {Season, 3, "winter|wintertime"},
    {Holiday, 1224, "christmas|xmas"},
    {Holiday, 1231, "new year s eve|new years eve"},
    {Holiday, 101, "new year s day|new years day|new year"},
    {Holiday, 1031, "halloween"},
    {Holiday, 214, "valentine s day|valentines day"},
    {DayWord, 0, "today|tonight"},
    {DayWord, -1, "yesterday"},
    {DayWord, 1, "tomorrow"},
    {DayWord, -2, "day before yesterday"},
    {DayWord, 2, "day after tomorrow"},
    {DayPart, 0, "morning|afternoon|evening|night|noon"},
    {Count, 1, "a|an|one"},
    {Count, 2, "two|couple|couple of|a couple of|a couple"},
    {Count, 3, "three|few|a few"},
    {Count, 4, "four"},
    {Count, 5, "five"},
    {Count, 6, "six"},
    {Count, 7, "seven"},
    {Count, 8, "eight"},
    {Count, 9, "nine"},
    {Count, 10, "ten"},
    {Count, 11, "eleven"},
    {Count, 12, "twelve"},
    {Last, 0, "last|previous"},
    {Past, 0, "past"},
    {This, 0, "this|current"},
    {Next, 0, "next|coming|upcoming|following"},
    {Ago, 0, "ago|back|earlier"},
    {BeforeLast, 0, "before last"},
    {InTime, 0, "in"},
    {On, 0, "on|at|during|within|over|throughout|around|for"},
    {Before, 0, "before|prior to|earlier than|ahead of"},
    {After, 0, "after|later than|following"},
    {Since, 0, "since|as of|ever since|starting|starting in|starting from"},
    {Until, 0, "until|till|til|up to"},
    {Between, 0, "between"},
    {From, 0, "from"},
    {Onward, 0, "on|onward|onwards"},
    {And, 0, "and"},
    {To, 0, "to|until|till|through|thru"},
    {Of, 0, "of|in"},
    {The, 0, "the"},
    {Early, 0, "early|beginning of|the beginning of|start of|the start of|early in"},
    {Middle, 0, "mid|middle of|the middle of"},
    {Late, 0, "late|end of|the end of|late in"},
    {QuarterOf, 0, "quarter|quarter of"},
    {Ordinal, 1, "first"},
    {Ordinal, 2, "second"},
    {Ordinal, 3, "third"},
    {Ordinal, 4, "fourth"},
};

constexpr Row kGerman[] = {
    {Month, 1, "januar|janner|jan"},
    {Month, 2, "februar|feber|feb"},
    {Month, 3, "marz"},
    {Month, 4, "april|apr"},
    {Month, 5, "mai"},
    {Month, 6, "juni|jun"},
    {Month, 7, "juli|jul"},
    {Month, 8, "august|aug"},
    {Month, 9, "september|sept|sep"},
    {Month, 10, "oktober|okt"},
    {Month, 11, "november|nov"},
    {Month, 12, "dezember|dez"},
    {Weekday, 1, "montag"},
    {Weekday, 2, "dienstag"},
    {Weekday, 3, "mittwoch"},
    {Weekday, 4, "donnerstag"},
    {Weekday, 5, "freitag"},
    {Weekday, 6, "samstag|sonnabend"},
    {Weekday, 7, "sonntag"},
    {Unit, unit(DateUnit::Day), "tag|tage|tagen"},
    {Unit, unit(DateUnit::Weekend), "wochenende"},
    {Unit, unit(DateUnit::Week), "woche|wochen"},
    {Unit, unit(DateUnit::Month), "monat|monate|monaten|monats"},
    {Unit, unit(DateUnit::Quarter), "quartal"},
    {Unit, unit(DateUnit::Year), "jahr|jahre|jahren|jahres"},
    {Unit, unit(DateUnit::Decade), "jahrzehnt"},
    {Season, 0, "fruhling|fruhjahr"},
    {Season, 1, "sommer"},
    {Season, 2, "herbst"},
    {Season, 3, "winter"},
    {Holiday, 1224, "weihnachten"},
    {Holiday, 1231, "silvester"},
    {Holiday, 101, "neujahr"},
    {DayWord, 0, "heute"},
    {DayWord, -1, "gestern"},
    {DayWord, 1, "morgen"},
    {DayWord, -2, "vorgestern"},
    {DayWord, 2, "ubermorgen"},
    {DayPart, 0, "abend|nachmittag|vormittag|mittag|nacht"},
    {Count, 1, "ein|eine|einem|einer|einen"},
    {Count, 2, "zwei|paar|ein paar"},
    {Count, 3, "drei"},
    {Count, 4, "vier"},
    {Count, 5, "funf"},
    {Count, 6, "sechs"},
    {Count, 7, "sieben"},
    {Count, 8, "acht"},
    {Count, 9, "neun"},
    {Count, 10, "zehn"},
    {Last, 0, "letzte|letzter|letzten|letztes|letztem|vorige|vorigen|voriges|vergangene|vergangenen"},
    {This, 0, "diese|dieser|diesen|dieses|diesem"},
    {Next, 0, "nachste|nachster|nachsten|nachstes|nachstem|kommende|kommenden"},
    {AgoBefore, 0, "vor"},
    {InTime, 0, "in"},
    {On, 0, "im|am|an|zu|wahrend|um"},
    {Before, 0, "vor|vor dem|vor der"},
    {After, 0, "nach|nach dem|nach der"},
    {Since, 0, "seit|seit dem|seit der|ab"},
    {Until, 0, "bis|bis zum|bis zur"},
    {Between, 0, "zwischen|zwischen dem"},
    {From, 0, "von|vom"},
    {And, 0, "und|und dem"},
    {To, 0, "bis|bis zum"},
    {The, 0, "der|die|das|den|dem|des"},
    {Early, 0, "anfang"},
    {Middle, 0, "mitte"},
    {Late, 0, "ende"},
    {DayPart, 0, "morgen|fruh"},
    {Ordinal, 1, "erstes|ersten"},
    {Ordinal, 2, "zweites|zweiten"},
    {Ordinal, 3, "drittes|dritten"},
    {Ordinal, 4, "viertes|vierten"},
    {QuarterOf, 0, "quartal"},
};

constexpr Row kFrench[] = {
    {Month, 1, "janvier"},
    {Month, 2, "fevrier"},
    {VagueMonth, 3, "mars"},
    {Month, 4, "avril"},
    {Month, 5, "mai"},
    {Month, 6, "juin"},
    {Month, 7, "juillet"},
    {Month, 8, "aout"},
    {Month, 9, "septembre"},
    {Month, 10, "octobre"},
    {Month, 11, "novembre"},
    {Month, 12, "decembre"},
    {Weekday, 1, "lundi"},
    {Weekday, 2, "mardi"},
    {Weekday, 3, "mercredi"},
    {Weekday, 4, "jeudi"},
    {Weekday, 5, "vendredi"},
    {Weekday, 6, "samedi"},
    {Weekday, 7, "dimanche"},
    {Unit, unit(DateUnit::Day), "jour|jours"},
    {Unit, unit(DateUnit::Weekend), "week end|weekend"},
    {Unit, unit(DateUnit::Week), "semaine|semaines"},
    {Unit, unit(DateUnit::Month), "mois"},
    {Unit, unit(DateUnit::Quarter), "trimestre"},
    {Unit, unit(DateUnit::Year), "an|ans|annee|annees"},
    {Season, 0, "printemps"},
    {Season, 1, "ete"},
    {Season, 2, "automne"},
    {Season, 3, "hiver"},
    {Holiday, 1224, "noel"},
    {DayWord, 0, "aujourd hui"},
    {DayWord, -1, "hier"},
    {DayWord, 1, "demain"},
    {DayWord, -2, "avant hier"},
    {DayWord, 2, "apres demain"},
    {DayPart, 0, "matin|soir|apres midi|nuit"},
    {Count, 1, "un|une"},
    {Count, 2, "deux"},
    {Count, 3, "trois|quelques"},
    {Count, 4, "quatre"},
    {Count, 5, "cinq"},
    {Count, 6, "six"},
    {Last, 0, "dernier|derniere|derniers|dernieres|passe|passee"},
    {This, 0, "ce|cet|cette"},
    {Next, 0, "prochain|prochaine"},
    {AgoBefore, 0, "il y a|y a"},
    {InTime, 0, "dans"},
    {On, 0, "en|au|le|pendant|durant|au mois de|au cours de"},
    {Before, 0, "avant|avant le"},
    {After, 0, "apres|apres le"},
    {Since, 0, "depuis|depuis le|a partir de|des"},
    {Until, 0, "jusqu a|jusqu en|jusqu au"},
    {Between, 0, "entre|entre le"},
    {From, 0, "de|du"},
    {And, 0, "et|et le"},
    {To, 0, "a|au|jusqu a|jusqu au"},
    {Of, 0, "de|du|d"},
    {The, 0, "le|la|les|l"},
    {Early, 0, "debut|au debut de|debut de"},
    {Middle, 0, "mi|milieu|au milieu de"},
    {Late, 0, "fin|a la fin de|fin de"},
};

constexpr Row kSpanish[] = {
    {Month, 1, "enero"},
    {Month, 2, "febrero"},
    {Month, 3, "marzo"},
    {Month, 4, "abril"},
    {Month, 5, "mayo"},
    {Month, 6, "junio"},
    {Month, 7, "julio"},
    {Month, 8, "agosto"},
    {Month, 9, "septiembre|setiembre"},
    {Month, 10, "octubre"},
    {Month, 11, "noviembre"},
    {Month, 12, "diciembre"},
    {Weekday, 1, "lunes"},
    {Weekday, 2, "martes"},
    {Weekday, 3, "miercoles"},
    {Weekday, 4, "jueves"},
    {Weekday, 5, "viernes"},
    {Weekday, 6, "sabado"},
    {Weekday, 7, "domingo"},
    {Unit, unit(DateUnit::Day), "dia|dias"},
    {Unit, unit(DateUnit::Weekend), "fin de semana"},
    {Unit, unit(DateUnit::Week), "semana|semanas"},
    {Unit, unit(DateUnit::Month), "mes|meses"},
    {Unit, unit(DateUnit::Quarter), "trimestre"},
    {Unit, unit(DateUnit::Year), "ano|anos"},
    {Season, 0, "primavera"},
    {Season, 1, "verano"},
    {Season, 2, "otono"},
    {Season, 3, "invierno"},
    {Holiday, 1224, "navidad|navidades"},
    {Holiday, 1231, "nochevieja"},
    {DayWord, 0, "hoy"},
    {DayWord, -1, "ayer"},
    {DayWord, 1, "manana"},
    {DayWord, -2, "anteayer|antes de ayer"},
    {DayWord, 2, "pasado manana"},
    {DayPart, 0, "noche|tarde"},
    {Count, 1, "un|una"},
    {Count, 2, "dos"},
    {Count, 3, "tres|unos|unas"},
    {Count, 4, "cuatro"},
    {Count, 5, "cinco"},
    {Count, 6, "seis"},
    {Last, 0, "pasado|pasada|ultimo|ultima|ultimos|ultimas"},
    {This, 0, "este|esta"},
    {Next, 0, "proximo|proxima|que viene"},
    {AgoBefore, 0, "hace"},
    {InTime, 0, "dentro de"},
    {On, 0, "en|el|durante"},
    {Before, 0, "antes de|antes del"},
    {After, 0, "despues de|despues del"},
    {Since, 0, "desde|desde el|a partir de"},
    {Until, 0, "hasta|hasta el"},
    {Between, 0, "entre|entre el"},
    {From, 0, "de|del|desde"},
    {And, 0, "y|y el"},
    {To, 0, "a|al|hasta"},
    {Of, 0, "de|del"},
    {The, 0, "el|la|los|las"},
    {Early, 0, "principios de|a principios de"},
    {Middle, 0, "mediados de|a mediados de"},
    {Late, 0, "finales de|a finales de"},
};

using Lexicon = QMultiHash<QString, DateLexeme>; // key: the folded words with single blanks

Lexicon lexiconOf(std::span<const Row> rows)
{
    Lexicon lexicon;
    for (const Row &row : rows)
        for (const QString &spelling : QString::fromLatin1(row.spellings).split(u'|'))
            lexicon.insert(spelling, {row.word, row.value, int(spelling.count(u' ')) + 1});
    return lexicon;
}

const Lexicon &lexicon(Language language)
{
    static const std::array<Lexicon, 4> all{lexiconOf(kEnglish), lexiconOf(kGerman), lexiconOf(kFrench),
                                            lexiconOf(kSpanish)};
    return all[size_t(language)];
}

} // namespace

QList<DateLexeme> lexemesAt(Language language, std::span<const QString> words)
{
    QList<DateLexeme> found;
    const Lexicon &table = lexicon(language);
    QStringList keys;
    QString key;
    for (size_t count = 0; count < std::min(words.size(), size_t(kMaxLexemeWords)); ++count) {
        if (count > 0)
            key += u' ';
        key += words[count];
        keys.prepend(key);
    }
    for (const QString &each : keys)
        found += table.values(each);
    return found;
}

} // namespace mn
