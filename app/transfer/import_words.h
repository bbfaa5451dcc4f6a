#pragma once
#include "app/transfer/import_kept.h"
#include "core/exchange/import_look.h"
#include <QCoreApplication>
#include <QLocale>
#include <QVariantList>
#include <chrono>
#include <optional>

namespace mn::app {

// How the steps of an import are told, in the words and numbers of a locale: without one, of that which is in force
// when it is asked. Tiles are {value, text, alarm}.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    explicit ImportWords(std::optional<QLocale> locale = {}) : m_locale(std::move(locale)) {}

    // {id, name, text, glyph, takesFolder, filters}: what a person can choose from.
    QVariantList programs() const;
    static QString programName(ImportFormat format);
    // What all of one import may be called by, as a tag.
    QString tagFor(ImportFormat format, qint64 now) const;

    QVariantList lookTiles(const ImportLook &look) const;
    // {text, count} of the most frequent ones.
    QVariantList most(const QHash<QString, qint64> &names, qsizetype atMost) const;
    QString kindsSentence(const ImportLook &look) const;
    // {title, text, remedy, isLeftOut}: remarks of one reason together.
    QVariantList warnings(const ImportLook &look) const;
    // {title, text, domain, note}
    QVariantList samples(const ImportLook &look) const;

    QString took(std::chrono::milliseconds time) const; // "13 seconds"
    QString size(qint64 bytes) const;
    QString number(qint64 number) const { return locale().toString(number); }

    // What is wrong, what stays, what to do; not the code.
    static QString problem(Errc code);

private:
    QLocale locale() const { return m_locale.value_or(QLocale()); }
    QVariantMap tile(qint64 value, const QString &text, bool alarm = false) const;
    QString years(qint64 earliest, qint64 latest) const;

    std::optional<QLocale> m_locale;
};

} // namespace mn::app
