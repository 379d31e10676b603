// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartspane.h"

#include "charts/chartfile.h"
#include "report/charts.h"
#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/documents/searchline.h"
#include "ui/overview/chartview.h"
#include "ui/prompts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Postilla {

namespace {

constexpr auto calm = 300ms;

/// Charts speak the window's language, where a report does.
ReportWords windowWords()
{
    const bool isItalian = QLocale().language() == QLocale::Italian;
    return ReportWords(ReportLanguage(isItalian ? ReportLocale::Italian : ReportLocale::English));
}

} // namespace

ChartsPane::ChartsPane(Actions *actions, Questions &questions)
    : m_questions(questions)
    , m_actions(actions)
    , m_search(new SearchLine)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Count Again")))
    , m_area(new QScrollArea)
    , m_place(new ContentPlace(m_area))
{
    arrange();
    setFocusProxy(m_search->edit());
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    m_patience.setSingleShot(true);
    m_patience.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPane::read);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
    connect(m_search, &SearchLine::searched, this, &ChartsPane::read);
    connect(m_search, &SearchLine::accepted, m_area, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchLine::failed, this, &ChartsPane::failed);
    connect(m_again, &QPushButton::clicked, this, &ChartsPane::read);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ChartsPane::take);
    connect(&m_reading, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    actions->bind(ActionId::ExportChart, this, [this] { exportCurrent(); });
}

ChartsPane::~ChartsPane()
{
    cancel();
}

void ChartsPane::arrange()
{
    m_search->edit()->setPlaceholderText(
        tr("All of the library; narrow down, such as chip:H20 date:2025-08.."));
    m_progress->setAccessibleName(tr("Counting for the charts"));
    m_area->setAccessibleName(tr("Charts"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *column = new QWidget;
    auto *charts = new QVBoxLayout(column);
    constexpr int all = 3;
    for (int chart = 0; chart < all; ++chart) {
        auto *view = new ChartView;
        charts->addWidget(view);
        connect(view, &ChartView::exportWanted, this, [this, view] { exportChart(*view); });
        m_views.append(view);
    }
    charts->addStretch(1);
    m_area->setWidget(column);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel),
                          static_cast<QWidget *>(m_again)}) {
        top->addWidget(part, 0, Qt::AlignTop);
        part->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_place, 1);
}

void ChartsPane::setLibrary(Library *library)
{
    cancel();
    m_library = library;
    m_isStale = true;
    m_search->setLibrary(library);
    if (library && isVisible())
        read();
}

void ChartsPane::follow(const ChangeSet &changes)
{
    if (!changes.everything && changes.documents.isEmpty() && changes.claims.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void ChartsPane::levelBack()
{
    if (m_search->edit()->hasFocus())
        m_search->clear();
    else
        m_search->edit()->setFocus();
}

void ChartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_actions->action(ActionId::ExportChart)->setEnabled(true);
    if (m_isStale)
        read();
}

void ChartsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_actions->action(ActionId::ExportChart)->setEnabled(false);
}

/// What is counted already belongs to another query.
void ChartsPane::cancel()
{
    m_soon.stop();
    if (m_job)
        m_job->cancel();
    m_reading.waitForFinished();
    m_job.reset();
    showIdle();
}

void ChartsPane::read()
{
    cancel();
    if (!m_library)
        return;
    m_isStale = false;
    m_job = m_library->chartCounts(m_search->query());
    m_patience.start();
    m_reading.setFuture(m_job->future());
}

void ChartsPane::showIdle()
{
    m_patience.stop();
    m_progress->hide();
    m_cancel->hide();
    m_again->hide();
}

void ChartsPane::take()
{
    if (!m_job || !m_reading.isFinished()) // what ends was cancelled
        return;
    m_job.reset();
    showIdle();
    const auto counts = m_reading.result();
    if (counts) {
        showCounts(*counts);
        return;
    }
    m_isStale = true; // the pane begins anew when it is next shown
    m_again->show();
    if (counts.error().code() == ErrorCode::Cancelled)
        m_place->showEmpty(tr("The charts were cancelled"), tr("Count again, or narrow down above."));
    else
        Q_EMIT failed(counts.error());
}

void ChartsPane::showCounts(const ChartCounts &counts)
{
    const ReportWords words = windowWords();
    const QList<Chart> charts = chartsOf(words, counts);
    for (qsizetype chart = 0; chart < charts.size(); ++chart)
        m_views[chart]->setChart(charts[chart], spokenChart(words, charts[chart]));
    if (!std::ranges::all_of(charts, &Chart::isEmpty))
        m_place->showContent();
    else if (m_search->query().isEmpty())
        m_place->showEmpty(tr("Nothing to chart yet"), tr("Import articles on the page Read."));
    else
        m_place->showEmpty(tr("The search finds nothing to chart"),
                           tr("Type another one above, or empty the line."));
}

/// The one that the keyboard is in, else the first that shows anything.
void ChartsPane::exportCurrent()
{
    const QWidget *focus = window()->focusWidget();
    auto found =
        std::ranges::find_if(m_views, [&](const ChartView *view) { return view->isAncestorOf(focus); });
    if (found == m_views.end() || (*found)->chart().isEmpty())
        found = std::ranges::find_if(m_views, [](const ChartView *view) { return !view->chart().isEmpty(); });
    if (found == m_views.end())
        Q_EMIT told(tr("There is no chart to export yet."));
    else
        exportChart(**found);
}

void ChartsPane::exportChart(const ChartView &view)
{
    const QString library = QFileInfo(m_library->path()).completeBaseName();
    const QString path =
        m_questions.fileToWrite(tr("Export the Chart"), u"%1-%2.svg"_s.arg(library, view.chart().key),
                                tr("Drawing (*.svg);;Image (*.png)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeChart(view.chart(), view.spoken(), path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT told(tr("Written: %1").arg(path));
}

} // namespace Postilla
