// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlpage.h"
#include "report/placedclaim.h"
#include "report/reportfacts.h"

#include <QHash>

namespace Postilla {

// The ids of places in the page; the last one where a claim stands in the annex.
QString htmlId(const Document &document);
QString htmlId(const Claim &claim);
QString htmlPlaceId(const Claim &claim);

/// What every part of the HTML report is put together from.
class HtmlParts
{
public:
    HtmlParts(HtmlPage &page, const ReportWords &words, const Report &report);

    void facts(const QList<Fact> &facts);
    /// Each of the numbers that the words end with as number(); see numberSpans().
    void words(const QString &words, const QStringList &claims);
    /// A link to its claim, where the report shows it.
    void number(const QString &claim);
    /// The quote in its context.
    void quote(const ReportClaim &claim);

private:
    HtmlPage &m_page;
    const ReportWords &m_words;
    bool m_showsClaims;
    QHash<QString, PlacedClaim> m_claims;
};

} // namespace Postilla
