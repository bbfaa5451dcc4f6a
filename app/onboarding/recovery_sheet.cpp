#include "app/onboarding/recovery_sheet.h"
#include "core/session/recovery_store.h"
#include <QBuffer>
#include <QFont>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>
#include <QTextOption>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

// In millimetres and points. The shortest of A4 and Letter has room below the last line.
constexpr qreal kMargin = 20, kGap = 3, kCellHeight = 12, kNumberWidth = 9, kInset = 3, kCorner = 1.5, kLine = 0.25;
constexpr qreal kHeadingSize = 20, kTextSize = 11, kWordSize = 13, kNumberSize = 8;
constexpr int kColumns = 4, kDotsPerInch = 600;
constexpr qsizetype kLongHeading = 80; // letters; beyond, it takes the room of the last lines
constexpr qreal kMillimetresPerInch = 25.4;
const QColor kInk(Qt::black), kPale(0x59, 0x59, 0x59);
// With its letters a sheet has far less: it never grows, which would leave a copy behind.
constexpr qsizetype kRoom = qsizetype(2) << 20;

QFont fontOf(qreal points, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

// From `top` on, over the whole width; where it ends.
qreal drawParagraph(QPainter &painter, qreal top, const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF room(0, top, painter.device()->width(), painter.device()->height() - top);
    painter.drawText(room, text, option);
    return painter.boundingRect(room, text, option).bottom();
}

} // namespace

QString RecoverySheet::text() const
{
    QByteArray words = phraseSheet(phrase);
    QString text = heading + u'\n' + day + u"\n\n"_s + QString::fromLatin1(words) + u'\n' + use + u'\n';
    wipe(words);
    return text;
}

void drawSheet(QPainter &painter, const RecoverySheet &sheet)
{
    const qreal mm = painter.device()->logicalDpiX() / kMillimetresPerInch;
    const qreal width = painter.device()->width();
    painter.setPen(kInk);
    painter.setFont(fontOf(sheet.heading.size() > kLongHeading ? kTextSize : kHeadingSize, QFont::DemiBold));
    qreal top = drawParagraph(painter, 0, sheet.heading) + 2 * mm;
    painter.setPen(kPale);
    painter.setFont(fontOf(kTextSize));
    top = drawParagraph(painter, top, sheet.day) + 9 * mm;

    const SecretBytes words = sheet.phrase.words();
    QByteArrayView left = words.view();
    const qreal cell = (width - (kColumns - 1) * kGap * mm) / kColumns;
    for (int i = 0; !left.isEmpty(); ++i) {
        const qsizetype end = std::find(left.begin(), left.end(), ' ') - left.begin();
        QString word = QString::fromLatin1(left.first(end));
        left = left.sliced(std::min(end + 1, left.size()));
        const int row = i / kColumns;
        const int column = sheet.isMirrored ? kColumns - 1 - i % kColumns : i % kColumns;
        const QRectF box(column * (cell + kGap * mm), top + row * (kCellHeight + kGap) * mm, cell, kCellHeight * mm);
        painter.setPen(QPen(kPale, kLine * mm));
        painter.drawRoundedRect(box, kCorner * mm, kCorner * mm);
        painter.setFont(fontOf(kNumberSize));
        const QRectF inside = box.adjusted(kInset * mm, 0, 0, 0);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, QString::number(i + 1));
        painter.setPen(kInk);
        painter.setFont(fontOf(kWordSize, QFont::Medium));
        painter.drawText(inside.adjusted((kNumberWidth - kInset) * mm, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         word);
        word.fill(u'\0');
        if (left.isEmpty())
            top = box.bottom() + 9 * mm;
    }
    painter.setPen(kInk);
    painter.setFont(fontOf(kTextSize));
    drawParagraph(painter, top, sheet.use);
}

Result<std::unique_ptr<MemoryFile>> printableSheet(const RecoverySheet &sheet)
{
    QByteArray bytes;
    bytes.reserve(kRoom);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(u"Mnemosyne"_s);
        writer.setCreator(u"Mnemosyne"_s);
        writer.setPageSize(sheet.paper);
        writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(Errc::NotAvailable);
        drawSheet(painter, sheet);
    }
    buffer.close();
    auto file = MemoryFile::make(bytes);
    wipe(bytes);
    return file;
}

} // namespace mn::app
