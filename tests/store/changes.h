// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "document/document.h"

namespace Postilla {

class Edit;

/// The newest document but the first, its text, and a claim of it.
Result<Document> newestDocument(Edit &edit);
Result<DocumentVersion> currentVersion(Edit &edit);
Result<Claim> newestClaim(Edit &edit);

/// The changes of which changeOfKind() makes one in turn, each with a count that tells it from others.
namespace Changes {

// Changes of documents, their texts and what is said of their mentions.
Result<void> addDocument(Edit &edit, int count);
Result<void> editDocument(Edit &edit, int count);
Result<void> addCorrection(Edit &edit, int count);
Result<void> addVersion(Edit &edit, int count);
Result<void> removeCorrection(Edit &edit, int count);
Result<void> correctFigure(Edit &edit, int count);
Result<void> removeFigureCorrection(Edit &edit, int count);
Result<void> removeDocument(Edit &edit, int count);

// Changes of claims and of what belongs to them.
Result<void> addClaim(Edit &edit, int count);
Result<void> tagClaim(Edit &edit, int count);
Result<void> addFigure(Edit &edit, int count);
Result<void> confirmFigure(Edit &edit, int count);
Result<void> nameEntities(Edit &edit, int count);
Result<void> relateClaims(Edit &edit, int count);
Result<void> editRelation(Edit &edit, int count);
Result<void> dismissPair(Edit &edit, int count);
Result<void> removeFigure(Edit &edit, int count);
Result<void> forgetEntities(Edit &edit, int count);
Result<void> removeRelation(Edit &edit, int count);
Result<void> removeClaim(Edit &edit, int count);

// Changes of tags, questions and judgements, and reports handed over.
Result<void> addTag(Edit &edit, int count);
Result<void> editTag(Edit &edit, int count);
Result<void> hangTag(Edit &edit, int count);
Result<void> mergeTags(Edit &edit, int count);
Result<void> removeTag(Edit &edit, int count);
Result<void> addQuestion(Edit &edit, int count);
Result<void> editQuestion(Edit &edit, int count);
Result<void> removeQuestion(Edit &edit, int count);
Result<void> addJudgement(Edit &edit, int count);
Result<void> judgeAnew(Edit &edit, int count);
Result<void> removeJudgement(Edit &edit, int count);
Result<void> handOver(Edit &edit, int count);

// Changes of review sessions and saved searches.
Result<void> startReview(Edit &edit, int count);
Result<void> decideItem(Edit &edit, int count);
Result<void> decideAnew(Edit &edit, int count);
Result<void> closeReview(Edit &edit, int count);
Result<void> saveSearch(Edit &edit, int count);
Result<void> editSearch(Edit &edit, int count);
Result<void> removeSearch(Edit &edit, int count);

// Changes of the lexicon.
Result<void> addKind(Edit &edit, int count);
Result<void> editKind(Edit &edit, int count);
Result<void> addEntry(Edit &edit, int count);
Result<void> retireEntry(Edit &edit, int count);
Result<void> removeEntry(Edit &edit, int count);
Result<void> removeKind(Edit &edit, int count);

} // namespace Changes

} // namespace Postilla
