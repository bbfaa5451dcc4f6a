#pragma once
#include "cli/output/output.h"
#include "cli/session/session.h"
#include "cli/syntax/syntax.h"
#include "core/base/platform/interrupt.h"
#include "core/network/system_network.h"
#include <QFuture>
#include <optional>
#include <stop_token>

namespace mn::cli {

// What a running command has at hand.
class Context {
public:
    Context(Output &out, Session &vaultSession, const CommandSyntax &program)
        : m_output(out), m_session(vaultSession), m_program(program)
    {
    }

    Output &output() { return m_output; }
    Session &session() { return m_session; }
    Result<Vault *> vault() { return m_session.vault(); }
    const CommandSyntax &program() const { return m_program; }
    qint64 now() const { return m_session.clock().now(); }
    NetworkState &network() { return m_network ? *m_network : m_network.emplace(); }

    // From here on Ctrl+C stops the work in good order instead of ending the program.
    std::stop_token stop()
    {
        if (!m_interrupt)
            m_interrupt.emplace();
        return m_interrupt->token();
    }

    // The program ends with this code although nothing went wrong with the call (what doctor found, what an import
    // could not take).
    void endWith(int exitCode) { m_exitCode = exitCode; }
    int exitCode() const { return m_exitCode; }

private:
    Output &m_output;
    Session &m_session;
    const CommandSyntax &m_program;
    std::optional<SystemNetwork> m_network;
    std::optional<StopOnInterrupt> m_interrupt;
    int m_exitCode = 0;
};

// The result of what the vault does on its own threads.
template <class T> T await(QFuture<T> future)
{
    return future.takeResult();
}

} // namespace mn::cli
