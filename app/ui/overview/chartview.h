// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/chart.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Postilla {

class ChartPlot;
class ChartTable;
class ContentPlace;

/// A chart under its title, or the same as a table; what it counts stands below.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `spoken`: what it shows, in words.
    void setChart(const Chart &chart, const QString &spoken);
    const Chart &chart() const { return m_chart; }
    const QString &spoken() const { return m_spoken; }

Q_SIGNALS:
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showAsTable(bool isTable);

    Chart m_chart;
    QString m_spoken;
    QLabel *m_title;
    QPushButton *m_asTable;
    QPushButton *m_export;
    ChartPlot *m_plot;
    QTableView *m_table;
    ChartTable *m_model;
    QStackedLayout *m_stack;
    ContentPlace *m_place;
    QLabel *m_note;
};

} // namespace Postilla
