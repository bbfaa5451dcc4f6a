#include "core/vault/vault.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/test_vault.h"
#include <QTest>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

namespace {

MemoryChange note(const QString &content, const QStringList &tags = {})
{
    MemoryChange change;
    change.content = content;
    change.addTags = tags;
    return change;
}

RecordId add(Vault &vault, const MemoryChange &change)
{
    return wait(vault.add(change)).value();
}

void addMany(Vault &vault, int count, const MemoryChange &change)
{
    MN_VERIFY(wait(vault.save(Durability::Batch, [&](Saving &saving) -> Result<void> {
        for (int i = 0; i < count; ++i)
            MN_TRY(saving.add({}, change));
        return {};
    })));
}

SearchAnswer ask(const Vault &vault, const QString &text, SearchMode mode = SearchMode::Hybrid,
                 const ReadView &view = ReadView::everything())
{
    return wait(vault.search(view, {.text = text, .mode = mode})).value();
}

const SearchHit *hitOf(const SearchAnswer &answer, const RecordId &id)
{
    const auto hit = std::ranges::find_if(answer.hits, [&](const SearchHit &one) { return one.memory.id == id; });
    return hit == answer.hits.end() ? nullptr : &*hit;
}

} // namespace

// An answer says where meaning has not caught up with what was saved, and takes what others have made of it.
class MeaningPendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerSaysWhatMeaningHasNotSeen();
    void aLimitedViewIsToldOfItsOwnAlone();
    void manyChangesAreSaidToo();
    void duplicatesSayItToo();
    void whereThereIsNoModelNothingIsPending();
    void whatAnotherProcessEmbeddedIsFoundAtOnce();

private:
    // Nobody makes meaning until it is asked for.
    static void hold(test::TestVault &vault)
    {
        vault.services().followIndex = false;
        MN_VERIFY(vault.reopen());
    }

    test::LetterEmbedder m_letters;
};

void MeaningPendingTest::anAnswerSaysWhatMeaningHasNotSeen()
{
    test::TestVault vault(&m_letters);
    hold(vault);
    const RecordId old = add(*vault, note(u"the boiler"_s));
    MN_VERIFY(wait(vault->catchUpIndex()));
    SearchAnswer answer = ask(*vault, u"boiler"_s);
    QCOMPARE(answer.meaningPending, 0);
    QVERIFY(!hitOf(answer, old)->awaitsMeaning);

    const RecordId fresh = add(*vault, note(u"the boiler, again"_s));
    answer = ask(*vault, u"boiler"_s);
    QCOMPARE(answer.meaningPending, 1);
    QVERIFY(hitOf(answer, fresh)->awaitsMeaning);
    QVERIFY(whyFound(*hitOf(answer, fresh)).contains(u"not compared by meaning yet"_s));
    QVERIFY(!hitOf(answer, old)->awaitsMeaning);
    QVERIFY(!whyFound(*hitOf(answer, old)).contains(u"not compared"_s));
    answer = ask(*vault, u"boiler"_s, SearchMode::Words); // where meaning is not asked for it lacks nothing
    QCOMPARE(answer.meaningPending, 0);
    QVERIFY(!hitOf(answer, fresh)->awaitsMeaning);

    MN_VERIFY(wait(vault->edit(old, note(u"the boiler needs 1.2 bar"_s))));
    answer = ask(*vault, u"boiler"_s);
    QCOMPARE(answer.meaningPending, 2);
    QVERIFY(!hitOf(answer, old)->awaitsMeaning); // compared as it was
    MN_VERIFY(wait(vault->trash({fresh})));
    QCOMPARE(ask(*vault, u"boiler"_s).meaningPending, 1); // nobody misses what is in the trash
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(ask(*vault, u"boiler"_s).meaningPending, 0);
}

void MeaningPendingTest::aLimitedViewIsToldOfItsOwnAlone()
{
    test::TestVault vault(&m_letters);
    hold(vault);
    add(*vault, note(u"the boiler"_s));
    MN_VERIFY(wait(vault->catchUpIndex()));
    addMany(*vault, 600, note(u"a secret boiler"_s, {u"private"_s}));
    const ReadView view = ReadView::limitedTo(Filter{{{Field::Tag, Comparison::Equal, u"shared"_s, false}}});
    QCOMPARE(ask(*vault, u"boiler"_s, SearchMode::Hybrid, view).meaningPending, 0);
    MN_VERIFY(wait(vault->catchUpIndex()));
    add(*vault, note(u"a secret boiler"_s, {u"private"_s}));
    add(*vault, note(u"a boiler for all"_s, {u"shared"_s}));
    QCOMPARE(ask(*vault, u"boiler"_s, SearchMode::Hybrid, view).meaningPending, 1);
    QCOMPARE(wait(vault->duplicates(view))->meaningPending, 1);
    QCOMPARE(ask(*vault, u"boiler"_s).meaningPending, 2);
}

void MeaningPendingTest::manyChangesAreSaidToo()
{
    test::TestVault vault(&m_letters);
    hold(vault);
    addMany(*vault, 700, note(u"the boiler"_s));
    QCOMPARE(ask(*vault, u"boiler"_s).meaningPending, 700);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(ask(*vault, u"boiler"_s).meaningPending, 0);
}

void MeaningPendingTest::duplicatesSayItToo()
{
    test::TestVault vault(&m_letters);
    hold(vault);
    for (const QString &text : {u"The main stopcock is under the stairs, behind the hoover."_s,
                                u"Main stopcock: under the stairs, behind the old hoover."_s})
        add(*vault, note(text));
    auto found = wait(vault->duplicates(ReadView::everything()));
    QCOMPARE(found->groups.size(), 0);
    QCOMPARE(found->meaningPending, 2);
    MN_VERIFY(wait(vault->catchUpIndex()));
    found = wait(vault->duplicates(ReadView::everything()));
    QCOMPARE(found->groups.size(), 1);
    QCOMPARE(found->meaningPending, 0);
}

void MeaningPendingTest::whereThereIsNoModelNothingIsPending()
{
    test::TestVault vault;
    add(*vault, note(u"the boiler"_s));
    const SearchAnswer answer = ask(*vault, u"boiler"_s);
    QCOMPARE(answer.meaningPending, 0);
    QVERIFY(!answer.hits[0].awaitsMeaning);
    QCOMPARE(answer.whyNoMeaning, Errc::NotAvailable);
}

// Right after the other one has written it, whatever this one has been told by then.
void MeaningPendingTest::whatAnotherProcessEmbeddedIsFoundAtOnce()
{
    test::TestVault vault(&m_letters);
    hold(vault);
    const auto other = vault.another();
    MN_VERIFY(other);
    for (int i = 0; i < 20; ++i) {
        const RecordId id = add(*vault, note(u"zz%1"_s.arg(QString(i + 1, u'q'))));
        MN_VERIFY(wait(vault->catchUpIndex()));
        const SearchAnswer answer = ask(**other, u"qz"_s, SearchMode::Meaning);
        QCOMPARE(answer.meaningPending, 0);
        const SearchAnswer all =
            wait((*other)->search(ReadView::everything(), {.text = u"qz"_s, .mode = SearchMode::Meaning, .limit = 100}))
                .value();
        QCOMPARE(all.hits.size(), i + 1);
        QVERIFY(hitOf(all, id));
        MN_VERIFY(wait((*other)->duplicates(ReadView::everything())));
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MeaningPendingTest)
#include "meaning_pending_test.moc"
