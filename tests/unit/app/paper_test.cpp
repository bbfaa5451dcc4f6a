#include "app/desktop/paper.h"
#include "app/desktop/portal.h"
#include "app/onboarding/first_run_model.h"
#include "tests/support/file_watch.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/session_bus.h"
#include "tests/unit/app/window_vault.h"
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <unistd.h>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

namespace {

using Outcome = Paper::Outcome;
constexpr uint kToken = 4217;

// Answers as the portal of a desktop does: a request, then its response from the request's own path.
class Portal final : public QDBusVirtualObject {
public:
    enum class Answer { Prints, PersonRefuses, PrinterRefuses, KnowsNothing, WaitsForItsPerson };
    Answer answer = Answer::Prints;
    QStringList called;
    QVariantMap setup;
    QByteArray printed;
    QString whatWasGiven, title; // the file behind the descriptor
    uint token = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        called += call.member();
        if (call.member() == u"Close"_s)
            return bus.send(call.createReply());
        if (answer == Answer::KnowsNothing)
            return false;
        const QVariantMap options = qdbus_cast<QVariantMap>(call.arguments().constLast());
        QString name = call.service().mid(1);
        name.replace(u'.', u'_');
        const QString request =
            portal::kPath + u"/request/"_s + name + u'/' + options.value(u"handle_token"_s).toString();
        bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        title = call.arguments().value(1).toString();
        QVariantMap results;
        uint code = 0;
        if (call.member() == u"PreparePrint"_s) {
            setup = qdbus_cast<QVariantMap>(call.arguments().value(3));
            results[u"token"_s] = kToken;
            code = answer == Answer::PersonRefuses ? 1 : 0;
            if (answer == Answer::WaitsForItsPerson)
                return true;
        } else {
            take(call.arguments().value(2).value<QDBusUnixFileDescriptor>());
            token = options.value(u"token"_s).toUInt();
            code = answer == Answer::PrinterRefuses ? 2 : 0;
        }
        QDBusMessage response =
            QDBusMessage::createTargetedSignal(call.service(), request, portal::kRequest, u"Response"_s);
        response.setArguments({code, results});
        return bus.send(response);
    }
    bool start(QDBusConnection bus)
    {
        return bus.registerVirtualObject(portal::kPath, this, QDBusConnection::SubPath) &&
               bus.registerService(portal::kService);
    }

private:
    void take(const QDBusUnixFileDescriptor &given)
    {
        QFile file;
        if (file.open(given.fileDescriptor(), QIODevice::ReadOnly))
            printed = file.readAll();
        char place[256] = {};
        const QByteArray link = "/proc/self/fd/" + QByteArray::number(given.fileDescriptor());
        if (::readlink(link.constData(), place, sizeof place - 1) > 0)
            whatWasGiven = QString::fromLocal8Bit(place);
    }
};

} // namespace

// By a portal on a real bus, and by a command that is really run.
class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theDesktopPrintsWhatItWasGiven();
    void aPersonWhoChangesTheirMindIsNotPrintedFor();
    void aPrinterThatRefusesIsTold();
    void whereTheDesktopHasNoDialogTheCommandPrints();
    void whereThereIsNoBusTheCommandPrints();
    void aCommandThatRefusesIsTold();
    void aCommandThatIsTakenBackEnds();
    void whereThereIsNeitherItIsSaid();
    void whatIsTakenBackIsNotPrinted();
    void aPortalThatEndsIsNotWaitedFor();
    void theFirstRunPrintsItsWordsAndLeavesNoFile();
    void theFirstRunSaysWhereNothingCanBePrinted();

private:
    static constexpr auto kBytes = "%PDF-1.4 twenty-four words";
    static std::unique_ptr<MemoryFile> document() { return *MemoryFile::make(kBytes); }
    static QFuture<Outcome> print(Paper &paper)
    {
        return paper.print(u"Mnemosyne"_s, QPageSize(QPageSize::A4), document());
    }
    // A command of this name in a folder of its own, that keeps what it is given and ends so.
    bool makeCommand(int code)
    {
        QFile command(folder() + u"/lp"_s);
        const QByteArray kept = QFile::encodeName(m_home->filePath(u"queue"_s));
        return command.open(QIODevice::WriteOnly) &&
               command.write("#!/bin/sh\nprintf '%s ' \"$@\" >'" + kept + "'\ncat >>'" + kept + "'\nexit " +
                             QByteArray::number(code) + "\n") > 0 &&
               command.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString folder() const { return m_home->path() + u"/bin"_s; }
    QByteArray queued() const
    {
        QFile queue(m_home->filePath(u"queue"_s));
        return queue.open(QIODevice::ReadOnly) ? queue.readAll() : QByteArray();
    }
    static QDBusConnection noBus() { return QDBusConnection(u"there is none"_s); }

    std::optional<QTemporaryDir> m_home;
};

void PaperTest::init()
{
    m_home.emplace();
    QVERIFY(QDir().mkpath(folder()));
}

void PaperTest::cleanup()
{
    m_home.reset();
}

void PaperTest::theDesktopPrintsWhatItWasGiven()
{
    SessionBus bus;
    QVERIFY2(bus.start(), "dbus-daemon is needed (package dbus)");
    Portal portal;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Printed);
    QCOMPARE(portal.called, (QStringList{u"PreparePrint"_s, u"Print"_s}));
    QCOMPARE(portal.printed, QByteArray(kBytes));
    QCOMPARE(portal.token, kToken); // else the dialog comes again
    QCOMPARE(portal.title, u"Mnemosyne"_s);
    QCOMPARE(portal.setup.value(u"PPDName"_s).toString(), u"A4"_s);
    QVERIFY2(portal.whatWasGiven.startsWith(u"/memfd:"_s), qPrintable(portal.whatWasGiven));
    // And the next one.
    portal.printed.clear();
    const auto again = print(paper);
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result(), Outcome::Printed);
    QCOMPARE(portal.printed, QByteArray(kBytes));
}

