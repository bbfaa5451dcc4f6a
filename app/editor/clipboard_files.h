#pragma once
#include <QImage>
#include <QList>
#include <QUrl>

namespace mn::app {

// What lies on the clipboard and is no text: files of this computer, or a picture. Where words are there as well, as of
// a table, they are what was copied. Thread that draws.
struct ClipboardFiles {
    QList<QUrl> files;
    QImage picture; // null: none
    bool isEmpty() const { return files.isEmpty() && picture.isNull(); }
};

ClipboardFiles filesOnClipboard();
// The same, without reading the picture.
bool hasFilesOnClipboard();

} // namespace mn::app
