#pragma once
// Memories and changes as generators, in the form in which a vault keeps them: what was read is saved again unchanged.
#include "core/record/memory.h"
#include <QJsonArray>
#include <algorithm>
#include <rapidcheck.h>

namespace mn::test {

// Short, with what is hard in text: accents, CJK, emoji, marks, quotes, line breaks.
inline rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector<QString>{
                            QStringLiteral("a"), QStringLiteral("word"), QStringLiteral("\n"), QStringLiteral(" "),
                            QStringLiteral("\t"), QStringLiteral("\u00e9"), QStringLiteral("e\u0301"),
                            QStringLiteral("\u6c34"), QStringLiteral("\U0001f600"), QStringLiteral("\""),
                            QStringLiteral("\ufeff"), QStringLiteral("line\n"), QStringLiteral("\U0001f601")})),
                        [](const std::vector<QString> &parts) {
                            QString text;
                            for (size_t i = 0; i < parts.size() && i < 12; ++i)
                                text += parts[i];
                            return text;
                        });
}

inline rc::Gen<QString> anyLine()
{
    return rc::gen::map(anyText(),
                        [](QString text) { return text.replace(u'\n', u' ').replace(u'\t', u' ').trimmed(); });
}

inline rc::Gen<QStringList> anyLabels()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(anyLine()), [](const std::vector<QString> &lines) {
        QStringList labels;
        for (const QString &line : lines) {
            const QString label = line.normalized(QString::NormalizationForm_C);
            if (!label.isEmpty() && labels.size() < 4)
                labels.append(label);
        }
        std::sort(labels.begin(), labels.end());
        labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
        return labels;
    });
}

template <class Id> rc::Gen<Id> anyId()
{
    return rc::gen::map(rc::gen::inRange(0, 20), [](int number) {
        std::array<quint8, 16> bytes{};
        bytes[3] = quint8(number);
        bytes[7] = quint8(number * 37);
        return Id(bytes);
    });
}

inline rc::Gen<QJsonObject> anyJson()
{
    return rc::gen::exec([] {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const QString key = *anyLine();
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                object.insert(key, *anyText());
                break;
            case 1:
                object.insert(key, qint64(*rc::gen::arbitrary<int>()));
                break;
            case 2:
                object.insert(key, *rc::gen::arbitrary<int>() / 8.0);
                break;
            case 3:
                object.insert(key, QJsonArray{*anyText(), QJsonValue(), *rc::gen::arbitrary<bool>()});
                break;
            default:
                object.insert(key, QJsonObject{{*anyLine(), 1}});
            }
        }
        return object;
    });
}

inline rc::Gen<Memory> anyMemory()
{
    return rc::gen::exec([] {
        Memory memory;
        memory.externalId = *anyLine();
        memory.title = *anyLine();
        memory.content = *anyText();
        memory.kind = *rc::gen::element(QStringLiteral("note"), QStringLiteral("fact"), QStringLiteral("turn"));
        memory.tags = *anyLabels();
        memory.domains = *anyLabels();
        memory.importance = *rc::gen::inRange(0, 1001) / 1000.0;
        if (*rc::gen::arbitrary<bool>())
            memory.occurredAt = Moment{*rc::gen::arbitrary<qint64>(), *rc::gen::arbitrary<qint16>()};
        memory.createdAt = *rc::gen::arbitrary<qint64>();
        memory.updatedAt = *rc::gen::arbitrary<bool>() ? memory.createdAt : *rc::gen::arbitrary<qint64>();
        memory.thread = *anyLine();
        if (*rc::gen::arbitrary<bool>())
            memory.position = *rc::gen::arbitrary<qint64>();
        memory.author = *anyLine();
        memory.source = *anyLine();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            memory.links.append({*anyId<RecordId>(), *rc::gen::element(QString(), QStringLiteral("supports"))});
        std::sort(memory.links.begin(), memory.links.end());
        memory.links.erase(std::unique(memory.links.begin(), memory.links.end()), memory.links.end());
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            const Attachment attachment{*anyId<BlobId>(),
                                        *anyLine(),
                                        QStringLiteral("image/png"),
                                        *rc::gen::inRange<qint64>(0, 1 << 30),
                                        QByteArray(32, char(i)),
                                        QByteArray(32, 'k')};
            const bool isThere = std::any_of(memory.attachments.begin(), memory.attachments.end(),
                                             [&](const Attachment &a) { return a.blob == attachment.blob; });
            if (!isThere)
                memory.attachments.append(attachment);
        }
        memory.pinned = *rc::gen::arbitrary<bool>();
        memory.archived = *rc::gen::arbitrary<bool>();
        memory.metadata = *anyJson();
        return memory;
    });
}

// Some fields of another memory; lists lose and gain.
inline rc::Gen<MemoryChange> anyChange(const Memory &now)
{
    return rc::gen::exec([now] {
        const MemoryChange all = MemoryChange::all(*anyMemory());
        const quint32 chosen = *rc::gen::arbitrary<quint32>();
        MemoryChange change;
        auto take = [&, bit = 0](auto member) mutable {
            if (chosen >> bit++ & 1)
                change.*member = all.*member;
        };
        take(&MemoryChange::externalId);
        take(&MemoryChange::title);
        take(&MemoryChange::content);
        take(&MemoryChange::kind);
        take(&MemoryChange::thread);
        take(&MemoryChange::author);
        take(&MemoryChange::source);
        take(&MemoryChange::importance);
        take(&MemoryChange::occurredAt);
        take(&MemoryChange::position);
        take(&MemoryChange::pinned);
        take(&MemoryChange::archived);
        take(&MemoryChange::metadata);
        take(&MemoryChange::createdAt);
        take(&MemoryChange::updatedAt);
        take(&MemoryChange::addTags);
        take(&MemoryChange::addDomains);
        take(&MemoryChange::addLinks);
        take(&MemoryChange::addAttachments);
        if (chosen >> 20 & 1)
            change.removeTags = now.tags.mid(0, 2);
        if (chosen >> 21 & 1)
            change.removeLinks = now.links.mid(0, 2);
        if (chosen >> 22 & 1 && !now.attachments.isEmpty())
            change.removeAttachments = {now.attachments.last().blob};
        return change;
    });
}

} // namespace mn::test
