// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/claimstanding.h"
#include "library/support.h"

#include <QListView>
#include <QScopedValueRollback>

class QStandardItemModel;

namespace Postilla {

/// The claims of the document on the page, in the order of its text.
class ClaimList : public QListView
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget *parent = nullptr);

    /// The standings by the uuid of the claim.
    void show(const QList<Claim> &claims, const QList<Tag> &tags,
              const QHash<QString, ClaimStanding> &standings);
    /// Says of each claim what stands behind it, by its uuid.
    void showSupports(const QHash<QString, Support> &supports);
    /// Selects a claim, empty for none; says nothing of it.
    void select(const QString &uuid);

Q_SIGNALS:
    /// The person went to a claim.
    void chosen(const QString &uuid);
    /// The person wants to edit it: Enter or a double click.
    void opened(const QString &uuid);

protected:
    void keyboardSearch(const QString &letters) override;

private:
    void showLines();

    QStandardItemModel *m_model;
    QList<Claim> m_claims;
    QList<Tag> m_tags;
    QHash<QString, ClaimStanding> m_standings;
    QHash<QString, Support> m_supports;
    bool m_quiet = false;
};

} // namespace Postilla
