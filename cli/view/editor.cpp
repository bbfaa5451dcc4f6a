#include "cli/view/editor.h"
#include "cli/output/advice.h"
#include "cli/view/foreign_text.h"
#include "core/base/platform/interrupt.h"
#include "core/base/platform/local_file_system.h"
#include <QProcess>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 16 << 20;
constexpr int kLookMs = 100; // how often, while the editor runs, whether this program is asked to end
constexpr char kFileName[] = "/memory.md";

QString editorCommand()
{
    for (const char *name : {"VISUAL", "EDITOR"})
        if (const QString value = qEnvironmentVariable(name).trimmed(); !value.isEmpty())
            return value;
    return u"vi"_s;
}

Result<ScratchFolder> folderFor(bool allowDisk)
{
    if (auto folder = ScratchFolder::inMemory())
        return folder;
    if (allowDisk)
        return ScratchFolder::onDisk();
    return fail(Errc::NotAvailable, u"a folder in memory for the text while it is edited; a trace on the disk would "
                                    "stay, which --allow-disk accepts"_s);
}

// Cancelled unless it ends well.
Result<void> runEditor(const QString &path)
{
    // EDITOR may hold options ("code --wait"), so it is a command line, not a program.
    QStringList command = QProcess::splitCommand(editorCommand());
    if (command.isEmpty())
        return fail(Errc::Usage, u"EDITOR names no program"_s);
    const LeaveInterruptsToChild signalled;
    QProcess editor;
    editor.setProgram(command.takeFirst());
    editor.setArguments(command + QStringList{path});
    editor.setProcessChannelMode(QProcess::ForwardedChannels);
    editor.setInputChannelMode(QProcess::ForwardedInputChannel);
    editor.start();
    bool hasEnded = !editor.waitForStarted(-1);
    while (!hasEnded && !signalled.isAskedToEnd())
        hasEnded = editor.waitForFinished(kLookMs) || editor.state() == QProcess::NotRunning;
    if (!hasEnded) {
        editor.terminate();
        if (!editor.waitForFinished(kLookMs))
            editor.kill();
        editor.waitForFinished(-1);
        return failWithAdvice(Errc::Cancelled, u"mnemo was asked to end; what was written is gone"_s, {});
    }
    if (editor.error() == QProcess::FailedToStart || editor.exitStatus() != QProcess::NormalExit ||
        editor.exitCode() != 0)
        return failWithAdvice(Errc::Cancelled, u"the editor %1 did not end well"_s.arg(editor.program()),
                              u"VISUAL and EDITOR choose another one."_s);
    return {};
}

} // namespace

Error EditedText::leaveBehind(const Error &error)
{
    const QString path = m_folder.keep() + QLatin1StringView(kFileName);
    const QString where = u"what you wrote is in "_s + path;
    const QString what = error.context.section(kAdviceMark, 0, 0);
    return {error.code,
            (what.isEmpty() ? where : what + u"; "_s + where) + kAdviceMark + u"It stays there until you delete it."_s};
}

Result<EditedText> editText(Output &output, const QString &text, bool allowDisk)
{
    MN_TRY(ScratchFolder folder, folderFor(allowDisk));
    LocalFileSystem files;
    const QString path = folder.path() + QLatin1StringView(kFileName);
    MN_TRY(replaceFile(files, path, text.toUtf8()));
    MN_TRY(runEditor(path));
    auto saved = readFile(files, path, kMostBytes);
    if (!saved)
        return std::unexpected(EditedText({}, std::move(folder)).leaveBehind(saved.error()));
    while (saved->endsWith('\n')) // editors add one
        saved->chop(1);
    return EditedText(textFrom(output, *saved), std::move(folder));
}

} // namespace mn::cli
