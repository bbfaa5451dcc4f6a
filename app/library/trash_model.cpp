#include "app/library/trash_model.h"
#include "app/base/when_done.h"
#include "core/record/record.h"
#include "core/vault/change_feed.h"
#include <QLocale>
#include <limits>

namespace mn::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kDebounce = 100ms; // changes come in bursts

// When the delete was written that holds now.
std::optional<qint64> trashedAt(const Record &record)
{
    std::optional<qint64> at;
    for (const Record::Entry &entry : record.field(kDeletedField))
        if (const qint64 ms = stampOf(record, entry.dot).ms(); deleteVector(entry.value) && ms > at.value_or(0))
            at = ms;
    return at;
}

} // namespace

TrashModel::TrashModel(Vault &vault, MemoryEditor &editor, Timers &timers, Calendar calendar, QObject *parent)
    : QObject(parent), m_vault(vault), m_editor(editor), m_calendar(std::move(calendar)),
      m_changed(timers.alarm([this] { read(); }))
{
    connect(
        &vault.changes(), &ChangeFeed::changed, this,
        [this] {
            if (!m_changed->isSet())
                m_changed->set(kDebounce);
        },
        Qt::QueuedConnection);
    connect(&editor, &MemoryEditor::opened, this, [this] {
        Q_EMIT changed(); // nothing is known of another one yet
        read();
    });
    read();
}

QString TrashModel::sizeText() const
{
    return m_contents.attachments == 0
               ? QString()
               : QLocale().formattedDataSize(m_contents.bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString TrashModel::since() const
{
    const bool isOfOpen = m_contents.open == m_editor.id();
    return isOfOpen && m_contents.since ? m_calendar.longText(*m_contents.since) : QString();
}

Result<TrashModel::Contents> TrashModel::contentsOf(Database &database, const RecordId &open)
{
    const MemoryStore memories(database);
    Contents contents;
    contents.open = open;
    const ListQuery all{.filter = Filter{{{Field::Trashed, Comparison::Equal, true, false}}},
                        .limit = std::numeric_limits<int>::max()};
    MN_TRY(memories.list(ReadView::everything(), all, [&](const Memory &memory) {
        ++contents.count;
        for (const Attachment &attachment : memory.attachments) {
            ++contents.attachments;
            contents.bytes += attachment.size;
        }
    }));
    if (!open.isNull()) {
        MN_TRY(const auto stored, memories.findReadable(open));
        if (stored && isDeleted(stored->record))
            contents.since = trashedAt(stored->record);
    }
    return contents;
}

void TrashModel::read()
{
    m_isBehind = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const RecordId open = m_editor.state() == MemoryEditor::State::Open ? m_editor.id() : RecordId();
    whenDone(this, m_vault.read([open](Database &database) { return contentsOf(database, open); }),
             [this](const Result<Contents> &contents) {
                 m_isReading = false;
                 // What cannot be read is said by the list, which reads the same.
                 if (contents && (!m_isKnown || *contents != m_contents)) {
                     m_isKnown = true;
                     m_contents = *contents;
                     Q_EMIT changed();
                 }
                 if (m_isBehind)
                     read();
             });
}

} // namespace mn::app
