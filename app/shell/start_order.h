#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace mn::app {

// What a start of the program is to do beside showing its window, and what a second start tells the first. Told over a
// socket: its bytes are taken from anybody, and nothing but what is described here comes out of them.
struct StartOrder {
    QStringList memories = {};  // ids, of links mnemosyne://memory/<id>
    QList<QUrl> files = {};     // of this machine, to be looked at for an import; absolute
    bool captures = false;      // the small window, in place of the large one
    QByteArray activation = {}; // the desktop's leave to come to the front (xdg-activation, startup notification)

    static constexpr qsizetype kMostBytes = 64 * 1024;
    static constexpr qsizetype kMostMemories = 16;
    static constexpr qsizetype kMostFiles = 256;
    static constexpr qsizetype kMostActivationBytes = 256;

    // From arguments that are no options: links, file URLs, paths seen from the working folder.
    // NotUnderstood names the one that is none of it; TooLarge when there are too many.
    static Result<StartOrder> from(const QStringList &arguments, bool captures);
    // The link that leads to a memory, by its id: what from() takes.
    static QString linkTo(const QString &memory);
    QByteArray toBytes() const;
    // NotUnderstood.
    static Result<StartOrder> fromBytes(const QByteArray &bytes);

    bool operator==(const StartOrder &) const = default;
};

} // namespace mn::app
