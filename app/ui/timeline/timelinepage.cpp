// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinetable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace Postilla {

namespace {
constexpr auto calm = 300ms;
} // namespace

TimelinePage::TimelinePage(Actions *actions)
    : m_order(new QComboBox)
    , m_count(new QLabel)
    , m_again(new QPushButton(tr("Read Again")))
    , m_dated{new TimelineTable, new TimelineModel(this)}
    , m_undated{new TimelineTable, new TimelineModel(this)}
    , m_undatedHeading(new QLabel)
    , m_undatedPane(new QWidget)
{
    arrange();
    setFocusProxy(m_dated.table);
    round().add(m_order, m_order);
    round().add(m_dated.table, m_dated.table);
    round().add(m_undatedPane, m_undated.table);
    actions->listenIn(m_dated.table, QList<ActionId>{});
    actions->listenIn(m_undated.table, QList<ActionId>{});
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &TimelinePage::read);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TimelinePage::read);
    connect(m_again, &QPushButton::clicked, this, &TimelinePage::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TimelinePage::take);
}

TimelinePage::~TimelinePage()
{
    setLibrary(nullptr);
}

void TimelinePage::arrange()
{
    m_order->setAccessibleName(tr("Order of the claims"));
    m_order->addItem(tr("By what they speak of"), QVariant::fromValue(TimelineOrder::Event));
    m_order->addItem(tr("By publication"), QVariant::fromValue(TimelineOrder::Publication));
    m_dated.table->setAccessibleName(tr("Claims in order of time"));
    m_undated.table->setAccessibleName(tr("Claims without a date"));
    setUp(m_dated);
    setUp(m_undated);
    auto *column = new QVBoxLayout(m_undatedPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_undatedHeading);
    column->addWidget(m_undated.table);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_dated.table);
    halves->addWidget(m_undatedPane);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    m_place = new ContentPlace(halves);
    auto *top = new QHBoxLayout;
    top->addWidget(m_order);
    top->addWidget(m_count);
    top->addWidget(m_again);
    m_again->hide();
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_place, 1);
}

void TimelinePage::setUp(const Part &part)
{
    part.table->setModel(part.model);
    connect(part.model, &TimelineModel::failed, this, &Page::failed);
    connect(part.table, &QAbstractItemView::activated, this,
            [this, model = part.model](const QModelIndex &index) { openPlace(*model, index.row()); });
}

void TimelinePage::setLibrary(Library *library)
{
    stop();
    m_library = library;
    m_isStale = true;
    m_hasFailed = false;
    m_keys = {};
    m_dated.model->show(library, {});
    m_undated.model->show(library, {});
    if (isVisible())
        read();
}

void TimelinePage::follow(const ChangeSet &changes)
{
    if (!changes.everything && changes.claims.isEmpty() && changes.documents.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

void TimelinePage::levelBack()
{
    (m_dated.table->isVisible() ? static_cast<QWidget *>(m_dated.table) : m_order)->setFocus();
}

void TimelinePage::stop()
{
    m_soon.stop();
    m_reading.waitForFinished();
    m_job.reset();
}

void TimelinePage::read()
{
    if (!m_library)
        return;
    if (m_job) { // once that has ended
        m_soon.start();
        return;
    }
    m_isStale = false;
    m_job = m_library->timeline().keys(m_order->currentData().value<TimelineOrder>());
    m_reading.setFuture(m_job->future());
    showState(true);
}

void TimelinePage::take()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto keys = m_reading.future().result();
    m_hasFailed = !keys;
    if (!keys) {
        m_isStale = true; // the page begins anew when it is next shown
        Q_EMIT failed(keys.error());
        showState(false);
        return;
    }
    m_keys = *keys;
    fill(m_dated, m_keys.dated);
    fill(m_undated, m_keys.undated);
    showState(false);
}

/// What was current stays so.
void TimelinePage::fill(const Part &part, const QList<qint64> &keys) const
{
    const QModelIndex before = part.table->currentIndex();
    const qint64 key = before.isValid() ? part.model->key(before.row()) : 0;
    if (part.model->keys() == keys)
        part.model->refresh();
    else
        part.model->show(m_library, keys);
    const int row = std::max(part.model->rowOf(key), 0);
    if (part.model->rowCount() > 0)
        part.table->setCurrentIndex(part.model->index(row, TimelineModel::Event));
}

void TimelinePage::showState(bool isReading)
{
    const auto dated = static_cast<int>(m_keys.dated.size());
    const auto undated = static_cast<int>(m_keys.undated.size());
    const bool isCut = m_hasFailed && !isReading;
    m_again->setVisible(isCut);
    m_count->setText(isCut ? tr("%n dated claim(s), as they were before", nullptr, dated)
                           : tr("%n dated claim(s)", nullptr, dated));
    m_count->setVisible(!isCut || dated + undated > 0); // nothing is known of what was not read
    m_undatedHeading->setText(tr("Date unknown: %n claim(s)", nullptr, undated));
    m_undatedPane->setVisible(undated > 0);
    m_dated.table->setVisible(dated > 0 || undated == 0);
    if (dated + undated > 0) {
        m_place->showContent();
        if (isVisible() && !m_order->hasFocus() && !m_undated.table->hasFocus())
            (dated > 0 ? m_dated.table : m_undated.table)->setFocus();
    } else if (isReading) {
        m_place->showEmpty(tr("Reading the claims…"), {});
    } else if (m_hasFailed) {
        m_place->showEmpty(tr("The claims could not be read"), tr("Read Again tries once more."));
        if (m_again->isVisible())
            m_again->setFocus();
    } else {
        m_place->showEmpty(tr("No claims yet"),
                           tr("On the page Read, C makes a claim of the sentence at the caret."));
    }
}

void TimelinePage::openPlace(const TimelineModel &model, int row)
{
    if (const TimelineRow *shown = model.claim(row))
        Q_EMIT placeWanted(shown->claim.anchor.documentUuid, currentSpan(shown->claim));
}

} // namespace Postilla
