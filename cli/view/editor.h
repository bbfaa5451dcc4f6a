#pragma once
#include "core/base/platform/private_folder.h"
#include "core/base/result.h"
#include <QString>

namespace mn::cli {

class Output;

// What a person wrote in their editor. Its file is wiped when this goes.
class EditedText {
public:
    EditedText(QString text, ScratchFolder folder) : m_text(std::move(text)), m_folder(std::move(folder)) {}

    const QString &text() const { return m_text; }
    // What they wrote could not be kept: the file stays, and the error says where.
    Error leaveBehind(const Error &error);

private:
    QString m_text;
    ScratchFolder m_folder;
};

// Opens the person's editor (VISUAL, EDITOR, else vi) on a text and returns what they saved; a text file is how every
// editor can be asked. It lies in memory only, in a folder of its own. Ctrl+C is the editor's as long as it runs.
// NotAvailable when no memory-backed folder exists and `allowDisk` is not set; Cancelled when the editor fails, or
// mnemo is asked to end meanwhile. `output` gets a remark when what was saved is not UTF-8.
Result<EditedText> editText(Output &output, const QString &text, bool allowDisk);

} // namespace mn::cli
