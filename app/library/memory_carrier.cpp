#include "app/library/memory_carrier.h"
#include "app/base/when_done.h"
#include "core/store/memory_store.h"

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kBetween = u"\n\n---\n\n"_s;

QString markdownOf(const Memory &memory)
{
    const QString content = memory.content.trimmed();
    return memory.title.isEmpty() ? content : u"# "_s + memory.title + u"\n\n"_s + content;
}

QString titleOf(const Memory &memory)
{
    return memory.title.isEmpty() ? memory.content.trimmed().section(u'\n', 0, 0) : memory.title;
}

} // namespace

void MemoryCarrier::take(std::vector<quint32> numbers)
{
    set({}, {});
    numbers.resize(std::min(numbers.size(), size_t(kMost)));
    const auto work = [numbers = std::move(numbers)](Database &database) {
        return MemoryStore(database).loadReadable(ReadView::everything(), numbers);
    };
    whenDone(this, m_vault.read(work),
             [this, taking = ++m_taking](const Result<std::vector<std::pair<quint32, Memory>>> &memories) {
                 if (taking != m_taking || !memories || memories->empty())
                     return;
                 QStringList texts;
                 for (const auto &[number, memory] : *memories)
                     texts += markdownOf(memory);
                 set(memories->size() == 1 ? titleOf(memories->front().second)
                                           : tr("%Ln memory(s)", "", int(memories->size())),
                     texts.join(kBetween));
             });
}

void MemoryCarrier::putDown()
{
    ++m_taking;
    set({}, {});
}

std::unique_ptr<QMimeData> MemoryCarrier::mimeData() const
{
    if (m_text.isEmpty())
        return nullptr;
    auto carried = std::make_unique<QMimeData>();
    carried->setText(m_text);
    carried->setData(u"text/markdown"_s, m_text.toUtf8());
    return carried;
}

// Not within the page's own handler: see OutwardDrag.
void MemoryCarrier::drag()
{
    QMetaObject::invokeMethod(this, &MemoryCarrier::carry, Qt::QueuedConnection);
}

void MemoryCarrier::carry()
{
    if (auto carried = mimeData(); carried && m_drag.carry(std::move(carried))) // none: let go of before it began
        putDown();
}

void MemoryCarrier::set(const QString &title, const QString &text)
{
    if (title == m_title && text == m_text)
        return;
    m_title = title;
    m_text = text;
    Q_EMIT changed();
}

} // namespace mn::app
