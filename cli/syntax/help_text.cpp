#include "cli/syntax/help_text.h"
#include "cli/command_table.h"
#include "cli/output/output.h"
#include "cli/output/text.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeftColumns = 26;

QString leftSide(const ArgumentSyntax &argument)
{
    QString text = argument.allNames().join(u", "_s);
    if (argument.value)
        text += u' ' + QLatin1StringView(argument.value);
    return text;
}

QString rightSide(const ArgumentSyntax &argument)
{
    QString text = QString::fromUtf8(argument.help);
    if (!argument.choices.empty()) {
        QStringList choices;
        for (const char *choice : argument.choices)
            choices += QLatin1StringView(choice);
        text += u": "_s + choices.join(u", "_s);
    }
    if (argument.repeats)
        text += u" (may be repeated)"_s;
    return text;
}

void row(Output &output, Style style, const QString &left, const QString &right)
{
    const int width = std::max(20, output.columns() - kLeftColumns - 2);
    QString begin = padTo(left, kLeftColumns - 2);
    begin = u"  "_s + output.paint(style, begin);
    if (columnsOf(QStringView(left)) > kLeftColumns - 3) {
        output.line(begin);
        begin = QString(kLeftColumns, u' ');
    }
    for (const QString &line : wrapped(right, width)) {
        output.line(begin + line);
        begin = QString(kLeftColumns, u' ');
    }
}

void heading(Output &output, const char *title)
{
    output.line();
    output.line(output.paint(Style::Bold, QString::fromLatin1(title)));
}

void optionRows(Output &output, const std::deque<ArgumentSyntax> &options)
{
    for (const ArgumentSyntax &option : options)
        row(output, Style::Title, leftSide(option), rightSide(option));
}

void commandBody(Output &output, const CommandSyntax &command, const QString &path)
{
    if (*command.details) {
        output.line();
        for (const QString &line : wrapped(QString::fromUtf8(command.details), output.columns()))
            output.line(line);
    }
    if (!command.positionals.empty() || !command.options.empty())
        heading(output, "Arguments");
    optionRows(output, command.positionals);
    optionRows(output, command.options);
    for (const CommandSyntax &below : command.commands) {
        output.line();
        output.line(output.paint(Style::Bold, usageLine(below, path + u' ' + QLatin1StringView(below.name))));
        row(output, Style::Plain, {}, QString::fromUtf8(below.summary));
        optionRows(output, below.positionals);
        optionRows(output, below.options);
    }
    if (!command.examples.empty()) {
        heading(output, "Examples");
        for (const auto &[line, what] : command.examples) {
            output.line(u"  "_s + QString::fromUtf8(line));
            output.line(output.paint(Style::Dim, u"      "_s + QString::fromUtf8(what)));
        }
    }
}

} // namespace

void writeProgramHelp(Output &output, const CommandSyntax &program)
{
    output.line(output.paint(Style::Title, u"mnemo"_s) + u" - "_s + QString::fromUtf8(program.summary));
    output.line();
    output.line(u"  mnemo COMMAND [ARGUMENTS] [OPTIONS]"_s);
    for (const CommandGroup &group : commandGroups()) {
        heading(output, group.title);
        for (const char *name : group.commands)
            row(output, Style::Title, QString::fromLatin1(name),
                QString::fromUtf8(program.find(QString::fromLatin1(name))->summary));
    }
    heading(output, "Everywhere");
    optionRows(output, program.options);
    row(output, Style::Title, u"-h, --help"_s, u"Explain the program, or the command it stands behind"_s);
    heading(output, "Exit codes");
    output.line(u"  0 done  1 failed  2 usage  3 not found  4 locked or wrong key  5 damaged  6 busy"_s);
}

void writeCommandHelp(Output &output, const CommandSyntax &program, const CommandSyntax &command,
                      const QStringList &path)
{
    const QString called = QLatin1StringView(program.name) + u' ' + path.join(u' ');
    output.line(output.paint(Style::Title, called) + u" - "_s + QString::fromUtf8(command.summary));
    output.line();
    if (command.run || command.commands.empty())
        output.line(u"  "_s + usageLine(command, called));
    for (const CommandSyntax &below : command.commands)
        output.line(u"  "_s + usageLine(below, called + u' ' + QLatin1StringView(below.name)));
    commandBody(output, command, called);
    output.line();
    output.line(output.paint(Style::Dim, u"Options for every command: mnemo --help"_s));
}

} // namespace mn::cli
