#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mn {

enum class Language { English, German, French, Spanish };

// Words that carry no subject, in their folded, unstemmed form (Word::folded). Any thread.
bool isStopWord(std::string_view folded, Language language);

// The language most of whose stop words are among the words; English where nothing speaks for another.
// Meant for a question of a few words: it decides which list applies ("war" is a subject in English only).
Language guessLanguage(std::span<const std::string> folded);

} // namespace mn
