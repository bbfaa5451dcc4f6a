#pragma once
#include "core/base/result.h"
#include <QStringList>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

// What can be typed, as plain data: commands, their options and their words. Parsing (command_line.h), help,
// completion, the manual page and the test of docs/cli.md read this and nothing else.
namespace mn::cli {

class Context;

// What a shell may offer in the place of a value.
enum class Offers { Nothing, Files, Folders };

// How often a word may stand.
enum class Count { One, Optional, Any, OneOrMore };

// Reads what was typed into a value; a Usage error says what would have been right.
Result<void> readValue(const QString &text, QString &to);
Result<void> readValue(const QString &text, QStringList &to); // adds
Result<void> readValue(const QString &text, double &to);
Result<void> readValue(const QString &text, qint64 &to);
template <class T> Result<void> readValue(const QString &text, std::optional<T> &to)
{
    T value{};
    MN_TRY(readValue(text, value));
    to = std::move(value);
    return {};
}

// An option (`--title TEXT`, `--pin`) or a word (`ID`) of a command.
struct ArgumentSyntax {
    const char *names = nullptr; // "-k,--limit"; of a word: its place holder
    const char *value = nullptr; // place holder of an option's value; none: a flag
    const char *help = nullptr;
    Count count = Count::Optional; // of words
    bool repeats = false;          // an option that may stand more than once
    Offers offers = Offers::Nothing;
    std::vector<const char *> choices;
    std::function<Result<void>(const QString &)> take; // called once for each value, a flag's with none

    ArgumentSyntax &offering(Offers what)
    {
        offers = what;
        return *this;
    }
    // The name a message calls it by: its longest.
    QString name() const;
    QStringList allNames() const;
};

// One command, or one below it (`backup create`). References that its functions return stay good.
class CommandSyntax {
public:
    CommandSyntax() = default;
    CommandSyntax(const char *commandName, const char *commandSummary) : name(commandName), summary(commandSummary) {}
    CommandSyntax(const CommandSyntax &) = delete;
    CommandSyntax &operator=(const CommandSyntax &) = delete;

    // What the command does, and where its arguments are kept until then.
    template <class Arguments> Arguments &runs(Result<void> (*function)(Context &, const Arguments &))
    {
        auto arguments = std::make_shared<Arguments>();
        run = [arguments, function](Context &context) { return function(context, *arguments); };
        return *arguments;
    }

    ArgumentSyntax &flag(const char *names, bool &to, const char *help);
    template <class T> ArgumentSyntax &option(const char *names, const char *value, T &to, const char *help)
    {
        return optionBy(names, value, help, [&to](const QString &text) { return readValue(text, to); });
    }
    ArgumentSyntax &list(const char *names, const char *value, QStringList &to, const char *help);
    // A whole number in these bounds.
    ArgumentSyntax &number(const char *names, const char *value, int &to, int least, int most, const char *help);
    ArgumentSyntax &optionBy(const char *names, const char *value, const char *help,
                             std::function<Result<void>(const QString &)> take);
    template <class T> ArgumentSyntax &choice(const char *names, T &to,
                                              const std::vector<std::pair<const char *, T>> &choices, const char *help)
    {
        return withChoices(optionBy(names, "WHICH", help, {}), to, choices);
    }
    // A word that has to be one of these.
    template <class T> ArgumentSyntax &
    chosenWord(const char *placeHolder, T &to, const std::vector<std::pair<const char *, T>> &choices, const char *help)
    {
        return withChoices(wordBy(placeHolder, Count::One, help, {}), to, choices);
    }

    ArgumentSyntax &word(const char *placeHolder, Count count, QString &to, const char *help);
    ArgumentSyntax &words(const char *placeHolder, Count count, QStringList &to, const char *help);

    ArgumentSyntax &wordBy(const char *placeHolder, Count count, const char *help,
                           std::function<Result<void>(const QString &)> take);

    CommandSyntax &command(const char *name, const char *summary);
    void example(const char *line, const char *what) { examples.emplace_back(line, what); }

    const CommandSyntax *find(const QString &name) const;

    const char *name = "";
    const char *summary = "";
    const char *details = ""; // more than the summary, for help and the manual
    bool hidden = false;
    std::deque<ArgumentSyntax> options;
    std::deque<ArgumentSyntax> positionals;
    std::deque<CommandSyntax> commands;
    std::vector<std::pair<const char *, const char *>> examples;
    std::function<Result<void>(Context &)> run; // none: one of `commands` must follow

private:
    template <class T> static ArgumentSyntax &withChoices(ArgumentSyntax &argument, T &to,
                                                          const std::vector<std::pair<const char *, T>> &choices)
    {
        for (const auto &one : choices)
            argument.choices.push_back(one.first);
        argument.take = [&to, choices](const QString &text) -> Result<void> {
            QStringList known;
            for (const auto &[word, value] : choices) {
                if (text == QLatin1StringView(word)) {
                    to = value;
                    return {};
                }
                known += QLatin1StringView(word);
            }
            return fail(Errc::Usage, QStringLiteral("'%1' is none of: %2").arg(text, known.join(QStringLiteral(", "))));
        };
        return argument;
    }
};

// `mnemo search QUERY... [-k N]`: how a command is called, on one line.
QString usageLine(const CommandSyntax &command, const QString &path);

} // namespace mn::cli
