#pragma once
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "tests/support/test_vault.h"
#include "tests/unit/exchange/source_run.h"

namespace mn::test {

inline std::unique_ptr<JsonlSource> lines(const QByteArray &bytes)
{
    return std::make_unique<JsonlSource>(ByteOrigin::bytes(QStringLiteral("x.jsonl"), bytes),
                                         QStringLiteral("jsonl:test"), QString());
}

struct Imported {
    Result<ImportReport> report;
    QList<ImportRemark> remarks;
    QList<ImportTick> ticks;
    ImportCounts counts() const { return report ? report->counts : ImportCounts{-1, -1, -1, -1, -1}; }
};

inline Imported import(Vault &vault, ImportSource &source)
{
    Imported out;
    Importer importer(vault, {[&](const ImportTick &tick) { out.ticks += tick; },
                              [&](const ImportRemark &remark) { out.remarks += remark; }});
    out.report = importer.run(source);
    return out;
}

inline Imported import(Vault &vault, const QByteArray &bytes)
{
    return import(vault, *lines(bytes));
}

inline Memory byExternal(TestVault &vault, const QString &id)
{
    const auto found = wait(vault->resolve(ReadView::everything(), id));
    return found ? wait(vault->get(ReadView::everything(), *found)).value_or(Memory()) : Memory();
}

inline qint64 countOf(TestVault &vault)
{
    return wait(vault->count(ReadView::everything(), Filter())).value();
}

} // namespace mn::test
