#pragma once
#include "app/shell/commands.h"
#include <QSortFilterProxyModel>

namespace mn::app {

// The acts of one heading of the sheet of keys; with a search, those that have it in their title or on their keys.
class CommandGroup : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mn::app::Commands *commands READ commands WRITE setCommands NOTIFY commandsChanged)
    Q_PROPERTY(mn::app::Commands::Group group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QString title READ title NOTIFY groupChanged)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    // Those that have none are left out.
    Q_PROPERTY(bool withKeysAlone READ withKeysAlone WRITE setWithKeysAlone NOTIFY withKeysAloneChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CommandGroup(QObject *parent = nullptr);

    Commands *commands() const { return m_commands; }
    void setCommands(Commands *commands);
    Commands::Group group() const { return m_group; }
    void setGroup(Commands::Group group);
    QString title() const { return groupTitle(Command::Group(m_group)); }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    bool withKeysAlone() const { return m_withKeysAlone; }
    void setWithKeysAlone(bool alone);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void commandsChanged();
    void groupChanged();
    void searchChanged();
    void withKeysAloneChanged();
    void countChanged();

private:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    Commands *m_commands = nullptr;
    Commands::Group m_group = Commands::Group::Anywhere;
    QString m_search;
    bool m_withKeysAlone = false;
};

} // namespace mn::app
