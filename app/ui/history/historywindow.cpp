// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "ui/contentplace.h"
#include "ui/history/historymodel.h"
#include "ui/jobstrip.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {

constexpr int linesAtFirst = 500;

/// How wide a moment is in the language of the user.
int momentWidth(const QFontMetrics &metrics)
{
    const QDateTime wide({2028, 12, 28}, {22, 58, 58});
    return metrics.horizontalAdvance(QLocale().toString(wide, QLocale::ShortFormat));
}

} // namespace

HistoryWindow::HistoryWindow(const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_limit(linesAtFirst)
    , m_model(new HistoryModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTreeView)
    , m_place(new ContentPlace(m_table))
    , m_strip(new JobStrip)
    , m_older(new QPushButton(tr("&Older")))
    , m_whole(new QPushButton(tr("Whole &Library")))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeLayout();
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTreeView::activated, this, &HistoryWindow::goTo);
    connect(m_older, &QPushButton::clicked, this, [this] {
        if (!m_job)
            read(m_limit * 4);
    });
    connect(m_whole, &QPushButton::clicked, this, [this] { show(std::nullopt); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            qOverload<>(&QWidget::setFocus));
    connect(&m_reading, &QFutureWatcherBase::finished, this, &HistoryWindow::take);
}

HistoryWindow::~HistoryWindow()
{
    cancel();
}

void HistoryWindow::makeLayout()
{
    m_filter->setPlaceholderText(tr("Filter by person, record or change"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_filtered);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QTreeView::NoEditTriggers);
    m_table->setAccessibleName(tr("Changes, the newest first"));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(HistoryModel::When, momentWidth(m_table->fontMetrics()) + letter * 4);
    m_table->setColumnWidth(HistoryModel::Who, letter * 18);
    m_table->setColumnWidth(HistoryModel::ActOf, letter * 26);
    m_table->setColumnWidth(HistoryModel::Record, letter * 28);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_whole, m_older}) {
        button->setAutoDefault(false); // Enter goes to the place
        buttons->addWidget(button);
    }
    buttons->insertStretch(1);
    buttons->insertWidget(2, m_strip);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_place, 1);
    layout->addLayout(buttons);
    resize(letter * 150, fontMetrics().height() * 30);
}

void HistoryWindow::show(const std::optional<Claim> &claim)
{
    const QString uuid = claim ? claim->uuid : QString();
    if (!m_isRead || uuid != m_claimUuid)
        m_model->show({});
    m_claimUuid = uuid;
    m_limit = linesAtFirst;
    m_filter->clear();
    setWindowTitle(claim ? tr("History of %1").arg(claimNumberText(claim->site, claim->number))
                         : tr("History"));
    m_whole->setVisible(claim.has_value());
    m_table->setCurrentIndex(m_filtered->index(0, 0));
    read(linesAtFirst);
    QDialog::show();
    raise();
    activateWindow();
    m_table->setFocus();
}

void HistoryWindow::refresh()
{
    if (m_job)
        m_isStale = true; // begins anew once that has ended
    else
        read(m_limit);
}

void HistoryWindow::read(int limit)
{
    cancel(); // what was asked for before is not wanted any more
    m_asked = limit;
    m_isStale = false;
    m_job = m_library.history().read(m_claimUuid, limit);
    m_reading.setFuture(m_job->future());
    m_strip->watch(&m_reading, tr("Reading the history"), [this] { cancel(); });
    showState();
}

void HistoryWindow::cancel()
{
    if (m_job)
        m_job->cancel();
}

void HistoryWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        cancel();
}

void HistoryWindow::take()
{
    m_job.reset();
    const auto lines = m_reading.result();
    m_isRead = lines.has_value();
    if (lines)
        takeLines(*lines);
    else if (lines.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(lines.error());
    showState();
    if (m_isStale && m_isRead)
        read(m_limit);
}

/// What was current stays so.
void HistoryWindow::takeLines(const QList<HistoryLine> &lines)
{
    const QModelIndex before = m_filtered->mapToSource(m_table->currentIndex());
    const qint64 seq = before.isValid() ? m_model->line(before.row()).seq : 0;
    m_limit = m_asked;
    m_model->show(lines);
    const QModelIndex same = m_filtered->mapFromSource(m_model->index(m_model->rowOf(seq), 0));
    m_table->setCurrentIndex(same.isValid() ? same : m_filtered->index(0, 0));
}

void HistoryWindow::showState()
{
    m_older->setEnabled(m_model->rowCount() >= m_limit);
    if (m_job || m_model->rowCount() > 0)
        m_place->showContent();
    else if (m_isRead)
        m_place->showEmpty(tr("Nothing has been changed yet"),
                           tr("Every change of a document, a claim or a tag is noted here."));
    else
        m_place->showEmpty(tr("The history was not read"), tr("Opening this window again reads it."));
}

void HistoryWindow::goTo(const QModelIndex &index)
{
    const HistoryLine &line = m_model->line(m_filtered->mapToSource(index).row());
    const auto place = m_library.history().placeOf(line);
    if (!place)
        Q_EMIT failed(place.error());
    else if (*place)
        Q_EMIT placeWanted(**place);
}

} // namespace Postilla
