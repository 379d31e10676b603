// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/brief.h"
#include "report/figurewords.h"
#include "report/htmlparts.h"

namespace Postilla {

/// What stands first in the HTML report: the boxes that alone have to suffice, contrasts side by side,
/// figures.
class HtmlBrief
{
public:
    HtmlBrief(HtmlPage &page, HtmlParts &parts, const ReportWords &words, const Report &report);

    void writeBoxes();
    void writeContrasts();
    void writeFigures();

private:
    void writeBox(const BriefBox &box);
    void writeTable(const QList<FigureRow> &rows);
    void writeSide(const PlacedClaim &placed);

    HtmlPage &m_page;
    HtmlParts &m_parts;
    const ReportWords &m_words;
    const Report &m_report;
    QList<Contrast> m_contrasts;
};

} // namespace Postilla
