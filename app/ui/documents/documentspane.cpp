// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspane.h"

#include "ui/documents/arrangement.h"
#include "ui/documents/documentdelegate.h"
#include "ui/documents/searchline.h"
#include "ui/emptystate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The list view without its type-ahead: every letter is an action, and / searches.
class DocumentView : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

/// Selects it alone: the view itself would extend the selection while Shift or Ctrl of a shortcut is held.
void makeCurrent(QListView *list, const QModelIndex &index)
{
    list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

} // namespace

DocumentsPane::DocumentsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DocumentListModel(this))
    , m_search(new SearchLine)
    , m_arrange(new QToolButton)
    , m_list(new DocumentView)
    , m_delegate(new DocumentDelegate(m_list))
    , m_stack(new QStackedLayout)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Documents"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearchRow());
    layout->addLayout(m_stack);
    m_stack->addWidget(m_list); // in a layout without a widget it would be shown as a window

    connect(m_search, &SearchLine::searched, this, &DocumentsPane::search);
    connect(m_search, &SearchLine::accepted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchLine::failed, this, &DocumentsPane::failed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DocumentsPane::followCurrent);
    connect(&m_start, &QFutureWatcherBase::finished, this, &DocumentsPane::takeStart);
    connect(&m_listing, &QFutureWatcherBase::finished, this, &DocumentsPane::takeListing);
}

DocumentsPane::~DocumentsPane()
{
    setLibrary(nullptr);
}

QWidget *DocumentsPane::makeSearchRow()
{
    m_arrange->setIcon(QIcon::fromTheme(u"view-sort"_s));
    m_arrange->setText(tr("Order and filter"));
    m_arrange->setToolTip(m_arrange->text());
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    m_arrange->setAutoRaise(true);
    m_arrange->setFocusPolicy(Qt::TabFocus);
    m_arrange->setMenu(makeArrangeMenu());
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_arrange, 0, Qt::AlignTop);
    return row;
}

ArrangeMenu *DocumentsPane::makeArrangeMenu()
{
    auto *menu = new ArrangeMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { menu->offer(m_query); });
    connect(menu, &ArrangeMenu::orderChosen, this, [this](DocumentOrder order) {
        m_query.order = order;
        listAll();
    });
    connect(menu, &ArrangeMenu::stateChosen, this, [this](std::optional<ReadState> state) {
        m_query.state = state;
        listAll();
    });
    return menu;
}

void DocumentsPane::setLibrary(Library *library)
{
    const DocumentQuery arranged{.order = m_query.order, .state = m_query.state};
    setLibrary(library, library ? ListStart::read(*library, arranged) : ListStart());
}

void DocumentsPane::setLibrary(Library *library, const ListStart &start)
{
    m_start.waitForFinished(); // they ask the library that is going away
    m_start.setFuture(QFuture<ListStart>());
    m_listing.waitForFinished();
    m_listing.setFuture(QFuture<Listing>());
    m_library = library;
    m_stale = false;
    m_rowsStale = false;
    m_complete = false;
    m_total = 0;
    m_current.clear();
    m_currentRow = -1;
    m_query.search = {};
    m_model->setLibrary(library);
    m_delegate->setShowsSnippets(false);
    {
        const QSignalBlocker quiet(m_search);
        m_search->setLibrary(library);
    }
    showStart(start);
    listAll();
    showEmptyReason();
}

void DocumentsPane::showStart(const ListStart &start)
{
    if (start.query != m_query || start.listed.isEmpty())
        return;
    if (start.query.search.isEmpty()) // else the rows are read together with what was found in them
        m_model->setRows(start.rows);
    showDocuments(start.listed);
}

void DocumentsPane::listStartBehind()
{
    if (!m_library || m_start.isRunning())
        return; // asked again by takeStart()
    m_start.setFuture(QtConcurrent::run(
        [library = m_library, query = m_query] { return ListStart::read(*library, query); }));
}

void DocumentsPane::takeStart()
{
    const QFuture<ListStart> future = m_start.future();
    if (future.resultCount() == 0 || !m_library || m_complete)
        return;
    const ListStart start = future.result();
    if (start.query == m_query)
        showStart(start);
    else
        listStartBehind();
}

void DocumentsPane::listAll()
{
    if (!m_library)
        return;
    m_stale = m_listing.isRunning();
    if (m_stale)
        return; // asked again by takeListing()
    m_asked = m_query;
    m_listing.setFuture(
        QtConcurrent::run([library = m_library, query = m_query] { return library->listing(query); }));
}

void DocumentsPane::takeListing()
{
    const QFuture<Listing> future = m_listing.future();
    if (future.resultCount() == 0 || !m_library)
        return;
    const Listing listing = future.result();
    if (m_asked == m_query) {
        m_complete = true;
        m_total = listing ? listing->total : m_total;
        if (listing)
            showDocuments(listing->documents);
        else
            Q_EMIT failed(listing.error());
        showEmptyReason();
        Q_EMIT countsChanged();
    }
    if (m_stale)
        listAll();
}

