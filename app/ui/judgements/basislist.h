// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QListWidget>

namespace Postilla {

/// The claims on one side of a judgement: Enter goes to one in its text, Del takes it out.
class BasisList : public QListWidget
{
    Q_OBJECT

public:
    explicit BasisList(const QString &name, QWidget *parent = nullptr);

    void show(const QList<Claim> &claims);
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const Postilla::Claim &claim);
    void removeWanted(const Postilla::Claim &claim);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Claim> m_claims;
};

} // namespace Postilla
