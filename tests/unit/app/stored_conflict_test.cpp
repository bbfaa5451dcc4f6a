#include "app/editor/memory_editor.h"
#include "tests/unit/app/conflict_fixture.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ConflictFixture;
using test::wait;
using State = MemoryEditor::State;

// Versions that devices, or a backup that was joined, have left in the vault: nobody's wins by itself.
class StoredConflictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPersonDecides_data();
    void aPersonDecides();
    void severalAreDecidedOneAfterTheOther();
    void aSaveFromElsewhereKeepsWhatItReplaces();
    void whatIsDecidedElsewhereIsNoLongerAsked();
    void oneThatArrivesWhileItIsOpenIsAsked();
    void whatIsTypedBeforeItIsDecidedIsADraft();

private:
    struct Desk : ConflictFixture {
        bool open(const RecordId &id)
        {
            editor->open(id.toString());
            return QTest::qWaitFor([&] { return editor->state() == State::Open; });
        }
        std::unique_ptr<MemoryEditor> editor = std::make_unique<MemoryEditor>(*vault, vault.clock(), timers, calendar);
    };
};

void StoredConflictTest::aPersonDecides_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("content");
    QTest::newRow("mine") << u"keepMine"_s << u"mine"_s;
    QTest::newRow("theirs") << u"takeTheirs"_s << u"theirs"_s;
    QTest::newRow("both") << u"keepBoth"_s << u"mine\n\ntheirs"_s;
}

void StoredConflictTest::aPersonDecides()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, content);
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.get(id).conflict);
    QVERIFY(f.open(id));
    QTRY_VERIFY(f.editor->isContested());
    QCOMPARE(f.editor->content(), u"mine"_s);
    QCOMPARE(f.editor->theirContent(), u"theirs"_s);
    QVERIFY(QMetaObject::invokeMethod(f.editor.get(), choice.toLatin1().constData()));
    QVERIFY(!f.editor->isContested());
    QTRY_VERIFY(f.passes(400ms) && !f.get(id).conflict);
    QCOMPARE(f.get(id).content, content);
    QCOMPARE(f.editor->content(), content);
    QStringList all = f.contents(id) + QStringList{f.get(id).content};
    QVERIFY(all.contains(u"mine"_s));
    QVERIFY(all.contains(u"theirs"_s));
}

void StoredConflictTest::severalAreDecidedOneAfterTheOther()
{
    Desk f;
    const RecordId id = f.inConflict({u"theirs"_s, u"a third"_s});
    QVERIFY(f.open(id));
    QTRY_VERIFY(f.editor->isContested());
    const QString first = f.editor->theirContent();
    f.editor->keepMine();
    QVERIFY(f.editor->isContested());
    const QString second = f.editor->theirContent();
    QCOMPARE((QSet<QString>{first, second}), (QSet<QString>{u"theirs"_s, u"a third"_s}));
    f.passes(2s);
    QVERIFY(f.get(id).conflict); // nothing is written before all are decided
    f.editor->takeTheirs();
    QVERIFY(!f.editor->isContested());
    QTRY_VERIFY(f.passes(400ms) && !f.get(id).conflict);
    QCOMPARE(f.get(id).content, second);
    QVERIFY(f.contents(id).contains(first));
    QVERIFY(f.contents(id).contains(u"mine"_s));
}

// Such as `mnemo edit`, which shows one version alone.
void StoredConflictTest::aSaveFromElsewhereKeepsWhatItReplaces()
{
    Desk f;
    const RecordId id = f.inConflict({u"theirs"_s, u"a third"_s});
    MemoryChange pin;
    pin.pinned = true;
    MN_VERIFY(wait(f.vault->edit(id, pin)));
    QVERIFY(f.get(id).conflict); // not what it was about
    f.edit(id, u"another"_s);
    QVERIFY(!f.get(id).conflict);
    const QStringList before = f.contents(id);
    for (const QString &content : {u"mine"_s, u"theirs"_s, u"a third"_s})
        QVERIFY2(before.contains(content), qPrintable(content));
}

void StoredConflictTest::whatIsDecidedElsewhereIsNoLongerAsked()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    QTRY_VERIFY(f.editor->isContested());
    f.edit(id, u"decided elsewhere"_s);
    QTRY_VERIFY(f.passes() && !f.editor->isContested());
    QCOMPARE(f.editor->content(), u"decided elsewhere"_s);
}

void StoredConflictTest::oneThatArrivesWhileItIsOpenIsAsked()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    const Record from = f.record(id);
    f.timers.advance(1s);
    f.edit(id, u"mine"_s);
    QVERIFY(f.open(id));
    f.join(id, from, u"theirs"_s, f.vault.clock().now());
    QTRY_VERIFY(f.passes() && f.editor->isContested());
    QCOMPARE((QSet<QString>{f.editor->content(), f.editor->theirContent()}), (QSet<QString>{u"mine"_s, u"theirs"_s}));
}

void StoredConflictTest::whatIsTypedBeforeItIsDecidedIsADraft()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    QTRY_VERIFY(f.editor->isContested());
    f.editor->setContent(u"mine, and more"_s);
    f.passes(2s);
    QTRY_COMPARE(wait(f.vault->drafts())->size(), 1);
    QCOMPARE(f.get(id).content, u"mine"_s);
    f.editor->keepMine();
    QTRY_VERIFY(f.passes(400ms) && f.get(id).content == u"mine, and more"_s);
    QVERIFY(!f.get(id).conflict);
    QVERIFY(f.contents(id).contains(u"theirs"_s));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::StoredConflictTest)
#include "stored_conflict_test.moc"
