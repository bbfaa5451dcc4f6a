#include "app/editor/edit_history.h"
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;

class EditHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSmallestEditBetweenTwoTexts_data();
    void theSmallestEditBetweenTwoTexts();
    void typingIsUndoneWordByWord();
    void deletingIsOneStep();
    void whatWasPastedIsAStepOfItsOwn();
    void whatIsTypedAfterAnUndoCannotBeRedone();
    void randomEditsComeBackExactly();

private:
    static QString typed(EditHistory &history, QString text, const QString &more)
    {
        for (const QChar c : more) {
            history.add({text.size(), {}, c}, EditHistory::Kind::Typing);
            text += c;
        }
        return text;
    }
};

void EditHistoryTest::theSmallestEditBetweenTwoTexts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("alike") << u"abc"_s << u"abc"_s << 3 << QString() << QString();
    QTest::newRow("all") << QString() << u"abc"_s << 0 << QString() << u"abc"_s;
    QTest::newRow("middle") << u"abcd"_s << u"axd"_s << 1 << u"bc"_s << u"x"_s;
    QTest::newRow("repeated") << u"aaa"_s << u"aaaa"_s << 3 << QString() << u"a"_s;
    QTest::newRow("halves of pairs") << u"x😀y"_s << u"x😁y"_s << 1 << u"😀"_s << u"😁"_s;
    QTest::newRow("second halves alike") << u"\U0001F600"_s << u"\U0001FA00"_s << 0 << u"\U0001F600"_s
                                         << u"\U0001FA00"_s;
}

void EditHistoryTest::theSmallestEditBetweenTwoTexts()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const TextEdit edit = TextEdit::between(from, to);
    QTEST(int(edit.at), "at");
    QTEST(edit.removed, "removed");
    QTEST(edit.inserted, "inserted");
    QCOMPARE(edit.appliedTo(from), to);
    QCOMPARE(edit.reversed().appliedTo(to), from);
}

void EditHistoryTest::typingIsUndoneWordByWord()
{
    EditHistory history;
    QString text = typed(history, {}, u"the boiler  leaks"_s);
    QStringList states;
    while (const auto edit = history.undo()) {
        text = edit->appliedTo(text);
        states += text;
    }
    QCOMPARE(states, (QStringList{u"the boiler  "_s, u"the "_s, QString()}));
    QVERIFY(!history.canUndo());
    while (const auto edit = history.redo())
        text = edit->appliedTo(text);
    QCOMPARE(text, u"the boiler  leaks"_s);
}

void EditHistoryTest::deletingIsOneStep()
{
    EditHistory history;
    QString text = u"abcdef"_s;
    for (int i = 0; i < 3; ++i) { // backwards
        const TextEdit edit{text.size() - 1, text.right(1), {}};
        history.add(edit, EditHistory::Kind::Typing);
        text = edit.appliedTo(text);
    }
    for (int i = 0; i < 2; ++i) { // and forwards, elsewhere
        const TextEdit edit{0, text.left(1), {}};
        history.add(edit, EditHistory::Kind::Typing);
        text = edit.appliedTo(text);
    }
    QCOMPARE(text, u"c"_s);
    text = history.undo()->appliedTo(text);
    QCOMPARE(text, u"abc"_s);
    text = history.undo()->appliedTo(text);
    QCOMPARE(text, u"abcdef"_s);
}

void EditHistoryTest::whatWasPastedIsAStepOfItsOwn()
{
    EditHistory history;
    QString text = typed(history, {}, u"a"_s);
    history.add({1, {}, u"one\ntwo"_s}, EditHistory::Kind::Typing);
    text += u"one\ntwo"_s;
    text = typed(history, text, u"b"_s);
    text = history.undo()->appliedTo(text);
    QCOMPARE(text, u"aone\ntwo"_s);
    text = history.undo()->appliedTo(text);
    QCOMPARE(text, u"a"_s);
}

void EditHistoryTest::whatIsTypedAfterAnUndoCannotBeRedone()
{
    EditHistory history;
    QString text = typed(history, {}, u"one two"_s);
    text = history.undo()->appliedTo(text);
    QVERIFY(history.canRedo());
    text = typed(history, text, u"x"_s);
    QVERIFY(!history.canRedo());
    text = history.undo()->appliedTo(text);
    QCOMPARE(text, u"one "_s);
}

void EditHistoryTest::randomEditsComeBackExactly()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    for (int round = 0; round < 200; ++round) {
        EditHistory history;
        QString text;
        for (int i = 0; i < 60; ++i) {
            const auto at = qsizetype(chance() % unsigned(text.size() + 1));
            const auto removed = std::min<qsizetype>(text.size() - at, chance() % 3);
            const QString inserted =
                QString(qsizetype(chance() % 4), QChar(u'a' + int(chance() % 3))) + (chance() % 4 ? QString() : u" "_s);
            const TextEdit edit{at, text.mid(at, removed), inserted};
            if (edit.isEmpty())
                continue;
            history.add(edit, chance() % 5 ? EditHistory::Kind::Typing : EditHistory::Kind::Whole);
            text = edit.appliedTo(text);
        }
        const QString end = text;
        while (const auto edit = history.undo())
            text = edit->appliedTo(text);
        QCOMPARE(text, QString());
        while (const auto edit = history.redo())
            text = edit->appliedTo(text);
        QCOMPARE(text, end);
    }
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::EditHistoryTest)
#include "edit_history_test.moc"
