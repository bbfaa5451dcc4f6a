#pragma once
#include "core/base/result.h"
#include <QHash>
#include <QString>

namespace mn {

// One .md of a Joplin export: a title, a body, and a block of `name: value` at its end. Source: Joplin's
// BaseItem.serialize, as its command line program 3.5.1 writes it.
struct JoplinItem {
    enum class Type { Note = 1, Folder = 2, Resource = 4, Tag = 5, NoteTag = 6, Other = 0 };

    Type type = Type::Other;
    QByteArray id; // 32 hexadecimal digits
    QString title;
    QString body;
    QHash<QString, QString> properties;

    QString text(QStringView name) const { return properties.value(name.toString()); }
    qint64 number(QStringView name) const { return text(name).toLongLong(); }
    // ms UTC; 0 when it is not there
    qint64 time(QStringView name) const;
};

// NotUnderstood when it has not that form.
Result<JoplinItem> parseJoplinItem(QByteArrayView bytes);

// 32 hexadecimal digits.
bool isJoplinId(QByteArrayView id);

} // namespace mn
