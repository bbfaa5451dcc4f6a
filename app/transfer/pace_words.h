#pragma once
#include <QCoreApplication>
#include <QLocale>
#include <chrono>
#include <optional>

namespace mn::app {

// How fast long work goes and how long it still takes, in the words and numbers of a locale.
class PaceWords {
    Q_DECLARE_TR_FUNCTIONS(PaceWords)
public:
    explicit PaceWords(QLocale locale = QLocale()) : m_locale(std::move(locale)) {}

    // "1,200 a second, about 5 seconds left"; the rate alone while what is left is not known.
    QString of(double perSecond, std::optional<std::chrono::milliseconds> left) const;
    // Of so much done in this time. Empty until that says something.
    QString of(qint64 done, qint64 total, std::chrono::milliseconds passed) const;

private:
    QString rate(double perSecond) const;
    QString left(std::chrono::milliseconds time) const;

    QLocale m_locale;
};

} // namespace mn::app
