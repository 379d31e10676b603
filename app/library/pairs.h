// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "claim/pairreason.h"
#include "claim/relation.h"
#include "library/job.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Postilla {

class LibraryCore;

/// One of two claims to look at, with what a person needs to judge them.
struct PairSide
{
    QString claimUuid;
    /// "A-0042".
    QString number;
    QString documentUuid;
    /// UTF-16 units of the document's current text; empty where the claim is lost there.
    TextSpan span;
    /// As it reads there, in one line.
    QString quote;
    /// Who says it; empty: the article itself.
    QString source;
    QString outlet;
    QString title;
    int documentNumber = 0;
    std::optional<PartialDate> published;
    /// Whether the machine has filled in something of it that nobody has confirmed.
    bool isProposed = false;
    /// comparedState().
    QString state;
};

/// Two claims of the library to look at.
struct PairToLookAt
{
    PairSide first;
    PairSide second;
    PairKind kind = PairKind::Agreement;
    /// 0..1.
    double score = 0;
    /// Why: pairReason() makes words of it.
    PairGrounds grounds;
    /// What the one seems to be to the other: not stored.
    Relation suggestion;
};

struct PairList
{
    /// Those that disagree first, each the best first; `most` of them.
    QList<PairToLookAt> pairs;
    /// How many there are.
    qsizetype total = 0;

    static constexpr qsizetype most = 5000;
};

/// The claims of the library compared: Library::pairs(). Safe on any thread.
class Pairs
{
public:
    explicit Pairs(std::shared_ptr<LibraryCore> core);

    /// The three best disagreements and the three best agreements of each claim, without those that stand in
    /// a relation already, and those that were put aside and have not changed since. In the background;
    /// progress in claims, read and then compared. Cancelled.
    Job<PairList> toLookAt() const;
    /// Puts a pair aside until one of its sides changes. One step of undo.
    Result<void> dismiss(const PairToLookAt &pair);

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
