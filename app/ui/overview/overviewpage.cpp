// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "claim/claimterms.h"
#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/documents/searchline.h"
#include "ui/figures/figurebar.h"
#include "ui/figures/figuremodel.h"
#include "ui/figures/figuretable.h"
#include "ui/overview/chartspane.h"
#include "ui/overview/dotstrip.h"
#include "ui/patience.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// As many as can be told apart.
constexpr int mostDots = 1000;

/// When it holds, else when it was published.
QDate dateOf(const StatedFigureRow &row)
{
    const auto &date = row.figure.asOf ? row.figure.asOf : row.published;
    return date ? date->firstDay() : QDate();
}

DotStrip::Shape shapeOf(MentionSub sub)
{
    if (sub == MentionSub::Money)
        return DotStrip::Shape::Diamond;
    return sub == MentionSub::Quantity ? DotStrip::Shape::Disc : DotStrip::Shape::Ring;
}

} // namespace

OverviewPage::OverviewPage(Actions *actions, Questions &questions)
    : m_tabs(new QTabWidget)
    , m_charts(new ChartsPane(actions, questions))
    , m_chip(new QComboBox)
    , m_measure(new QComboBox)
    , m_count(new QLabel)
    , m_strip(new DotStrip)
    , m_sentence(new QLabel)
    , m_table(new FigureTable)
    , m_model(new FigureModel(this))
    , m_place(nullptr)
{
    arrange();
    setFocusProxy(m_chip);
    round().add(m_tabs->tabBar(), m_tabs->tabBar());
    round().add(m_chip, m_chip);
    round().add(m_strip, m_strip);
    round().add(m_table, m_table);
    round().add(m_charts->search(), m_charts->search()->edit());
    round().add(m_charts->area(), m_charts->area());
    actions->listenIn(m_table, QList<ActionId>{});
    connect(m_chip, &QComboBox::currentTextChanged, this, &OverviewPage::showChip);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &OverviewPage::showChip);
    connect(m_model, &FigureModel::failed, this, &Page::failed);
    connect(m_model, &FigureModel::read, this, &OverviewPage::take);
    connect(m_strip, &DotStrip::currentChanged, this, &OverviewPage::showCurrent);
    connect(m_strip, &DotStrip::opened, this, &OverviewPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { showCurrent(now.row()); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { open(index.row()); });
    connect(m_charts, &ChartsPane::failed, this, &Page::failed);
    connect(m_charts, &ChartsPane::told, this, &Page::told);
}

void OverviewPage::arrange()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("What the overview is of"));
    m_tabs->addTab(makeChip(), tr("One chip"));
    m_tabs->addTab(m_charts, tr("Charts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

QWidget *OverviewPage::makeChip()
{
    m_chip->setAccessibleName(tr("Chip"));
    m_chip->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->addItem(tr("All measures"));
    for (const Measure measure : measures())
        m_measure->addItem(measureName(measure), QVariant::fromValue(measure));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What is said of the chip"));
    m_table->setItemDelegateForColumn(FigureModel::Value, new FigureBar(m_table));
    m_table->hideColumn(FigureModel::Chip);
    m_model->sort(FigureModel::When, Qt::DescendingOrder);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("Sentence of the figure"));
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip, 1);
    column->addWidget(m_sentence);
    halves->addWidget(upper);
    halves->addWidget(m_table);
    m_place = new ContentPlace(halves);
    m_place->showContent();
    auto *legend = new QLabel(tr("● counts   ◆ amounts of money   ○ percentages and ratios"));
    legend->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chip);
    top->addWidget(m_measure);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(legend);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->addLayout(top);
    layout->addWidget(m_place, 1);
    return whole;
}

bool OverviewPage::showsCharts() const
{
    return m_tabs->currentWidget() == m_charts;
}

void OverviewPage::setLibrary(Library *library)
{
    m_library = library;
    m_isStale = false;
    m_charts->setLibrary(library);
    m_model->setLibrary(library);
    m_chip->clear();
    if (library)
        readChips();
}

void OverviewPage::follow(const ChangeSet &changes)
{
    m_charts->follow(changes);
    if (!m_library || (!changes.everything && changes.documents.isEmpty()))
        return;
    m_isStale = true;
    if (isVisible())
        readChips();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        readChips();
}

void OverviewPage::levelBack()
{
    if (showsCharts())
        m_charts->levelBack();
    else
        m_chip->setFocus();
}

/// The one that most of the newest figures are about.
QString OverviewPage::newestChip() const
{
    constexpr int few = 64;
    const auto page =
        awaited(m_library->figures().readPage({.order = FigureOrder::Published}, std::nullopt, few).future());
    QHash<QString, int> counts;
    QString chip;
    for (const LedgerFigure &figure : page ? page->figures : QList<LedgerFigure>()) {
        const QString &object = figure.row.figure.object;
        if (!object.isEmpty() && ++counts[object] > counts.value(chip))
            chip = object;
    }
    return chip.isEmpty() ? m_library->figures().chips().value_or(QStringList()).value(0) : chip;
}

/// The chip that was chosen stays.
void OverviewPage::readChips()
{
    m_isStale = false;
    const auto chips = m_library->figures().chips();
    if (!chips) {
        Q_EMIT failed(chips.error());
        return;
    }
    const QString before = m_chip->currentText();
    const QString wanted = chips->contains(before) ? before : newestChip();
    const QSignalBlocker quiet(m_chip);
    m_chip->clear();
    m_chip->addItems(*chips);
    m_chip->setCurrentIndex(m_chip->findText(wanted));
    showChip();
}

void OverviewPage::showChip()
{
    if (m_chip->currentText().isEmpty()) {
        m_strip->setDots({});
        m_count->clear();
        m_place->showEmpty(
            tr("Of no chip is a figure known yet"),
            tr("Import articles on the page Read. On the page Figures, G says of which chip a figure "
               "is."));
        return;
    }
    const QVariant measure = m_measure->currentData();
    m_model->setFilter({}, m_chip->currentText(),
                       measure.isValid() ? std::optional(measure.value<Measure>()) : std::nullopt);
}

/// The first figures are shown at once, the others join them.
void OverviewPage::take()
{
    showDots();
    if (m_model->rowCount() > 0) {
        m_place->showContent();
        showCurrent(std::max(m_table->currentIndex().row(), 0));
    } else {
        m_place->showEmpty(tr("Nothing is said of that measure"), tr("Choose all measures above."));
    }
    m_count->setText(m_model->isWhole() ? tr("%n figure(s)", nullptr, m_model->rowCount())
                                        : tr("the newest %n figure(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() < mostDots)
        m_model->fetchMore({});
}

void OverviewPage::showDots()
{
    QList<DotStrip::Dot> dots;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LedgerFigure &figure = m_model->figure(row);
        dots.append({.date = dateOf(figure.row),
                     .value = sizeOf(figure.row.figure.value),
                     .shape = shapeOf(figure.row.figure.sub),
                     .words = u"%1. %2"_s.arg(m_model->spoken(figure), figure.sentence)});
    }
    m_strip->setDots(dots);
}

void OverviewPage::showCurrent(int row)
{
    if (row < 0)
        return;
    m_strip->setCurrent(row);
    m_sentence->setText(m_model->figure(row).sentence);
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, FigureModel::Value));
}

void OverviewPage::open(int row)
{
    const StatedFigureRow &figure = m_model->figure(row).row;
    Q_EMIT placeWanted(figure.documentUuid, figure.key.span);
}

} // namespace Postilla
