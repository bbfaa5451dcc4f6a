#pragma once
#include <QSet>
#include <QString>

namespace mn::shots {

// The strings that code of QML or C++ holds, comments left out; those that stand one after the other are one.
QStringList literalsOf(const QString &code);

// What the program itself says. With the words of the pseudo-locale all of it wears their sign; where it stands
// plainly, nobody has handed it to a translator. What else is plain (memories, names, dates, files) is in no code.
class OwnTexts {
public:
    // `content`: what people call their things, which may be what code calls something.
    explicit OwnTexts(const QStringList &literals, const QStringList &content = {});
    // All of app/ and qml/ and the tables of sentences of core/, read where the program was built; without what the
    // sample vault calls its things.
    static OwnTexts ofTheProgram();

    // Whether `text` is one of them, with any numbers in it, and not translated. What holds a translated part, reads
    // like a path, an address, a shortcut or a query, or is written with marks is left out: it cannot be judged.
    bool holdPlainly(const QString &text) const;

    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QSet<QString> m_words;
};

} // namespace mn::shots
