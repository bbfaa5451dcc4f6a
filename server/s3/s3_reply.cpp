#include "server/s3/s3_reply.h"
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// Goes to a log: a word, whatever the other side says.
QByteArray word(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9.]{1,64}\\z"_s);
    return form.match(text).hasMatch() ? text.toLatin1() : QByteArray();
}

Result<S3Object> readObject(QXmlStreamReader &xml)
{
    S3Object object;
    bool hasSize = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Key")
            object.key = xml.readElementText().toUtf8();
        else if (xml.name() == u"Size")
            object.size = xml.readElementText().toULongLong(&hasSize);
        else
            xml.skipCurrentElement();
    }
    if (object.key.isEmpty() || !hasSize)
        return fail(Errc::NotUnderstood, u"an object without a name or a size"_s);
    return object;
}

} // namespace

Result<S3Page> readPage(const QByteArray &bytes, const QByteArray &prefix)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != u"ListBucketResult")
        return fail(Errc::NotUnderstood, u"no list of a bucket"_s);
    S3Page page;
    bool hasMore = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Contents") {
            MN_TRY(const S3Object object, readObject(xml));
            // Whoever asks may be about to remove them.
            if (!object.key.startsWith(prefix))
                return fail(Errc::NotUnderstood, u"an object that was not asked for"_s);
            page.objects += object;
        } else if (xml.name() == u"IsTruncated") {
            hasMore = xml.readElementText() == u"true";
        } else if (xml.name() == u"NextContinuationToken") {
            page.next = xml.readElementText().toUtf8();
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError() || (hasMore && page.next.isEmpty()))
        return fail(Errc::NotUnderstood, u"a list of a bucket that is not whole"_s);
    if (!hasMore)
        page.next.clear();
    return page;
}

QByteArray deletionOf(const QList<QByteArray> &keys)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Delete"_s);
    xml.writeDefaultNamespace(u"http://s3.amazonaws.com/doc/2006-03-01/"_s);
    xml.writeTextElement(u"Quiet"_s, u"true"_s); // only what stayed is told
    for (const QByteArray &key : keys) {
        xml.writeStartElement(u"Object"_s);
        xml.writeTextElement(u"Key"_s, QString::fromUtf8(key));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<void> readDeletion(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != u"DeleteResult")
        return fail(Errc::NotUnderstood, u"no answer to a removal"_s);
    bool hasStayed = false;
    QByteArray why;
    while (xml.readNextStartElement()) {
        const bool isError = xml.name() == u"Error";
        while (isError && xml.readNextStartElement()) {
            if (xml.name() == u"Code")
                why = word(xml.readElementText());
            else
                xml.skipCurrentElement();
        }
        hasStayed = hasStayed || (isError && why != "NoSuchKey");
        if (!isError)
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return fail(Errc::NotUnderstood, u"an answer to a removal that is not whole"_s);
    if (hasStayed)
        return fail(Errc::Failed, u"an object stayed: %1"_s.arg(QLatin1StringView(why)));
    return {};
}

QByteArray errorCode(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != u"Error")
        return {};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"Code")
            return word(xml.readElementText());
        xml.skipCurrentElement();
    }
    return {};
}

} // namespace mn::server
