#include "app/settings/about_program.h"
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class AboutProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartThatIsShippedIsNamed();
    void everyLicenceIsThereInFull();
    void theLinesGoOntoTheClipboard();

private:
    static QStringList namesOf(const AboutProgram &about)
    {
        QStringList names;
        for (const QVariant &part : about.parts())
            names += part.toMap().value(u"name"_s).toString();
        return names;
    }
};

void AboutProgramTest::everyPartThatIsShippedIsNamed()
{
    const AboutProgram about;
    const QStringList names = namesOf(about);
    for (const QString &name : {u"Qt 6"_s, u"SQLCipher"_s, u"SQLite"_s, u"libsodium"_s, u"OpenVINO runtime"_s,
                                u"all-MiniLM-L6-v2"_s, u"hnswlib"_s, u"Inter"_s, u"libcsv"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(!names.contains(u"RapidCheck"_s)); // of the tests alone
    const qsizetype sqlite = names.indexOf(u"SQLite"_s);
    QVERIFY(about.parts()[sqlite].toMap().value(u"isInside"_s).toBool());
    QCOMPARE(names[sqlite - 1], u"SQLCipher"_s);
}

void AboutProgramTest::everyLicenceIsThereInFull()
{
    const AboutProgram about;
    for (const QString &name : namesOf(about)) {
        const QString text = about.licenceOf(name);
        // Longer than a heading: the shortest licence that anybody gives is a page.
        QVERIFY2(text.size() > 700, qPrintable(name));
    }
    QVERIFY(about.licenceOf(u"Qt 6"_s).contains(u"GNU LESSER GENERAL PUBLIC LICENSE"_s));
    QVERIFY(about.licenceOf(u"hnswlib"_s).contains(u"TERMS AND CONDITIONS FOR USE"_s));
    QVERIFY(about.licenceOf(u"libsodium"_s).contains(u"Permission to use, copy, modify"_s));
    QVERIFY(about.licence().contains(u"Mnemosyne authors"_s));
    QVERIFY(about.licenceOf(u"nobody's"_s).isEmpty());
}

void AboutProgramTest::theLinesGoOntoTheClipboard()
{
    const AboutProgram about;
    QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(about.version()).hasMatch());
    about.copyLines();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(about.version()));
    QVERIFY(copied.contains(QString::fromLatin1(qVersion())));
}

} // namespace mn::app

QTEST_MAIN(mn::app::AboutProgramTest)
#include "about_program_test.moc"
