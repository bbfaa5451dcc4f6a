#include "tests/shots/own_texts.h"
#include "tests/support/paths.h"
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace mn::shots {

using namespace Qt::StringLiterals;

namespace {

// The same in every language: the program's name, and languages by their own names.
const QStringList kNames{u"Mnemosyne"_s, u"Deutsch"_s, u"English"_s, u"Español"_s,
                         u"Français"_s,  u"日本語"_s,  u"العربية"_s};

// QLocale says it in each language by itself.
const QStringList kUnits{u"bytes"_s};

// A key, a licence, and what pictures show of a passphrase, a code and a seal.
const QStringList kSigns{u"Esc"_s,
                         u"Del"_s,
                         u"Alt"_s,
                         u"Apache-2.0"_s,
                         u"Mira2019"_s,
                         u"K7QM-4PXD-R29T-01AB"_s,
                         u"9f 2c e1 07 b8 4d 6a f3 50 c7"_s};

// Tags that scenes give to memories of their own, and that code has for something else.
const QStringList kTagsOfScenes{u"ideas"_s, u"keys"_s, u"markdown"_s};

// The words alone: "%Ln memories in %1 days" and "3 memories in 4 days" are the same.
QString wordsOf(const QString &text)
{
    static const QRegularExpression places(u"%L?(?:\\d+|n)"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{M}]+"_s);
    return QString(text).replace(places, u" "_s).replace(between, u" "_s).trimmed();
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What the sample vault's memories are called, and what they are kept under.
QStringList namesInSample()
{
    QStringList names;
    for (const QString &line : contentOf(test::sourcePath("resources/sample/memories.jsonl")).split(u'\n')) {
        const QJsonObject memory = QJsonDocument::fromJson(line.toUtf8()).object();
        names << memory["title"_L1].toString() << memory["source"_L1].toString();
        for (const auto &list : {memory["tags"_L1].toArray(), memory["domains"_L1].toArray()})
            for (const auto &name : list)
                names << name.toString();
    }
    return names;
}

// Reads code letter by letter.
class Reader {
public:
    explicit Reader(const QString &code) : m_code(code) {}

    QStringList literals()
    {
        while (m_at < m_code.size()) {
            if (isNext(u"//"_s))
                skipTo(u"\n"_s);
            else if (isNext(u"/*"_s))
                skipTo(u"*/"_s);
            else if (m_code[m_at] == u'\'')
                skipLetter();
            else if (m_code[m_at] == u'"')
                take();
            else
                pass(m_code[m_at++]);
        }
        return m_found;
    }

private:
    bool isNext(const QString &what) const { return QStringView(m_code).mid(m_at).startsWith(what); }

    void skipTo(const QString &end)
    {
        const qsizetype there = m_code.indexOf(end, m_at + 2);
        m_at = there < 0 ? m_code.size() : there + end.size();
    }

    // What parts two literals but their prefixes and endings: u"one"_s "two" is one.
    void pass(QChar letter)
    {
        m_isJoined = m_isJoined && (letter.isSpace() || letter == u'_' || letter == u's' || letter == u'u');
    }

    // 'x', but not the mark in 10'000.
    void skipLetter()
    {
        const bool isMark = m_at > 0 && m_code[m_at - 1].isDigit();
        m_isJoined = false;
        ++m_at;
        if (!isMark)
            textTo(u'\'');
    }

    void take()
    {
        ++m_at;
        const QString text = textTo(u'"');
        if (m_isJoined)
            m_found.last() += text;
        else
            m_found << text;
        m_isJoined = true;
    }

    // No string goes over the end of its line.
    QString textTo(QChar end)
    {
        QString text;
        while (m_at < m_code.size() && m_code[m_at] != end && m_code[m_at] != u'\n') {
            if (m_code[m_at] == u'\\' && m_at + 1 < m_code.size()) {
                const QChar escaped = m_code[++m_at];
                text += escaped == u'n' || escaped == u't' ? QChar(u' ') : escaped;
            } else {
                text += m_code[m_at];
            }
            ++m_at;
        }
        ++m_at;
        return text;
    }

    const QString &m_code;
    qsizetype m_at = 0;
    bool m_isJoined = false;
    QStringList m_found;
};

// Marks, addresses, paths and names of files, shortcuts ("Ctrl+K") and queries ("since:2020").
bool cannotBeJudged(const QString &text)
{
    static const QRegularExpression isOneThing(u"^\\S*\\p{L}[./:_+@\\\\]+\\S*[\\p{L}\\d]$"_s);
    static const QRegularExpression isQuery(u"(?:^|\\s)-?\\p{L}+:\\S"_s);
    return text.contains(u'<') || isOneThing.match(text).hasMatch() || isQuery.match(text).hasMatch();
}

} // namespace

QStringList literalsOf(const QString &code)
{
    return Reader(code).literals();
}

OwnTexts::OwnTexts(const QStringList &literals, const QStringList &content)
{
    for (const QString &literal : literals)
        m_words.insert(wordsOf(literal));
    for (const QString &name : content)
        m_words.remove(wordsOf(name));
    m_words.removeIf([](const QString &words) { return words.size() < 2; });
}

OwnTexts OwnTexts::ofTheProgram()
{
    QStringList literals;
    for (const char *folder : {"app", "qml"})
        for (QDirIterator files(test::sourcePath(folder), {u"*.cpp"_s, u"*.h"_s, u"*.qml"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();)
            literals << literalsOf(contentOf(files.next()));
    for (const char *table : {"core/base/errors.def", "core/exchange/import_reasons.def"})
        literals << literalsOf(contentOf(test::sourcePath(table)));
    const QStringList phrases = literalsOf(contentOf(test::sourcePath("core/crypto/bip39_english.inc")));
    return OwnTexts(literals, kNames + kUnits + kSigns + kTagsOfScenes + namesInSample() + phrases);
}

bool OwnTexts::holdPlainly(const QString &text) const
{
    const bool isTranslated = text.contains(u"·]"); // as pseudoWords() ends what it makes
    return !isTranslated && !cannotBeJudged(text.trimmed()) && m_words.contains(wordsOf(text));
}

} // namespace mn::shots
