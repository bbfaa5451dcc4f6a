#pragma once
#include "app/base/calendar.h"
#include "app/editor/memory_editor.h"
#include "app/editor/title_completion.h"
#include "app/shell/commands.h"

namespace mn::app {

// What can be done, opened or gone to by a few letters of its name, the best first. Acts that are not possible now are
// not among it; before anything is typed, those asked for last come first. Memories join a moment later.
// "> " before the letters: acts alone.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY arranged)
    // Of the letters that were found, with a line below them; empty: they are bold.
    Q_PROPERTY(QString markColor READ markColor WRITE setMarkColor NOTIFY markColorChanged)

public:
    enum Role {
        SectionRole = Qt::UserRole + 1, // string
        TitleRole,                      // styled text, with marks
        PlainTitleRole,
        NoteRole,
        GlyphRole,  // of an act
        DomainRole, // of a memory
        ChordRole,  // list of words
        MemoryRole, // whether it is one
    };
    Q_ENUM(Role)
    static constexpr qsizetype kMostMemories = 5;

    PaletteModel(Vault &vault, Commands &commands, MemoryEditor &editor, const Calendar &calendar,
                 QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return int(m_rows.size()); }
    QString markColor() const { return m_markColor; }
    void setMarkColor(const QString &color);

    // Anew, with nothing typed.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(int row);
    // Where the row that stood there before the rows were arranged stands now; 0 where it has gone, or something else
    // is typed.
    Q_INVOKABLE int rowNow(int before) const;

Q_SIGNALS:
    void textChanged();
    void markColorChanged();
    void aboutToArrange();
    void arranged();
    void memoryWanted(const QString &id);

private:
    enum class Section { Do, Memories, GoTo };
    struct Row {
        Section section;
        QString id; // of the act or of the memory
        QString title, note, glyph, domain;
        QStringList chord;
        int score = 0;
        bool isScattered = false;
        QList<TextRange> marks;
    };

    bool isActsOnly() const { return m_text.startsWith(u'>'); }
    QString wanted() const;
    void ask();
    void arrangeAnew();
    void arrange();
    std::vector<Row> actsFor(const QString &typed) const;
    std::vector<Row> memoriesFor(const QString &typed) const;
    static QString titleOf(Section section);

    Commands &m_commands;
    MemoryEditor &m_editor;
    Calendar m_calendar;
    TitleCompletion m_titles;
    QString m_text, m_markColor;
    std::vector<Row> m_rows;
    QStringList m_before; // whose rows they were, for the same text
    bool m_isOther = false;
};

} // namespace mn::app
