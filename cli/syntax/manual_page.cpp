#include "cli/command_table.h"
#include "cli/syntax/help_text.h"

// man(7): .SH section, .TP hanging paragraph, .B bold.
namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return out.startsWith(u'.') || out.startsWith(u'\'') ? u"\\&"_s + out : out;
}

QString escaped(const char *text)
{
    return escaped(QString::fromUtf8(text));
}

void put(QString &page, const ArgumentSyntax &argument)
{
    page += u".TP\n\\fB"_s + escaped(argument.allNames().join(u", "_s)) + u"\\fR"_s;
    if (argument.value)
        page += u" \\fI"_s + escaped(argument.value) + u"\\fR"_s;
    page += u'\n' + escaped(argument.help);
    for (size_t i = 0; i < argument.choices.size(); ++i)
        page += (i == 0 ? u": \\fB"_s : u", \\fB"_s) + escaped(argument.choices[i]) + u"\\fR"_s;
    page += u".\n"_s;
}

void put(QString &page, const CommandSyntax &command, const QString &path)
{
    page += u".SS "_s + escaped(usageLine(command, path)) + u'\n' + escaped(command.summary) + u".\n"_s;
    if (*command.details)
        page += u".PP\n"_s + escaped(command.details).replace(u"\n"_s, u"\n.br\n"_s) + u'\n';
    for (const ArgumentSyntax &word : command.positionals)
        put(page, word);
    for (const ArgumentSyntax &option : command.options)
        put(page, option);
    for (const auto &[line, what] : command.examples)
        page += u".TP\n.B "_s + escaped(line) + u'\n' + escaped(what) + u'\n';
    for (const CommandSyntax &below : command.commands)
        put(page, below, path + u' ' + QLatin1StringView(below.name));
}

} // namespace

QByteArray manualPage(const CommandSyntax &program, const QString &version)
{
    QString page = u".TH MNEMO 1 \"\" \"Mnemosyne %1\" \"Mnemosyne\"\n"_s.arg(version);
    page += u".SH NAME\nmnemo \\- "_s + escaped(program.summary) + u'\n';
    page += u".SH SYNOPSIS\n.B mnemo\n.I COMMAND\n[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n"_s;
    page += u".SH OPTIONS FOR EVERY COMMAND\n"_s;
    for (const ArgumentSyntax &option : program.options)
        put(page, option);
    for (const CommandGroup &group : commandGroups()) {
        page += u".SH "_s + QString::fromLatin1(group.title).toUpper() + u'\n';
        for (const char *name : group.commands)
            put(page, *program.find(QString::fromLatin1(name)), u"mnemo "_s + QLatin1StringView(name));
    }
    page += u".SH EXIT STATUS\n0 done; 1 failed; 2 usage; 3 not found; 4 locked or wrong key; 5 damaged; 6 busy.\n"_s;
    page += u".SH ENVIRONMENT\n.TP\n.B MNEMOSYNE_VAULT\nThe vault's folder when \\-\\-vault does not name one.\n"
            ".TP\n.B NO_COLOR\nWhen set, no colours.\n.TP\n.B VISUAL, EDITOR\nThe editor that add and edit open.\n"_s;
    return page.toUtf8();
}

} // namespace mn::cli
