// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"
#include "report/charts.h"

#include <QSet>

namespace Postilla {

namespace {

/// What one article names.
struct Named
{
    QHash<QString, qint64> chips;
    QSet<QString> bodies;
};

Named namedIn(const ReportDocument &document)
{
    Named named;
    for (const Mention &mention : document.mentions) {
        if (mention.kind == MentionKind::Chip)
            ++named.chips[mention.canonical];
        else if (mention.kind == MentionKind::Agency && mention.sub == MentionSub::Government)
            named.bodies.insert(mention.canonical);
    }
    named.chips.remove(QString());
    named.bodies.remove(QString());
    return named;
}

class Counter
{
public:
    void add(const ReportDocument &reported)
    {
        const Named named = namedIn(reported);
        const auto &published = reported.document.published;
        for (const auto &[chip, count] : named.chips.asKeyValueRange()) {
            ++m_chips[chip];
            if (published)
                m_mentions.add(chip, published->text(), count);
            else
                m_undated += count;
        }
        for (const QString &body : named.bodies)
            ++m_bodies[body];
        m_named.append(named);
        for (const ReportClaim &claim : reported.claims)
            m_claims.add(reported.document.origin, codeOf(claim.claim.verdict), 1);
    }

    ChartCounts counts() const { return {m_mentions.counts(), m_undated, pairs(), m_claims.counts()}; }

private:
    QList<CrossCount> pairs() const
    {
        QList<CrossCount> pairs;
        const QStringList bodies = mostNamed(m_bodies, mostPairedBodies);
        for (const QString &chip : mostNamed(m_chips, mostPairedChips)) {
            for (const QString &body : bodies) {
                const auto both = std::ranges::count_if(m_named, [&](const Named &named) {
                    return named.chips.contains(chip) && named.bodies.contains(body);
                });
                pairs.append({chip, body, both});
            }
        }
        return pairs;
    }

    CrossTally m_mentions;
    CrossTally m_claims;
    qint64 m_undated = 0;
    /// How many articles name it.
    QHash<QString, qint64> m_chips;
    QHash<QString, qint64> m_bodies;
    QList<Named> m_named;
};

} // namespace

ChartCounts chartCounts(const Report &report)
{
    Counter counter;
    for (const ReportDocument &document : report.documents)
        counter.add(document);
    return counter.counts();
}

} // namespace Postilla