/// A person is quicker than the rest of the list only right at the start.
void DocumentsPane::waitForAll()
{
    if (m_complete || !m_library)
        return;
    do {
        m_listing.waitForFinished();
        takeListing();
    } while (!m_complete && m_listing.isRunning());
}

/// The first row in sight stays where it is, unless the list stands at its top, where what is new is shown.
void DocumentsPane::showDocuments(const QList<ListedDocument> &listed)
{
    QScrollBar *bar = m_list->verticalScrollBar();
    const QPersistentModelIndex anchor = m_list->indexAt(QPoint(0, 0));
    const int before = m_list->visualRect(anchor).top();
    const bool atTop = bar->value() == 0;
    m_changing = true;
    m_model->setListed(listed);
    if (std::exchange(m_rowsStale, false))
        m_model->refresh();
    m_changing = false;
    if (anchor.isValid() && !atTop)
        bar->setValue(bar->value() + m_list->visualRect(anchor).top() - before);
    restoreCurrent();
}

void DocumentsPane::follow(const ChangeSet &changes)
{
    if (!changes.everything && changes.documents.isEmpty())
        return;
    m_rowsStale = true;
    listAll();
}

/// The newest of what is found are there at once, the rest behind them.
void DocumentsPane::search(const Query &query)
{
    m_query.search = query;
    m_model->setQuery(query);
    m_delegate->setShowsSnippets(!query.isEmpty());
    m_complete = false;
    listStartBehind();
    listAll();
    Q_EMIT countsChanged(); // until then nobody knows them
}

void DocumentsPane::followCurrent(const QModelIndex &now)
{
    if (!now.isValid() || m_changing)
        return;
    m_currentRow = now.row();
    const QString uuid = now.data(DocumentListModel::UuidRole).toString();
    if (std::exchange(m_current, uuid) != uuid)
        Q_EMIT chosen(uuid);
}

void DocumentsPane::restoreCurrent()
{
    int row = m_model->rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0)
        row = std::clamp(m_currentRow, 0, m_model->rowCount() - 1);
    if (row < 0) {
        if (!std::exchange(m_current, {}).isEmpty())
            Q_EMIT chosen({});
        return;
    }
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() != index)
        makeCurrent(m_list, index);
    followCurrent(index);
}

void DocumentsPane::showEmptyReason()
{
    if (m_model->rowCount() > 0 || (m_library && !m_complete)) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (!m_empty)
        makeEmptyState();
    if (m_total > 0)
        m_empty->setTexts(tr("No document matches"),
                          tr("Change the search or the filter above. Esc empties the search."));
    else
        m_empty->setTexts(tr("No documents yet"),
                          tr("Import articles, drop files here, or paste a text with Ctrl+Shift+V."));
    m_stack->setCurrentWidget(m_empty);
}

/// When it is needed: a window that opens with its documents is not to wait for it.
void DocumentsPane::makeEmptyState()
{
    m_empty = new EmptyState({}, {});
    connect(m_empty->addButton(tr("Import Files…")), &QPushButton::clicked, this,
            &DocumentsPane::importWanted);
    m_stack->addWidget(m_empty);
}

void DocumentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showEmptyReason();
}

QString DocumentsPane::current() const
{
    return m_current;
}

void DocumentsPane::choose(const QString &uuid)
{
    if (m_model->rowOf(uuid) < 0)
        waitForAll();
    const int row = m_model->rowOf(uuid);
    if (row >= 0)
        makeCurrent(m_list, m_model->index(row));
}

void DocumentsPane::chooseNext()
{
    const int row = m_list->currentIndex().row() + 1;
    if (row >= m_model->rowCount())
        waitForAll();
    if (row < m_model->rowCount())
        makeCurrent(m_list, m_model->index(row));
}

void DocumentsPane::choosePrevious()
{
    const int row = m_list->currentIndex().row() - 1;
    if (row >= 0)
        makeCurrent(m_list, m_model->index(row));
}

bool DocumentsPane::chooseNextUnread()
{
    int row = m_model->nextUnread(m_list->currentIndex().row());
    if (row <= m_currentRow) { // or none: before it goes round
        waitForAll();
        row = m_model->nextUnread(m_list->currentIndex().row());
    }
    if (row >= 0)
        makeCurrent(m_list, m_model->index(row));
    return row >= 0;
}

QStringList DocumentsPane::selection() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes);
    QStringList uuids;
    for (const QModelIndex &index : std::as_const(indexes))
        uuids.append(index.data(DocumentListModel::UuidRole).toString());
    return uuids;
}

QString DocumentsPane::searchText() const
{
    return m_search->queryText();
}

void DocumentsPane::startSearch()
{
    m_search->edit()->setFocus(Qt::ShortcutFocusReason);
    m_search->edit()->selectAll();
}

bool DocumentsPane::endSearch()
{
    return m_search->clear();
}

qsizetype DocumentsPane::shown() const
{
    return m_model->rowCount();
}

void DocumentsPane::setArrangement(const DocumentQuery &query)
{
    m_query.order = query.order;
    m_query.state = query.state;
    listAll();
}

} // namespace Postilla
