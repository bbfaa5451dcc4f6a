#include "core/vault/vault_check.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::FaultyFileSystem;
using test::FaultyVault;
using test::wait;

// Every write of every kind of save is a crash once, an error once, and the end of a full disk once. Afterwards the
// vault opens, every layer is sound, what was acknowledged is there, and what was not is there whole or not at all.
class SaveFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makingAVault();
    void saves_data();
    void saves();
    void aBatchIsWholeOrNotThere();

private:
    static MemoryChange content(const QString &text)
    {
        MemoryChange change;
        change.content = text;
        change.addTags = {u"fault"_s};
        return change;
    }
    static void verifySound(FaultyVault &vault)
    {
        QVERIFY(vault.open());
        const auto findings = wait(vault->check());
        QVERIFY(findings);
        for (const Finding &finding : *findings)
            QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.layer + u": "_s + finding.sentence));
    }
};

void SaveFaultTest::makingAVault()
{
    for (int at = 0;; ++at) {
        FaultyVault vault;
        vault.disk().setFaults({.crashAtOperation = at});
        const auto made = vault.create();
        const bool crashed = vault.disk().hasCrashed();
        vault.crash();
        // Not acknowledged: making it again must work, whatever lies there. Acknowledged: it must open.
        const auto opened = vault.open();
        if (made)
            QVERIFY(opened);
        if (!opened)
            QVERIFY2(vault.create() || opened.error().code == Errc::Damaged, qPrintable(name(opened.error().code)));
        if (!crashed) {
            QVERIFY(at > 10);
            return;
        }
    }
}

void SaveFaultTest::saves_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *what : {"add", "edit", "trash", "purge", "attach"})
        QTest::newRow(what) << kind++;
}

void SaveFaultTest::saves()
{
    QFETCH(const int, kind);
    const QString before = u"the boiler needs 1.1 bar"_s;
    const QString after = u"the boiler needs 1.2 bar"_s;
    enum class Fault { Crash, Error, Full };
    for (const Fault fault : {Fault::Crash, Fault::Error, Fault::Full}) {
        for (int at = 0;; ++at) {
            FaultyVault vault;
            QVERIFY(vault.create());
            const RecordId old = *wait(vault->add(content(before)));
            vault.close();
            QVERIFY(vault.open());
            switch (fault) {
            case Fault::Crash:
                vault.disk().setFaults({.crashAtOperation = at});
                break;
            case Fault::Error:
                vault.disk().setFaults({.failAtOperation = at});
                break;
            case Fault::Full:
                vault.disk().setFaults({.failAtOperation = at, .failure = Errc::DiskFull});
                break;
            }
            Result<void> saved;
            RecordId added;
            BlobId blob;
            switch (kind) {
            case 0: {
                const auto id = wait(vault->add(content(after)));
                saved = id ? Result<void>() : Result<void>(std::unexpected(id.error()));
                added = id.value_or(RecordId());
                break;
            }
            case 1:
                saved = wait(vault->edit(old, content(after)));
                break;
            case 2:
                saved = wait(vault->trash({old}));
                break;
            case 3:
                saved = wait(vault->purge({old}));
                break;
            case 4: {
                bool given = false;
                const auto attachment = wait(vault->seal(u"a.txt"_s, u"text/plain"_s, [&]() -> Result<QByteArray> {
                    return std::exchange(given, true) ? QByteArray() : QByteArray(100'000, 'a');
                }));
                MemoryChange change;
                if (attachment) {
                    change.addAttachments = {*attachment};
                    blob = attachment->blob;
                    saved = wait(vault->edit(old, change));
                } else {
                    saved = std::unexpected(attachment.error());
                }
                break;
            }
            }
            const bool reached = vault.disk().operations() > at;
            vault.disk().setFaults({.crashAtOperation = 0}); // and now the power goes
            vault.crash();
            verifySound(vault);
            if (QTest::currentTestFailed())
                return;
            const auto memory = wait(vault->get(ReadView::everything(), old));
            if (saved) {
                if (kind == 0)
                    QCOMPARE(wait(vault->get(ReadView::everything(), added))->content, after);
                if (kind == 1)
                    QCOMPARE(memory->content, after);
                if (kind == 2)
                    QVERIFY(memory->deleted);
                if (kind == 3)
                    QCOMPARE(memory.error().code, Errc::NotFound);
                if (kind == 4) {
                    qint64 bytes = 0;
                    QVERIFY(wait(vault->readAttachment(ReadView::everything(), old, blob,
                                                       [&](QByteArrayView piece) -> Result<void> {
                                                           bytes += piece.size();
                                                           return {};
                                                       })));
                    QCOMPARE(bytes, 100'000);
                }
            }
            if (kind != 3)
                QVERIFY(memory->content == before || memory->content == after); // never a third thing
            if (!reached)
                break;
            QVERIFY(at < 500);
        }
    }
}

void SaveFaultTest::aBatchIsWholeOrNotThere()
{
    constexpr int kMany = 50;
    for (int at = 0;; ++at) {
        FaultyVault vault;
        QVERIFY(vault.create());
        vault.disk().setFaults({.crashAtOperation = at});
        const auto saved = wait(vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
            for (int i = 0; i < kMany; ++i)
                MN_TRY(saving.add({}, content(u"memory %1"_s.arg(i))));
            return {};
        }));
        const bool reached = vault.disk().operations() > at;
        vault.disk().setFaults({.crashAtOperation = 0});
        vault.crash();
        verifySound(vault);
        if (QTest::currentTestFailed())
            return;
        const qint64 count = *wait(vault->count(ReadView::everything(), {}));
        QVERIFY(count == 0 || count == kMany);
        if (!reached)
            break;
        QVERIFY(at < 500);
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SaveFaultTest)
#include "save_fault_test.moc"
