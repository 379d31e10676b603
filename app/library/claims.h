// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/candidates.h"
#include "claim/claimrecord.h"
#include "claim/claimstanding.h"
#include "claim/typedvalues.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What the library does with claims: Library::claims(). Safe on any thread; each change is journaled and is
/// one step of undo.
class Claims
{
public:
    explicit Claims(std::shared_ptr<LibraryCore> core);

    /// In the order of the text. Fails as reading the library does.
    Result<QList<Claim>> ofDocument(const QString &documentUuid) const;
    /// All of the library, by document number, then in the order of the text.
    Result<QList<Claim>> all() const;
    /// NotFound.
    Result<Claim> claim(const QString &uuid) const;
    /// Those of these that are in the library, in their order.
    Result<QList<Claim>> claims(const QStringList &uuids) const;
    /// Those of that number ("A-0042"), else those with all these words in summary or quote, in the order of
    /// all(): a hundred at most.
    Result<QList<Claim>> find(const QString &text) const;
    /// What lines about these claims have to say beside them, by the uuid of the claim.
    Result<QHash<QString, ClaimStanding>> standings(const QList<Claim> &claims) const;
    /// The claim with its figures and what it is about. NotFound.
    Result<ClaimRecord> record(const QString &uuid) const;
    /// The same of all claims, in the order of all().
    Result<QList<ClaimRecord>> records() const;

    /// Reads what a person types for a claim, by the lexicon as the library has it when it is asked.
    TypedValues typedValues() const;

    /// The sentences of a version that seem worth a claim, the best first: a proposal, which is not stored.
    Result<QList<Candidate>> candidates(const QString &versionUuid) const;

    /// Makes a claim of that span (UTF-16 units) of a version's text: anchor, permanent number, analyst and
    /// times are filled in, the rest is as in `draft`, with the tags of these names, which are made where
    /// there are none. What the draft leaves open is filled in as the words of the span propose
    /// (proposedRecord()), and noted as proposed. BadSpan where the span is empty, outside the text or splits
    /// a grapheme; BadArgument for a tag without a name.
    Result<Claim> create(const QString &versionUuid, TextSpan span, Claim draft = {},
                         const QStringList &tagNames = {});
    /// Stores what differs, and adds the tags of these names as above; what differs is no longer proposed.
    /// Conflict where the claim has been changed since it was read, BadArgument.
    Result<Claim> edit(const Claim &claim, const QStringList &tagNames = {});
    /// The same with figures and entities: figures without a uuid are new, those that are not there any more
    /// are taken out. One step of undo.
    Result<ClaimRecord> editRecord(const ClaimRecord &record, const QStringList &tagNames = {});
    /// Makes all that is proposed of these a person's word, as the person has seen them: Conflict where a
    /// claim or a figure of it has been changed since.
    Result<void> confirm(const QList<ClaimRecord> &seen);
    /// Anchors the claim anew, at that span of the document's current text; what is proposed and not
    /// confirmed yet is proposed anew from there. BadSpan, Conflict.
    Result<Claim> moveAnchor(const Claim &claim, TextSpan span);
    /// Takes the place in the current text that was found for a claim of an earlier one. BadSpan where none
    /// was, Conflict.
    Result<Claim> acceptPlace(const Claim &claim);
    /// Those that are changed or lost in the current text, by document number, then in the order of the text.
    Result<QList<Claim>> toLookAt() const;
    Result<void> remove(const QList<Claim> &claims);

private:
    Result<Claim> anchorAnew(const QString &label, const Claim &claim, TextSpan span);

    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
