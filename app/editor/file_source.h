#pragma once
#include "core/vault/blob_store.h"
#include <stop_token>

class QImage;

namespace mn::app {

// A person's file on its way into the vault: what it is, and its bytes piece by piece; Cancelled once `stop` is asked.
struct FileSource {
    QString name;
    QString mime;
    ByteSource bytes;
    qint64 size = 0; // as it was when it was opened
};

// FileUnreadable. It is opened here, and looked into for what it is: not on the thread that draws.
Result<FileSource> fileSource(const QString &path, std::stop_token stop);
// As a PNG. NotUnderstood where it is none. Not on the thread that draws either.
Result<FileSource> pictureSource(const QString &name, const QImage &picture, std::stop_token stop);

} // namespace mn::app
