#pragma once
#include "app/base/calendar.h"
#include "core/base/drawing_thread.h"
#include "tests/support/test_vault.h"
#include "tests/unit/app/manual_timers.h"

namespace mn::app::test {

using namespace std::chrono_literals;
using mn::test::wait;

// A vault and the time around it, as the window has them. Whoever makes one draws: what its models ask for that would
// wait ends the test.
struct AppFixture {
    explicit AppFixture(Embedder *embedder = nullptr) : vault(embedder) {}

    RecordId add(const QString &content, const QStringList &tags = {}, std::optional<qint64> when = {})
    {
        MemoryChange change;
        change.content = content;
        change.addTags = tags;
        if (when)
            change.occurredAt = Moment{*when, 0};
        return *wait(vault->add(change));
    }
    RecordId add(const MemoryChange &change) { return *wait(vault->add(change)); }
    Memory get(const RecordId &id) { return *wait(vault->get(ReadView::everything(), id)); }
    void edit(const RecordId &id, const QString &content)
    {
        MemoryChange change;
        change.content = content;
        (void)wait(vault->edit(id, change));
    }
    // Lets pauses pass, for conditions that are waited for: QTRY_VERIFY(fixture.passes() && ...).
    bool passes(std::chrono::milliseconds time = 50ms)
    {
        timers.advance(time);
        return true;
    }

    mn::test::TestVault vault;
    ManualTimers timers{vault.clock()};
    Calendar calendar{vault.clock(), QLocale::c(), QTimeZone::utc()};
    DrawingThread draws; // the last member: the vault is closed by a thread that may wait
};

} // namespace mn::app::test
