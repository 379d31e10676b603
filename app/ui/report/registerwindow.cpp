// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/registerwindow.h"

#include "ui/contentplace.h"
#include "ui/jobstrip.h"
#include "ui/report/registermodel.h"

#include <QHideEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Postilla {

RegisterWindow::RegisterWindow(const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_model(new RegisterModel(this))
    , m_table(new QTreeView)
    , m_place(new ContentPlace(m_table))
    , m_strip(new JobStrip)
{
    setWindowTitle(tr("Register of Reports"));
    arrange();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RegisterWindow::take);
}

RegisterWindow::~RegisterWindow()
{
    cancel();
}

void RegisterWindow::arrange()
{
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QTreeView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideMiddle); // of a path its end tells most
    m_table->setAccessibleName(windowTitle());
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RegisterModel::Scope, letter * 26);
    m_table->setColumnWidth(RegisterModel::File, letter * 34);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_strip);
    resize(letter * 150, fontMetrics().height() * 22);
}

void RegisterWindow::refresh()
{
    m_isStale = true;
    if (m_job)
        return; // take() reads again
    m_isStale = false;
    m_job = m_library.reports().checked();
    m_reading.setFuture(m_job->future());
    m_strip->watch(&m_reading, tr("Looking at the files"), [this] {
        if (m_job)
            m_job->cancel();
    });
    showState();
}

void RegisterWindow::cancel()
{
    m_isStale = false;
    if (m_job)
        m_job->cancel();
    m_reading.waitForFinished();
    m_job.reset();
}

void RegisterWindow::take()
{
    if (!m_job)
        return;
    m_job.reset();
    const bool isFirst = m_model->rowCount() == 0;
    const auto lines = m_reading.result();
    if (lines) {
        const int row = m_table->currentIndex().row();
        m_model->show(*lines);
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
        for (const int column : {RegisterModel::Number, RegisterModel::Date, RegisterModel::Analyst})
            m_table->resizeColumnToContents(column);
    } else if (lines.error().code() != ErrorCode::Cancelled) {
        Q_EMIT failed(lines.error());
    }
    showState();
    if (isFirst && m_model->rowCount() > 0)
        m_table->setFocus();
    if (m_isStale && isVisible())
        refresh();
}

void RegisterWindow::showState()
{
    if (m_model->rowCount() > 0)
        m_place->showContent();
    else if (m_job)
        m_place->showEmpty(tr("The register is being read"), tr("Cancel below ends it."));
    else
        m_place->showEmpty(tr("No report has been handed over yet"),
                           tr("Write one on the page Report: PDF, web page and Markdown are entered here."));
}

void RegisterWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_job)
        m_job->cancel();
}

} // namespace Postilla
