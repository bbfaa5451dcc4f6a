#include "core/text/stop_words.h"
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <unordered_set>

namespace mn {
namespace {

// The words of each list as WordSplitter folds them: "für" is fur, "qu'" is qu, "don't" is do, "won't" is wo.
constexpr std::string_view kEnglish =
    "a an the is are was were am be been being do does did doing have has had having i you he she it we they me him us "
    "them his her hers its my mine your yours our ours their theirs myself yourself himself herself itself ourselves "
    "themselves of in on at to for from by with about into onto as and or but not nor what when where who whom whose "
    "which why how that this these those s t ll re ve will wo would can ca could should shall sha may might must ai if "
    "than then so there here";
constexpr std::string_view kGerman =
    "der die das den dem des ein eine einer einem einen eines und oder aber nicht kein keine keiner keinen ist sind "
    "war "
    "waren bin bist sei wird werden wurde wurden hat habe haben hatte hatten ich du er sie es wir ihr mich mir dich "
    "dir "
    "ihn ihm uns euch ihnen mein meine dein deine sein seine unser unsere ihre in im an am auf aus bei mit nach von "
    "vom "
    "vor zu zum zur uber unter fur um durch gegen ohne bis als wie wenn dass ob weil wer was wann wo warum wieso "
    "welche "
    "welcher welches wen wem auch noch nur schon so da dort hier man sich kann konnen soll muss will";
constexpr std::string_view kFrench =
    "le la les l un une des du de d et ou mais ne pas ni est sont etait etaient suis es sommes etes ai as a ont avait "
    "avaient je j tu il elle on nous vous ils elles me m te t se s lui leur y en moi toi mon ma mes ton ta tes son sa "
    "ses notre nos votre vos leurs ce c cet cette ces ca qui que qu quoi dont ou quand comment pourquoi quel quelle "
    "quels quelles combien dans sur sous avec sans pour par chez vers au aux si comme plus tres ete etre avoir fait";
constexpr std::string_view kSpanish =
    "el la los las lo un una unos unas de del y e o u pero no ni es son era eran fue fueron soy eres somos ser estar "
    "esta estan estaba he has ha han habia hay yo tu el ella ello nosotros vosotros ellos ellas me te se nos os le les "
    "mi mis tu tus su sus nuestro nuestra vuestro este esta estos estas ese esa eso aquel aquella que quien quienes "
    "cual cuales cuando donde como por cuanto a al en con sin para sobre entre hasta desde si mas muy ya";

using Set = std::unordered_set<std::string_view>;

Set setOf(std::string_view list)
{
    Set words;
    for (size_t at = 0; at < list.size();) {
        const size_t end = std::min(list.find(' ', at), list.size());
        words.insert(list.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

const Set &setOf(Language language)
{
    static const std::array<Set, 4> sets = {setOf(kEnglish), setOf(kGerman), setOf(kFrench), setOf(kSpanish)};
    return sets[size_t(language)];
}

} // namespace

bool isStopWord(std::string_view folded, Language language)
{
    return setOf(language).contains(folded);
}

Language guessLanguage(std::span<const std::string> folded)
{
    Language best = Language::English;
    qsizetype most = -1;
    for (const Language language : {Language::English, Language::German, Language::French, Language::Spanish}) {
        const Set &words = setOf(language);
        const auto hits =
            std::count_if(folded.begin(), folded.end(), [&](const std::string &word) { return words.contains(word); });
        if (hits > most) {
            most = hits;
            best = language;
        }
    }
    return best;
}

} // namespace mn
