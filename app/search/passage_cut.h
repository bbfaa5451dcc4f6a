#pragma once
#include <QFont>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What of a passage is shown where it has room for a few lines: RichText cannot elide.
//   PassageCut { id: passage }
//   Text { textFormat: Text.RichText; text: passage.cut(styled, font, width, 2) }
class PassageCut : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    // `styled`, as styledText() makes it, in no more than so many `lines` of `width` pixels, with dots where something
    // is missing. What is marked first is in it: where it would be behind the last line, the beginning is left out.
    // Without a width: nothing.
    Q_INVOKABLE static QString cut(const QString &styled, const QFont &font, qreal width, int lines);
};

} // namespace mn::app
