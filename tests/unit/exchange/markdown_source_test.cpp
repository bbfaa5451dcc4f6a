#include "core/exchange/front_matter.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/markdown_source.h"
#include "tests/unit/exchange/source_run.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

test::SourceRun run(const QString &folder)
{
    auto source = MarkdownSource::open(folder);
    if (source)
        return test::runSource(**source);
    test::SourceRun failed;
    failed.error = source.error();
    return failed;
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir(folder.path()).mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class MarkdownSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anObsidianVaultIsRead();
    void aLogseqGraphIsRead();
    void aFolderIsLogseqsOnlyWhereItsSettingsLie();
    void whatIsNoFolderIsSaidToBeNone();
    void frontMatterBecomesValues();
    void hostileFrontMatterIsKeptAsText();
    void tagsAndLinksAreFoundWhereObsidianFindsThem();
    void linksThatLeadOutOfTheFolderAreNotFollowed();
    void whatIsNoTextIsSkipped();
    void namesAreFoundFromBesideFromTheTopAndByName();
    void itGoesOnWhereItStopped();
    void aCopyWithOtherFileDatesHasTheSameFingerprint();
};

void MarkdownSourceTest::anObsidianVaultIsRead()
{
    const auto source = MarkdownSource::open(test::dataPath(u"obsidian"_s));
    QVERIFY(source);
    QCOMPARE((*source)->flavour(), MarkdownFlavour::Obsidian);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order, (QStringList{u"Boiler.md"_s, u"Daily/2023-05-08.md"_s, u"Projects/Broken.md"_s,
                                        u"Projects/Garden.md"_s, u"Projects/Nora Lindqvist.md"_s}));
    const ImportItem boiler = result.items[u"Boiler.md"_s];
    QCOMPARE(boiler.memory.title, u"The boiler in the cellar"_s);
    QCOMPARE(boiler.memory.tags, (QStringList{u"heating/gas"_s, u"home"_s, u"maintenance"_s, u"year/2024"_s}));
    QCOMPARE(boiler.memory.createdAt, 1683546960000);
    QCOMPARE(boiler.memory.updatedAt, 1685577600000);
    QVERIFY(!boiler.datesAreOfFile);
    QCOMPARE(boiler.memory.importance, 0.8);
    QCOMPARE(boiler.memory.metadata[u"warranty"_s].toInt(), 2030);
    QCOMPARE(boiler.memory.metadata[u"serial"_s].toString(), u"007"_s);
    QVERIFY(boiler.memory.content.startsWith(u"Needs **1.2 bar**"_s));
    QCOMPARE(boiler.links, (QList<PendingLink>{{u"Projects/Garden.md"_s, u"references"_s},
                                               {u"Projects/Nora Lindqvist.md"_s, u"caretaker"_s},
                                               {u"Projects/Nora Lindqvist.md"_s, u"references"_s}}));
    QStringList files;
    for (const PendingAttachment &attachment : boiler.attachments)
        files += attachment.name + u' ' + attachment.mime;
    files.sort();
    QCOMPARE(files, (QStringList{u"pressure gauge.png image/png"_s, u"protocol.txt text/plain"_s}));

    QCOMPARE(result.memory(u"Projects/Garden.md"_s).tags, QStringList{u"garten🌱"_s});
    QCOMPARE(result.memory(u"Projects/Garden.md"_s).domains, QStringList{u"Projects"_s});
    QCOMPARE(result.items[u"Projects/Garden.md"_s].links, (QList<PendingLink>{{u"Boiler.md"_s, u"references"_s}}));
    QVERIFY(result.items[u"Projects/Garden.md"_s].datesAreOfFile);
    const ImportItem day = result.items[u"Daily/2023-05-08.md"_s];
    QCOMPARE(day.memory.occurredAt->ms, 1683504000000);
    QCOMPARE(day.memory.kind, u"journal"_s);
    QVERIFY(day.links.contains({u"Boiler.md"_s, u"embeds"_s}));

    QVERIFY(result.memory(u"Projects/Broken.md"_s).content.contains(u"title: [unclosed"_s));
    QVERIFY(result.whyOf(u"Broken.md"_s)[0].contains(u"kept as text"_s));
    QVERIFY(result.whyOf(u"Boiler.md: missing.png"_s)[0].contains(u"not in the folder"_s));
    QVERIFY(result.whyOf(u"forgotten.txt"_s)[0].contains(u"no note"_s));
    QCOMPARE(result.remarks.size(), 3);
}

