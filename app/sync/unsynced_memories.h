#pragma once
#include "app/base/timers.h"
#include "core/vault/vault.h"
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

class SyncModel;

// Which memories the account's server does not have as they are here, for a sign in lists: none where there is no
// account. Followed in pauses, so that what goes out at once makes no row blink. Every call returns at once.
class UnsyncedMemories final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int turn READ turn NOTIFY changed) // another one each time that has() may say something else

public:
    static constexpr int kMost = 10'000; // more are not marked: nobody looks for a sign in so many rows

    UnsyncedMemories(Vault &vault, SyncModel &sync, Timers &timers, QObject *parent = nullptr);

    int count() const { return int(m_numbers.size()); }
    int turn() const { return m_turn; }
    Q_INVOKABLE bool has(int number) const { return m_numbers.contains(quint32(number)); }

Q_SIGNALS:
    void changed();

private:
    void read();

    Vault &m_vault;
    std::unique_ptr<Alarm> m_pause;
    QSet<quint32> m_numbers;
    int m_turn = 0;
    bool m_isReading = false;
    bool m_isBehind = false;
};

} // namespace mn::app
