#include "app/settings/about_program.h"
#include "core/base/platform/process.h"
#include "core/session/places.h"
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSysInfo>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(u":/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString fileNameOf(const QString &part)
{
    static const QRegularExpression apart(u"[^a-z0-9]+"_s);
    return part.toLower().replace(apart, u" "_s).trimmed().replace(u' ', u'-');
}

// Texts that Debian's notes only refer to: each once in the program.
QString textOf(const QString &licence)
{
    if (licence.startsWith(u"LGPL-3"))
        return resource(u"LGPL-3"_s) + u'\n' + resource(u"GPL-3"_s);
    if (licence.startsWith(u"LGPL-2.1"))
        return resource(u"LGPL-2.1"_s);
    return licence.startsWith(u"Apache-2.0") ? resource(u"LICENSE"_s) : QString();
}

// The lines of NOTICE that name a part: name, licence and owner stand in columns, two spaces or more apart.
QVariantList partsOf(const QString &notice)
{
    static const QRegularExpression columns(u"\\s{2,}"_s);
    static const QRegularExpression inside(u"^(with|of) "_s);
    QVariantList parts;
    bool isShipped = false;
    for (const QString &line : notice.split(u'\n')) {
        if (!line.startsWith(u"  ")) {
            isShipped = line.isEmpty() ? isShipped : !line.contains(u"never shipped");
            continue;
        }
        const QStringList words = line.trimmed().split(columns);
        if (!isShipped || words.size() < 3)
            continue;
        QString name = words[0];
        const bool isInside = name.contains(inside);
        parts.append(QVariantMap{{u"name"_s, name.remove(inside)},
                                 {u"licence"_s, words[1]},
                                 {u"owner"_s, words[2]},
                                 {u"isInside"_s, isInside}});
    }
    return parts;
}

} // namespace

AboutProgram::AboutProgram(QObject *parent) : QObject(parent), m_parts(partsOf(resource(u"NOTICE"_s))) {}

QString AboutProgram::version() const
{
    return QStringLiteral(MN_VERSION);
}

QString AboutProgram::machine() const
{
    return tr("%1, %2, Qt %3, %4")
        .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QString::fromLatin1(qVersion()),
             QGuiApplication::platformName());
}

QString AboutProgram::licence() const
{
    return resource(u"NOTICE"_s) + u'\n' + resource(u"LICENSE"_s);
}

QString AboutProgram::licenceOf(const QString &part) const
{
    QString around; // the part that what is inside it came with
    for (const QVariant &one : m_parts) {
        const QVariantMap words = one.toMap();
        const QString name = words.value(u"name"_s).toString();
        if (!words.value(u"isInside"_s).toBool())
            around = name;
        if (name != part)
            continue;
        const QString licence = words.value(u"licence"_s).toString();
        QString text = resource(fileNameOf(name));
        if (text.isEmpty() && name != around)
            text = resource(fileNameOf(around));
        return QStringList{name, words.value(u"owner"_s).toString(), licence, {}, text, textOf(licence)}.join(u'\n');
    }
    return {};
}

QVariantList AboutProgram::places() const
{
    const auto place = [](const QString &name, const QString &path) {
        return QVariant(QVariantMap{{u"name"_s, name}, {u"path"_s, QDir::toNativeSeparators(QDir::cleanPath(path))}});
    };
    return {place(tr("What this device remembers of its windows and vaults"), stateFolder()),
            place(tr("The built-in model of meaning"), modelFolder()),
            place(tr("The program"), QCoreApplication::applicationDirPath())};
}

QString AboutProgram::lines() const
{
    return u"Mnemosyne %1\n%2"_s.arg(version(), machine());
}

void AboutProgram::copyLines() const
{
    QGuiApplication::clipboard()->setText(lines());
}

} // namespace mn::app
