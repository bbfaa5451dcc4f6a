#include "app/editor/typed_links.h"
#include "tests/unit/app/app_fixture.h"
#include <QSemaphore>
#include <QTest>
#include <QtConcurrent/qtconcurrentrun.h>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using SaveState = MemoryEditor::SaveState;
using State = MemoryEditor::State;

class TypedLinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesAreReadFromTheText();
    void aTypedTitleBecomesALinkWhenItIsSaved();
    void whatIsTypedBeforeTheTextWasReadIsLinked();
    void theLinkGoesWithTheText();
    void anotherLinkStays();
    void aTitleOfNoMemoryIsNamed();
    void openingChangesNothing();
    void whatTheTextLinksIsKnown();
    void aNewMemoryIsLinkedToo();
    void whatTheVaultRefusesStaysUsable();

private:
    struct Desk : AppFixture {
        RecordId titled(const QString &title)
        {
            MemoryChange change;
            change.title = title;
            return add(change);
        }
        bool open(const RecordId &id)
        {
            editor.open(id.toString());
            return QTest::qWaitFor([&] { return editor.state() == State::Open; });
        }
        bool save()
        {
            timers.advance(400ms);
            return QTest::qWaitFor([&] { return editor.saveState() == SaveState::Saved; });
        }
        QList<RecordId> links(const RecordId &id)
        {
            QList<RecordId> out;
            for (const Link &link : get(id).links)
                out += link.to;
            return out;
        }
        MemoryEditor editor{*vault, vault.clock(), timers, calendar};
        TypedLinks typed{*vault, editor};
    };
};

void TypedLinksTest::titlesAreReadFromTheText()
{
    const auto named = TypedLinks::namedIn(u"See [[The boiler]] and [[the BOILER]], [[A|called so]]\n"
                                           "```\n[[not here]] ![](http://a.example/x.png)\n```\n"
                                           "![a](https://a.example/a.png) ![b](//b.example/b.png) ![c](c.png)"_s);
    QCOMPARE(named.titles, (QStringList{u"The boiler"_s, u"A"_s}));
    QCOMPARE(named.remotePictures, 2);
    QCOMPARE(TypedLinks::namedIn({}), TypedLinks::Named());
}

void TypedLinksTest::aTypedTitleBecomesALinkWhenItIsSaved()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    f.titled(u"The boiler room"_s);
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor.setContent(u"one, see [[the boiler]]"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(id), QList{boiler});
    QCOMPARE(f.get(id).content, u"one, see [[the boiler]]"_s);
    QCOMPARE(f.typed.missing(), QStringList());
}

void TypedLinksTest::whatIsTypedBeforeTheTextWasReadIsLinked()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    const RecordId id = f.add(u"one"_s);
    QSemaphore busy;
    QList<QFuture<void>> others; // of the machine's threads none is free
    for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
        others += QtConcurrent::run([&busy] { busy.acquire(); });
    const bool isSaved = [&] {
        if (!f.open(id))
            return false;
        f.editor.setContent(u"one, see [[the boiler]]"_s);
        return f.save();
    }();
    busy.release(int(others.size()));
    QVERIFY(isSaved);
    QTRY_COMPARE(f.links(id), QList{boiler});
}

void TypedLinksTest::theLinkGoesWithTheText()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor.setContent(u"[[The boiler]] [[The boiler]]"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(id), QList{boiler});
    f.editor.setContent(u"[[The boiler]]"_s); // once is enough
    QVERIFY(f.save());
    QTRY_VERIFY(f.get(id).content == u"[[The boiler]]"_s);
    QCOMPARE(f.links(id), QList{boiler});
    f.editor.setContent(u"nothing"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(id), QList<RecordId>());
}

void TypedLinksTest::anotherLinkStays()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    const RecordId garden = f.titled(u"The garden"_s);
    const RecordId id = f.add(u"[[The boiler]]"_s);
    QVERIFY(f.open(id));
    f.editor.addLink(garden.toString());
    f.editor.addLink(boiler.toString());
    QVERIFY(f.save());
    f.editor.setContent(u"without"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(id), QList{garden});
}

void TypedLinksTest::aTitleOfNoMemoryIsNamed()
{
    Desk f;
    const RecordId id = f.add(u"[[The attic]]"_s);
    QVERIFY(f.open(id));
    QTRY_COMPARE(f.typed.missing(), QStringList{u"The attic"_s});
    const RecordId attic = f.titled(u"The attic"_s);
    f.editor.setContent(u"[[The attic]] is dry"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.typed.missing(), QStringList());
    QTRY_COMPARE(f.links(id), QList{attic});
    f.editor.setContent(u"[[The loft]]"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.typed.missing(), QStringList{u"The loft"_s});
    QTRY_COMPARE(f.links(id), QList<RecordId>());
}

void TypedLinksTest::openingChangesNothing()
{
    Desk f;
    f.titled(u"The boiler"_s);
    const RecordId id = f.add(u"[[The boiler]] [[The attic]]"_s);
    const Memory before = f.get(id);
    QVERIFY(f.open(id));
    QTRY_COMPARE(f.typed.missing(), QStringList{u"The attic"_s});
    f.timers.advance(10s);
    QCOMPARE(f.editor.saveState(), SaveState::Unchanged);
    QCOMPARE(f.get(id), before);
}

void TypedLinksTest::whatTheTextLinksIsKnown()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    const RecordId attic = f.titled(u"The attic"_s);
    const RecordId id = f.add(u"one, see [[the boiler]] and [[nothing]]"_s);
    QVERIFY(f.open(id));
    QTRY_COMPARE(f.typed.linkedByText(), QStringList{boiler.toString()});
    f.editor.addLink(attic.toString());
    QVERIFY(f.save());
    QCOMPARE(f.typed.linkedByText(), QStringList{boiler.toString()});
    f.editor.setContent(u"one"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.typed.linkedByText(), QStringList());
}

void TypedLinksTest::aNewMemoryIsLinkedToo()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    f.editor.openNew(u"[[The boiler]]"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(f.editor.id()), QList{boiler});
}

// Five megabytes are more than a memory may hold: the text stays, with its draft, and can be made shorter.
void TypedLinksTest::whatTheVaultRefusesStaysUsable()
{
    Desk f;
    const RecordId boiler = f.titled(u"The boiler"_s);
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    const QString line = u"- a line about [[Nothing]] #tag **strong** ![](http://a.example/a.png)\n"_s;
    QString huge = line.repeated(5 * 1024 * 1024 / line.size());
    f.editor.setContent(huge);
    f.timers.advance(400ms);
    QTRY_COMPARE(f.editor.saveState(), SaveState::NotSaved);
    QCOMPARE(f.editor.content(), huge);
    QTRY_VERIFY(f.editor.isDraftKept());
    QCOMPARE(f.get(id).content, u"one"_s);
    f.editor.setContent(u"short again, [[The boiler]]"_s);
    QVERIFY(f.save());
    QTRY_COMPARE(f.links(id), QList{boiler});
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::TypedLinksTest)
#include "typed_links_test.moc"
