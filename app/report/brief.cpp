// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/brief.h"

#include "claim/origins.h"
#include "report/figurewords.h"
#include "report/judgementfacts.h"
#include "report/reportchanges.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype mostMeasures = 6;
constexpr qsizetype mostContrasts = 3;

QString withFullStop(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || QStringView(u".!?…").contains(trimmed.back()) ? trimmed : trimmed + u'.';
}

/// Likelihood in one sentence, confidence in another: they are two things.
QString conclusionOf(const ReportWords &words, const Judgement &judgement)
{
    constexpr qsizetype longestReason = 160;
    QStringList sentences;
    if (const QString likelihood = words.likelihood(judgement.likelihood); !likelihood.isEmpty())
        sentences.append(words.phrase("Report", "Likelihood: %1.").arg(likelihood));
    if (const QString confidence = words.confidence(judgement.confidence); !confidence.isEmpty()) {
        const QString why = cutShort(judgement.confidenceReason, longestReason);
        sentences.append(why.isEmpty() ? words.phrase("Report", "Confidence: %1.").arg(confidence)
                                       : words.phrase("Report", "Confidence: %1; %2.").arg(confidence, why));
    }
    return sentences.join(u' ');
}

BriefBox judgements(const ReportWords &words, const Report &report)
{
    BriefBox box{words.phrase("Report", "Judgements"),
                 {},
                 words.phrase("Report", "None has been made."),
                 report.request.layout == ReportLayout::Full};
    qsizetype number = 0;
    for (const ReportQuestion &question : report.questions) {
        for (const ReportJudgement &judgement : question.judgements) {
            const QString label = judgementLabel(words, ++number);
            box.lines.append({u"%1. %2"_s.arg(label, withFullStop(judgement.judgement.statement)),
                              judgement.claimsFor + judgement.claimsAgainst,
                              conclusionOf(words, judgement.judgement)});
        }
    }
    return box;
}

/// What is said of one measure of a chip.
class MeasuredRow
{
public:
    void add(const QString &value, const ClaimFigure &figure, const QString &claim)
    {
        if (!m_values.contains(value))
            m_values.append(value);
        if (figure.proposed.isEmpty())
            m_confirmed.insert(value);
        if (!m_claims.contains(claim))
            m_claims.append(claim);
    }

    const QStringList &claims() const { return m_claims; }
    qsizetype count() const { return m_values.size(); }
    /// Said to be proposed where no person has confirmed any figure of that value.
    QString values(const ReportWords &words) const
    {
        QStringList said;
        for (const QString &value : m_values)
            said.append(m_confirmed.contains(value) ? value : words.proposed(value));
        return said.join(u" / "_s);
    }

private:
    QStringList m_values;
    QSet<QString> m_confirmed;
    QStringList m_claims;
};

/// "900.000 unità (marzo 2025)".
QString valueWords(const ReportWords &words, const ClaimFigure &figure)
{
    return figure.asOf ? u"%1 (%2)"_s.arg(figure.text, words.language().date(*figure.asOf)) : figure.text;
}

/// A row for each chip and measure of which more than one thing is said, or whose chip has another one.
BriefBox figuresNotToBeConfused(const ReportWords &words, const Report &report)
{
    QMap<QString, QMap<int, MeasuredRow>> chips;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            for (const ClaimFigure &figure : claim.figures) {
                if (figure.object.isEmpty() || figure.measure == Measure::NotStated)
                    continue;
                chips[figure.object][static_cast<int>(figure.measure)].add(valueWords(words, figure), figure,
                                                                           claim.number);
            }
        }
    }
    BriefBox box{words.phrase("Report", "Figures not to be confused"),
                 {},
                 words.phrase("Report", "No chip has figures of two kinds, or two of one kind."),
                 true};
    for (auto chip = chips.begin(); chip != chips.end(); ++chip) {
        const auto &measures = chip.value();
        for (auto row = measures.begin(); row != measures.end(); ++row) {
            if (measures.size() < 2 && row->count() < 2)
                continue;
            box.lines.append(
                {u"%1 · %2: %3"_s.arg(chip.key(), measureWord(words, static_cast<Measure>(row.key())),
                                      row->values(words)),
                 row->claims()});
        }
    }
    std::ranges::stable_sort(box.lines, std::ranges::greater(),
                             [](const BriefLine &line) { return line.claims.size(); });
    box.leftOut = std::max<qsizetype>(box.lines.size() - mostMeasures, 0);
    box.lines.resize(box.lines.size() - box.leftOut);
    return box;
}

