#include "cli/syntax/help_text.h"
#include <functional>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

// Calls `visit` for each command that people may know of; the path is empty for the program itself.
void eachCommand(const CommandSyntax &command, const QStringList &path,
                 const std::function<void(const CommandSyntax &, const QStringList &)> &visit)
{
    visit(command, path);
    for (const CommandSyntax &below : command.commands)
        if (!below.hidden)
            eachCommand(below, path + QStringList{QString::fromLatin1(below.name)}, visit);
}

QStringList namesBelow(const CommandSyntax &command)
{
    QStringList names;
    for (const CommandSyntax &below : command.commands)
        if (!below.hidden)
            names += QString::fromLatin1(below.name);
    return names;
}

QStringList choicesOf(const ArgumentSyntax &argument)
{
    QStringList choices;
    for (const char *choice : argument.choices)
        choices += QString::fromLatin1(choice);
    return choices;
}

// Inside single quotes, for all three shells.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString firstSentence(const char *help)
{
    return QString::fromUtf8(help).section(u'\n', 0, 0);
}

// bash: what was typed before the cursor decides; `case` over "command below" and over the option in front.
QString bashScript(const CommandSyntax &program)
{
    QString values;
    QString words;
    QStringList global;
    for (const ArgumentSyntax &option : program.options)
        global += option.allNames();
    global += u"--help"_s;
    eachCommand(program, {}, [&](const CommandSyntax &command, const QStringList &path) {
        QStringList offered = namesBelow(command);
        const QString at = path.join(u' ');
        for (const ArgumentSyntax &option : command.options) {
            offered += option.allNames();
            if (!option.value)
                continue;
            QStringList patterns;
            for (const QString &name : option.allNames())
                patterns += path.isEmpty() ? u"*\" "_s + name + u'"' : u'"' + at + u' ' + name + u'"';
            values += u"        "_s + patterns.join(u'|') + u") "_s;
            if (!option.choices.empty())
                values += u"COMPREPLY=($(compgen -W \""_s + choicesOf(option).join(u' ') + u"\" -- \"$word\"))"_s;
            else if (option.offers == Offers::Files)
                values += u"COMPREPLY=($(compgen -f -- \"$word\"))"_s;
            else if (option.offers == Offers::Folders)
                values += u"COMPREPLY=($(compgen -d -- \"$word\"))"_s;
            else
                values += u"COMPREPLY=()"_s;
            values += u"; return ;;\n"_s;
        }
        bool files = false;
        for (const ArgumentSyntax &word : command.positionals) {
            offered += choicesOf(word);
            files = files || word.offers == Offers::Files || word.offers == Offers::Folders;
        }
        if (path.isEmpty())
            return;
        words += u"        \""_s + at + u"\") words=\""_s + offered.join(u' ') + u'"' +
                 (files ? u"; files=1"_s : QString()) + u" ;;\n"_s;
    });
    return uR"(# bash completion of mnemo, written by: mnemo completion bash
_mnemo() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= files= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
        -*) ;;
        *) case " $(_mnemo_commands "$command") " in *" ${COMP_WORDS[i]} "*) command="${command:+$command }${COMP_WORDS[i]}" ;; esac ;;
        esac
    done
    case "$command $before" in
%1    esac
    case "$command" in
%2        "") words="%3" ;;
    esac
    COMPREPLY=($(compgen -W "$words %4" -- "$word"))
    [ -z "$files" ] || COMPREPLY+=($(compgen -f -- "$word"))
}
_mnemo_commands() {
    case "$1" in
    "") echo "%3" ;;
%5    esac
}
complete -o filenames -F _mnemo mnemo
)"_s.arg(values, words, namesBelow(program).join(u' '), global.join(u' '), [&] {
        QString below;
        for (const CommandSyntax &command : program.commands)
            if (!command.hidden && !command.commands.empty())
                below += u"    \""_s + QLatin1StringView(command.name) + u"\") echo \""_s +
                         namesBelow(command).join(u' ') + u"\" ;;\n"_s;
        return below;
    }());
}

QString zshArgument(const ArgumentSyntax &argument)
{
    QString action;
    if (!argument.choices.empty())
        action = u"("_s + choicesOf(argument).join(u' ') + u")"_s;
    else if (argument.offers == Offers::Files)
        action = u"_files"_s;
    else if (argument.offers == Offers::Folders)
        action = u"_files -/"_s;
    return action;
}

QString zshText(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s).replace(u':', u"\\:"_s);
}

