// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of claims and of what belongs to them.

#include "changes.h"

#include "store/claimentitystore.h"
#include "store/claimfigurestore.h"
#include "store/claimstore.h"
#include "store/dismissedpairstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/relationstore.h"
#include "store/tagstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto nothing = [](const auto &) {};

Result<Relation> newestRelation(Edit &edit)
{
    return RelationStore(edit.database()).all().transform([](const QList<Relation> &relations) {
        return relations.constLast();
    });
}

} // namespace

Result<Claim> newestClaim(Edit &edit)
{
    return newestDocument(edit).and_then([&](const Document &document) {
        return ClaimStore(edit.database()).ofDocument(document.uuid).transform([](const auto &claims) {
            return claims.constFirst();
        });
    });
}

namespace Changes {

Result<void> addClaim(Edit &edit, int count)
{
    return newestDocument(edit).and_then([&](const Document &document) {
        return DocumentStore(edit.database())
            .currentVersion(document.uuid)
            .and_then([&](const DocumentVersion &version) {
                Claim claim;
                claim.anchor = {document.uuid, version.uuid, {0, 3}, version.text.first(3), {}, {}};
                claim.summary = u"Claim %1"_s.arg(count);
                return ClaimStore(edit.database()).insert(edit, claim).transform(nothing);
            });
    });
}

Result<void> tagClaim(Edit &edit, int)
{
    return newestClaim(edit).and_then([&](Claim claim) {
        return TagStore(edit.database()).all().and_then([&](const QList<Tag> &tags) {
            claim.tags.append(tags.constLast().uuid);
            claim.verdict = Verdict::Disputed;
            return ClaimStore(edit.database()).update(edit, claim).transform(nothing);
        });
    });
}

Result<void> addFigure(Edit &edit, int count)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        ClaimFigure figure;
        figure.text = u"%1 units"_s.arg(count);
        figure.value.value = count;
        figure.proposed = {FigureField::Value, FigureField::Measure};
        return ClaimFigureStore(edit.database()).insert(edit, claim.uuid, figure);
    });
}

Result<void> confirmFigure(Edit &edit, int)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        ClaimFigureStore store(edit.database());
        return store.ofClaim(claim.uuid).and_then([&](const QList<ClaimFigure> &figures) {
            ClaimFigure figure = figures.constLast();
            figure.measure = Measure::Stock;
            figure.proposed.clear();
            return store.update(edit, figure);
        });
    });
}

Result<void> nameEntities(Edit &edit, int count)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        return ClaimEntityStore(edit.database())
            .replace(edit, claim.uuid, {{MentionKind::Chip, u"Chip %1"_s.arg(count)}});
    });
}

Result<void> relateClaims(Edit &edit, int count)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        Claim second = claim;
        second.uuid.clear();
        second.anchor.span = {4, 7};
        second.anchor.quote = u"for"_s;
        return ClaimStore(edit.database()).insert(edit, second).and_then([&](const Claim &other) {
            Relation relation;
            relation.from = other.uuid;
            relation.to = claim.uuid;
            relation.note = u"Said %1"_s.arg(count);
            return RelationStore(edit.database()).insert(edit, relation).transform(nothing);
        });
    });
}

Result<void> editRelation(Edit &edit, int)
{
    return newestRelation(edit).and_then([&](Relation relation) {
        relation.kind = RelationKind::Contradicts;
        return RelationStore(edit.database()).update(edit, relation).transform(nothing);
    });
}

Result<void> dismissPair(Edit &edit, int count)
{
    return newestDocument(edit).and_then([&](const Document &document) {
        return ClaimStore(edit.database()).ofDocument(document.uuid).and_then([&](const auto &claims) {
            DismissedPair pair;
            pair.first = claims.constFirst().uuid;
            pair.second = claims.constLast().uuid;
            pair.firstState = u"State %1"_s.arg(count);
            return DismissedPairStore(edit.database()).insert(edit, pair);
        });
    });
}

Result<void> removeFigure(Edit &edit, int)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        ClaimFigureStore store(edit.database());
        return store.ofClaim(claim.uuid).and_then([&](const QList<ClaimFigure> &figures) {
            return store.remove(edit, figures.constLast());
        });
    });
}

Result<void> forgetEntities(Edit &edit, int)
{
    return newestClaim(edit).and_then(
        [&](const Claim &claim) { return ClaimEntityStore(edit.database()).replace(edit, claim.uuid, {}); });
}

Result<void> removeRelation(Edit &edit, int)
{
    return newestRelation(edit).and_then(
        [&](const Relation &relation) { return RelationStore(edit.database()).remove(edit, relation); });
}

Result<void> removeClaim(Edit &edit, int)
{
    return newestClaim(edit).and_then(
        [&](const Claim &claim) { return ClaimStore(edit.database()).remove(edit, claim); });
}

} // namespace Changes

} // namespace Postilla
