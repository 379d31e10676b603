// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/basislist.h"

#include "ui/claims/claimwords.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

BasisList::BasisList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpacing(2);
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(m_claims[row(item)]); });
}

void BasisList::show(const QList<Claim> &claims)
{
    const int kept = currentRow();
    m_claims = claims;
    clear();
    for (const Claim &claim : claims)
        addItem(claimNumberText(claim.site, claim.number) + u"  "_s + claimGist(claim));
    setCurrentRow(std::min(std::max(kept, 0), count() - 1));
    updateGeometry();
}

/// As high as what it holds: the form around it scrolls.
QSize BasisList::sizeHint() const
{
    constexpr int linesOfOne = 2;
    const int rows = std::max(count(), 1);
    const int height = (fontMetrics().lineSpacing() * linesOfOne + 2 * spacing()) * rows + 2 * frameWidth();
    return {QListWidget::sizeHint().width(), height};
}

void BasisList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeWanted(m_claims[currentRow()]);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace Postilla
