#pragma once
#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Days as people type them: "2025-02-14", or in the order and the figures of a locale's short form ("14.2.25"),
// whatever stands between the numbers.
class TypedDate : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // In the language that is in force: the beginning of the day, in local time; invalid where it is no date.
    Q_INVOKABLE QDateTime read(const QString &text, const QDateTime &today) const;
    // How a day is typed here, with all figures of its year.
    Q_INVOKABLE QString example(const QDateTime &day) const;

    // `today` says which year two figures mean: one of the ninety before it, or of the ten that come.
    static QDate dateOf(const QString &text, const QLocale &locale, QDate today);
    static QString textOf(QDate date, const QLocale &locale);
};

} // namespace mn::app
