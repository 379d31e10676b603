// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QList>
#include <QStringList>
#include <QStringView>

// A text in the parts that the formats of the report show one by one. Spans in UTF-16 units.
namespace Postilla {

/// The lines of a text as paragraphs of at most some thousand units, blank ones left out: stretches of it.
QList<TextSpan> paragraphSpans(QStringView text);
/// The same of a document's text, boilerplate left out.
QList<TextSpan> readParagraphs(const DocumentVersion &version);
/// The claims on the document that begin in that stretch of its current text.
QList<const ReportClaim *> claimsIn(const ReportDocument &document, TextSpan stretch);
/// A stretch of a marked text, marks included.
MarkedText sliced(const MarkedText &text, TextSpan stretch);
/// One line of the text: its beginning up to a word's end, and "…", where there is more of it.
QString cutShort(const QString &text, qsizetype longest);
/// Where those numbers of claims stand, in their order: their last places in the words. Empty where one is
/// not there.
QList<TextSpan> numberSpans(QStringView words, const QStringList &claims);
/// The claim's context with the marks inside the quote: around it they would only draw the eye away.
MarkedText quoteMarksOnly(const ReportClaim &claim);

} // namespace Postilla
