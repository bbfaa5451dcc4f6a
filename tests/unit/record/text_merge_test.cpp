#include "core/record/text_merge.h"
#include <QTest>
#include <map>
#include <random>
#include <rapidcheck.h>
#include <set>

namespace mn {

using namespace Qt::StringLiterals;

class TextMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mergesAreThoseOfTheModel();
    void whatOneSideLeftAloneIsTakenFromTheOther();
    void mergingWithAnUnchangedTextChangesNothing();
    void insertionsAtOnePlaceBothStay();
    void insertionsOfAnySizeAreMerged();
    void aChangeBesideAnotherIsAConflict();
    void endsOfLinesAreKept();
    void textsThatDifferTooMuchAreAConflict();
    void longTextsWithSmallEditsAreMerged();
    void aProposalIsTheMergeOrHasBoth_data();
    void aProposalIsTheMergeOrHasBoth();
    void whatTextsWereWrittenOverIsTheNewestOfAll();

    void oneTextIsItsOwnView();
    void siblingsAreFoldedOverTheNewestTextTheyShare();
    void siblingsWithoutACommonTextAreAConflict();
    void theViewDoesNotDependOnStampsWhenItMerges();

    void runsOfADiffGiveBothTexts();
    void wordsAreMarkedAndNotLetters();
    void veryDifferentTextsAreOneRemovalAndOneAddition();
};

namespace {

using Lines = std::vector<std::string>;

// The executable design, line by line: lcs() and merge3() of the model.
std::map<size_t, size_t> modelLcs(const Lines &a, const Lines &b)
{
    std::vector<std::vector<int>> t(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;)
            t[i][j] = a[i] == b[j] ? t[i + 1][j + 1] + 1 : std::max(t[i + 1][j], t[i][j + 1]);
    }
    std::map<size_t, size_t> match;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j])
            match[i++] = j++;
        else if (t[i + 1][j] >= t[i][j + 1])
            ++i;
        else
            ++j;
    }
    return match;
}

std::optional<Lines> modelMerge(const Lines &base, const Lines &a, const Lines &b)
{
    const auto ma = modelLcs(base, a), mb = modelLcs(base, b);
    Lines out;
    size_t i = 0, ia = 0, ib = 0;
    for (size_t j = 0; j <= base.size(); ++j) {
        if (j < base.size() && (!ma.contains(j) || !mb.contains(j)))
            continue;
        const size_t ja = j < base.size() ? ma.at(j) : a.size(), jb = j < base.size() ? mb.at(j) : b.size();
        const auto cut = [](const Lines &from, size_t first, size_t last) {
            return Lines(from.begin() + qsizetype(first), from.begin() + qsizetype(last));
        };
        const Lines cb = cut(base, i, j), ca = cut(a, ia, ja), cc = cut(b, ib, jb);
        if (ca == cc || cc == cb) {
            out.insert(out.end(), ca.begin(), ca.end());
        } else if (ca == cb) {
            out.insert(out.end(), cc.begin(), cc.end());
        } else if (cb.empty()) {
            out.insert(out.end(), ca.begin(), ca.end());
            for (const std::string &line : cc) {
                if (std::find(ca.begin(), ca.end(), line) == ca.end())
                    out.push_back(line);
            }
        } else {
            return std::nullopt;
        }
        if (j < base.size())
            out.push_back(base[j]);
        i = j + 1;
        ia = ja + 1;
        ib = jb + 1;
    }
    return out;
}

QString textOf(const Lines &lines)
{
    QStringList list;
    for (const std::string &line : lines)
        list.append(QString::fromStdString(line));
    return list.join(u'\n');
}

// Few different lines, so that there are many longest common subsequences to choose from.
rc::Gen<Lines> anyLines()
{
    return rc::gen::container<Lines>(
        rc::gen::map(rc::gen::inRange(0, 5), [](int n) { return std::string(1, char('a' + n)); }));
}

rc::Gen<Lines> editOf(const Lines &base)
{
    return rc::gen::exec([base] {
        Lines lines = base;
        for (int edits = *rc::gen::inRange(0, 4); edits > 0; --edits) {
            const size_t at = size_t(*rc::gen::inRange(0, int(lines.size()) + 1));
            const std::string line(1, char('a' + *rc::gen::inRange(0, 7)));
            if (*rc::gen::arbitrary<bool>() || at == lines.size())
                lines.insert(lines.begin() + qsizetype(at), line);
            else if (*rc::gen::arbitrary<bool>())
                lines[at] = line;
            else
                lines.erase(lines.begin() + qsizetype(at));
        }
        return lines;
    });
}

