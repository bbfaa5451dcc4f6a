#include "tests/unit/cli/sync_programs.h"
#include <QTest>

// The devices of an account: named, cut off, and back again.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class DevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachSeesAllOfThem();
    void aNameIsSeenOnAllAndNotOnTheServer();
    void whoIsCutOffIsToldSoAndKeepsItsData();
    void whoWasCutOffComesBackWithThePhrase();
    void thePhraseAloneTakesTheAccountBack();
    void nothingIsCutOffWithoutAYes();
    void whatIsNotThereIsSaidToBe();

private:
    static Ended devices(const Program &mnemo) { return mnemo.json({u"devices"_s}); }
    static QString otherOf(const Program &mnemo) { return devices(mnemo).lines().value(1)[u"id"].toString(); }
    Ended join() const
    {
        return m_second->json(
            {u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void DevicesTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    const Ended created = m_first->json({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    QVERIFY2(created.code == 0, created.err.constData());
    const Ended joined = join();
    QVERIFY2(joined.code == 0, joined.err.constData());
}

void DevicesTest::eachSeesAllOfThem()
{
    const Ended here = devices(*m_first);
    QVERIFY2(here.code == 0, here.err.constData());
    const auto first = here.lines();
    const auto second = devices(*m_second).lines();
    QCOMPARE(first.size(), 2);
    QCOMPARE(second.size(), 2);
    QCOMPARE(keysInOrder(here.out.split('\n').first()),
             (QStringList{u"id"_s, u"name"_s, u"this"_s, u"last_seen"_s, u"behind"_s, u"fingerprint"_s}));
    QCOMPARE(first[0][u"this"], true);
    QCOMPARE(first[1][u"this"], false);
    // The same two, the other one first.
    for (const QString &key : {u"id"_s, u"fingerprint"_s, u"name"_s}) {
        QCOMPARE(first[0][key], second[1][key]);
        QCOMPARE(first[1][key], second[0][key]);
    }
    QVERIFY(first[0][u"fingerprint"] != first[1][u"fingerprint"]);
    QCOMPARE(first[1][u"fingerprint"].toString().size(), 24);
    QCOMPARE(first[1][u"name"].toString(), QSysInfo::machineHostName()); // until somebody calls it something else
    QVERIFY(first[1][u"last_seen"].toString().endsWith(u'Z'));
    QCOMPARE(first[1][u"behind"].toInt(), 0);

    add(*m_first, u"the boiler needs 1.2 bar"_s);
    add(*m_first, u"the meter is in the cellar"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(devices(*m_first).lines()[1][u"behind"].toInt(), 2);
    QCOMPARE(devices(*m_first).lines()[0][u"behind"].toInt(), 0);
    QCOMPARE(test::sync(*m_second).code, 0);
    QCOMPARE(devices(*m_first).lines()[1][u"behind"].toInt(), 0);
    const Ended text = m_first->run({u"devices"_s});
    QVERIFY2(text.out.contains("this device") && text.out.contains("has everything"), text.out.constData());
}

void DevicesTest::aNameIsSeenOnAllAndNotOnTheServer()
{
    const QString name = u"xylophonecanary of Anna"_s;
    const Ended renamed = m_first->json({u"devices"_s, u"rename"_s, otherOf(*m_first), name});
    QVERIFY2(renamed.code == 0, renamed.err.constData());
    QCOMPARE(renamed.line()[u"name"].toString(), name);
    QCOMPARE(devices(*m_second).lines()[0][u"name"].toString(), name);
    // By its name, and on itself.
    QCOMPARE(m_second->run({u"devices"_s, u"rename"_s, name.toUpper(), u"phone"_s}).code, 0);
    QCOMPARE(devices(*m_first).lines()[1][u"name"].toString(), u"phone"_s);
    QCOMPARE(m_first->run({u"devices"_s, u"rename"_s, u"phone"_s, u" "_s}).code, 2);
    m_server->stop();
    QVERIFY(!m_server->bytes().contains("xylophonecanary"));
}

void DevicesTest::whoIsCutOffIsToldSoAndKeepsItsData()
{
    const QString kept = add(*m_second, u"sent before"_s);
    QCOMPARE(test::sync(*m_second).code, 0);
    const QString own = devices(*m_first).lines()[0][u"name"].toString();
    const Ended revoked = m_first->json({u"devices"_s, u"revoke"_s, otherOf(*m_first), u"--yes"_s});
    QVERIFY2(revoked.code == 0, revoked.err.constData());
    QCOMPARE(revoked.line()[u"key_epoch"].toInt(), 2);
    QCOMPARE(revoked.line()[u"rewrapped"].toInt(), 1);
    QCOMPARE(contentOf(*m_first, kept), u"sent before"_s);
    const QString after = add(*m_first, u"written after"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    const auto left = devices(*m_first).lines();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"name"].toString(), own); // it lies under the new key now

    const QString unsent = add(*m_second, u"never sent"_s);
    for (const QStringList &asked :
         {QStringList{u"sync"_s}, QStringList{u"sync"_s, u"--watch"_s}, QStringList{u"devices"_s}}) {
        const Ended refused = m_second->json(asked);
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("DeviceRevoked") && refused.err.contains("mnemo join"), refused.err.constData());
    }
    QCOMPARE(contentOf(*m_second, kept), u"sent before"_s);
    QCOMPARE(contentOf(*m_second, unsent), u"never sent"_s);
    QCOMPARE(m_second->run({u"get"_s, after}).code, 3);
    QCOMPARE(m_first->run({u"get"_s, unsent}).code, 3);
}

void DevicesTest::whoWasCutOffComesBackWithThePhrase()
{
    const QString id = otherOf(*m_first);
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, id, u"--yes"_s}).code, 0);
    const QString after = add(*m_first, u"written after"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(test::sync(*m_second).code, 4);
    const QString unsent = add(*m_second, u"written outside"_s);
    const Ended joined = join();
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(contentOf(*m_second, after), u"written after"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_first, unsent), u"written outside"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
    QCOMPARE(devices(*m_first).lines().size(), 2);
    QVERIFY(otherOf(*m_first) != id);
}

// Both machines are gone; a new one, and the paper of the first vault.
void DevicesTest::thePhraseAloneTakesTheAccountBack()
{
    const QString id = add(*m_second, u"from the machine that was stolen"_s);
    QCOMPARE(test::sync(*m_second).code, 0);
    const Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const auto recover = [&](const QString &phrase) {
        return third.json({u"account"_s, u"recover"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, phrase});
    };
    QCOMPARE(recover(third.home(u"phrase"_s)).code, 3); // no account of that one
    const Ended recovered = recover(m_first->home(u"phrase"_s));
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    QCOMPARE(recovered.line()[u"devices"].toInt(), 1);
    QCOMPARE(contentOf(third, id), u"from the machine that was stolen"_s);
    QCOMPARE(devices(third).lines().size(), 1);

    const QString secret = add(third, u"not for thieves"_s);
    QCOMPARE(test::sync(third).code, 0);
    for (const Program *lost : {m_first.get(), m_second.get()}) {
        add(*lost, u"by a thief"_s);
        QCOMPARE(test::sync(*lost).code, 4);
        QCOMPARE(lost->run({u"get"_s, secret}).code, 3);
    }
    QCOMPARE(test::sync(third).line()[u"pulled"].toInt(), 0);
    // The paper that was used opens the account no more; the one of the new vault does, for a machine that turned up.
    QCOMPARE(join().code, 3);
    const Ended back =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, third.home(u"phrase"_s)});
    QVERIFY2(back.code == 0, back.err.constData());
    QCOMPARE(contentOf(*m_second, secret), u"not for thieves"_s);
}

