// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspane.h"

#include "ui/documents/documentdelegate.h"
#include "ui/emptystate.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A reading list of an hour's typing never has more; the list says so where it does.
constexpr int mostMatches = 100000;

/// The list view without its type-ahead: every letter is an action, and / searches.
class DocumentView : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

template <typename Value>
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, Value value, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    action->setData(static_cast<int>(value));
    group->addAction(action);
    return action;
}

} // namespace

DocumentsPane::DocumentsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new DocumentListModel(this))
    , m_search(new QLineEdit)
    , m_arrange(new QToolButton)
    , m_list(new DocumentView)
    , m_empty(new EmptyState({}, {}))
    , m_stack(new QStackedLayout)
    , m_typing(new QTimer(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Documents"));
    connect(m_empty->addButton(tr("Import Files…")), &QPushButton::clicked, this,
            &DocumentsPane::importWanted);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearchRow());
    layout->addLayout(m_stack);

    m_typing->setSingleShot(true);
    m_typing->setInterval(80);
    connect(m_typing, &QTimer::timeout, this, &DocumentsPane::search);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return;
                m_currentRow = now.row();
                const QString uuid = now.data(DocumentListModel::UuidRole).toString();
                if (std::exchange(m_current, uuid) != uuid)
                    Q_EMIT chosen(uuid);
            });
    showEmptyReason();
}

DocumentsPane::~DocumentsPane()
{
    setLibrary(nullptr);
}

QWidget *DocumentsPane::makeSearchRow()
{
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
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
    layout->addWidget(m_arrange);
    return row;
}

QMenu *DocumentsPane::makeArrangeMenu()
{
    using Order = DocumentListModel::Order;
    auto *menu = new QMenu(this);
    menu->addSection(tr("Order"));
    auto *orders = new QActionGroup(menu);
    addChoice(menu, orders, tr("Last collected first"), Order::Collected, true);
    addChoice(menu, orders, tr("Last published first"), Order::Published, false);
    addChoice(menu, orders, tr("By title"), Order::Title, false);
    addChoice(menu, orders, tr("By outlet"), Order::Outlet, false);
    connect(orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_model->setOrder(static_cast<Order>(action->data().toInt()));
        afterChange();
    });
    menu->addSection(tr("Show"));
    auto *states = new QActionGroup(menu);
    addChoice(menu, states, tr("All documents"), -1, true);
    addChoice(menu, states, tr("Unread only"), ReadState::Unread, false);
    addChoice(menu, states, tr("Being read only"), ReadState::Reading, false);
    addChoice(menu, states, tr("Reviewed only"), ReadState::Reviewed, false);
    connect(states, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int state = action->data().toInt();
        m_model->setState(state < 0 ? std::nullopt : std::optional(static_cast<ReadState>(state)));
        afterChange();
    });
    return menu;
}

void DocumentsPane::setLibrary(Library *library)
{
    // The threads below ask the library that is going away.
    m_loading.waitForFinished();
    m_searching.waitForFinished();
    m_library = library;
    m_loaded = false;
    m_current.clear();
    m_currentRow = -1;
    m_model->setMatches(std::nullopt);
    m_model->setRows({});
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    if (m_library)
        load();
    showEmptyReason();
}

void DocumentsPane::load()
{
    m_loading = QtConcurrent::run([library = m_library] { return library->documents(); });
    m_loading.then(this, [this, library = m_library](const Rows &rows) {
        if (library == m_library)
            take(rows);
    });
}

void DocumentsPane::take(const Rows &rows)
{
    m_loaded = true;
    if (rows)
        m_model->setRows(*rows);
    else
        Q_EMIT failed(rows.error());
    afterChange();
}

void DocumentsPane::follow(const ChangeSet &changes)
{
    if (!m_library)
        return;
    constexpr qsizetype fewEnoughToAskOneByOne = 64;
    if (changes.everything || changes.documents.size() > fewEnoughToAskOneByOne) {
        load();
        return;
    }
    for (const QString &uuid : changes.documents) {
        const auto row = m_library->documentRow(uuid);
        if (row)
            m_model->update(*row);
        else if (row.error().code() == ErrorCode::NotFound)
            m_model->remove(uuid);
        else
            Q_EMIT failed(row.error());
    }
    afterChange();
}

void DocumentsPane::search()
{
    const QString words = m_search->text().trimmed();
    if (!m_library || words.isEmpty()) {
        m_model->setMatches(std::nullopt);
        afterChange();
        return;
    }
    m_searching =
        QtConcurrent::run([library = m_library, words] { return library->search(words, mostMatches); });
    m_searching.then(this, [this, words, library = m_library](const Rows &found) {
        // More may have been typed meanwhile, or another library opened.
        if (library == m_library && words == m_search->text().trimmed())
            takeMatches(found);
    });
}

void DocumentsPane::takeMatches(const Rows &found)
{
    QSet<QString> uuids;
    if (found) {
        for (const DocumentListRow &row : *found)
            uuids.insert(row.uuid);
    } else {
        Q_EMIT failed(found.error());
    }
    m_model->setMatches(uuids);
    afterChange();
}

void DocumentsPane::afterChange()
{
    restoreCurrent();
    showEmptyReason();
    Q_EMIT countsChanged();
}

void DocumentsPane::restoreCurrent()
{
    int row = m_model->rowOf(m_current);
    const bool stillThere = row >= 0;
    if (!stillThere && m_model->rowCount() > 0)
        row = std::clamp(m_currentRow, 0, m_model->rowCount() - 1);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else if (!m_current.isEmpty()) {
        m_current.clear();
        Q_EMIT chosen({});
    }
}

void DocumentsPane::showEmptyReason()
{
    if (m_model->rowCount() > 0 || (m_library && !m_loaded)) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_model->total() > 0)
        m_empty->setTexts(tr("No document matches"),
                          tr("Change the search or the filter above. Esc empties the search."));
    else
        m_empty->setTexts(tr("No documents yet"),
                          tr("Import articles, drop files here, or paste a text with Ctrl+Shift+V."));
    m_stack->setCurrentWidget(m_empty);
}

QString DocumentsPane::current() const
{
    return m_current;
}

void DocumentsPane::choose(const QString &uuid)
{
    const int row = m_model->rowOf(uuid);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void DocumentsPane::chooseNext()
{
    const int row = m_list->currentIndex().row() + 1;
    if (row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void DocumentsPane::choosePrevious()
{
    const int row = m_list->currentIndex().row() - 1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

bool DocumentsPane::chooseNextUnread()
{
    const int row = m_model->nextUnread(m_list->currentIndex().row());
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
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

void DocumentsPane::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool DocumentsPane::endSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

qsizetype DocumentsPane::shown() const
{
    return m_model->rowCount();
}

qsizetype DocumentsPane::total() const
{
    return m_model->total();
}

QString DocumentsPane::arrangement() const
{
    return u"%1 %2"_s.arg(static_cast<int>(m_model->order()))
        .arg(m_model->state() ? static_cast<int>(*m_model->state()) : -1);
}

void DocumentsPane::setArrangement(const QString &arrangement)
{
    const QStringList parts = arrangement.split(u' ');
    const auto groups = m_arrange->menu()->findChildren<QActionGroup *>();
    for (qsizetype i = 0; i < std::min(parts.size(), groups.size()); ++i) {
        for (QAction *action : groups.at(i)->actions()) {
            if (action->data().toString() == parts.at(i))
                action->trigger();
        }
    }
}

} // namespace Postilla
