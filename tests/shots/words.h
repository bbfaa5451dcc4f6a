#pragma once
#include <QTranslator>

namespace mn::shots {

// The words that screens are drawn with while this lives: English with its plurals, as the program shows them, or those
// of no language, longer by two fifths.
class Words final : public QTranslator {
public:
    enum class Language { English, Pseudo };

    Words();
    ~Words() override;

    // For what is made from now on.
    void speak(Language language) { m_language = language; }

    QString translate(const char *context, const char *source, const char *comment, int count) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_english;
    Language m_language = Language::English;
};

} // namespace mn::shots
