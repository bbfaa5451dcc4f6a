#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace mn::test {

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray err;

    // Each line of the output as JSON; a line that is none becomes an empty object.
    QList<QJsonObject> lines() const;
    QJsonObject line() const; // the last one
};

// The real mnemo, as a script calls it, in a home of its own: no desktop, no keychain, no terminal.
class Program {
public:
    Program();

    QString home(const QString &name) const { return m_home.filePath(name); }
    QString vault() const { return home(QStringLiteral("vault")); }
    QString passphraseFile() const { return home(QStringLiteral("passphrase")); }
    QProcessEnvironment &environment() { return m_environment; }

    // Exactly these arguments.
    Ended bare(const QStringList &arguments, const QByteArray &input = {}) const;
    // On this home's vault, with its passphrase.
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same with --json.
    Ended json(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same in the background, for who speaks with it himself.
    void begin(QProcess &process, const QStringList &arguments) const;
    // On a terminal of `columns`, both streams in `out`; what is typed comes from `input`.
    Ended onTerminal(const QStringList &arguments, const QByteArray &input = {}, int columns = 80) const;

    // On a terminal, where a person types each text once its prompt has appeared.
    struct Typed {
        QByteArray prompt;
        QByteArray text;
    };
    Ended typedOnTerminal(const QStringList &arguments, const QList<Typed> &typed) const;
    // What bash makes of this line, in the home; mnemo is "$MNEMO", the vault "$VAULT".
    Ended shell(const QString &line) const;

    QString write(const QString &name, const QByteArray &bytes) const; // a file in the home; its path

private:
    QStringList terminalOf(const QStringList &arguments, int columns) const;
    Ended start(const QString &program, const QStringList &arguments, const QByteArray &input) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

// The keys of the outermost object in the order in which they stand.
QStringList keysInOrder(const QByteArray &json);

} // namespace mn::test
