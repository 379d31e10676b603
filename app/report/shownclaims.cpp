// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/shownclaims.h"

namespace Postilla {

QString namedClaimsTitle(const ReportWords &words)
{
    return words.phrase("Report", "Claims named above");
}

QSet<QString> shownClaims(const Report &report, const QList<BriefBox> &boxes,
                          const QList<Contrast> &contrasts)
{
    QSet<QString> all;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims)
            all.insert(claim.number);
    }
    if (report.request.layout == ReportLayout::Full)
        return all;
    QSet<QString> named = comparedClaims(report, contrasts);
    for (const BriefBox &box : boxes) {
        for (const BriefLine &line : shownLines(box)) {
            for (const QString &number : namedClaims(line))
                named.insert(number);
        }
    }
    return named.intersect(all); // a box also names claims that are no longer in scope
}

QSet<QString> comparedClaims(const Report &report, const QList<Contrast> &contrasts)
{
    QSet<QString> numbers;
    for (const Contrast &contrast : contrasts)
        numbers << contrast.one.claim->number << contrast.other.claim->number;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            if (!claim.figures.isEmpty())
                numbers.insert(claim.number);
        }
    }
    return numbers;
}

QList<PlacedClaim> claimsAmong(const Report &report, const QSet<QString> &numbers)
{
    QList<PlacedClaim> claims;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            if (numbers.contains(claim.number))
                claims.append({&document, &claim});
        }
    }
    return claims;
}

QList<QList<PlacedClaim>> claimsUnderQuestions(const Report &report)
{
    QHash<QString, PlacedClaim> unplaced = claimsByNumber(report);
    QList<QList<PlacedClaim>> questions;
    for (const ReportQuestion &question : report.questions) {
        QList<PlacedClaim> claims;
        for (const QString &number : question.claims) {
            if (const PlacedClaim claim = unplaced.take(number); claim.claim)
                claims.append(claim);
        }
        questions.append(claims);
    }
    return questions;
}

} // namespace Postilla
