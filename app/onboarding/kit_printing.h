#pragma once
#include "app/desktop/paper.h"
#include "app/onboarding/recovery_sheet.h"
#include "core/session/key_thread.h"
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// A sheet of recovery words on its way to paper. Every call returns at once.
class KitPrinting final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed) // the desktop may be asking its person
    Q_PROPERTY(bool isPrinted READ isPrinted NOTIFY changed) // the printer's service has it

public:
    explicit KitPrinting(KeyThread &keys, QObject *parent = nullptr) : QObject(parent), m_keys(keys) {}

    // Before there is a window. Without one there is no way to print.
    void usePaper(Paper *paper) { m_paper = paper; }

    bool isWorking() const { return m_isWorking; }
    bool isPrinted() const { return m_isPrinted; }

    // Nothing while another one is on its way. changed() or failed() follows.
    void print(RecoverySheet sheet);
    // The words are put away: what was not printed yet is taken back.
    void forget();

Q_SIGNALS:
    void changed();
    // What went wrong and what to do, as a sentence.
    void failed(const QString &sentence);

private:
    void take(Paper::Outcome outcome);

    KeyThread &m_keys;
    QPointer<Paper> m_paper;
    bool m_isWorking = false;
    bool m_isPrinted = false;
    quint64 m_turn = 0; // the newest; answers to older ones are late
};

} // namespace mn::app
