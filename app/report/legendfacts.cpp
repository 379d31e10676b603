// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/legendfacts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString verdictSigns(const ReportWords &words)
{
    QStringList signs;
    for (const Verdict verdict :
         {Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted, Verdict::Unverified})
        signs.append(verdictText(words, verdict));
    return signs.join(u", "_s);
}

QString likelihoodBands(const ReportWords &words)
{
    QStringList bands;
    for (auto band = static_cast<int>(Likelihood::AlmostNoChance);
         band <= static_cast<int>(Likelihood::AlmostCertain); ++band)
        bands.append(words.likelihood(static_cast<Likelihood>(band)));
    return bands.join(u", "_s);
}

} // namespace

QString legendTitle(const ReportWords &words)
{
    return words.phrase("Report", "Legend and method");
}

Fact quoteLegend(const ReportWords &words)
{
    return {words.phrase("Report", "Quote"),
            words.phrase("Report", "in black, beside the bar; what stands around it in grey")};
}

MarkedText legendMarks(const ReportWords &words)
{
    const std::array<std::pair<MentionKind, QString>, 4> kinds{{
        {MentionKind::Chip, words.phrase("Report", "chip")},
        {MentionKind::Figure, words.phrase("Report", "figure")},
        {MentionKind::Agency, words.phrase("Report", "government body or news agency")},
        {MentionKind::Company, words.phrase("Report", "company")},
    }};
    MarkedText marks;
    for (const auto &[kind, name] : kinds) {
        Mention mark;
        mark.kind = kind;
        mark.span = {marks.text.size(), marks.text.size() + name.size()};
        marks.mentions.append(mark);
        marks.text += name + u"     "_s;
    }
    return marks;
}

QList<Fact> legendFacts(const ReportWords &words, const Report &report)
{
    QList<Fact> facts{
        {words.phrase("Report", "Verdicts"),
         words.phrase("Report", "%1: what came of checking the claim; why stands beside it")
             .arg(verdictSigns(words))},
        {words.phrase("Report", "Rating"),
         words.phrase("Report",
                      "reliability of the source, A (reliable) to F (cannot be judged), and credibility of "
                      "the information, 1 (confirmed) to 6 (cannot be judged), judged apart")},
        {words.phrase("Report", "Likelihood"),
         words
             .phrase("Report",
                     "of a judgement, in the seven bands of ICD 203: %1; the confidence in it is another "
                     "thing")
             .arg(likelihoodBands(words))},
        {ReportWords::proposedSign(),
         words.phrase("Report", "proposed by the program, not confirmed by a person")}};
    if (!report.request.scope.isEmpty())
        facts.append({words.phrase("Report", "Scope"), scopeText(words, report.request)});
    facts.append(
        {words.phrase("Report", "Method"),
         words.phrase("Report",
                      "Mentions and figures are found by the program. A claim is what a person has made or "
                      "accepted; what the program has filled in is said to be proposed until a person "
                      "confirms it. Of near-copies, and of articles that credit one source, one origin is "
                      "counted.")});
    return facts;
}

} // namespace Postilla
