// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportchanges.h"

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class Changes
{
public:
    Changes(const ReportWords &words, const Report &report)
        : m_words(words)
    {
        for (const ReportedClaim &claim : report.previous->claims)
            m_before.insert(claim.uuid, claim);
        for (const ReportDocument &document : report.documents) {
            for (const ReportClaim &claim : document.claims)
                compare(claim);
        }
        for (const ReportedClaim &claim : report.previous->claims) {
            if (m_before.contains(claim.uuid))
                m_gone.append(claim.number);
        }
    }

    QList<BriefLine> lines() const
    {
        QList<BriefLine> lines = m_verdicts;
        const auto add = [&](const QStringList &claims, const QString &text) {
            if (!claims.isEmpty())
                lines.append({text, claims});
        };
        add(m_new, m_words.phrase("Report", "%n new claim(s)", nullptr, int(m_new.size())));
        add(m_edited, m_words.phrase("Report", "%n claim(s) edited", nullptr, int(m_edited.size())));
        add(m_gone, m_words.phrase("Report", "%n claim(s) no longer in scope or deleted", nullptr,
                                   int(m_gone.size())));
        return lines;
    }

private:
    void compare(const ReportClaim &reported)
    {
        const Claim &claim = reported.claim;
        const auto before = m_before.constFind(claim.uuid);
        if (before == m_before.cend()) {
            m_new.append(reported.number);
            return;
        }
        if (before->verdict != claim.verdict)
            m_verdicts.append({m_words.phrase("Report", "Verdict: %1, was %2.")
                                   .arg(m_words.verdict(claim.verdict), m_words.verdict(before->verdict)),
                               {reported.number}});
        else if (before->rev != claim.rev)
            m_edited.append(reported.number);
        m_before.erase(before);
    }

    const ReportWords &m_words;
    /// Those that have not been met again.
    QHash<QString, ReportedClaim> m_before;
    QList<BriefLine> m_verdicts;
    QStringList m_new;
    QStringList m_edited;
    QStringList m_gone;
};

} // namespace

BriefBox changesBox(const ReportWords &words, const Report &report)
{
    if (!report.previous)
        return {words.phrase("Report", "What changed since the last report"),
                {},
                words.phrase("Report", "This is the first report of this scope.")};
    const ReportRecord &previous = *report.previous;
    const QDate day = QDateTime::fromMSecsSinceEpoch(previous.madeAt, report.request.timeZone).date();
    return {
        words.phrase("Report", "What changed since %1 of %2").arg(previous.number, words.language().day(day)),
        Changes(words, report).lines(), words.phrase("Report", "No claim has changed.")};
}

} // namespace Postilla
