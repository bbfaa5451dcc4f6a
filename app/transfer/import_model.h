#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/base/vault_setting.h"
#include "app/transfer/import_domains.h"
#include "app/transfer/import_kept.h"
#include "app/transfer/import_remarks.h"
#include "app/transfer/import_words.h"
#include "app/transfer/transfer_board.h"
#include "app/transfer/vault_work.h"
#include <QUrl>
#include <memory>

namespace mn::app {

// Memories from other programs, in four steps: choose, look, import, done. Nothing is written before a look is
// confirmed. What runs goes on whatever page is shown, and is stopped with the vault; what was stopped, locked or
// killed is kept in mind by the vault and can be gone on with. Every call returns at once; `changed` answers.
class ImportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    // What went wrong, and what to do; empty: nothing. And its stable name.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)

    // Choose. {id, name, text, glyph, takesFile, takesFolder, filters}
    Q_PROPERTY(QVariantList programs READ programs CONSTANT)
    Q_PROPERTY(int program READ program NOTIFY changed) // of the source; -1: none yet
    Q_PROPERTY(QString programName READ programName NOTIFY changed)
    Q_PROPERTY(QString sourceNote READ sourceNote NOTIFY changed) // empty for a moment: the disk is asked
    Q_PROPERTY(bool splitsBlocks READ splitsBlocks WRITE setSplitsBlocks NOTIFY changed) // of plain text: one a block

    // Look.
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY changed)
    Q_PROPERTY(double lookFraction READ lookFraction NOTIFY progressed) // below 0: not known
    Q_PROPERTY(QString lookText READ lookText NOTIFY progressed)
    Q_PROPERTY(QVariantList tiles READ tiles NOTIFY changed) // {value, text, alarm}
    Q_PROPERTY(QVariantList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QVariantList samples READ samples NOTIFY changed)
    Q_PROPERTY(QVariantList commonTags READ commonTags NOTIFY changed)
    Q_PROPERTY(QString kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QString undated READ undated NOTIFY changed) // a sentence; empty: all have a date
    Q_PROPERTY(mn::app::ImportDomains *domains READ domains CONSTANT)
    Q_PROPERTY(QString tag READ tag NOTIFY changed) // suggested for all
    Q_PROPERTY(bool tagsAll READ tagsAll WRITE setTagsAll NOTIFY changed)
    Q_PROPERTY(int importCount READ importCount NOTIFY changed) // memories that would come

    // Import; what the window may show anywhere.
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed)
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed) // below 0: not known
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString progressDetail READ progressDetail NOTIFY progressed) // how fast, how long yet
    Q_PROPERTY(int inVault READ inVault NOTIFY progressed)
    Q_PROPERTY(mn::app::ImportRemarks *remarks READ remarks CONSTANT)

    // Done.
    Q_PROPERTY(bool wasStopped READ wasStopped NOTIFY changed)
    Q_PROPERTY(QString reportTitle READ reportTitle NOTIFY changed)
    Q_PROPERTY(QString reportNote READ reportNote NOTIFY changed) // the source, when, how long
    Q_PROPERTY(QVariantList reportTiles READ reportTiles NOTIFY progressed)
    Q_PROPERTY(QString cameIn READ cameIn NOTIFY progressed) // the label of a list of what it added; empty: nothing
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool isUndoing READ isUndoing NOTIFY changed)

    // One that was broken off, here or before.
    Q_PROPERTY(bool canResume READ canResume NOTIFY changed)
    // The newest import, once it is through, from the first step.
    Q_PROPERTY(bool hasReport READ hasReport NOTIFY changed)
    Q_PROPERTY(QString lastTitle READ lastTitle NOTIFY changed) // of either

    // The sample memories.
    Q_PROPERTY(bool hasSample READ hasSample NOTIFY changed)
    Q_PROPERTY(bool isSampleBusy READ isSampleBusy NOTIFY changed)