void DevicesTest::nothingIsCutOffWithoutAYes()
{
    const QString id = otherOf(*m_first);
    const Ended silent = m_first->json({u"devices"_s, u"revoke"_s, id});
    QCOMPARE(silent.code, 2);
    QVERIFY2(silent.err.contains("--yes"), silent.err.constData());
    const QStringList asked{u"--passphrase-file"_s, m_first->passphraseFile(), u"devices"_s, u"revoke"_s, id};
    const Ended no = m_first->typedOnTerminal(asked, {{"Cut it off?", "n\n"}});
    QCOMPARE(no.code, 1);
    QCOMPARE(test::sync(*m_second).code, 0);
    const Ended yes = m_first->typedOnTerminal(asked, {{"Cut it off?", "y\n"}});
    QVERIFY2(yes.code == 0, yes.out.constData());
    QCOMPARE(test::sync(*m_second).code, 4);
}

void DevicesTest::whatIsNotThereIsSaidToBe()
{
    QCOMPARE(m_first->run({u"devices"_s, u"rename"_s, u"nobody"_s, u"phone"_s}).code, 3);
    const Ended unknown = m_first->json({u"devices"_s, u"revoke"_s, u"ffffffff"_s, u"--yes"_s});
    QCOMPARE(unknown.code, 3);
    QVERIFY2(unknown.err.contains("mnemo devices"), unknown.err.constData());
    const QString own = devices(*m_first).lines()[0][u"id"].toString();
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, own, u"--yes"_s}).code, 2);
    // Both are called after the machine.
    QCOMPARE(m_first->run({u"devices"_s, u"rename"_s, QSysInfo::machineHostName(), u"phone"_s}).code, 2);
    m_server->stop();
    const Ended away = devices(*m_first);
    QCOMPARE(away.code, 1);
    QVERIFY2(away.err.contains("NetworkFailed"), away.err.constData());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DevicesTest)
#include "devices_test.moc"
