// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everykind.h"

#include "store/claimentitystore.h"
#include "store/claimfigurestore.h"
#include "store/claimstore.h"
#include "store/correctionstore.h"
#include "store/decisionstore.h"
#include "store/dismissedpairstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/judgementstore.h"
#include "store/lexiconstore.h"
#include "store/placementstore.h"
#include "store/questionstore.h"
#include "store/relationstore.h"
#include "store/reviewqueuestore.h"
#include "store/reviewsessionstore.h"
#include "store/tagstore.h"
#include "store/undostack.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

DocumentVersion textOf(const QString &text)
{
    DocumentVersion version;
    version.text = text;
    version.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return version;
}

constexpr auto nothing = [](const auto &) {};

/// The newest document but the first.
Result<Document> newestDocument(Edit &edit)
{
    DocumentStore store(edit.database());
    return store.list().and_then([&](const auto &rows) { return store.byUuid(rows.constFirst().uuid); });
}

Result<void> addDocument(Edit &edit, int count)
{
    Document document;
    document.title = u"Document %1"_s.arg(count);
    return DocumentStore(edit.database())
        .insert(edit, document, textOf(u"H20 for all, text %1."_s.arg(count)))
        .transform(nothing);
}

Result<void> editDocument(Edit &edit, int count)
{
    return newestDocument(edit).and_then([&](Document document) {
        document.abstract = u"Abstract %1"_s.arg(count);
        return DocumentStore(edit.database()).update(edit, document).transform(nothing);
    });
}

Result<void> addTag(Edit &edit, int count)
{
    Tag tag;
    tag.name = u"Tag %1"_s.arg(count);
    tag.color = u"#0072b2"_s;
    return TagStore(edit.database()).insert(edit, tag).transform(nothing);
}

Result<void> editTag(Edit &edit, int count)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        Tag tag = tags.constLast();
        tag.description = u"Said %1"_s.arg(count);
        return store.update(edit, tag).transform(nothing);
    });
}

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

Result<Claim> newestClaim(Edit &edit)
{
    return newestDocument(edit).and_then([&](const Document &document) {
        return ClaimStore(edit.database()).ofDocument(document.uuid).transform([](const auto &claims) {
            return claims.constFirst();
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

Result<void> addQuestion(Edit &edit, int count)
{
    Question question;
    question.text = u"Question %1?"_s.arg(count);
    return QuestionStore(edit.database()).insert(edit, question).transform(nothing);
}

Result<void> addJudgement(Edit &edit, int count)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        return QuestionStore(edit.database()).all().and_then([&](const QList<Question> &questions) {
            Judgement judgement;
            judgement.statement = u"Judgement %1"_s.arg(count);
            judgement.questionUuid = questions.constLast().uuid;
            judgement.claimsFor = {claim.uuid};
            return JudgementStore(edit.database()).insert(edit, judgement).transform(nothing);
        });
    });
}

Result<Judgement> newestJudgement(Edit &edit)
{
    return JudgementStore(edit.database()).all().transform([](const QList<Judgement> &judgements) {
        return judgements.constLast();
    });
}

Result<void> judgeAnew(Edit &edit, int)
{
    return newestJudgement(edit).and_then([&](Judgement judgement) {
        std::swap(judgement.claimsFor, judgement.claimsAgainst);
        judgement.likelihood = Likelihood::Unlikely;
        judgement.confidence = Confidence::Low;
        return JudgementStore(edit.database()).update(edit, judgement).transform(nothing);
    });
}

Result<void> hangTag(Edit &edit, int)
{
    TagStore store(edit.database());
    return QuestionStore(edit.database()).all().and_then([&](const QList<Question> &questions) {
        return store.all().and_then([&](const QList<Tag> &tags) {
            Tag tag = tags.constLast();
            tag.questionUuid = questions.constLast().uuid;
            return store.update(edit, tag).transform(nothing);
        });
    });
}

Result<void> addCorrection(Edit &edit, int)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        Correction correction;
        correction.anchor = claim.anchor;
        correction.verdict = CorrectionVerdict::Missing;
        correction.naming = {MentionKind::Chip, MentionSub::None, u"H20"_s};
        return CorrectionStore(edit.database()).insert(edit, correction);
    });
}

/// The new text and what becomes of what was anchored in the old one are one act.
Result<void> addVersion(Edit &edit, int count)
{
    DocumentStore documents(edit.database());
    PlacementStore placements(edit.database());
    return newestDocument(edit).and_then([&](const Document &document) {
        return documents.addVersion(edit, document, textOf(u"New: H20 for all, text %1."_s.arg(count)))
            .and_then([&](const DocumentVersion &version) {
                return placements.ofDocument(document.uuid)
                    .and_then([&](const auto &records) -> Result<void> {
                        for (const AnchoredRecord &record : records) {
                            const Placement placement{version.uuid, AnchorState::Exact, {5, 8}, u"H20"_s};
                            if (const auto placed = placements.place(edit, record, placement); !placed)
                                return placed;
                        }
                        return {};
                    });
            });
    });
}

Result<void> removeCorrection(Edit &edit, int)
{
    CorrectionStore store(edit.database());
    return store.all().and_then(
        [&](const QList<Correction> &all) { return store.remove(edit, all.constLast()); });
}

