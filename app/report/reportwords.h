// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"
#include "document/document.h"
#include "report/reportlanguage.h"

#include <QDate>
#include <QString>

namespace Postilla {

/// The report's vocabulary: what a value is called in its language.
class ReportWords
{
public:
    explicit ReportWords(ReportLanguage language)
        : m_language(std::move(language))
    {
    }

    const ReportLanguage &language() const { return m_language; }
    QString phrase(const char *context, const char *source, const char *comment = nullptr, int n = -1) const
    {
        return m_language.phrase(context, source, comment, n);
    }

    QString verdict(Verdict verdict) const;
    /// A sign that tells verdicts apart without colour.
    static QString verdictSign(Verdict verdict);
    /// "likely (55–80 %)"; empty where it is not judged, as below.
    QString likelihood(Likelihood likelihood) const;
    QString confidence(Confidence confidence) const;
    /// "Reuters (named source), through Financial Times"; empty where nothing is known.
    QString attribution(const Claim &claim) const;
    /// Empty for a flat statement and where nobody has said.
    QString hedge(Hedge hedge) const;
    /// With the remark that nobody has confirmed it; empty where there is nothing to remark on.
    QString proposed(const QString &text) const;
    /// The same in one sign, for a table.
    static QString proposedSign() { return QStringLiteral("†"); }
    /// The rule that proposed the claim and the analyst who accepted it.
    QString proposedBy(const Claim &claim) const;
    /// When it was published and how that is known, or plainly that it is not known.
    QString published(const Document &document) const;
    /// The same in few words, for a table; where it is not known, the day it was collected, as such.
    QString publishedOrCollected(const Document &document, QDate collectedOn) const;
    /// "Italian"; the code itself for a language that the report has no word for.
    QString languageName(const QString &code) const;

private:
    ReportLanguage m_language;
};

} // namespace Postilla
