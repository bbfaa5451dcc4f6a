#include "core/exchange/import_merge.h"
#include "core/portable/memory_json.h"
#include <QJsonArray>
#include <QtEndian>
#include <algorithm>

namespace mn {

namespace {

constexpr char kForm = 1;
constexpr qsizetype kFingerprintBytes = 32;
constexpr qsizetype kHashBytes = 6; // of a value: a false match is one in 10^14
constexpr qsizetype kDotBytes = ActorId::kBytes + 8;
constexpr qsizetype kValueBytes = 4 + kHashBytes;

enum class Absent { TakesAway, SaysNothing };

// What one source says about a field that another source does not know of at all, must not be taken away by silence.
template <class Visit> void forEachField(const Visit &visit)
{
    visit("id_external", &Memory::externalId, Absent::TakesAway);
    visit("title", &Memory::title, Absent::TakesAway);
    visit("content", &Memory::content, Absent::TakesAway);
    visit("source", &Memory::source, Absent::TakesAway);
    visit("author", &Memory::author, Absent::TakesAway);
    visit("thread", &Memory::thread, Absent::TakesAway);
    visit("kind", &Memory::kind, Absent::SaysNothing);
    visit("importance", &Memory::importance, Absent::SaysNothing);
    visit("occurred_at", &Memory::occurredAt, Absent::SaysNothing);
    visit("position", &Memory::position, Absent::SaysNothing);
    visit("pinned", &Memory::pinned, Absent::SaysNothing);
    visit("archived", &Memory::archived, Absent::SaysNothing);
    visit("created_at", &Memory::createdAt, Absent::SaysNothing);
}

QByteArray bytesOf(const QString &value)
{
    return value.toUtf8();
}
QByteArray bytesOf(double value)
{
    return QByteArray::number(value, 'g', 17);
}
QByteArray bytesOf(qint64 value)
{
    return QByteArray::number(value);
}
QByteArray bytesOf(bool value)
{
    return QByteArray::number(int(value));
}
QByteArray bytesOf(const std::optional<qint64> &value)
{
    return value ? bytesOf(*value) : QByteArray();
}
QByteArray bytesOf(const std::optional<Moment> &value)
{
    return value ? bytesOf(value->ms) + '/' + QByteArray::number(value->offset) : QByteArray();
}

// Never 0, which means none. FNV-1a of 64 bits, mixed as MurmurHash3 ends: an import spends no more on it than it must,
// and who could make two values alike could as well write the second into both files.
quint64 shortHash(QByteArrayView bytes)
{
    quint64 hash = 14695981039346656037u;
    for (const char c : bytes)
        hash = (hash ^ quint8(c)) * 1099511628211u;
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccdu;
    return (hash ^ hash >> 33) >> 16 | 1;
}

// FNV-1a: names are few and our own.
quint32 nameHash(QByteArrayView name)
{
    quint32 hash = 2166136261u;
    for (const char c : name)
        hash = (hash ^ quint8(c)) * 16777619u;
    return hash;
}

template <class T> quint64 hashOfField(const Memory &memory, T Memory::*field)
{
    static const Memory plain;
    return memory.*field == plain.*field ? 0 : shortHash(bytesOf(memory.*field));
}

quint64 hashOfValue(const QJsonValue &value)
{
    return value.isUndefined() ? 0 : shortHash(jsonText(QJsonArray{value}));
}

QByteArray metadataName(const QString &key)
{
    return "metadata " + key.toUtf8();
}
QByteArray tagName(const QString &tag)
{
    return "tag " + tag.toUtf8();
}
QByteArray domainName(const QString &domain)
{
    return "domain " + domain.toUtf8();
}
QByteArray linkName(const Link &link)
{
    return "link " + link.to.toBytes() + link.type.toUtf8();
}

enum class Choice { Take, Keep, KeepAndTell };

// Of one value; hashes are 0 where a side has none.
Choice choose(quint64 here, quint64 source, std::optional<quint64> base, bool sourceIsLater)
{
    if (here == source)
        return Choice::Keep;
    if (!base)
        return here == 0 || sourceIsLater ? Choice::Take : Choice::KeepAndTell;
    if (here == *base)
        return Choice::Take;
    return source == *base ? Choice::Keep : Choice::KeepAndTell;
}

template <class List, class NameOf>
void addNew(List &to, const List &from, const ImportBase &base, const NameOf &nameOf)
{
    for (const auto &value : from)
        if (!to.contains(value) && !base.had(nameOf(value)))
            to.append(value);
}

} // namespace

ImportBase::ImportBase(QByteArray fingerprint, const Memory &source)
    : m_isKnown(true), m_fingerprint(std::move(fingerprint))
{
    const auto put = [this](QByteArrayView name, quint64 hash) {
        if (hash != 0)
            m_valueOf.emplace(nameHash(name), hash);
    };
    forEachField([&](const char *name, auto field, Absent) { put(name, hashOfField(source, field)); });
    for (auto entry = source.metadata.begin(); entry != source.metadata.end(); ++entry)
        put(metadataName(entry.key()), hashOfValue(entry.value()));
    for (const QString &tag : source.tags)
        put(tagName(tag), 1);
    for (const QString &domain : source.domains)
        put(domainName(domain), 1);
}

ImportBase ImportBase::withLinks(const QList<Link> &links) const
{
    ImportBase out = *this;
    for (const Link &link : links)
        out.m_valueOf.emplace(nameHash(linkName(link)), 1);
    return out;
}

quint64 ImportBase::hashOf(QByteArrayView name) const
{
    const auto found = m_valueOf.find(nameHash(name));
    return found == m_valueOf.end() ? 0 : found->second;
}

// form 1 | fingerprint's size 1 | fingerprint | has a dot 1 | (actor 16 | counter 8) | (name 4 | value 6)*
QByteArray ImportBase::toBytes() const
{
    QByteArray out;
    out.reserve(3 + m_fingerprint.size() + kDotBytes + qsizetype(m_valueOf.size()) * kValueBytes);
    out += kForm;
    out += char(m_fingerprint.size());
    out += m_fingerprint;
    out += char(trashed.has_value());
    const auto number = [&out](quint64 value, qsizetype bytes) {
        char big[8];
        qToBigEndian(value, big);
        out.append(big + 8 - bytes, bytes);
    };
    if (trashed) {
        out += trashed->actor.toBytes();
        number(trashed->counter, 8);
    }
    for (const auto &[name, value] : m_valueOf) {
        number(name, 4);
        number(value, kHashBytes);
    }
    return out;
}

ImportBase ImportBase::fromBytes(QByteArrayView bytes)
{
    const auto take = [&bytes](qsizetype size) {
        const QByteArrayView head = bytes.first(std::min(size, bytes.size()));
        bytes = bytes.sliced(head.size());
        return head;
    };
    const auto number = [](QByteArrayView big) {
        quint64 value = 0;
        for (const char c : big)
            value = value << 8 | quint8(c);
        return value;
    };
    ImportBase out;
    if (bytes.size() < 3 || take(1)[0] != kForm)
        return out;
    const qsizetype size = quint8(take(1)[0]);
    out.m_fingerprint = take(size).toByteArray();
    if ((size != 0 && size != kFingerprintBytes) || out.m_fingerprint.size() != size || bytes.isEmpty())
        return {};
    if (take(1)[0] != 0) {
        const QByteArrayView dot = take(kDotBytes);
        const auto actor = ActorId::fromBytes(dot.first(std::min<qsizetype>(ActorId::kBytes, dot.size())));
        if (dot.size() != kDotBytes || !actor)
            return {};
        out.trashed = Dot{*actor, number(dot.sliced(ActorId::kBytes))};
    }
    while (bytes.size() >= kValueBytes) {
        const auto name = quint32(number(take(4)));
        out.m_valueOf.emplace(name, number(take(kHashBytes)));
    }
    out.m_isKnown = true;
    return out;
}

MergedMemory merged(const Memory &current, const Memory &source, const ImportBase &base)
{
    MergedMemory out{current, {}};
    const bool sourceIsLater = source.updatedAt > current.updatedAt;
    const auto baseOf = [&base](QByteArrayView name) {
        return base.isKnown() ? std::optional(base.hashOf(name)) : std::nullopt;
    };
    forEachField([&](const char *name, auto field, Absent absent) {
        const quint64 wanted = hashOfField(source, field);
        if (wanted == 0 && absent == Absent::SaysNothing)
            return;
        const Choice choice = choose(hashOfField(current, field), wanted, baseOf(name), sourceIsLater);
        if (choice == Choice::Take)
            out.memory.*field = source.*field;
        else if (choice == Choice::KeepAndTell && QByteArrayView(name) != "created_at") // nobody edits that one
            out.kept += QString::fromLatin1(name);
    });
    for (auto entry = source.metadata.begin(); entry != source.metadata.end(); ++entry) {
        const QByteArray name = metadataName(entry.key());
        const quint64 here = hashOfValue(current.metadata.value(entry.key()));
        const Choice choice = choose(here, hashOfValue(entry.value()), baseOf(name), sourceIsLater);
        if (choice == Choice::Take)
            out.memory.metadata.insert(entry.key(), entry.value());
        else if (choice == Choice::KeepAndTell)
            out.kept += QString::fromUtf8(name);
    }
    addNew(out.memory.tags, source.tags, base, tagName);
    addNew(out.memory.domains, source.domains, base, domainName);
    addNew(out.memory.links, source.links, base, linkName);
    for (const Attachment &attachment : source.attachments) {
        const bool isThere =
            std::any_of(out.memory.attachments.begin(), out.memory.attachments.end(), [&](const Attachment &other) {
                return other.sha256 == attachment.sha256 && other.name == attachment.name;
            });
        if (!isThere)
            out.memory.attachments.append(attachment);
    }
    return out;
}

} // namespace mn
