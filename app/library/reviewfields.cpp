// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewfields.h"

#include "claim/claimterms.h"
#include "library/figurewords.h"
#include "library/historywords.h"
#include "mention/figureformat.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString dayText(const std::optional<PartialDate> &date)
{
    return date ? dateText(*date, QLocale()) : QString();
}

QString entityNames(const QList<ClaimEntity> &entities)
{
    QStringList names;
    for (const ClaimEntity &entity : entities)
        names.append(entity.canonical);
    return names.join(u", "_s);
}

/// Empty where nobody has said it.
QString valueOf(ClaimField field, const ClaimRecord &record)
{
    const Claim &claim = record.claim;
    switch (field) {
    case ClaimField::Type:
        return claim.type == ClaimType::NotStated ? QString() : claimTypeName(claim.type);
    case ClaimField::Source:
        return claim.source;
    case ClaimField::SourceKind:
        return claim.sourceKind == SourceKind::NotStated ? QString() : sourceKindName(claim.sourceKind);
    case ClaimField::Cue:
        return claim.cue;
    case ClaimField::ReportedVia:
        return claim.reportedVia;
    case ClaimField::Hedge:
        return claim.hedge == Hedge::NotStated ? QString() : hedgeName(claim.hedge);
    case ClaimField::HedgeCue:
        return claim.hedgeCue;
    case ClaimField::HedgeScope:
        return claim.hedgeScope;
    case ClaimField::Polarity:
        return polarityName(claim.polarity);
    case ClaimField::EventFrom:
        return dayText(claim.eventFrom);
    case ClaimField::EventTo:
        return dayText(claim.eventTo);
    case ClaimField::Entities:
        break;
    }
    return entityNames(record.entities);
}

} // namespace

QList<CardField> fieldsOf(const ClaimRecord &record)
{
    QList<CardField> fields;
    for (const ClaimField field :
         {ClaimField::Type, ClaimField::Source, ClaimField::SourceKind, ClaimField::Cue,
          ClaimField::ReportedVia, ClaimField::Hedge, ClaimField::HedgeCue, ClaimField::HedgeScope,
          ClaimField::Polarity, ClaimField::EventFrom, ClaimField::EventTo, ClaimField::Entities}) {
        const QString value = valueOf(field, record);
        if (!value.isEmpty())
            fields.append(
                {historyColumn(u"claim"_s, codeOf(field)), value, record.claim.proposed.contains(field)});
    }
    return fields;
}

QList<CardField> figureFields(const ClaimRecord &record)
{
    QList<CardField> fields;
    for (const ClaimFigure &figure : record.figures) {
        QString value = formatFigure(figure.value, figure.sub, QLocale());
        if (!figure.object.isEmpty() || figure.measure != Measure::NotStated)
            value += u" · "_s + groupText(figure.object, figure.measure);
        fields.append({figure.text, value, !figure.proposed.isEmpty()});
    }
    return fields;
}

} // namespace Postilla
