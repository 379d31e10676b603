// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimwords.h"

#include "claim/anchorwords.h"
#include "claim/claimcodes.h"
#include "claim/effectiverating.h"
#include "claim/verdicts.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype longestQuote = 160;

} // namespace

QString shownQuote(const Claim &claim, qsizetype longest)
{
    const QStringView quote = claim.anchor.quote;
    if (quote.size() <= longest)
        return quote.toString();
    // A boundary needs to see beyond itself; more than this in one character is not text.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               quote.first(std::min(quote.size(), longest + 64)));
    finder.setPosition(longest);
    const qsizetype end = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return quote.first(end).toString() + u'…';
}

QString claimGist(const Claim &claim)
{
    if (!claim.summary.isEmpty())
        return claim.summary;
    return u"“%1”"_s.arg(shownQuote(claim, longestQuote).simplified());
}

QStringList tagNames(const Claim &claim, const QList<Tag> &tags)
{
    QStringList names;
    for (const QString &uuid : claim.tags) {
        const auto tag = std::ranges::find(tags, uuid, &Tag::uuid);
        if (tag != tags.end())
            names.append(tag->name);
    }
    return names;
}

QString changeInText(const Claim &claim)
{
    const AnchorState state = anchorState(claim);
    if (state == AnchorState::Exact)
        return {};
    const QString words = state == AnchorState::Changed
                              ? wordChangesText(claim.anchor.quote, claim.placement->quote)
                              : QString();
    const QString inText =
        QCoreApplication::translate("ClaimWords", "%1 in the new text").arg(anchorStateText(state));
    return words.isEmpty() ? inText : inText + u": "_s + words;
}

QString proposedValuesText()
{
    return QCoreApplication::translate("ClaimWords", "proposed values");
}

bool hasProposedValues(const Claim &claim, const ClaimStanding &standing)
{
    return !claim.proposed.isEmpty() || standing.hasProposedFigures;
}

QString claimLine(const Claim &claim, const QList<Tag> &tags, const Support &support,
                  const ClaimStanding &standing)
{
    QStringList head{claimNumberText(claim.site, claim.number), verdictName(claim.verdict)};
    const QString rating = ratingText(effectiveRating(claim, standing.ofSource));
    if (!rating.isEmpty())
        head.insert(1, rating);
    if (claim.sourceError)
        head.append(u"[sic]"_s);
    if (hasProposedValues(claim, standing))
        head.append(proposedValuesText());
    if (support.articles() > 1)
        head.append(supportText(support.origins));
    head.append(tagNames(claim, tags));
    const QString change = changeInText(claim);
    const QString line = head.join(u" · "_s) + u'\n' + claimGist(claim);
    return change.isEmpty() ? line : line + u'\n' + change;
}

QString spokenClaim(const Claim &claim, const QList<Tag> &tags, const Support &support,
                    const ClaimStanding &standing)
{
    return claimLine(claim, tags, support, standing).replace(u" · "_s, u", "_s).replace(u'\n', u' ');
}

} // namespace Postilla
