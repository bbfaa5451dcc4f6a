#pragma once
#include <QVariantMap>

class QObject;

// A vault that is on one device, and one that a server has, too: a real one, for as long as `owner` lives.
namespace mn::shots {

class SampleVault;

QVariantMap devicesAlone(SampleVault &vault, QObject *owner);
QVariantMap devicesProblem(SampleVault &vault, QObject *owner);
QVariantMap devicesSigningIn(SampleVault &, QObject *owner); // with the server's provider, in the browser
QVariantMap devicesLinked(SampleVault &, QObject *owner);
QVariantMap devicesOffline(SampleVault &, QObject *owner);
QVariantMap devicesEnd(SampleVault &, QObject *owner);          // of the account on the server, asked
QVariantMap devicesEnding(SampleVault &, QObject *owner);       // in a week
QVariantMap devicesVectors(SampleVault &, QObject *owner);      // that the server may have
QVariantMap devicesVectorsAllow(SampleVault &, QObject *owner); // asked
QVariantMap devicesClock(SampleVault &, QObject *owner);        // that is wrong
QVariantMap devicesCutOff(SampleVault &, QObject *owner);       // asked
QVariantMap devicesShelf(SampleVault &, QObject *owner);        // something was set aside
QVariantMap devicesRevoked(SampleVault &, QObject *owner);      // on the device that was cut off
// One more device: the code and its picture, the number where it is let in, and both on the other one.
QVariantMap devicesCode(SampleVault &, QObject *owner);
QVariantMap devicesNumber(SampleVault &, QObject *owner);
QVariantMap devicesByCode(SampleVault &vault, QObject *owner);
QVariantMap devicesComparing(SampleVault &, QObject *owner);
// What was set aside: read, asked about, and on its way.
QVariantMap shelf(SampleVault &, QObject *owner);
QVariantMap shelfErase(SampleVault &, QObject *owner);
QVariantMap shelfLoading(SampleVault &vault, QObject *owner);
// Many memories on their way.
QVariantMap devicesFirstSync(SampleVault &, QObject *owner);
QVariantMap devicesPaused(SampleVault &, QObject *owner);
// Attachments, on a network where what goes over it costs.
QVariantMap devicesMetered(SampleVault &, QObject *owner);

} // namespace mn::shots
