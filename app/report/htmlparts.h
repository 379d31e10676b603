// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlpage.h"
#include "report/placedclaim.h"
#include "report/reportfacts.h"

#include <QHash>
#include <QSet>

namespace Postilla {

// The ids of places in the page; the last one where a claim stands in the annex.
QString htmlId(const QString &documentUuid);
QString htmlId(const Claim &claim);
QString htmlPlaceId(const Claim &claim);

/// What every part of the HTML report is put together from.
class HtmlParts
{
public:
    /// `shown`: numbers of the claims that have a place in the page.
    HtmlParts(HtmlPage &page, const Report &report, QSet<QString> shown);

    void facts(const QList<Fact> &facts);
    /// Each of the numbers that the words end with as number(); see numberSpans().
    void words(const QString &words, const QStringList &claims);
    bool shows(const QString &claim) const { return m_shown.contains(claim); }
    /// A link to its claim, where the page shows it.
    void number(const QString &claim);
    /// A text with its marks behind a label.
    void marks(const QString &label, const MarkedText &text);
    /// The quote in its context.
    void quote(const ReportClaim &claim);

private:
    HtmlPage &m_page;
    QSet<QString> m_shown;
    QHash<QString, PlacedClaim> m_claims;
};

} // namespace Postilla
