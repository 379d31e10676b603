// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/brief.h"
#include "report/figurewords.h"
#include "report/htmlparts.h"
#include "report/steps.h"

namespace Postilla {

/// What stands first in the HTML report: the boxes that alone have to suffice, contrasts side by side,
/// figures.
class HtmlBrief
{
public:
    HtmlBrief(HtmlPage &page, HtmlParts &parts, const ReportWords &words);

    void writeBoxes(const QList<BriefBox> &boxes);
    // False where `steps` is to end.
    bool writeContrasts(const QList<Contrast> &contrasts, const Steps &steps);
    bool writeFigures(const QList<FigureRow> &rows, const Steps &steps);

private:
    void writeBox(const BriefBox &box);
    void writeSide(const PlacedClaim &placed);
    bool writeTable(const QList<FigureRow> &rows, const Steps &steps);

    HtmlPage &m_page;
    HtmlParts &m_parts;
    const ReportWords &m_words;
};

} // namespace Postilla
