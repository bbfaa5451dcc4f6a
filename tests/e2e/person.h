#pragma once
#include "tests/desktop/desktop.h"
#include "tests/unit/cli/program.h"
#include <QHash>
#include <optional>

namespace mn::test {

// What a person looks for: one of these roles (none: any), and this name (or what it begins with, or what is in it).
struct Sought {
    enum class Name { Whole, Begin, Part };
    QList<Role> roles;
    QString name;
    Name match = Name::Whole;

    bool fits(const Accessible &one) const;
};

Sought button(const QString &name); // also a switch, a chip that can be pressed
Sought field(const QString &name);  // something to type in, secret or not
Sought row(const QString &begin);   // of a list; its name goes on with date, tags and so on
Sought said(const QString &part);   // an alert, a state, a heading: whatever is to be read
Sought menuItem(const QString &name);
Sought shown(Role role, const QString &name);

// The real mnemosyne on a desktop, and somebody who sees it as a screen reader does and uses keyboard and mouse. Each
// call waits for what it needs; false: it did not come, and what was there instead has been printed.
class Person {
public:
    // On the vault of this home.
    Person(Desktop &desktop, Program &home, const QStringList &arguments = {});
    ~Person();

    // Starts the program once more on the same vault, with files, links or options for the one that is there: true when
    // the second ended by itself, well, and without a word on its standard error.
    bool handsOver(const QStringList &what);

    bool sees(const Sought &sought);
    bool sees(const Sought &sought, State state);
    bool seesNot(const Sought &sought);                    // any more
    bool reads(const Sought &sought, const QString &text); // the text of a field is this
    bool click(const Sought &sought);
    bool rightClick(const Sought &sought);
    bool typesInto(const Sought &sought, const QString &text); // once it has the keyboard
    void press(const QString &keys) { m_desktop.display().press(keys); }
    void type(const QString &text) { m_desktop.display().type(text); }

    // Of the first run: the words as one writes them onto paper, and those that are asked for again.
    QHash<int, QString> recoveryWords();
    QList<int> wordsAskedFor();

    // As it is now.
    QList<Accessible> look() const;
    std::optional<Accessible> find(const Sought &sought) const;
    QList<Accessible> findAll(const Sought &sought) const;
    QString textOf(const Sought &sought) const;
    // What has the keyboard: the innermost.
    static std::optional<Accessible> focused(const QList<Accessible> &tree);

    // Waits for the condition, with the windows of the program having the keyboard as they come.
    bool waitsFor(const std::function<bool()> &condition, const QString &what);

    // Ctrl+Q; true when the program ended by itself, well, and without a word on its standard error.
    bool leaves();
    void kill() { m_program->kill(); }
    bool isThere() const { return m_program->isRunning(); }
    qint64 processId() const { return m_program->process().processId(); }
    // All it has said on its standard error: a warning of QML, a report of a sanitizer.
    QByteArray complaints();
    Desktop &desktop() { return m_desktop; }

private:
    bool clickWith(const Sought &sought, Qt::MouseButton button);
    void report(const QString &what);
    std::unique_ptr<Running> start(const QStringList &arguments) const;

    Desktop &m_desktop;
    Program &m_home;
    std::unique_ptr<Running> m_program;
    QByteArray m_complaints;
};

} // namespace mn::test
