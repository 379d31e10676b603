// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pairs/pairspage.h"

#include "claim/pairreason.h"
#include "ui/actions.h"
#include "ui/contentplace.h"
#include "ui/pairs/pairmodel.h"
#include "ui/pairs/pairtable.h"
#include "ui/patience.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto calm = 300ms;

QList<PairKind> disagreements()
{
    return {PairKind::DifferentFigure, PairKind::Opposite, PairKind::ChangeOverTime, PairKind::Tension,
            PairKind::OrderUnknown};
}

} // namespace

PairsPage::PairsPage(Actions *actions)
    : m_kinds(new QComboBox)
    , m_count(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Compare Again")))
    , m_table(new PairTable)
    , m_model(new PairModel(this))
    , m_place(new ContentPlace(m_table))
{
    arrange();
    bindActions(actions);
    setFocusProxy(m_table);
    round().add(m_kinds, m_kinds);
    round().add(m_table, m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &PairsPage::compare);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &PairsPage::filter);
    connect(m_cancel, &QPushButton::clicked, this, &PairsPage::cancel);
    connect(m_again, &QPushButton::clicked, this, &PairsPage::compare);
    connect(m_table, &QAbstractItemView::activated, this, &PairsPage::openPlace);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PairsPage::take);
    connect(&m_reading, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
}

PairsPage::~PairsPage()
{
    setLibrary(nullptr);
}

void PairsPage::arrange()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Pairs to look at"));
    m_kinds->setAccessibleName(tr("Which pairs"));
    m_kinds->addItem(tr("What does not agree"), QVariant::fromValue(PairModel::Filter{}));
    for (const PairKind kind : disagreements())
        m_kinds->addItem(pairKindName(kind), QVariant::fromValue(PairModel::Filter{.kind = kind}));
    m_kinds->addItem(pairKindName(PairKind::Agreement),
                     QVariant::fromValue(PairModel::Filter{.kind = PairKind::Agreement}));
    m_kinds->addItem(tr("All pairs"), QVariant::fromValue(PairModel::Filter{.agreements = true}));
    m_progress->setAccessibleName(tr("How many claims are compared"));
    m_progress->setTextVisible(false);
    constexpr int barLetters = 24;
    m_progress->setMaximumWidth(barLetters * fontMetrics().averageCharWidth());
    auto *keys =
        new QLabel(tr("Enter opens the place · ← → the other side · L relates as suggested · X puts aside"));
    keys->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addWidget(m_count);
    top->addWidget(m_progress);
    top->addWidget(m_cancel);
    top->addWidget(m_again);
    m_again->hide();
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_place, 1);
    layout->addWidget(keys);
}

/// These actions are of other pages too: the page in view is meant.
void PairsPage::bindActions(Actions *actions)
{
    actions->listenIn(m_table, {ActionId::RelateClaim, ActionId::RejectMention});
    const auto bind = [&](ActionId id, void (PairsPage::*act)()) {
        actions->bind(id, this, [this, act] {
            if (isVisible())
                (this->*act)();
        });
    };
    bind(ActionId::RelateClaim, &PairsPage::relate);
    bind(ActionId::RejectMention, &PairsPage::dismiss);
}

void PairsPage::setLibrary(Library *library)
{
    cancel();
    m_reading.waitForFinished();
    m_job.reset();
    m_soon.stop();
    m_library = library;
    m_isStale = true;
    m_end = End::Whole;
    m_total = 0;
    m_model->setPairs({});
    if (isVisible())
        compare();
}

void PairsPage::follow(const ChangeSet &changes)
{
    const bool isOfADocument =
        std::ranges::any_of(changes.documents, [this](const QString &uuid) { return m_model->names(uuid); });
    if (!changes.everything && !changes.pairs && changes.claims.isEmpty() && !isOfADocument)
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void PairsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        compare();
}

void PairsPage::levelBack()
{
    if (m_job)
        cancel();
    else
        (m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_kinds)->setFocus();
}

void PairsPage::filter()
{
    m_model->setFilter(m_kinds->currentData().value<PairModel::Filter>());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PairModel::Why));
    showState();
}

void PairsPage::compare()
{
    if (!m_library)
        return;
    if (m_job) { // once that has ended
        cancel();
        m_soon.start();
        return;
    }
    m_isStale = false;
    m_soon.stop();
    m_job = m_library->pairs().toLookAt();
    m_progress->setRange(0, 0);
    m_reading.setFuture(m_job->future());
    showState();
}

void PairsPage::cancel()
{
    if (m_job)
        m_job->cancel();
}

