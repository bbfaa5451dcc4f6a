#pragma once
#include "app/transfer/import_model.h"
#include "tests/support/paths.h"
#include "tests/unit/app/app_fixture.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace mn::app::test {

using namespace Qt::StringLiterals;

inline QString materialPath(const QString &name)
{
    return mn::test::sourcePath("tests/data/import/") + name;
}

inline QUrl material(const QString &name)
{
    return QUrl::fromLocalFile(materialPath(name));
}

// A folder of notes as a person keeps them: in folders, with tags, dates and links to each other.
inline bool writeNotes(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString place = u"%1/%2"_s.arg(folder, i % 3 == 0   ? u"House"_s
                                                     : i % 3 == 1 ? u"Garden"_s
                                                                  : u"Work/Log"_s);
        QFile file(u"%1/note %2.md"_s.arg(place).arg(i));
        if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly))
            return false;
        file.write(
            u"---\ntags: [t%1]\ncreated: 2020-01-02\n---\nNote number %2 says what was agreed about the boiler.\n"
            "It goes on in [[note %3]].\n"_s.arg(i % 7)
                .arg(i)
                .arg((i * 7) % count)
                .toUtf8());
    }
    return true;
}

// Turns the event loop, without a pause, until it holds; time passes for what waits for it.
template <class Condition> bool until(ManualTimers &timers, Condition holds)
{
    for (const QDeadlineTimer end(120'000); !holds();) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        timers.advance(std::chrono::milliseconds(130));
    }
    return true;
}

inline qint64 countIn(Vault &vault, bool isTrashed = false)
{
    return mn::test::wait(
               vault.count(ReadView::everything(), {{{Field::Trashed, Comparison::Equal, isTrashed, false}}}))
        .value_or(-1);
}

} // namespace mn::app::test
