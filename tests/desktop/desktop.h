#pragma once
#include "tests/desktop/accessible.h"
#include "tests/desktop/display.h"
#include <QDBusVirtualObject>
#include <QTemporaryDir>

namespace mn::test {

// A display and a message bus with nothing on them but the registry of accessible programs: no keyring, no portal, no
// session manager, nothing of the machine's own desktop. One bus is the session's, the system's and the accessible one.
class Desktop {
public:
    // Needs a QCoreApplication.
    Desktop();
    ~Desktop();

    Display &display() { return m_display; }
    const AccessibleTree &tree() const { return *m_tree; }
    // What a program needs to appear here.
    void addTo(QProcessEnvironment &environment) const;

private:
    QTemporaryDir m_folder;
    Display m_display;
    std::unique_ptr<Running> m_bus, m_registry;
    QByteArray m_address;
    std::unique_ptr<QDBusVirtualObject> m_service;
    std::unique_ptr<AccessibleTree> m_tree;
};

} // namespace mn::test
