// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "claim/figurecorrection.h"
#include "document/document.h"
#include "mention/mention.h"
#include "review/reviewcard.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// A text as a card needs it.
struct ReviewText
{
    Document document;
    DocumentVersion version;
    /// As they stand, in the order of the text.
    QList<Mention> mentions;
    /// "it" or "en".
    QString language;
    QList<TextSpan> sentences;
    QList<FigureCorrection> figureCorrections;
};

/// Reads the passages of cards, and keeps the texts that were asked for last: cards of one document follow
/// each other. On one thread at a time.
class ReviewTexts
{
public:
    explicit ReviewTexts(std::shared_ptr<LibraryCore> core);

    /// Stays until the next call. NotFound.
    Result<const ReviewText *> text(const QString &versionUuid);
    /// An empty span: of the document alone.
    Result<CardPassage> passageOf(const QString &versionUuid, TextSpan span);
    /// The same of a passage that makes this claim, with where its attribution and hedge stand.
    Result<CardPassage> passageOf(const QString &versionUuid, TextSpan span, const Claim &claim);
    /// Where the claim stands now; where it is lost, what it said.
    Result<CardPassage> passageOf(const Claim &claim);
    /// Reads the marks of that text anew, where it is kept: corrections change them without another version.
    Result<void> renewMarks(const QString &versionUuid);
    /// Reads all texts anew when they are next asked for.
    void forgetAll() { m_texts.clear(); }

private:
    /// The text, where it is kept.
    ReviewText *known(const QString &versionUuid);

    std::shared_ptr<LibraryCore> m_core;
    /// By version.
    QList<ReviewText> m_texts;
};

} // namespace Postilla
