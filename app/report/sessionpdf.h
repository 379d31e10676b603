// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"
#include "report/sessionreport.h"

#include <vector>

namespace Postilla {

/// Sets the report of a review session on pages.
class SessionPdf
{
public:
    explicit SessionPdf(const SessionReport &report);

    /// As a PDF file; see writePdf(). Cancelled.
    Result<bool> write(QIODevice &device, const Progress &progress = {}) const;

private:
    std::vector<Block> front() const;
    std::vector<Block> rules() const;
    Result<void> placeDecisions(PageFlow &flow, const Progress &progress) const;
    Block decisionBlock(const ReportDecision &decision, qsizetype number) const;
    QString moment(qint64 utcMilliseconds) const;
    QString rulingWord(const QString &code) const;

    const SessionReport &m_report;
    PdfStyle m_style;
    ReportWords m_words;
    BlockMaker m_make;
};

} // namespace Postilla