public:
    enum class Step { Choose, Look, Import, Done };
    Q_ENUM(Step)

    ImportModel(Vault &vault, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    // What the file or folder is, is found out; or it is said, as one of `programs`.
    Q_INVOKABLE void open(const QUrl &source);
    Q_INVOKABLE void openAs(int program, const QUrl &source);
    // The same source, as another program's.
    Q_INVOKABLE void lookAs(int program);
    // From a look, a report or a problem to the beginning. What runs goes on.
    Q_INVOKABLE void chooseAnother();
    Q_INVOKABLE void start();
    // What is in stays.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void resume();
    // One that was broken off is not gone on with; what came in stays.
    Q_INVOKABLE void forgetBrokenOff();
    Q_INVOKABLE void showReport();
    // Everything that the import added goes to the trash, in one step.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void saveReport(const QUrl &file);
    Q_INVOKABLE void addSample();
    Q_INVOKABLE void removeSample();

    Step step() const { return m_step; }
    QString problem() const { return m_problem; }
    QString problemCode() const { return m_problemCode; }
    QVariantList programs() const { return m_words.programs(); }
    int program() const { return m_choice ? int(m_choice->format) : -1; }
    QString programName() const { return m_choice ? ImportWords::programName(m_choice->format) : QString(); }
    QString sourceNote() const;
    bool splitsBlocks() const { return m_splitsBlocks; }
    void setSplitsBlocks(bool splits);
    bool isLooking() const { return m_isLooking; }
    double lookFraction() const { return fractionOf(m_lookNews.bytes); }
    QString lookText() const;
    QVariantList tiles() const { return m_tiles; }
    QVariantList warnings() const { return m_warnings; }
    QVariantList samples() const { return m_samples; }
    QVariantList commonTags() const { return m_commonTags; }
    QString kinds() const { return m_kinds; }
    QString undated() const { return m_undated; }
    ImportDomains *domains() { return &m_domains; }
    QString tag() const { return m_tag; }
    bool tagsAll() const { return m_tagsAll; }
    void setTagsAll(bool tags);
    int importCount() const { return int(m_look.memories - m_domains.leftOut()); }
    bool isRunning() const { return m_isRunning; }
    bool isStopping() const { return m_isStopping; }
    double fraction() const { return m_tick ? fractionOf(m_tick->bytes) : -1; }
    QString progressText() const;
    QString progressDetail() const;
    int inVault() const;
    ImportRemarks *remarks() { return &m_remarks; }
    bool wasStopped() const { return m_step == Step::Done && m_kept.canGoOn(); }
    QString reportTitle() const;
    QString reportNote() const;
    QVariantList reportTiles() const;
    QString cameIn() const;
    bool canUndo() const { return !m_isRunning && !m_isUndoing && m_added > 0; }
    bool isUndoing() const { return m_isUndoing; }
    bool canResume() const { return m_isReady && !m_isRunning && m_kept.canGoOn(); }
    bool hasReport() const { return !m_isRunning && m_kept.state == ImportKept::State::Done && m_added > 0; }
    QString lastTitle() const;
    bool hasSample() const { return !m_sampleRun.isNull(); }
    bool isSampleBusy() const { return m_isSampleBusy; }
    // What was kept in the vault has been read.
    bool isReady() const { return m_isReady; }

    // Another language is in force.
    void retranslate();
    // For whoever may wait where nobody else may: the work, told to stop. The model is of no use afterwards.
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    void progressed();
    // The import is at its end, or stopped.
    void finished();
    // One sentence for a toast.
    void said(const QString &sentence);

private:
    struct SourceFacts {
        bool isFile = false;
        qint64 bytes = 0;
    };
    static double fractionOf(const ImportProgress &bytes);
    VaultWork &work();
    void setStep(Step step);
    void setProblem(std::optional<Errc> code);
    bool isBusy() const { return m_isRunning || m_isUndoing; }
    void stopLooking();
    void look(ImportChoice choice);
    void takeLook(Result<ImportLook> looked);
    void tellLook();
    void run(const ImportCounts &before);
    void take(Result<ImportReport> report);
    void noteRun(const ImportRunId &run);
    void countAdded();
    void bringSample();
    void poll();
    void takeNews();
    void keep();
    void setChoice(const ImportChoice &choice);
    void takeKept(const QJsonArray &json);

    Vault &m_vault;
    const Clock &m_clock;
    ImportWords m_words;
    std::unique_ptr<Alarm> m_poll;
    VaultSetting m_keptSetting;
    VaultSetting m_sampleSetting;
    std::unique_ptr<VaultWork> m_work;

    Step m_step = Step::Choose;
    std::optional<Errc> m_failure; // that the problem tells of
    QString m_problem;
    QString m_problemCode;
    bool m_isReady = false;
    std::optional<ImportChoice> m_choice; // the source that is looked at, or comes
    bool m_splitsBlocks = false;
    std::optional<SourceFacts> m_source; // null: they are being asked for

    bool m_isLooking = false;
    quint64 m_looking = 0; // the newest; answers to older ones are dropped
    std::shared_ptr<TransferBoard<LookNews>> m_lookBoard;
    LookNews m_lookNews;
    ImportLook m_look;
    ImportDomains m_domains;
    QVariantList m_tiles, m_warnings, m_samples, m_commonTags;
    QString m_kinds, m_undated, m_tag;
    bool m_tagsAll = false;

    bool m_isRunning = false;
    bool m_isStopping = false;
    ImportKept m_kept;     // the newest import
    ImportCounts m_before; // of the parts that were broken off
    qint64 m_runBegun = 0; // ms UTC, of this part
    std::shared_ptr<TransferBoard<ImportNews>> m_board;
    std::optional<ImportTick> m_tick;
    ImportRemarks m_remarks;
    qint64 m_added = 0; // by all of its runs
    bool m_isUndoing = false;

    ImportRunId m_sampleRun;
    bool m_isSampleBusy = false;
};

} // namespace mn::app
