#include "app/onboarding/kit_printing.h"
#include "app/base/when_done.h"

namespace mn::app {

using namespace Qt::StringLiterals;

void KitPrinting::print(RecoverySheet sheet)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    Q_EMIT changed();
    const QPageSize size = sheet.paper;
    auto work = [given = std::move(sheet)]() mutable {
        const RecoverySheet wiped = std::move(given);
        return printableSheet(wiped);
    };
    whenDone(this, m_keys.post(std::move(work)),
             [this, size, turn = ++m_turn](Result<std::unique_ptr<MemoryFile>> sheetMade) {
                 if (turn != m_turn)
                     return;
                 if (!m_paper)
                     return take(Paper::Outcome::Nowhere);
                 if (!sheetMade)
                     return take(Paper::Outcome::Failed);
                 // The name stands in queues that others read: nothing of the vault is in it.
                 whenDone(this, m_paper->print(u"Mnemosyne"_s, size, *std::move(sheetMade)),
                          [this, turn](Paper::Outcome outcome) {
                              if (turn == m_turn)
                                  take(outcome);
                          });
             });
}

void KitPrinting::take(Paper::Outcome outcome)
{
    m_isWorking = false;
    m_isPrinted = m_isPrinted || outcome == Paper::Outcome::Printed;
    Q_EMIT changed();
    if (outcome == Paper::Outcome::Nowhere)
        Q_EMIT failed(
            tr("There is no way to print on this computer. Save the sheet, or write the words down by hand."));
    if (outcome == Paper::Outcome::Failed)
        Q_EMIT failed(tr("No printer took the sheet. Try again, save it, or write the words down by hand."));
}

void KitPrinting::forget()
{
    ++m_turn;
    if (m_isWorking && m_paper)
        m_paper->cancel();
    m_isWorking = m_isPrinted = false;
    Q_EMIT changed();
}

} // namespace mn::app
