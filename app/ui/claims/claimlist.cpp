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

void ClaimList::show(const QList<Claim> &claims, const QList<Tag> &tags,
                     const QHash<QString, ClaimStanding> &standings)
{
    const QString kept = currentIndex().data(UuidRole).toString();
    const QScopedValueRollback quiet(m_quiet, true);
    m_claims = claims;
    m_tags = tags;
    m_standings = standings;
    m_model->clear();
    for (const Claim &claim : claims) {
        auto *row = new QStandardItem;
        row->setData(claim.uuid, UuidRole);
        row->setToolTip(shownQuote(claim, longestTip));
        m_model->appendRow(row);
    }
    showLines();
    select(kept);
}

void ClaimList::showSupports(const QHash<QString, Support> &supports)
{
    m_supports = supports;
    showLines();
}

void ClaimList::showLines()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Claim &claim = m_claims.at(row);
        const Support support = m_supports.value(claim.uuid);
        const ClaimStanding standing = m_standings.value(claim.uuid);
        m_model->item(row)->setText(claimLine(claim, m_tags, support, standing));
        m_model->item(row)->setAccessibleText(spokenClaim(claim, m_tags, support, standing));
    }
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
