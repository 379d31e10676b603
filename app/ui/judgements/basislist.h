// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "ui/forms/linelist.h"

namespace Postilla {

/// The claims on one side of a judgement: Enter goes to one in its text, Del takes it out.
class BasisList : public LineList
{
    Q_OBJECT

public:
    explicit BasisList(const QString &name, QWidget *parent = nullptr);

    void show(const QList<Claim> &claims);

Q_SIGNALS:
    void opened(const Postilla::Claim &claim);
    void removeWanted(const Postilla::Claim &claim);

protected:
    void openRow(int row) override;
    void removeRow(int row) override;

private:
    QList<Claim> m_claims;
};

} // namespace Postilla
