#include "app/editor/markdown_format.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class MarkdownFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreWhatTheyBeginWith_data();
    void linesAreWhatTheyBeginWith();
    void partsAreDressed_data();
    void partsAreDressed();
    void linksSayWhereTheyGo_data();
    void linksSayWhereTheyGo();
    void aFenceEndsWithItsOwnSignOnly();
    void whatIsBegunBeforeTheCaret_data();
    void whatIsBegunBeforeTheCaret();
    void enterCarriesAListOn_data();
    void enterCarriesAListOn();
    void hostileLinesAreDressedInTime_data();
    void hostileLinesAreDressedInTime();
};

namespace {

// The line with its parts marked: {s **}{B bold}.
QString shown(const QString &line)
{
    const char letters[] = "LsBeSclt";
    QStringList out;
    for (const DressedPart &part : dressLine(line).parts)
        out += QLatin1Char(letters[int(part.dress)]) + u":"_s + line.mid(part.begin, part.length);
    return out.join(u'|');
}

} // namespace

void MarkdownFormatTest::linesAreWhatTheyBeginWith_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("sign");
    const auto row = [](const char *line, LineKind kind, int level, int sign) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(kind) << level << sign;
    };
    row("", LineKind::Blank, 0, 0);
    row("  ", LineKind::Blank, 0, 0);
    row("words", LineKind::Paragraph, 0, 0);
    row("# One", LineKind::Heading, 1, 2);
    row("###### Six", LineKind::Heading, 6, 7);
    row("####### no", LineKind::Paragraph, 0, 0);
    row("#tag", LineKind::Paragraph, 0, 0);
    row("> said", LineKind::Quote, 0, 2);
    row("> > said", LineKind::Quote, 0, 4);
    row("- item", LineKind::Item, 0, 2);
    row("  - deeper", LineKind::Item, 1, 4);
    row("-no item", LineKind::Paragraph, 0, 0);
    row("-", LineKind::Item, 0, 1);
    row("* item", LineKind::Item, 0, 2);
    row("*no* item", LineKind::Paragraph, 0, 0);
    row("12. item", LineKind::NumberedItem, 0, 4);
    row("1984 was", LineKind::Paragraph, 0, 0);
    row("- [ ] open", LineKind::Task, 0, 6);
    row("- [x] done", LineKind::Task, 0, 6);
    row("- [link](to)", LineKind::Item, 0, 2);
    row("---", LineKind::Rule, 0, 3);
    row("- - -", LineKind::Rule, 0, 5);
    row("--", LineKind::Paragraph, 0, 0);
    row("```cpp", LineKind::Fence, 0, 0);
    row("| a | b |", LineKind::Table, 0, 0);
    row("  |---|:-:|", LineKind::Table, 0, 0);
    row("---|---", LineKind::Table, 0, 0);
    row("a | b", LineKind::Paragraph, 0, 0);
    row("|", LineKind::Paragraph, 0, 0);
}

void MarkdownFormatTest::linesAreWhatTheyBeginWith()
{
    QFETCH(QString, line);
    const DressedLine dressed = dressLine(line);
    QTEST(int(dressed.kind), "kind");
    QTEST(dressed.level, "level");
    QTEST(int(dressed.signLength), "sign");
    QCOMPARE(dressed.isDone, line.contains(u"[x]"));
}

void MarkdownFormatTest::partsAreDressed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *line, const char *parts) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(parts);
    };
    row("plain", "");
    row("a **b** c", "s:**|B:b|s:**");
    row("a *b* c", "s:*|e:b|s:*");
    row("***b***", "s:***|e:b|B:b|s:***");
    row("__b__ _c_", "s:__|B:b|s:__|s:_|e:c|s:_");
    row("snake_case_name", "");
    row("2 * 3 * 4", "");
    row("**open", "");
    row("~~gone~~", "s:~~|S:gone|s:~~");
    row("`a*b*c`", "s:`|c:a*b*c|s:`");
    row("``a`b``", "s:``|c:a`b|s:``");
    row("`open *b*", "s:*|e:b|s:*");
    row("\\*no\\*", "s:\\|s:\\");
    row("[words](to)", "s:[|l:words|s:](to)");
    row("[[Title]]", "s:[[|l:Title|s:]]");
    row("[[Title|called]]", "s:[[Title||l:called|s:]]");
    row("[[]] [x] ]]", "");
    row("| a \\| b | *c* |", "s:||s:\\|s:||s:*|e:c|s:*|s:|");
    row("|---|", "s:|---|");
    row("a | b", "");
    row("see https://a.b/c_d_e.", "l:https://a.b/c_d_e");
    row("<https://a.b>", "s:<|l:https://a.b|s:>");
    row("a #tag, #two-words #home/garden", "t:#tag|t:#two-words|t:#home/garden");
    row("no#tag #1 # x", "");
    row("#2024a", "t:#2024a");
    row("#größe #日本", "t:#größe|t:#日本");
    row("# Title with *b*", "L:# |s:*|e:b|s:*");
    row("- [ ] **b**", "L:- [ ] |s:**|B:b|s:**");
}

