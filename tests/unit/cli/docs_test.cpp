#include "cli/command_table.h"
#include "cli/syntax/help_text.h"
#include "core/session/settings.h"
#include "tests/support/paths.h"
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// The page, the manual and the completions say what the table says.
namespace mn::cli {

using namespace Qt::StringLiterals;

class DocsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePageHasEveryCommandAndNoOther();
    void thePageHasEveryOption();
    void thePageHasEverySetting();
    void noSentenceOfAHelpIsBrokenByHand();
    void theManualHasEveryCommand();
    void completionsHaveEveryCommandAndAreGoodScripts_data();
    void completionsHaveEveryCommandAndAreGoodScripts();
    void bashOffersWhatFits_data();
    void bashOffersWhatFits();

private:
    QStringList visible() const;

    GlobalOptions m_options;
    std::unique_ptr<CommandSyntax> m_program;
    QHash<QString, QString> m_sections; // of docs/cli.md, by command
    QString m_page;
};

void DocsTest::initTestCase()
{
    m_program = makeProgram(m_options);
    QFile file(test::sourcePath("docs/cli.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    const QString commands = m_page.section(u"\n## Commands\n"_s, 1);
    for (const QString &section : commands.split(u"\n### "_s).sliced(1))
        m_sections[section.section(u'\n', 0, 0)] = section.section(u'\n', 1);
}

QStringList DocsTest::visible() const
{
    QStringList names;
    for (const CommandSyntax &command : m_program->commands)
        if (!command.hidden)
            names += QString::fromLatin1(command.name);
    names.sort();
    return names;
}

void DocsTest::thePageHasEveryCommandAndNoOther()
{
    QStringList described = m_sections.keys();
    described.sort();
    QCOMPARE(described, visible());
    for (const CommandSyntax &command : m_program->commands)
        for (const CommandSyntax &below : command.commands) {
            const QString called = QLatin1StringView(command.name) + u' ' + QLatin1StringView(below.name);
            QVERIFY2(m_sections[QString::fromLatin1(command.name)].contains(called), qPrintable(called));
        }
}

void DocsTest::thePageHasEveryOption()
{
    for (const ArgumentSyntax &option : m_program->options)
        QVERIFY2(m_page.contains(u'`' + option.name()), option.names);
    const std::function<void(const CommandSyntax &, const QString &)> look = [&](const CommandSyntax &command,
                                                                                 const QString &section) {
        for (const ArgumentSyntax &option : command.options)
            QVERIFY2(section.contains(option.name()),
                     qPrintable(QLatin1StringView(command.name) + u' ' + option.name()));
        for (const CommandSyntax &below : command.commands)
            look(below, section);
    };
    for (const CommandSyntax &command : m_program->commands)
        if (!command.hidden)
            look(command, m_sections[QString::fromLatin1(command.name)]);
}

void DocsTest::thePageHasEverySetting()
{
    for (const SettingRow &row : settingRows())
        QVERIFY2(m_sections[u"config"_s].contains(u'`' + QLatin1StringView(row.name) + u'`'), row.name);
}

// A help is as wide as its terminal: a line that was broken by hand would be broken once more.
void DocsTest::noSentenceOfAHelpIsBrokenByHand()
{
    const auto look = [](const CommandSyntax &command, const auto &self) -> void {
        const QStringList lines = QString::fromUtf8(command.details).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            if (!line.startsWith(u' ') && line != lines.last()) // a row of a table
                QVERIFY2(QStringView(u".:?!").contains(line.back()), qPrintable(line));
        for (const CommandSyntax &below : command.commands)
            self(below, self);
    };
    look(*m_program, look);
}

void DocsTest::theManualHasEveryCommand()
{
    const QString manual = QString::fromUtf8(manualPage(*m_program, u"1"_s));
    QVERIFY(manual.startsWith(u".TH MNEMO 1"_s));
    for (const QString &name : visible())
        QVERIFY2(manual.contains(u".SS mnemo "_s + name), qPrintable(name));
}

void DocsTest::completionsHaveEveryCommandAndAreGoodScripts_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("program");
    QTest::newRow("bash") << int(Shell::Bash) << u"bash"_s;
    QTest::newRow("zsh") << int(Shell::Zsh) << u"zsh"_s;
    QTest::newRow("fish") << int(Shell::Fish) << u"fish"_s;
}

void DocsTest::completionsHaveEveryCommandAndAreGoodScripts()
{
    QFETCH(int, shell);
    QFETCH(QString, program);
    const QByteArray script = completionScript(*m_program, Shell(shell));
    for (const QString &name : visible())
        QVERIFY2(script.contains(name.toUtf8()), qPrintable(name));
    QVERIFY(!script.contains("agent\""));
    if (QStandardPaths::findExecutable(program).isEmpty())
        return; // not every machine has every shell; bash is in all of ours
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script);
    file.close();
    QProcess check;
    check.start(program, {u"-n"_s, file.fileName()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void DocsTest::bashOffersWhatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("notOffered");
    QTest::newRow("command") << u"mnemo sea"_s << u"search"_s << u"add"_s;
    QTest::newRow("below") << u"mnemo backup "_s << u"create verify restore"_s << u"search"_s;
    QTest::newRow("option") << u"mnemo list --so"_s << u"--sort"_s << u"--tag"_s;
    QTest::newRow("option of the program") << u"mnemo --ver"_s << u"--version"_s << u"version"_s;
    QTest::newRow("choice") << u"mnemo search --mode "_s << u"hybrid words meaning"_s << u"--mode"_s;
    QTest::newRow("word") << u"mnemo import m"_s << u"markdown mcp-memory"_s << u"joplin"_s;
    QTest::newRow("behind a global option") << u"mnemo --json trash "_s << u"empty"_s << u"search"_s;
}

void DocsTest::bashOffersWhatFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    QFETCH(QString, notOffered);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(completionScript(*m_program, Shell::Bash));
    file.write("COMP_WORDS=(" + typed.toUtf8() + (typed.endsWith(u' ') ? " ''" : "") +
               ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_mnemo\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
    file.close();
    QProcess bash;
    bash.start(u"bash"_s, {file.fileName()});
    QVERIFY(bash.waitForFinished());
    const QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n');
    for (const QString &word : offered.split(u' '))
        QVERIFY2(lines.contains(word), qPrintable(lines.join(u' ')));
    QVERIFY(!lines.contains(notOffered));
}

} // namespace mn::cli

QTEST_GUILESS_MAIN(mn::cli::DocsTest)
#include "docs_test.moc"
