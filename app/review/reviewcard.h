// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "claim/attributionplaces.h"
#include "mention/mention.h"
#include "review/decision.h"
#include "review/reviewitem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

/// A passage on a card, with where it comes from.
struct CardPassage
{
    QString documentUuid = {};
    QString versionUuid = {};
    QString title = {};
    QString outlet = {};
    int documentNumber = 0;
    std::optional<PartialDate> published = {};
    /// UTF-16 units of the version's text; empty where the passage is lost.
    TextSpan span = {};
    /// The sentences that it stands in, and these with the one before and the one after.
    TextSpan sentence = {};
    TextSpan context = {};
    /// The text of the context, to the letter, and what is marked in it; spans of the version's text.
    QString contextText = {};
    QList<Mention> mentions = {};
    /// Where the source and the cues of its claim, or of the proposed one, stand in the version's text.
    AttributionPlaces places = {};
    /// The sentence before, the passage to the letter, the sentence after.
    QString before = {};
    QString quote = {};
    QString after = {};
    /// The claim that is made of it, and its number; empty: none yet.
    QString claimUuid = {};
    QString claimNumber = {};

    friend bool operator==(const CardPassage &, const CardPassage &) = default;
};

/// A field that a yes writes, or that is there already.
struct CardField
{
    QString name;
    QString value;
    /// The machine has filled it in, and nobody has confirmed it.
    bool isMachines = false;

    friend bool operator==(const CardField &, const CardField &) = default;
};

/// An item that was decided before and is like this one.
struct SimilarDecision
{
    Ruling ruling = Ruling::Yes;
    QString gist;

    friend bool operator==(const SimilarDecision &, const SimilarDecision &) = default;
};

/// What of an item keeps it from being decided on now.
enum class CardState {
    Open,
    Gone,      ///< its document or claim is not in the library any more
    Changed,   ///< its text or its claims are not what they were when it was queued
    Elsewhere, ///< it was decided in another session, or by hand
};

/// One item as a person sees it.
struct ReviewCard
{
    ReviewItem item = {};
    CardState state = CardState::Open;
    /// One; of a pair both.
    QList<CardPassage> passages = {};
    /// As stated and as parsed: "20mila", "20,000 units".
    QList<CardField> figures = {};
    /// The rule in words, and why it proposed the item.
    QString rule = {};
    QString why = {};
    QList<SimilarDecision> similar = {};
    QList<CardField> fields = {};
    /// A yes has something to take: false for a claim whose passage is lost.
    bool canAccept = true;
    /// What was decided on it in this session.
    std::optional<Ruling> decided = {};
    /// Claims that the person has made on it, by uuid: a yes confirms them too.
    QStringList made = {};

    friend bool operator==(const ReviewCard &, const ReviewCard &) = default;
};

} // namespace Postilla