BriefBox contrastBox(const ReportWords &words, const QList<Contrast> &contrasts)
{
    BriefBox box{words.phrase("Report", "In contrast or in tension"),
                 {},
                 words.phrase("Report", "Nothing that anybody has marked, and no figures that do not meet."),
                 true,
                 std::max<qsizetype>(contrasts.size() - mostContrasts, 0)};
    for (const Contrast &contrast : contrasts.first(std::min(contrasts.size(), mostContrasts))) {
        QString line = u"%1. %2 ↔ %3"_s.arg(contrast.kind, shortText(*contrast.one.claim),
                                            shortText(*contrast.other.claim));
        if (!contrast.why.isEmpty())
            line += u": "_s + contrast.why;
        line = withFullStop(line);
        box.lines.append({contrast.isProposed ? words.proposed(line) : line,
                          {contrast.one.claim->number, contrast.other.claim->number}});
    }
    return box;
}

template <typename Condition>
QStringList claimsWhere(const Report &report, Condition condition)
{
    QStringList numbers;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            if (condition(claim))
                numbers.append(claim.number);
        }
    }
    return numbers;
}

/// How many of the claims only the program takes for it, too.
BriefLine anonymousSources(const ReportWords &words, const Report &report)
{
    const auto isAnonymous = [](const ReportClaim &claim) {
        return claim.claim.sourceKind == SourceKind::Anonymous;
    };
    const QStringList claims = claimsWhere(report, isAnonymous);
    const auto proposed =
        claimsWhere(report, [&](const ReportClaim &claim) {
            return isAnonymous(claim) && claim.claim.proposed.contains(ClaimField::SourceKind);
        }).size();
    const QString line =
        words.phrase("Report", "%n claim(s) of sources that are not named", nullptr, int(claims.size()));
    if (proposed == 0)
        return {line, claims};
    if (proposed == claims.size())
        return {words.proposed(line), claims};
    return {
        words.phrase("Report", "%1 – %n of them proposed, not confirmed", nullptr, int(proposed)).arg(line),
        claims};
}

BriefBox unknowns(const ReportWords &words, const Report &report)
{
    BriefBox box{
        words.phrase("Report", "What we do not know"), {}, words.phrase("Report", "Nothing stands out.")};
    if (const auto count = int(report.counts.undated); count > 0)
        box.lines.append(
            {words.phrase("Report", "%n document(s) without a known date: their order in time cannot be told",
                          nullptr, count)});
    if (const BriefLine line = anonymousSources(words, report); !line.claims.isEmpty())
        box.lines.append(line);
    const QStringList copied = claimsWhere(report, [](const ReportClaim &claim) {
        return claim.origins.size() > 1 && originCount(claim.origins) == 1;
    });
    if (!copied.isEmpty())
        box.lines.append({words.phrase("Report", "%n claim(s) in several articles of a single origin",
                                       nullptr, int(copied.size())),
                          copied});
    const auto unverified = report.counts.byVerdict[static_cast<std::size_t>(Verdict::Unverified)];
    if (unverified > 0)
        box.lines.append(
            {words.phrase("Report", "%n claim(s) that nobody has verified", nullptr, int(unverified))});
    return box;
}

} // namespace

QList<BriefBox> briefBoxes(const ReportWords &words, const Report &report, const QList<Contrast> &contrasts)
{
    return {judgements(words, report), changesBox(words, report), figuresNotToBeConfused(words, report),
            contrastBox(words, contrasts), unknowns(words, report)};
}

QString briefFoot(const ReportWords &words, const ReportCounts &counts)
{
    QStringList parts{words.phrase("Report", "%n article(s)", nullptr, int(counts.documents)),
                      words.phrase("Report", "%n claim(s)", nullptr, int(counts.claims))};
    if (counts.origins)
        parts.append(words.phrase("Report", "%n independent origin(s)", nullptr, int(*counts.origins)));
    return parts.join(u" · "_s);
}

QStringList namedClaims(const BriefLine &line, qsizetype most)
{
    return line.claims.first(std::min(line.claims.size(), most));
}

QString lineText(const ReportWords &words, const BriefLine &line, qsizetype most)
{
    if (line.claims.isEmpty())
        return line.text();
    QString numbers = namedClaims(line, most).join(u", "_s);
    if (const auto others = int(line.claims.size() - most); others > 0)
        numbers = words.phrase("Report", "%1 and %n more", "claims", others).arg(numbers);
    return u"%1 [%2]"_s.arg(line.text(), numbers);
}

QList<BriefLine> shownLines(const BriefBox &box)
{
    return box.lines.first(std::min<qsizetype>(box.lines.size(), linesOfABox));
}

QString moreOf(const ReportWords &words, const BriefBox &box, qsizetype shown)
{
    const auto count = int(box.lines.size() - shown + box.leftOut);
    if (count == 0)
        return {};
    return box.isBelow ? words.phrase("Report", "%n more below", nullptr, count)
                       : words.phrase("Report", "%n more", nullptr, count);
}

} // namespace Postilla
