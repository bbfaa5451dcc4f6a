#include "core/vault/write_connection.h"

namespace mn {

namespace {

// As long as the longest transaction of another process may take, and then some; then a person is told.
constexpr std::chrono::seconds kPatience(30);

} // namespace

WriteConnection::WriteConnection(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock,
                                 WitnessFile witness, const Clock &clock, std::function<void(const Saving &)> committed)
    : m_database(std::move(database)), m_lock(std::move(lock)), m_witness(std::move(witness)), m_clock(clock),
      m_committed(std::move(committed))
{
}

WriteConnection::~WriteConnection()
{
    (void)m_witness.sync(); // an older witness only says less
}

Result<WriteTransaction::Turn> WriteConnection::takeTurn()
{
    MN_TRY(m_lock->lock(kPatience));
    return WriteTransaction::Turn(*m_lock);
}

Result<WriteTransaction> WriteConnection::begin(Durability durability)
{
    MN_TRY(WriteTransaction::Turn turn, takeTurn());
    MN_TRY(m_database->setDurableCommits(durability == Durability::Full));
    MN_TRY(Transaction transaction, Transaction::begin(*m_database));
    MN_TRY(Saving saving, Saving::begin(*m_database, m_clock));
    return WriteTransaction(*this, std::move(turn), std::move(transaction), std::move(saving));
}

Result<void> WriteTransaction::commit()
{
    MN_TRY(m_saving.finish());
    MN_TRY(m_transaction.commit());
    m_connection->afterCommit(m_saving);
    m_turn.end();
    return {};
}

void WriteConnection::afterCommit(const Saving &saving)
{
    (void)m_witness.write({saving.actor(), saving.counter(), saving.commits()}); // as above
    if (saving.hasChanges())
        m_committed(saving);
}

} // namespace mn
