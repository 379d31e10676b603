// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/candidateacts.h"

#include "claim/claimterms.h"
#include "ui/patience.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

TextSpan spanOf(const Candidate &candidate)
{
    return candidate.span;
}

/// "quantity, MIIT, possible": what its words say of it.
QString traitsOf(const Candidate &candidate)
{
    QStringList traits{claimTypeName(candidate.type)};
    if (!candidate.attribution.holder.isEmpty())
        traits.append(candidate.attribution.holder);
    if (candidate.hedge == Hedge::Likely || candidate.hedge == Hedge::Possible)
        traits.append(hedgeName(candidate.hedge));
    return traits.join(u", "_s);
}

} // namespace

CandidateActs::CandidateActs(ReaderPane *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(page, &ReaderPane::shown, this, &CandidateActs::follow);
}

void CandidateActs::setLibrary(const Library *library)
{
    end();
    m_library = library;
}

void CandidateActs::next()
{
    step(1);
}

void CandidateActs::previous()
{
    step(-1);
}

bool CandidateActs::end()
{
    const bool wasShown = !m_version.isEmpty();
    m_version.clear();
    m_candidates.clear();
    m_page->reader()->setCandidates({});
    return wasShown;
}

void CandidateActs::step(int step)
{
    if (!find())
        return;
    show();
    const QList<Candidate> candidates = open();
    if (candidates.isEmpty()) {
        Q_EMIT told(tr("No sentence of this text is proposed as a claim."));
        return;
    }
    const TextSpan here = m_page->reader()->selectionSpan();
    const bool isOnOne = std::ranges::contains(candidates, here, spanOf);
    const auto start = [](const Candidate &candidate) { return candidate.span.start; };
    const auto behind = isOnOne ? std::ranges::upper_bound(candidates, here.start, {}, start)
                                : std::ranges::lower_bound(candidates, here.start, {}, start);
    const auto before = std::ranges::lower_bound(candidates, here.start, {}, start);
    const qsizetype place = step > 0 ? behind - candidates.begin() : before - candidates.begin() - 1;
    if (place < 0 || place >= candidates.size())
        Q_EMIT told(step > 0 ? tr("This was the last proposed claim.")
                             : tr("This was the first proposed claim."));
    else
        goTo(candidates, place);
}

bool CandidateActs::find()
{
    const QString version = m_page->version().uuid;
    if (!m_library || version.isEmpty())
        return false;
    if (m_version == version)
        return true;
    const auto found =
        patiently([claims = m_library->claims(), version] { return claims.candidates(version); });
    if (!found) {
        Q_EMIT failed(found.error());
        return false;
    }
    if (m_page->version().uuid != version)
        return false; // another document has come meanwhile
    m_version = version;
    m_candidates = *found;
    std::ranges::sort(m_candidates, {}, spanOf);
    return true;
}

QList<Candidate> CandidateActs::open() const
{
    QList<Candidate> candidates = m_candidates;
    candidates.removeIf([this](const Candidate &candidate) {
        return std::ranges::any_of(m_page->reader()->claims(), [&](const ClaimMark &claim) {
            return claim.span.overlaps(candidate.span);
        });
    });
    return candidates;
}

void CandidateActs::show()
{
    QList<ClaimMark> marks;
    for (const Candidate &candidate : open()) {
        marks.append({.uuid = {},
                      .number = tr("proposed"),
                      .span = candidate.span,
                      .summary = traitsOf(candidate),
                      .isCandidate = true});
    }
    m_page->reader()->setCandidates(marks);
}

/// Other marks, other claims or another text are on the page.
void CandidateActs::follow()
{
    if (m_version.isEmpty())
        return;
    if (m_version == m_page->version().uuid)
        show();
    else
        end();
}

void CandidateActs::goTo(const QList<Candidate> &candidates, qsizetype place)
{
    const Candidate &candidate = candidates[place];
    m_page->reader()->reveal(candidate.span);
    m_page->reader()->select(candidate.span);
    Q_EMIT told(tr("Proposed claim %1 of %2: %3. C makes it a claim.")
                    .arg(place + 1)
                    .arg(candidates.size())
                    .arg(traitsOf(candidate)));
}

} // namespace Postilla
