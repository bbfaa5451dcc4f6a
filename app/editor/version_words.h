#pragma once
#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Two versions of a text side by side: each as styled text in which the words that the other lacks stand on a ground.
// Compared beside the thread that draws; the newest pair alone is shown.
//   VersionWords { mine: editor.content; theirs: editor.theirContent; mineGround: Theme.sideASoft; ... }
class VersionWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString mine MEMBER m_mine NOTIFY wanted)
    Q_PROPERTY(QString theirs MEMBER m_theirs NOTIFY wanted)
    Q_PROPERTY(QColor mineGround MEMBER m_mineGround NOTIFY wanted)
    Q_PROPERTY(QColor theirsGround MEMBER m_theirsGround NOTIFY wanted)
    Q_PROPERTY(QString mineShown READ mineShown NOTIFY compared) // for Text.RichText
    Q_PROPERTY(QString theirsShown READ theirsShown NOTIFY compared)

public:
    explicit VersionWords(QObject *parent = nullptr);

    QString mineShown() const { return m_shown.mine; }
    QString theirsShown() const { return m_shown.theirs; }

    struct Shown {
        QString mine, theirs;
        bool operator==(const Shown &) const = default;
    };
    // Pure; what the properties say.
    static Shown compare(const QString &mine, const QString &theirs, const QColor &mineGround,
                         const QColor &theirsGround);

Q_SIGNALS:
    void wanted();
    void compared();

private:
    void begin();

    QString m_mine, m_theirs;
    QColor m_mineGround, m_theirsGround;
    Shown m_shown;
    quint64 m_pair = 0;
    bool m_isQueued = false;
};

} // namespace mn::app
