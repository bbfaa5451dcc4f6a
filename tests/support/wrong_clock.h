#pragma once
#include <QDateTime>
#include <QProcessEnvironment>
#include <QTemporaryFile>

namespace mn::test {

// The clock of the programs of one machine: right at first, and moved while they run. `library`: mn_wrong_clock.
class WrongClock {
public:
    explicit WrongClock(QString library) : m_library(std::move(library))
    {
        if (!m_file.open())
            qFatal("there is no file for a clock");
        setRight();
    }

    // For what is started with these variables.
    void giveTo(QProcessEnvironment &environment) const
    {
        environment.insert(QStringLiteral("LD_PRELOAD"), m_library);
        environment.insert(QStringLiteral("MN_CLOCK_FILE"), m_file.fileName());
    }
    void setAhead(qint64 seconds)
    {
        const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(&seconds), sizeof seconds);
        if (!m_file.seek(0) || m_file.write(bytes) != bytes.size() || !m_file.flush())
            qFatal("the clock cannot be set");
    }
    void setRight() { setAhead(0); }
    // To its second of January.
    void setYear(int year)
    {
        setAhead(QDateTime::currentDateTimeUtc().secsTo(QDateTime(QDate(year, 1, 2), QTime(0, 0), Qt::UTC)));
    }

private:
    const QString m_library;
    QTemporaryFile m_file;
};

} // namespace mn::test
