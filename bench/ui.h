#pragma once
#include "bench/figures.h"
#include "tests/desktop/display.h"
#include <QProcessEnvironment>
#include <QString>

namespace mn::bench {

// A vault that programs of their own can open too, by its passphrase.
struct UiVault {
    QString folder;
    QString stateFolder;
    QString passphrase;
    QString size; // "100,000"
};

// From outside, with the real program: first frame, memory, wake-ups. `environment`: of the display, in a home of its
// own.
void measureFromOutside(Figures &figures, const UiVault &vault, test::Display &display,
                        const QProcessEnvironment &environment);
// What an empty Qt Quick window does instead, as a program: to be called by main() for "--empty-window".
int showEmptyWindow(int argc, char **argv);

// In this process, with the window of the program on the same display: unlocking, searching, scrolling, typing. The
// first unlocking of a process is measured in some of their own.
void measureInside(Figures &figures, const UiVault &vault);
// What those do, and print the ms of: to be called by main() for "--first-opening FOLDER STATE-FOLDER PASSPHRASE".
int openOnce(int argc, char **argv);
// What the program does from its first start to the first own memory, without its person's time, and prints the ms of:
// to be called by main() for "--first-memory FOLDER STATE-FOLDER STARTED", ms UTC.
int beginOnce(int argc, char **argv);

} // namespace mn::bench
