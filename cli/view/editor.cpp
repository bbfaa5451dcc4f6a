#include "cli/view/editor.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/private_folder.h"
#include <QProcess>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 16 << 20;

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

} // namespace

Result<QString> editText(const QString &text, bool allowDisk)
{
    MN_TRY(const ScratchFolder folder, folderFor(allowDisk));
    LocalFileSystem files;
    const QString path = folder.path() + u"/memory.md"_s;
    MN_TRY(replaceFile(files, path, text.toUtf8()));
    // EDITOR may hold options ("code --wait"), so it is a command line, not a program.
    QStringList command = QProcess::splitCommand(editorCommand());
    QProcess editor;
    editor.setProgram(command.takeFirst());
    editor.setArguments(command + QStringList{path});
    editor.setProcessChannelMode(QProcess::ForwardedChannels);
    editor.setInputChannelMode(QProcess::ForwardedInputChannel);
    editor.start();
    if (!editor.waitForStarted(-1) || !editor.waitForFinished(-1) || editor.exitStatus() != QProcess::NormalExit ||
        editor.exitCode() != 0)
        return fail(Errc::Cancelled, u"the editor %1 did not end well"_s.arg(editor.program()));
    MN_TRY(QByteArray saved, readFile(files, path, kMostBytes));
    while (saved.endsWith('\n')) // editors add one
        saved.chop(1);
    return QString::fromUtf8(saved);
}

} // namespace mn::cli
