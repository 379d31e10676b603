// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartview.h"

#include "charts/chartplot.h"
#include "ui/contentplace.h"
#include "ui/overview/charttable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace Postilla {

namespace {

/// Letters are actions of the window, and not a search in the table.
class CountTable : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_asTable(new QPushButton(tr("As a Table")))
    , m_export(new QPushButton(tr("Export…")))
    , m_plot(new ChartPlot(ChartLook::ofWindow(palette(), font())))
    , m_table(new CountTable)
    , m_model(new ChartTable(this))
    , m_stack(new QStackedLayout)
    , m_place(nullptr)
    , m_note(new QLabel)
{
    arrange();
    m_asTable->setCheckable(true);
    connect(m_asTable, &QPushButton::toggled, this, &ChartView::showAsTable);
    connect(m_export, &QPushButton::clicked, this, &ChartView::exportWanted);
}

void ChartView::arrange()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    constexpr int widest = 40; // letters
    m_table->horizontalHeader()->setMaximumSectionSize(widest * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *content = new QWidget;
    content->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_place = new ContentPlace(content);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_asTable);
    top->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_note);
}

void ChartView::setChart(const Chart &chart, const QString &spoken)
{
    m_chart = chart;
    m_spoken = spoken;
    m_title->setText(chart.title);
    m_note->setText(chart.note);
    m_plot->setChart(chart, spoken);
    m_model->setChart(chart);
    m_table->setAccessibleName(chart.title);
    m_table->setAccessibleDescription(spoken);
    m_table->resizeColumnsToContents();
    m_asTable->setAccessibleName(tr("%1 as a table").arg(chart.title));
    m_export->setAccessibleName(tr("Export the chart: %1").arg(chart.title));
    m_asTable->setEnabled(!chart.isEmpty());
    m_export->setEnabled(!chart.isEmpty());
    if (chart.isEmpty())
        m_place->showEmpty(tr("Nothing to chart"), tr("No text and no claim says anything of this yet."));
    else
        m_place->showContent();
    m_note->setVisible(!chart.isEmpty());
}

void ChartView::showAsTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
}

/// Follows the colours that are chosen while the window is open.
void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_plot->setLook(ChartLook::ofWindow(palette(), font()));
}

} // namespace Postilla
