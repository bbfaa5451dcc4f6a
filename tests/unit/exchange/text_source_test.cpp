#include "core/exchange/import_limits.h"
#include "core/exchange/text_source.h"
#include "tests/unit/exchange/source_run.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TextSource> blocksOf(const QByteArray &bytes)
{
    return std::make_unique<TextSource>(ByteOrigin::bytes(u"notes.txt"_s, bytes), u"text:test"_s,
                                        TextSource::Split::Blocks);
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TextSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsOneMemory();
    void blocksAreAThread();
    void aFolderGivesItsTextFiles();
    void aStreamWithoutNameIsKnownByItsText();
    void aBlockThatNeverEndsIsCut();
    void itGoesOnWhereItStopped();
};

void TextSourceTest::aFileIsOneMemory()
{
    const QTemporaryDir folder;
    write(folder, u"shopping list.txt"_s, "\nbread\r\n\r\nmilk\n\n");
    auto source = TextSource::open(folder.filePath(u"shopping list.txt"_s), TextSource::Split::Files);
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order, QStringList{u"shopping list.txt"_s});
    QCOMPARE(result.items.first().memory.content, u"bread\n\nmilk"_s);
    QCOMPARE(result.items.first().memory.title, u"shopping list"_s);
    QVERIFY(result.items.first().memory.updatedAt > 0);
}

void TextSourceTest::blocksAreAThread()
{
    const auto result = test::runSource(*blocksOf("one\nstill one\n\n\n  \ntwo\n\nK\xe4se"));
    QCOMPARE(result.order.size(), 3);
    QCOMPARE(result.memory(result.order[0]).content, u"one\nstill one"_s);
    QCOMPARE(result.memory(result.order[1]).position, 2);
    QCOMPARE(result.memory(result.order[1]).thread, u"notes.txt"_s);
    QCOMPARE(result.memory(result.order[2]).content, u"Käse"_s);
    QVERIFY(result.whyOf(u"notes.txt, line 8"_s)[0].contains(u"Windows-1252"_s));
    // A block before it does not make it another one.
    QCOMPARE(test::runSource(*blocksOf("zero\n\ntwo")).order[1], result.order[1]);
}

void TextSourceTest::aFolderGivesItsTextFiles()
{
    const QTemporaryDir folder;
    write(folder, u"a.txt"_s, "a");
    write(folder, u"sub/B.TXT"_s, "b");
    write(folder, u"c.png"_s, "c");
    write(folder, u"empty.txt"_s, " \n");
    write(folder, u"zero.txt"_s, QByteArray("\0", 1));
    auto source = TextSource::open(folder.path(), TextSource::Split::Files);
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order, (QStringList{u"a.txt"_s, u"sub/B.TXT"_s}));
    QCOMPARE(result.skipped(), 3);
    const auto broken = test::runBroken([&] { return *TextSource::open(folder.path(), TextSource::Split::Files); });
    QCOMPARE(broken.order, result.order);
}

void TextSourceTest::aStreamWithoutNameIsKnownByItsText()
{
    ByteOrigin origin = ByteOrigin::bytes(u"standard input"_s, "typed by hand");
    origin.size = -1;
    TextSource source(origin, u"text:stdin"_s, TextSource::Split::Files);
    const auto result = test::runSource(source);
    QVERIFY(result.order[0].startsWith(u"sha256:"_s));
    QCOMPARE(result.items.first().memory.title, QString());
    QCOMPARE(source.progress().total, -1);
}

void TextSourceTest::aBlockThatNeverEndsIsCut()
{
    const QByteArray line = QByteArray(1 << 20, 'x') + '\n';
    const auto result = test::runSource(*blocksOf(line.repeated(20) + "\nlast"));
    QCOMPARE(result.order.size(), 3);
    const auto single = test::runSource(*blocksOf(QByteArray(limits::kLineBytes + 1, 'x') + "\nrest"));
    QCOMPARE(single.memory(single.order[0]).content, u"rest"_s);
    QVERIFY(single.whyOf(u"line 1"_s)[0].contains(u"16 MiB"_s));
}

void TextSourceTest::itGoesOnWhereItStopped()
{
    QByteArray bytes;
    for (int i = 0; i < 30; ++i)
        bytes += "block " + QByteArray::number(i) + "\nof text\n\n";
    const auto whole = test::runSource(*blocksOf(bytes));
    const auto broken = test::runBroken([&] { return blocksOf(bytes); });
    QCOMPARE(broken.order, whole.order);
    QCOMPARE(broken.memory(broken.order[29]).position, 30);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::TextSourceTest)
#include "text_source_test.moc"
