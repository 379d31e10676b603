// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/textspan.h"
#include "claim/placement.h"
#include "document/rating.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// Where a claim stands in its document, so that it can be found again when the text changes.
struct Anchor
{
    QString documentUuid;
    QString versionUuid;
    /// UTF-16 units of that version's text.
    TextSpan span;
    /// The text of the span, to the letter.
    QString quote;
    /// At most 32 UTF-16 units before and after it, never half a surrogate pair.
    QString prefix;
    QString suffix;
};

enum class ClaimType { NotStated, Quantity, Rule, Event, Prediction, Causal, Denial };
/// Who stands behind a claim: a source by name, one that is not named, the document itself.
enum class SourceKind { NotStated, Named, Anonymous, Document };
enum class Hedge { NotStated, None, Likely, Possible };
enum class Polarity { Affirmed, Denied };
/// How far the information is borne out, 1 (confirmed) to 6 (cannot be judged): the Admiralty scale, NATO
/// AJP-2.1.
enum class Credibility { NotJudged, One, Two, Three, Four, Five, Six };
enum class Verdict { Unverified, Corroborated, Disputed, Refuted };
/// What a machine may have filled in of a claim; its figures say so of themselves.
enum class ClaimField {
    Type,
    Source,
    SourceKind,
    Cue,
    ReportedVia,
    Hedge,
    HedgeCue,
    HedgeScope,
    Polarity,
    Entities,
    EventFrom,
    EventTo,
};

/// Something a source states, tagged by the analyst. Only the anchor is mandatory.
struct Claim
{
    QString uuid;
    /// Permanent number in its site, never reused; 0 until stored. claimNumberText() makes "A-0042" of it.
    int number = 0;
    /// Letter of the site that made it.
    QString site;
    /// In the text on which it was made, or on which a person has set it last.
    Anchor anchor;
    /// Where that stands in the document's current text; nothing where it is the same text.
    std::optional<Placement> placement = {};
    QString summary;
    ClaimType type = ClaimType::NotStated;
    QString source;
    SourceKind sourceKind = SourceKind::NotStated;
    /// The words that give the source away: "secondo", "said".
    QString cue;
    /// Through whom: "the agency says officials said".
    QString reportedVia;
    Hedge hedge = Hedge::NotStated;
    /// The word of doubt, "potrebbe", and the clause that it reaches; empty where nothing is doubted.
    QString hedgeCue = {};
    QString hedgeScope = {};
    Polarity polarity = Polarity::Affirmed;
    std::optional<PartialDate> eventFrom;
    std::optional<PartialDate> eventTo;
    Reliability reliability = Reliability::NotJudged;
    Credibility credibility = Credibility::NotJudged;
    Verdict verdict = Verdict::Unverified;
    QString rationale;
    /// The article is wrong here ([sic]).
    bool sourceError = false;
    /// What it should say; may be empty.
    QString correctForm;
    QString note;
    /// Uuids of its tags.
    QList<QString> tags;
    /// What the machine has filled in and nobody has confirmed.
    QList<ClaimField> proposed = {};
    /// "human", or rule and version of the machine that proposed it.
    QString madeBy;
    /// Name of the analyst who made or accepted it.
    QString analyst;
    /// UTC milliseconds since 1970.
    qint64 createdAt = 0;
    qint64 changedAt = 0;
    int rev = 0;
};

/// Exact for a claim that is anchored in the current text.
AnchorState anchorState(const Claim &claim);
/// Where it stands in the document's current text; empty where it is lost.
TextSpan currentSpan(const Claim &claim);
/// The version that this is a span of.
QString currentVersionUuid(const Claim &claim);

/// "A-0042" of site "A" and number 42.
QString claimNumberText(const QString &site, int number);

/// A label of the analyst's own.
struct Tag
{
    QString uuid;
    QString name;
    /// "#rrggbb".
    QString color;
    QString description;
    /// The digit, 1..9, that sets it from the keyboard; 0: none.
    int key = 0;
    /// Uuid of the tag above it; empty at the top.
    QString parentUuid;
    /// Uuid of the question that its claims speak to; empty: of none of its own.
    QString questionUuid = {};
    int rev = 0;
};

} // namespace Postilla
