#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000; // of a machine that does much else, or a sanitizer

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QList<QJsonObject> Ended::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &text : out.split('\n'))
        if (!text.isEmpty())
            objects += QJsonDocument::fromJson(text).object();
    return objects;
}

QJsonObject Ended::line() const
{
    const auto all = lines();
    return all.isEmpty() ? QJsonObject() : all.last();
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "MNEMOSYNE_VAULT", "NO_COLOR", "VISUAL", "EDITOR"})
        m_environment.remove(QString::fromLatin1(name));
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, home(u"data"_s));
    m_environment.insert(u"XDG_STATE_HOME"_s, home(u"state"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home(u"run"_s));
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"TERM"_s, u"xterm-256color"_s);
    QDir(m_home.path()).mkdir(u"run"_s);
    QFile::setPermissions(home(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(u"passphrase"_s, "correct horse battery staple\n");
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(home(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

Ended Program::start(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ended Program::bare(const QStringList &arguments, const QByteArray &input) const
{
    return start(QStringLiteral(MN_PROGRAM), arguments, input);
}

Ended Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return bare(QStringList{u"--vault"_s, vault(), u"--passphrase-file"_s, passphraseFile()} + arguments, input);
}

Ended Program::json(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{u"--json"_s} + arguments, input);
}

void Program::begin(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(MN_PROGRAM),
                  QStringList{u"--json"_s, u"--vault"_s, vault(), u"--passphrase-file"_s, passphraseFile()} +
                      arguments);
}

QStringList Program::terminalOf(const QStringList &arguments, int columns) const
{
    QString command = u"stty cols %1 2>/dev/null; exec "_s.arg(columns) + quoted(QStringLiteral(MN_PROGRAM));
    for (const QString &argument : QStringList{u"--vault"_s, vault()} + arguments)
        command += u' ' + quoted(argument);
    // script(1), in every Debian, gives it a terminal.
    return {u"-q"_s, u"-e"_s, u"-c"_s, command, u"/dev/null"_s};
}

Ended Program::onTerminal(const QStringList &arguments, const QByteArray &input, int columns) const
{
    return start(u"script"_s, terminalOf(arguments, columns), input);
}

Ended Program::typedOnTerminal(const QStringList &arguments, const QList<Typed> &typed) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(u"script"_s, terminalOf(arguments, 80));
    QByteArray out;
    qsizetype seen = 0;
    for (const Typed &one : typed) {
        while (out.indexOf(one.prompt, seen) < 0 && process.waitForReadyRead(kPatienceMs))
            out += process.readAllStandardOutput();
        seen = out.indexOf(one.prompt, seen);
        if (seen < 0)
            break; // it ended without asking
        seen += one.prompt.size();
        process.write(one.text);
    }
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            out + process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended Program::shell(const QString &line) const
{
    return start(u"bash"_s,
                 {u"-c"_s, u"MNEMO=%1 VAULT=%2\n%3"_s.arg(quoted(QStringLiteral(MN_PROGRAM)), quoted(vault()), line)},
                 {});
}

QStringList keysInOrder(const QByteArray &json)
{
    QStringList keys;
    int depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == '"') {
            const qsizetype begin = ++at;
            while (at < json.size() && json[at] != '"')
                at += json[at] == '\\' ? 2 : 1;
            if (depth == 1 && json.mid(at + 1, 1) == ":")
                keys += QString::fromUtf8(json.mid(begin, at - begin));
        }
    }
    return keys;
}

} // namespace mn::test
