#pragma once
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What this program is, and whose work is in it. All of it lies in the program: NOTICE, its licence, and the licences
// of the parts as resources.
class AboutProgram : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString machine READ machine CONSTANT) // what it runs on
    // The parts: { name, owner, licence }, those inside another behind it with isInside.
    Q_PROPERTY(QVariantList parts READ parts CONSTANT)
    Q_PROPERTY(QString licence READ licence CONSTANT) // its own, in full
    // Where things lie: { name, path }.
    Q_PROPERTY(QVariantList places READ places CONSTANT)

public:
    explicit AboutProgram(QObject *parent = nullptr);

    QString version() const;
    QString machine() const;
    QVariantList parts() const { return m_parts; }
    QString licence() const;
    QVariantList places() const;

    // The licence of a part in full, with what it refers to.
    Q_INVOKABLE QString licenceOf(const QString &part) const;
    // What somebody who helps wants to know, onto the clipboard.
    Q_INVOKABLE void copyLines() const;
    Q_INVOKABLE QString lines() const;

private:
    QVariantList m_parts;
};

} // namespace mn::app
