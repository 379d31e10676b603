// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claimrecords.h"

#include "claim/proposedfields.h"
#include "claim/recordproposal.h"
#include "claim/stalefigures.h"
#include "library/placing.h"
#include "store/claimentitystore.h"
#include "store/claimfigurestore.h"
#include "store/claimstore.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::Claims)
};

Result<void> removeMissing(Edit &edit, const QList<ClaimFigure> &stored, const QList<ClaimFigure> &wanted)
{
    for (const ClaimFigure &figure : stored) {
        if (std::ranges::contains(wanted, figure.uuid, &ClaimFigure::uuid))
            continue;
        if (auto removed = ClaimFigureStore(edit.database()).remove(edit, figure); !removed)
            return removed;
    }
    return {};
}

/// Makes these the figures of the claim.
Result<void> storeFigures(Edit &edit, const ClaimRecord &stored, const QList<ClaimFigure> &figures)
{
    ClaimFigureStore store(edit.database());
    if (auto removed = removeMissing(edit, stored.figures, figures); !removed)
        return removed;
    for (const ClaimFigure &figure : figures) {
        const auto done = figure.uuid.isEmpty() ? store.insert(edit, stored.claim.uuid, figure)
                                                : store.update(edit, figure);
        if (!done)
            return done;
    }
    return {};
}

/// What has been changed of a figure is a person's; all of a new one is.
QList<ClaimFigure> settled(QList<ClaimFigure> figures, const QList<ClaimFigure> &stored)
{
    for (ClaimFigure &figure : figures) {
        const auto before = std::ranges::find(stored, figure.uuid, &ClaimFigure::uuid);
        figure.proposed = before == stored.end() ? QList<FigureField>() : stillProposed(figure, *before);
    }
    return figures;
}

/// Stores all of a record as it is, against what is stored.
Result<void> write(Edit &edit, const ClaimRecord &record, const ClaimRecord &stored)
{
    const QString &uuid = record.claim.uuid;
    return ClaimStore(edit.database())
        .update(edit, record.claim)
        .and_then([&](const Claim &) { return storeFigures(edit, stored, record.figures); })
        .and_then([&] { return ClaimEntityStore(edit.database()).replace(edit, uuid, record.entities); });
}

/// By uuid.
QMap<QString, int> revsOf(const QList<ClaimFigure> &figures)
{
    QMap<QString, int> revs;
    for (const ClaimFigure &figure : figures)
        revs.insert(figure.uuid, figure.rev);
    return revs;
}

Error changedFigures(const Claim &claim)
{
    return {ErrorCode::Conflict, Words::tr("A figure of the claim has been changed in the meantime"),
            claimNumberText(claim.site, claim.number),
            Words::tr("Look at its figures again, then confirm them.")};
}

/// All that is proposed of what is stored is a person's word, where the claim is at that rev still.
Result<void> confirmStored(Edit &edit, const ClaimRecord &stored, int rev)
{
    ClaimRecord record = confirmed(stored);
    record.claim.rev = rev;
    return write(edit, record, stored);
}

} // namespace

Result<ClaimRecord> readRecord(Database &database, const QString &claimUuid)
{
    ClaimRecord record;
    return ClaimStore(database)
        .byUuid(claimUuid)
        .and_then([&](const Claim &claim) {
            record.claim = claim;
            return ClaimFigureStore(database).ofClaim(claimUuid);
        })
        .and_then([&](const QList<ClaimFigure> &figures) {
            record.figures = figures;
            return ClaimEntityStore(database).ofClaim(claimUuid);
        })
        .transform([&](const QList<ClaimEntity> &entities) {
            record.entities = entities;
            return record;
        });
}

Result<QList<ClaimRecord>> readRecords(Database &database)
{
    const auto claims = ClaimStore(database).all();
    if (!claims)
        return std::unexpected(claims.error());
    const auto figures = ClaimFigureStore(database).all();
    if (!figures)
        return std::unexpected(figures.error());
    return ClaimEntityStore(database).all().transform([&](const auto &entities) {
        QList<ClaimRecord> records;
        records.reserve(claims->size());
        for (const Claim &claim : *claims)
            records.append({claim, figures->value(claim.uuid), entities.value(claim.uuid)});
        return records;
    });
}

Result<Claim> insertPlaced(Edit &edit, const ClaimRecord &record)
{
    const Anchor &anchor = record.claim.anchor;
    const auto claim = ClaimStore(edit.database()).insert(edit, record.claim);
    if (!claim)
        return claim;
    return storeFigures(edit, {.claim = *claim, .figures = {}, .entities = {}}, record.figures)
        .and_then(
            [&] { return ClaimEntityStore(edit.database()).insert(edit, claim->uuid, record.entities); })
        .and_then([&] { return placeIfEarlier(edit, anchor.documentUuid, anchor.versionUuid); })
        .and_then([&](bool isPlaced) -> Result<Claim> {
            return isPlaced ? ClaimStore(edit.database()).byUuid(claim->uuid) : claim;
        });
}

Result<Claim> updateClaim(Edit &edit, const Claim &claim)
{
    return ClaimStore(edit.database()).byUuid(claim.uuid).and_then([&](const Claim &stored) {
        Claim changed = claim;
        changed.proposed = stillProposed({claim, {}, {}}, {stored, {}, {}});
        return ClaimStore(edit.database()).update(edit, changed);
    });
}

Result<ClaimRecord> updateRecord(Edit &edit, const ClaimRecord &record)
{
    const QString &uuid = record.claim.uuid;
    return readRecord(edit.database(), uuid)
        .and_then([&](const ClaimRecord &stored) {
            ClaimRecord changed = record;
            changed.claim.proposed = stillProposed(record, stored);
            changed.figures = settled(record.figures, stored.figures);
            return write(edit, changed, stored);
        })
        .and_then([&] { return readRecord(edit.database(), uuid); });
}

Result<void> confirmRecord(Edit &edit, const QString &claimUuid)
{
    return readRecord(edit.database(), claimUuid).and_then([&](const ClaimRecord &stored) {
        return confirmStored(edit, stored, stored.claim.rev);
    });
}

Result<void> confirmRecord(Edit &edit, const ClaimRecord &seen)
{
    return readRecord(edit.database(), seen.claim.uuid)
        .and_then([&](const ClaimRecord &stored) -> Result<void> {
            if (revsOf(stored.figures) != revsOf(seen.figures))
                return std::unexpected(changedFigures(stored.claim));
            return confirmStored(edit, stored, seen.claim.rev);
        });
}

Result<Claim> moveRecord(Edit &edit, const Claim &claim, const ClaimRecord &proposal)
{
    const Anchor &anchor = proposal.claim.anchor;
    return readRecord(edit.database(), claim.uuid)
        .and_then([&](const ClaimRecord &stored) {
            ClaimRecord moved = stored;
            moved.claim = claim;
            moved.claim.anchor = anchor;
            moved.claim.placement.reset();
            proposeAnew(moved, proposal);
            renewStaleFigures(moved, stored.claim.anchor.quote, proposal);
            return write(edit, moved, stored);
        })
        .and_then([&] { return placeIfEarlier(edit, anchor.documentUuid, anchor.versionUuid); })
        .and_then([&](bool) { return ClaimStore(edit.database()).byUuid(claim.uuid); });
}

} // namespace Postilla
