#include "core/vault/writer.h"

namespace mn {

namespace {

// As long as the longest transaction of another process may take, and then some; then a person is told.
constexpr std::chrono::seconds kPatience(30);

} // namespace

Writer::Writer(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock, WitnessFile witness,
               const Clock &clock, std::function<void(const Saving &)> committed)
    : m_database(std::move(database)), m_lock(std::move(lock)), m_witness(std::move(witness)), m_clock(clock),
      m_committed(std::move(committed)), m_thread(std::make_unique<SerialThread>())
{
}

Writer::~Writer()
{
    m_thread.reset();
    (void)m_witness.sync(); // an older witness only says less
}

Result<Writer::Turn> Writer::takeTurn()
{
    MN_TRY(m_lock->lock(kPatience));
    return Turn(*m_lock);
}

void Writer::afterCommit(const Saving &saving)
{
    (void)m_witness.write({saving.actor(), saving.counter(), 0}); // as above
    if (saving.hasChanges())
        m_committed(saving);
}

} // namespace mn
