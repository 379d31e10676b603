// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimlist.h"

#include "ui/claims/claimwords.h"

#include <QStandardItemModel>

namespace Postilla {

namespace {
constexpr int UuidRole = Qt::UserRole + 1;
constexpr qsizetype longestTip = 600;
} // namespace

ClaimList::ClaimList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setWordWrap(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSpacing(2); // or one claim runs into the next
    setAccessibleName(tr("Claims"));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(UuidRole).toString()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.isValid())
            Q_EMIT chosen(index.data(UuidRole).toString());
    });
}

void ClaimList::show(const QList<Claim> &claims, const QList<Tag> &tags)
{
    const QString kept = currentIndex().data(UuidRole).toString();
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->clear();
    for (const Claim &claim : claims) {
        auto *row = new QStandardItem(claimLine(claim, tags));
        row->setData(claim.uuid, UuidRole);
        row->setToolTip(shownQuote(claim, longestTip));
        row->setAccessibleText(spokenClaim(claim, tags));
        m_model->appendRow(row);
    }
    select(kept);
}

void ClaimList::select(const QString &uuid)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(UuidRole).toString() == uuid) {
            setCurrentIndex(index);
            return;
        }
    }
    setCurrentIndex({});
}

void ClaimList::keyboardSearch(const QString &)
{
    // Every letter is an action here.
}

} // namespace Postilla
