#pragma once
#include <QTranslator>

namespace mn::shots {

// The words that screens are drawn with while this lives: English with its plurals, as the program shows them, those of
// another of its languages, or those of no language, longer by two fifths.
class Words final : public QTranslator {
public:
    Words(); // English
    ~Words() override;

    // For what is made from now on: "en", another language of resources/i18n, or "pseudo". Ends the program when its
    // words are not there: what would be looked at is English.
    void speak(const QString &language);
    // Asked first again: a scene with the settings of the language has brought its own English plurals.
    void takeFirst();

    QString translate(const char *context, const char *source, const char *comment, int count) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_words; // of the language; of English when it is the one that makes longer words
    QString m_language;
    bool m_isPseudo = false;
};

} // namespace mn::shots
