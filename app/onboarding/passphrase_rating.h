#pragma once
#include "app/onboarding/strength_words.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The strength of a passphrase that is being typed, as a line shows it.
class PassphraseRating final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int strengthLevel READ strengthLevel NOTIFY changed) // 0 (nothing) to 4
    Q_PROPERTY(QString strengthName READ strengthName NOTIFY changed)
    Q_PROPERTY(QString strengthSentence READ strengthText NOTIFY changed)
    Q_PROPERTY(double strengthPlace READ strengthPlace NOTIFY changed) // on the line, 0 to 1
    // The line's own marks, and bad examples: {text, place}, rated as the passphrase is.
    Q_PROPERTY(QVariantList lineMarks READ lineMarks CONSTANT)
    Q_PROPERTY(QVariantList examples READ examples CONSTANT)

public:
    // Against a vault whose passphrase is hashed so.
    explicit PassphraseRating(const PasswordHashParameters &hash, QObject *parent = nullptr)
        : QObject(parent), m_hash(hash)
    {
    }

    int strengthLevel() const { return int(levelOf(m_strength)); }
    QString strengthName() const { return levelName(levelOf(m_strength)); }
    QString strengthText() const { return strengthSentence(m_strength); }
    double strengthPlace() const { return placeOnLine(m_strength.seconds); }
    QVariantList lineMarks() const;
    QVariantList examples() const;

    // At every key; the text stays the field's.
    Q_INVOKABLE void rate(const QString &passphrase);

Q_SIGNALS:
    void changed();

private:
    PasswordHashParameters m_hash;
    PassphraseStrength m_strength;
};

} // namespace mn::app
