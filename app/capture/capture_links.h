#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/editor/title_completion.h"
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// What is being captured is linked to, and what lies in the vault near it in meaning. Of an open vault alone: while it
// is locked nothing is offered, and nothing of it stays here.
class CaptureLinks final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QVariantList linked READ linked NOTIFY changed) // [{id, title}]
    Q_PROPERTY(bool hasNear READ hasNear NOTIFY nearChanged)
    Q_PROPERTY(QString nearTitle READ nearTitle NOTIFY nearChanged)
    Q_PROPERTY(QString nearSentence READ nearSentence NOTIFY nearChanged) // when it was written, to stand before it
    Q_PROPERTY(double nearness READ nearness NOTIFY nearChanged)          // 0..1
    // For whoever chooses one by its title; null while the vault is locked.
    Q_PROPERTY(mn::app::TitleCompletion *titles READ titles NOTIFY vaultChanged)

public:
    // Unasked, only what people see the nearness of; and not before there is a thought to be near to.
    static constexpr float kLeastCosine = 0.5F;
    static constexpr qsizetype kLeastLetters = 16;

    CaptureLinks(const Clock &clock, Timers &timers, QObject *parent = nullptr);

    QVariantList linked() const { return m_linked; }
    const QList<Link> &links() const { return m_links; }
    bool hasNear() const { return !m_near.id.isNull(); }
    const QString &nearTitle() const { return m_near.title; }
    const QString &nearSentence() const { return m_near.sentence; }
    double nearness() const { return m_near.nearness; }
    TitleCompletion *titles() const { return m_titles.get(); }

    void enter(Vault &vault);
    void leave();
    // What is written; what is near it comes when nobody has typed for a moment.
    void note(const QString &text);
    // Those of a draft. One whose memory is gone is left out.
    void show(const QList<Link> &links);

    Q_INVOKABLE void linkNear();
    Q_INVOKABLE void add(const QString &id, const QString &title);
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void changed();
    void nearChanged();
    void vaultChanged();
    // By its person: one more, one fewer.
    void edited();

private:
    struct Near {
        RecordId id;
        QString title;
        QString sentence;
        double nearness = 0;
        bool operator==(const Near &) const = default;
    };
    void look();
    void search(const QString &words);
    void take(const SearchAnswer &answer);
    void offer(const Near &found);
    void link(const RecordId &to, const QString &title);
    bool isLinked(const RecordId &id) const;
    QString sentence(qint64 when) const;

    const Calendar m_calendar;
    std::unique_ptr<Alarm> m_pause;
    std::unique_ptr<TitleCompletion> m_titles;
    Vault *m_vault = nullptr;
    QString m_text;
    QList<Link> m_links; // sorted
    QVariantList m_linked;
    Near m_near;            // without an id: nothing
    quint64 m_question = 0; // the newest; an answer to an older one is late
    quint64 m_shown = 0;    // the same, of the titles of a draft's links
};

} // namespace mn::app
