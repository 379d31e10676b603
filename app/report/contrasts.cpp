// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/contrasts.h"

#include "claim/figureconflict.h"
#include "report/figurewords.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct PlacedFigure
{
    PlacedClaim at;
    const ClaimFigure *figure = nullptr;
};

/// Both numbers, the lower one first.
using Numbers = std::pair<QString, QString>;

Numbers numbersOf(const QString &one, const QString &other)
{
    return std::minmax(one, other);
}

class ContrastFinder
{
public:
    ContrastFinder(const ReportWords &words, const Report &report)
        : m_words(words)
        , m_report(report)
        , m_claims(claimsByNumber(report))
    {
    }

    QList<Contrast> find()
    {
        for (const ReportRelation &relation : m_report.relations)
            addRelated(relation);
        addConflicts();
        return m_contrasts;
    }

private:
    void addRelated(const ReportRelation &relation)
    {
        const RelationKind kind = relation.relation.kind;
        if (kind != RelationKind::Contradicts && kind != RelationKind::Tension)
            return;
        const PlacedClaim one = m_claims.value(relation.from);
        const PlacedClaim other = m_claims.value(relation.to);
        const QString name = kind == RelationKind::Tension ? m_words.phrase("Report", "In tension")
                                                           : m_words.phrase("Report", "In contrast");
        m_seen.insert(numbersOf(relation.from, relation.to));
        m_contrasts.append({one, other, name, whyRelated(relation.relation, one, other), false});
    }

    QString whyRelated(const Relation &relation, const PlacedClaim &one, const PlacedClaim &other) const
    {
        QStringList why{relation.note.trimmed()};
        if (why.front().isEmpty() && relation.kind == RelationKind::Tension)
            why.front() = m_words.phrase("Report", "both can be true");
        why.append(orderOf(one, other));
        why.removeAll(QString());
        return why.join(u"; "_s);
    }

    /// What cannot be said of the order of the two; empty where both are dated.
    QString orderOf(const PlacedClaim &one, const PlacedClaim &other) const
    {
        const bool isDated = one.document->document.published && other.document->document.published;
        const bool isOneDocument = one.document == other.document;
        return isDated || isOneDocument
                   ? QString()
                   : m_words.phrase("Report", "not both articles are dated: which came first cannot be told");
    }

    void addConflicts()
    {
        // By chip and measure, so that a report is the same each time.
        QMap<std::pair<QString, int>, QList<PlacedFigure>> groups;
        for (const ReportDocument &document : m_report.documents) {
            for (const ReportClaim &claim : document.claims) {
                for (const ClaimFigure &figure : claim.figures) {
                    if (!figure.object.isEmpty() && figure.measure != Measure::NotStated)
                        groups[{figure.object, static_cast<int>(figure.measure)}].append(
                            {{&document, &claim}, &figure});
                }
            }
        }
        for (const QList<PlacedFigure> &figures : std::as_const(groups))
            addConflictOf(figures);
    }

    void addConflictOf(const QList<PlacedFigure> &figures)
    {
        DisagreementFinder finder;
        for (qsizetype place = 0; place < figures.size(); ++place) {
            const ClaimFigure &figure = *figures[place].figure;
            finder.add(place, intervalOf(figure.value), comparableUnit(figure.value, figure.sub),
                       figure.asOf);
        }
        const FigurePair worst = finder.worst();
        if (worst.disagreement != Disagreement::Conflict)
            return;
        const PlacedFigure &low = figures[worst.lower];
        const PlacedFigure &high = figures[worst.higher];
        const Numbers numbers = numbersOf(low.at.claim->number, high.at.claim->number);
        if (numbers.first == numbers.second || m_seen.contains(numbers))
            return;
        m_contrasts.append({low.at, high.at, m_words.phrase("Report", "Figures that do not meet"),
                            whyApart(low, high), true});
    }

    QString whyApart(const PlacedFigure &low, const PlacedFigure &high) const
    {
        QStringList why{m_words.phrase("Report", "%1, %2: %3 and %4")
                            .arg(low.figure->object, measureWord(m_words, low.figure->measure),
                                 low.figure->text, high.figure->text)};
        why.append(orderOf(low.at, high.at));
        why.removeAll(QString());
        return why.join(u"; "_s);
    }

    const ReportWords &m_words;
    const Report &m_report;
    QHash<QString, PlacedClaim> m_claims;
    QSet<Numbers> m_seen;
    QList<Contrast> m_contrasts;
};

} // namespace

QList<Contrast> contrastsOf(const ReportWords &words, const Report &report)
{
    return ContrastFinder(words, report).find();
}

QString kindText(const ReportWords &words, const Contrast &contrast)
{
    return contrast.isProposed ? words.proposed(contrast.kind) : contrast.kind;
}

} // namespace Postilla
