// Writes what clients in other languages are checked with, and from it the inputs that the fuzz targets start from:
//   make_protocol_vectors tests/golden/protocol_vectors.json tests/fuzz/corpus
// What is sealed in the file already stays as it is: tests/golden/README.md.
#include "tests/golden/protocol_vectors.h"
#include "tests/unit/protocol/messages.h"
#include <QDir>
#include <QJsonDocument>

namespace mn::sync::test {

namespace {

using namespace Qt::StringLiterals;

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// A file for each input, named after what it shows.
class Corpus {
public:
    explicit Corpus(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }
    void add(const QString &name, const QByteArray &bytes)
    {
        QString plain;
        for (const QChar c : name.toLower())
            plain += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('_');
        const int before = m_names[plain]++;
        write(m_folder + u'/' + plain + (before == 0 ? QString() : u"_%1"_s.arg(before + 1)), bytes);
    }

private:
    QString m_folder;
    QHash<QString, int> m_names;
};

// The first byte says which: its place in messages.def, and then what is no message of CBOR.
QHash<QString, char> places()
{
    QHash<QString, char> places;
    eachMessage([&]<class T>() { places.insert(QLatin1StringView(kMessageName<T>), char(places.size())); });
    for (const QString &other : {u"envelope"_s, u"sum"_s})
        places.insert(other, char(places.size()));
    return places;
}

void writeMessages(const QString &folder, const QJsonObject &vectors)
{
    Corpus corpus(folder);
    const QHash<QString, char> places = test::places();
    const auto add = [&](const QString &type, const QString &name, const QJsonValue &bytes) {
        corpus.add(name, places.value(type) + bytesOf(bytes));
    };
    const QJsonObject refused = vectors["refused"_L1].toObject();
    for (const QJsonValue &one : vectors["messages"_L1].toArray())
        add(one["type"_L1].toString(), one["type"_L1].toString(), one["cbor"_L1]);
    for (const QJsonValue &one : refused["messages"_L1].toArray())
        add(one["type"_L1].toString(), one["type"_L1].toString() + u' ' + one["why"_L1].toString(), one["cbor"_L1]);
    for (const QJsonValue &one : refused["commits"_L1].toArray())
        add(u"Commit"_s, u"commit "_s + one["why"_L1].toString(), one["body"_L1]);
    for (const QJsonValue &one : refused["events"_L1].toArray())
        add(u"ControlEvent"_s, u"event "_s + one["why"_L1].toString(), one["body"_L1]);
    for (const QJsonValue &one : vectors["envelopes"_L1].toArray())
        add(u"envelope"_s, u"envelope"_s, one["bytes"_L1]);
    for (const QJsonValue &one : refused["envelopes"_L1].toArray())
        add(u"envelope"_s, u"envelope "_s + one["why"_L1].toString(), one["bytes"_L1]);
    for (const QJsonValue &one : vectors["multiset_hashes"_L1].toArray())
        add(u"sum"_s, u"sum "_s + one["name"_L1].toString(), one["sum"_L1]);
}

// Events one behind the other, each as who signs it and a length: control_log_fuzz.cpp signs them.
void writeLogs(const QString &folder, const QJsonObject &vectors)
{
    Corpus corpus(folder);
    const auto add = [&](const QString &name, const QJsonArray &events) {
        QByteArray input;
        for (const QJsonValue &one : events) {
            const QByteArray body = bytesOf(one["body"_L1]);
            const auto event = fromCbor<ControlEvent>(body);
            const quint8 signer = event && event->signer ? event->signer->bytes()[0] : 100;
            input += char(signer);
            input += char(body.size() >> 8);
            input += char(body.size());
            input += body;
        }
        corpus.add(name, input);
    };
    for (const QJsonValue &one : vectors["control_logs"_L1].toArray())
        add(one["name"_L1].toString(), one["events"_L1].toArray());
    for (const QJsonValue &one : vectors["refused"_L1]["control_logs"_L1].toArray())
        add(one["why"_L1].toString(), one["events"_L1].toArray());
}

// 0 and a row, or 1 and what is padded: sealed_row_fuzz.cpp.
void writeRows(const QString &folder, const QJsonObject &vectors)
{
    Corpus corpus(folder);
    const QJsonObject sealed = vectors["sealed"_L1].toObject();
    for (const QJsonValue &one : sealed["records"_L1].toArray()) {
        corpus.add(one["name"_L1].toString(), '\0' + bytesOf(one["cbor"_L1]));
        if (const QByteArray plain = bytesOf(one["padded"_L1]); !plain.isEmpty()) {
            corpus.add(u"padded "_s + one["name"_L1].toString(), '\1' + plain);
            corpus.add(u"stored "_s + one["name"_L1].toString(), '\2' + bytesOf(one["stored"_L1]));
        }
    }
    for (const QJsonValue &one : sealed["refused_records"_L1].toArray())
        corpus.add(one["why"_L1].toString(), '\0' + bytesOf(one["cbor"_L1]));
    for (const QJsonValue &one : vectors["device"_L1]["paddings"_L1].toArray())
        corpus.add(u"padding"_s, '\1' + bytesOf(one["padded"_L1]));
}

void writePacks(const QString &folder, const QJsonObject &sealed)
{
    Corpus corpus(folder);
    for (const QJsonValue &one : sealed["packs"_L1].toArray())
        corpus.add(u"pack"_s, bytesOf(one["pack"_L1]));
    for (const QJsonValue &one : sealed["refused_packs"_L1].toArray())
        corpus.add(one["why"_L1].toString(), bytesOf(one["bytes"_L1]));
}

void make(const QString &file, const QString &corpora)
{
    QJsonObject vectors = protocolVectors();
    QJsonObject sealed = sealedVectors();
    const QJsonObject before = read(file)["sealed"_L1].toObject();
    for (auto kept = before.begin(); kept != before.end(); ++kept)
        sealed.insert(kept.key(), kept.value());
    vectors.insert(u"sealed"_s, sealed);
    write(file, QJsonDocument(vectors).toJson());
    writeMessages(corpora + u"/message"_s, vectors);
    writeLogs(corpora + u"/control_log"_s, vectors);
    writeRows(corpora + u"/sealed_row"_s, vectors);
    writePacks(corpora + u"/vector_pack"_s, sealed);
}

} // namespace

} // namespace mn::sync::test

int main(int argc, char **argv)
{
    if (argc != 3)
        qFatal("make_protocol_vectors FILE CORPORA");
    mn::sync::test::make(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    return 0;
}
