#pragma once
#include <QStringList>

namespace mn::shots {

class Stage;

// Writes OUT/<variant>/<screen>.png of all wanted screens and variants, and a contact sheet OUT/<variant>.png; in as
// many processes as there are processors, when it is much. Each counts its own warnings, and fails with any.
class Pictures {
public:
    // `wanted`: names of screens and variants, or "tour"; none of a kind: all of that kind.
    Pictures(const QString &out, const QStringList &wanted);

    // How many should work at it.
    int processes() const;
    // The screens that no other process has begun, with small ones for the contact sheets into the folder `small`. How
    // many pictures could not be made.
    int take(const QString &small, Stage &stage) const;
    // The same with this program, so often: `mnemosyne_shots --part SMALL OUT NAME...`. How many failed.
    int takeInProcesses(int of, const QString &small) const;
    // From the small ones. How many could not be made.
    int makeContactSheets(const QString &small) const;

private:
    QString m_out;
    QStringList m_wanted;
};

} // namespace mn::shots
