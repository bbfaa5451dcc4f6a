#include "core/exchange/import_look.h"
#include "core/exchange/import_lookup.h"
#include "core/exchange/item_fitting.h"
#include "core/exchange/met_items.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAskedAtOnce = 500;
constexpr qsizetype kSampleChars = 400;

struct Asked {
    ImportItem item;
    QByteArray fingerprint;
};

class Looking {
public:
    Looking(Vault &vault, ImportSource &source, qint64 now) : m_vault(vault), m_source(source), m_now(now) {}

    Result<void> begin();
    // True at the end.
    Result<bool> step();
    // Whether the vault has what has come since the last time.
    Result<void> ask();
    bool isAskingDue() const { return m_asked.size() >= kAskedAtOnce; }
    ImportLook &look() { return m_look; }

private:
    void count(const ImportItem &item);
    void countName(QHash<QString, qint64> &names, const QString &name);
    void date(const ImportItem &item);
    void sample(const ImportItem &item);
    void remark(const QList<ImportRemark> &remarks);

    Vault &m_vault;
    ImportSource &m_source;
    qint64 m_now;
    ImportLook m_look;
    MetItems m_met;
    QStringList m_others;
    QList<Asked> m_asked;
    qint64 m_stride = 1; // every so many is a sample
};

Result<void> Looking::begin()
{
    auto others = m_vault.read([nameSpace = m_source.nameSpace()](Database &database) {
        return ImportLookup::otherNameSpaces(database, nameSpace);
    });
    MN_TRY(m_others, others.takeResult());
    return {};
}

Result<bool> Looking::step()
{
    MN_TRY(ImportStep step, m_source.next());
    if (step.item && m_met.isNew(*step.item, step.remarks)) {
        for (ImportItem &item : fitted(*std::move(step.item))) {
            count(item);
            QByteArray fingerprint = fingerprintOf(item);
            m_asked.append({std::move(item), std::move(fingerprint)});
        }
    }
    remark(step.remarks);
    m_look.bytes = m_source.progress();
    return step.end;
}

void Looking::remark(const QList<ImportRemark> &remarks)
{
    for (const ImportRemark &one : remarks) {
        ++(one.kind == ImportRemark::Kind::Skipped ? m_look.leftOut : m_look.changed);
        if (m_look.remarks.size() < ImportLook::kMostRemarks)
            m_look.remarks.append(one);
    }
}

void Looking::countName(QHash<QString, qint64> &names, const QString &name)
{
    const auto known = names.find(name);
    if (known != names.end())
        ++*known;
    else if (names.size() < ImportLook::kMostNames)
        names.insert(name, 1);
}

void Looking::count(const ImportItem &item)
{
    const Memory &memory = item.memory;
    sample(item);
    ++m_look.memories;
    countName(m_look.kinds, memory.kind);
    countName(m_look.domains, memory.domains.value(0));
    for (const QString &tag : memory.tags)
        countName(m_look.tags, tag);
    m_look.attachments += item.attachments.size();
    for (const PendingAttachment &attachment : item.attachments)
        m_look.attachmentBytes += std::max<qint64>(0, attachment.size);
    m_look.links += item.links.size();
    date(item);
}

void Looking::date(const ImportItem &item)
{
    const Memory &memory = item.memory;
    const qint64 when = memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
    if (!memory.occurredAt && (when == 0 || item.datesAreOfFile)) {
        ++m_look.undated;
        return;
    }
    m_look.earliest = std::min(m_look.earliest.value_or(when), when);
    m_look.latest = std::max(m_look.latest.value_or(when), when);
    m_look.inFuture += when > m_now;
}

// Few, and from everywhere, however many there are: when they become too many every second goes, and half as many come.
void Looking::sample(const ImportItem &item)
{
    if (m_look.memories % m_stride != 0)
        return;
    if (m_look.samples.size() == ImportLook::kMostSamples) {
        QList<LookedAtMemory> half;
        for (qsizetype i = 0; i < m_look.samples.size(); i += 2)
            half.append(m_look.samples[i]);
        m_look.samples = half;
        m_stride *= 2;
        if (m_look.memories % m_stride != 0)
            return;
    }
    LookedAtMemory one{item.memory, item.attachments.size()};
    one.memory.content.truncate(kSampleChars);
    m_look.samples.append(std::move(one));
}

Result<void> Looking::ask()
{
    if (m_asked.isEmpty())
        return {};
    auto known = m_vault.read([nameSpace = m_source.nameSpace(), others = m_others,
                               asked = std::exchange(m_asked, {})](Database &database) -> Result<qint64> {
        const ImportLookup lookup(database, nameSpace, others);
        qint64 count = 0;
        for (const Asked &one : asked) {
            MN_TRY(const KnownItem found, lookup.find(one.item, one.fingerprint));
            count += found.stored.has_value();
        }
        return count;
    });
    MN_TRY(const qint64 count, known.takeResult());
    m_look.known += count;
    return {};
}

} // namespace

Result<ImportLook> lookInto(Vault &vault, ImportSource &source, qint64 now,
                            const std::function<void(const ImportLook &)> &tick, std::stop_token stop)
{
    Looking looking(vault, source, now);
    MN_TRY(looking.begin());
    ImportLook &look = looking.look();
    while (!look.isWhole && !look.broken && !stop.stop_requested()) {
        const auto end = looking.step();
        if (!end && look.memories == 0)
            return std::unexpected(end.error());
        if (!end)
            look.broken = end.error();
        else
            look.isWhole = *end;
        if (!looking.isAskingDue())
            continue;
        MN_TRY(looking.ask());
        if (tick)
            tick(look);
    }
    MN_TRY(looking.ask());
    return std::move(look);
}

} // namespace mn