Result<void> removeClaim(Edit &edit, int)
{
    return newestClaim(edit).and_then(
        [&](const Claim &claim) { return ClaimStore(edit.database()).remove(edit, claim); });
}

Result<void> mergeTags(Edit &edit, int count)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        Tag other;
        other.name = u"Other tag %1"_s.arg(count);
        other.parentUuid = tags.constLast().uuid;
        return store.insert(edit, other).and_then([&](const Tag &into) {
            return store.merge(edit, tags.constLast(), into.uuid);
        });
    });
}

Result<void> removeTag(Edit &edit, int)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) { return store.remove(edit, tags.constLast()); });
}

Result<void> removeQuestion(Edit &edit, int)
{
    QuestionStore store(edit.database());
    return store.all().and_then(
        [&](const QList<Question> &questions) { return store.remove(edit, questions.constLast()); });
}

Result<void> removeJudgement(Edit &edit, int)
{
    return newestJudgement(edit).and_then(
        [&](const Judgement &judgement) { return JudgementStore(edit.database()).remove(edit, judgement); });
}

Result<void> startReview(Edit &edit, int count)
{
    ReviewRecord session;
    session.plan.scope = {ScopeKind::Search, {u"chip:H20 \"text %1\""_s.arg(count)}};
    return ReviewSessionStore(edit.database()).insert(edit, session).transform(nothing);
}

Result<ReviewRecord> newestReview(Edit &edit)
{
    return ReviewSessionStore(edit.database()).all().transform([](const QList<ReviewRecord> &sessions) {
        return sessions.constFirst();
    });
}

/// The item in the queue, the decision on it, and the next place are one act.
Result<void> decideItem(Edit &edit, int count)
{
    return newestReview(edit).and_then([&](const ReviewRecord &session) {
        ReviewQueueStore queue(edit.database());
        const QString key = u"item %1"_s.arg(count);
        return queue.append(edit.transaction(), session.uuid, {{.key = key}}, {})
            .and_then([&] {
                return DecisionStore(edit.database())
                    .insert(edit, {.sessionUuid = session.uuid, .item = key, .ruling = Ruling::Yes});
            })
            .and_then([&](const Decision &) { return queue.standAt(session.uuid, count); });
    });
}

Result<void> decideAnew(Edit &edit, int)
{
    return newestReview(edit).and_then([&](const ReviewRecord &session) {
        DecisionStore store(edit.database());
        return store.ofSession(session.uuid).and_then([&](const QList<Decision> &decisions) {
            Decision other = decisions.constLast();
            return store.takeBack(edit, other).and_then([&] {
                other.uuid.clear();
                other.ruling = Ruling::No;
                return store.insert(edit, other).transform(nothing);
            });
        });
    });
}

Result<void> closeReview(Edit &edit, int)
{
    return newestReview(edit).and_then([&](ReviewRecord session) {
        session.isClosed = true;
        return ReviewSessionStore(edit.database()).update(edit, session).transform(nothing);
    });
}

Result<void> addKind(Edit &edit, int count)
{
    LexiconKind kind;
    kind.key = u"kind-%1"_s.arg(count);
    kind.name = u"Kind %1"_s.arg(count);
    kind.label = u"Kinds %1"_s.arg(count);
    kind.color = u"#0072b2"_s;
    return LexiconStore(edit.database()).put(edit, kind);
}

Result<void> addEntry(Edit &edit, int count)
{
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = u"Company %1"_s.arg(count);
    return LexiconStore(edit.database()).put(edit, normalised(entry));
}

Result<void> retireEntry(Edit &edit, int)
{
    LexiconStore store(edit.database());
    return store.entries().and_then([&](const QList<LexiconEntry> &entries) {
        LexiconEntry entry = entries.constLast();
        entry.retired = true;
        return store.put(edit, entry);
    });
}

Result<void> removeDocument(Edit &edit, int)
{
    return newestDocument(edit).and_then(
        [&](const Document &document) { return DocumentStore(edit.database()).remove(edit, document); });
}

constexpr std::array changes{
    addDocument,    editDocument,    addTag,        editTag,          addClaim,     tagClaim,    addFigure,
    confirmFigure,  nameEntities,    relateClaims,  addQuestion,      addJudgement, judgeAnew,   hangTag,
    addCorrection,  addVersion,      dismissPair,   removeCorrection, removeClaim,  mergeTags,   removeTag,
    removeQuestion, removeJudgement, startReview,   decideItem,       decideAnew,   closeReview, addKind,
    addEntry,       retireEntry,     removeDocument};

} // namespace

Result<void> changeOfKind(Edit &edit, int count)
{
    return changes.at(static_cast<std::size_t>(count) % changes.size())(edit, count);
}

int kindsOfChange()
{
    return static_cast<int>(changes.size());
}

Result<void> undoAndRedo(Database &database, int count)
{
    auto edit = Edit::begin(database, Act::start(u"bruno"_s, u"add-tag"_s));
    if (!edit)
        return std::unexpected(edit.error());
    UndoStack stack(database, u"bruno"_s);
    return addTag(*edit, -count)
        .and_then([&] { return edit->commit(); })
        .and_then([&] { return stack.undo(); })
        .and_then([&](const UndoStep &) { return stack.redo(); })
        .and_then([&](const UndoStep &) { return stack.undo(); })
        .transform(nothing);
}

} // namespace Postilla
