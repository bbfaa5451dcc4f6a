#include "cli/syntax/syntax.h"
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

Result<void> readValue(const QString &text, QString &to)
{
    to = text;
    return {};
}

Result<void> readValue(const QString &text, QStringList &to)
{
    to += text;
    return {};
}

Result<void> readValue(const QString &text, double &to)
{
    bool understood = false;
    to = text.toDouble(&understood);
    if (!understood)
        return fail(Errc::Usage, u"'%1' is not a number"_s.arg(text));
    return {};
}

Result<void> readValue(const QString &text, qint64 &to)
{
    bool understood = false;
    to = text.toLongLong(&understood);
    if (!understood)
        return fail(Errc::Usage, u"'%1' is not a whole number"_s.arg(text));
    return {};
}

QString ArgumentSyntax::name() const
{
    return allNames().last();
}

QStringList ArgumentSyntax::allNames() const
{
    return QString::fromLatin1(names).split(u',');
}

ArgumentSyntax &CommandSyntax::flag(const char *names, bool &to, const char *help)
{
    return optionBy(names, nullptr, help, [&to](const QString &) -> Result<void> {
        to = true;
        return {};
    });
}

ArgumentSyntax &CommandSyntax::list(const char *names, const char *value, QStringList &to, const char *help)
{
    ArgumentSyntax &added = option(names, value, to, help);
    added.repeats = true;
    return added;
}

ArgumentSyntax &CommandSyntax::number(const char *names, const char *value, int &to, int least, int most,
                                      const char *help)
{
    return optionBy(names, value, help, [&to, least, most](const QString &text) -> Result<void> {
        qint64 number = 0;
        MN_TRY(readValue(text, number));
        if (number < least || number > most)
            return fail(Errc::Usage, u"'%1' is not between %2 and %3"_s.arg(text).arg(least).arg(most));
        to = int(number);
        return {};
    });
}

ArgumentSyntax &CommandSyntax::optionBy(const char *names, const char *value, const char *help,
                                        std::function<Result<void>(const QString &)> take)
{
    ArgumentSyntax &added = options.emplace_back();
    added.names = names;
    added.value = value;
    added.help = help;
    added.take = std::move(take);
    return added;
}

ArgumentSyntax &CommandSyntax::word(const char *placeHolder, Count count, QString &to, const char *help)
{
    return wordBy(placeHolder, count, help, [&to](const QString &text) { return readValue(text, to); });
}

ArgumentSyntax &CommandSyntax::words(const char *placeHolder, Count count, QStringList &to, const char *help)
{
    return wordBy(placeHolder, count, help, [&to](const QString &text) { return readValue(text, to); });
}

ArgumentSyntax &CommandSyntax::wordBy(const char *placeHolder, Count count, const char *help,
                                      std::function<Result<void>(const QString &)> take)
{
    ArgumentSyntax &added = positionals.emplace_back();
    added.names = placeHolder;
    added.help = help;
    added.count = count;
    added.take = std::move(take);
    return added;
}

CommandSyntax &CommandSyntax::command(const char *commandName, const char *commandSummary)
{
    return commands.emplace_back(commandName, commandSummary);
}

const CommandSyntax *CommandSyntax::find(const QString &wanted) const
{
    const auto found =
        std::ranges::find_if(commands, [&](const CommandSyntax &one) { return wanted == QLatin1StringView(one.name); });
    return found == commands.end() ? nullptr : &*found;
}

QString usageLine(const CommandSyntax &command, const QString &path)
{
    QString line = path;
    for (const ArgumentSyntax &word : command.positionals) {
        const QString holder = word.name();
        switch (word.count) {
        case Count::One:
            line += u' ' + holder;
            break;
        case Count::Optional:
            line += u" ["_s + holder + u']';
            break;
        case Count::Any:
            line += u" ["_s + holder + u"...]"_s;
            break;
        case Count::OneOrMore:
            line += u' ' + holder + u"..."_s;
            break;
        }
    }
    if (!command.run && !command.commands.empty()) {
        QStringList names;
        for (const CommandSyntax &below : command.commands)
            names += QLatin1StringView(below.name);
        line += u' ' + names.join(u'|');
    }
    if (!command.options.empty())
        line += u" [OPTIONS]"_s;
    return line;
}

} // namespace mn::cli
