// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurespage.h"

#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/documents/searchline.h"
#include "ui/figures/figureacts.h"
#include "ui/figures/figurebar.h"
#include "ui/figures/figurechoices.h"
#include "ui/figures/figuremodel.h"
#include "ui/figures/figuretable.h"
#include "ui/figures/grouppane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace Postilla {

FiguresPage::FiguresPage(Actions *actions)
    : m_actions(actions)
    , m_search(new SearchLine)
    , m_choices(new FigureChoices)
    , m_count(new QLabel)
    , m_groups(new GroupPane)
    , m_table(new FigureTable)
    , m_model(new FigureModel(this))
    , m_place(new ContentPlace(m_table))
    , m_sentence(new QLabel)
    , m_acts(new FigureActs(m_table, m_model, this))
{
    m_place->showContent(); // the keyboard is in it while the first rows are read
    makeTable();
    arrange();
    connectParts();
    bindActions();
    sort();
    setFocusProxy(m_table);
    round().add(m_search, m_search->edit());
    round().add(m_groups, m_groups->list());
    round().add(m_table, m_table);
}

void FiguresPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setItemDelegateForColumn(FigureModel::Value, new FigureBar(m_table));
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_choices->sortBy(column))
            sort(); // the sign goes back to its column
    });
    connect(m_table, &QAbstractItemView::activated, this, &FiguresPage::openPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FiguresPage::showSentence);
}

void FiguresPage::arrange()
{
    m_search->edit()->setPlaceholderText(tr("Narrow down, such as chip:H20 measure:stock figure:>1M"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_choices, 0, Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("Sentence of the figure"));
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *below = new QHBoxLayout;
    below->addWidget(m_sentence, 1);
    below->addWidget(m_count, 0, Qt::AlignTop);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place, 1);
    column->addLayout(below);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_groups);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int listLetters = 34;
    constexpr int tableLetters = 140;
    halves->setSizes({letter * listLetters, letter * tableLetters});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(halves, 1);
}

void FiguresPage::connectParts()
{
    connect(m_search, &SearchLine::searched, this, &FiguresPage::filter);
    connect(m_search, &SearchLine::accepted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchLine::failed, this, &Page::failed);
    connect(m_choices, &FigureChoices::sorted, this, &FiguresPage::sort);
    connect(m_choices, &FigureChoices::scaled, m_model, &FigureModel::setScale);
    connect(m_choices, &FigureChoices::rated, m_model, &FigureModel::setRates);
    connect(m_choices, &FigureChoices::failed, this, &Page::failed);
    connect(m_groups, &GroupPane::chosen, this, &FiguresPage::filterTable);
    connect(m_groups, &GroupPane::accepted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_groups, &GroupPane::failed, this, &Page::failed);
    connect(m_model, &FigureModel::failed, this, &Page::failed);
    connect(m_model, &FigureModel::read, this, &FiguresPage::showFigures);
    connect(m_acts, &FigureActs::failed, this, &Page::failed);
    connect(m_acts, &FigureActs::told, this, &Page::told);
}

/// These actions are of other pages too: the page in view is meant.
void FiguresPage::bindActions()
{
    m_actions->listenIn(m_table, {ActionId::CreateClaim, ActionId::SetMeasure, ActionId::RenameMention});
    m_actions->listenIn(m_groups->list(), QList<ActionId>{});
    const auto bind = [this](ActionId id, const std::function<void()> &act) {
        m_actions->bind(id, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    bind(ActionId::CreateClaim, [this] { m_acts->makeClaim(); });
    bind(ActionId::SetMeasure, [this] { m_acts->pickMeasure(); });
    bind(ActionId::RenameMention, [this] { m_acts->pickChip(); });
    bind(ActionId::WithdrawCorrection, [this] { m_acts->withdraw(); });
    bind(ActionId::SearchLibrary, [this] { m_search->edit()->setFocus(); });
}

void FiguresPage::sort()
{
    m_table->horizontalHeader()->setSortIndicator(m_choices->column(), m_choices->order());
    m_model->sort(m_choices->column(), m_choices->order());
}

void FiguresPage::setLibrary(Library *library)
{
    m_library = library;
    m_current.reset();
    m_isStale = false;
    m_acts->setLibrary(library);
    m_search->setLibrary(library);
    m_model->setLibrary(library);
    m_groups->setLibrary(library);
    if (library)
        filter();
}

void FiguresPage::follow(const ChangeSet &changes)
{
    if (!m_library || (!changes.everything && changes.documents.isEmpty()))
        return;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void FiguresPage::refresh()
{
    m_isStale = false;
    if (m_table->currentIndex().isValid())
        m_current = m_model->figure(m_table->currentIndex().row()).row.key;
    m_model->refresh();
    m_groups->read(m_search->query());
}

void FiguresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_actions->action(ActionId::SetMeasure)->setEnabled(true);
    if (m_isStale)
        refresh();
}

void FiguresPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_actions->action(ActionId::SetMeasure)->setEnabled(false);
}

/// First the line is emptied, then all groups are shown again, then the keyboard goes to the table.
void FiguresPage::levelBack()
{
    if (!m_search->clear() && !m_groups->chooseAll())
        m_table->setFocus();
}

void FiguresPage::filter()
{
    filterTable();
    m_groups->read(m_search->query());
}

void FiguresPage::filterTable()
{
    const auto &group = m_groups->group();
    m_model->setFilter(m_search->query(), group ? std::optional(group->object) : std::nullopt,
                       group ? std::optional(group->measure) : std::nullopt);
}

void FiguresPage::showFigures()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isWhole() ? tr("%n figure(s)", nullptr, rows)
                                        : tr("the first %n figure(s)", nullptr, rows));
    if (rows > 0)
        m_place->showContent();
    else if (m_search->query().isEmpty() && !m_groups->group())
        m_place->showEmpty(tr("No figures yet"),
                           tr("Import articles on the page Read: every figure that they state "
                              "stands here, with what it measures and who says it."));
    else
        m_place->showEmpty(tr("No figure is like that"), tr("Esc shows all figures again."));
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    if (rows > 0 && (!m_table->currentIndex().isValid() || row >= 0))
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), FigureModel::Value));
    m_current.reset();
    showSentence();
}

void FiguresPage::showSentence()
{
    const QModelIndex index = m_table->currentIndex();
    m_sentence->setText(index.isValid() ? m_model->figure(index.row()).sentence : QString());
}

void FiguresPage::openPlace(const QModelIndex &index)
{
    const LedgerFigure &figure = m_model->figure(index.row());
    Q_EMIT placeWanted(figure.row.documentUuid, figure.row.key.span);
}

} // namespace Postilla
