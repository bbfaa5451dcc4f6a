#pragma once
#include "tests/support/paths.h"
#include <QFile>
#include <QStringList>
#include <yaml-cpp/yaml.h>

// docs/openapi.yaml, for tests that hold the program to it.
namespace mn::sync::test {

using namespace Qt::StringLiterals;

inline QString text(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

inline QStringList names(const YAML::Node &node)
{
    QStringList out;
    for (const auto &item : node)
        out += node.IsMap() ? text(item.first) : text(item);
    return out;
}

inline QString source(const char *path)
{
    QFile file(mn::test::sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline const YAML::Node &document()
{
    static const YAML::Node root = YAML::Load(source("docs/openapi.yaml").toStdString());
    return root;
}

// What stands there under a name; undefined where nothing does.
inline YAML::Node at(const YAML::Node &node, const QString &name)
{
    const YAML::Node found = node.IsDefined() && node.IsMap() ? node[name.toStdString()] : YAML::Node();
    return found.IsDefined() && !found.IsNull() ? found : YAML::Node(YAML::NodeType::Undefined);
}
inline YAML::Node at(const YAML::Node &node, const char *name)
{
    return at(node, QString::fromUtf8(name));
}
// The same under one name in the other.
template <class First, class... Rest> YAML::Node at(const YAML::Node &node, const First &first, const Rest &...rest)
{
    return at(at(node, first), rest...);
}

// Where "#/components/schemas/Row" leads; the node itself if it leads nowhere.
inline YAML::Node resolved(const YAML::Node &node)
{
    const QString ref = text(at(node, "$ref"));
    if (!ref.startsWith("#/"_L1))
        return node;
    YAML::Node there;
    there.reset(document());
    for (const QString &name : ref.sliced(2).split(u'/'))
        there.reset(at(there, name));
    return there;
}

inline QString refOf(const YAML::Node &node)
{
    return text(at(node, "$ref")).section(u'/', -1);
}

} // namespace mn::sync::test
