#include "core/exchange/front_matter.h"
#include "core/exchange/import_limits.h"
#include <QJsonArray>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

struct Refused {};

// What a plain (unquoted) scalar means.
QJsonValue plainValue(const QString &text)
{
    if (text.isEmpty() || text == "~"_L1 || text.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue::Null;
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    bool good = false;
    if (const qint64 whole = text.toLongLong(&good); good && QString::number(whole) == text)
        return whole;
    if (const double number = text.toDouble(&good);
        good && QString::number(number, 'g', QLocale::FloatingPointShortest) == text)
        return number;
    return text;
}

// Events straight into JSON values: no tree of yaml-cpp's in between, so that the limits hold while it reads.
class JsonBuilder final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { put(QJsonValue::Null, {}); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override { throw Refused(); }

    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        put(tag == "?" ? plainValue(text) : QJsonValue(text), text);
    }

    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(true);
    }
    void OnMapEnd() override { close(); }

    QJsonValue result() const { return m_result; }

private:
    struct Frame {
        bool isMap;
        QJsonObject map;
        QJsonArray list;
        std::optional<QString> key;
    };

    void open(bool isMap)
    {
        // A key that is itself a list or a map has no form in JSON.
        if (m_frames.size() >= limits::kFrontMatterDepth || (isAtKey() && !m_frames.isEmpty()))
            throw Refused();
        m_frames.append({isMap, {}, {}, {}});
    }

    void close()
    {
        const Frame frame = m_frames.takeLast();
        put(frame.isMap ? QJsonValue(frame.map) : QJsonValue(frame.list), {});
    }

    bool isAtKey() const { return !m_frames.isEmpty() && m_frames.last().isMap && !m_frames.last().key; }

    void put(const QJsonValue &value, const QString &text)
    {
        if (++m_values > limits::kFrontMatterValues)
            throw Refused();
        if (m_frames.isEmpty()) {
            m_result = value;
        } else if (isAtKey()) {
            m_frames.last().key = text;
        } else if (m_frames.last().isMap) {
            m_frames.last().map.insert(*m_frames.last().key, value);
            m_frames.last().key.reset();
        } else {
            m_frames.last().list.append(value);
        }
    }

    QList<Frame> m_frames;
    QJsonValue m_result;
    int m_values = 0;
};

struct Block {
    QStringView yaml;
    qsizetype end;
};

std::optional<Block> findBlock(QStringView text)
{
    const qsizetype firstLine = text.indexOf(u'\n');
    if (firstLine < 0 || text.first(firstLine).trimmed() != "---"_L1)
        return std::nullopt;
    const qsizetype begin = firstLine + 1;
    for (qsizetype at = begin; at < text.size() && at < limits::kFrontMatterBytes;) {
        qsizetype lineEnd = text.indexOf(u'\n', at);
        if (lineEnd < 0)
            lineEnd = text.size();
        const QStringView line = text.sliced(at, lineEnd - at).trimmed();
        if (line == "---"_L1 || line == "..."_L1)
            return Block{text.sliced(begin, at - begin), std::min(lineEnd + 1, text.size())};
        at = lineEnd + 1;
    }
    return std::nullopt;
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    const auto block = findBlock(text);
    if (!block)
        return {};
    FrontMatter broken;
    broken.isBroken = true;
    try {
        std::istringstream stream(block->yaml.toUtf8().toStdString());
        YAML::Parser parser(stream);
        JsonBuilder builder;
        parser.HandleNextDocument(builder);
        const QJsonValue value = builder.result();
        if (!value.isObject() && !value.isNull() && !value.isUndefined())
            return broken;
        return {value.toObject(), block->end, false};
    } catch (const Refused &) {
        return broken;
    } catch (const std::exception &) { // YAML::Exception, and what its scanner lets through from the library below
        return broken;
    }
}

} // namespace mn
