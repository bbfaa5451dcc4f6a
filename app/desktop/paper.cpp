#include "app/desktop/paper.h"
#include "app/desktop/portal.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QWindow>
#include <functional>
#include <utility>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kPrint = u"org.freedesktop.portal.Print"_s;
constexpr uint kDone = 0, kByItsPerson = 1; // of a portal's response

// What the dialog belongs to, as the portal writes it; empty where only the window system could say.
QString parentWindow()
{
    const QWindow *window = QGuiApplication::focusWindow();
    if (!window || QGuiApplication::platformName() != "xcb"_L1)
        return {};
    return u"x11:"_s + QString::number(window->winId(), 16);
}

QVariantMap pageSetup(const QPageSize &paper)
{
    const QSizeF size = paper.size(QPageSize::Millimeter);
    return {{u"PPDName"_s, paper.key()},
            {u"Width"_s, size.width()},
            {u"Height"_s, size.height()},
            {u"Orientation"_s, u"portrait"_s}};
}

} // namespace

// lp(1) with one document, on the thread of commands; whoever deletes it there takes the document back.
class Paper::Command final : public QObject {
public:
    using End = std::function<void(Outcome)>;

    Command(QStringList folders, QString title, std::unique_ptr<MemoryFile> document, End end)
        : m_folders(std::move(folders)), m_title(std::move(title)), m_document(std::move(document)),
          m_end(std::move(end))
    {
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            m_end(status == QProcess::NormalExit && code == 0 ? Outcome::Printed : Outcome::Failed);
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                m_end(Outcome::Failed);
        });
    }
    ~Command() override
    {
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished();
    }

    void run()
    {
        const QString program = QStandardPaths::findExecutable(u"lp"_s, m_folders);
        if (program.isEmpty())
            return m_end(Outcome::Nowhere);
        // Opened by this process before the other begins, and so without a copy in its buffers.
        m_process.setStandardInputFile(m_document->path());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, {u"-t"_s, m_title});
    }

private:
    const QStringList m_folders;
    const QString m_title;
    const std::unique_ptr<MemoryFile> m_document;
    const End m_end;
    QProcess m_process{this};
};

Paper::Paper(QDBusConnection bus, QStringList folders, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_folders(std::move(folders))
{
    if (!m_bus.isConnected())
        return;
    m_watch =
        std::make_unique<QDBusServiceWatcher>(portal::kService, m_bus, QDBusServiceWatcher::WatchForUnregistration);
    connect(m_watch.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (!m_request.isEmpty())
            end(Outcome::Failed);
    });
}

Paper::~Paper()
{
    leaveCommand();
    m_thread.quit(); // after it has let go of the command
    m_thread.wait();
}

QFuture<Paper::Outcome> Paper::print(const QString &title, const QPageSize &paper, std::unique_ptr<MemoryFile> document)
{
    cancel();
    m_answer.emplace();
    m_answer->start();
    m_title = title;
    m_document = std::move(document);
    const QFuture<Outcome> answer = m_answer->future();
    if (m_bus.isConnected() && (m_bus.connectionCapabilities() & QDBusConnection::UnixFileDescriptorPassing))
        ask(u"PreparePrint"_s, {parentWindow(), m_title, QVariantMap(), pageSetup(paper)}, {{u"modal"_s, true}},
            SLOT(onPrepared(uint, QVariantMap)));
    else
        runCommand();
    return answer;
}

void Paper::cancel()
{
    if (!m_answer)
        return;
    if (!m_request.isEmpty())
        m_bus.asyncCall(QDBusMessage::createMethodCall(portal::kService, m_request, portal::kRequest, u"Close"_s));
    end(Outcome::Cancelled);
}

void Paper::ask(const QString &member, const QVariantList &given, QVariantMap options, const char *answer)
{
    const QString token = u"mnemosyne_print_%1"_s.arg(++m_asked);
    m_request = portal::requestPath(m_bus, token);
    m_onAnswer = answer;
    m_bus.connect(portal::kAnybody, m_request, portal::kRequest, u"Response"_s, this, answer);
    options[u"handle_token"_s] = token;
    QDBusMessage call = QDBusMessage::createMethodCall(portal::kService, portal::kPath, kPrint, member);
    call.setArguments(given + QVariantList{options});
    auto *begun = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(begun, &QDBusPendingCallWatcher::finished, this, [this, begun, asked = m_asked] {
        begun->deleteLater();
        if (!begun->isError() || asked != m_asked || m_request.isEmpty())
            return;
        // Nobody has seen a dialog so far: this desktop has none.
        const bool wasFirst = m_document != nullptr;
        leaveRequest();
        wasFirst ? runCommand() : end(Outcome::Failed);
    });
}

void Paper::leaveRequest()
{
    if (!m_request.isEmpty())
        m_bus.disconnect(portal::kAnybody, std::exchange(m_request, {}), portal::kRequest, u"Response"_s, this,
                         m_onAnswer);
}

void Paper::onPrepared(uint response, const QVariantMap &results)
{
    if (m_request.isEmpty())
        return;
    leaveRequest();
    if (response != kDone)
        return end(response == kByItsPerson ? Outcome::Cancelled : Outcome::Failed);
    // The call has a descriptor of its own.
    const QDBusUnixFileDescriptor descriptor(std::exchange(m_document, nullptr)->descriptor());
    ask(u"Print"_s, {parentWindow(), m_title, QVariant::fromValue(descriptor)},
        {{u"token"_s, results.value(u"token"_s).toUInt()}}, SLOT(onPrinted(uint, QVariantMap)));
}

void Paper::onPrinted(uint response, const QVariantMap &)
{
    if (m_request.isEmpty())
        return;
    end(response == kDone ? Outcome::Printed : response == kByItsPerson ? Outcome::Cancelled : Outcome::Failed);
}

void Paper::runCommand()
{
    const auto end = [this, asked = ++m_asked](Outcome outcome) {
        QMetaObject::invokeMethod(
            this,
            [this, asked, outcome] {
                if (asked == m_asked && m_command)
                    this->end(outcome);
            },
            Qt::QueuedConnection);
    };
    auto *const command = new Command(m_folders, m_title, std::exchange(m_document, nullptr), end);
    m_command = command;
    command->moveToThread(&m_thread);
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(command, [command] { command->run(); }, Qt::QueuedConnection);
}

// Its process goes with it.
void Paper::leaveCommand()
{
    if (m_command)
        m_command->deleteLater();
    m_command = nullptr;
}

void Paper::end(Outcome outcome)
{
    if (!m_answer)
        return;
    leaveRequest();
    leaveCommand();
    m_document.reset();
    QPromise<Outcome> answer = *std::exchange(m_answer, std::nullopt);
    answer.addResult(outcome);
    answer.finish();
}

} // namespace mn::app
