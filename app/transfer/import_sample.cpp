// The sample memories: brought by one click, gone by another.
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/transfer/import_model.h"
#include "core/exchange/import_undo.h"
#include "core/exchange/jsonl_source.h"
#include <QFile>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSample = ":/mnemosyne/sample/memories.jsonl";

Result<ImportReport> importSample(Vault &vault, const QString &tag, const ImportRunId &run, std::stop_token stop)
{
    QFile file(QString::fromLatin1(kSample));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, file.fileName());
    auto lines =
        std::make_unique<JsonlSource>(ByteOrigin::bytes(file.fileName(), file.readAll()), u"jsonl:sample"_s, QString());
    PlannedSource source(std::move(lines), {.tag = tag});
    return Importer(vault, {}).run(source, std::move(stop), run);
}

} // namespace

void ImportModel::addSample()
{
    if (m_isSampleBusy || isBusy() || hasSample())
        return;
    m_isSampleBusy = true;
    Q_EMIT changed();
    m_sampleSetting.whenRead([this] { bringSample(); });
}

void ImportModel::bringSample()
{
    m_isSampleBusy = !hasSample(); // another window may have brought them
    Q_EMIT changed();
    if (!m_isSampleBusy)
        return;
    m_sampleRun = ImportRunId(makeUuidV7(m_clock));
    m_sampleSetting.write(QJsonArray{m_sampleRun.toString()});
    const auto bring = [&vault = m_vault, run = m_sampleRun, tag = tr("sample", "a tag")](std::stop_token stop) {
        return importSample(vault, tag, run, std::move(stop));
    };
    whenDone(this, work().post(bring), [this](const Result<ImportReport> &report) {
        m_isSampleBusy = false;
        if (report && report->wasCancelled)
            return removeSample(); // a part of them is of no use
        if (!report) {
            m_sampleRun = {};
            m_sampleSetting.write(QJsonArray());
            Q_EMIT said(ImportWords::problem(report.error().code));
        }
        Q_EMIT changed();
    });
}

void ImportModel::removeSample()
{
    if (m_isSampleBusy || !hasSample())
        return;
    m_isSampleBusy = true;
    Q_EMIT changed();
    const auto work = [run = m_sampleRun](Saving &saving) { return undoImport(saving, run); };
    whenDone(this, m_vault.save(Durability::Full, work), [this](const Result<qint64> &undone) {
        m_isSampleBusy = false;
        if (undone) {
            m_sampleRun = {};
            m_sampleSetting.write(QJsonArray());
            Q_EMIT said(tr("%Ln sample memories moved to the trash", "", int(*undone)));
        } else {
            Q_EMIT said(shownSentence(undone.error().code));
        }
        Q_EMIT changed();
    });
}

} // namespace mn::app
