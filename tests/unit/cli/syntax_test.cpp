#include "cli/command_table.h"
#include "cli/syntax/command_line.h"
#include <QTest>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Taken {
    QString global, title, word;
    QStringList tags, words;
    int count = 10;
    bool quiet = false, pin = false;
    QString which = u"first"_s;
};

struct Nothing {};
Result<void> nothing(Context &, const Nothing &)
{
    return {};
}

// A small program with one of everything.
std::unique_ptr<CommandSyntax> programFor(Taken &taken)
{
    auto program = std::make_unique<CommandSyntax>("mnemo", "for a test");
    program->option("--vault", "DIR", taken.global, "");
    program->flag("-q,--quiet", taken.quiet, "");
    CommandSyntax &add = program->command("add", "");
    add.runs(nothing);
    add.words("TEXT", Count::Any, taken.words, "");
    add.option("--title", "TEXT", taken.title, "");
    add.list("-t,--tag", "TAG", taken.tags, "");
    add.number("-k,--count", "N", taken.count, 1, 100, "");
    add.flag("--pin", taken.pin, "");
    add.choice<QString>("--which", taken.which, {{"first", u"first"_s}, {"second", u"second"_s}}, "");
    CommandSyntax &trash = program->command("trash", "");
    trash.runs(nothing);
    trash.word("ID", Count::Optional, taken.word, "");
    CommandSyntax &empty = trash.command("empty", "");
    empty.runs(nothing);
    CommandSyntax &get = program->command("get", "");
    get.runs(nothing);
    get.word("ID", Count::One, taken.word, "");
    return program;
}

Result<ParsedLine> read(Taken &taken, const QStringList &arguments)
{
    static std::unique_ptr<CommandSyntax> program; // what a ParsedLine points into
    taken = {};
    program = programFor(taken);
    return parse(*program, arguments);
}

QString complaint(const QStringList &arguments)
{
    Taken taken;
    const auto line = read(taken, arguments);
    return line ? u"(understood)"_s : line.error().context;
}

} // namespace

class SyntaxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void optionsStandBeforeAndBehindTheCommand();
    void valuesArriveAsTheyWereTyped_data();
    void valuesArriveAsTheyWereTyped();
    void anEmptyValueIsAValue();
    void aLaterValueTakesThePlaceOfTheEarlier();
    void aRepeatedOptionKeepsAllValues();
    void wordsMayBeNamedLikeCommands();
    void commandsBelowCommandsAreFound();
    void helpNeedsNothingElse();
    void complaintsNameWhatIsWrong();
    void everyCommandOfTheProgramCanBeRunAndExplained();
};

void SyntaxTest::optionsStandBeforeAndBehindTheCommand()
{
    Taken taken;
    QVERIFY(read(taken, {u"--vault"_s, u"here"_s, u"add"_s, u"x"_s, u"-q"_s}));
    QCOMPARE(taken.global, u"here"_s);
    QVERIFY(taken.quiet);
    QVERIFY(read(taken, {u"add"_s, u"x"_s, u"--vault=there"_s}));
    QCOMPARE(taken.global, u"there"_s);
}

void SyntaxTest::valuesArriveAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"plain"_s, u"[a,b]"_s, u"[[wiki]]"_s, u"{x}"_s, u"-5"_s, u"--title"_s, u"%%"_s,
                                 u"a b  c"_s, u"\x01[x]"_s, u"日本語"_s, u"a\nb"_s, u"\"quoted\""_s, u"x=y"_s, u"["_s})
        QTest::newRow(qPrintable(value)) << value;
}

void SyntaxTest::valuesArriveAsTheyWereTyped()
{
    QFETCH(QString, value);
    Taken taken;
    QVERIFY(read(taken, {u"add"_s, u"--title"_s, value, u"-t"_s, value, u"--"_s, value, value}));
    QCOMPARE(taken.title, value);
    QCOMPARE(taken.tags, QStringList{value});
    QCOMPARE(taken.words, (QStringList{value, value}));
    QVERIFY(read(taken, {u"add"_s, u"--title="_s + value}));
    QCOMPARE(taken.title, value);
}

void SyntaxTest::anEmptyValueIsAValue()
{
    Taken taken;
    QVERIFY(read(taken, {u"add"_s, u"--title="_s, u"--pin"_s}));
    QCOMPARE(taken.title, QString());
    QVERIFY(taken.pin);
    QVERIFY(read(taken, {u"add"_s, u"--title"_s, QString(), u"word"_s}));
    QCOMPARE(taken.title, QString());
    QCOMPARE(taken.words, QStringList{u"word"_s});
}