void MarkdownSourceTest::aLogseqGraphIsRead()
{
    const auto source = MarkdownSource::open(test::dataPath(u"logseq"_s));
    QVERIFY(source);
    QCOMPARE((*source)->flavour(), MarkdownFlavour::Logseq);
    const auto result = test::runSource(**source);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY(result.whyOf(u"logseq"_s)[0].contains(u"not entered"_s));
    const ImportItem boiler = result.items[u"pages/boiler.md"_s];
    QCOMPARE(boiler.memory.title, u"The Boiler"_s);
    QCOMPARE(boiler.memory.kind, u"device"_s);
    QCOMPARE(boiler.memory.tags, (QStringList{u"gas"_s, u"home"_s, u"maintenance"_s, u"two words"_s}));
    QCOMPARE(boiler.memory.domains, QStringList());
    QCOMPARE(boiler.attachments.size(), 1);
    QVERIFY(boiler.links.contains({u"pages/house___cellar.md"_s, u"references"_s}));
    QVERIFY(boiler.memory.content.startsWith(u"- Needs 1.2 bar"_s));
    QCOMPARE(result.memory(u"pages/house___cellar.md"_s).title, u"house/cellar"_s);
    QCOMPARE(result.items[u"pages/house___cellar.md"_s].links, // by its alias
             (QList<PendingLink>{{u"pages/boiler.md"_s, u"references"_s}}));
    const ImportItem day = result.items[u"journals/2023_05_08.md"_s];
    QCOMPARE(day.memory.title, u"2023-05-08"_s);
    QCOMPARE(day.memory.occurredAt->ms, 1683504000000);
    QCOMPARE(day.links, (QList<PendingLink>{{u"pages/boiler.md"_s, u"references"_s}})); // by the block's id
}

void MarkdownSourceTest::aFolderIsLogseqsOnlyWhereItsSettingsLie()
{
    const QTemporaryDir notes; // about Logseq, and others
    write(notes, u"logseq/why.md"_s, "- id:: x");
    write(notes, u"pages/a.md"_s, "text");
    write(notes, u"journals/b.md"_s, "text");
    write(notes, u"code/node_modules/lib/readme.md"_s, "not mine");
    auto source = MarkdownSource::open(notes.path());
    QCOMPARE((*source)->flavour(), MarkdownFlavour::Plain);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order, (QStringList{u"journals/b.md"_s, u"logseq/why.md"_s, u"pages/a.md"_s}));
    QVERIFY(result.whyOf(u"code/node_modules"_s).value(0).contains(u"not entered"_s));
    write(notes, u"logseq/config.edn"_s, "{}");
    QCOMPARE((*MarkdownSource::open(notes.path()))->flavour(), MarkdownFlavour::Logseq);
    QVERIFY(QDir(notes.path()).mkpath(u".obsidian"_s));
    QCOMPARE((*MarkdownSource::open(notes.path()))->flavour(), MarkdownFlavour::Obsidian);
}

void MarkdownSourceTest::whatIsNoFolderIsSaidToBeNone()
{
    const QTemporaryDir folder;
    write(folder, u"note.md"_s, "text");
    const auto result = run(folder.filePath(u"note.md"_s));
    QCOMPARE(result.error->code, Errc::Usage);
    QVERIFY(result.error->context.contains(u"a folder is needed"_s));
    QCOMPARE(run(folder.filePath(u"none"_s)).error->code, Errc::FileUnreadable);
}

