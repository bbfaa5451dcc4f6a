#pragma once
#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace mn::test {

// The keys of an object of JSON in the order in which they stand, and of the objects in it: as docs/cli.md writes them
// down, {"id", "links": [{"to"}], ...}, or as a program printed them.
struct JsonShape {
    QStringList keys;
    QMap<QString, JsonShape> inner; // of values that are objects, or lists that begin with one
    bool goesOn = false;            // "..." at its end: others follow

    // Of the first object in the text; without keys when there is none.
    static JsonShape of(const QByteArray &text);
};

} // namespace mn::test