void PaperTest::aPersonWhoChangesTheirMindIsNotPrintedFor()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::PersonRefuses;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    QVERIFY(makeCommand(0));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Cancelled);
    QCOMPARE(portal.called, QStringList{u"PreparePrint"_s});
    QVERIFY(queued().isEmpty());
}

void PaperTest::aPrinterThatRefusesIsTold()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::PrinterRefuses;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Failed);
}

void PaperTest::whereTheDesktopHasNoDialogTheCommandPrints()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::KnowsNothing;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    QVERIFY(makeCommand(0));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Printed);
    QCOMPARE(queued(), QByteArray("-t Mnemosyne ") + kBytes);
}

void PaperTest::whereThereIsNoBusTheCommandPrints()
{
    QVERIFY(makeCommand(0));
    Paper paper(noBus(), {folder()});
    const FileWatch watch(m_home->path().toStdString());
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(watch.words(), std::string()); // another thread has looked for it
    QCOMPARE(done.result(), Outcome::Printed);
    QCOMPARE(queued(), QByteArray("-t Mnemosyne ") + kBytes);
}

void PaperTest::aCommandThatRefusesIsTold()
{
    QVERIFY(makeCommand(1)); // as where there is no printer
    Paper paper(noBus(), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Failed);
}

void PaperTest::aCommandThatIsTakenBackEnds()
{
    QFile command(folder() + u"/lp"_s);
    const QByteArray place = QFile::encodeName(m_home->filePath(u"process"_s));
    QVERIFY(command.open(QIODevice::WriteOnly));
    command.write("#!/bin/sh\necho $$ >'" + place + ".new'\nmv '" + place + ".new' '" + place +
                  "'\nwhile :; do read -r _ </dev/zero; done\n");
    command.close();
    QVERIFY(command.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Paper paper(noBus(), {folder()});
    const auto done = print(paper);
    QFile process(QFile::decodeName(place));
    QTRY_VERIFY(process.exists());
    QVERIFY(process.open(QIODevice::ReadOnly));
    const pid_t id = process.readAll().trimmed().toInt();
    QVERIFY(id > 0 && !done.isFinished());
    paper.cancel();
    QCOMPARE(done.result(), Outcome::Cancelled);
    QTRY_VERIFY(::kill(id, 0) != 0);
}

void PaperTest::whereThereIsNeitherItIsSaid()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Nowhere);
}

void PaperTest::whatIsTakenBackIsNotPrinted()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::WaitsForItsPerson;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_COMPARE(portal.called, QStringList{u"PreparePrint"_s});
    QVERIFY(!done.isFinished());
    paper.cancel();
    QVERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Cancelled);
    QTRY_COMPARE(portal.called, (QStringList{u"PreparePrint"_s, u"Close"_s}));
}

void PaperTest::aPortalThatEndsIsNotWaitedFor()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    portal.answer = Portal::Answer::WaitsForItsPerson;
    QDBusConnection desktop = bus.connection(u"desktop"_s);
    QVERIFY(portal.start(desktop));
    Paper paper(bus.connection(u"window"_s), {folder()});
    const auto done = print(paper);
    QTRY_COMPARE(portal.called, QStringList{u"PreparePrint"_s});
    QVERIFY(desktop.unregisterService(portal::kService));
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), Outcome::Failed);
}

void PaperTest::theFirstRunPrintsItsWordsAndLeavesNoFile()
{
    SessionBus bus;
    QVERIFY(bus.start());
    Portal portal;
    QVERIFY(portal.start(bus.connection(u"desktop"_s)));
    Paper paper(bus.connection(u"window"_s), {folder()});
    WindowVault window;
    ManualTimers timers{window.clock};
    FirstRunModel run(window.keys, window.keeper, window.clock, timers, window.folder());
    run.printing()->usePaper(&paper);
    run.create();
    run.choosePassphrase(window.passphrase(), window.passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(run.step(), FirstRunModel::Recovery, 60'000); // this machine is measured first
    run.printKit();
    QVERIFY(run.printing()->isWorking());
    QTRY_VERIFY(!run.printing()->isWorking());
    QVERIFY(run.printing()->isPrinted());
    QVERIFY2(run.message().isEmpty(), qPrintable(run.message()));
    QVERIFY(portal.printed.startsWith("%PDF"));
    QVERIFY(run.kitSavedAt().isEmpty());
    for (QDirIterator files(window.home.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("%PDF"), qPrintable(file.fileName()));
    }
}

void PaperTest::theFirstRunSaysWhereNothingCanBePrinted()
{
    Paper paper(noBus(), {folder()});
    WindowVault window;
    ManualTimers timers{window.clock};
    FirstRunModel run(window.keys, window.keeper, window.clock, timers, window.folder());
    run.printing()->usePaper(&paper);
    run.create();
    run.choosePassphrase(window.passphrase(), window.passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(run.step(), FirstRunModel::Recovery, 60'000);
    run.printKit();
    QTRY_VERIFY(!run.message().isEmpty());
    QVERIFY(!run.printing()->isPrinted());
    // Saving stays.
    run.saveKit(QUrl::fromLocalFile(window.home.filePath(u"kit.txt"_s)));
    QTRY_COMPARE(run.kitSavedAt(), u"kit.txt"_s);
}

} // namespace mn::app

QTEST_MAIN(mn::app::PaperTest)
#include "paper_test.moc"
