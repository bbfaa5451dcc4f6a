#include "app/sync/device_linking.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/qr/qr_code.h"
#include "core/vault/vault.h"
#include "sync/client/device_link.h"
#include <QPointer>
#include <condition_variable>
#include <mutex>

namespace mn::app {

using namespace Qt::StringLiterals;
using sync::LinkInvitation;
using sync::LinkPlaceCard;
using sync::SyncClient;

// Where the thread that speaks with the server waits for what a person says. What is told is queued for whoever shows
// it, and is for nobody once another attempt has begun.
struct DeviceLinking::Desk : QObject {
    std::mutex mutex;
    std::condition_variable_any said;
    std::optional<bool> answer;

    void say(bool isSame)
    {
        {
            const std::lock_guard lock(mutex);
            answer = isSame;
        }
        said.notify_all();
    }
    // False also where it is stopped meanwhile.
    bool waitForYes(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        said.wait(lock, stop, [this] { return answer.has_value(); });
        return answer.value_or(false);
    }
};

namespace {

constexpr int kBorder = 4; // modules: what readers ask for

// Rows of dark modules, the ones side by side as one.
QString pathOf(const QrCode &code)
{
    QString path;
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x) {
            const int from = x;
            while (code.isDark(x, y))
                ++x;
            if (x > from)
                path += u"M%1 %2h%3v1h-%3z"_s.arg(from + kBorder).arg(y + kBorder).arg(x - from);
        }
    return path;
}

} // namespace

DeviceLinking::DeviceLinking(Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_work(std::make_unique<VaultWork>())
{
}

DeviceLinking::~DeviceLinking() = default;

std::unique_ptr<VaultWork> DeviceLinking::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void DeviceLinking::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DeviceLinking::begin()
{
    end();
    if (!m_work || m_state == State::LettingIn)
        return;
    const auto desk = m_desk = std::make_shared<Desk>();
    m_error.reset();
    m_number.clear();
    set(State::Opening);

    // show(DeviceLinking &) on the thread that draws, while this attempt is the one under way.
    const auto tell = [model = QPointer(this), desk](auto show) {
        QMetaObject::invokeMethod(
            desk.get(),
            [model, desk, show] {
                if (model && model->m_desk == desk)
                    show(*model);
            },
            Qt::QueuedConnection);
    };
    const auto work = [&vault = m_vault, &clock = m_clock, desk, tell](const std::stop_token &stop) -> Result<void> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        MN_TRY(const auto invitation, LinkInvitation::open(*client));
        const LinkPlaceCard card = invitation->card();
        const QrCode picture(sync::linkUri(card).toUtf8());
        tell([code = sync::codeText(card.code), server = card.server.url.toString(), path = pathOf(picture),
              modules = picture.size() + 2 * kBorder](DeviceLinking &model) {
            model.m_code = code;
            model.m_server = server;
            model.m_picture = path;
            model.m_modules = modules;
            model.set(State::Waiting);
        });
        MN_TRY(const QString number, invitation->meet());
        tell([number](DeviceLinking &model) {
            model.m_number = sync::numberText(number);
            model.set(State::Comparing);
        });
        if (!desk->waitForYes(stop)) {
            invitation->refuse();
            return fail(Errc::Cancelled);
        }
        MN_TRY(invitation->admit());
        MN_TRY(client->sync()); // what it needs of here is there when it first looks
        return {};
    };
    whenDone(this, m_work->post(work), [this, desk](const Result<void> &done) {
        if (m_desk != desk)
            return;
        m_desk.reset();
        if (!done) {
            m_error = done.error();
            return set(State::Failed);
        }
        set(State::Done);
        Q_EMIT letIn();
    });
}

void DeviceLinking::answer(bool isSame)
{
    if (m_state != State::Comparing || !m_desk)
        return;
    m_desk->say(isSame);
    if (isSame)
        set(State::LettingIn);
}

void DeviceLinking::end()
{
    if (m_state == State::LettingIn) // the person said yes
        return;
    if (m_desk && m_state == State::Comparing)
        m_desk->say(false); // the other one is told
    else if (m_desk && m_work)
        m_work->stop();
    m_desk.reset();
    m_code.clear();
    m_picture.clear();
    m_number.clear();
    if (m_state != State::Idle)
        set(State::Idle);
}

QString DeviceLinking::problem() const
{
    if (!m_error)
        return {};
    switch (m_error->code) {
    case Errc::Cancelled:
        return tr("You said that the numbers differ: somebody may stand between the two devices. Nothing was sent.");
    case Errc::NotLinked:
        return tr("The devices did not come together: a code is good once, and for ten minutes. Nothing was sent.");
    case Errc::NetworkFailed:
        return tr("The server cannot be reached. Nothing was sent.");
    default:
        return shownSentence(m_error->code);
    }
}

} // namespace mn::app