QString page(int lines)
{
    QStringList list;
    for (int i = 0; i < lines; ++i)
        list.append(u"line %1"_s.arg(i));
    return list.join(u'\n');
}

QString side(const QList<DiffRun> &runs, DiffRun::Kind kind)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffRun::Equal || run.kind == kind)
            text += run.text;
    }
    return text;
}

} // namespace

void TextMergeTest::mergesAreThoseOfTheModel()
{
    const auto agree = [](const Lines &base, const Lines &a, const Lines &b) {
        const auto expected = modelMerge(base, a, b);
        const auto merged = merge3(textOf(base), textOf(a), textOf(b));
        RC_CLASSIFY(expected.has_value(), "merged");
        RC_ASSERT(merged.has_value() == expected.has_value());
        if (expected)
            RC_ASSERT(*merged == textOf(*expected));
    };
    QVERIFY(rc::check("any three texts", [&] { agree(*anyLines(), *anyLines(), *anyLines()); }));
    QVERIFY(rc::check("two edits of a text", [&] {
        const Lines base = *anyLines();
        agree(base, *editOf(base), *editOf(base));
    }));
    // Long ones, without shrinking.
    std::mt19937 random(1);
    for (int round = 0; round < 50; ++round) {
        Lines base;
        for (int i = 0; i < 200; ++i)
            base.push_back(std::string(1, char('a' + random() % 20)));
        Lines a = base, b = base;
        for (int edit = 0; edit < 6; ++edit) {
            a[random() % a.size()] = std::string(1, char('a' + random() % 20));
            b.erase(b.begin() + random() % b.size());
        }
        const auto expected = modelMerge(base, a, b);
        const auto merged = merge3(textOf(base), textOf(a), textOf(b));
        QCOMPARE(merged.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(*merged, textOf(*expected));
    }
}

void TextMergeTest::whatOneSideLeftAloneIsTakenFromTheOther()
{
    QVERIFY(rc::check("merge3(base, base, b) == b == merge3(base, b, base)", [] {
        const Lines base = *anyLines();
        const QString edited = textOf(*editOf(base));
        RC_ASSERT(merge3(textOf(base), textOf(base), edited) == edited);
        RC_ASSERT(merge3(textOf(base), edited, textOf(base)) == edited);
    }));
}

void TextMergeTest::mergingWithAnUnchangedTextChangesNothing()
{
    QVERIFY(rc::check("merge3(base, a, a) == a", [] {
        const Lines base = *anyLines();
        const QString edited = textOf(*editOf(base));
        RC_ASSERT(merge3(textOf(base), edited, edited) == edited);
    }));
}

void TextMergeTest::insertionsAtOnePlaceBothStay()
{
    QCOMPARE(merge3(u"milk\neggs", u"milk\nsalt\nrice\neggs", u"milk\nrice\noil\neggs").value(),
             u"milk\nsalt\nrice\noil\neggs"_s);
    QCOMPARE(merge3(u"", u"a", u"b").value(), u"a\nb"_s);
}

// Each line against each other would be 250,000,000,000 comparisons, which no test waits for.
void TextMergeTest::insertionsOfAnySizeAreMerged()
{
    constexpr int kLines = 500'000;
    const QString base = u"the beginning"_s;
    QString a;
    QString b;
    for (int i = 0; i < kLines; ++i) {
        a += u"\na%1"_s.arg(i);
        b += u"\nb%1"_s.arg(i);
    }
    const auto merged = merge3(base, base + a, base + b);
    QVERIFY(merged);
    QVERIFY(*merged == base + a + b);
}

void TextMergeTest::aChangeBesideAnotherIsAConflict()
{
    QVERIFY(!merge3(u"milk\neggs", u"oat milk\neggs", u"goat milk\neggs"));
    QVERIFY(!merge3(u"milk\neggs", u"eggs", u"goat milk\neggs"));
}

void TextMergeTest::endsOfLinesAreKept()
{
    QCOMPARE(merge3(u"a\nb\nc\n", u"a\nb\nc\nd\n", u"x\nb\nc\n").value(), u"x\nb\nc\nd\n"_s);
    QCOMPARE(merge3(u"a\n\n\nb", u"a\n\n\nb\n", u"a\n\n\nb").value(), u"a\n\n\nb\n"_s);
    QCOMPARE(merge3(u"a", u"", u"a").value(), QString());
}

void TextMergeTest::textsThatDifferTooMuchAreAConflict()
{
    QStringList a, b;
    for (int i = 0; i < 20'000; ++i) {
        a.append(u"a%1"_s.arg(i));
        b.append(u"b%1"_s.arg(i));
    }
    QVERIFY(!merge3(page(20'000), a.join(u'\n'), b.join(u'\n')));
}

void TextMergeTest::longTextsWithSmallEditsAreMerged()
{
    const QString base = page(50'000);
    const auto merged = merge3(base, u"first\n"_s + base, base + u"\nlast"_s);
    QCOMPARE(merged.value(), u"first\n"_s + base + u"\nlast"_s);
}

void TextMergeTest::aProposalIsTheMergeOrHasBoth_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("merged") << u"one\ntwo\nthree"_s << u"ONE\ntwo\nthree"_s << u"one\ntwo\nTHREE"_s
                            << u"ONE\ntwo\nTHREE"_s;
    QTest::newRow("both changed a line") << u"one\ntwo"_s << u"one\nhere"_s << u"one\nthere"_s << u"one\nhere\nthere"_s;
    QTest::newRow("a repeated line once")
        << u"one\ntwo"_s << u"one\nhere\nalike"_s << u"one\nthere\nalike"_s << u"one\nhere\nalike\nthere"_s;
    QTest::newRow("one removed what the other changed") << u"one\ntwo"_s << u"one"_s << u"one\nTWO"_s << u"one\nTWO"_s;
    QTest::newRow("nothing in common") << u""_s << u"here"_s << u"there"_s << u"here\nthere"_s;
}

void TextMergeTest::aProposalIsTheMergeOrHasBoth()
{
    QFETCH(const QString, base);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(mergeOrBoth(base, a, b), "proposal");
}

void TextMergeTest::whatTextsWereWrittenOverIsTheNewestOfAll()
{
    const TextSibling here{u"here"_s, {u"two"_s, u"one"_s}, {}};
    const TextSibling there{u"there"_s, {u"one"_s}, {}};
    QCOMPARE(commonText({here, there}), u"one"_s);
    QCOMPARE(commonText({here, {u"two"_s, {u"one"_s}, {}}}), u"two"_s);
    QVERIFY(!commonText({here, {u"elsewhere"_s, {}, {}}}));
    QVERIFY(!commonText({}));
}

void TextMergeTest::oneTextIsItsOwnView()
{
    QCOMPARE(viewText({}), TextView());
    QCOMPARE(viewText({{u"a"_s, {}, {}}}), (TextView{u"a"_s, false, false}));
    QCOMPARE(viewText({{u"a"_s, {}, {}}, {u"a"_s, {u"b"_s}, {}}}), (TextView{u"a"_s, false, false}));
}

void TextMergeTest::siblingsAreFoldedOverTheNewestTextTheyShare()
{
    const QString base = u"one\ntwo\nthree"_s;
    // Over "one" alone these would be a conflict.
    QCOMPARE(viewText({{u"zero\none\ntwo\nthree"_s, {base, u"one"_s}, {}},
                       {u"one\ntwo\nthree\nfour"_s, {base, u"one"_s}, {}}}),
             (TextView{u"zero\none\ntwo\nthree\nfour"_s, true, false}));
    // One sibling may itself be what the other was written over.
    QCOMPARE(viewText({{base, {}, {}}, {u"one\ntwo"_s, {base}, {}}}), (TextView{u"one\ntwo"_s, true, false}));
    // Three of them.
    QCOMPARE(
        viewText({{u"one\ntwo\n3"_s, {base}, {}}, {u"zero\n"_s + base, {base}, {}}, {base + u"\nfour"_s, {base}, {}}})
            .conflict,
        true);
    QCOMPARE(
        viewText(
            {{u"one\n2\nthree"_s, {base}, {}}, {u"zero\n"_s + base, {base}, {}}, {base + u"\nfour"_s, {base}, {}}}),
        (TextView{u"zero\none\n2\nthree\nfour"_s, true, false}));
}

void TextMergeTest::siblingsWithoutACommonTextAreAConflict()
{
    const HlcStamp early = HlcStamp::of(1), late = HlcStamp::of(2);
    QCOMPARE(viewText({{u"a"_s, {u"x"_s}, early}, {u"b"_s, {u"y"_s}, late}}), (TextView{u"b"_s, false, true}));
    QCOMPARE(viewText({{u"a"_s, {u"x"_s}, late}, {u"b"_s, {u"y"_s}, early}}), (TextView{u"a"_s, false, true}));
    QCOMPARE(viewText({{u"a"_s, {}, early}, {u"b"_s, {}, early}}), (TextView{u"a"_s, false, true})); // by dot
}

void TextMergeTest::theViewDoesNotDependOnStampsWhenItMerges()
{
    QVERIFY(rc::check("stamps choose only what a conflict shows", [] {
        const Lines base = *anyLines();
        QList<TextSibling> siblings;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            siblings.append({textOf(*editOf(base)), {textOf(base)}, HlcStamp::of(*rc::gen::inRange(1, 9))});
        const TextView view = viewText(siblings);
        for (TextSibling &sibling : siblings)
            sibling.written = HlcStamp::of(*rc::gen::inRange(1, 9));
        const TextView again = viewText(siblings);
        RC_ASSERT(view.merged == again.merged && view.conflict == again.conflict);
        RC_ASSERT(view.conflict || view == again);
        if (view.conflict)
            RC_ASSERT(
                std::any_of(siblings.begin(), siblings.end(), [&](const auto &s) { return s.text == view.text; }));
    }));
}

void TextMergeTest::runsOfADiffGiveBothTexts()
{
    QVERIFY(rc::check("equal and removed runs are a, equal and added ones b; neighbours differ in kind", [] {
        const auto words = rc::gen::map(rc::gen::container<std::vector<std::string>>(
                                            rc::gen::element<std::string>("tea ", "at ", "five", ", ", "\n", "\u00e9")),
                                        [](const std::vector<std::string> &parts) {
                                            QString text;
                                            for (const std::string &part : parts)
                                                text += QString::fromStdString(part);
                                            return text;
                                        });
        const QString a = *words, b = *words;
        const QList<DiffRun> runs = diffWords(a, b);
        RC_ASSERT(side(runs, DiffRun::Removed) == a);
        RC_ASSERT(side(runs, DiffRun::Added) == b);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            RC_ASSERT(!runs[i].text.isEmpty());
            if (i == 0) // RC_ASSERT evaluates both sides of an "or"
                continue;
            RC_ASSERT(runs[i].kind != runs[i - 1].kind);
            RC_ASSERT(runs[i].kind != DiffRun::Removed || runs[i - 1].kind == DiffRun::Equal);
        }
        RC_ASSERT(a != b || runs.size() == (a.isEmpty() ? 0 : 1));
    }));
}

void TextMergeTest::wordsAreMarkedAndNotLetters()
{
    QCOMPARE(diffWords(u"Tea at five with Anna."_s, u"Tea at seven with Anna and Ben."_s),
             (QList<DiffRun>{{DiffRun::Equal, u"Tea at "_s},
                             {DiffRun::Removed, u"five"_s},
                             {DiffRun::Added, u"seven"_s},
                             {DiffRun::Equal, u" with Anna"_s},
                             {DiffRun::Added, u" and Ben"_s},
                             {DiffRun::Equal, u"."_s}}));
    QVERIFY(diffWords(QString(), QString()).isEmpty());
}

void TextMergeTest::veryDifferentTextsAreOneRemovalAndOneAddition()
{
    QString a = u"begin "_s, b = a;
    for (int i = 0; i < 5000; ++i) {
        a += u"a%1,"_s.arg(i);
        b += u"b%1;"_s.arg(i);
    }
    a += u" end"_s;
    b += u" end"_s;
    const QList<DiffRun> runs = diffWords(a, b);
    QCOMPARE(side(runs, DiffRun::Removed), a);
    QCOMPARE(side(runs, DiffRun::Added), b);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs.first().text, u"begin "_s);
    QCOMPARE(runs.last().text, u" end"_s);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::TextMergeTest)
#include "text_merge_test.moc"
