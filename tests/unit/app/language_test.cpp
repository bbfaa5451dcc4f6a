#include "app/base/error_text.h"
#include "app/shell/language.h"
#include "core/base/platform/local_file_system.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishHasItsPlurals();
    void aLanguageIsInForceAtOnceAndAtTheNextStart();
    void whatWasNeverTranslatedIsEnglish();
    void anUnknownLanguageIsThatOfTheSystem();

private:
    static QString chosen(int n)
    {
        return QCoreApplication::translate("SeveralChosen", "%Ln memories chosen", nullptr, n);
    }
    static int indexOf(const Language &language, const QString &name) { return int(language.names().indexOf(name)); }

    QTemporaryDir m_folder;
    LocalFileSystem m_files;
};

void LanguageTest::englishHasItsPlurals()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"plurals.json"_s));
    QCOMPARE(chosen(1), u"1 memories chosen"_s); // the words of the source
    const Language language(settings);
    QCOMPARE(chosen(1), u"1 memory chosen"_s);
    QCOMPARE(chosen(5), u"5 memories chosen"_s);
}

void LanguageTest::aLanguageIsInForceAtOnceAndAtTheNextStart()
{
    const QString path = m_folder.filePath(u"kept.json"_s);
    {
        DeviceSettings settings(m_files, path);
        Language language(settings);
        QSignalSpy changed(&language, &Language::changed);
        QVERIFY(!language.isRightToLeft());
        language.setCurrent(indexOf(language, u"العربية"_s));
        QCOMPARE(changed.count(), 1);
        QVERIFY(language.isRightToLeft());
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        language.setCurrent(indexOf(language, u"日本語"_s));
        QVERIFY(!language.isRightToLeft());
        language.setCurrent(99);
        QCOMPARE(QLocale().language(), QLocale::Japanese);
    }
    DeviceSettings settings(m_files, path);
    const Language language(settings);
    QCOMPARE(language.names()[language.current()], u"日本語"_s);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
}

void LanguageTest::whatWasNeverTranslatedIsEnglish()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"english.json"_s));
    Language language(settings);
    for (int i = 0; i < int(language.names().size()); ++i) {
        language.setCurrent(i);
        QVERIFY(!chosen(1).isEmpty());
        QVERIFY(!shownSentence(Errc::DiskFull).isEmpty());
        if (!language.isTranslated())
            QCOMPARE(chosen(1), u"1 memory chosen"_s);
    }
}

void LanguageTest::anUnknownLanguageIsThatOfTheSystem()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"unknown.json"_s));
    settings.setValue("language"_L1, u"tlh"_s);
    const Language language(settings);
    QCOMPARE(language.current(), 0);
    QCOMPARE(QLocale(), QLocale::system());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::LanguageTest)
#include "language_test.moc"
