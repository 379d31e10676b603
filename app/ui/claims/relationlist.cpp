// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/relationlist.h"

#include "ui/claims/claimwords.h"

#include <QKeyEvent>

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
    : LineList(tr("Relations to other claims"), parent)
{
}

void RelationList::show(const QList<RelatedClaim> &related)
{
    m_related = related;
    QStringList lines;
    for (const RelatedClaim &each : related)
        lines.append(lineOf(each));
    showLines(lines);
    setVisible(!related.isEmpty());
}

void RelationList::openRow(int row)
{
    const Claim other = m_related.at(row).other;
    Q_EMIT opened(other);
}

void RelationList::removeRow(int row)
{
    const Relation relation = m_related.at(row).relation;
    Q_EMIT removeWanted(relation);
}

void RelationList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F2 || currentRow() < 0) {
        LineList::keyPressEvent(event);
        return;
    }
    const RelatedClaim related = m_related.at(currentRow());
    Q_EMIT editWanted(related);
}

} // namespace Postilla