QString zshOptions(const CommandSyntax &command)
{
    QString out;
    for (const ArgumentSyntax &option : command.options) {
        for (const QString &name : option.allNames()) {
            QString text =
                (option.repeats ? u"*"_s : QString()) + name + u'[' + zshText(firstSentence(option.help)) + u']';
            if (option.value)
                text += u':' + QString::fromLatin1(option.value) + u':' + zshArgument(option);
            out += u" \\\n            "_s + quoted(text);
        }
    }
    return out;
}

QString zshScript(const CommandSyntax &program)
{
    QString cases;
    eachCommand(program, {}, [&](const CommandSyntax &command, const QStringList &path) {
        if (path.isEmpty())
            return;
        cases += u"    "_s + quoted(path.join(u' ')) + u")\n"_s;
        if (!command.commands.empty() && path.size() == 1)
            cases += u"        (( CURRENT == 3 )) && compadd -- "_s + namesBelow(command).join(u' ') + u'\n';
        cases += u"        _arguments -s $global"_s + zshOptions(command);
        for (const ArgumentSyntax &word : command.positionals)
            cases += u" \\\n            "_s + quoted(u"*:"_s + zshText(word.name()) + u':' + zshArgument(word));
        cases += u"\n        ;;\n"_s;
    });
    QString commands;
    QString nested;
    for (const CommandSyntax &command : program.commands) {
        if (command.hidden)
            continue;
        commands += u"        "_s +
                    quoted(QLatin1StringView(command.name) + u':' + zshText(QString::fromUtf8(command.summary))) +
                    u'\n';
        for (const QString &below : namesBelow(command))
            nested +=
                (nested.isEmpty() ? QString() : u"|"_s) + u'"' + QLatin1StringView(command.name) + u' ' + below + u'"';
    }
    return uR"(#compdef mnemo
# zsh completion of mnemo, written by: mnemo completion zsh
_mnemo() {
    local -a commands global
    local command=$words[2]
    commands=(
%1    )
    global=(%2)
    if (( CURRENT == 2 )); then
        _describe command commands
        _arguments -s $global
        return
    fi
    case "$words[2] $words[3]" in
    %3) command="$words[2] $words[3]" ;;
    esac
    case "$command" in
%4    esac
}
compdef _mnemo mnemo
)"_s.arg(commands, zshOptions(program), nested, cases);
}

QString fishScript(const CommandSyntax &program)
{
    QString out = u"# fish completion of mnemo, written by: mnemo completion fish\ncomplete -c mnemo -f\n"_s;
    eachCommand(program, {}, [&](const CommandSyntax &command, const QStringList &path) {
        QString condition;
        if (path.size() == 1)
            condition = u"__fish_seen_subcommand_from "_s + path[0];
        else if (path.size() == 2)
            condition = u"__fish_seen_subcommand_from "_s + path[0] + u"; and __fish_seen_subcommand_from "_s + path[1];
        const QString when = condition.isEmpty() ? QString() : u" -n "_s + quoted(condition);
        for (const ArgumentSyntax &option : command.options) {
            out += u"complete -c mnemo"_s + when;
            for (const QString &name : option.allNames())
                out += name.startsWith(u"--"_s) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
            if (option.value)
                out += u" -x"_s;
            if (!option.choices.empty())
                out += u" -a "_s + quoted(choicesOf(option).join(u' '));
            else if (option.offers == Offers::Files)
                out += u" -a '(__fish_complete_path)'"_s;
            else if (option.offers == Offers::Folders)
                out += u" -a '(__fish_complete_directories)'"_s;
            out += u" -d "_s + quoted(firstSentence(option.help)) + u'\n';
        }
        for (const ArgumentSyntax &word : command.positionals) {
            if (!word.choices.empty())
                out += u"complete -c mnemo"_s + when + u" -a "_s + quoted(choicesOf(word).join(u' ')) + u'\n';
            if (word.offers == Offers::Files || word.offers == Offers::Folders)
                out += u"complete -c mnemo"_s + when + u" -F\n"_s;
        }
        const QString here =
            path.isEmpty() ? u"__fish_use_subcommand"_s
                           : condition + u"; and not __fish_seen_subcommand_from "_s + namesBelow(command).join(u' ');
        for (const CommandSyntax &below : command.commands)
            if (!below.hidden)
                out += u"complete -c mnemo -n "_s + quoted(here) + u" -a "_s + QLatin1StringView(below.name) +
                       u" -d "_s + quoted(QString::fromUtf8(below.summary)) + u'\n';
    });
    return out;
}

} // namespace

QByteArray completionScript(const CommandSyntax &program, Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(program).toUtf8();
    case Shell::Zsh:
        return zshScript(program).toUtf8();
    case Shell::Fish:
        break;
    }
    return fishScript(program).toUtf8();
}

} // namespace mn::cli