void SyntaxTest::aLaterValueTakesThePlaceOfTheEarlier()
{
    Taken taken;
    QVERIFY(read(taken, {u"add"_s, u"-k"_s, u"5"_s, u"--count"_s, u"7"_s}));
    QCOMPARE(taken.count, 7);
    QVERIFY(read(taken, {u"add"_s, u"-k5"_s, u"--which"_s, u"second"_s}));
    QCOMPARE(taken.count, 5);
    QCOMPARE(taken.which, u"second"_s);
}

void SyntaxTest::aRepeatedOptionKeepsAllValues()
{
    Taken taken;
    QVERIFY(read(taken, {u"add"_s, u"-t"_s, u"a"_s, u"text"_s, u"--tag"_s, u"b"_s, u"more"_s}));
    QCOMPARE(taken.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(taken.words, (QStringList{u"text"_s, u"more"_s}));
}

void SyntaxTest::wordsMayBeNamedLikeCommands()
{
    Taken taken;
    QVERIFY(read(taken, {u"add"_s, u"get"_s, u"trash"_s, u"empty"_s}));
    QCOMPARE(taken.words, (QStringList{u"get"_s, u"trash"_s, u"empty"_s}));
}

void SyntaxTest::commandsBelowCommandsAreFound()
{
    Taken taken;
    const auto below = read(taken, {u"trash"_s, u"empty"_s});
    QVERIFY(below);
    QCOMPARE(below->path, (QStringList{u"trash"_s, u"empty"_s}));
    const auto itself = read(taken, {u"trash"_s, u"abcd"_s});
    QVERIFY(itself);
    QCOMPARE(itself->path, QStringList{u"trash"_s});
    QCOMPARE(taken.word, u"abcd"_s);
}

void SyntaxTest::helpNeedsNothingElse()
{
    Taken taken;
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"get"_s, u"-h"_s}, QStringList{u"trash"_s, u"empty"_s, u"--help"_s}}) {
        const auto line = read(taken, arguments);
        QVERIFY(line);
        QVERIFY(line->help);
        QCOMPARE(line->path, arguments.first(arguments.size() - 1));
    }
}

void SyntaxTest::complaintsNameWhatIsWrong()
{
    QCOMPARE(complaint({u"get"_s}), u"ID is missing"_s);
    QCOMPARE(complaint({u"adt"_s}), u"there is no command 'adt'; did you mean add?"_s);
    QCOMPARE(complaint({u"nothinglikeit"_s}), u"there is no command 'nothinglikeit'"_s);
    QCOMPARE(complaint({u"add"_s, u"--titel"_s, u"x"_s}), u"there is no option --titel; did you mean --title?"_s);
    QCOMPARE(complaint({u"get"_s, u"a"_s, u"b"_s}), u"'b' is one word too many"_s);
    QCOMPARE(complaint({u"add"_s, u"-k"_s, u"x"_s}), u"--count: 'x' is not a whole number"_s);
    QCOMPARE(complaint({u"add"_s, u"-k"_s, u"101"_s}), u"--count: '101' is not between 1 and 100"_s);
    QCOMPARE(complaint({u"add"_s, u"--which"_s, u"third"_s}), u"--which: 'third' is none of: first, second"_s);
    QVERIFY(complaint({u"add"_s, u"--title"_s}).contains(u"--title"_s));
}

void SyntaxTest::everyCommandOfTheProgramCanBeRunAndExplained()
{
    GlobalOptions options;
    const auto program = makeProgram(options);
    QStringList grouped;
    for (const CommandGroup &group : commandGroups())
        for (const char *name : group.commands)
            grouped += QString::fromLatin1(name);
    QStringList visible;
    const std::function<void(const CommandSyntax &)> look = [&](const CommandSyntax &command) {
        QVERIFY2(command.run || !command.commands.empty(), command.name);
        QVERIFY2(*command.summary, command.name);
        for (const ArgumentSyntax &argument : command.options)
            QVERIFY2(argument.take && *argument.help, argument.names);
        for (const ArgumentSyntax &argument : command.positionals)
            QVERIFY2(argument.take && *argument.help, argument.names);
        for (const CommandSyntax &below : command.commands)
            look(below);
    };
    for (const CommandSyntax &command : program->commands) {
        look(command);
        if (!command.hidden)
            visible += QString::fromLatin1(command.name);
    }
    grouped.sort();
    visible.sort();
    QCOMPARE(grouped, visible);
}

} // namespace mn::cli

QTEST_GUILESS_MAIN(mn::cli::SyntaxTest)
#include "syntax_test.moc"
