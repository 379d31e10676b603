// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

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

    void show(const QList<Claim> &claims, const QList<Tag> &tags);
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
    QStandardItemModel *m_model;
    bool m_quiet = false;
};

} // namespace Postilla