void PairsPage::take()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto list = m_reading.future().result();
    if (!list) {
        const bool isCancelled = list.error().code() == ErrorCode::Cancelled;
        m_end = isCancelled ? End::Cancelled : End::Failed;
        m_isStale = true; // the page begins anew when it is next shown
        if (!isCancelled)
            Q_EMIT failed(list.error());
        showState();
        return;
    }
    m_end = End::Whole;
    const QModelIndex index = m_table->currentIndex();
    const PairToLookAt before = index.isValid() ? m_model->pair(index.row()) : PairToLookAt();
    m_total = list->total;
    m_model->setPairs(list->pairs);
    const int kept = m_model->rowOf(before.first.claimUuid, before.second.claimUuid);
    const int row = kept >= 0 ? kept : std::clamp(index.row(), 0, std::max(m_model->rowCount() - 1, 0));
    m_table->setCurrentIndex(m_model->index(row, std::max(index.column(), 0)));
    showState();
}

void PairsPage::showState()
{
    const int shown = m_model->rowCount();
    const bool isComparing = m_job || m_soon.isActive();
    const bool isCut = !isComparing && m_end != End::Whole;
    m_again->setVisible(isCut);
    if (m_cancel->hasFocus() && isCut)
        m_again->setFocus(); // its place goes
    m_progress->setVisible(isComparing);
    m_cancel->setVisible(m_job.has_value());
    m_count->setText(isComparing && shown == 0 ? tr("Comparing the claims…")
                     : isCut                   ? tr("%n pair(s), as they were before", nullptr, shown)
                                               : tr("%n pair(s)", nullptr, shown));
    m_count->setVisible(!isCut || shown > 0); // nothing is known of what was not compared
    if (shown == 0) {
        showReason();
        return;
    }
    const bool hadKeyboard = m_kinds->hasFocus() || m_again->hasFocus();
    m_place->showContent();
    if (isVisible() && !hadKeyboard)
        m_table->setFocus();
}

void PairsPage::showReason()
{
    if (m_job || m_soon.isActive()) {
        m_place->showEmpty(tr("Comparing the claims…"), tr("Esc cancels it."));
    } else if (m_end == End::Cancelled) {
        m_place->showEmpty(tr("Comparing was cancelled"), tr("Compare Again starts anew."));
    } else if (m_end == End::Failed) {
        m_place->showEmpty(tr("The claims could not be compared"), tr("Compare Again tries once more."));
    } else if (m_total > 0) {
        m_place->showEmpty(tr("No such pair"), tr("Choose another kind above."));
    } else {
        m_place->showEmpty(
            tr("No pair of claims to look at"),
            tr("Claims that contradict each other, or change over time, will stand here. C makes "
               "claims on the page Read."));
    }
    if (m_again->isVisible())
        m_again->setFocus();
}

void PairsPage::openPlace(const QModelIndex &index)
{
    const PairSide &side = PairModel::side(m_model->pair(index.row()), index.column());
    Q_EMIT placeWanted(side.documentUuid, side.span);
}

const PairToLookAt *PairsPage::current()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_library && index.isValid())
        return &m_model->pair(index.row());
    Q_EMIT told(tr("No pair is current. Choose one in the table."));
    return nullptr;
}

void PairsPage::dismiss()
{
    const PairToLookAt *pair = current();
    if (!pair)
        return;
    const PairToLookAt decided = *pair;
    const auto dismissed =
        patiently([pairs = m_library->pairs(), decided]() mutable { return pairs.dismiss(decided); });
    if (!dismissed) {
        Q_EMIT failed(dismissed.error());
        return;
    }
    remove(decided);
    Q_EMIT told(tr("Put aside until one of the two changes. Ctrl+Z brings it back."));
}

void PairsPage::relate()
{
    const PairToLookAt *pair = current();
    if (!pair)
        return;
    const PairToLookAt decided = *pair;
    const auto related =
        patiently([relations = m_library->relations(), suggestion = decided.suggestion]() mutable {
            return relations.create(suggestion);
        });
    if (!related) {
        Q_EMIT failed(related.error());
        return;
    }
    remove(decided);
    const bool isFromFirst = related->from == decided.first.claimUuid;
    const PairSide &from = isFromFirst ? decided.first : decided.second;
    const PairSide &to = isFromFirst ? decided.second : decided.first;
    Q_EMIT told(tr("%1 %2 %3. Ctrl+Z takes it back.", "claim number, relation, claim number")
                    .arg(from.number, relationText(related->kind), to.number));
}

/// The list may have been compared anew while the decision was stored.
void PairsPage::remove(const PairToLookAt &decided)
{
    const int row = m_model->rowOf(decided.first.claimUuid, decided.second.claimUuid);
    if (row < 0)
        return;
    const int column = std::max(m_table->currentIndex().column(), 0);
    m_model->removePair(row);
    --m_total;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    showState();
}

} // namespace Postilla