void MarkdownSourceTest::frontMatterBecomesValues()
{
    const QString text = u"---\r\na: 1\nb: 1.50\nc: [x, 'y: z']\nd:\n  e: true\nf: 2023-05-08\ng: ~\nh: \"5\"\n"
                         u"i: |\n  two\n  lines\n---\r\ntext"_s;
    const auto front = readFrontMatter(text);
    QCOMPARE(front.values[u"a"_s], QJsonValue(1));
    QCOMPARE(front.values[u"b"_s], QJsonValue(u"1.50"_s));
    QCOMPARE(front.values[u"c"_s][1], QJsonValue(u"y: z"_s));
    QCOMPARE(front.values[u"d"_s][u"e"], QJsonValue(true));
    QCOMPARE(front.values[u"f"_s], QJsonValue(u"2023-05-08"_s));
    QVERIFY(front.values[u"g"_s].isNull());
    QCOMPARE(front.values[u"h"_s], QJsonValue(u"5"_s));
    QCOMPARE(front.values[u"i"_s], QJsonValue(u"two\nlines\n"_s));
    QCOMPARE(text.mid(front.end), u"text"_s);
    QCOMPARE(readFrontMatter(u"text\n---\na: 1\n---\n").end, 0);
    QCOMPARE(readFrontMatter(u"---\nno end").end, 0);
    QCOMPARE(readFrontMatter(u"---\n---\ntext").end, 8);
}

