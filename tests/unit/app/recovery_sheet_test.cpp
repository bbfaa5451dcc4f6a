#include "app/onboarding/first_run_model.h"
#include "app/onboarding/recovery_sheet.h"
#include <QFile>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <optional>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Written {
    QString text;
    QRectF place; // of its letters, about
};

// Notes where which words are written, in place of ink.
class Notes final : public QPaintEngine {
public:
    Notes() : QPaintEngine(QPaintEngine::AllFeatures) {}
    QList<Written> written;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return User; }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        written.append(
            {item.text(), QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())});
    }
};

// A sheet without its margins, in millimetres.
class Sheet final : public QPaintDevice {
public:
    Sheet(int width, int height) : m_width(width * kDots), m_height(height * kDots) {}
    QPaintEngine *paintEngine() const override { return &m_notes; }
    const QList<Written> &written() const { return m_notes.written; }
    QRectF whole() const { return QRectF(0, 0, m_width, m_height); }
    std::optional<QRectF> placeOf(const QString &text) const
    {
        for (const Written &one : m_notes.written)
            if (one.text == text)
                return one.place;
        return std::nullopt;
    }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_width;
        case PdmHeight:
            return m_height;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDots * 254 / 10;
        case PdmDepth:
            return 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    static constexpr int kDots = 10; // a millimetre
    mutable Notes m_notes;
    int m_width, m_height;
};

RecoverySheet sheetOf(const RecoveryPhrase &phrase, const QString &vault = u"Clara's vault"_s)
{
    return FirstRunModel::kitOf(vault, phrase);
}

QStringList wordsOf(const RecoveryPhrase &phrase)
{
    return QString::fromLatin1(phrase.words().view()).split(u' ');
}

} // namespace

class RecoverySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachWordStandsBesideItsNumber();
    void allOfItIsOnThePaperWhateverTheVaultIsCalled_data();
    void allOfItIsOnThePaperWhateverTheVaultIsCalled();
    void fromRightToLeftTheFirstWordIsAtTheRight();
    void theSavedSheetHasTheSameOnIt();
    void thePdfIsOnePageAndLiesOnNoDisk();
};

void RecoverySheetTest::eachWordStandsBesideItsNumber()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    Sheet paper(170, 257);
    QPainter painter(&paper);
    drawSheet(painter, sheetOf(phrase));
    painter.end();
    const QStringList words = wordsOf(phrase);
    QCOMPARE(words.size(), 24);
    // A word may come twice: they are taken in the order in which they are written, each behind its number.
    qsizetype at = 0;
    for (int i = 0; i < 24; ++i) {
        while (at < paper.written().size() && paper.written()[at].text != QString::number(i + 1))
            ++at;
        QVERIFY2(at + 1 < paper.written().size(), qPrintable(QString::number(i + 1)));
        const Written &number = paper.written()[at];
        const Written &word = paper.written()[at + 1];
        QCOMPARE(word.text, words[i]);
        QVERIFY(word.place.left() > number.place.right());
        QVERIFY(qAbs(word.place.center().y() - number.place.center().y()) < word.place.height() / 2);
    }
}

void RecoverySheetTest::allOfItIsOnThePaperWhateverTheVaultIsCalled_data()
{
    QTest::addColumn<QString>("vault");
    QTest::addColumn<int>("height");
    QTest::newRow("A4") << u"Clara's vault"_s << 257;
    QTest::newRow("Letter") << u"Clara's vault"_s << 239;
    QTest::newRow("as long as a folder's name can be") << QString(255, u'm') << 239;
    QTest::newRow("Arabic") << u"خزنة كلارا"_s << 257;
}

void RecoverySheetTest::allOfItIsOnThePaperWhateverTheVaultIsCalled()
{
    QFETCH(const QString, vault);
    QFETCH(const int, height);
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    Sheet paper(170, height);
    QPainter painter(&paper);
    drawSheet(painter, sheetOf(phrase, vault));
    painter.end();
    QString all;
    const QRectF room = paper.whole().adjusted(-20, -1, 20, 1); // the blank behind a line's last word has no ink
    for (const Written &one : paper.written()) {
        QVERIFY2(room.contains(one.place), qPrintable(one.text));
        all += one.text + u' ';
    }
    QVERIFY2(all.contains(u"computer."_s), qPrintable(all)); // the last word of how to use them
}

void RecoverySheetTest::fromRightToLeftTheFirstWordIsAtTheRight()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    RecoverySheet sheet = sheetOf(phrase);
    sheet.isMirrored = true;
    Sheet paper(170, 257);
    QPainter painter(&paper);
    drawSheet(painter, sheet);
    painter.end();
    const auto first = paper.placeOf(u"1"_s);
    const auto fourth = paper.placeOf(u"4"_s);
    QVERIFY(first && fourth);
    QVERIFY(first->left() > fourth->right());
}

void RecoverySheetTest::theSavedSheetHasTheSameOnIt()
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    const RecoverySheet sheet = sheetOf(phrase);
    const QString text = sheet.text();
    QVERIFY(text.contains(sheet.heading) && text.contains(sheet.day) && text.contains(sheet.use));
    QVERIFY(sheet.heading.contains(u"Clara's vault"_s));
    for (const QString &word : wordsOf(phrase))
        QVERIFY(text.contains(word));
}

void RecoverySheetTest::thePdfIsOnePageAndLiesOnNoDisk()
{
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        RecoverySheet sheet = sheetOf(RecoveryPhrase::make());
        sheet.paper = QPageSize(size);
        const auto file = printableSheet(sheet);
        QVERIFY(file);
        QFile opened((*file)->path());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY2(QFile::symLinkTarget((*file)->path()).contains(u"memfd:"_s), qPrintable((*file)->path()));
        const QByteArray pdf = opened.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
        QCOMPARE(QString::fromLatin1(pdf).count(page), 1);
    }
}

} // namespace mn::app

QTEST_MAIN(mn::app::RecoverySheetTest)
#include "recovery_sheet_test.moc"
