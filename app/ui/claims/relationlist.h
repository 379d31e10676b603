// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/relations.h"

#include <QListWidget>

namespace Postilla {

/// What the claim in the form is to others, and they to it: Enter goes to the other one, Del takes the
/// relation out.
class RelationList : public QListWidget
{
    Q_OBJECT

public:
    explicit RelationList(QWidget *parent = nullptr);

    void show(const QList<RelatedClaim> &related);
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const Postilla::Claim &other);
    void removeWanted(const Postilla::Relation &relation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<RelatedClaim> m_related;
};

} // namespace Postilla
