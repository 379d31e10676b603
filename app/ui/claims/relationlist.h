// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/relations.h"
#include "ui/forms/linelist.h"

namespace Postilla {

/// What the claim in the form is to others, and they to it: Enter goes to the other one, F2 says
/// otherwise what it is and why, Del takes the relation out.
class RelationList : public LineList
{
    Q_OBJECT

public:
    explicit RelationList(QWidget *parent = nullptr);

    void show(const QList<RelatedClaim> &related);

Q_SIGNALS:
    void opened(const Postilla::Claim &other);
    void editWanted(const Postilla::RelatedClaim &related);
    void removeWanted(const Postilla::Relation &relation);

protected:
    void openRow(int row) override;
    void removeRow(int row) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<RelatedClaim> m_related;
};

} // namespace Postilla
