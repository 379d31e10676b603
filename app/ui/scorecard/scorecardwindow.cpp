// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scorecard/scorecardwindow.h"

#include "ui/contentplace.h"
#include "ui/documents/documentwords.h"
#include "ui/jobstrip.h"
#include "ui/scorecard/casemodel.h"
#include "ui/scorecard/scoremodel.h"

#include <QEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace Postilla {

ScorecardWindow::ScorecardWindow(QWidget *parent)
    : QDialog(parent)
    , m_rows(new ScoreModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_cases(new CaseModel(this))
    , m_hint(new QLabel)
    , m_strip(new JobStrip)
{
    setWindowTitle(tr("Rule Scorecard"));
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(ScoreModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = makeTable(m_sorted, tr("Entries and rules"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ScoreModel::Precision, Qt::AscendingOrder);
    m_caseTable = makeTable(m_cases, tr("Cases of the entry or rule"));
    m_tablePlace = new ContentPlace(m_table);
    m_casePlace = new ContentPlace(m_caseTable);
    arrange();
    connect(m_table, &QTreeView::activated, this, &ScorecardWindow::openCases);
    connect(m_caseTable, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const ScoreCase &found = m_cases->at(index.row());
        Q_EMIT placeWanted(found.documentUuid, found.span);
    });
    connect(&m_counted, &QFutureWatcherBase::finished, this, &ScorecardWindow::takeRows);
    connect(&m_found, &QFutureWatcherBase::finished, this, &ScorecardWindow::takeCases);
}

ScorecardWindow::~ScorecardWindow()
{
    setLibrary(nullptr);
}

QTreeView *ScorecardWindow::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTreeView;
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QTreeView::NoEditTriggers);
    table->setAllColumnsShowFocus(true);
    table->setAccessibleName(name);
    return table;
}

void ScorecardWindow::arrange()
{
    m_hint->setText(tr("Nobody has judged a mention yet. In the text, X says that one is not right; the menu "
                       "Mention says that it is."));
    m_hint->setWordWrap(true);
    m_hint->hide();
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ScoreModel::Source, letter * 40);
    m_table->setColumnWidth(ScoreModel::Kind, letter * 26);
    m_caseTable->setColumnWidth(CaseModel::Verdict, letter * 24);
    m_caseTable->setColumnWidth(CaseModel::DocumentTitle, letter * 34);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tablePlace);
    halves->addWidget(m_casePlace);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(halves, 1);
    layout->addWidget(m_strip);
    resize(letter * 130, fontMetrics().height() * 36);
    showPlaces();
}

void ScorecardWindow::setLibrary(Library *library)
{
    cancel();
    m_counted.waitForFinished();
    m_found.waitForFinished();
    m_counting.reset();
    m_searching.reset();
    m_library = library;
    m_rows->show({});
    m_cases->show({}, {});
    showPlaces();
    refresh();
}

void ScorecardWindow::refresh()
{
    m_stale = true;
    if (isActiveWindow())
        loadIfStale();
}

void ScorecardWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        loadIfStale();
}

void ScorecardWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    loadIfStale();
}

void ScorecardWindow::loadIfStale()
{
    if (!m_library || m_counting || !m_stale)
        return;
    m_stale = false;
    m_counting.emplace(m_library->scorecard());
    m_counted.setFuture(m_counting->future());
    m_strip->watch(&m_counted, tr("Counting the mentions"), [this] { cancel(); });
    showPlaces();
}

void ScorecardWindow::cancel()
{
    if (m_counting)
        m_counting->cancel();
    if (m_searching)
        m_searching->cancel();
}

void ScorecardWindow::takeRows()
{
    if (!m_counting)
        return; // of a library that is gone
    m_counting.reset();
    const auto rows = m_counted.result();
    if (rows) {
        m_rows->show(*rows);
        m_cases->show({}, {});
        m_table->setCurrentIndex(m_sorted->index(0, 0));
        m_table->setFocus();
    } else if (rows.error().code() != ErrorCode::Cancelled) {
        Q_EMIT failed(rows.error());
    }
    showPlaces();
    if (!rows && m_rows->rowCount() == 0)
        m_tablePlace->showEmpty(tr("Nothing was counted"), tr("Opening this window again starts anew."));
    if (rows && isActiveWindow())
        loadIfStale(); // something was judged while it counted
    m_stale = m_stale || !rows;
}

void ScorecardWindow::openCases(const QModelIndex &row)
{
    if (!m_library || m_searching)
        return;
    m_searching.emplace(m_library->scoreCases(m_rows->row(m_sorted->mapToSource(row).row())));
    m_found.setFuture(m_searching->future());
    m_strip->watch(&m_found, tr("Searching the cases"), [this] { cancel(); });
}

void ScorecardWindow::takeCases()
{
    if (!m_searching)
        return;
    m_searching.reset();
    const auto cases = m_found.result();
    if (!cases) {
        Q_EMIT failed(cases.error());
        return;
    }
    QStringList uuids;
    for (const ScoreCase &found : *cases)
        uuids.append(found.documentUuid);
    uuids.removeDuplicates();
    QHash<QString, QString> titles;
    for (const DocumentListRow &row : m_library->documentRows(uuids).value_or(QList<DocumentListRow>()))
        titles.insert(row.uuid, shownTitle(row.title, row.number));
    m_cases->show(*cases, titles);
    m_caseTable->setCurrentIndex(m_cases->index(0, 0));
    showPlaces();
    m_caseTable->setFocus();
}

void ScorecardWindow::showPlaces()
{
    m_hint->setVisible(m_rows->rowCount() > 0 && !m_rows->isAnythingJudged());
    if (m_rows->rowCount() > 0)
        m_tablePlace->showContent();
    else if (m_counting)
        m_tablePlace->showEmpty(tr("Counting the mentions"), tr("Cancel below ends it."));
    else
        m_tablePlace->showEmpty(
            tr("No mentions to judge"),
            tr("Import articles: what the lexicon and the rules find in them is counted here."));
    if (m_cases->rowCount() > 0)
        m_casePlace->showContent();
    else
        m_casePlace->showEmpty(tr("No cases shown"),
                               tr("Enter on an entry or rule shows where it has marked."));
}

} // namespace Postilla