void MarkdownSourceTest::hostileFrontMatterIsKeptAsText()
{
    const QString bomb = u"---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\n"_s;
    const QString deep = u"---\na: "_s + QString(5000, u'[') + QString(5000, u']') + u"\n---\n"_s;
    const QString many = u"---\na: ["_s + u"x,"_s.repeated(20'000) + u"x]\n---\n"_s;
    for (const QString &text : {bomb, deep, many, u"---\n- list\n---\n"_s, u"---\n? [a]: b\n---\n"_s,
                                u"---\na: *no\n---\n"_s, u"---\n\"unterminated\n---\n"_s, u"---\n%YAML 9.9\n---\n"_s}) {
        const auto front = readFrontMatter(text);
        QCOMPARE(front.end, 0);
        QVERIFY(front.values.isEmpty());
    }
}

void MarkdownSourceTest::tagsAndLinksAreFoundWhereObsidianFindsThem()
{
    const auto scan = [](QStringView text) { return scanMarkdown(text, MarkdownFlavour::Obsidian); };
    QCOMPARE(scan(u"#a #b/c (#d) x#no #12 #2y #e_f-g, ##no https://x.y/#no #ü #A").tags,
             (QStringList{u"a"_s, u"b/c"_s, u"d"_s, u"2y"_s, u"e_f-g"_s, u"ü"_s}));
    QCOMPARE(scan(u"`#no` and\n\n    #no\n\n```\n#no\n```\n\\#no <!-- #no --> $#no$ **#yes**").tags,
             QStringList{u"yes"_s});
    QCOMPARE(scan(u"# Heading\n#tag\n- #item\n> #quote").tags, (QStringList{u"tag"_s, u"item"_s, u"quote"_s}));
    using Reference = MarkdownScan::Reference;
    QCOMPARE(
        scan(u"[[a]] ![[b#c|d]] [[#here]] [[x y^z]] [t](u%20v.md#w) ![p](q.png) [n](https://n.n) `[[no]]`").references,
        (QList<Reference>{{u"u v.md"_s, false, false},
                          {u"q.png"_s, true, false},
                          {u"a"_s, false, true},
                          {u"b"_s, true, true},
                          {u"x y"_s, false, true}}));
    QCOMPARE(scan(u"| [[a\\|b]] |\n|---|\n").references, (QList<Reference>{{u"a"_s, false, true}}));
    QVERIFY(!scan(QString(5 << 20, u'x')).isComplete);
}

void MarkdownSourceTest::linksThatLeadOutOfTheFolderAreNotFollowed()
{
    const QTemporaryDir outside;
    write(outside, u"secret.txt"_s, "secret");
    write(outside, u"secret.md"_s, "secret");
    const QTemporaryDir folder;
    write(folder, u"note.md"_s,
          "![[../secret.txt]] ![x](../secret.txt) ![y](/etc/passwd) ![z](file:///etc/passwd) ![[link.txt]] "
          "![[loop/a.txt]]");
    QFile::link(outside.filePath(u"secret.txt"_s), folder.filePath(u"link.txt"_s));
    QFile::link(outside.filePath(u"secret.md"_s), folder.filePath(u"link.md"_s));
    QFile::link(folder.path(), folder.filePath(u"loop"_s));
    const auto result = run(folder.path());
    QCOMPARE(result.order, QStringList{u"note.md"_s});
    QCOMPARE(result.items.first().attachments.size(), 0);
    for (const QString &name : {u"link.txt"_s, u"link.md"_s, u"loop"_s})
        QVERIFY(result.whyOf(name)[0].contains(u"is a link"_s));
    QVERIFY(!result.whyOf(u"note.md: ../secret.txt"_s).isEmpty());
}

void MarkdownSourceTest::whatIsNoTextIsSkipped()
{
    const QTemporaryDir folder;
    write(folder, u"binary.md"_s, QByteArray("a\0b", 3));
    write(folder, u"latin.md"_s, "K\xe4se");
    write(folder, u"empty.md"_s, "");
    write(folder, u"huge.md"_s, QByteArray(limits::kTextFileBytes + 1, 'x'));
    const auto result = run(folder.path());
    QCOMPARE(result.order, (QStringList{u"empty.md"_s, u"latin.md"_s}));
    QVERIFY(result.whyOf(u"binary.md"_s)[0].contains(u"bytes of value zero"_s));
    QVERIFY(result.whyOf(u"huge.md"_s)[0].contains(u"32 MiB"_s));
    QCOMPARE(result.memory(u"latin.md"_s).content, u"Käse"_s);
    QCOMPARE(result.memory(u"empty.md"_s).title, u"empty"_s);
    QCOMPARE(run(folder.filePath(u"none"_s)).error->code, Errc::FileUnreadable);
}

void MarkdownSourceTest::namesAreFoundFromBesideFromTheTopAndByName()
{
    const QTemporaryDir folder;
    write(folder, u"a/x.md"_s, "[[y]] [[b/y]] [[deep]] [up](../b/y.md) [[Über]]");
    write(folder, u"a/y.md"_s, "beside");
    write(folder, u"b/y.md"_s, "other");
    write(folder, u"b/c/deep.md"_s, "deep");
    write(folder, QString(u"b/u\u0308ber.md"_s), "decomposed");
    const auto result = run(folder.path());
    QStringList targets;
    for (const PendingLink &link : result.items[u"a/x.md"_s].links)
        targets += link.to;
    QCOMPARE(targets, (QStringList{u"a/y.md"_s, u"b/c/deep.md"_s, u"b/y.md"_s, u"b/über.md"_s}));
}

void MarkdownSourceTest::itGoesOnWhereItStopped()
{
    for (const QString &name : {u"obsidian"_s, u"logseq"_s}) {
        const QString folder = test::dataPath(name);
        const auto whole = run(folder);
        const auto broken = test::runBroken([&] { return *MarkdownSource::open(folder); });
        QCOMPARE(broken.order, whole.order);
    }
}

void MarkdownSourceTest::aCopyWithOtherFileDatesHasTheSameFingerprint()
{
    const QTemporaryDir folder;
    write(folder, u"a.md"_s, "text ![[b.png]]");
    write(folder, u"b.png"_s, "PNG");
    const QByteArray before = fingerprintOf(run(folder.path()).items[u"a.md"_s]);
    QFile file(folder.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'000'000'000'000), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(fingerprintOf(run(folder.path()).items[u"a.md"_s]), before);
    write(folder, u"b.png"_s, "GIF");
    QVERIFY(fingerprintOf(run(folder.path()).items[u"a.md"_s]) != before);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MarkdownSourceTest)
#include "markdown_source_test.moc"
