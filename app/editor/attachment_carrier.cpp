#include "app/editor/attachment_carrier.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "app/editor/attachment_list_model.h"
#include "core/base/cbor.h"
#include <QClipboard>
#include <QGuiApplication>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

const QString kAnything = u"application/octet-stream"_s;
const QString kText = u"text/plain"_s;
const QString kSuggestedName = u"application/x-kde-suggestedfilename"_s; // for who makes a file of it: KDE's programs

// What a file is called is said by whoever it came from. A type that a program obeys instead of keeping is not passed
// on: a list of addresses above all, which would be opened or copied.
bool isContent(const QString &mime)
{
    const auto begins = [&](QLatin1StringView with) { return mime.startsWith(with); };
    return begins("image/"_L1) || begins("audio/"_L1) || begins("video/"_L1) || mime == u"application/pdf" ||
           (begins("text/"_L1) && mime != u"text/uri-list" && !begins("text/x-moz-"_L1));
}

// Likewise its name, which may say where to put it: of a path only its end, and of what is no name nothing.
QString plainName(const QString &name)
{
    const QString last = name.sliced(name.lastIndexOf(u'/') + 1);
    return last == u"." || last == u".." ? QString() : last;
}

} // namespace

AttachmentMimeData::AttachmentMimeData(const Attachment &file, QByteArray bytes)
    : m_name(plainName(file.name)), m_bytes(std::move(bytes))
{
    if (isContent(file.mime))
        m_types += file.mime;
    if (file.mime.startsWith("text/"_L1) && isContent(file.mime) && file.mime != kText && isUtf8(m_bytes))
        m_types += kText;
    m_types += kAnything;
}

QStringList AttachmentMimeData::formats() const
{
    return m_name.isEmpty() ? m_types : m_types + QStringList{kSuggestedName};
}

QVariant AttachmentMimeData::retrieveData(const QString &type, QMetaType) const
{
    if (type == kSuggestedName && !m_name.isEmpty())
        return m_name.toUtf8();
    return m_types.contains(type) ? m_bytes : QVariant();
}

AttachmentCarrier::AttachmentCarrier(AttachmentListModel &files, QObject *parent) : QObject(parent), m_files(files) {}

void AttachmentCarrier::hold(std::optional<Held> held)
{
    const bool was = isReady();
    m_held = std::move(held);
    if (was || isReady())
        Q_EMIT changed();
}

// then(Held)
template <typename Then> void AttachmentCarrier::open(int row, Then then)
{
    const quint64 taking = ++m_taking;
    hold({});
    const auto file = m_files.at(row);
    if (!file)
        return;
    whenDone(this, m_files.bytes(*file, kMostBytes),
             [this, taking, file = *file, then = std::move(then)](const Result<QByteArray> &bytes) {
                 if (taking != m_taking)
                     return;
                 if (bytes)
                     return then(Held{file, *bytes});
                 Q_EMIT refused(bytes.error().code == Errc::TooLarge
                                    ? tr("“%1” is too large to be carried. Save a copy instead.").arg(file.name)
                                    : shownSentence(bytes.error().code));
             });
}

void AttachmentCarrier::take(int row)
{
    open(row, [this](Held held) { hold(std::move(held)); });
}

void AttachmentCarrier::putDown()
{
    ++m_taking;
    hold({});
}

std::unique_ptr<QMimeData> AttachmentCarrier::mimeData() const
{
    return m_held ? std::make_unique<AttachmentMimeData>(m_held->file, m_held->bytes) : nullptr;
}

// Not within the page's own handler: see OutwardDrag.
void AttachmentCarrier::drag()
{
    QMetaObject::invokeMethod(this, &AttachmentCarrier::carry, Qt::QueuedConnection);
}

void AttachmentCarrier::carry()
{
    if (auto carried = mimeData(); carried && m_drag.carry(std::move(carried))) // none: let go of before it began
        putDown();
}

void AttachmentCarrier::copy(int row)
{
    open(row, [this](Held held) {
        QGuiApplication::clipboard()->setMimeData(new AttachmentMimeData(held.file, std::move(held.bytes)));
        Q_EMIT copied(held.file.name);
    });
}

} // namespace mn::app
