// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportcontent.h"

#include "report/shownclaims.h"

namespace Postilla {

ReportContent contentOf(const Report &report)
{
    ReportContent content{.words = ReportWords(ReportLanguage(report.request.locale))};
    content.contrasts = contrastsOf(content.words, report);
    content.boxes = briefBoxes(content.words, report, content.contrasts);
    content.figures = figureRows(content.words, report);
    content.shown = shownClaims(report, content.boxes, content.contrasts);
    if (report.request.layout == ReportLayout::Full)
        content.underQuestions = claimsUnderQuestions(report);
    else
        content.named = claimsAmong(report, content.shown);
    content.steps = content.shown.size() + report.documents.size() * (report.request.fullText ? 2 : 1);
    return content;
}

} // namespace Postilla
