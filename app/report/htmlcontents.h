// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlparts.h"
#include "report/reportcontent.h"

namespace Postilla {

// The ids of the parts of the page; questions from 0.
inline constexpr QLatin1StringView briefId{"brief"};
inline constexpr QLatin1StringView contrastsId{"contrasts"};
inline constexpr QLatin1StringView figuresId{"figures"};
inline constexpr QLatin1StringView chartsId{"charts"};
inline constexpr QLatin1StringView claimsId{"claims"};
inline constexpr QLatin1StringView sourcesId{"sources"};
inline constexpr QLatin1StringView legendId{"legend"};
inline constexpr QLatin1StringView annexId{"annex"};
QString htmlQuestionId(qsizetype question);

/// The table of contents: every part of the page in its order, claims and documents below theirs.
class HtmlContents
{
public:
    HtmlContents(HtmlPage &page, const Report &report, const ReportContent &content);

    void write();

private:
    void part(const QString &id, const QString &title);
    void questions();
    void claims(const QList<PlacedClaim> &claims);
    void documents();

    HtmlPage &m_page;
    const Report &m_report;
    const ReportContent &m_content;
    const ReportWords &m_words;
};

} // namespace Postilla
