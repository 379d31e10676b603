// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywindow.h"

#include "ui/contentplace.h"
#include "ui/history/historymodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace Postilla {

namespace {

constexpr int linesAtFirst = 500;

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
    , m_older(new QPushButton(tr("&Older")))
    , m_whole(new QPushButton(tr("Whole &Library")))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeLayout();
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTreeView::activated, this, &HistoryWindow::goTo);
    connect(m_older, &QPushButton::clicked, this, &HistoryWindow::showOlder);
    connect(m_whole, &QPushButton::clicked, this, [this] { show(std::nullopt); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            qOverload<>(&QWidget::setFocus));
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
    m_table->setColumnWidth(HistoryModel::When, letter * 18);
    m_table->setColumnWidth(HistoryModel::Who, letter * 18);
    m_table->setColumnWidth(HistoryModel::ActOf, letter * 26);
    m_table->setColumnWidth(HistoryModel::Record, letter * 28);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_whole, m_older}) {
        button->setAutoDefault(false); // Enter goes to the place
        buttons->addWidget(button);
    }
    buttons->insertStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_place, 1);
    layout->addLayout(buttons);
    resize(letter * 150, fontMetrics().height() * 30);
}

void HistoryWindow::show(const std::optional<Claim> &claim)
{
    m_claim = claim;
    m_limit = linesAtFirst;
    m_filter->clear();
    setWindowTitle(claim ? tr("History of %1").arg(claimNumberText(claim->site, claim->number))
                         : tr("History"));
    m_whole->setVisible(claim.has_value());
    refresh();
    QDialog::show();
    raise();
    activateWindow();
    m_table->setCurrentIndex(m_filtered->index(0, 0));
    m_table->setFocus();
}

void HistoryWindow::refresh()
{
    const auto lines =
        m_claim ? m_library.historyOfClaim(m_claim->uuid, m_limit) : m_library.history(m_limit);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->show(*lines);
    m_table->setCurrentIndex(m_filtered->index(row, 0));
    m_older->setEnabled(lines->size() >= m_limit);
    if (lines->isEmpty())
        m_place->showEmpty(tr("Nothing has been changed yet"),
                           tr("Every change of a document, a claim or a tag is noted here."));
    else
        m_place->showContent();
}

void HistoryWindow::goTo(const QModelIndex &index)
{
    const HistoryLine &line = m_model->line(m_filtered->mapToSource(index).row());
    const auto place = m_library.placeOf(line);
    if (!place)
        Q_EMIT failed(place.error());
    else if (*place)
        Q_EMIT placeWanted(**place);
}

void HistoryWindow::showOlder()
{
    m_limit *= 4;
    refresh();
}

} // namespace Postilla
