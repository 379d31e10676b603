// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/concordance/concordancepage.h"

#include "ui/concordance/concordancemodel.h"
#include "ui/documents/searchline.h"
#include "ui/emptystate.h"
#include "ui/prompts.h"
#include "ui/rowtable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Postilla {

namespace {

/// What stands before the hit loses its beginning where there is no room, and not its end.
class LeftDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

ConcordancePage::ConcordancePage(Questions &questions)
    : m_questions(questions)
    , m_search(new SearchLine)
    , m_count(new QLabel)
    , m_copy(new QPushButton(tr("Copy")))
    , m_csv(new QPushButton(tr("Write CSV…")))
    , m_table(new RowTable)
    , m_model(new ConcordanceModel(this))
    , m_empty(new EmptyState({}, {}))
    , m_stack(new QStackedLayout)
{
    m_search->edit()->setPlaceholderText(tr("A name or a phrase, such as chip:H20"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count, 0, Qt::AlignTop);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    top->addWidget(m_csv, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addLayout(m_stack);
    makeButtons();
    setFocusProxy(m_search);
    connect(m_search, &SearchLine::searched, this, &ConcordancePage::read);
    connect(m_search, &SearchLine::accepted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchLine::failed, this, &Page::failed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ConcordancePage::take);
    take();
}

ConcordancePage::~ConcordancePage()
{
    cancel();
}

QTableView *ConcordancePage::table() const
{
    return m_table;
}

void ConcordancePage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Concordance"));
    m_table->setItemDelegateForColumn(ConcordanceModel::Left, new LeftDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several lines are copied at once
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ConcordanceModel::Left, QHeaderView::Stretch);
    head->setSectionResizeMode(ConcordanceModel::Right, QHeaderView::Stretch);
    m_table->setColumnLetters({{ConcordanceModel::Title, 26}});
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        m_model->sort(column, Qt::AscendingOrder);
        m_table->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
        m_table->horizontalHeader()->setSortIndicatorShown(column != ConcordanceModel::Title);
    });
    connect(m_table, &QAbstractItemView::activated, this, &ConcordancePage::openPlace);
}

void ConcordancePage::makeButtons()
{
    auto *copying = new QAction(m_copy->text(), m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copying);
    connect(copying, &QAction::triggered, this, &ConcordancePage::copy);
    connect(m_copy, &QPushButton::clicked, this, &ConcordancePage::copy);
    connect(m_csv, &QPushButton::clicked, this, &ConcordancePage::writeCsv);
}

void ConcordancePage::setLibrary(Library *library)
{
    cancel();
    m_library = library;
    m_search->setLibrary(library);
    m_model->setLines({});
    take();
}

void ConcordancePage::follow(const ChangeSet &changes)
{
    if (changes.everything || !changes.documents.isEmpty())
        read();
}

void ConcordancePage::levelBack()
{
    if (m_table->hasFocus())
        m_search->setFocus();
    else
        m_search->clear();
}

/// What is read already belongs to another query.
void ConcordancePage::cancel()
{
    if (m_job)
        m_job->cancel();
    m_reading.waitForFinished();
    m_job.reset();
}

void ConcordancePage::read()
{
    cancel();
    if (!m_library || m_search->query().isEmpty()) {
        m_model->setLines({});
        m_reading.setFuture({});
        take();
        return;
    }
    m_job = m_library->searches().concordance(m_search->query());
    m_count->setText(tr("Searching…"));
    m_reading.setFuture(m_job->future());
}

void ConcordancePage::take()
{
    const QFuture<Found> future = m_reading.future();
    const bool isRead = m_job && future.resultCount() > 0;
    const Found found = isRead ? future.result() : Found(Concordance());
    if (found)
        m_model->setLines(found->lines);
    else if (found.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(found.error());
    const qsizetype count = m_model->lines().size();
    const QString number = QLocale().toString(count);
    m_count->setText(found && found->isCut ? tr("The first %1 places").arg(number)
                                           : tr("%n place(s)", nullptr, static_cast<int>(count)));
    m_copy->setEnabled(count > 0);
    m_csv->setEnabled(count > 0);
    m_empty->setTexts(m_search->query().isEmpty() ? tr("What to show in context?") : tr("Nothing was found"),
                      tr("Type a name or a phrase above, such as chip:H20 or \"export licence\"."));
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    m_table->resizeColumnToContents(ConcordanceModel::Hit);
}

void ConcordancePage::openPlace(const QModelIndex &index)
{
    const ConcordanceLine &line = m_model->lines().at(index.row());
    Q_EMIT placeWanted(line.documentUuid, line.span);
}

/// The selected lines, or all where none is.
QList<ConcordanceLine> ConcordancePage::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->lines();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ConcordanceLine> lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(m_model->lines().at(row.row()));
    return lines;
}

void ConcordancePage::copy()
{
    const QList<ConcordanceLine> lines = chosen();
    QGuiApplication::clipboard()->setText(plainText(lines));
    Q_EMIT told(tr("%n line(s) copied", nullptr, static_cast<int>(lines.size())));
}

void ConcordancePage::writeCsv()
{
    const QString path =
        m_questions.fileToWrite(tr("Write the concordance"), tr("concordance.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = csvOf(m_model->lines());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(
            Error(ErrorCode::FileUnwritable, tr("The table could not be written"), path, file.errorString()));
        return;
    }
    Q_EMIT told(tr("Written: %1").arg(path));
}

} // namespace Postilla