void MarkdownFormatTest::partsAreDressed()
{
    QFETCH(QString, line);
    QTEST(shown(line), "parts");
}

void MarkdownFormatTest::linksSayWhereTheyGo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isTitle");
    QTest::newRow("words") << u"a [b](https://c.d \"e\")"_s << u"https://c.d"_s << false;
    QTest::newRow("picture") << u"![b](picture.png)"_s << u"picture.png"_s << false;
    QTest::newRow("title") << u"[[The house]]"_s << u"The house"_s << true;
    QTest::newRow("title by another name") << u"[[The house|there]]"_s << u"The house"_s << true;
    QTest::newRow("bare") << u"(http://x.y/z)"_s << u"http://x.y/z"_s << false;
}

void MarkdownFormatTest::linksSayWhereTheyGo()
{
    QFETCH(QString, line);
    const DressedLine dressed = dressLine(line);
    QCOMPARE(dressed.links.size(), 1);
    QTEST(dressed.links[0].target, "target");
    QTEST(dressed.links[0].isTitle, "isTitle");
}

void MarkdownFormatTest::aFenceEndsWithItsOwnSignOnly()
{
    Fence fence = dressLine(u"````sh"_s).after;
    QCOMPARE(fence, (Fence{u'`', 4}));
    for (const QString &line : {u"# no heading"_s, u"```"_s, u"~~~~"_s, u"```` no end"_s, u""_s}) {
        const DressedLine dressed = dressLine(line, fence);
        QCOMPARE(dressed.kind, LineKind::Code);
        QVERIFY(dressed.parts.isEmpty());
        fence = dressed.after;
    }
    QCOMPARE(fence, (Fence{u'`', 4}));
    QCOMPARE(dressLine(u"````"_s, fence).after, Fence());
}

void MarkdownFormatTest::whatIsBegunBeforeTheCaret_data()
{
    QTest::addColumn<QString>("line"); // the caret is at the bar
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("begin"); // -1: nothing
    QTest::addColumn<bool>("isTitle");
    QTest::newRow("tag") << u"a #gr|"_s << u"gr"_s << 2 << false;
    QTest::newRow("within a tag") << u"a #gr|een"_s << u"gr"_s << 2 << false;
    QTest::newRow("a sign alone is a heading yet") << u"#|"_s << u""_s << -1 << false;
    QTest::newRow("no tag") << u"a#gr|"_s << u""_s << -1 << false;
    QTest::newRow("behind a tag") << u"#gr |"_s << u""_s << -1 << false;
    QTest::newRow("title") << u"see [[The ho|"_s << u"The ho"_s << 4 << true;
    QTest::newRow("nothing typed of it") << u"[[|"_s << u""_s << 0 << true;
    QTest::newRow("behind a title") << u"[[The]] x|"_s << u""_s << -1 << false;
    QTest::newRow("in code") << u"`[[The|"_s << u""_s << -1 << false;
}

void MarkdownFormatTest::whatIsBegunBeforeTheCaret()
{
    QFETCH(QString, line);
    QFETCH(int, begin);
    const qsizetype caret = line.indexOf(u'|');
    line.remove(caret, 1);
    const auto begun = begunWord(line, caret);
    QCOMPARE(begun.has_value(), begin >= 0);
    if (!begun)
        return;
    QCOMPARE(int(begun->begin), begin);
    QTEST(begun->typed, "typed");
    QTEST(begun->isTitle, "isTitle");
}

void MarkdownFormatTest::enterCarriesAListOn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<bool>("ends");
    QTest::newRow("words") << u"words"_s << u""_s << false;
    QTest::newRow("item") << u"- one"_s << u"- "_s << false;
    QTest::newRow("deeper") << u"  * one"_s << u"  * "_s << false;
    QTest::newRow("numbers count") << u"9. nine"_s << u"10. "_s << false;
    QTest::newRow("a new task is open") << u"- [x] one"_s << u"- [ ] "_s << false;
    QTest::newRow("quote") << u"> said"_s << u"> "_s << false;
    QTest::newRow("an empty item ends it") << u"- "_s << u""_s << true;
    QTest::newRow("an empty task ends it") << u"- [ ] "_s << u""_s << true;
}

void MarkdownFormatTest::enterCarriesAListOn()
{
    QFETCH(QString, line);
    const NextLine next = nextLineAfter(line);
    QTEST(next.begin, "begin");
    QTEST(next.endsList, "ends");
}

void MarkdownFormatTest::hostileLinesAreDressedInTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"[", "[[", "](", "*a _b ", "`", "``a", "![", "<http://", "\\", "**", "#a", "~~x"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

// The work a line makes is bounded by how much of it is looked at; with a square of it this would not end.
void MarkdownFormatTest::hostileLinesAreDressedInTime()
{
    QFETCH(QString, piece);
    const QString line = u"x "_s + piece.repeated(2'000'000);
    const DressedLine dressed = dressLine(line);
    for (const DressedPart &part : dressed.parts)
        QVERIFY(part.begin >= 0 && part.length > 0 && part.begin + part.length <= kMostDressed);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MarkdownFormatTest)
#include "markdown_format_test.moc"
