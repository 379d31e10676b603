// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entrylist.h"

#include "ui/contentplace.h"
#include "ui/lexicon/lexiconcontent.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A list that letters do not move in: the field above it searches.
class EntryView : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void keyboardSearch(const QString &) override {}
};

} // namespace

EntryList::EntryList(QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryModel(this))
    , m_search(new QLineEdit)
    , m_kind(new QComboBox)
    , m_state(new QComboBox)
    , m_view(new EntryView)
    , m_place(new ContentPlace(m_view))
    , m_count(new QLabel)
    , m_typed(new QTimer(this))
{
    m_search->setPlaceholderText(tr("Search names and notes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_kind->addItem(tr("All kinds"), QString());
    m_state->setAccessibleName(tr("Where from"));
    m_state->addItem(tr("From anywhere"));
    using enum EntryState;
    for (const EntryState state : {Shipped, Own, Retired, Merged})
        m_state->addItem(stateText(state), static_cast<int>(state));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Entries of the lexicon"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EntryModel::Name, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(EntryModel::Name, letter * 26);
    m_view->setColumnWidth(EntryModel::Kind, letter * 16);
    m_view->setColumnWidth(EntryModel::Names, letter * 26);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    filters->addWidget(m_kind);
    filters->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(filters);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_count);

    constexpr int pauseMs = 120;
    m_typed->setSingleShot(true);
    m_typed->setInterval(pauseMs);
    connect(m_typed, &QTimer::timeout, this, &EntryList::narrow);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryList::narrow);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EntryList::narrow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EntryList::currentChanged);
    connect(m_view, &QTreeView::activated, this, &EntryList::activated);
}

void EntryList::setEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds)
{
    const QString kind = this->kind();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    offerKinds(m_kind, kinds);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_model->setEntries(entries, kinds);
    showPlace();
}

std::optional<LexiconEntry> EntryList::current() const
{
    const LexiconEntry *entry = m_model->at(m_view->currentIndex());
    return entry ? std::optional(*entry) : std::nullopt;
}

bool EntryList::choose(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

void EntryList::chooseNone()
{
    m_view->selectionModel()->clear();
}

void EntryList::clearFilter()
{
    m_search->clear();
    m_kind->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    narrow();
}

QString EntryList::kind() const
{
    return m_kind->currentData().toString();
}

void EntryList::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EntryList::narrow()
{
    m_typed->stop();
    const auto before = current();
    EntryModel::Filter filter{.words = m_search->text(), .kind = kind(), .state = {}};
    if (m_state->currentData().isValid())
        filter.state = static_cast<EntryState>(m_state->currentData().toInt());
    m_model->setFilter(filter);
    showPlace();
    if (before)
        choose(entryId(*before));
}

void EntryList::showPlace()
{
    const int shown = m_model->rowCount();
    if (shown > 0)
        m_place->showContent();
    else if (m_model->total() == 0)
        m_place->showEmpty(tr("The lexicon is empty"), tr("Make an entry with New, or import a lexicon."));
    else
        m_place->showEmpty(tr("No entry is like that"), tr("Search for less, or choose all kinds."));
    const int total = static_cast<int>(m_model->total());
    m_count->setText(shown == total
                         ? tr("%n entry(ies)", nullptr, total)
                         : tr("%1 of %n entry(ies)", nullptr, total).arg(QLocale().toString(shown)));
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            narrow();
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
                m_view->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Postilla
