// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwords.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QString ReportWords::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Corroborated:
        return m_language.phrase("Report", "corroborated");
    case Verdict::Disputed:
        return m_language.phrase("Report", "disputed");
    case Verdict::Refuted:
        return m_language.phrase("Report", "refuted");
    case Verdict::Unverified:
        break;
    }
    return m_language.phrase("Report", "unverified");
}

QString ReportWords::verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Corroborated:
        return u"●"_s;
    case Verdict::Disputed:
        return u"◐"_s;
    case Verdict::Refuted:
        return u"✕"_s;
    case Verdict::Unverified:
        break;
    }
    return u"○"_s;
}

QString ReportWords::likelihood(Likelihood likelihood) const
{
    QString word;
    switch (likelihood) {
    case Likelihood::NotJudged:
        return {};
    case Likelihood::AlmostNoChance:
        word = m_language.phrase("Report", "almost no chance");
        break;
    case Likelihood::VeryUnlikely:
        word = m_language.phrase("Report", "very unlikely");
        break;
    case Likelihood::Unlikely:
        word = m_language.phrase("Report", "unlikely");
        break;
    case Likelihood::RoughlyEven:
        word = m_language.phrase("Report", "roughly even chance");
        break;
    case Likelihood::Likely:
        word = m_language.phrase("Report", "likely", "likelihood");
        break;
    case Likelihood::VeryLikely:
        word = m_language.phrase("Report", "very likely");
        break;
    case Likelihood::AlmostCertain:
        word = m_language.phrase("Report", "almost certain");
        break;
    }
    const auto [low, high] = bandOf(likelihood);
    return m_language.phrase("Report", "%1 (%2–%3 %)")
        .arg(word, m_language.number(low), m_language.number(high));
}

QString ReportWords::confidence(Confidence confidence) const
{
    switch (confidence) {
    case Confidence::NotJudged:
        return {};
    case Confidence::Low:
        return m_language.phrase("Report", "low");
    case Confidence::Moderate:
        return m_language.phrase("Report", "moderate");
    case Confidence::High:
        return m_language.phrase("Report", "high");
    }
    return {};
}

QString ReportWords::attribution(const Claim &claim) const
{
    QString words = claim.source;
    QString kind;
    if (claim.sourceKind == SourceKind::Named)
        kind = m_language.phrase("Report", "named source");
    else if (claim.sourceKind == SourceKind::Anonymous)
        kind = m_language.phrase("Report", "anonymous source");
    else if (claim.sourceKind == SourceKind::Document)
        kind = m_language.phrase("Report", "the article itself");
    if (words.isEmpty())
        words = kind;
    else if (!kind.isEmpty())
        words = u"%1 (%2)"_s.arg(words, kind);
    if (!claim.reportedVia.isEmpty()) {
        const QString via = m_language.phrase("Report", "through %1").arg(claim.reportedVia);
        words = words.isEmpty() ? via : words + u", "_s + via;
    }
    return words;
}

QString ReportWords::hedge(Hedge hedge) const
{
    if (hedge == Hedge::Likely)
        return m_language.phrase("Report", "likely, in the words of the text");
    if (hedge == Hedge::Possible)
        return m_language.phrase("Report", "possible, in the words of the text");
    return {};
}

QString ReportWords::proposed(const QString &text) const
{
    return text.isEmpty() ? QString() : m_language.phrase("Report", "%1 – proposed, not confirmed").arg(text);
}

QString ReportWords::proposedBy(const Claim &claim) const
{
    if (claim.analyst.isEmpty())
        return m_language.phrase("Report", "the program (%1)").arg(claim.madeBy);
    return m_language.phrase("Report", "the program (%1), accepted by %2").arg(claim.madeBy, claim.analyst);
}

QString ReportWords::published(const Document &document) const
{
    if (!document.published)
        return m_language.phrase("Report", "date unknown: the text states none");
    QString how;
    if (document.publishedKnownBy == DateKnownBy::Stated)
        how = m_language.phrase("Report", "stated in the text");
    else if (document.publishedKnownBy == DateKnownBy::Inferred)
        how = m_language.phrase("Report", "inferred from the text");
    else if (document.publishedKnownBy == DateKnownBy::Entered)
        how = m_language.phrase("Report", "entered by the analyst");
    const QString date = m_language.date(*document.published);
    return how.isEmpty() ? date : u"%1 (%2)"_s.arg(date, how);
}

QString ReportWords::publishedOrCollected(const Document &document, QDate collectedOn) const
{
    if (document.published)
        return m_language.date(*document.published);
    return m_language.phrase("Report", "date unknown; collected on %1").arg(m_language.day(collectedOn));
}

QString ReportWords::languageName(const QString &code) const
{
    if (code == u"it")
        return m_language.phrase("Report", "Italian");
    if (code == u"en")
        return m_language.phrase("Report", "English");
    return code;
}

} // namespace Postilla
