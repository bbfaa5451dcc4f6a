#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/library/memory_list_model.h"
#include "app/transfer/import_words.h"
#include "app/transfer/transfer_board.h"
#include "app/transfer/vault_work.h"
#include "core/exchange/export_memories.h"
#include <QUrl>
#include <memory>

namespace mn::app {

// Memories out of the vault, in clear: all of them, those that the list shows, or those that are chosen in it. A stop,
// an error or a kill leaves nothing half behind. Every call returns at once.
class ExportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(Scope scope READ scope WRITE setScope NOTIFY changed)
    Q_PROPERTY(int allCount READ allCount NOTIFY changed) // -1: not known yet; the trash is left out
    Q_PROPERTY(int shownCount READ shownCount NOTIFY changed)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) // of the scope
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed) // below 0: not known
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString progressDetail READ progressDetail NOTIFY progressed) // how fast, how long yet; empty: not known
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // what went wrong, and what to do; only Failed
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
    Q_PROPERTY(QString resultTitle READ resultTitle NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)             // what is not in it; empty: everything is
    Q_PROPERTY(QUrl resultFolder READ resultFolder NOTIFY changed)      // to be shown by the desktop
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed) // of the file

public:
    enum class Format { Jsonl, Markdown };
    Q_ENUM(Format)
    enum class Scope { Everything, Shown, Chosen };
    Q_ENUM(Scope)
    enum class State { Ready, Running, Done, Failed };
    Q_ENUM(State)

    ExportModel(Vault &vault, MemoryListModel &list, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    // Before it is shown: counts, and the result of the last one is gone. The chosen ones are the scope where there are
    // several.
    Q_INVOKABLE void begin();
    // Jsonl: the file, in place of what has this name. Markdown: the folder; where it is not empty, a new one in it.
    Q_INVOKABLE void start(const QUrl &target);
    Q_INVOKABLE void stop();

    Format format() const { return m_format; }
    void setFormat(Format format);
    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    int allCount() const { return m_all; }
    int shownCount() const { return m_list.count(); }
    int chosenCount() const { return int(m_list.marked().size()); }
    int count() const;
    State state() const { return m_state; }
    double fraction() const { return m_news.total > 0 ? double(m_news.done) / double(m_news.total) : -1; }
    QString progressText() const;
    QString progressDetail() const;
    bool isStopping() const { return m_isStopping; }
    QString problem() const { return m_problem; }
    QString problemCode() const { return m_problemCode; }
    QString resultTitle() const;
    QString resultText() const;
    QString warning() const;
    QUrl resultFolder() const;
    QString suggestedName() const;

    std::unique_ptr<VaultWork> takeWork();
    // Another language is in force.
    void retranslate()
    {
        Q_EMIT changed();
        Q_EMIT progressed();
    }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    struct Written {
        QString place;
        ExportReport report;
    };
    void take(const Result<Written> &written);
    void poll();

    Vault &m_vault;
    MemoryListModel &m_list;
    const Clock &m_clock;
    ImportWords m_words;
    std::unique_ptr<Alarm> m_poll;
    std::unique_ptr<VaultWork> m_work;
    Format m_format = Format::Jsonl;
    Scope m_scope = Scope::Everything;
    State m_state = State::Ready;
    bool m_isStopping = false;
    int m_all = -1;
    QString m_target;
    std::shared_ptr<TransferBoard<ExportNews>> m_board;
    ExportNews m_news;
    qint64 m_begun = 0; // ms UTC
    ExportReport m_report;
    QString m_problem;
    QString m_problemCode;
};

} // namespace mn::app
