#include "cli/view/sync_telling.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include <QScopeGuard>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

double part(qint64 done, qint64 total)
{
    return double(done) / double(std::max<qint64>(total, 1));
}

} // namespace

// Memories come first, then attachments, on a line of their own.
void SyncTeller::tell(const sync::SyncProgress &progress)
{
    const bool isOfMemories = progress.left() > 0 || progress.attachments == 0;
    if (!m_line || isOfMemories != m_isOfMemories) {
        m_isOfMemories = isOfMemories;
        m_begun = std::chrono::steady_clock::now();
        m_movedBefore = progress.moved();
        end();
        m_line.emplace(m_output, u"sync"_s, isOfMemories ? part(progress.done(), progress.total()) : 0);
    }
    if (!isOfMemories)
        return m_line->show(part(progress.attachmentsDone, progress.attachments),
                            u"%1 of %2"_s.arg(grouped(progress.attachmentsDone),
                                              counted(progress.attachments, "attachment", "attachments")));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    m_line->show(
        part(progress.done(), progress.total()),
        u"%1 of %2  %3/s"_s.arg(grouped(progress.done()), counted(progress.total(), "memory", "memories"),
                                grouped(qint64(double(progress.moved() - m_movedBefore) / std::max(seconds, 0.001)))));
}

Result<sync::SyncReport> syncTelling(Context &context, sync::SyncClient &client)
{
    const std::stop_token stop = context.stop();
    SyncTeller teller(context.output());
    client.large().useNetwork(context.network());
    client.onProgress([&teller](const sync::SyncProgress &progress) { teller.tell(progress); });
    const auto silence = qScopeGuard([&client] { client.onProgress({}); });
    const auto report = client.sync();
    const bool isWhole = report && report->standing == sync::Standing::Synced;
    if (stop.stop_requested() && !isWhole)
        return failWithAdvice(Errc::Cancelled, {}, u"It goes on where it stopped with: mnemo sync"_s);
    return report;
}

} // namespace mn::cli
