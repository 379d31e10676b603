// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/relationlist.h"

#include "ui/claims/claimwords.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// "contradicts A-0007: “…”"
QString lineOf(const RelatedClaim &related)
{
    const RelationKind kind = related.relation.kind;
    const QString line = u"%1 %2: %3"_s.arg(related.isOutward ? relationText(kind) : relationTextBack(kind),
                                            claimNumberText(related.other.site, related.other.number),
                                            claimGist(related.other));
    return related.relation.note.isEmpty() ? line : line + u" – "_s + related.relation.note;
}

} // namespace

RelationList::RelationList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Relations to other claims"));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(m_related[row(item)].other); });
}

void RelationList::show(const QList<RelatedClaim> &related)
{
    const int kept = currentRow();
    m_related = related;
    clear();
    for (const RelatedClaim &each : related)
        addItem(lineOf(each));
    setCurrentRow(std::min(std::max(kept, 0), count() - 1));
    setVisible(!related.isEmpty());
    updateGeometry();
}

/// As high as what it holds: the form around it scrolls.
QSize RelationList::sizeHint() const
{
    constexpr int lines = 2;
    const int height = fontMetrics().lineSpacing() * lines * count() + 2 * frameWidth() + 4;
    return {QListWidget::sizeHint().width(), height};
}

void RelationList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeWanted(m_related[currentRow()].relation);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace Postilla
