#include "app/editor/clipboard_files.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

namespace mn::app {

namespace {

QList<QUrl> filesIn(const QMimeData &held)
{
    const QList<QUrl> urls = held.urls();
    return std::ranges::all_of(urls, &QUrl::isLocalFile) ? urls : QList<QUrl>();
}

} // namespace

ClipboardFiles filesOnClipboard()
{
    const QMimeData *const held = QGuiApplication::clipboard()->mimeData();
    if (!held)
        return {};
    ClipboardFiles found{filesIn(*held), {}};
    if (found.files.isEmpty() && !held->hasText())
        found.picture = qvariant_cast<QImage>(held->imageData());
    return found;
}

bool hasFilesOnClipboard()
{
    const QMimeData *const held = QGuiApplication::clipboard()->mimeData();
    return held && (!filesIn(*held).isEmpty() || (held->hasImage() && !held->hasText()));
}

} // namespace mn::app
