#pragma once
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The numbers of one chart with all the words about them: series of values over steps (months, hours, kinds, ...).
struct ChartData {
    struct Series {
        QString name;           // as it is shown: "#mam"
        QString domain;         // whose colour it has; empty: none
        QList<qint64> values;   // one a step
        QString filter;         // what finds it, in the query language
        bool canBeFound = true; // false: no filter says it
    };

    QString heading;         // a sentence of what is seen
    QString note;            // and what it is seen in
    QStringList steps;       // under the axis; empty where nothing is to stand
    QStringList stepNames;   // in full
    QStringList stepKeys;    // what a step is to the vault, where that is not its name: a kind
    QStringList stepFilters; // as long as `steps`; shorter: steps cannot be found
    QString filter;          // what finds everything in it
    QList<Series> series;
    // How many memories a step has: a memory may be in several series. Empty: series have nothing in common.
    QList<qint64> totals;
};

// A chart as the window shows it: a picture, a part of it under the pointer or the keyboard, the same as a table.
class InsightChart final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed) // no memory is in it
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(QStringList stepNames READ stepNames NOTIFY changed)
    Q_PROPERTY(QStringList stepKeys READ stepKeys NOTIFY changed)
    // {name, domain, total, values, heat}: heat 0 to 4, a value each.
    Q_PROPERTY(QVariantList series READ series NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)                 // the greatest value
    Q_PROPERTY(int mostTogether READ mostTogether NOTIFY changed) // of a step, all series
    // The same as a table, a line each: {name, text, series, step}; -1: of all.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit InsightChart(QObject *parent) : QObject(parent) {}

    void show(ChartData data);
    QString heading() const { return m_data.heading; }
    QString note() const { return m_data.note; }
    bool isEmpty() const { return m_most == 0; }
    QStringList steps() const { return m_data.steps; }
    QStringList stepNames() const { return m_data.stepNames; }
    QStringList stepKeys() const { return m_data.stepKeys; }
    QVariantList series() const { return m_series; }
    int most() const { return int(m_most); }
    int mostTogether() const { return int(m_mostTogether); }
    QVariantList rows() const { return m_rows; }

    // What a part is: "March 2026"; and its number: "21 memories, 7 of them in Travel".
    Q_INVOKABLE QString title(int series, int step) const;
    Q_INVOKABLE QString text(int series, int step) const;
    // A search that finds it; empty where none does. -1: all series, all steps.
    Q_INVOKABLE QString filter(int series, int step) const;
    // The steps of the one series from this one on, each with its number: "6 ideas, 5 people and 4 quotes".
    Q_INVOKABLE QString rest(int from) const;

Q_SIGNALS:
    void changed();

private:
    bool has(int series, int step) const;
    bool isOfNamedSeries() const; // which have nothing in common: each is a line of its own
    QVariantList rowsOfSteps() const;
    QVariantList rowsOfSeries() const;

    ChartData m_data;
    QVariantList m_series, m_rows;
    qint64 m_most = 0;
    qint64 m_mostTogether = 0;
};

} // namespace mn::app
