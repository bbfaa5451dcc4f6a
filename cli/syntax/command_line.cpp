#include "cli/syntax/command_line.h"
#include <CLI/CLI.hpp>
#include <algorithm>

// The one place that knows CLI11: its exceptions end here, and its header is compiled once.
namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Bound {
    const ArgumentSyntax *argument;
    CLI::Option *option;
};

struct Level {
    const CommandSyntax *command;
    CLI::App *app;
    std::vector<Bound> bound;
};

// CLI11 2.1 takes a value like [a,b] apart into two, the next argument for the value of `--title=`, and after `--` it
// forgets which command it is in. A character in front that nobody types keeps it from looking at what follows.
constexpr char kGuard = '\x01';

std::string guarded(const QString &text, bool always)
{
    std::string out = text.toStdString();
    // Of --name=value it is the value that is guarded.
    const size_t sign = !always && out.starts_with("--") ? out.find('=') : std::string::npos;
    const size_t begin = sign == std::string::npos ? 0 : sign + 1;
    const char first = begin < out.size() ? out[begin] : '\0';
    if (always || first == '[' || first == kGuard)
        out.insert(begin, 1, kGuard);
    return out;
}

QString unguarded(const std::string &text)
{
    return QString::fromStdString(text.starts_with(kGuard) ? text.substr(1) : text);
}

std::vector<std::string> guardedBackwards(const QStringList &arguments)
{
    std::vector<std::string> out;
    bool onlyWords = false;
    for (const QString &argument : arguments) {
        if (argument == u"--"_s && !onlyWords) {
            onlyWords = true;
        } else if (!onlyWords && argument.startsWith(u"--"_s) && argument.indexOf(u'=') == argument.size() - 1) {
            out.push_back(argument.chopped(1).toStdString());
            out.emplace_back();
        } else {
            out.push_back(guarded(argument, onlyWords));
        }
    }
    std::ranges::reverse(out); // the order CLI11 wants its vector in
    return out;
}

void declare(const CommandSyntax &command, CLI::App &app, std::vector<Level> &levels)
{
    app.set_help_flag();
    app.fallthrough();
    app.require_subcommand(0, 1);
    Level level{&command, &app, {}};
    for (const ArgumentSyntax &option : command.options) {
        CLI::Option *added = option.value ? app.add_option(option.names) : app.add_flag(option.names);
        if (option.value)
            added->expected(1)->allow_extra_args(false);
        added->multi_option_policy(option.repeats ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
        level.bound.push_back({&option, added});
    }
    for (const ArgumentSyntax &word : command.positionals) {
        CLI::Option *added = app.add_option(word.names);
        if (word.count == Count::Any || word.count == Count::OneOrMore)
            added->expected(0, -1)->allow_extra_args()->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        else
            added->expected(1)->allow_extra_args(false);
        level.bound.push_back({&word, added});
    }
    levels.push_back(std::move(level));
    for (const CommandSyntax &below : command.commands)
        declare(below, *app.add_subcommand(below.name), levels);
}

// Edits needed to make one word of the other: for "did you mean".
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size() + 1));
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype change = corner + (a[i] != b[j]);
            corner = row[size_t(j + 1)];
            row[size_t(j + 1)] = std::min({corner + 1, row[size_t(j)] + 1, change});
        }
    }
    return row.back();
}

QString nearest(const QString &typed, const QStringList &known)
{
    const auto best = std::ranges::min_element(
        known, {}, [&](const QString &one) { return std::pair(distance(typed, one), one.size()); });
    return best != known.end() && distance(typed, *best) <= std::max<qsizetype>(1, typed.size() / 3) ? *best
                                                                                                     : QString();
}

std::unexpected<Error> unknown(const QString &typed, const std::vector<const CommandSyntax *> &innermostFirst)
{
    QStringList known;
    const bool isOption = typed.startsWith(u'-');
    for (const CommandSyntax *command : innermostFirst) {
        if (isOption)
            for (const ArgumentSyntax &option : command->options)
                known += option.allNames();
        else
            for (const CommandSyntax &below : command->commands)
                known += QLatin1StringView(below.name);
    }
    const QString similar = nearest(typed.section(u'=', 0, 0), known);
    QString text = isOption                      ? u"there is no option %1"_s.arg(typed)
                   : innermostFirst.front()->run ? u"'%1' is one word too many"_s.arg(typed)
                                                 : u"there is no command '%1'"_s.arg(typed);
    if (!similar.isEmpty())
        text += u"; did you mean %1?"_s.arg(similar);
    return fail(Errc::Usage, text);
}

Result<void> take(const Level &level)
{
    for (const Bound &bound : level.bound) {
        const ArgumentSyntax &argument = *bound.argument;
        const auto &results = bound.option->results();
        const bool isWord = !QLatin1StringView(argument.names).startsWith(u'-');
        if (isWord && results.empty() && (argument.count == Count::One || argument.count == Count::OneOrMore))
            return fail(Errc::Usage, u"%1 is missing"_s.arg(argument.name()));
        // A later value of an option that does not repeat takes the place of the earlier.
        for (size_t i = argument.repeats || isWord || results.empty() ? 0 : results.size() - 1; i < results.size();
             ++i) {
            const auto taken = argument.take(argument.value || isWord ? unguarded(results[i]) : QString());
            if (!taken)
                return fail(taken.error().code, argument.name() + u": "_s + taken.error().context);
        }
    }
    return {};
}

} // namespace

Result<ParsedLine> parse(const CommandSyntax &program, const QStringList &arguments)
{
    ParsedLine line;
    CLI::App root;
    std::vector<Level> levels;
    declare(program, root, levels);
    CLI::Option *help = root.add_flag("-h,--help");
    root.allow_extras(); // so that we, not it, say what is not known
    for (const Level &level : levels)
        level.app->allow_extras();

    try {
        root.parse(guardedBackwards(arguments));
    } catch (const CLI::ArgumentMismatch &error) {
        // "--vault: 1 required  missing": of the texts of CLI11 the one that everybody meets.
        const QString text = QString::fromStdString(error.what());
        return fail(Errc::Usage, text.endsWith(u" missing"_s) ? text.section(u':', 0, 0) + u" needs a value"_s : text);
    } catch (const CLI::ParseError &error) {
        return fail(Errc::Usage, QString::fromStdString(error.what()));
    }

    // From the outside in: each command that was named.
    std::vector<const CommandSyntax *> innermostFirst;
    std::vector<const Level *> named;
    for (const CLI::App *app = &root; app;) {
        const auto level = std::ranges::find(levels, app, &Level::app);
        line.command = level->command;
        innermostFirst.insert(innermostFirst.begin(), level->command);
        named.push_back(&*level);
        if (app != &root)
            line.path += QString::fromStdString(app->get_name());
        const auto below = app->get_subcommands();
        app = below.empty() ? nullptr : below.front();
    }
    line.help = help->count() > 0;
    if (line.help)
        return line;
    if (const auto extras = root.remaining(true); !extras.empty())
        return unknown(unguarded(extras.front()), innermostFirst);
    for (const Level *level : named)
        MN_TRY(take(*level));
    return line;
}

} // namespace mn::cli
