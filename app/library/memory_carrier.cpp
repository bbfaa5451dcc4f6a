#include "app/library/memory_carrier.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/store/memory_store.h"
#include <QClipboard>
#include <QGuiApplication>

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

using Memories = std::vector<std::pair<quint32, Memory>>;

QString markdownOf(const Memories &memories)
{
    QStringList texts;
    for (const auto &[number, memory] : memories)
        texts += markdownOf(memory);
    return texts.join(kBetween);
}

QFuture<Result<Memories>> firstOf(const Vault &vault, std::vector<quint32> numbers)
{
    numbers.resize(std::min(numbers.size(), size_t(MemoryCarrier::kMost)));
    return vault.read([numbers = std::move(numbers)](Database &database) {
        return MemoryStore(database).loadReadable(ReadView::everything(), numbers);
    });
}

std::unique_ptr<QMimeData> carried(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(u"text/markdown"_s, text.toUtf8());
    return data;
}

} // namespace

void MemoryCarrier::take(std::vector<quint32> numbers)
{
    set({}, {});
    whenDone(this, firstOf(m_vault, std::move(numbers)), [this, taking = ++m_taking](const Result<Memories> &memories) {
        if (taking != m_taking || !memories || memories->empty())
            return;
        set(memories->size() == 1 ? titleOf(memories->front().second) : tr("%Ln memory(s)", "", int(memories->size())),
            markdownOf(*memories));
    });
}

void MemoryCarrier::copy(std::vector<quint32> numbers)
{
    const bool isAll = numbers.size() <= size_t(kMost);
    whenDone(this, firstOf(m_vault, std::move(numbers)), [this, isAll](const Result<Memories> &memories) {
        if (!memories)
            return Q_EMIT said(shownSentence(memories.error().code));
        if (memories->empty())
            return;
        QGuiApplication::clipboard()->setMimeData(carried(markdownOf(*memories)).release());
        const int count = int(memories->size());
        Q_EMIT said(
            isAll ? tr("%Ln memories are on the clipboard.", nullptr, count)
                  : tr("The first %Ln memories are on the clipboard. An export takes all of them.", nullptr, count));
    });
}

void MemoryCarrier::putDown()
{
    ++m_taking;
    set({}, {});
}

std::unique_ptr<QMimeData> MemoryCarrier::mimeData() const
{
    return m_text.isEmpty() ? nullptr : carried(m_text);
}

// Not within the page's own handler: see OutwardDrag.
void MemoryCarrier::drag()
{
    QMetaObject::invokeMethod(this, &MemoryCarrier::carry, Qt::QueuedConnection);
}

void MemoryCarrier::carry()
{
    if (auto data = mimeData(); data && m_drag.carry(std::move(data))) // none: let go of before it began
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
